"""Fields are verified one by one, each by whoever governs it, and fall back when they aren't."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest
from django.db import connections

from dateline.record.statement import SourceVerified
from dateline.release.canonical import parse_value
from dateline.wire.accounts.models import AuditEvent, Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.publishing.facts import filing_facts
from dateline.wire.reaching import UnreachedError
from dateline.wire.sources.actions.challenge import (
    MOST_A_DAY,
    answer,
    begin,
    confirm,
    give_up,
    look_at_domain,
    make_code,
)
from dateline.wire.sources.actions.recheck import recheck
from dateline.wire.sources.domain_lines import line_of
from dateline.wire.sources.models import Challenge, Source, VerifiedField
from dateline.wire.sources.queries import get_source
from wire.desk.people import author, editor, person
from wire.sources.domains import Domain, domain_of
from wire.wires import SLUG, Clock, audit, file_text, publish_text

FILE: Final = "well-known"
DOMAIN = "library.harrow-lake.example"
NUMBER = "+00 555 0142"
ADDRESS = "press@harrow-lake.example"


@pytest.fixture
def domain(tmp_path: Path) -> Iterator[Domain]:
    with domain_of(tmp_path, DOMAIN, "harrow-lake.example") as domain:
        yield domain


@pytest.fixture
def reaching(wire: Wire, domain: Domain) -> Wire:
    """The wire, for which the tests' own server is the internet."""
    return replace(wire, reach=domain.reach)


@pytest.fixture
def edda(wire: Wire) -> Actor:
    return author(wire)


@pytest.fixture
def operator(wire: Wire) -> Actor:
    return person(wire, "harbourmaster", "operator")


def library() -> Source:
    return get_source(SLUG)


def field(name: str) -> VerifiedField:
    return library().fields.get(field=name)


def stated(name: str) -> tuple[str, str | None, str | None]:
    """Return a field as the record has it: its value, method and evidence."""
    last = library().statements.last()
    assert last is not None
    statement = parse_value(bytes(last.statement), SourceVerified)
    (found,) = [fact for fact in statement.snapshot.fields if fact.field == name]
    return found.value, found.method, found.evidence


class TestDomain:
    def test_is_verified_by_a_line_in_a_file_that_only_its_owner_can_write(
        self, reaching: Wire, domain: Domain, edda: Actor
    ) -> None:
        row, token = begin(reaching, edda, library(), "domain", DOMAIN.upper())
        domain.show("# ours", line_of(token))
        look_at_domain(reaching, edda, row, FILE)
        assert field("domain").method == "file on the domain"
        assert str(field("domain").at) == "2026-03-03"
        value, method, evidence = stated("domain")
        assert (value, method) == (DOMAIN, "file on the domain")
        assert evidence is not None
        assert "Holds until 2026-06-01" in evidence
        press_sources(reaching)
        assert audit(reaching) == ()
        assert not Challenge.objects.exists()

    def test_isnt_by_another_line_or_none_and_can_be_tried_again(
        self, reaching: Wire, domain: Domain, edda: Actor
    ) -> None:
        row, token = begin(reaching, edda, library(), "domain", DOMAIN)
        with pytest.raises(UnreachedError, match="answers 404"):
            look_at_domain(reaching, edda, row, FILE)
        domain.show(line_of("x" * 43))
        with pytest.raises(RefusedError, match="doesn't have the line"):
            look_at_domain(reaching, edda, row, FILE)
        assert field("domain").method == "the word of the wire's operator"
        domain.show(line_of(token))
        look_at_domain(reaching, edda, row, FILE)

    def test_a_line_that_was_asked_for_earlier_or_too_late_doesnt_count(
        self, reaching: Wire, domain: Domain, edda: Actor, clock: Clock
    ) -> None:
        _row, old = begin(reaching, edda, library(), "domain", DOMAIN)
        row, token = begin(reaching, edda, library(), "domain", DOMAIN)
        domain.show(line_of(old))
        with pytest.raises(RefusedError, match="doesn't have the line"):
            look_at_domain(reaching, edda, row, FILE)
        domain.show(line_of(token))
        clock.pass_by(days=8)
        with pytest.raises(RefusedError, match="begin anew"):
            look_at_domain(reaching, edda, row, FILE)

    def test_another_domain_is_the_sources_own_from_then_on(
        self, reaching: Wire, domain: Domain, edda: Actor
    ) -> None:
        row, token = begin(reaching, edda, library(), "domain", "harrow-lake.example")
        domain.show(line_of(token))
        look_at_domain(reaching, edda, row, FILE)
        assert library().domain == "harrow-lake.example"
        facts = filing_facts(
            reaching, library(), file_text(reaching), None, release=None, folder=None
        )
        assert "domain" in {change.field for change in facts.changed}


