"""Verifying fields of a source: the wire states it anew, and its record still holds."""

import pytest

from dateline.record.manifest import VerifiedField
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.sources.actions.verify import take_back, verify_field
from dateline.wire.sources.models import SourceStatement
from dateline.wire.sources.queries import get_source, past_snapshots
from wire.wires import SLUG, audit, publish_text

TICKER = VerifiedField(field="ticker", value="NYSE:HLL", method="the exchange", at="2026-03-01")
BANK = VerifiedField(field="bank", value="Lake Bank", method="letter", at="2026-03-01")


def fields(slug: str = SLUG) -> dict[str, str]:
    return {row.field: row.value for row in get_source(slug).fields.all()}


def test_a_field_is_added_and_the_source_stated_anew(wire: Wire) -> None:
    verify_field(wire, get_source(SLUG), TICKER)
    assert fields()["ticker"] == "NYSE:HLL"
    assert SourceStatement.objects.count() == 2
    first, second = past_snapshots(get_source(SLUG))
    assert TICKER not in first.fields
    assert TICKER in second.fields


def test_a_field_of_one_value_is_changed_and_one_of_several_added(wire: Wire) -> None:
    verify_field(wire, get_source(SLUG), BANK)
    verify_field(wire, get_source(SLUG), VerifiedField("bank", "Hill Bank", "letter", "2026-03-02"))
    assert fields()["bank"] == "Hill Bank"
    verify_field(wire, get_source(SLUG), TICKER)
    other = VerifiedField("ticker", "LSE:HLL", "the exchange", "2026-03-02")
    verify_field(wire, get_source(SLUG), other)
    values = get_source(SLUG).fields.filter(field="ticker").values_list("value", flat=True)
    assert sorted(values) == ["LSE:HLL", "NYSE:HLL"]


def test_without_a_day_it_is_today(wire: Wire) -> None:
    verify_field(wire, get_source(SLUG), VerifiedField("bank", "Lake Bank", "letter", None))
    assert str(get_source(SLUG).fields.get(field="bank").at) == "2026-03-03"


@pytest.mark.parametrize("published", [False, True])
def test_the_record_holds_after_it(wire: Wire, published: bool) -> None:
    if published:
        publish_text(wire)
    verify_field(wire, get_source(SLUG), TICKER)
    take_back(wire, get_source(SLUG), "ticker", "NYSE:HLL")
    press_sources(wire)
    assert audit(wire) == ()
    assert "ticker" not in fields()
    page = (wire.edition / f"sources/{SLUG}/source.json").read_text("utf-8")
    assert page.count("source.verified") >= 3
