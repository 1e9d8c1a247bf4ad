"""What a wire signed and logged is still refused where it contradicts itself."""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
import rfc8785

from dateline.record.bundle import Copy, format_copy
from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.digests import SEAL_DOMAIN, approval_digest, sign_approval, sign_key
from dateline.record.filing import FILING_DOMAIN, KeyEvidence, SignedApproval
from dateline.record.manifest import MANIFEST_DOMAIN
from dateline.record.merkle import leaf_hash, prove_inclusion, root
from dateline.record.note import Signature, Signer, encode_base64, format_signature, sign_note
from dateline.record.policy import Log, Policy
from dateline.record.proof import format_proof
from dateline.release.canonical import digest, salted_digest
from outside.checking import Checker, refusal, trusting
from record.bundles import FIRST_KEY, SECOND_KEY, SIGNER, VERIFIER, SampleWire, make_copy
from record.trees import Tree

SOME_PARTS = [
    {"digest": "00" * 32, "name": part.name}
    for part in make_copy(signature="none").bundle.filing.parts
]
Json = Any
Edit = Callable[[Json], object]
INDEX = 9
AT = make_copy(signature="none").bundle.manifest.at
FIRST = FIRST_KEY.public_key().public_bytes_raw()


def proven(leaf: bytes, index: int = INDEX, signer: Signer = SIGNER) -> str:
    """The proof of a leaf that is logged whatever it says."""
    tree = Tree([*(leaf_hash(b"{}") for _ in range(index)), leaf_hash(leaf)])
    size = index + 1
    note = sign_checkpoint(Checkpoint(signer.name, size, root(size, tree)), signer)
    return format_proof(index, prove_inclusion(index, size, tree), note)


def published(
    edit: Edit, entry: dict[str, object] | None = None, copy: Copy | None = None
) -> bytes:
    """A copy whose bundle was edited before its wire logged it."""
    value: Json = json.loads(format_copy(copy or make_copy(signature="none")))
    bundle = value["bundle"]
    edit(bundle)
    salt, manifest = bundle["salts"]["manifest"], bundle["manifest"]
    bundle["entry"] |= {"digest": _salted(MANIFEST_DOMAIN, salt, manifest), **(entry or {})}
    bundle["proof"] = proven(rfc8785.dumps(bundle["entry"]))
    return rfc8785.dumps(value)


def _salted(domain: str, salt: str, value: Json) -> str:
    return salted_digest(domain, bytes.fromhex(salt), rfc8785.dumps(value))


def filed(**members: object) -> Edit:
    """An edit of the filing, which the manifest then names."""

    def edit(bundle: Json) -> None:
        bundle["filing"] |= members
        bundle["manifest"]["filing"] = digest(FILING_DOMAIN, rfc8785.dumps(bundle["filing"]))

    return edit


def stating(**members: object) -> Edit:
    """An edit of the manifest, with its entry's numbers after it."""

    def edit(bundle: Json) -> None:
        bundle["manifest"] |= members
        bundle["entry"] |= {name: bundle["manifest"][name] for name in ("release", "version", "at")}

    return edit


def approved(signed: SignedApproval, signature: str) -> Edit:
    """An edit of the approvals, and of what the manifest says of them."""

    def edit(bundle: Json) -> None:
        bundle["approvals"] = [json.loads(msgspec.json.encode(signed))]
        bundle["manifest"] |= {"approvals": [approval_digest(signed)], "signature": signature}

    return edit


def test_what_is_logged_anew_as_it_was_is_confirmed(checker: Checker) -> None:
    assert checker.copy(published(lambda _: None), trusting(VERIFIER)).code == 0


