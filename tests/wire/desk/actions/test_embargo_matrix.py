"""Embargo × what can happen to it: each row is a story, and at its end the record still verifies.

A filing under embargo until noon is accepted in the morning, or is still being read. Then something
happens, the hour comes, and this is what readers find.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from dateline.record.filing import KeyEvidence
from dateline.wire.accounts.models import Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept, countersign, publish_due
from dateline.wire.desk.actions.breach import declare_breach, sign_breach
from dateline.wire.desk.actions.correction import begin_correction
from dateline.wire.desk.actions.draft import save_draft, start_draft
from dateline.wire.desk.actions.lapse import WARNED_BEFORE
from dateline.wire.desk.actions.retraction import propose_retraction, sign_retraction
from dateline.wire.desk.actions.submit import submit, take_back
from dateline.wire.desk.content import Draft, Ruled, open_draft
from dateline.wire.desk.hours import keep_time
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release, Seal, Version
from dateline.wire.publishing.queries import copies_of
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.queries import get_source
from wire.desk.people import ANSWERS, author, editor
from wire.wires import SLUG, Clock, another, audit, publish_text

NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
EVERYBODY = ["anna@people.example", "bo@people.example", "edda@people.example"]
TEXT = "EMBARGOED UNTIL March 3, 2026, 12:00 UTC\n\n" + another(2)
GIVEN = Ruled("", accept={**ANSWERS, "DG-02": "The embargo's hour is the dateline's."})


class Play(NamedTuple):
    """A wire in the morning, with a filing under embargo until noon, and those who act."""

    wire: Wire
    clock: Clock
    edda: Actor
    anna: Actor
    bo: Actor
    key: str

    @property
    def row(self) -> Submission:
        """The filing as it stands now."""
        rows = Submission.objects.select_related("source", "author", "replaces", "release")
        return rows.get(pk=self.key)

    def at(self, moment: datetime) -> None:
        """Let the time come, and the wire look at its schedule."""
        self.clock.now = moment
        keep_time(self.wire)

    def accepted(self) -> None:
        outcome = accept(self.wire, self.anna, self.row, GIVEN)
        if isinstance(outcome, Ruling) and outcome.kind == "proposed":
            countersign(self.wire, self.bo, self.row, outcome)

    def refiled(self, old: str, new: str) -> None:
        """Take it back, change words in it, hand it in and have it accepted again."""
        take_back(self.wire, self.edda, self.row)
        draft = open_draft(self.wire.vault, self.row)
        better = replace(draft, data=draft.data.replace(old.encode(), new.encode()))
        revision = save_draft(self.wire, self.edda, self.row, better, self.row.revision)
        submit(self.wire, self.edda, self.row, revision)
        self.accepted()


@pytest.fixture
def play(wire: Wire, clock: Clock) -> Play:
    publish_text(wire)  # the library is known: one editor is enough
    edda = author(wire)
    row = start_draft(wire, edda, get_source(SLUG), Draft(name="release.txt", data=TEXT.encode()))
    submit(wire, edda, row, 1)
    return Play(wire, clock, edda, editor(wire, "anna"), editor(wire, "bo"), row.id)


def nothing(play: Play) -> None:
    """Nobody does anything."""


def edited(play: Play) -> None:
    """Its source changes a word."""
    play.refiled("librarians", "porters")


def rescheduled(play: Play) -> None:
    """Its source moves the hour to six."""
    play.refiled("12:00 UTC", "18:00 UTC")


def hastened(play: Play) -> None:
    """Its source moves the hour to ten, and ten passes."""
    play.refiled("12:00 UTC", "10:00 UTC")
    play.at(NOON - timedelta(hours=2))


def given_up(play: Play) -> None:
    """Its source takes it back."""
    take_back(play.wire, play.edda, play.row)


def breached(play: Play) -> None:
    """It is public elsewhere: one editor says where, another signs."""
    declare_breach(play.wire, play.anna, play.row, "The Osterby Courier, this morning")
    sign_breach(play.wire, play.bo, play.row)


def killed_after_its_commit(play: Play) -> None:
    """The process is killed at noon, after the release's commit and before the filing is marked."""
    before = Submission.objects.filter(pk=play.key).values().get()
    ruling = Ruling.objects.get(submission=play.key)
    play.at(NOON)
    Submission.objects.filter(pk=play.key).update(**before)
    Ruling.objects.filter(submission=play.key).delete()
    ruling.save(force_insert=True)


