"""What came after a proof: read from the record itself, which can't keep anything back."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import dateline.verify.since
from dateline.record.bundle import Copy, format_copy
from dateline.record.cosignature import cosign
from dateline.record.note import COSIGNATURE, Note, Signer, Verifier, format_note, parse_note
from dateline.record.policy import Group, Log, Policy, Witness
from dateline.record.proof import format_proof, parse_proof
from dateline.verify import Trust
from record.bundles import SIGNER, VERIFIER, SampleWire, sample_document
from verify.views import View, judge, view_of

WITNESS = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
POLICY = Policy(
    (Log(VERIFIER),),
    (
        Witness(
            "w1", Verifier("witness.example", COSIGNATURE, WITNESS.public_key().public_bytes_raw())
        ),
    ),
    (Group("some", 1, ("w1",)),),
    "some",
)


@pytest.fixture
def wire() -> SampleWire:
    return SampleWire()


def test_a_restored_release_is_authentic_again_and_says_what_happened(wire: SampleWire) -> None:
    copy = wire.publish()
    withdrawn = wire.retract(copy)
    assert judge(format_copy(withdrawn)).verdict == "withdrawn"
    restored = wire.restore(withdrawn)
    for data, record in (
        (restored, None),
        (copy, view_of(wire, restored)),
        (withdrawn, view_of(wire, restored)),
    ):
        verdict = judge(format_copy(data), record=record)
        assert verdict.verdict == "authentic"
        told = " ".join(verdict.explanation)
        assert told.index("The release was withdrawn on") < told.index("The release was restored")
    again = wire.retract(restored, "fabricated")
    assert judge(format_copy(again)).verdict == "withdrawn"


def test_a_decided_report_is_told(wire: SampleWire) -> None:
    copy = wire.publish()
    verdict = judge(format_copy(copy), record=view_of(wire, wire.decide(copy)))
    assert verdict.verdict == "authentic"
    sentence = "A reader's report on version 1 was upheld on 2026-03-03 (entry 2): The date"
    assert any(each.startswith(sentence) for each in verdict.explanation)


def test_two_histories_signed_by_one_key_are_found_out(wire: SampleWire) -> None:
    other = SampleWire()
    hidden = other.publish(sample_document("What the wire tells one reader alone"))
    shown = wire.publish()
    wire.log("guidelines.adopted", 3)
    assert judge(format_copy(hidden)).verdict == "authentic"
    verdict = judge(format_copy(hidden), record=view_of(wire, shown))
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["history"]
    assert any("doesn't publish" in sentence for sentence in verdict.explanation)


def test_record_of_another_wire_says_nothing_of_this_one(wire: SampleWire) -> None:
    signer = Signer.from_seed("paper.example.net", bytes(32))
    other = SampleWire(signer=signer)
    copy = wire.publish()
    verdict = judge(format_copy(copy), record=view_of(other), keys=(VERIFIER, signer.verifier))
    assert (verdict.verdict, verdict.later) == ("authentic", "unknown")
    assert any("is of paper.example.net" in sentence for sentence in verdict.explanation)


def test_record_older_than_the_copy_checks_nothing_later(wire: SampleWire) -> None:
    stale = dict(wire.files)
    copy = wire.publish()
    old = SampleWire()
    old.files = stale
    verdict = judge(format_copy(copy), record=view_of(old))
    assert (verdict.verdict, verdict.later) == ("authentic", "unknown")
    assert any("older than this copy" in sentence for sentence in verdict.explanation)


def test_long_record_is_read_from_the_copys_entry_on(
    wire: SampleWire, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire.log("guidelines.adopted", 700)
    copy = wire.publish()
    withdrawn = wire.retract(copy)
    monkeypatch.setattr(dateline.verify.since, "MAX_WHOLE", 100)
    asked: list[str] = []

    class Noting(View):
        def fetch(self, path: str) -> bytes:
            asked.append(path)
            return super().fetch(path)

    verdict = judge(format_copy(copy), record=Noting(wire, {(1, 1): withdrawn}))
    assert (verdict.verdict, verdict.later) == ("withdrawn", "checked")
    assert "tile/entries/000" not in asked
    assert "tile/entries/002.p/191" in asked


@pytest.mark.parametrize("path", ["tile/entries/000.p/3", "checkpoint"])
def test_record_whose_files_do_not_give_its_root_checks_nothing(
    wire: SampleWire, path: str
) -> None:
    copy = wire.publish()
    wire.log("guidelines.adopted")
    wire.files[path] = wire.files[path].replace(b"2026", b"2027").replace(b"\n3\n", b"\n2\n")
    verdict = judge(format_copy(copy), record=view_of(wire, copy))
    assert (verdict.verdict, verdict.later) == ("authentic", "unknown")
    assert any("couldn't be read" in sentence for sentence in verdict.explanation)


def test_act_that_does_not_verify_is_not_believed(wire: SampleWire) -> None:
    copy = wire.publish()
    withdrawn = wire.retract(copy)
    act = withdrawn.later[0]
    forged = msgspec.structs.replace(act, salt="00" * 32)
    told = msgspec.structs.replace(withdrawn, later=(forged,))
    verdict = judge(format_copy(copy), record=view_of(wire, told))
    assert verdict.verdict == "withdrawn"
    assert not any("never signed" in sentence for sentence in verdict.explanation)


def test_policy_asks_for_its_quorum_of_witnesses(wire: SampleWire) -> None:
    trust = Trust(POLICY, "policy")
    copy = wire.publish()
    alone = judge(format_copy(copy), trust=trust)
    assert (alone.verdict, alone.exit_code) == ("unknown", 2)
    assert any("missing w1" in sentence for sentence in alone.explanation)
    cosigned = judge(format_copy(_witnessed(copy)), trust=trust)
    assert cosigned.verdict == "authentic"
    assert [check.detail for check in cosigned.checks if check.name == "witnesses"] == [
        "Cosigned by w1 on 2026-03-03 at 01:06:40 UTC: group some 1 of 1 met, quorum some met."
    ]


def test_records_own_checkpoint_may_bring_the_quorum(wire: SampleWire) -> None:
    trust = Trust(POLICY, "policy")
    copy = wire.publish()
    wire.log("guidelines.adopted")
    wire.files["checkpoint"] = _cosign(wire.files["checkpoint"].decode()).encode()
    verdict = judge(format_copy(copy), trust=trust, record=view_of(wire, copy))
    assert verdict.verdict == "authentic"
    assert "witnesses" in [check.name for check in verdict.checks]


def test_wrong_cosignature_of_a_known_witness_is_altered(wire: SampleWire) -> None:
    copy = _witnessed(wire.publish())
    proof = copy.bundle.proof
    line = proof.rstrip("\n").rsplit("\n", 1)[-1]
    forged = line[:-12] + ("AAAA" if line[-12:-8] != "AAAA" else "BBBB") + line[-8:]
    bundle = msgspec.structs.replace(copy.bundle, proof=proof.replace(line, forged))
    wrong = format_copy(msgspec.structs.replace(copy, bundle=bundle))
    assert judge(wrong, trust=Trust(POLICY, "policy")).verdict == "altered"


def _witnessed(copy: Copy) -> Copy:
    proof = parse_proof(copy.bundle.proof)
    again = format_proof(proof.index, proof.hashes, _cosign(proof.checkpoint))
    return msgspec.structs.replace(copy, bundle=msgspec.structs.replace(copy.bundle, proof=again))


def _cosign(note: str) -> str:
    parsed = parse_note(note)
    line = cosign(parsed.text, "witness.example", WITNESS, 1_772_500_000)
    return format_note(Note(parsed.text, (*parsed.signatures, line)))


def test_key_that_signed_is_named_with_where_it_is_known_from(wire: SampleWire) -> None:
    verdict = judge(format_copy(wire.publish()), trust=Trust.from_keys([VERIFIER], "pin"))
    key = next(check for check in verdict.checks if check.name == "key")
    assert SIGNER.verifier.key_id.hex() in key.detail
    assert "an earlier visit" in key.detail
