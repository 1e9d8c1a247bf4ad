"""DG-02: one dateline, with place and date, in time with the filing."""

import msgspec
import pytest

from dateline.release.model import Dateline
from guidelines.documents import DATELINE, FILING, excerpts, findings, release

BREAKING = {
    "none": (None, ""),
    "no place": (Dateline(text="March 3, 2026 --", date="2026-03-03"), "March 3, 2026 --"),
    "no date": (Dateline(text="OSTERBY --", city="OSTERBY"), "OSTERBY --"),
}
PASSING = {
    "place and date": DATELINE,
    "a country alone": Dateline(text="NORLAND, 3 May 2026 —", country="NORLAND", date="2026-05-03"),
    "no wire": Dateline(text="OSTERBY, 3 May 2026 –", city="OSTERBY", date="2026-05-03"),
}


@pytest.mark.parametrize(("dateline", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_a_dateline_lacks_is_found(dateline: Dateline | None, words: str) -> None:
    assert excerpts("DG-02", release("The harbour opens.", dateline=dateline)) == [words]


@pytest.mark.parametrize("dateline", PASSING.values(), ids=PASSING.keys())
def test_a_whole_dateline_passes(dateline: Dateline) -> None:
    assert excerpts("DG-02", release("The harbour opens.", dateline=dateline)) == []


def test_a_missing_dateline_is_shown_where_it_should_stand() -> None:
    document = release("The harbour opens.", headline="Harbour opens", dateline=None)
    (finding,) = findings("DG-02", document)
    assert finding.start == finding.end == len("Harbour opens\n\n")


@pytest.mark.parametrize(
    "second",
    [
        "HARO, Norland, March 5, 2026 /Otherwire/ -- The ferry sails.",
        "HARO, March 5, 2026 (OTHER WIRE) -- The ferry sails.",
        "HARO, March 5, 2026 – The ferry sails.",
    ],
)
def test_a_second_dateline_is_found(second: str) -> None:
    (words,) = excerpts("DG-02", release("The harbour opens.", second))
    assert words.startswith("HARO")
    assert "2026" in words


@pytest.mark.parametrize(
    "text",
    [
        "Since March 5, 2026 – the day of the storm – no ship has sailed.",
        "The council met in Haro on March 5, 2026 -- its first meeting there.",
        "Haro, the second port of Norland, follows in the spring of 2027 -- perhaps.",
    ],
)
def test_a_date_in_a_sentence_is_no_dateline(text: str) -> None:
    assert excerpts("DG-02", release("The harbour opens.", text)) == []


@pytest.mark.parametrize("filed_at", ["2026-03-02T08:00:00Z", "2026-03-04T23:00:00+02:00"])
def test_a_date_within_a_day_of_filing_passes(filed_at: str) -> None:
    filing = msgspec.structs.replace(FILING, filed_at=filed_at)
    assert excerpts("DG-02", release("The harbour opens."), filing) == []


@pytest.mark.parametrize("filed_at", ["2026-03-01T08:00:00Z", "2026-03-09T08:00:00Z"])
def test_a_date_far_from_filing_is_found(filed_at: str) -> None:
    filing = msgspec.structs.replace(FILING, filed_at=filed_at)
    assert excerpts("DG-02", release("The harbour opens."), filing) == [DATELINE.text]


def test_a_date_on_the_day_an_embargo_ends_passes() -> None:
    filing = msgspec.structs.replace(
        FILING, filed_at="2026-02-20T08:00:00Z", embargo="2026-03-03T06:00:00Z"
    )
    assert excerpts("DG-02", release("The harbour opens."), filing) == []


def test_without_a_filing_no_date_is_too_old() -> None:
    old = Dateline(text="OSTERBY, 3 May 1926 --", city="OSTERBY", date="1926-05-03")
    assert excerpts("DG-02", release("The harbour opens.", dateline=old)) == []
