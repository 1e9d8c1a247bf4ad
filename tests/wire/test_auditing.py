"""The audit of a whole wire: every public file of a release is what the record says, or named."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.cli.audit import partial_faults
from dateline.record.bundle import format_copy, parse_copy
from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.cosignature import cosign
from dateline.record.entry import format_entry
from dateline.record.errors import MissingError, QuorumError, RecordError
from dateline.record.merkle import prove_inclusion
from dateline.record.note import COSIGNATURE, Verifier, format_signature, parse_note
from dateline.record.policy import as_policy, parse_policy
from dateline.record.proof import format_proof
from dateline.record.tiles import TileReader, grow
from dateline.verify.audit import Auditor
from dateline.wire.edition import folder_fetch
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Version
from wire.wires import LATE, TEXT, another, correct_text, file_text, publish_text


def sentences(wire: Wire, *, render: bool = False) -> list[str]:
    """Audit a wire and return what is wrong with it."""
    auditor = Auditor(folder_fetch(wire.edition), as_policy([wire.signer.verifier]), render=render)
    for _ in auditor.run():
        pass
    return [fault.sentence for fault in auditor.faults]


def damage(path: Path) -> None:
    """Change a byte in the middle of a file."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


@pytest.mark.parametrize("place", ["releases/1", "releases/1/v1"])
@pytest.mark.parametrize("name", ["release.json", "release.pdf", "release.tlog-proof"])
def test_a_byte_changed_in_a_release_is_found(wire: Wire, place: str, name: str) -> None:
    publish_text(wire)
    press_pending(wire)
    assert sentences(wire) == []
    damage(wire.edition / place / name)
    assert sentences(wire) != []


@pytest.mark.parametrize("place", ["releases/1", "releases/1/v1"])
@pytest.mark.parametrize("name", ["index.html", "release.txt"])
def test_a_byte_changed_in_page_or_text_is_found_by_pressing_them_again(
    wire: Wire, place: str, name: str
) -> None:
    publish_text(wire)
    press_pending(wire)
    assert sentences(wire, render=True) == []
    damage(wire.edition / place / name)
    assert sentences(wire, render=True) != []


@pytest.mark.parametrize("path", ["about/wire.json", "guidelines/DG-2026.1/guidelines.json"])
def test_a_byte_changed_in_what_opens_an_entry_is_found(wire: Wire, path: str) -> None:
    damage(wire.edition / path)
    assert sentences(wire) != []


def test_a_copy_that_hides_a_later_act_is_found(wire: Wire) -> None:
    publish_text(wire)
    correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
    retract(wire, 1, "error", "Not so.", ("desk-anna", "desk-bo"))
    press_pending(wire)
    assert sentences(wire) == []
    path = wire.edition / "releases/1/v1/release.json"
    copy = parse_copy(path.read_bytes())
    path.write_bytes(format_copy(msgspec.structs.replace(copy, later=copy.later[:1])))
    assert "releases/1/v1/release.json doesn't carry the later acts on record." in sentences(wire)


def test_a_proof_under_another_history_is_found(wire: Wire) -> None:
    publish_text(wire)
    publish_text(wire, another(2))
    path = wire.edition / "releases/1/v1/release.json"
    copy = parse_copy(path.read_bytes())
    # The same entry at the same place, under a head that was signed for other entries before it.
    leaves = [b"another beginning", b"", b"", format_entry(copy.bundle.entry)]
    grown = grow(0, leaves, nothing)
    head = Checkpoint(wire.config.origin, grown.size, grown.root)
    reader = TileReader(grown.size, lambda name: grown.files[name])
    note = sign_checkpoint(head, wire.signer)
    forged = format_proof(3, prove_inclusion(3, grown.size, reader), note)
    bundle = msgspec.structs.replace(copy.bundle, proof=forged)
    (path.parent / "release.tlog-proof").write_text(forged, "utf-8")
    path.write_bytes(format_copy(msgspec.structs.replace(copy, bundle=bundle)))
    told = "A checkpoint of 4 entries was signed that isn't of this record."
    assert told in sentences(wire)


def test_a_filing_that_is_published_twice_is_found(wire: Wire) -> None:
    filed = file_text(wire)
    first = publish(wire, filed, LATE)
    Version.objects.filter(pk=first.pk).update(filing_id="forgotten")
    answers = replace(LATE, overrule={"DG-11": "Asked for again."}, second="desk-bo")
    publish(wire, filed, answers)
    press_pending(wire)
    assert sentences(wire) == ["This filing was published before."]


@pytest.mark.parametrize("path", ["tile/0/000.p/4", "tile/entries/000.p/4"])
def test_a_byte_changed_in_a_tile_is_found(wire: Wire, path: str) -> None:
    publish_text(wire)
    damage(wire.record / path)
    with pytest.raises(RecordError):
        sentences(wire)


def test_a_changed_partial_tile_of_an_earlier_size_is_found(wire: Wire) -> None:
    publish_text(wire)
    assert partial_faults(wire.record, 4) == []
    damage(wire.record / "tile/entries/000.p/3")
    damage(wire.record / "tile/0/000.p/3")
    (wire.record / "tile/0/more").write_bytes(b"more")
    assert [fault.sentence for fault in partial_faults(wire.record, 4)] == [
        "This isn't a tile's path: 'tile/0/more'.",
        "tile/0/000.p/3 isn't what its tile begins with.",
        "tile/entries/000.p/3 isn't what its tile begins with.",
    ]


def test_a_tombstone_that_says_something_else_is_found_by_pressing_it_again(wire: Wire) -> None:
    publish_text(wire)
    retract(wire, 1, "legal", "A court ordered it.", ("desk-anna", "desk-bo"))
    press_pending(wire)
    assert sentences(wire, render=True) == []
    damage(wire.edition / "releases/1/index.html")
    assert sentences(wire, render=True) == ["releases/1/index.html isn't its tombstone."]


def test_the_head_must_meet_the_quorum_and_older_proofs_the_logs_key(wire: Wire) -> None:
    publish_text(wire)
    witness = Ed25519PrivateKey.from_private_bytes(bytes(32))
    public = witness.public_key().public_bytes_raw()
    key = Verifier("witness.example", COSIGNATURE, public).vkey
    lines = [f"log {wire.verifier.vkey}", f"witness w {key}", "quorum w"]
    policy = parse_policy("".join(line + "\n" for line in lines).encode())
    with pytest.raises(QuorumError):
        list(Auditor(folder_fetch(wire.edition), policy).run())
    path = wire.record / "checkpoint"
    note = path.read_text("utf-8")
    signature = cosign(parse_note(note).text, "witness.example", witness, 1_800_000_000)
    path.write_text(note + format_signature(signature) + "\n", "utf-8")
    auditor = Auditor(folder_fetch(wire.edition), policy)
    assert list(auditor.run()) == [1, 2, 3, 4]
    assert auditor.faults == []


def nothing(path: str) -> bytes:
    raise MissingError(path)
