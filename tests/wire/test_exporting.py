"""Exporting: everything in open formats, audited as it stands; keys stay."""

from pathlib import Path

from dateline.record.bundle import parse_copy
from dateline.wire.exporting import export_wire
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from wire.wires import TEXT, another, audit, correct_text, publish_text, snapshot


def test_an_export_holds_everything_and_is_audited(wire: Wire, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        publish_text(wire, another(number))
    publish_text(wire)
    correct_text(wire, 4, TEXT.replace("64 seats", "60 seats"))
    retract(wire, 2, "error", "Not so.", ("desk-anna", "desk-bo"))
    retract(wire, 3, "legal", "A court ordered it.", ("desk-anna", "desk-bo"))
    press_pending(wire)
    out = tmp_path / "out"
    assert list(export_wire(wire, out))[-1] == (4, 4)
    assert audit(wire, out / "edition") == ()
    assert snapshot(wire.edition) == snapshot(out / "edition")
    lines = (out / "releases.jsonl").read_bytes().splitlines()
    stand = [parse_copy(line).bundle.manifest for line in lines]
    assert [(m.release, m.version) for m in stand] == [(1, 1), (2, 1), (4, 1), (4, 2)]
    secret = (wire.folder / "keys/wire.key").read_bytes()
    assert [p for p in out.rglob("*") if p.is_file() and secret in p.read_bytes()] == []
    assert not list(out.rglob("*.sqlite3"))


def test_every_checkpoint_ever_signed_is_exported(wire: Wire, tmp_path: Path) -> None:
    publish_text(wire)
    for _ in export_wire(wire, tmp_path / "out"):
        pass
    kept = (tmp_path / "out/checkpoints.txt").read_text("utf-8")
    assert kept.count("pebble.example\n") == 2