def killed_before_noon(play: Play) -> None:
    """The process sleeps through noon, and is started at one."""
    play.clock.now = NOON + timedelta(hours=1)


def corrected_after(play: Play) -> None:
    """It comes out, and its source corrects it."""
    play.at(NOON)
    row = begin_correction(
        play.wire, play.edda, Release.objects.get(number=2), "correction", "They are porters."
    )
    draft = open_draft(play.wire.vault, row)
    better = replace(draft, data=draft.data.replace(b"librarians", b"porters"))
    submit(play.wire, play.edda, row, save_draft(play.wire, play.edda, row, better, 1))
    row.refresh_from_db()
    accept(play.wire, play.anna, row, GIVEN)


def retracted_after(play: Play) -> None:
    """It comes out, and two editors retract it."""
    play.at(NOON)
    release = Release.objects.get(number=2)
    row = propose_retraction(play.wire, play.anna, release, "error", "All of it is wrong.")
    sign_retraction(play.wire, play.bo, row)


def not_accepted(play: Play) -> None:
    """Nobody has decided when the hour comes (the matrix begins before the acceptance)."""


class Case(NamedTuple):
    """What happens, whether it was accepted before, and what is there at noon.

    ``status`` is of release 2, ``None`` where there is none; ``seals`` how many there are and how
    many of them are open.
    """

    happens: Callable[[Play], None]
    accepted: bool
    state: str
    status: str | None
    version: int
    seals: tuple[int, int]


MATRIX = (
    Case(nothing, True, "published", "published", 1, (1, 1)),
    Case(edited, True, "published", "published", 1, (2, 1)),
    Case(rescheduled, True, "scheduled", None, 0, (2, 0)),
    Case(hastened, True, "published", "published", 1, (2, 1)),
    Case(given_up, True, "draft", None, 0, (1, 0)),
    Case(breached, True, "published", "published", 1, (1, 1)),
    Case(killed_after_its_commit, True, "published", "published", 1, (1, 1)),
    Case(killed_before_noon, True, "published", "published", 1, (1, 1)),
    Case(corrected_after, True, "published", "corrected", 2, (1, 1)),
    Case(retracted_after, True, "published", "withdrawn", 1, (1, 1)),
    Case(not_accepted, False, "waiting", None, 0, (1, 0)),
    Case(edited, False, "published", "published", 1, (2, 1)),
    Case(given_up, False, "draft", None, 0, (1, 0)),
)


@pytest.mark.parametrize(
    "case", MATRIX, ids=lambda c: f"{c.happens.__name__}-{'accepted' if c.accepted else 'read'}"
)
def test_under_embargo_whatever_happens(play: Play, case: Case) -> None:
    if case.accepted:
        play.accepted()
    case.happens(play)
    early = case.happens in (breached, hastened)
    if play.clock.now < NOON:
        assert Release.objects.filter(number=2).exists() == early
        assert (play.wire.edition / "releases/2").exists() == early
        play.at(NOON)
    keep_time(play.wire)
    keep_time(play.wire)  # a second look finds nothing more to do
    found = Release.objects.filter(number=2).first()
    assert play.row.state == case.state
    assert (found.status if found else None, found.current if found else 0) == (
        case.status,
        case.version,
    )
    opened = Seal.objects.exclude(salt="").count()
    assert (Seal.objects.count(), opened) == case.seals
    assert Release.objects.count() == (2 if found else 1)
    assert audit(play.wire) == ()


