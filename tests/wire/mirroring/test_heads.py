"""A wire that shows two histories: the mirror stops, keeps what it had, and keeps the evidence."""

import base64
import shutil
from pathlib import Path

import pytest

from dateline.record.checkpoint import open_checkpoint
from dateline.record.errors import ProofError
from dateline.record.merkle import verify_consistency
from dateline.wire.edition import folder_fetch
from dateline.wire.mirroring.heads import TwoHistoriesError
from dateline.wire.opening import Wire, open_wire
from wire.mirroring.mirrors import accepted, faults, pull
from wire.wires import Clock, another, publish_text, snapshot


def fork(wire: Wire, folder: Path, *numbers: int) -> Path:
    """Let a copy of the wire, with its key, publish other releases; return its edition."""
    shutil.copytree(wire.folder, folder)
    other = open_wire(folder, clock=Clock())
    for number in numbers:
        publish_text(other, another(number))
    open_wire(wire.folder)
    return folder / "edition"


def refused(wire: Wire, folder: Path, edition: Path) -> TwoHistoriesError:
    """Pull from another edition than before; it is refused, and nothing here changes."""
    before, heads = snapshot(folder / "edition"), accepted(wire, folder)
    with pytest.raises(TwoHistoriesError) as caught:
        pull(wire, folder, fetch=folder_fetch(edition))
    assert (snapshot(folder / "edition"), accepted(wire, folder)) == (before, heads)
    assert faults(folder) == []
    return caught.value


def evidence(wire: Wire, fault: TwoHistoriesError) -> tuple[int, bytes, int, bytes, list[bytes]]:
    """Return both heads, whose signatures hold, and the hashes between them."""
    heads = [
        open_checkpoint((fault.evidence / name).read_text("utf-8"), [wire.verifier])
        for name in ("accepted", "shown")
    ]
    path = fault.evidence / "consistency"
    lines = path.read_text("ascii").splitlines() if path.exists() else []
    return (
        heads[0].size,
        heads[0].root,
        heads[1].size,
        heads[1].root,
        [base64.b64decode(line) for line in lines],
    )


def test_another_root_for_the_same_size(wire: Wire, tmp_path: Path) -> None:
    other = fork(wire, tmp_path / "other", 8)
    publish_text(wire, another(7))
    pull(wire, tmp_path / "mirror")
    fault = refused(wire, tmp_path / "mirror", other)
    assert "signed two roots for a record of 4 entries" in str(fault)
    size, root, other_size, other_root, _ = evidence(wire, fault)
    assert size == other_size == 4
    assert root != other_root


def test_a_longer_record_that_does_not_continue_the_one_accepted(
    wire: Wire, tmp_path: Path
) -> None:
    other = fork(wire, tmp_path / "other", 8, 9, 10)
    publish_text(wire, another(7))
    pull(wire, tmp_path / "mirror")
    fault = refused(wire, tmp_path / "mirror", other)
    assert "shows 6 entries that don't continue the 4 that it had signed" in str(fault)
    size, root, other_size, other_root, proof = evidence(wire, fault)
    with pytest.raises(ProofError):
        verify_consistency(size, root, other_size, other_root, proof)


def test_a_record_that_was_rolled_back(wire: Wire, tmp_path: Path) -> None:
    publish_text(wire, another(7))
    other = fork(wire, tmp_path / "other")
    publish_text(wire, another(8))
    pull(wire, tmp_path / "mirror")
    fault = refused(wire, tmp_path / "mirror", other)
    assert "was rolled back: 4 entries, after it had signed 5" in str(fault)
    size, root, other_size, other_root, proof = evidence(wire, fault)
    verify_consistency(other_size, other_root, size, root, proof)


def test_a_shorter_record_of_another_history(wire: Wire, tmp_path: Path) -> None:
    other = fork(wire, tmp_path / "other", 8)
    for number in (5, 6):
        publish_text(wire, another(number))
    pull(wire, tmp_path / "mirror")
    fault = refused(wire, tmp_path / "mirror", other)
    assert "shows another, shorter history: 4 entries, after it had signed 5" in str(fault)
    size, root, other_size, other_root, proof = evidence(wire, fault)
    with pytest.raises(ProofError):
        verify_consistency(other_size, other_root, size, root, proof)


def test_the_same_evidence_is_kept_once_and_the_accepted_history_goes_on(
    wire: Wire, tmp_path: Path
) -> None:
    other = fork(wire, tmp_path / "other", 8, 9)
    publish_text(wire, another(7))
    pull(wire, tmp_path / "mirror")
    kept = {refused(wire, tmp_path / "mirror", other).evidence for _ in range(2)}
    assert len(kept) == len(list((tmp_path / "mirror/evidence").iterdir())) == 1
    publish_text(wire, another(5))
    assert pull(wire, tmp_path / "mirror").taken == 1
    assert faults(tmp_path / "mirror") == []


def test_torn_tiles_are_no_evidence_against_a_wire(wire: Wire, tmp_path: Path) -> None:
    pull(wire, tmp_path / "mirror")
    publish_text(wire, another(7))
    tile = wire.edition / "record/tile/0/000.p/4"
    tile.write_bytes(bytes(len(tile.read_bytes())))
    with pytest.raises(ProofError, match="don't make the checkpoint's root"):
        pull(wire, tmp_path / "mirror")
    assert not (tmp_path / "mirror/evidence").exists()
