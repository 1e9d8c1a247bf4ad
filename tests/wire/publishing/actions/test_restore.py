"""Restoring: a withdrawal undone, told on the page, in lists, feeds and by every copy."""

import json
import re

import pytest

from dateline.record.bundle import parse_copy
from dateline.record.manifest import Restoration, Retraction
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.importing.taking_in import Import
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.erase import erase
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.press_imported import ImportedPressing
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Release
from dateline.wire.sources.queries import get_source
from wire.wires import (
    ARCHIVE,
    SLUG,
    TEXT,
    audit,
    correct_text,
    publish_text,
    verdict,
    write_archive,
)

EDITORS = ("desk-anna", "desk-bo")
WHY = "The council hadn't agreed yet."
WHY_NOT = "The council had agreed, and said so late."
FORMS = ("release.json", "index.html", "release.txt", "release.pdf")


@pytest.fixture
def restored(wire: Wire) -> Wire:
    publish_text(wire)
    retract(wire, 1, "error", WHY, EDITORS)
    press_pending(wire)
    restore(wire, 1, WHY_NOT, ("desk-bo", "desk-cem"))
    press_pending(wire)
    return wire


def read(wire: Wire, path: str) -> str:
    return (wire.edition / path).read_text("utf-8")


class TestARestoredRelease:
    def test_is_authentic_in_every_form_and_says_what_happened(self, restored: Wire) -> None:
        for form in FORMS:
            told = verdict(restored, restored.edition / "releases/1" / form)
            assert told.verdict == "authentic", form
            said = " ".join(told.explanation)
            assert "was withdrawn" in said, form
            assert WHY_NOT in said, form
        copy = parse_copy((restored.edition / "releases/1/release.json").read_bytes())
        undone, act = (each.manifest for each in copy.later)
        assert isinstance(undone, Retraction)
        assert isinstance(act, Restoration)
        assert act.retraction == copy.later[0].entry.id
        assert audit(restored) == ()

    def test_stands_on_lists_and_in_feeds_as_what_is_published(self, restored: Wire) -> None:
        assert Release.objects.get(number=1).status == "published"
        assert "Restored" in read(restored, "index.html")
        line = read(restored, "corrections/index.html")
        assert line.index("said so late") < line.index("agreed yet")
        assert "releases/1/" in read(restored, "sitemap.xml")
        items = json.loads(read(restored, "feeds/feed.json"))["items"]
        own = next(item for item in items if item["id"].endswith("/releases/1/"))
        assert own["_dateline"]["status"] == "current"
        assert "warm room" in own["content_html"]
        assert "RESTORED" in own["content_html"]
        titles = {item["title"].partition(":")[0] for item in items if item is not own}
        assert titles == {"WITHDRAWN", "RESTORED"}
        assert "deleted-entry" not in read(restored, "feeds/atom.xml")

    def test_can_be_corrected_and_the_newer_version_still_tells_it(self, restored: Wire) -> None:
        correct_text(restored, 1, TEXT.replace("64 seats", "60 seats"))
        for page in ("releases/1/index.html", "releases/1/v1/index.html"):
            assert WHY in read(restored, page), page
            assert WHY_NOT in read(restored, page), page
        for form in FORMS:
            path = restored.edition / "releases/1" / form
            assert verdict(restored, path).verdict == "authentic", form
        assert Release.objects.get(number=1).status == "corrected"
        assert audit(restored) == ()

    def test_can_be_withdrawn_again_and_restored_again(self, restored: Wire) -> None:
        retract(restored, 1, "fabricated", "It was made up.", EDITORS)
        press_pending(restored)
        path = restored.edition / "releases/1/release.json"
        assert verdict(restored, path).verdict == "withdrawn"
        restore(restored, 1, "It wasn't.", EDITORS)
        press_pending(restored)
        assert verdict(restored, path).verdict == "authentic"
        assert audit(restored) == ()

    def test_leaves_nothing_of_its_notes_when_it_is_erased(self, restored: Wire) -> None:
        erase(restored, 1, "legal", "A court ordered it.", EDITORS)
        press_pending(restored)
        for path in restored.edition.rglob("*"):
            if path.is_file():
                assert WHY_NOT.encode() not in path.read_bytes(), path
        assert audit(restored) == ()


def test_an_import_comes_back_as_one(wire: Wire) -> None:
    write_archive(wire.folder / ARCHIVE, 1)
    for _ in Import(wire, get_source(SLUG), [wire.folder / ARCHIVE], workers=1).run():
        pass
    retract(wire, 1, "error", WHY, EDITORS)
    restore(wire, 1, WHY_NOT, EDITORS)
    press_pending(wire)
    assert Release.objects.get(number=1).status == "imported"
    for _ in ImportedPressing(wire, workers=1).run():
        pass
    assert verdict(wire, wire.edition / "releases/1/release.pdf").verdict == "authentic"
    assert audit(wire) == ()


class TestItIsRefused:
    def test_for_a_release_that_stands_or_was_restored_before(self, restored: Wire) -> None:
        with pytest.raises(RefusedError, match="isn't withdrawn"):
            restore(restored, 1, WHY_NOT, EDITORS)

    def test_for_a_removed_text_which_is_gone(self, wire: Wire) -> None:
        publish_text(wire)
        retract(wire, 1, "legal", "A court ordered it.", EDITORS)
        with pytest.raises(RefusedError, match="removed"):
            restore(wire, 1, WHY_NOT, EDITORS)

    @pytest.mark.parametrize(
        ("note", "editors", "sentence"),
        [(" ", EDITORS, "note"), (WHY_NOT, ("desk-anna", "Desk-Anna"), "two different")],
    )
    def test_without_a_note_or_by_one_editor(
        self, wire: Wire, note: str, editors: tuple[str, str], sentence: str
    ) -> None:
        publish_text(wire)
        retract(wire, 1, "error", WHY, EDITORS)
        with pytest.raises(RefusedError, match=re.escape(sentence)):
            restore(wire, 1, note, editors)

    def test_for_a_release_there_is_not(self, wire: Wire) -> None:
        with pytest.raises(NotFoundError, match="no release 1"):
            restore(wire, 1, WHY_NOT, EDITORS)