PAST = {"at": "2026-03-01T00:00:00Z", "entry": 4, "kind": None, "note": None, "version": 1}
LATER = {"correction": {"changes": [], "kind": "update", "note": "News."}, "version": 2,
         "first_published": PAST["at"]}  # fmt: skip


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (stating(type="dateline/manifest/v2"), "another format"),
        (stating(more=None), "has a member that no manifest has"),
        (stating(signature="own-key"), 'signature that is "none"'),
        (stating(filing="00" * 32), "filing isn't the one"),
        (stating(approvals=["00" * 32]), "approvals aren't those"),
        (stating(release=0), "about another release"),
        (stating(version=0), "about another version"),
        (stating(version=2), "Version 2 doesn't name each"),
        (stating(correction=LATER["correction"]), "another type"),
        (stating(first_published="2026-01-01T00:00:00Z"), "published at another time"),
        (stating(pdf=None), "Only an import"),
        (stating(decision=None), "Only an import"),
        (stating(seal="00" * 16), "opened by one of two"),
        (lambda bundle: bundle["manifest"]["wire"].update(origin="a.example"), "another wire's"),
        (lambda bundle: bundle["manifest"]["wire"].update(more=1), "that no wire has"),
        (lambda bundle: bundle["manifest"]["source"].update(slug="other"), "different sources"),
        (lambda bundle: bundle["manifest"]["source"].update(name="Other"), "different sources"),
        (lambda bundle: bundle.update(type="dateline/bundle/v2"), "another format"),
        (filed(type="dateline/filing/v2"), "another format"),
        (filed(id="quay-house-1"), "id is 32"),
        (filed(more=None), "has a member that no filing has"),
        (filed(parts=[]), "parts of the document aren't those"),
        (filed(parts=[{"digest": "00" * 32, "name": "contacts"}] * 6), "aren't those"),
        (filed(parts=SOME_PARTS), "document's contacts isn't what was filed"),
        (filed(document="00" * 32), "document isn't the one"),
    ],
)
def test_a_release_that_contradicts_itself_is_refused(
    edit: Edit, words: str, checker: Checker
) -> None:
    assert words in refusal(checker.copy(published(edit), trusting(VERIFIER)))


@pytest.mark.parametrize(
    ("history", "words"),
    [
        ([PAST], None),
        ([], "doesn't name each"),
        ([PAST | {"version": 2}], "don't follow"),
        ([PAST | {"entry": INDEX}], "don't follow"),
        ([PAST | {"entry": -1}], "don't follow"),
        ([PAST | {"at": "2026-02-01T00:00:00Z"}], "published at another time"),
        ([PAST | {"more": 1}], "that no earlier version has"),
    ],
)
def test_a_second_version_follows_the_first(
    history: list[object], words: str | None, checker: Checker
) -> None:
    content = published(stating(**LATER, history=history), {"type": "release.corrected"})
    ran = checker.copy(content, trusting(VERIFIER))
    assert (ran.code == 0) if words is None else (words in refusal(ran))
    if not history:
        at_once = stating(**LATER | {"first_published": AT})
        ran = checker.copy(published(at_once, {"type": "release.corrected"}), trusting(VERIFIER))
        assert "doesn't name each" in refusal(ran)
    unlabelled = published(stating(**LATER | {"correction": None}, history=history))
    refusal(checker.copy(unlabelled, trusting(VERIFIER)))


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"id": "short"}, "id is 32"),
        ({"at": "2026-03-04T00:00:00Z"}, "other times"),
        ({"at": "yesterday"}, "time isn't one"),
        ({"type": "release.imported"}, "another type"),
        ({"type": "release.burned"}, "No entry has the type"),
        ({"release": 2}, "about another release"),
        ({"version": 2}, "about another version"),
        ({"more": 1}, "a member that no entry has"),
        ({"source": "x" * 66_000}, "at most 65535 bytes"),
    ],
)
def test_an_entry_that_contradicts_its_release_is_refused(
    entry: dict[str, object], words: str, checker: Checker
) -> None:
    content = published(lambda _: None, entry)
    assert words in refusal(checker.copy(content, trusting(VERIFIER)))


ROOT = encode_base64(leaf_hash(b"{}"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{SIGNER.name}\n1\n{ROOT}\n", None),
        (f"{SIGNER.name}\n1\n{ROOT}\nmore\n", None),
        (f"{SIGNER.name}\n01\n{ROOT}\n", "isn't a number"),
        (f"{SIGNER.name}\n+1\n{ROOT}\n", "isn't a number"),
        (f"{SIGNER.name}\n{2**63 - 1}\n{ROOT}\n", "larger than tlog can count"),
        (f"{SIGNER.name}\n{2**63}\n{ROOT}\n", "isn't a number"),
        (f"{SIGNER.name}\n1\nAAAA\n", "root has 32 bytes"),
        (f"{SIGNER.name}\n1\n{ROOT.lower()}\n", "doesn't lead"),
        (f"{SIGNER.name}\n1\n", "has three lines"),
    ],
)
def test_a_checkpoint_that_is_none_is_refused_even_when_signed(
    text: str, words: str | None, checker: Checker
) -> None:
    value = json.loads(format_copy(make_copy(signature="none")))
    note = sign_note(text, SIGNER)
    value["bundle"]["proof"] = f"c2sp.org/tlog-proof@v1\nindex 0\n\n{note}"
    sentence = refusal(checker.copy(rfc8785.dumps(value), trusting(VERIFIER)))
    assert (words or "doesn't lead from entry 0 to the root of size 1") in sentence


