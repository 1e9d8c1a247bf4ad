"""Taking an archive in: marked as such, nothing twice, and resumable after a kill."""

from pathlib import Path

import pytest
from django.db import connections
from PIL import Image

from dateline.record.bundle import parse_copy
from dateline.record.entry import parse_entry
from dateline.wire.importing.taking_in import Import
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.rotate import rotate
from dateline.wire.publishing.models import Entry, Release, Version
from dateline.wire.sources.queries import get_source
from wire.crashing import Crasher
from wire.wires import (
    ARCHIVE,
    ARCHIVED,
    IMPORTED,
    SEASONED,
    SLUG,
    TEXT,
    Clock,
    archived,
    around,
    audit,
    correct_text,
    difference,
    publish_text,
    snapshot,
    take_in,
    verdict,
    write_archive,
)

BATCH = around("batch recorded", "tiles written", "checkpoint signed", "checkpoint published")
LISTED = around("lists pressed", "texts indexed", "marked as pressed")
STEPS = [*LISTED, *BATCH, *BATCH, *LISTED]


def test_what_is_read_is_taken_in_and_what_is_not_is_listed(wire: Wire) -> None:
    work = take_in(wire)
    assert (work.taken, work.skipped) == (IMPORTED, 0)
    assert [failed.name for failed in work.failed] == [f"{ARCHIVE}:10.txt"]
    assert Release.objects.count() == IMPORTED
    types = [parse_entry(bytes(row.leaf)).type for row in Entry.objects.filter(index__gte=3)]
    assert types == ["release.imported"] * IMPORTED
    assert not Version.objects.filter(pressed=False).exists()
    assert audit(wire) == ()


def _feed(*numbers: int) -> str:
    items = (
        f"<item><title>The ferry, part {number}</title><pubDate>Thu, 02 May 2019 08:00:00 +0000"
        f"</pubDate><description>The night ferry runs again, part {number}.</description></item>"
        for number in numbers
    )
    return f"<rss><channel>{''.join(items)}</channel></rss>"


def test_every_release_of_a_feed_is_taken_in_once_also_when_the_feed_grows(wire: Wire) -> None:
    path = wire.folder / "feed.xml"
    counts = []
    for numbers in ((1, 2), (1, 2), (3, 1, 2)):
        path.write_text(_feed(*numbers), "utf-8")
        work = Import(wire, get_source(SLUG), [path], workers=1)
        assert list(work.run())[-1] == 1
        counts.append((work.taken, work.again, len(work.failed)))
    assert counts == [(2, 0, 0), (0, 2, 0), (1, 2, 0)]
    assert Release.objects.count() == 3
    assert audit(wire) == ()


def test_claimed_and_logged_dates_stand_on_the_page(imported: Wire) -> None:
    copy = parse_copy((imported.edition / "releases/1/release.json").read_bytes())
    manifest = copy.bundle.manifest
    assert (manifest.claimed_at, manifest.at) == ("2019-05-02T00:00:00Z", "2026-03-03T09:00:00Z")
    assert (manifest.pdf, manifest.decision) == (None, None)
    page = (imported.edition / "releases/1/index.html").read_text("utf-8")
    assert "2019-05-02" in page
    assert "2026-03-03" in page
    assert "not checked by this wire" in page
    assert (imported.edition / "archive/2019/05/02/index.html").exists()


@pytest.mark.parametrize("form", ["release.json", "index.html", "release.txt"])
def test_an_imported_release_verifies_as_any_other(imported: Wire, form: str) -> None:
    assert verdict(imported, imported.edition / "releases/1" / form).verdict == "authentic"


def test_once_more_takes_nothing_twice(imported: Wire) -> None:
    before = snapshot(imported.edition)
    work = take_in(imported)
    assert (work.taken, work.skipped) == (0, IMPORTED)
    assert Release.objects.count() == IMPORTED
    assert difference(before, snapshot(imported.edition)) == {"gone": [], "new": [], "other": []}


def test_the_edition_of_an_archive_is_built_anew_byte_for_byte(imported: Wire) -> None:
    publish_text(imported)
    correct_text(imported, 5, archived(5).replace("morning", "evening"), answers=SEASONED)
    before = snapshot(imported.edition)
    clear_edition(imported)
    for _ in press_all(imported):
        pass
    assert difference(before, snapshot(imported.edition)) == {"gone": [], "new": [], "other": []}
    assert audit(imported) == ()


def test_a_copy_carries_the_hand_overs_of_the_key_before_it(wire: Wire) -> None:
    rotate(wire)
    press_pending(wire)
    wire = open_wire(wire.folder, clock=Clock())
    take_in(wire)
    copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
    assert copy.handovers
    before = snapshot(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


@pytest.mark.fault
@pytest.mark.parametrize("kill_at", range(6, 14))
def test_an_import_that_was_killed_goes_on(folder: Path, crasher: Crasher, kill_at: int) -> None:
    write_archive(folder / ARCHIVE, ARCHIVED)
    first = crasher.run(folder, "import", kill_at)
    assert first == (STEPS[: kill_at + 1], True, "")
    wire = open_wire(folder, clock=Clock())
    assert Release.objects.count() in (0, 99, IMPORTED)
    connections.close_all()
    assert crasher.run(folder, "import").fault == ""
    assert Release.objects.count() == IMPORTED
    headlines = Release.objects.values_list("headline", flat=True)
    assert len(set(headlines)) == IMPORTED
    assert not Version.objects.filter(pressed=False).exists()
    assert audit(wire) == ()


def test_a_file_of_an_archive_brings_the_pictures_beside_it(wire: Wire, tmp_path: Path) -> None:
    with (tmp_path / "reef.png").open("wb") as file:
        Image.new("RGB", (40, 30), "navy").save(file, "PNG")
    text = TEXT.replace("\n\n", '\n\n![The reef](reef.png "The reef in May")\n\n', 1)
    (tmp_path / "reef.md").write_text(text, "utf-8")
    work = Import(wire, get_source(SLUG), [tmp_path / "reef.md"])
    assert list(work.run())[-1] == 1
    assert work.failed == []
    pictures = list((wire.edition / "releases/1/v1/images").iterdir())
    assert [path.name[:7] for path in pictures] == ["sha256-"]
    assert audit(wire) == ()
