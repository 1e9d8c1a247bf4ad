"""Paragraphs that a wire ran together are parted; a typist's two blanks after a stop are not."""

import pytest

from dateline.release.parting import with_paragraphs_parted
from hang_guard import ends

FIRST = (
    "The union opened its books today. Every member may read them. They lie at the town hall until "
    "Friday. Nobody needs a card. The treasurer will be there from nine to five on every day."
)
SECOND = "“We have nothing to hide,” said Ada Field. She has kept the books since 2019."
THIRD = "About Riverbend: The union was founded in 1952. It has 9,000 members in four towns."


def test_runs_of_blanks_part_what_one_line_holds() -> None:
    parted = with_paragraphs_parted(f"# Title\n\n{FIRST}  {SECOND}\u00a0 {THIRD}")
    assert parted == f"# Title\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_items_and_headings_between_wide_blanks_stand_by_themselves() -> None:
    line = f"{FIRST}    What they show    {SECOND}    * Rents    * Repairs    {THIRD}"
    parted = with_paragraphs_parted(line).split("\n\n")
    assert parted == [FIRST, "What they show", SECOND, "* Rents", "* Repairs", THIRD]


def test_a_heading_about_somebody_stands_by_itself() -> None:
    about = "Oarsman and singer, Ada Field grew up in Geneva."
    parted = with_paragraphs_parted(f"{FIRST}  {SECOND}  About the Reverend Ada Field  {about}")
    assert parted.split("\n\n") == [FIRST, SECOND, "About the Reverend Ada Field", about]


@pytest.mark.parametrize(
    "text",
    [
        FIRST.replace(". ", ".  ") + "  " + SECOND.replace(". ", ".  "),
        FIRST + "  " + SECOND.lower(),
        f"| {FIRST}  {SECOND}  {THIRD} |",
        f"    {FIRST}  {SECOND}  {THIRD}",
        "Short.  Two blanks.  Left alone. As it is.",
        FIRST,
        "",
    ],
)
def test_blanks_that_mean_nothing_part_nothing(text: str) -> None:
    assert with_paragraphs_parted(text) == text


@pytest.mark.parametrize("unit", ["a.  ", "   ", "\u00a0 A", ". A", "A.  A. "])
def test_long_lines_are_parted_to_their_end(unit: str) -> None:
    with ends():
        with_paragraphs_parted("x" * 400 + unit * 500_000)
