"""Boilerplate in other languages, lists and paragraphs, and the details that end it."""

import pytest

from release.abouts import SAYS, About, boilerplate, told

PIERS = "Shore Works is a builder of piers and quays with 300 people in four towns."
HAS = "has let halls by the river to tenants since 1904, and has a market of its own."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"About Riverbend Union: {HAS}", ("Riverbend Union", HAS)),
        (f"About [Riverbend Union](https://river.example): {HAS}", ("Riverbend Union", HAS)),
        (f"About Riverbend.example: {HAS}", ("Riverbend.example", HAS)),
        (f"Ada Field, chairwoman of Riverbend.example About Riverbend.example: {HAS}",
         ("Riverbend.example", HAS)),
        (f"Photo: The hall at dusk About Riverbend Union: {SAYS}", ("Riverbend Union", SAYS)),
        (f"Photo: The hall at dusk About Riverbend Union: {HAS}", ("Riverbend Union", HAS)),
    ],
)  # fmt: skip
def test_a_colon_may_stand_before_a_sentence_without_a_subject(text: str, expected: About) -> None:
    assert told(text)[-1:] == [expected]


@pytest.mark.parametrize(
    ("heading", "organization"),
    [
        ("A propos de Port-Rive", "Port-Rive"),
        ("Informazioni su Porto Riva", "Porto Riva"),
        ("A proposito di Porto Riva", "Porto Riva"),
        ("Sobre Puerto Ribera", "Puerto Ribera"),
        ("Sobre o Porto Ribeira", "Porto Ribeira"),
        ("О компании «Излучина»", "«Излучина»"),
        ("Nehirbük Limanı Hakkında", "Nehirbük Limanı"),
        ("关于河湾港", "河湾港"),
        ("關於河灣港", "河灣港"),
        ("リバーベンド港について", "リバーベンド港"),
        ("■リバーベンド港について", "リバーベンド港"),
        ("리버벤드 항만 소개", "리버벤드 항만"),
        ("리버벤드 항만에 대하여", "리버벤드 항만"),
    ],
)
def test_its_heading_is_read_in_many_languages(heading: str, organization: str) -> None:
    assert told(f"{heading}\n\n{SAYS}") == [(organization, SAYS)]


def test_a_wide_colon_opens_it_without_a_blank() -> None:
    says = "河湾港自1904年起在峡湾经营两座码头，为渔民和旅客提供服务，员工三百人，散居四镇。"
    assert told(f"关于河湾港：{says}") == [("河湾港", says)]


@pytest.mark.parametrize("joint", [" ", "\n\n"])
@pytest.mark.parametrize(
    "after",
    [
        "Survey Methodology: Riverbend Union asked 1,051 tenants in May about their rents.",
        "Publication Details: The book comes out in May in all shops.",
        "Award Details and Deadline The award gives 1,000 crowns to a mason each year.",
        "Disclosure: Riverbend Union has shares in Shore Works.",
        "Source: Riverbend Union",
        "*Deposits are held with Fjord Bank, which is insured. Terms apply.",
    ],
)
def test_details_of_something_else_end_it(joint: str, after: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}{joint}{after}") == [("Riverbend Union", SAYS)]


def test_a_sentence_with_a_number_to_ask_at_ends_it() -> None:
    asks = (
        "For more information, please contact Riverbend Union at +41 22 555 01 42 or visit "
        "river.example for films of the hall."
    )
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{asks}") == [("Riverbend Union", SAYS)]


def test_addresses_joined_by_a_word_are_no_words_of_it() -> None:
    text = f"About Riverbend Union\n\n{SAYS} https://a.example/1 and https://a.example/2"
    assert told(text) == [("Riverbend Union", SAYS)]


def test_a_sentence_about_something_opens_none() -> None:
    assert boilerplate("They wrote a book About the river: it was long and nobody read it.") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (("About RIVERBEND, where tenants meet, brings together people from four towns to talk of "
         "rents and halls."),
         ("RIVERBEND", ("where tenants meet, brings together people from four towns to talk of "
          "rents and halls."))),
        (("About the Riverbend Union is a union of tenants that has let halls by the river since "
         "1904."),
         ("Riverbend Union", "is a union of tenants that has let halls by the river since 1904.")),
        (f"Notes for Editors: About Riverbend Union: {SAYS}", ("Riverbend Union", SAYS)),
        (f"### About Riverbend Union: {SAYS}", ("Riverbend Union", SAYS)),
    ],
)  # fmt: skip
def test_its_heading_may_be_the_subject_or_stand_in_a_line(text: str, expected: About) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "after",
    [
        "Image caption: The new hall at dusk.",
        "Risk Warning: Those who walk by the river when it is high do so at their own risk.",
        "1 Survey of 1,000 tenants in May 2026.",
        "†Rents are in crowns.",
        "RSVP: Those who wish to come write by Friday.",
        "WHEN: Friday, May 5, at ten o'clock",
        "Read the full release at https://dateline.example/1.",
    ],
)
def test_what_follows_it_in_a_paragraph_of_its_own_is_none_of_it(after: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{after}") == [("Riverbend Union", SAYS)]


@pytest.mark.parametrize(
    "after",
    [
        (
            "Ada Field, head of River.example, praised the weight of them and remarked, “We are "
            "glad to have them here.”"
        ),
        "https://river.example @RiverbendUnion on all platforms",
        "More episodes: www.river.example",
    ],
)
def test_what_somebody_says_and_rows_of_accounts_end_it(after: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{after}") == [("Riverbend Union", SAYS)]


@pytest.mark.parametrize(
    "after",
    [
        (
            "The post Riverbend Opens Its Books to Everybody in the Hall by the River appeared on "
            "Dateline on the third of March, where it may be read as long as there is a hall to "
            "read it in."
        ),
        "View source version on dateline.example: https://dateline.example/releases/2026/03/03/it",
        "Media Contact:\nAda Field\nada@river.example",
    ],
)
def test_each_long_line_under_its_heading_is_a_paragraph(after: str) -> None:
    says = f"{SAYS} It lets halls to its members on every day of the week but one, and {HAS}"
    assert told(f"About Riverbend Union\n{says}\n{after}") == [("Riverbend Union", says)]
