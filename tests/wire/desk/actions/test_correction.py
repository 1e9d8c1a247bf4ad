"""The next version of a release, begun from the text that stands."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from dateline.record.filing import Filing
from dateline.release.canonical import parse_value
from dateline.wire.accounts.models import Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept, countersign
from dateline.wire.desk.actions.correction import begin_correction
from dateline.wire.desk.actions.draft import save_draft
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Ruled, open_draft
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.desk.queries import get_submission, next_versions
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Release, Version
from dateline.wire.publishing.queries import copies_of
from wire.desk.people import ANSWERS, author, editor, person
from wire.wires import SLUG, TEXT, audit, draw, pictured, publish_text

NOTE = "It has 66 seats; we had counted wrongly."
GIVEN = Ruled("", accept={**ANSWERS, "DG-02": "Asked."}, overrule={"DG-42": "The desk files it."})


@pytest.fixture
def out(wire: Wire) -> Release:
    """A release that is out."""
    return publish_text(wire).release


def changed(wire: Wire, who: Actor, row: Submission) -> Submission:
    """Correct a number in the draft, and hand it in."""
    draft = open_draft(wire.vault, row)
    better = replace(draft, data=draft.data.replace(b"64 seats", b"66 seats"))
    revision = save_draft(wire, who, row, better, row.revision)
    submit(wire, who, row, revision)
    return Submission.objects.select_related("source", "author", "replaces").get(pk=row.pk)


def test_the_draft_reads_as_the_version_that_stands(wire: Wire, out: Release) -> None:
    edda = author(wire)
    row = begin_correction(wire, edda, out, "correction", NOTE)
    submit(wire, edda, row, 1)
    row.refresh_from_db()
    with pytest.raises(RefusedError, match="Nothing in it differs"):
        accept(wire, editor(wire), row, GIVEN)


def test_a_source_corrects_and_readers_see_the_difference(wire: Wire, out: Release) -> None:
    edda = author(wire)
    row = changed(wire, edda, begin_correction(wire, edda, out, "correction", NOTE))
    assert isinstance(accept(wire, editor(wire), row, GIVEN), Version)
    page = (wire.edition / "releases/1/index.html").read_text("utf-8")
    assert NOTE in page
    assert "66" in page
    (version,) = [copy for key, copy in copies_of([1]).items() if key == (1, 2)]
    said = version.bundle.manifest.correction
    assert said is not None
    assert [(each.before, each.after) for each in said.changes] == [("64", "66")]
    assert audit(wire) == ()


def test_pictures_categories_and_who_paid_come_along(wire: Wire, tmp_path: Path) -> None:
    draw(tmp_path, "room.png", "green")
    publish_text(wire, pictured(TEXT, "room.png"), folder=tmp_path)
    edda = author(wire)
    row = begin_correction(wire, edda, Release.objects.get(), "correction", NOTE)
    accept(wire, editor(wire), changed(wire, edda, row), GIVEN)
    first, second = Version.objects.order_by("version")
    before, after = (parse_value(bytes(v.filing), Filing) for v in (first, second))
    assert (after.categories, after.disclosure) == (before.categories, before.disclosure)
    assert after.replaces == before.id
    copies = copies_of([1])
    assert [image.src for image in copies[1, 2].bundle.document.images] == [
        image.src for image in copies[1, 1].bundle.document.images
    ]
    assert audit(wire) == ()


def test_what_an_editor_begins_names_the_wire_and_another_decides(wire: Wire, out: Release) -> None:
    edda, anna, bo = author(wire), editor(wire, "anna"), editor(wire, "bo")
    row = begin_correction(wire, anna, out, "clarification", NOTE)
    assert Letter.objects.get().to == "edda@people.example"
    assert get_submission(edda, row.id) == row
    assert next_versions(bo, out) == []
    with pytest.raises(NotFoundError):
        get_submission(bo, row.id)
    row = changed(wire, anna, row)
    with pytest.raises(NotYoursError, match="own side"):
        accept(wire, anna, row, GIVEN)
    outcome = accept(wire, bo, row, GIVEN)
    if isinstance(outcome, Ruling):
        countersign(wire, editor(wire, "carl"), row, outcome)
    filing = parse_value(bytes(Version.objects.get(version=2).filing), Filing)
    assert filing.disclosure.agent == "The Pebble Wire"


def test_a_retracted_release_isnt_corrected(wire: Wire, out: Release) -> None:
    retract(wire, 1, "error", "Wrong.", ("anna", "bo"))
    press_pending(wire)
    out.refresh_from_db()
    with pytest.raises(RefusedError, match="withdrawn"):
        begin_correction(wire, author(wire), out, "correction", NOTE)


def test_a_stranger_begins_none(wire: Wire, out: Release) -> None:
    for who in (
        person(wire, "stranger", "operator"),
        person(wire, "b", "editor", f"approver:{SLUG}"),
    ):
        with pytest.raises(NotYoursError):
            begin_correction(wire, who, out, "correction", NOTE)
