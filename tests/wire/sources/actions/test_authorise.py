"""An agent files within a live authorisation of the source, under its name, and no longer."""

from datetime import timedelta

import pytest

from dateline.record.bundle import parse_copy
from dateline.wire.accounts.actions.grant import hold
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.actions.accept import accept, countersign, publish_due
from dateline.wire.desk.actions.draft import save_draft, start_draft
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Draft, Ruled
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.desk.queries import get_submission
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.publishing.models import Version
from dateline.wire.sources.actions.authorise import authorise, close_ended, revoke
from dateline.wire.sources.models import Authorisation, Source
from dateline.wire.sources.queries import get_source
from dateline.wire.sources.watching import look
from wire.desk.actions.test_embargo import LINE
from wire.desk.people import ANSWERS, DRAFT, author, editor, person
from wire.wires import SLUG, Clock, another, audit, publish_text

AGENCY = "Tidewrack Press Office"
ALL = Ruled("", accept={**ANSWERS, "DG-02": "The embargo's hour is the dateline's."})


def library() -> Source:
    return get_source(SLUG)


@pytest.fixture
def odile(wire: Wire) -> Actor:
    """Somebody who approves for the library."""
    return person(wire, "odile", f"approver:{SLUG}")


@pytest.fixture
def leave(wire: Wire, odile: Actor, clock: Clock) -> Authorisation:
    """The library lets an agency file for thirty days."""
    User.objects.create_user("tide@people.example", handle="tide")
    until = clock.now + timedelta(days=30)
    return authorise(wire, odile, library(), "tide", AGENCY, until)


def tide(wire: Wire) -> Actor:
    """Return as whom the agency acts now."""
    return actor_of(User.objects.get(handle="tide"), wire.clock())


def handed_in(wire: Wire, draft: Draft = DRAFT) -> Submission:
    row = start_draft(wire, tide(wire), library(), draft)
    submit(wire, tide(wire), row, 1)
    row.refresh_from_db()
    return row


def put_out(wire: Wire, row: Submission) -> Version | Ruling:
    outcome = accept(wire, editor(wire, "anna"), row, ALL)
    if isinstance(outcome, Ruling) and outcome.kind == "proposed":
        outcome = countersign(wire, editor(wire, "bo"), row, outcome)
    return outcome


@pytest.mark.usefixtures("leave")
def test_what_an_agent_files_names_it_whatever_the_draft_says(wire: Wire) -> None:
    row = handed_in(wire, Draft(name="release.txt", data=DRAFT.data, agent="Somebody Else"))
    assert isinstance(put_out(wire, row), Version)
    copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
    assert copy.bundle.filing.disclosure.agent == AGENCY
    assert AGENCY in (wire.edition / "releases/1/index.html").read_text("utf-8")
    assert audit(wire) == ()


@pytest.mark.usefixtures("leave")
def test_the_record_says_who_may_file_and_until_when(wire: Wire) -> None:
    press_sources(wire)
    page = (wire.edition / f"sources/{SLUG}/index.html").read_text("utf-8")
    assert AGENCY in page
    assert "until 2026-04-02" in page
    assert audit(wire) == ()


