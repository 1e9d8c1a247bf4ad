"""DG-03: the first paragraph names the source."""

import msgspec
import pytest

from guidelines.documents import FILING, excerpts, release

FIRST = {
    "nobody": "The rebuilt quay opened on Monday after two years of work.",
    "somebody else": "Vast Motors brought the first cars to the rebuilt quay on Monday.",
    "the place alone": "In Osterby the rebuilt quay opened on Monday after two years.",
}
NAMED = {
    "by name": "The Osterby Council opened the rebuilt quay on Monday.",
    "by kind": "After two years of work the council opened the rebuilt quay.",
    "in another order": "The Council of Osterby opened the rebuilt quay on Monday.",
    "in a quote": "“The Osterby Council did it,” said Ilse Thorne, harbour master, on Monday.",
}


@pytest.mark.parametrize("text", FIRST.values(), ids=FIRST.keys())
def test_a_first_paragraph_without_the_source_is_found(text: str) -> None:
    later = "The Osterby Council paid for it."
    assert excerpts("DG-03", release(text, later), FILING) == [text]


@pytest.mark.parametrize("text", NAMED.values(), ids=NAMED.keys())
def test_a_source_that_is_named_in_any_usual_way_passes(text: str) -> None:
    assert excerpts("DG-03", release(text), FILING) == []


def test_a_short_name_and_initials_pass() -> None:
    filing = msgspec.structs.replace(FILING, source_name="Marrow Deep Robotics, Inc.")
    for text in ("Marrow opens a second plant in May.", "The plant of MDR opens again in May."):
        assert excerpts("DG-03", release(text), filing) == []


def test_without_a_filing_nobody_knows_who_the_source_is() -> None:
    assert excerpts("DG-03", release(FIRST["nobody"])) == []
