"""Embargo: committed to at once, told to nobody, opened at its minute; every act meanwhile."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connections

from dateline.record.bundle import parse_copy
from dateline.record.entry import parse_entry
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept, countersign, publish_due
from dateline.wire.desk.actions.draft import drop_draft, save_draft, start_draft
from dateline.wire.desk.actions.submit import submit, take_back
from dateline.wire.desk.content import Draft, Ruled
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.erase import erase
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Entry, Release, Seal, Version
from dateline.wire.sources.queries import get_source
from wire.desk.people import ANSWERS, author, editor
from wire.wires import SLUG, Clock, another, audit, difference, publish_text, snapshot

HOUR = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
LINE = "EMBARGOED UNTIL March 3, 2026, 12:00 UTC\n\n"
TEXT = LINE + another(2)
DRAFT = Draft(name="release.txt", data=TEXT.encode())
GIVEN = Ruled("", accept={**ANSWERS, "DG-02": "The embargo's hour is the dateline's."})


@pytest.fixture
def known(wire: Wire) -> Wire:
    """The library has published before: one editor is enough."""
    publish_text(wire)
    return wire


def scheduled(wire: Wire, edda: Actor, draft: Draft = DRAFT) -> Submission:
    row = start_draft(wire, edda, get_source(SLUG), draft)
    submit(wire, edda, row, 1)
    row.refresh_from_db()
    outcome = accept(wire, editor(wire), row, GIVEN)
    assert isinstance(outcome, Ruling)
    if outcome.kind == "proposed":
        countersign(wire, editor(wire, "slipway"), row, outcome)
    row.refresh_from_db()
    assert row.state == "scheduled"
    return row


def at_its_hour(wire: Wire, clock: Clock) -> list[Version | str]:
    clock.now = HOUR
    return publish_due(wire)


class TestBefore:
    def test_the_record_has_a_commitment_that_tells_nothing(self, known: Wire) -> None:
        row = scheduled(known, author(known))
        (entry,) = [
            parse_entry(bytes(each.leaf))
            for each in Entry.objects.all()
            if b"filing.sealed" in bytes(each.leaf)
        ]
        assert (entry.release, entry.version, entry.source) == (None, None, None)
        assert entry.id not in (row.id, row.filing_id)
        assert audit(known) == ()

    def test_nothing_public_has_a_word_or_a_number_of_it(self, known: Wire) -> None:
        scheduled(known, author(known))
        connections.close_all()
        words = another(2).split("\n")[0].encode()
        for path in known.folder.rglob("*"):
            if path.is_file():
                assert words not in path.read_bytes(), path
        assert not (known.edition / "releases/2").exists()
        assert publish_due(known) == []

    def test_pages_that_tell_the_records_size_are_those_of_press_all(self, known: Wire) -> None:
        scheduled(known, author(known))
        before = snapshot(known.edition)
        clear_edition(known)
        for _ in press_all(known):
            pass
        same: dict[str, list[str]] = {"gone": [], "new": [], "other": []}
        assert difference(before, snapshot(known.edition)) == same


class TestAtItsHour:
    def test_it_is_published_and_the_copy_opens_the_seal(self, known: Wire, clock: Clock) -> None:
        scheduled(known, author(known))
        (version,) = at_its_hour(known, clock)
        assert isinstance(version, Version)
        path = known.edition / "releases/2/release.json"
        bundle = parse_copy(path.read_bytes()).bundle
        assert bundle.seal is not None
        assert bundle.manifest.seal == bundle.seal.entry.id
        assert bundle.seal.entry.at < bundle.manifest.at
        assert audit(known) == ()
        assert publish_due(known) == []

    def test_a_kill_at_the_minute_publishes_it_once(self, known: Wire, clock: Clock) -> None:
        row = scheduled(known, author(known))
        at_its_hour(known, clock)
        ruling = Ruling.objects.get(submission=row)
        Submission.objects.filter(pk=row.pk).update(state="scheduled", release=None)
        Ruling.objects.filter(pk=ruling.pk).update(kind="scheduled")
        assert publish_due(known) == []
        row.refresh_from_db()
        assert (row.state, row.release_id) == ("published", 2)
        assert Release.objects.count() == 2

    def test_what_cant_be_published_any_more_waits_for_the_desk(
        self, known: Wire, clock: Clock
    ) -> None:
        row = scheduled(known, author(known))
        source = get_source(SLUG)
        source.owner = "Somebody else now"
        source.save()
        (told,) = at_its_hour(known, clock)
        assert isinstance(told, str)
        row.refresh_from_db()
        assert row.state == "waiting"


class TestMeanwhile:
    def test_an_edit_seals_anew_and_the_first_seal_stays_closed(
        self, known: Wire, clock: Clock
    ) -> None:
        edda = author(known)
        row = scheduled(known, edda)
        take_back(known, edda, row)
        row.refresh_from_db()
        better = Draft(name="release.txt", data=TEXT.replace("librarians", "porters").encode())
        save_draft(known, edda, row, better, 1)
        row.refresh_from_db()
        submit(known, edda, row, 2)
        row.refresh_from_db()
        accept(known, editor(known, "anna"), row, GIVEN)
        at_its_hour(known, clock)
        assert Seal.objects.count() == 2
        assert Seal.objects.filter(salt="").count() == 1
        assert audit(known) == ()

    def test_another_hour_moves_it(self, known: Wire, clock: Clock) -> None:
        edda = author(known)
        row = scheduled(known, edda)
        take_back(known, edda, row)
        row.refresh_from_db()
        later = Draft(name="release.txt", data=TEXT.replace("12:00", "18:00").encode())
        save_draft(known, edda, row, later, 1)
        row.refresh_from_db()
        submit(known, edda, row, 2)
        row.refresh_from_db()
        accept(known, editor(known, "anna"), row, GIVEN)
        assert at_its_hour(known, clock) == []
        clock.pass_by(hours=6)
        assert len(publish_due(known)) == 1

    def test_given_up_it_never_comes_out(self, known: Wire, clock: Clock) -> None:
        edda = author(known)
        row = scheduled(known, edda)
        take_back(known, edda, row)
        row.refresh_from_db()
        drop_draft(known, edda, row)
        assert at_its_hour(known, clock) == []
        assert audit(known) == ()

    def test_an_hour_that_is_past_holds_nothing_up(self, known: Wire, clock: Clock) -> None:
        clock.now = HOUR
        edda = author(known)
        row = start_draft(known, edda, get_source(SLUG), DRAFT)
        submit(known, edda, row, 1)
        row.refresh_from_db()
        assert isinstance(accept(known, editor(known), row, GIVEN), Version)
        assert not Seal.objects.exists()


class TestAfter:
    def test_it_can_be_corrected_and_withdrawn(self, known: Wire, clock: Clock) -> None:
        edda = author(known)
        scheduled(known, edda)
        at_its_hour(known, clock)
        better = Draft(
            name="release.txt",
            data=another(2).replace("librarians", "porters").encode(),
            correction=("correction", "They are porters."),
        )
        row = start_draft(
            known, edda, get_source(SLUG), better, replaces=Release.objects.get(number=2)
        )
        submit(known, edda, row, 1)
        row.refresh_from_db()
        assert isinstance(accept(known, editor(known, "anna"), row, GIVEN), Version)
        retract(known, 2, "error", "All wrong.", ("desk-anna", "desk-bo"))
        press_pending(known)
        assert audit(known) == ()

    def test_erasing_it_erases_the_seals_salt(
        self, known: Wire, clock: Clock, tmp_path: Path
    ) -> None:
        scheduled(known, author(known))
        at_its_hour(known, clock)
        salt = Seal.objects.get().salt
        erase(known, 2, "legal", "A court ordered it.", ("desk-anna", "desk-bo"))
        press_pending(known)
        connections.close_all()
        for path in known.folder.rglob("*"):
            if path.is_file():
                assert salt.encode() not in path.read_bytes(), path
        assert audit(known) == ()