@pytest.fixture
def proven(reaching: Wire, domain: Domain, edda: Actor) -> Wire:
    """A wire that read the library's line, which still stands."""
    row, token = begin(reaching, edda, library(), "domain", DOMAIN)
    domain.show(line_of(token))
    look_at_domain(reaching, edda, row, FILE)
    return reaching


class TestReCheck:
    def test_looks_once_a_day_and_states_nothing_while_all_is_as_it_was(
        self, proven: Wire, domain: Domain, clock: Clock
    ) -> None:
        before = library().statements.count(), len(domain.asked)
        assert not recheck(proven)
        clock.pass_by(days=1)
        assert not recheck(proven)
        assert not recheck(proven)
        assert (library().statements.count(), len(domain.asked)) == (before[0], before[1] + 1)

    def test_states_a_domain_anew_after_a_month_so_that_it_goes_on_holding(
        self, proven: Wire, clock: Clock
    ) -> None:
        for _ in range(5):
            clock.pass_by(days=30)
            assert recheck(proven)
            assert field("domain").at == clock.now.date()
        press_sources(proven)
        assert audit(proven) == ()

    def test_a_domain_that_is_away_for_a_day_stays_verified(
        self, proven: Wire, domain: Domain, clock: Clock
    ) -> None:
        kept, domain.content = domain.content, None
        clock.pass_by(days=1)
        assert not recheck(proven)
        domain.content = kept
        clock.pass_by(days=1)
        assert not recheck(proven)
        clock.pass_by(days=2)
        domain.content = None
        assert not recheck(proven)
        assert field("domain").method

    def test_a_line_that_is_gone_for_good_is_stated_as_not_verified_with_the_day(
        self, proven: Wire, domain: Domain, clock: Clock
    ) -> None:
        domain.show("nothing")
        for _ in range(3):
            clock.pass_by(days=1)
            assert not recheck(proven)
        clock.pass_by(days=1)
        assert recheck(proven)
        value, method, evidence = stated("domain")
        assert (value, method) == (DOMAIN, None)
        assert evidence is not None
        assert "not since 2026-03-07" in evidence
        press_sources(proven)
        page = (proven.edition / f"sources/{SLUG}/index.html").read_text("utf-8")
        assert "not since 2026-03-07" in page
        assert audit(proven) == ()
        assert not recheck(proven)

    def test_the_sources_people_are_written_to_once_before_a_term_is_over_and_when_it_is(
        self, wire: Wire, edda: Actor, clock: Clock
    ) -> None:
        assert edda.handle == "edda"
        clock.now += timedelta(days=705)
        recheck(wire)
        clock.pass_by(days=1)
        recheck(wire)
        warned = Letter.objects.filter(to="edda@people.example")
        assert [letter.subject for letter in warned.order_by("pk")] == [
            "The name of Harrow Lake Library holds until 2 March 2028",
            "The domain of Harrow Lake Library holds until 2 March 2028",
        ]
        clock.pass_by(days=25)
        assert recheck(wire)
        assert warned.filter(subject__contains="isn’t verified any more").count() == 2

    def test_what_is_over_its_term_is_stated_as_not_verified(
        self, wire: Wire, clock: Clock
    ) -> None:
        clock.now += timedelta(days=731)
        assert recheck(wire)
        assert {row.method for row in library().fields.all()} == {""}
        assert stated("name")[1] is None
        press_sources(wire)
        assert audit(wire) == ()


class TestCodes:
    @pytest.mark.parametrize(
        ("name", "value", "method"),
        [("telephone", NUMBER, "telephone"), ("address", "1 Quay, Harrow Lake", "letter")],
    )
    def test_a_number_or_address_is_verified_by_a_code_that_the_operator_tells(
        self, wire: Wire, edda: Actor, operator: Actor, name: str, value: str, method: str
    ) -> None:
        row, token = begin(wire, edda, library(), name, value)
        assert token == ""
        code, where = make_code(wire, operator, row)
        assert where == value
        row.refresh_from_db()
        answer(wire, edda, row, code.lower())
        assert stated(name)[:2] == ("not published", method)
        assert {"begin to verify", "make code", "verify"} <= acts()

    def test_nothing_of_it_is_in_the_edition_or_readable_in_the_database(
        self, wire: Wire, edda: Actor, operator: Actor
    ) -> None:
        row, _token = begin(wire, edda, library(), "telephone", NUMBER)
        code, _where = make_code(wire, operator, row)
        connections.close_all()
        nowhere(wire, NUMBER, code, code.replace("-", ""))
        row.refresh_from_db()
        answer(wire, edda, row, code)
        press_sources(wire)
        connections.close_all()
        nowhere(wire, NUMBER, code, code.replace("-", ""))

    def test_five_wrong_codes_end_it(self, wire: Wire, edda: Actor, operator: Actor) -> None:
        row, _token = begin(wire, edda, library(), "telephone", NUMBER)
        code, _where = make_code(wire, operator, row)
        row.refresh_from_db()
        for _ in range(5):
            with pytest.raises(RefusedError, match="isn't the code"):
                answer(wire, edda, row, "22222-22222")
        with pytest.raises(RefusedError, match="Too many wrong codes"):
            answer(wire, edda, row, code)
        again, _where = make_code(wire, operator, row)
        row.refresh_from_db()
        answer(wire, edda, row, again)

    def test_before_the_operator_made_one_none_is_right(self, wire: Wire, edda: Actor) -> None:
        row, _token = begin(wire, edda, library(), "telephone", NUMBER)
        with pytest.raises(RefusedError, match="no code"):
            answer(wire, edda, row, "")

    def test_another_number_later_is_a_change_of_contact(
        self, wire: Wire, edda: Actor, operator: Actor, clock: Clock
    ) -> None:
        for number in (NUMBER, "+00 555 0199"):
            row, _token = begin(wire, edda, library(), "telephone", number)
            code, _where = make_code(wire, operator, row)
            row.refresh_from_db()
            answer(wire, edda, row, code)
            clock.pass_by(days=40)
        assert field("telephone").changed_on == date(2026, 4, 12)
        facts = filing_facts(wire, library(), file_text(wire), None, release=None, folder=None)
        assert ("telephone", "2026-04-12") in {(c.field, c.at) for c in facts.changed}


