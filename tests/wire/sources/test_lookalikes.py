"""A source that looks like another is held until it is said how they are known to be two."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as replace_set

from dateline.guidelines import load
from dateline.record.manifest import VerifiedField
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.errors import told
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.adopt import adopt_rules
from dateline.wire.publishing.filing import FilingTerms, make_filing
from dateline.wire.publishing.judgement import judge
from dateline.wire.sources.actions.add import NewSource, add_source, stated_fields
from dateline.wire.sources.actions.challenge import begin
from dateline.wire.sources.actions.verify import verify_field
from dateline.wire.sources.lookalikes import LookalikeError
from dateline.wire.sources.models import Challenge, Source
from dateline.wire.sources.queries import get_source
from wire.desk.people import author
from wire.wires import SLUG, TEXT, read_text

OTHER = NewSource(
    slug="marrow-robotics", name="Marrow Robotics", domain="marrow.example", owner="its staff"
)
MINE = "library.harrow-lake.example"


@pytest.mark.parametrize(
    ("name", "domain", "said"),
    [
        ("Harrow Lake Library Press Office", "other.example", "looks like Harrow Lake Library"),
        ("Ηarrow Lаke Library", "other.example", "looks like Harrow Lake Library"),
        ("Harow Lake Library", "other.example", "looks like Harrow Lake Library"),
        ("Other", "harrow-iake.example", "spelt to look like"),
        ("Other", "xn--harrow-lke-6qi.example", "spelt to look like"),
        ("Other", "harrow-lake.example.net", "belongs to somebody else"),
        ("Other", "harrow-lake-press.example", "with a word added"),
        ("Other", "harrow-lake.test", "under another ending"),
    ],
)
def test_names_and_domains_that_look_alike_are_held(
    wire: Wire, name: str, domain: str, said: str
) -> None:
    verify_field(
        wire, get_source(SLUG), VerifiedField("domain", "harrow-lake.example", "DNS", None)
    )
    with pytest.raises(LookalikeError, match=said):
        add_source(wire, replace(OTHER, name=name, domain=domain))
    assert Source.objects.count() == 1


def test_one_that_is_told_apart_is_taken_in_and_the_reason_is_kept(wire: Wire) -> None:
    new = replace(OTHER, name="Harow Lake Library")
    add_source(wire, new, distinct="Another town; the desk rang both.", by="harbourmaster")
    event = AuditEvent.objects.get(act="add source", target=OTHER.slug)
    assert (event.actor, event.detail) == ("harbourmaster", "Another town; the desk rang both.")


def test_another_domain_of_a_known_source_is_held_too(wire: Wire) -> None:
    add_source(wire, OTHER)
    other = get_source(OTHER.slug)
    imitating = VerifiedField("domain", "library.harrow-iake.example", "DNS", None)
    with pytest.raises(LookalikeError):
        verify_field(wire, other, imitating)
    with pytest.raises(LookalikeError):
        begin(wire, author(wire), get_source(SLUG), "domain", "rnarrow.example")
    assert not Challenge.objects.exists()
    verify_field(wire, other, imitating, distinct="Both are of the same town.")


def test_a_domain_that_two_share_is_held_when_something_is_filed_until_it_is_verified(
    wire: Wire,
) -> None:
    new = replace(OTHER, domain=MINE)
    other = add_source(wire, replace(new, fields=stated_fields(new, None, wire.clock().date())))
    filed = make_filing(other, read_text(TEXT), FilingTerms(), wire.clock())
    held = {finding.rule for finding in judge(wire, other, filed, None)}
    assert "DG-43" in held
    verify_field(wire, other, VerifiedField("domain", MINE, "file on the domain", None))
    assert "DG-43" not in {finding.rule for finding in judge(wire, other, filed, None)}


def test_its_own_former_name_and_domain_hold_nobody_up(wire: Wire) -> None:
    verify_field(wire, get_source(SLUG), VerifiedField("domain", MINE, "DNS", None))
    add_source(wire, OTHER)


def test_who_funds_a_source_is_on_its_page_and_its_releases(wire: Wire) -> None:
    new = replace(OTHER, funder="The Osterby Foundation")
    fields = stated_fields(new, "The desk rang it.", wire.clock().date())
    assert ("funder", "The Osterby Foundation", None) in {
        (fact.field, fact.value, fact.method) for fact in fields
    }


def test_what_looks_alike_goes_by_the_rules_that_the_wire_adopted(wire: Wire) -> None:
    rules = tuple(rule for rule in load().rules if rule.id != "DG-43")
    adopt_rules(wire, replace_set(load(), id="DG-2026.2", rules=rules))
    add_source(wire, replace(OTHER, name="Harow Lake Library"))
    assert Source.objects.count() == 2


def test_what_is_held_is_told_in_the_readers_language(wire: Wire) -> None:
    with pytest.raises(LookalikeError) as held:
        add_source(wire, replace(OTHER, name="Harow Lake Library"))
    assert str(held.value).startswith(
        "Held: The name Harow Lake Library looks like Harrow Lake Library"
    )
    assert str(held.value).endswith(" If they are two, say how you know that (--distinct).")
    said = told(held.value, "fa")
    assert said.startswith("نگه داشته شد. ")
    assert "Harow Lake Library" in said
    assert said.endswith("اگر دو منبع جداگانه‌اند، بگویید از کجا می‌دانید.")