@pytest.mark.parametrize("blob", [b"1", bytes(8), bytes(71), bytes(72), b"\xff" * 72, bytes(73)])
def test_a_cosignature_that_is_none_is_refused(blob: bytes, checker: Checker) -> None:
    value = json.loads(format_copy(make_copy(signature="none")))
    trust = trusting(VERIFIER, quorum=1)
    key = trust.witnesses[0].key
    line = format_signature(Signature(key.name, key.key_id, blob))
    value["bundle"]["proof"] += f"{line}\n"
    sentence = refusal(checker.copy(rfc8785.dumps(value), trust))
    assert sentence.startswith('The cosignature of "tower"')


class TestAnApproval:
    FILING = make_copy(signature="none").bundle.filing
    SIGNED = SignedApproval(sign_approval(FILING, FIRST_KEY), KeyEvidence("vouched"))

    @pytest.mark.parametrize(
        ("evidence", "signature", "words"),
        [
            (KeyEvidence("vouched"), "vouched-key", None),
            (KeyEvidence("vouched"), "own-key", 'signature that is "vouched-key"'),
            (KeyEvidence("vouched", SIGNED.approval.key), "vouched-key", "carries no other key"),
            (sign_key(FIRST, SECOND_KEY), "own-key", None),
            (sign_key(bytes(32), SECOND_KEY), "own-key", "wasn't signed in"),
            (sign_key(FIRST, FIRST_KEY), "own-key", "an earlier one"),
            (
                msgspec.structs.replace(sign_key(FIRST, SECOND_KEY), kind="told"),
                "own-key",
                "an earlier one",
            ),
            (KeyEvidence("signed-in"), "own-key", "isn't a text"),
        ],
    )
    def test_needs_evidence_that_holds(
        self, evidence: KeyEvidence, signature: str, words: str | None, checker: Checker
    ) -> None:
        signed = msgspec.structs.replace(self.SIGNED, evidence=evidence)
        ran = checker.copy(published(approved(signed, signature)), trusting(VERIFIER))
        assert (ran.code == 0) if words is None else (words in refusal(ran))

    @pytest.mark.parametrize(
        ("members", "words"),
        [
            ({"filing": "00" * 32}, "another filing"),
            ({"type": "dateline/approval/v2"}, "another filing or kind"),
            ({"algorithm": "none"}, "another filing or kind"),
            ({"key": "AAAA"}, "wasn't signed by the key"),
            ({"signature": "AAAA"}, "wasn't signed by the key"),
        ],
    )
    def test_is_by_its_key_and_of_this_filing(
        self, members: dict[str, str], words: str, checker: Checker
    ) -> None:
        approval = msgspec.structs.replace(self.SIGNED.approval, **members)
        signed = SignedApproval(approval, KeyEvidence("vouched"))
        content = published(approved(signed, "vouched-key"))
        assert words in refusal(checker.copy(content, trusting(VERIFIER)))

    def test_keeps_the_evidence_that_was_published(self, checker: Checker) -> None:
        copy = make_copy()
        (signed,) = copy.bundle.approvals
        stranger = Signer.from_seed("stranger", bytes(32)).private
        evidence = sign_key(SECOND_KEY.public_key().public_bytes_raw(), stranger)
        other = msgspec.structs.replace(signed, evidence=evidence)
        bundle = msgspec.structs.replace(copy.bundle, approvals=(other,))
        changed = format_copy(msgspec.structs.replace(copy, bundle=bundle))
        assert "approvals aren't those" in refusal(checker.copy(changed, trusting(VERIFIER)))


class TestASeal:
    SALT = "5a" * 32
    ID = "ab" * 16

    def sealed(
        self, *, kind: str = "filing.sealed", own: str = ID, index: int = 3, salt: str = SALT
    ) -> bytes:
        def edit(bundle: Json) -> None:
            sealed = _salted(SEAL_DOMAIN, self.SALT, bundle["filing"])
            entry = {"at": "2026-03-01T00:00:00Z", "digest": sealed, "id": own, "type": kind}
            proof = proven(rfc8785.dumps(entry), index)
            bundle["seal"] = {"entry": entry, "proof": proof, "salt": salt}
            bundle["manifest"]["seal"] = self.ID

        return published(edit)

    def test_that_was_logged_before_is_confirmed(self, checker: Checker) -> None:
        assert checker.copy(self.sealed(), trusting(VERIFIER)).code == 0

    @pytest.mark.parametrize(
        ("members", "words"),
        [
            ({"kind": "report.decided"}, "isn't the one that the manifest opens"),
            ({"own": "00" * 16}, "isn't the one that the manifest opens"),
            ({"index": INDEX}, "wasn't sealed before"),
            ({"salt": "00" * 32}, "isn't the one that was sealed"),
        ],
    )
    def test_that_does_not_hold_is_refused(
        self, members: dict[str, Any], words: str, checker: Checker
    ) -> None:
        assert words in refusal(checker.copy(self.sealed(**members), trusting(VERIFIER)))


