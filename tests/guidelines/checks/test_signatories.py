"""DG-70: a statement's count equals its list."""

import msgspec
import pytest

from dateline.release.model import Document, List, Run, Statement
from guidelines.documents import FILING, excerpts, findings, release

TEXT = "This statement is signed by 1,204 dockers of Norland."


def statement(claimed: int | None, *blocks: str | List) -> Document:
    document = release(*blocks)
    return msgspec.structs.replace(document, statement=Statement(claimed, None))


@pytest.mark.parametrize("listed", [None, 0, 1203, 1205])
def test_a_count_without_its_list_blocks_at_the_number(listed: int | None) -> None:
    filing = msgspec.structs.replace(FILING, signatories=listed)
    (finding,) = findings("DG-70", statement(1204, TEXT), filing)
    assert (finding.severity, finding.excerpt) == ("block", "1,204 dockers")


def test_it_needs_no_filing_to_see_that_no_list_came() -> None:
    (finding,) = findings("DG-70", statement(1204, TEXT))
    assert "no list" in finding.message


def test_a_count_that_is_the_lists_passes() -> None:
    filing = msgspec.structs.replace(FILING, signatories=1204)
    assert excerpts("DG-70", statement(1204, TEXT), filing) == []


def test_a_list_in_the_text_itself_counts() -> None:
    names = List(ordered=False, items=tuple((Run(f"Docker {n}"),) for n in range(3)))
    document = statement(3, "We ask for safe quays.", "Signed by 3 dockers:", names)
    assert excerpts("DG-70", document) == []


def test_a_list_of_other_things_does_not_count() -> None:
    things = List(ordered=False, items=tuple((Run(f"Demand {n}"),) for n in range(3)))
    document = statement(3, "We, 3 dockers, ask for this.", things)
    assert excerpts("DG-70", document) == ["3 dockers"]


@pytest.mark.parametrize("text", ["We ask for safe quays.", "The fund paid 1,204 crowns."])
def test_who_claims_no_number_needs_no_list(text: str) -> None:
    assert excerpts("DG-70", statement(None, text)) == []
    assert excerpts("DG-70", release(text)) == []
