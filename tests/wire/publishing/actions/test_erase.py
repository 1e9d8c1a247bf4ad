"""Erasing (promise 7): after a withdrawal too, and again after an old backup came back."""

import re
import shutil
from pathlib import Path

import pytest
from django.db import connections

from dateline.record.bundle import parse_copy, parse_tombstone
from dateline.record.manifest import MANIFEST_DOMAIN, Retraction
from dateline.release.canonical import canonical_bytes, parse_hex32, salted_digest
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.erase import erase
from dateline.wire.publishing.actions.press import press_all, press_pending
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.log import log_size
from wire.wires import (
    REPLY,
    TEXT,
    another,
    audit,
    correct_text,
    difference,
    publish_text,
    snapshot,
    verdict,
)

EDITORS = ("desk-anna", "desk-bo")
SECRET = "ring at the violet door"
TOLD = TEXT.replace("ring at the north door", SECRET)


def holding(folder: Path, *needles: str) -> list[str]:
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(needle.encode() in path.read_bytes() for needle in needles)
    )


def erased(wire: Wire, note: str = "A court ordered it.") -> None:
    erase(wire, 1, "legal", note, EDITORS)
    press_pending(wire)
    connections.close_all()


class TestAfterAWithdrawal:
    @pytest.fixture
    def withdrawn(self, wire: Wire) -> Wire:
        publish_text(wire, TOLD)
        correct_text(wire, 1, TOLD.replace("64 seats", "60 seats"))
        attach_reply(wire, 1, REPLY, EDITORS)
        retract(wire, 1, "error", "The violet note of the desk.", EDITORS)
        press_pending(wire)
        return wire

    def test_text_reply_and_the_first_note_go(self, withdrawn: Wire) -> None:
        needles = (SECRET, "violet note", REPLY.paragraphs[0][:40])
        assert all(holding(withdrawn.folder, needle) for needle in needles)
        erased(withdrawn)
        assert holding(withdrawn.folder, *needles) == []

    def test_the_tombstone_is_the_removal_and_the_wire_still_holds(self, withdrawn: Wire) -> None:
        kept = (withdrawn.edition / "releases/1/release.json").read_bytes()
        publish_text(withdrawn, another(2))
        erased(withdrawn)
        path = withdrawn.edition / "releases/1/release.json"
        act = parse_tombstone(path.read_bytes()).act.manifest
        assert isinstance(act, Retraction)
        assert (act.outcome, act.reason, act.note) == ("removed", "legal", "A court ordered it.")
        assert audit(withdrawn) == ()
        assert verdict(withdrawn, path, data=kept).verdict == "withdrawn"

    def test_press_all_makes_the_same_edition(self, withdrawn: Wire) -> None:
        erased(withdrawn)
        before = snapshot(withdrawn.edition)
        for _ in press_all(withdrawn):
            pass
        assert difference(before, snapshot(withdrawn.edition)) == {
            "gone": [],
            "new": [],
            "other": [],
        }

    def test_a_retraction_says_how_it_is_erased(self, withdrawn: Wire) -> None:
        with pytest.raises(RefusedError, match="dateline erase"):
            retract(withdrawn, 1, "legal", "A court ordered it.", EDITORS)


def test_what_an_old_backup_brought_back_is_erased_again(wire: Wire, tmp_path: Path) -> None:
    publish_text(wire, TOLD)
    for name in ("media", "edition"):
        shutil.copytree(wire.folder / name, tmp_path / name)
    record = {path: path.read_bytes() for path in wire.record.rglob("*") if path.is_file()}
    erased(wire)
    record |= {path: path.read_bytes() for path in wire.record.rglob("*") if path.is_file()}
    for name in ("media", "edition"):
        shutil.rmtree(wire.folder / name)
        shutil.copytree(tmp_path / name, wire.folder / name)
    for path, content in record.items():
        path.write_bytes(content)
    assert holding(wire.folder, SECRET)
    size = log_size()

    row, recorded = erase(wire, 1, "legal", "Again.", EDITORS)
    assert not recorded
    press_pending(wire)
    connections.close_all()
    assert holding(wire.folder, SECRET) == []
    assert not list((wire.media / "pdf").iterdir())
    assert log_size() == size
    assert row.entry < size
    assert audit(wire) == ()


def test_the_digest_of_a_short_text_cannot_be_guessed_back(wire: Wire) -> None:
    """Who knows every word, and tries every number that the wire still shows as the salt."""
    publish_text(wire, TOLD)
    manifest = parse_copy((wire.edition / "releases/1/release.json").read_bytes()).bundle
    content, digest = canonical_bytes(manifest.manifest), manifest.entry.digest

    def guesses() -> list[str]:
        found: set[str] = set()
        for path in wire.folder.rglob("*"):
            if path.is_file() and "keys" not in path.parts:
                text = path.read_bytes().decode("latin-1")
                found.update(re.findall(r"(?=([0-9a-f]{64}))", text))
        salted = [salted_digest(MANIFEST_DOMAIN, parse_hex32(each), content) for each in found]
        return [each for each in salted if each == digest]

    assert guesses() == [digest]
    erased(wire)
    assert guesses() == []


@pytest.mark.parametrize(
    ("reason", "note", "editors", "sentence"),
    [
        ("error", "Why.", EDITORS, "for safety or legal"),
        ("legal", " ", EDITORS, "note"),
        ("legal", "Why.", ("desk-anna", "desk-anna"), "two different"),
    ],
)
def test_it_needs_a_lawful_reason_a_note_and_two_editors(
    wire: Wire, reason: str, note: str, editors: tuple[str, str], sentence: str
) -> None:
    publish_text(wire, TOLD)
    size = log_size()
    with pytest.raises(RefusedError, match=sentence):
        erase(wire, 1, reason, note, editors)  # type: ignore[arg-type]
    assert log_size() == size


def test_a_release_there_is_not(wire: Wire) -> None:
    with pytest.raises(NotFoundError, match="no release 1"):
        erase(wire, 1, "legal", "Why.", EDITORS)
