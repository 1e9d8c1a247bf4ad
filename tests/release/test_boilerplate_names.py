"""Whom boilerplate is about, where its heading ran into the text or is part of a brand."""

import pytest

from release.abouts import SAYS, boilerplate, told

HELPS = "helps tenants who look for a hall to find one, without any costs to them."


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("The Open Halls Programme", f"Riverbend’s Open Halls Programme {HELPS}"),
        ("Open Halls", f"Riverbend Union’s Open Halls {HELPS}"),
        ("Shore Tenants’ Day", f"Shore Tenants’ Day {HELPS}"),
    ],
)
def test_whose_it_is_begins_the_text_and_doesnt_end_the_name(heading: str, text: str) -> None:
    assert told(f"About {heading} {text}") == [(heading, text)]


def test_a_name_written_small_ends_where_the_sentence_behind_it_says_it() -> None:
    says = f"Joining hallworks gives you keys to every hall by the river, and {HELPS}"
    assert told(f"About r4 hallworks {says}") == [("r4 hallworks", says)]


def test_a_slogan_that_ran_into_the_text_is_no_part_of_it() -> None:
    says = f"Riverbend offers keys to the halls of the town, and {HELPS}"
    assert told(f"About Riverbend.example: Bright Halls for the Town{says}") == [
        ("Riverbend.example", says)
    ]


@pytest.mark.parametrize("before", ["", "Geneva-based "])
def test_about_may_be_the_end_of_a_brand(before: str) -> None:
    says = f"{before}CareAbout Halls provides keys to halls in two towns, and {HELPS}"
    assert told(f"About CareAbout Halls\n\n{says}") == [("CareAbout Halls", says)]


@pytest.mark.parametrize("opening", ["About Riverbend Union: ", "About Riverbend Union "])
def test_a_heading_may_still_run_into_a_capitalised_word(opening: str) -> None:
    assert told(f"The halls stand in OsterholmAbout Riverbend Union: {SAYS}")[-1:] == [
        ("Riverbend Union", SAYS)
    ]
    assert told(f"The halls stand in Osterholm{opening}{SAYS}")[-1:] == [("Riverbend Union", SAYS)]


def test_a_stroke_may_part_the_heading_from_the_text() -> None:
    about = boilerplate(f"About Riverbend Union | {SAYS}")
    assert [(one.heading, one.organization) for one in about] == [
        ("About Riverbend Union", "Riverbend Union")
    ]


@pytest.mark.parametrize(
    ("heading", "organization"),
    [("Om Flodkröken", "Flodkröken"), ("O firmie Port Rzeczny", "Port Rzeczny")],
)
def test_it_is_headed_in_languages_of_the_north(heading: str, organization: str) -> None:
    assert told(f"{heading}\n\n{SAYS}") == [(organization, SAYS)]


@pytest.mark.parametrize(
    "closing",
    [
        "Learn more: Website | Twitter | Telegram | Discord",
        "Follow Riverbend Union on its channels: Facebook | Instagram | YouTube",
        "You can follow the halls and stay up to date at these links: Website | X | Docs",
    ],
)
def test_a_closing_sentence_may_lead_to_a_row_of_accounts(closing: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{closing}") == [
        ("Riverbend Union", f"{SAYS} {closing}")
    ]


def test_a_closing_sentence_with_a_colon_goes_on() -> None:
    says = f"{SAYS} For more information: please visit www.river.example."
    assert told(f"About Riverbend Union\n\n{says}") == [("Riverbend Union", says)]


@pytest.mark.parametrize(
    ("says", "notice"),
    [
        (f"{SAYS} For more information, visit www.river.example.",
         "(Assets under management (“AUM”) are those of all tenants.)"),
        (f"{SAYS} It was founded in 1904.", "(As of March 2026, halls that stand empty included.)"),
        (f"{SAYS} Halls: 14 Keys: 1,404", "HALL™, RIVER™ and KEY™ are trademarks of Bend AG."),
        (SAYS, "HALL® and KEY® are registered trade marks of Bend AG."),
    ],
)  # fmt: skip
def test_notes_in_its_paragraph_end_it(says: str, notice: str) -> None:
    assert told(f"About Riverbend Union\n\n{says} {notice}") == [("Riverbend Union", says)]
