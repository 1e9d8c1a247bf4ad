"""Quotations that a line over them announces: "Jane Doe said:", and the words under it."""

import pytest

from dateline.release.reading import parse
from release.who_said import quotes

SAID = "“A hedge is the cheapest flood defence that there is.”"


@pytest.mark.parametrize(
    ("lead", "speaker", "role"),
    [
        ("Commenting, Ada Field said:", "Ada Field", None),
        ("Responding, harbour master Ada Field said:", "Ada Field", "harbour master"),
        ("Speaking on Monday, Ada Field, who chairs the union, said:", "Ada Field", None),
        ("Responding to the report, Minister for Ports Ada Field said:", "Ada Field",
         "Minister for Ports"),
        ("Welcoming the news from the quay, Ada Field added:", "Ada Field", None),
    ],
)  # fmt: skip
def test_what_opens_a_lead_is_no_speaker(lead: str, speaker: str, role: str | None) -> None:
    for text in (f"{lead}\n\n{SAID}", f"{lead} {SAID}"):
        found = quotes(text)
        assert [(said.speaker, said.role) for said in found] == [(speaker, role)]


def test_a_surname_in_ing_is_a_speaker() -> None:
    assert [
        said.speaker for said in quotes(f"Ada Fleming, who chairs the union, said: {SAID}")
    ] == ["Ada Fleming"]


def test_few_words_count_where_a_line_announces_them() -> None:
    assert [(said.speaker, said.text) for said in quotes("Ada Field said:\n\n“We stay here.”")] == [
        ("Ada Field", "We stay here.")
    ]
    assert not quotes("Ada Field lives there.\n\n“We stay here.”")


def page(body: str) -> str:
    return (
        "<html><body><article><h1>Osterby opens its quay to ships</h1><p>OSTERBY, March 3, 2026 --"
        " The council opened the quay on Monday after a storm that closed it for four years.</p>"
        f"{body}<p>The ferry moves back to its old berth in April, and boats may moor.</p>"
        "</article></body></html>"
    )


def test_a_block_quotation_without_marks_is_announced_by_the_line_over_it() -> None:
    said = (
        "<p><b>Land Secretary Ada Field said:</b></p>"
        "<blockquote><p>We pay for hedges.</p></blockquote>"
    )
    found = parse(page(said).encode(), name="a.html").document.quotes
    assert [(q.speaker, q.role, q.text) for q in found] == [
        ("Ada Field", "Land Secretary", "We pay for hedges.")
    ]


def test_a_block_quotation_that_nobody_announces_has_no_speaker() -> None:
    said = "<p>The hedge is old.</p><blockquote><p>We pay for hedges here.</p></blockquote>"
    found = parse(page(said).encode(), name="a.html").document.quotes
    assert [(q.speaker, q.text) for q in found] == [(None, "We pay for hedges here.")]


def test_a_mark_that_closes_nothing_under_an_open_one_is_no_quotation() -> None:
    assert [said.text for said in quotes("Ada Field said: “We stay.\n\n”")] == ["We stay."]
    assert not quotes("> \n\nThe house stands.")