class TestABreach:
    def test_it_stands_in_the_decision_where_it_was_public(self, play: Play) -> None:
        play.accepted()
        breached(play)
        decision = copies_of([2])[2, 1].bundle.manifest.decision
        assert decision is not None
        assert decision.editors == ("anna", "bo")
        assert "before its hour, 2026-03-03T12:00:00Z" in decision.reasons
        assert "The Osterby Courier" in decision.reasons
        assert "The Osterby Courier" in (play.wire.edition / "releases/2/index.html").read_text()

    def test_it_needs_two_editors_and_a_place(self, play: Play) -> None:
        play.accepted()
        with pytest.raises(RefusedError, match="where"):
            declare_breach(play.wire, play.anna, play.row, " ")
        with pytest.raises(NotYoursError):
            declare_breach(play.wire, play.edda, play.row, "The Courier")
        with pytest.raises(NotYoursError, match="Nobody declared"):
            sign_breach(play.wire, play.bo, play.row)
        declare_breach(play.wire, play.anna, play.row, "The Courier")
        with pytest.raises(NotYoursError, match="Two different"):
            sign_breach(play.wire, play.anna, play.row)
        assert not Version.objects.filter(release=2).exists()

    def test_what_wasnt_accepted_yet_goes_out_with_its_acceptance_by_two(self, play: Play) -> None:
        said = replace(GIVEN, breach="The Osterby Courier")
        proposal = accept(play.wire, play.anna, play.row, said)
        assert isinstance(proposal, Ruling)
        assert proposal.kind == "proposed"
        assert isinstance(countersign(play.wire, play.bo, play.row, proposal), Version)
        assert audit(play.wire) == ()

    def test_taken_back_the_declaration_is_gone(self, play: Play) -> None:
        play.accepted()
        declare_breach(play.wire, play.anna, play.row, "The Courier")
        take_back(play.wire, play.edda, play.row)
        assert not Ruling.objects.exists()


class TestTheHour:
    def letters(self, words: str) -> list[str]:
        return sorted(Letter.objects.filter(subject__contains=words).values_list("to", flat=True))

    def test_both_sides_are_warned_once_of_what_isnt_accepted(self, play: Play) -> None:
        play.at(NOON - WARNED_BEFORE - timedelta(minutes=1))
        assert self.letters("hour is near") == []
        play.at(NOON - WARNED_BEFORE)
        play.at(NOON - timedelta(minutes=1))
        assert self.letters("hour is near") == EVERYBODY
        assert "3 March 2026, 12:00 UTC" in Letter.objects.latest("pk").subject

    def test_what_is_accepted_warns_nobody(self, play: Play) -> None:
        play.accepted()
        play.at(NOON - WARNED_BEFORE)
        assert self.letters("hour") == []

    def test_what_its_source_hasnt_signed_warns_too(self, play: Play) -> None:
        add_key(
            play.wire,
            get_source(SLUG),
            "A" * 43 + "=",
            KeyEvidence(kind="vouched"),
            play.clock(),
        )
        play.accepted()
        play.at(NOON - WARNED_BEFORE)
        assert self.letters("hour is near") == EVERYBODY
        assert "hasn’t signed it" in Letter.objects.latest("pk").body

    def test_at_the_hour_both_are_told_what_becomes_of_it(self, play: Play) -> None:
        play.at(NOON)
        play.at(NOON + timedelta(hours=1))
        assert self.letters("hour has passed") == EVERYBODY
        assert publish_due(play.wire) == []
        play.accepted()
        assert Release.objects.count() == 2

    def test_handed_in_anew_it_is_warned_of_anew(self, play: Play) -> None:
        play.at(NOON - WARNED_BEFORE)
        take_back(play.wire, play.edda, play.row)
        submit(play.wire, play.edda, play.row, play.row.revision)
        play.at(NOON - timedelta(hours=1))
        assert len(self.letters("hour is near")) == 6
