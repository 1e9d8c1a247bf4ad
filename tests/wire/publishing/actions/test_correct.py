"""Correcting: a new version, its class, and the difference that no label hides."""

import msgspec
import pytest

from dateline.record.bundle import parse_copy
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.correct import CorrectionTerms, correct
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.filing import FilingTerms
from dateline.wire.publishing.models import Change, Release, Version
from wire.wires import (
    CLEAN,
    TERMS,
    TEXT,
    Clock,
    another,
    audit,
    correct_text,
    file_text,
    publish_text,
)

MENDED = TEXT.replace("64 seats", "60 seats")


def test_it_is_the_next_version_and_the_one_that_stands(wire: Wire, clock: Clock) -> None:
    publish_text(wire)
    clock.pass_by(hours=2)
    row = correct_text(wire, 1, MENDED)
    assert (row.release_id, row.version) == (1, 2)
    assert (Release.objects.get(number=1).current, Release.objects.count()) == (2, 1)
    manifest = parse_copy((wire.edition / "releases/1/release.json").read_bytes()).bundle.manifest
    assert (manifest.version, manifest.correction and manifest.correction.kind) == (2, "correction")
    assert [(past.version, past.entry) for past in manifest.history] == [(1, 3)]
    assert manifest.first_published == "2026-03-03T09:00:00Z"
    assert manifest.at == "2026-03-03T11:00:00Z"
    assert audit(wire) == ()


def test_the_difference_stands_in_the_manifest_and_on_the_pages(wire: Wire) -> None:
    publish_text(wire)
    correct_text(wire, 1, MENDED)
    manifest = parse_copy((wire.edition / "releases/1/release.json").read_bytes()).bundle.manifest
    assert manifest.correction is not None
    assert [(found.before, found.after) for found in manifest.correction.changes] == [("64", "60")]
    for page in ("releases/1/index.html", "releases/1/v1/index.html", "corrections/index.html"):
        assert TERMS.note in (wire.edition / page).read_text("utf-8"), page
    assert "64 seats" in (wire.edition / "releases/1/v1/index.html").read_text("utf-8")


def test_the_old_version_carries_the_newer_as_a_later_act(wire: Wire) -> None:
    publish_text(wire)
    row = correct_text(wire, 1, MENDED)
    copy = parse_copy((wire.edition / "releases/1/v1/release.json").read_bytes())
    assert [act.entry.version for act in copy.later] == [row.version]


def test_nothing_changed_is_no_correction(wire: Wire) -> None:
    publish_text(wire)
    with pytest.raises(RefusedError, match="Nothing in it differs"):
        correct_text(wire, 1, TEXT)


@pytest.mark.parametrize("note", ["", "  \n"])
def test_it_says_in_a_note_why(wire: Wire, note: str) -> None:
    publish_text(wire)
    with pytest.raises(RefusedError, match="note"):
        correct(wire, 1, file_text(wire, MENDED), CorrectionTerms("update", note), CLEAN)


@pytest.mark.parametrize("reason", ["error", "legal"])
def test_what_is_retracted_is_not_corrected(wire: Wire, reason: str) -> None:
    publish_text(wire)
    retract(wire, 1, reason, "Not so.", ("desk-anna", "desk-bo"))  # type: ignore[arg-type]
    press_pending(wire)
    with pytest.raises(RefusedError, match="can't be corrected"):
        correct(wire, 1, file_text(wire, MENDED), TERMS, CLEAN)


def test_a_filing_for_one_version_does_not_replace_another(wire: Wire) -> None:
    first = publish_text(wire)
    stale = file_text(wire, MENDED, terms=FilingTerms(replaces=first.filing_id))
    correct_text(wire, 1, TEXT.replace("64 seats", "62 seats"))
    publish_text(wire, another(2))
    for number in (1, 2):
        with pytest.raises(RefusedError, match="replace another version"):
            correct(wire, number, stale, TERMS, CLEAN)
    with pytest.raises(RefusedError, match="dateline correct"):
        publish(wire, stale, CLEAN)
    assert Version.objects.count() == 3


def test_another_sources_filing_does_not_correct_it(wire: Wire) -> None:
    publish_text(wire)
    filed = file_text(wire, MENDED)
    stranger = msgspec.structs.replace(filed.filing, source="somebody-else")
    with pytest.raises(RefusedError, match="not this source's"):
        correct(wire, 1, msgspec.structs.replace(filed, filing=stranger), TERMS, CLEAN)


def test_a_release_there_is_not_is_not_corrected(wire: Wire) -> None:
    with pytest.raises(NotFoundError, match="no release 4"):
        correct(wire, 4, file_text(wire), TERMS, CLEAN)
    assert Change.objects.count() == 0
