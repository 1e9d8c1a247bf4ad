"""An import's PDF and card, made later: bound once, whatever happens meanwhile."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections

from dateline.record.bundle import parse_copy
from dateline.record.entry import parse_entry
from dateline.record.manifest import Pressing
from dateline.record.printed import pdf_of
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.press_imported import ImportedPressing
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Entry, LaterAct
from dateline.wire.publishing.settling import pressing_imported
from wire.crashing import Crasher
from wire.wires import (
    ARCHIVE,
    SEASONED,
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

COUNT = 9
EDITORS = ("desk-anna", "desk-bo")
BEGUN = around("lists pressed", "texts indexed", "marked as pressed")
BATCH = around(
    "batch rendered",
    "batch recorded",
    "tiles written",
    "checkpoint signed",
    "checkpoint published",
    "batch pressed",
    "feeds pressed",
    "marked as pressed",
)


@pytest.fixture(scope="module")
def small(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wire with nine imported releases without a PDF, that nobody writes to."""
    folder = tmp_path_factory.mktemp("small") / "wire"
    shutil.copytree(template, folder)
    write_archive(folder / ARCHIVE, COUNT)
    take_in(open_wire(folder, clock=Clock()))
    connections.close_all()
    return folder


@pytest.fixture(scope="module")
def printed(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the same wire with PDFs; its second release was corrected before, its third left."""
    folder = tmp_path_factory.mktemp("printed") / "wire"
    shutil.copytree(small, folder)
    wire = open_wire(folder, clock=Clock())
    correct_text(wire, 2, archived(2).replace("morning", "evening"), answers=SEASONED)
    retract(wire, 3, "error", "It was never lent.", EDITORS)
    work = ImportedPressing(wire, workers=1, batch=5)
    assert work.total() == COUNT - 1
    assert list(work.run()) == [5, COUNT - 1]
    assert (work.pressed, work.failed, work.total()) == (COUNT - 1, [], 0)
    connections.close_all()
    return folder


@pytest.fixture
def wire(printed: Path, tmp_path: Path, clock: Clock) -> Iterator[Wire]:
    yield open_wire(Path(shutil.copytree(printed, tmp_path / "wire")), clock=clock)
    connections.close_all()


@pytest.fixture
def bare(small: Path, tmp_path: Path, clock: Clock) -> Iterator[Wire]:
    yield open_wire(Path(shutil.copytree(small, tmp_path / "bare")), clock=clock)
    connections.close_all()


def pressings() -> list[int]:
    entries = [parse_entry(bytes(row.leaf)) for row in Entry.objects.all()]
    return [entry.release or 0 for entry in entries if entry.type == "release.pressed"]


def built_anew(wire: Wire) -> dict[str, object]:
    before = snapshot(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    return dict(difference(before, snapshot(wire.edition)))


def kept(wire: Wire) -> set[str]:
    return {path.stem for path in (wire.media / "pdf").iterdir()}


NOTHING: dict[str, object] = {"gone": [], "new": [], "other": []}


@pytest.mark.parametrize("form", ["release.pdf", "release.json", "index.html", "release.txt"])
def test_each_form_of_an_import_is_authentic(wire: Wire, form: str) -> None:
    for folder in (wire.edition / "releases/1", wire.edition / "releases/1/v1"):
        assert verdict(wire, folder / form).verdict == "authentic"
        assert verdict(wire, folder / form, record=False).verdict in ("authentic", "unknown")


def test_its_pdf_altered_by_one_byte_is_altered(wire: Wire) -> None:
    path = wire.edition / "releases/1/release.pdf"
    whole = path.read_bytes()
    fixed = pdf_of(parse_copy((path.parent / "release.json").read_bytes()))
    assert fixed is not None
    for place in (200, fixed.length // 2, fixed.length + 900, len(whole) - 1):
        other = bytearray(whole)
        other[place] ^= 1
        assert verdict(wire, path, data=bytes(other)).verdict == "altered", place


def test_page_feed_and_card_tell_of_it(wire: Wire, bare: Wire) -> None:
    before = (bare.edition / "releases/1/index.html").read_text("utf-8")
    after = (wire.edition / "releases/1/index.html").read_text("utf-8")
    assert ('href="release.pdf"' in before, 'href="release.pdf"' in after) == (False, True)
    assert not (bare.edition / "releases/1/card.png").exists()
    assert (wire.edition / "releases/1/card.png").read_bytes().startswith(b"\x89PNG")
    items = json.loads((wire.edition / "feeds/feed.json").read_bytes())["items"]
    one = next(item for item in items if item["id"].endswith("/releases/1/"))
    assert any(file["mime_type"] == "application/pdf" for file in one["attachments"])


def test_a_corrected_import_gets_the_pdf_of_its_first_version(wire: Wire) -> None:
    first = wire.edition / "releases/2/v1"
    copy = parse_copy((first / "release.json").read_bytes())
    assert [act.entry.type for act in copy.later] == ["release.corrected", "release.pressed"]
    assert verdict(wire, first / "release.pdf").verdict == "superseded"
    second = parse_copy((wire.edition / "releases/2/release.json").read_bytes())
    assert second.later == ()
    assert verdict(wire, wire.edition / "releases/2/release.pdf").verdict == "authentic"


def test_a_withdrawn_import_gets_none(wire: Wire) -> None:
    assert pressings() == [number for number in range(1, COUNT + 1) if number != 3]
    assert not (wire.edition / "releases/3/release.pdf").exists()


def test_the_audit_finds_nothing_and_all_is_built_anew_byte_for_byte(wire: Wire) -> None:
    assert audit(wire) == ()
    assert built_anew(wire) == NOTHING
    path = wire.edition / "releases/4/v1/release.pdf"
    path.write_bytes(path.read_bytes().replace(b"/Type", b"/Tyqe", 1))
    assert ["release.pdf isn't the PDF" in fault.sentence for fault in audit(wire)] == [True]


def test_a_pressed_import_can_be_retracted_or_corrected(wire: Wire) -> None:
    correct_text(wire, 5, archived(5).replace("morning", "evening"), answers=SEASONED)
    retract(wire, 6, "error", "It was never lent.", EDITORS)
    press_pending(wire)
    assert verdict(wire, wire.edition / "releases/5/v1/release.pdf").verdict == "superseded"
    assert verdict(wire, wire.edition / "releases/6/release.pdf").verdict == "withdrawn"
    assert audit(wire) == ()
    assert built_anew(wire) == NOTHING


def test_erasing_an_import_erases_its_pdf_and_the_acts_salt(wire: Wire) -> None:
    path = wire.edition / "releases/7/release.json"
    fixed = pdf_of(parse_copy(path.read_bytes()))
    assert fixed is not None
    assert fixed.sha256 in kept(wire)
    retract(wire, 7, "legal", "A court ordered it.", EDITORS)
    press_pending(wire)
    assert fixed.sha256 not in kept(wire)
    top = path.parent
    assert {str(file.relative_to(top)) for file in top.rglob("*") if file.is_file()} == {
        "index.html",
        "release.json",
        "release.tlog-proof",
        "v1/index.html",
    }
    act = LaterAct.objects.get(release=7, act="pressing")
    assert (bytes(act.manifest), act.salt) == (b"", "")
    assert audit(wire) == ()
    assert built_anew(wire) == NOTHING


def test_once_more_binds_nothing_twice(wire: Wire) -> None:
    before, bound = snapshot(wire.edition), pressings()
    work = ImportedPressing(wire, workers=1)
    assert (list(work.run()), work.pressed) == ([], 0)
    assert pressings() == bound
    assert difference(before, snapshot(wire.edition)) == NOTHING


def test_the_wire_publishes_and_erases_while_pdfs_are_made(bare: Wire, clock: Clock) -> None:
    def meanwhile(name: str) -> None:
        if name == "batch rendered" and not LaterAct.objects.filter(release=2).exists():
            other = open_wire(bare.folder, clock=clock)
            publish_text(other)
            retract(other, 2, "legal", "A court ordered it.", EDITORS)
            press_pending(other)

    wire = open_wire(bare.folder, clock=clock, step=meanwhile)
    work = ImportedPressing(wire, workers=1)
    list(work.run())
    assert pressings() == [number for number in range(1, COUNT + 1) if number != 2]
    assert len(kept(wire)) == COUNT
    assert audit(wire) == ()
    assert built_anew(wire) == NOTHING


def test_a_second_run_at_the_same_time_is_refused(bare: Wire) -> None:
    with (
        pressing_imported(bare),
        pytest.raises(RefusedError, match="by another process"),
    ):
        list(ImportedPressing(bare).run())


@pytest.mark.fault
@pytest.mark.parametrize("kill_at", range(6, 22))
def test_a_run_that_was_killed_goes_on(bare: Wire, crasher: Crasher, kill_at: int) -> None:
    connections.close_all()
    steps = [*BEGUN, *BATCH, *BATCH, *BATCH]
    first = crasher.run(bare.folder, "press imported", kill_at)
    assert first == (steps[: kill_at + 1], True, "")
    wire = open_wire(bare.folder, clock=Clock())
    if kill_at % 2:
        assert crasher.run(bare.folder, "recover").fault == ""
        assert audit(wire) == ()
    connections.close_all()
    assert crasher.run(bare.folder, "press imported").fault == ""
    assert pressings() == list(range(1, COUNT + 1))
    rows = LaterAct.objects.all()
    assert all(row.pressed and row.proof for row in rows)
    names = {str(json.loads(bytes(row.manifest))["pdf"]["sha256"]) for row in rows}
    assert kept(wire) == names
    assert list((wire.media / "unbound").iterdir()) == []
    assert audit(wire) == ()
    assert built_anew(wire) == NOTHING


def test_the_act_tells_nothing_but_the_digest(wire: Wire) -> None:
    act = parse_copy((wire.edition / "releases/1/release.json").read_bytes()).later[0]
    assert isinstance(act.manifest, Pressing)
    assert act.manifest.pdf.length < len((wire.edition / "releases/1/release.pdf").read_bytes())
    assert act.entry.source is None
