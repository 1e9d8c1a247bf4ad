"""DG-80: the embargo in the text is the one that was filed."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts
from dateline.release.model import Document, Embargo
from guidelines.documents import FILING, excerpts, findings, release

LINE = "EMBARGOED until 6 a.m. UTC, May 4, 2026"
UNTIL = "2026-05-04T06:00:00Z"


def embargoed(until: str | None) -> Document:
    return msgspec.structs.replace(release("Ships sail."), embargo=Embargo(until, LINE))


def filed(embargo: str | None) -> FilingFacts:
    return msgspec.structs.replace(FILING, embargo=embargo)


@pytest.mark.parametrize(
    ("until", "embargo"),
    [
        (UNTIL, None),
        (UNTIL, "2026-05-04T07:00:00Z"),
        (UNTIL, "2026-05-05T06:00:00Z"),
        (None, UNTIL),
    ],
)
def test_an_embargo_other_than_the_filed_one_blocks(until: str | None, embargo: str | None) -> None:
    (finding,) = findings("DG-80", embargoed(until), filed(embargo))
    assert (finding.severity, finding.excerpt) == ("block", LINE)


@pytest.mark.parametrize(
    "embargo", [UNTIL, "2026-05-04T08:00:00+02:00", "2026-05-04T06:00:00+00:00"]
)
def test_the_same_moment_passes_in_any_zone(embargo: str) -> None:
    assert excerpts("DG-80", embargoed(UNTIL), filed(embargo)) == []


def test_an_embargo_line_that_no_reader_took_for_one_is_found() -> None:
    document = release("Under embargo until Monday noon", "Ships sail.")
    assert excerpts("DG-80", document, FILING) == ["Under embargo until Monday noon"]


@pytest.mark.parametrize(
    "text",
    ["The oil embargo ended in May.", "Norland lifted its embargo on timber.", "Ships sail."],
)
def test_embargoes_of_another_kind_pass(text: str) -> None:
    assert excerpts("DG-80", release(text), FILING) == []


def test_without_a_filing_there_is_nothing_to_compare() -> None:
    assert excerpts("DG-80", embargoed(UNTIL)) == []


def test_a_filed_embargo_need_not_stand_in_the_text() -> None:
    assert excerpts("DG-80", release("Ships sail."), filed(UNTIL)) == []