class TestMail:
    def test_an_address_is_verified_by_the_link_that_went_there(
        self, wire: Wire, edda: Actor
    ) -> None:
        assert begin(wire, edda, library(), "e-mail", ADDRESS).token == ""
        letter = Letter.objects.get(to=ADDRESS)
        confirm(wire, link_in(letter))
        assert stated("e-mail")[:2] == ("not published", "e-mail")
        with pytest.raises(NotFoundError):
            confirm(wire, link_in(letter))

    def test_a_link_holds_for_three_days(self, wire: Wire, edda: Actor, clock: Clock) -> None:
        begin(wire, edda, library(), "e-mail", ADDRESS)
        clock.pass_by(days=3)
        with pytest.raises(NotFoundError):
            confirm(wire, link_in(Letter.objects.get(to=ADDRESS)))

    def test_nobody_is_written_to_without_end(self, wire: Wire, edda: Actor) -> None:
        for _ in range(MOST_A_DAY):
            begin(wire, edda, library(), "e-mail", ADDRESS)
        with pytest.raises(RefusedError, match="today"):
            begin(wire, edda, library(), "e-mail", ADDRESS)
        assert Letter.objects.count() == MOST_A_DAY


class TestWhoMay:
    def test_the_sources_own_people_begin_and_answer_and_nobody_else(
        self, wire: Wire, edda: Actor
    ) -> None:
        others = (editor(wire), person(wire, "stranger"), person(wire, "tide", f"agent:{SLUG}"))
        row = begin(wire, edda, library(), "telephone", NUMBER).row
        for other in others:
            for act in (
                lambda other=other: begin(wire, other, library(), "telephone", NUMBER),
                lambda other=other: answer(wire, other, row, "x"),
                lambda other=other: look_at_domain(wire, other, row, FILE),
                lambda other=other: make_code(wire, other, row),
                lambda other=other: give_up(wire, other, row),
            ):
                with pytest.raises(NotYoursError):
                    act()
        with pytest.raises(NotYoursError, match="operator"):
            make_code(wire, edda, row)
        give_up(wire, edda, row)
        assert not Challenge.objects.exists()

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("domain", "localhost"),
            ("domain", "10.0.0.1"),
            ("domain", "a.example/x"),
            ("e-mail", "press at harrow"),
            ("e-mail", "a@b.example\nBcc: all@c.example"),
            ("telephone", "555"),
            ("address", " "),
            ("address", "x" * 400),
            ("bank", "Lake Bank"),
        ],
    )
    def test_what_isnt_one_is_refused(self, wire: Wire, edda: Actor, name: str, value: str) -> None:
        with pytest.raises(RefusedError):
            begin(wire, edda, library(), name, value)
        assert not Challenge.objects.exists()


def test_a_release_shows_that_a_telephone_was_verified_and_not_which(
    wire: Wire, edda: Actor, operator: Actor
) -> None:
    row, _token = begin(wire, edda, library(), "telephone", "+00 555 0777")
    code, _where = make_code(wire, operator, row)
    row.refresh_from_db()
    answer(wire, edda, row, code)
    publish_text(wire)
    page = (wire.edition / "releases/1/index.html").read_text("utf-8")
    assert "not published" in page
    assert "0777" not in page
    assert audit(wire) == ()


def acts() -> set[str]:
    return set(AuditEvent.objects.filter(target=SLUG).values_list("act", flat=True))


def link_in(letter: Letter) -> str:
    return letter.body.partition("/confirm/")[2].partition("/")[0]


def nowhere(wire: Wire, *words: str) -> None:
    for path in wire.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert [word for word in words if word.encode() in content] == [], path