def with_later(copy: Copy, *acts: Any) -> bytes:
    return format_copy(msgspec.structs.replace(copy, later=tuple(acts)))


class TestLaterActs:
    def test_follow_in_the_record_s_order_and_are_on_this_release(self, checker: Checker) -> None:
        wire = SampleWire()
        other = wire.reply(wire.publish()).later[0]
        copy = wire.publish()
        first, second = wire.reply(wire.reply(copy)).later
        assert checker.copy(with_later(copy, first, second), trusting(VERIFIER)).code == 0
        for acts, words in (
            ((second, first), "record's order"),
            ((first, first), "record's order"),
            ((other,), "on another release"),
        ):
            assert words in refusal(checker.copy(with_later(copy, *acts), trusting(VERIFIER)))

    def test_include_each_version_that_followed(self, checker: Checker) -> None:
        wire = SampleWire()
        first = wire.publish()
        one, newer = wire.correct(first, first.bundle.document)
        two, _ = wire.correct(newer, first.bundle.document)
        again, _ = wire.correct(first, first.bundle.document)
        reply = wire.reply(newer).later[0]
        assert checker.copy(with_later(first, *one.later, reply), trusting(VERIFIER)).code == 0
        for acts, words in (
            (two.later, "A later version is missing"),
            ((reply,), "on no version that was"),
            ((*one.later, *one.later), "record's order"),
            ((*one.later, *again.later), "A later version is missing"),
        ):
            assert words in refusal(checker.copy(with_later(first, *acts), trusting(VERIFIER)))

    def test_but_replies_stand_after_the_release(self, checker: Checker) -> None:
        wire = SampleWire()
        copy = wire.publish()
        act = wire.reply(copy).later[0]
        moved = msgspec.structs.replace(
            act, proof=proven(rfc8785.dumps(msgspec.to_builtins(act.entry)), 0)
        )
        sentence = refusal(checker.copy(with_later(copy, moved), trusting(VERIFIER)))
        assert "record's order" in sentence

    def test_bind_one_pdf_and_that_of_an_import_alone(self, checker: Checker) -> None:
        wire = SampleWire()
        imported = wire.import_()
        once = wire.press(imported, b"%PDF-1.7\n")
        assert checker.copy(format_copy(once), trusting(VERIFIER)).code == 0
        for copy in (
            wire.press(once, b"%PDF-1.7\n"),
            wire.press(wire.publish(), b"%PDF-1.7\n"),
            wire.press(wire.import_(decision=None, claimed_at=None), b"%PDF-1.7\n"),
        ):
            refusal(checker.copy(format_copy(copy), trusting(VERIFIER)))

    @pytest.mark.parametrize(
        ("edit", "words"),
        [
            (lambda manifest: manifest["wire"].update(origin="a.example"), "on another release"),
            (lambda manifest: manifest.update(type="dateline/manifest/v2"), "another format"),
            (lambda manifest: manifest.update(more=1), "has a member that no manifest has"),
            (lambda manifest: manifest.update(act="applause"), "has no member"),
        ],
    )
    def test_of_another_wire_or_another_kind_are_refused(
        self, edit: Edit, words: str, checker: Checker
    ) -> None:
        wire = SampleWire()
        value = json.loads(format_copy(wire.reply(wire.publish())))
        (later,) = value["later"]
        edit(later["manifest"])
        later["entry"]["digest"] = _salted(MANIFEST_DOMAIN, later["salt"], later["manifest"])
        signer = Signer.from_seed(later["manifest"]["wire"]["origin"], bytes(32))
        later["proof"] = proven(rfc8785.dumps(later["entry"]), signer=signer)
        both = Policy((Log(VERIFIER), Log(signer.verifier)))
        assert words in refusal(checker.copy(rfc8785.dumps(value), both))
