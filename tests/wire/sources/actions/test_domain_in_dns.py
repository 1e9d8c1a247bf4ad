"""A domain is verified by a TXT record as by its file, and falls back as that does."""

from collections.abc import Iterator

import dns.rcode
import msgspec
import pytest

from dateline.wire.accounts.models import Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.reaching import UnreachedError
from dateline.wire.sources.actions.challenge import begin, look_at_domain
from dateline.wire.sources.actions.recheck import recheck
from dateline.wire.sources.domain_lines import line_of
from dateline.wire.sources.models import VerifiedField
from dateline.wire.sources.queries import get_source
from wire.desk.people import author
from wire.sources.names import Names, asked_through, names_served
from wire.wires import SLUG, Clock, audit

DOMAIN = "library.harrow-lake.example"
NAME = f"_dateline.{DOMAIN}"


@pytest.fixture
def names() -> Iterator[Names]:
    with names_served() as names:
        yield names


@pytest.fixture
def asking(wire: Wire, names: Names) -> Wire:
    """The wire, for which the tests' own server is all of DNS."""
    return asked_through(wire, names.resolver)


@pytest.fixture
def edda(wire: Wire) -> Actor:
    return author(wire)


@pytest.fixture
def proven(asking: Wire, names: Names, edda: Actor) -> Wire:
    """A wire that read the library's record, which still stands."""
    prove(asking, names, edda, DOMAIN)
    return asking


def prove(wire: Wire, names: Names, actor: Actor, domain: str, *, typed: str = "") -> None:
    row, token = begin(wire, actor, get_source(SLUG), "domain", typed or domain)
    names.show(domain, "v=spf1 -all", line_of(token))
    look_at_domain(wire, actor, row, "dns")


def field() -> VerifiedField:
    return get_source(SLUG).fields.get(field="domain")


def test_a_domain_is_verified_by_a_record_that_only_its_owner_can_make(proven: Wire) -> None:
    row = field()
    assert (row.value, row.method) == (DOMAIN, "TXT record on the domain")
    assert row.evidence == (
        f"A line that this wire named was read in a TXT record of {NAME}. "
        "Holds until 2026-06-01. It is looked at every day."
    )
    press_sources(proven)
    page = (proven.edition / f"sources/{SLUG}/index.html").read_text("utf-8")
    assert "verified by TXT record on the domain" in page
    assert audit(proven) == ()


def test_a_record_of_many_strings_is_one_line(asking: Wire, names: Names, edda: Actor) -> None:
    row, token = begin(asking, edda, get_source(SLUG), "domain", DOMAIN)
    line = line_of(token)
    names.texts[NAME] = [("x" * 255,) * 6, (line[:10], line[10:])]
    look_at_domain(asking, edda, row, "dns")
    assert field().method == "TXT record on the domain"
    assert names.asked == [f"udp {NAME}", f"tcp {NAME}"]


def test_another_record_or_none_doesnt_and_it_can_be_tried_again(
    asking: Wire, names: Names, edda: Actor
) -> None:
    row, token = begin(asking, edda, get_source(SLUG), "domain", DOMAIN)
    with pytest.raises(UnreachedError, match=f"There is no {NAME} in DNS"):
        look_at_domain(asking, edda, row, "dns")
    names.texts[DOMAIN] = [(line_of(token),)]
    names.show(DOMAIN, line_of("x" * 43))
    with pytest.raises(RefusedError, match=f"{NAME} doesn't have the line"):
        look_at_domain(asking, edda, row, "dns")
    assert field().method == "the word of the wire's operator"
    names.show(DOMAIN, line_of(token))
    look_at_domain(asking, edda, row, "dns")


def test_a_name_in_another_script_is_asked_for_as_dns_knows_it(
    asking: Wire, names: Names, edda: Actor
) -> None:
    prove(asking, names, edda, "xn--sekonda-strae-mdb.example", typed="Sekonda-Straße.example")
    assert get_source(SLUG).domain == "xn--sekonda-strae-mdb.example"


@pytest.mark.parametrize(
    ("validates", "said"),
    [(True, "was validated by DNSSEC"), (False, "wasn't signed by DNSSEC")],
)
def test_what_a_believed_resolver_says_of_dnssec_stands_in_the_evidence(
    asking: Wire, names: Names, edda: Actor, *, validates: bool, said: str
) -> None:
    names.validates = validates
    believing = asked_through(asking, msgspec.structs.replace(names.resolver, validates=True))
    prove(believing, names, edda, DOMAIN)
    assert said in field().evidence


class TestReCheck:
    def test_looks_where_the_line_was_once_a_day_and_states_it_anew_after_a_month(
        self, proven: Wire, names: Names, clock: Clock
    ) -> None:
        names.asked.clear()
        clock.pass_by(days=1)
        assert not recheck(proven)
        assert not recheck(proven)
        assert names.asked == [f"udp {NAME}"]
        for _ in range(4):
            clock.pass_by(days=30)
            assert recheck(proven)
            assert (field().at, field().method) == (clock.now.date(), "TXT record on the domain")
        press_sources(proven)
        assert audit(proven) == ()

    def test_a_record_that_is_gone_for_good_is_stated_as_not_verified(
        self, proven: Wire, names: Names, clock: Clock
    ) -> None:
        names.texts.clear()
        for _ in range(3):
            clock.pass_by(days=1)
            assert not recheck(proven)
        clock.pass_by(days=1)
        assert recheck(proven)
        assert field().method == ""
        assert "verified by TXT record on the domain on 2026-03-03; not since 2026-03-07" in (
            field().evidence
        )
        assert "isn’t verified any more" in Letter.objects.get(to="edda@people.example").subject
        assert audit(proven) == ()

    def test_a_resolver_that_fails_for_a_day_takes_nothing_away(
        self, proven: Wire, names: Names, clock: Clock
    ) -> None:
        names.codes[NAME] = dns.rcode.SERVFAIL
        clock.pass_by(days=1)
        assert not recheck(proven)
        names.codes.clear()
        clock.pass_by(days=1)
        assert not recheck(proven)
        assert (field().method, field().missed_at) == ("TXT record on the domain", None)