class TestTheEnd:
    def test_of_a_leave_takes_the_drafts_out_of_the_agents_sight_and_leaves_them_to_the_source(
        self, wire: Wire, leave: Authorisation, clock: Clock
    ) -> None:
        edda = author(wire)
        row = start_draft(wire, tide(wire), library(), DRAFT)
        clock.now = leave.until
        with pytest.raises(NotFoundError):
            get_submission(tide(wire), row.id)
        for act in (
            lambda: start_draft(wire, tide(wire), library(), DRAFT),
            lambda: save_draft(wire, tide(wire), row, DRAFT, 1),
            lambda: submit(wire, tide(wire), row, 1),
        ):
            with pytest.raises(NotYoursError):
                act()
        assert get_submission(edda, row.id).author.handle == "tide"
        read = submit(wire, edda, row, 1)
        assert read.filed.filing.disclosure.agent == "itself"
        assert Submission.objects.get(pk=row.pk).author.handle == "edda"

    def test_of_a_leave_keeps_what_waits_from_being_accepted(
        self, wire: Wire, odile: Actor, leave: Authorisation
    ) -> None:
        row = handed_in(wire)
        revoke(wire, odile, leave)
        with pytest.raises(RefusedError, match="files for Harrow Lake Library no more"):
            accept(wire, editor(wire), row, ALL)

    def test_of_a_leave_between_two_signatures_or_before_the_hour_keeps_it_in(
        self, wire: Wire, odile: Actor, leave: Authorisation, clock: Clock
    ) -> None:
        proposed = handed_in(wire)
        ruling = accept(wire, editor(wire, "carl"), proposed, ALL)
        assert isinstance(ruling, Ruling)
        embargoed = handed_in(wire, Draft(name="a.txt", data=(LINE + another(2)).encode()))
        scheduled = put_out(wire, embargoed)
        assert isinstance(scheduled, Ruling)
        assert scheduled.kind == "scheduled"
        revoke(wire, odile, leave)
        with pytest.raises(RefusedError, match="no more"):
            countersign(wire, editor(wire, "dora"), proposed, ruling)
        clock.pass_by(hours=5)
        (fault,) = publish_due(wire)
        assert "no more" in str(fault)
        assert not Version.objects.exists()

    def test_is_stated_within_a_look_and_what_was_published_stays(
        self, wire: Wire, leave: Authorisation, clock: Clock
    ) -> None:
        assert isinstance(put_out(wire, handed_in(wire)), Version)
        clock.now = leave.until
        look(wire)
        assert not library().fields.filter(field="agent").exists()
        assert not close_ended(wire)
        page = (wire.edition / f"sources/{SLUG}/index.html").read_text("utf-8")
        assert AGENCY not in page
        assert audit(wire) == ()

    def test_of_one_persons_leave_isnt_that_of_the_agency(
        self, wire: Wire, odile: Actor, leave: Authorisation
    ) -> None:
        User.objects.create_user("wrack@people.example", handle="wrack")
        authorise(wire, odile, library(), "wrack", AGENCY, leave.until)
        revoke(wire, odile, leave)
        assert library().fields.filter(field="agent", value=AGENCY).exists()
        assert tide(wire).files_for() == frozenset()


class TestScope:
    def test_an_agent_files_only_in_the_categories_it_was_given(
        self, wire: Wire, odile: Actor, clock: Clock
    ) -> None:
        User.objects.create_user("tide@people.example", handle="tide")
        until = clock.now + timedelta(days=30)
        authorise(wire, odile, library(), "tide", AGENCY, until, ("towns",))
        row = start_draft(wire, tide(wire), library(), DRAFT)
        with pytest.raises(RefusedError, match="not in culture"):
            submit(wire, tide(wire), row, 1)
        within = Draft(name="release.txt", data=DRAFT.data, categories=("towns",))
        save_draft(wire, tide(wire), row, within, 1)
        submit(wire, tide(wire), row, 2)


class TestWhoMay:
    def test_the_role_alone_opens_nothing(self, wire: Wire) -> None:
        agent = person(wire, "wreck", f"agent:{SLUG}")
        assert agent.files_for() == frozenset()
        with pytest.raises(NotYoursError):
            start_draft(wire, agent, library(), DRAFT)

    def test_an_approver_of_the_source_gives_and_ends_it_and_nobody_else(
        self, wire: Wire, leave: Authorisation
    ) -> None:
        for other in (author(wire), editor(wire), person(wire, "op", "operator"), tide(wire)):
            with pytest.raises(NotYoursError):
                authorise(wire, other, library(), "tide", AGENCY, leave.until)
            with pytest.raises(NotYoursError):
                revoke(wire, other, leave)

    def test_it_names_somebody_known_and_a_time_to_come(
        self, wire: Wire, odile: Actor, clock: Clock
    ) -> None:
        soon = clock.now + timedelta(days=1)
        person(wire, "tide")
        for handle, until in (
            ("nobody", soon),
            ("tide", clock.now),
            ("tide", clock.now + timedelta(days=900)),
        ):
            with pytest.raises(RefusedError):
                authorise(wire, odile, library(), handle, AGENCY, until)
        assert not Authorisation.objects.exists()

    def test_an_author_who_is_an_agent_too_files_for_the_source_itself(
        self, wire: Wire, leave: Authorisation
    ) -> None:
        hold(User.objects.get(handle="tide"), (("author", SLUG),), wire.clock())
        row = handed_in(wire)
        publish_text(wire, another(3))
        assert leave.handle == row.author.handle
        put_out(wire, row)
        copy = parse_copy((wire.edition / "releases/2/release.json").read_bytes())
        assert copy.bundle.filing.disclosure.agent == "itself"
