"""What the guidelines are told of a filing, by the wire that knows it."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dateline.guidelines import Authorisation, ChangedField, FilingFacts, OtherSource
from dateline.record.manifest import VerifiedField
from dateline.release.model import Exhibit, Image
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.facts import filing_facts
from dateline.wire.publishing.filing import FilingTerms, make_filing
from dateline.wire.sources.actions.add import add_source
from dateline.wire.sources.actions.logo import put_logo
from dateline.wire.sources.actions.verify import take_back, verify_field
from dateline.wire.sources.queries import get_source
from release.logos import logo, on, png
from wire.desk.people import person
from wire.wires import SLUG, SOURCE, Clock, file_text, publish_text, read_text

AGENT = VerifiedField(field="agent", value="Quill & Daughters", method="letter", at="2026-03-01")


def facts(wire: Wire, slug: str = SLUG, *, release: int | None = None) -> FilingFacts:
    source = get_source(slug)
    filed = make_filing(source, read_text(), FilingTerms(), wire.clock())
    return filing_facts(wire, source, filed, None, release=release, folder=None)


def test_a_source_is_new_until_it_has_published(wire: Wire) -> None:
    assert facts(wire).first_release
    assert not facts(wire, release=1).first_release
    publish_text(wire)
    assert not facts(wire).first_release
    assert facts(wire).earlier[0].release == 1


def test_only_sources_known_before_are_others(wire: Wire) -> None:
    add_source(wire, replace(SOURCE, slug="quill", name="Quill Press", domain="quill.example"))
    assert facts(wire).others == ()
    known = OtherSource("Harrow Lake Library", ("library.harrow-lake.example",))
    assert facts(wire, "quill").others == (known,)


def test_an_agent_named_when_the_source_was_added_has_leave(wire: Wire) -> None:
    add_source(wire, replace(SOURCE, slug="quill", name="Quill Press", agent="Tidemark"))
    (leave,) = facts(wire, "quill").agents
    assert (leave.agent, leave.until) == ("Tidemark", None)
    assert leave.method
    assert facts(wire).agents == ()


def test_leave_is_given_and_taken_back(wire: Wire, clock: Clock) -> None:
    verify_field(wire, get_source(SLUG), AGENT)
    (leave,) = facts(wire).agents
    assert leave == Authorisation("Quill & Daughters", "letter", "2026-03-01")
    clock.pass_by(days=5)
    take_back(wire, get_source(SLUG), "agent", "Quill & Daughters")
    (leave,) = facts(wire).agents
    assert (leave.agent, leave.until) == ("Quill & Daughters", "2026-03-08")
    verify_field(wire, get_source(SLUG), AGENT)
    assert [leave.until for leave in facts(wire).agents] == [None]


def test_what_changed_is_told_with_its_day(wire: Wire, clock: Clock) -> None:
    assert facts(wire).changed == ()
    clock.pass_by(days=2)
    domain = VerifiedField(
        field="domain", value="harrow.example", method="DNS", at=str(clock.now.date())
    )
    verify_field(wire, get_source(SLUG), domain)
    told = facts(wire)
    assert told.changed == (ChangedField("domain", "2026-03-05"),)
    assert told.domains == ("harrow.example",)
    assert get_source(SLUG).domain == "harrow.example"


def test_partners_who_confirmed_and_exhibits_are_told(wire: Wire) -> None:
    partner = VerifiedField(field="partner", value="Vast Motors", method="letter", at="2026-03-01")
    verify_field(wire, get_source(SLUG), partner)
    verify_field(wire, get_source(SLUG), AGENT)
    assert facts(wire).confirmed == ("Vast Motors",)
    filed = file_text(wire)
    exhibit = Exhibit(claim="the lift", title="Pell confirms", url="https://pell.example/letter")
    filed = msgspec.structs.replace(filed, exhibits=(exhibit,))
    given = filing_facts(wire, get_source(SLUG), filed, None, release=None, folder=None)
    assert given.exhibits == ("the lift Pell confirms",)


def test_a_picture_like_the_logo_of_another_source_is_told(wire: Wire, tmp_path: Path) -> None:
    school = add_source(wire, replace(SOURCE, slug="school", name="Pebble School"), distinct="two")
    keeper = person(wire, "keeper", "operator")
    (tmp_path / "boat.png").write_bytes(png(logo("boat")))
    image = Image(src="boat.png", caption="Our boat")
    document = msgspec.structs.replace(read_text().document, images=(image,))
    parsed = msgspec.structs.replace(read_text(), document=document)

    def told(slug: str) -> str | None:
        filed = make_filing(get_source(slug), parsed, FilingTerms(), wire.clock())
        given = filing_facts(wire, get_source(slug), filed, None, release=None, folder=tmp_path)
        return given.pictures[0].logo_of

    assert told(SLUG) is None
    put_logo(wire, keeper, school, png(on(logo("boat"))))
    assert told(SLUG) == "Pebble School"
    assert told("school") is None
    put_logo(wire, keeper, get_source(SLUG), png(logo("boat")))
    assert told("school") is None, "a held logo is nobody's yet"


def test_taking_back_what_is_not_there_is_refused(wire: Wire) -> None:
    with pytest.raises(RefusedError, match="no field agent"):
        take_back(wire, get_source(SLUG), "agent", "Nobody")


@pytest.mark.parametrize(
    "fact",
    [
        VerifiedField(field="domain", value="no domain", method="DNS", at="2026-03-01"),
        VerifiedField(field="agent", value="two\nlines", method="letter", at="2026-03-01"),
        VerifiedField(field="agent", value="Quill", method=" ", at="2026-03-01"),
    ],
)
def test_a_field_that_is_none_is_refused(wire: Wire, fact: VerifiedField) -> None:
    with pytest.raises(RefusedError):
        verify_field(wire, get_source(SLUG), fact)


def queries_of(wire: Wire) -> int:
    with CaptureQueriesContext(connection) as asked:
        facts(wire, "last")
    return len(asked)


def test_the_number_of_queries_does_not_grow(wire: Wire) -> None:
    add_source(wire, replace(SOURCE, slug="last", name="Last", domain="last.example"))
    publish_text(wire)
    facts(wire, "last")
    few = queries_of(wire)
    for number in range(6):
        new = replace(SOURCE, slug=f"s{number}", name=f"Source {number}", domain=f"s{number}.test")
        add_source(wire, new)
    facts(wire, "last")
    assert queries_of(wire) == few
