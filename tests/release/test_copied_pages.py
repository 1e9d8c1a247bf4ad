"""A page that somebody copied as text is read as the article that stands in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.copied_pages import article_of_page
from dateline.release.model import Parsed
from dateline.release.reading import parse

PAGE = """\
Marren Bridge Closes for Repairs Until Spring - Harbour Office of Osterby
HOME
REPORT A FAULT
Skip to content
FOR IMMEDIATE RELEASE
Tuesday, 3 March 2026
Contact:
Ada Lindqvist
Press Officer
+00 555 0101
Marren Bridge Closes for Repairs Until Spring
Ferries sail every ten minutes in place of it
The Harbour Office of Osterby will close Marren Bridge on Monday: four bearings are worn.
Harbour Master
Jon Falk
said that the work would take ten weeks, and that the ferries
Sorrel
and
Heron
would sail in its place until all of the bearings have been changed and tested.
“Nobody has to swim,” Falk said. “Whoever paid for the bridge may use the ferries.”
Share
Latest Posts
New Lamps for the Eastern Mole
2 March 2026
Press
Newsletter Sign-Up
Stay Connected
"""


HEADLINE = "Marren Bridge Closes for Repairs Until Spring"
EDGED = (
    "The Harbour Office of Osterby will close Marren Bridge on Monday: four bearings are worn.",
    "The ferries sail every ten minutes in its place, from six in the morning until ten at night.",
)


def read(text: str = PAGE) -> Parsed:
    return parse(text.encode(), name="page.txt")


def test_the_headline_is_what_the_page_is_called_without_its_site() -> None:
    assert read().document.headline == "Marren Bridge Closes for Repairs Until Spring"


def test_what_stands_between_a_label_and_the_headline_is_of_the_release() -> None:
    document = read().document
    assert document.dateline is not None
    assert document.dateline.date == "2026-03-03"
    assert [(each.name, each.phone) for each in document.contacts] == [
        ("Ada Lindqvist", "+00 555 0101")
    ]


def test_lines_that_a_link_broke_are_one_sentence_again() -> None:
    article = article_of_page(PAGE, [])
    assert "\n\nHarbour Master Jon Falk said that the work" in article
    assert "the ferries Sorrel and Heron would sail" in article


def test_each_other_line_is_a_paragraph() -> None:
    assert "\n\nFerries sail every ten minutes in place of it\n\nThe Harbour" in article_of_page(
        PAGE, []
    )


def test_what_is_not_the_article_is_taken_off_and_named() -> None:
    report = read()
    text = str(report.document)
    for word in ("Skip to content", "Eastern Mole", "Newsletter"):
        assert word not in text
    assert [line.partition(": ")[0] for line in report.dropped][:2] == [
        "a page's lines above its article",
        "a page's lines below its article",
    ]


def test_quotations_are_read_in_it() -> None:
    assert [each.speaker for each in read().document.quotes] == ["Jon Falk", "Jon Falk"]


def test_a_headline_over_several_lines_is_written_as_the_title_has_it() -> None:
    broken = PAGE.replace(
        "\nMarren Bridge Closes for Repairs Until Spring\n",
        "\nMarren Bridge Closes\nfor Repairs Until Spring\n",
    )
    assert read(broken).document.headline == "Marren Bridge Closes for Repairs Until Spring"


def test_a_headline_that_the_page_cuts_short_is_written_as_the_title_has_it() -> None:
    cut = PAGE.replace(
        "\nMarren Bridge Closes for Repairs Until Spring\n",
        "\nMarren Bridge Closes for Repairs...\n",
    ).replace("Share\n", "Share\nMarren Bridge Closes for Repairs Until Spring\n")
    document = read(cut).document
    assert document.headline == "Marren Bridge Closes for Repairs Until Spring"
    assert len(document.quotes) == 2


def test_a_site_that_stands_before_the_headline_is_no_headline() -> None:
    turned = PAGE.replace(
        "Marren Bridge Closes for Repairs Until Spring - Harbour Office of Osterby",
        "Harbour Office of Osterby | Marren Bridge Closes for Repairs Until Spring",
    ).replace("HOME", "Harbour Office of Osterby")
    assert read(turned).document.headline == "Marren Bridge Closes for Repairs Until Spring"


def test_an_article_keeps_its_paragraphs_where_lines_were_left_empty() -> None:
    parted = PAGE.replace("\nThe Harbour Office", "\n\nThe Harbour Office").replace(
        "\n“Nobody", "\n\n“Nobody"
    )
    spread = "\n".join(line + "\n" for line in parted.split("\n"))
    assert "taken" not in article_of_page(spread, [])
    assert "Harbour Master\n\nJon Falk" in article_of_page(spread, [])


def test_contacts_under_an_end_mark_stay() -> None:
    ended = PAGE.replace("Share\n", "###\nContact: press@harbour.example\nShare\n")
    emails = [each.email for each in read(ended).document.contacts]
    assert "press@harbour.example" in emails


def test_a_release_whose_headline_stands_once_is_left_as_it_is() -> None:
    release = (
        "Marren Bridge Closes - for Repairs Until Spring\n\n"
        "OSTERBY, 3 March 2026 -- The Harbour Office will close Marren Bridge on Monday.\n"
    )
    dropped: list[str] = []
    assert article_of_page(release, dropped) == release
    assert dropped == []


@pytest.mark.parametrize(
    "edge",
    [
        "Ferries - Osterby <http://osterby.example/ferries.htm> (3 of 6) [10/04/2002 3:39:42]",
        "Page 3 of 6",
    ],
)
def test_what_a_browser_prints_at_the_edge_of_a_page_is_taken_off(edge: str) -> None:
    report = read(f"{HEADLINE}\n\n{EDGED[0]}\n\n{edge}\n\n{EDGED[1]}\n")
    assert edge not in str(report.document)
    assert any(line.startswith("a printed page's edge: ") for line in report.dropped)


def test_a_sentence_about_pages_stays() -> None:
    report = read(f"{HEADLINE}\n\n{EDGED[0]}\n\nPage 3 of 6 names the ferries that sail.\n")
    assert "Page 3 of 6 names" in str(report.document)


@given(st.text(alphabet="ab \n-|.“”", max_size=300))
def test_any_text_is_read_and_no_page_has_more_than_its_lines(text: str) -> None:
    kept = "".join(article_of_page(text, []).split())
    assert len(kept) <= 2 * len("".join(text.split()))
