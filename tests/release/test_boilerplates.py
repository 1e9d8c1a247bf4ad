"""The "About …" paragraphs: whom they are about, what they say, and where they end."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.boilerplates import heading_subject, opening_length
from dateline.release.model import Boilerplate
from dateline.release.reading import parse
from dateline.release.runs import plain

BODY = (
    "# Riverbend opens its books\n\n"
    "GENEVA, March 3, 2026 /Dateline/ -- The union opens its books.\n\n"
    "Anybody may read them from today on, at the hall by the river.\n\n"
)
SAYS = "Riverbend Union is a union of tenants with 1,404 members in two towns by the river."
About = tuple[str | None, str]


def boilerplate(text: str) -> tuple[Boilerplate, ...]:
    """Read the boilerplate of a release that ends with a text."""
    return parse((BODY + text).encode(), name="release.md").document.boilerplate


def told(text: str) -> list[About]:
    """Return whom each is about and what it says."""
    return [
        (about.organization, " ".join(map(plain, about.paragraphs))) for about in boilerplate(text)
    ]


OF_RIVERBEND: About = ("Riverbend Union", SAYS)
FORMS = [
    ("About Riverbend Union\n\n" + SAYS, OF_RIVERBEND),
    ("## About Riverbend Union\n\n" + SAYS, OF_RIVERBEND),
    ("**About Riverbend Union**\n\n" + SAYS, OF_RIVERBEND),
    ("ABOUT Riverbend Union:\n\n" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union: " + SAYS, OF_RIVERBEND),
    ("About Riverbend Union – " + SAYS, OF_RIVERBEND),
    ("About Riverbend Union " + SAYS, OF_RIVERBEND),
    ("About Riverbend Union" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union\n" + SAYS, OF_RIVERBEND),
    ("About the Riverbend Union\n\n" + SAYS, OF_RIVERBEND),
    ("About [Riverbend Union](https://riverbend.example)\n\n" + SAYS, OF_RIVERBEND),
    ("About [Riverbend Union](https://riverbend.example)" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union https://riverbend.example\n\n" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union, Inc. (OTC: RVBD)\n\n" + SAYS, ("Riverbend Union, Inc.", SAYS)),
    ("About Riverbend Union, Inc. (OTC: RVBD): " + SAYS, ("Riverbend Union, Inc.", SAYS)),
    ("About RiverbendFounded in 1920, Riverbend has 1,404 members in two towns by the river.",
     ("Riverbend", "Founded in 1920, Riverbend has 1,404 members in two towns by the river.")),
    ("About Riverbend Headquartered in Geneva, the union has 1,404 members in two towns.",
     ("Riverbend", "Headquartered in Geneva, the union has 1,404 members in two towns.")),
    ("About\n\n" + SAYS, OF_RIVERBEND),
    ("About us\n\n" + SAYS, (None, SAYS)),
    ("It ends here.About Riverbend Union" + SAYS, OF_RIVERBEND),
    ("About the author\n\nAda Field lives by the river.",
     ("author", "Ada Field lives by the river.")),
    ("Über die Siedlung am Fluss\n\nDie Siedlung am Fluss hat 1404 Mieter in zwei Orten.",
     ("die Siedlung am Fluss", "Die Siedlung am Fluss hat 1404 Mieter in zwei Orten.")),
    ("Über Flusswerk\n\nFlusswerk baut Häuser.", ("Flusswerk", "Flusswerk baut Häuser.")),
    ("À propos de Rivages\n\nRivages réunit 1404 locataires.",
     ("Rivages", "Rivages réunit 1404 locataires.")),
    ("Acerca de Ribera\n\nRibera reúne a 1404 inquilinos.",
     ("Ribera", "Ribera reúne a 1404 inquilinos.")),
    ("دربارهٔ اتحادیهٔ رود\n\nاین اتحادیه ۱۴۰۴ عضو دارد.",
     ("اتحادیهٔ رود", "این اتحادیه ۱۴۰۴ عضو دارد.")),
    ("نبذة عن اتحاد النهر\n\nيضم الاتحاد ١٤٠٤ أعضاء.",
     ("اتحاد النهر", "يضم الاتحاد ١٤٠٤ أعضاء.")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_boilerplate_is_read_in_every_form(text: str, expected: About) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "after",
    [
        "Media Contact\n\nAda Field\n\nada@riverbend.example",
        "Contact: Ada Field, ada@riverbend.example",
        "Forward-Looking Statements\n\nThis release looks ahead, and may err.",
        "This press release contains statements that look ahead.",
        "Safe Harbor: Statements that look ahead may err.",
        "Disclaimer: Nothing here is advice of any kind.",
        "Cautionary Note Regarding Statements\n\nThey may err.",
        "## Notes\n\nThe count is of March.",
        "NOTE TO INVESTORS: The latest news is in the hall.",
        "Follow us on Mastodon.",
        "Learn more",
        "The post Riverbend opens its books appeared first on Harbour News.",
        "SOURCE Riverbend Union",
        "###",
        "For media inquiries, please contact the hall at press@riverbend.example.",
    ],
)
def test_boilerplate_ends_where_something_else_begins(after: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{after}") == [OF_RIVERBEND]


def test_an_invitation_to_a_site_belongs_to_it() -> None:
    more = "For more information, visit www.riverbend.example."
    assert told(f"About Riverbend Union\n\n{SAYS} {more}") == [
        ("Riverbend Union", f"{SAYS} {more}")
    ]


def test_several_organisations_have_each_their_own() -> None:
    harbour = "Harbour Press prints what others write, and has done so since 1931."
    assert told(f"About Riverbend Union\n\n{SAYS}\n\nAbout Harbour Press\n\n{harbour}") == [
        OF_RIVERBEND,
        ("Harbour Press", harbour),
    ]
    assert told(f"About Riverbend Union{SAYS}About Harbour Press{harbour}") == [
        OF_RIVERBEND,
        ("Harbour Press", harbour),
    ]


def test_several_paragraphs_are_kept_apart() -> None:
    (about,) = boilerplate(f"About Riverbend Union\n\n{SAYS}\n\nIt was founded by the river.")
    assert len(about.paragraphs) == 2


def test_a_section_about_something_in_the_middle_stays_in_the_body() -> None:
    assert told("## About the count\n\nIt took long.\n\n## The result\n\nIt was close.") == []


@pytest.mark.parametrize(
    "line",
    [
        "About a hundred people came to the hall.",
        "About time!",
        "What is this about?",
        "The house is about to be sold, the union says.",
    ],
)
def test_a_sentence_with_about_is_no_heading(line: str) -> None:
    assert told(line) == []


def test_a_heading_names_its_subject() -> None:
    assert heading_subject("About Riverbend Union:") == "Riverbend Union"
    assert heading_subject("About") == ""
    assert heading_subject("Riverbend Union") is None


@given(
    st.lists(
        st.sampled_from(
            ["About ", "About", "Riverbend", "Union", " ", ":", "Founded", "The", "Inc.", "(",
             "\n\n",
             "Über ", "®", "is a union of tenants by the river and more than that", "Contact:"]
        ),
        max_size=25,
    )
)  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_nothing_of_it_is_lost(parts: list[str]) -> None:
    text = "".join(parts)
    document = parse((BODY + text).encode(), name="release.md").document
    shown = str((document.body, document.boilerplate, document.contacts, document.wire_footer))
    for word in ("Riverbend", "Founded"):
        assert text.count(word) <= shown.count(word)


def test_reading_an_opening_is_linear_in_length() -> None:
    def seconds(times: int) -> float:
        start = time.perf_counter()
        opening_length("About " + "Ab" * times)
        return time.perf_counter() - start

    seconds(100)
    assert seconds(200_000) < 40 * seconds(20_000) + 0.05
