"""The head of a release: headline, subheadline, dateline, notices, embargo, whatever is glued."""

import pytest

from dateline.release.model import Document, Paragraph
from dateline.release.reading import parse
from dateline.release.runs import plain
from dateline.release.text import render_text

BODY = "Riverbend Tenants’ Union opened its books today, and every member may read them at leisure."
NEXT = "The union has 9,000 members in four towns, and has kept its books for seventy years."


def read(text: str, name: str = "a.md") -> Document:
    return parse(text.encode(), name=name).document


def first(document: Document) -> str:
    block = document.body[0]
    assert isinstance(block, Paragraph)
    return plain(block.runs)


def test_a_title_broken_in_two_lines_is_one_headline() -> None:
    document = read(
        f"# Riverbend Opens Its Books to Every Member \nand to the Press\n\n{BODY}\n\n{NEXT}"
    )
    assert document.headline == "Riverbend Opens Its Books to Every Member and to the Press"
    assert first(document) == BODY


@pytest.mark.parametrize(
    "under", ["GENEVA – The union did so today.", "EMBARGOED UNTIL Friday", BODY]
)
def test_what_stands_right_under_a_title_stays_what_it_is(under: str) -> None:
    assert read(f"# Riverbend Opens Its Books to All\n{under}\n\n{NEXT}").headline == (
        "Riverbend Opens Its Books to All"
    )


def test_a_day_on_the_line_above_belongs_to_the_dateline() -> None:
    document = read(f"# Riverbend opens its books\n\nMarch 3, 2026\n\nGENEVA – {BODY}")
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.date) == ("GENEVA", "2026-03-03")
    assert document.dateline.text == "March 3, 2026 GENEVA –"
    assert first(document) == BODY


def test_a_day_alone_is_a_dateline_without_a_place() -> None:
    document = read(f"# Riverbend opens its books\n\nRelease Date: March 3, 2026\n\n{BODY}")
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.date) == (None, "2026-03-03")


def test_of_two_datelines_the_first_counts_and_the_second_stays() -> None:
    document = read(
        "# Riverbend opens its books\n\nOSTERBY, NJ / PR Karma / March 4, 2026 16:30\n\n"
        f"Geneva, March 3, 2026 – {BODY}"
    )
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.wire) == ("OSTERBY", "PR Karma")
    assert first(document).startswith("Geneva, March 3, 2026 – ")


@pytest.mark.parametrize(
    "notice", ["FOR IMMEDIATE RELEASE – ", "Press release: ", "Pressemitteilung | "]
)
def test_a_notice_glued_to_the_dateline_is_parted_from_it(notice: str) -> None:
    parsed = parse(f"# Books open\n\n{notice}Geneva, March 3, 2026 – {BODY}".encode(), name="a.md")
    assert parsed.document.dateline is not None
    assert parsed.document.dateline.text == "Geneva, March 3, 2026 –"
    assert any("notice" in line for line in parsed.dropped)


def test_a_notice_under_a_dateline_of_its_own_isnt_the_body() -> None:
    document = read(
        "# Books open\n\nOsterby, United States - March 3, 2026 / Riverbend /\n\n"
        f"FOR IMMEDIATE RELEASE\n\n{BODY}"
    )
    assert first(document) == BODY


@pytest.mark.parametrize(
    "notice",
    ["FOR IMMEDIATE RELEASE", "PRESS RELEASE – FOR IMMEDIATE RELEASE", "For release",
     "NOTA DE PRENSA",
     "Communiqué de presse", "برای انتشار فوری",
     "بيان صحفي"],
)  # fmt: skip
def test_notices_over_a_headline_are_no_headline(notice: str) -> None:
    document = read(f"{notice}\n\nUnion opens its books\n\nGENEVA – {BODY}", "a.txt")
    assert document.headline == "Union opens its books"
    assert document.embargo is None


def test_a_headline_that_begins_with_a_place_and_a_dash_is_one() -> None:
    document = read(f"London, UK – Tenants’ union opens its books\n\n{BODY}\n\n{NEXT}", "a.txt")
    assert document.headline == "London, UK – Tenants’ union opens its books"
    assert document.dateline is None


def test_a_text_without_a_headline_may_begin_with_its_dateline() -> None:
    document = read(f"GENEVA, March 3, 2026 – {BODY}\n\n{NEXT}", "a.txt")
    assert document.dateline is not None
    assert document.headline == ""


def test_a_letterhead_over_the_notice_is_no_headline() -> None:
    document = read(
        "Riverbend Tenants’ Union\n12 Quay Street, Osterby\n\nFOR IMMEDIATE RELEASE\n\n"
        f"Union opens its books to every member\n\nGENEVA – {BODY}\n\n{NEXT}",
        "a.txt",
    )
    assert document.headline == "Union opens its books to every member"
    assert document.dateline is not None
    assert "12 Quay Street" in render_text(document).text


def test_a_dateline_right_under_a_headline_in_one_chunk_is_read() -> None:
    document = read(f"Union opens its books\nGENEVA (AP) — {BODY}\n\n{NEXT}", "a.txt")
    assert document.headline == "Union opens its books"
    assert document.dateline is not None
    assert document.dateline.wire == "AP"
    assert first(document) == BODY
