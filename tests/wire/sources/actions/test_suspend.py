"""A suspended source says nothing here, in public and for a reason, until it is lifted."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connections, transaction

from dateline.record.bundle import parse_copy
from dateline.wire.accounts.models import Letter
from dateline.wire.desk.actions.accept import accept, publish_due
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Ruled
from dateline.wire.edition import folder_fetch
from dateline.wire.errors import RefusedError
from dateline.wire.importing.taking_in import Import
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_sources
from dateline.wire.publishing.actions.publish import publish, try_publish
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Version
from dateline.wire.recovering.recover import open_for_recovery, press_recovered, recover
from dateline.wire.sources import queries
from dateline.wire.sources.actions.suspend import end_elapsed, lift, suspend
from dateline.wire.sources.models import Suspension
from dateline.wire.sources.queries import get_source, suspended_now
from dateline.wire.sources.watching import look
from wire.desk.actions.test_embargo import scheduled
from wire.desk.people import ANSWERS, DRAFT, author, editor
from wire.mirroring.mirrors import faults, pull
from wire.mirroring.test_pulling import likened, settle
from wire.wires import (
    LATE,
    SLUG,
    Clock,
    another,
    audit,
    correct_text,
    difference,
    file_text,
    publish_text,
    snapshot,
    write_archive,
)

EDITORS = ("desk-anna", "desk-bo")
WHY = "Two quotes in its releases were invented."


def suspended(wire: Wire, **terms: object) -> None:
    suspend(wire, get_source(SLUG), WHY, EDITORS, **terms)  # type: ignore[arg-type]
    press_sources(wire)


def page(wire: Wire) -> str:
    return (wire.edition / f"sources/{SLUG}/index.html").read_text("utf-8")


class TestWhatItStops:
    def test_publishing_and_correcting_by_command(self, wire: Wire) -> None:
        publish_text(wire, another(1))
        filed = file_text(wire, another(2))
        suspended(wire)
        for act in (lambda: publish(wire, filed, LATE), lambda: try_publish(wire, filed, LATE)):
            with pytest.raises(RefusedError, match="is suspended: Two quotes"):
                act()
        with pytest.raises(RefusedError, match="is suspended"):
            correct_text(wire, 1, another(1).replace("ten to four", "ten to five"))
        assert Version.objects.count() == 1

    def test_taking_an_archive_in(self, wire: Wire, tmp_path: Path) -> None:
        suspended(wire)
        archive = write_archive(tmp_path / "archive.jsonl", 3)
        with pytest.raises(RefusedError, match="is suspended"):
            list(Import(wire, get_source(SLUG), [archive], workers=1).run())
        assert Version.objects.count() == 0

    def test_drafting_submitting_and_accepting_at_the_desk(self, wire: Wire) -> None:
        edda, anna = author(wire), editor(wire)
        drafted = start_draft(wire, edda, get_source(SLUG), DRAFT)
        waiting = start_draft(wire, edda, get_source(SLUG), DRAFT)
        submit(wire, edda, waiting, 1)
        waiting.refresh_from_db()
        suspended(wire)
        for act in (
            lambda: start_draft(wire, edda, get_source(SLUG), DRAFT),
            lambda: submit(wire, edda, drafted, 1),
            lambda: accept(wire, anna, waiting, Ruled("", accept=ANSWERS)),
        ):
            with pytest.raises(RefusedError, match="is suspended"):
                act()

    def test_an_embargoed_release_whose_hour_comes(self, wire: Wire, clock: Clock) -> None:
        publish_text(wire)
        row = scheduled(wire, author(wire))
        suspended(wire)
        clock.pass_by(hours=5)
        (fault,) = publish_due(wire)
        assert isinstance(fault, str)
        assert "is suspended" in fault
        row.refresh_from_db()
        assert (row.state, row.release_id) == ("waiting", None)
        lift(wire, get_source(SLUG), "It mended its ways.", EDITORS)
        assert publish_due(wire) == []

    def test_not_that_its_releases_are_taken_back(self, wire: Wire) -> None:
        publish_text(wire)
        suspended(wire)
        retract(wire, 1, "fabricated", "The quotes were invented.", EDITORS)


class TestWhatReadersSee:
    def test_the_page_and_the_list_say_so_with_the_reason_and_who_decided(
        self, wire: Wire, clock: Clock
    ) -> None:
        suspended(wire, until=clock.now + timedelta(days=7))
        assert WHY in page(wire)
        assert "desk-anna, desk-bo" in page(wire)
        assert "until 10 March 2026" in page(wire)
        assert WHY in (wire.edition / "sources/index.html").read_text("utf-8")
        assert "source.suspended" in (wire.edition / f"sources/{SLUG}/source.json").read_text()
        assert audit(wire) == ()

    def test_the_sources_people_are_written_to(self, wire: Wire) -> None:
        author(wire)
        suspended(wire)
        lift(wire, get_source(SLUG), "It took the quotes back.", EDITORS)
        letters = Letter.objects.filter(to="edda@people.example").order_by("pk")
        assert [letter.subject for letter in letters] == [
            "Harrow Lake Library is suspended",
            "Harrow Lake Library speaks again",
        ]
        assert WHY in letters[0].body

    def test_a_lift_is_stated_with_its_reason_and_both_stay_on_the_page(self, wire: Wire) -> None:
        suspended(wire)
        lift(wire, get_source(SLUG), "It took the quotes back.", EDITORS)
        press_sources(wire)
        assert "banner" not in page(wire)
        assert WHY in page(wire)
        assert "It took the quotes back." in page(wire)
        assert WHY not in (wire.edition / "sources/index.html").read_text("utf-8")
        publish_text(wire)
        assert audit(wire) == ()

    def test_one_whose_time_is_over_lets_it_speak_at_once_and_is_stated_as_lifted(
        self, wire: Wire, clock: Clock
    ) -> None:
        suspended(wire, until=clock.now + timedelta(hours=1))
        clock.pass_by(hours=2)
        publish_text(wire, another(1))  # nobody looked since
        look(wire)
        assert suspended_now(get_source(SLUG)) is None
        assert "The time that was set is over." in page(wire)
        assert end_elapsed(wire) == []
        assert audit(wire) == ()

    def test_press_all_makes_the_same_pages(self, wire: Wire, clock: Clock) -> None:
        publish_text(wire)
        suspended(wire, until=clock.now + timedelta(hours=1))
        before = snapshot(wire.edition)
        clear_edition(wire)
        for _ in press_all(wire):
            pass
        assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


class TestWhatIsAsked:
    @pytest.mark.parametrize(
        ("reason", "editors", "fault"),
        [
            (" ", EDITORS, "Say why"),
            ("Hidden \u202e words.", EDITORS, "plain text"),
            (WHY, ("anna", "Anna"), "two different editors"),
        ],
    )
    def test_a_reason_and_two_editors(
        self, wire: Wire, reason: str, editors: tuple[str, str], fault: str
    ) -> None:
        with pytest.raises(RefusedError, match=fault):
            suspend(wire, get_source(SLUG), reason, editors)
        assert not Suspension.objects.exists()

    def test_a_time_to_come_one_at_a_time_and_something_to_lift(
        self, wire: Wire, clock: Clock
    ) -> None:
        with pytest.raises(RefusedError, match="time to come"):
            suspend(wire, get_source(SLUG), WHY, EDITORS, clock.now)
        with pytest.raises(RefusedError, match="isn't suspended"):
            lift(wire, get_source(SLUG), WHY, EDITORS)
        suspended(wire)
        with pytest.raises(RefusedError, match="suspended already"):
            suspend(wire, get_source(SLUG), WHY, EDITORS)


class TestElsewhere:
    def test_a_mirror_says_the_same(self, wire: Wire, tmp_path: Path) -> None:
        publish_text(wire)
        suspended(wire)
        folder = tmp_path / "mirror"
        pull(wire, folder)
        settle(wire, folder)
        pull(wire, folder)
        assert likened(wire, folder) == {}
        assert faults(folder) == []

    def test_a_recovered_database_knows_it(self, wire: Wire, tmp_path: Path) -> None:
        older = Path(shutil.copytree(wire.folder, tmp_path / "older"))
        publish_text(wire)
        suspended(wire)
        connections.close_all()
        shutil.rmtree(older / "edition")
        shutil.copytree(wire.edition, older / "edition")
        opened, anew = open_for_recovery(older)
        recover(opened, [folder_fetch(opened.edition)], anew=anew)
        for _ in press_recovered(opened):
            pass
        with pytest.raises(RefusedError, match="is suspended"):
            publish(opened, file_text(opened, another(2)), LATE)

    def test_an_audit_finds_what_was_published_all_the_same(
        self, wire: Wire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        suspended(wire)
        monkeypatch.setattr(queries, "suspension_of", lambda *_: None)  # a wire that doesn't ask
        row = publish_text(wire)
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        assert copy.bundle.manifest.version == 1
        (fault,) = audit(wire)
        assert fault.entry == row.entry
        assert "while its source was suspended" in fault.sentence


def test_a_statement_and_its_row_are_one_transaction(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("dateline.wire.sources.actions.suspend.note_act", fail)
    before = get_source(SLUG).statements.count()
    with pytest.raises(OSError, match="disk"), transaction.atomic():
        suspend(wire, get_source(SLUG), WHY, EDITORS)
    assert get_source(SLUG).statements.count() == before
    assert not Suspension.objects.exists()
