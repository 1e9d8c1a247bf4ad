"""What a page's width broke is read as the paragraphs that it was, though no empty line says so."""

from hypothesis import given
from hypothesis import strategies as st

from dateline.release.model import Paragraph, Parsed
from dateline.release.reading import parse
from dateline.release.text import render_text
from dateline.release.wrapped_lines import with_wraps_parted

PAGE = """\
March 3, 2026 Contact: Ada Lindqvist
Osterby Harbour Master’s Office
+00 555 0101 (Office)
ada.lindqvist@harbour.example
For Immediate Release: Harbour Master’s Office Closes Marren Bridge for its
Yearly Repairs
(Osterby, Texas) – The Harbour Office of Osterby will close Marren Bridge on
Monday, because four of its bearings are worn, and because the paint of its twenty-
year-old rails has come off.
“Nobody has to swim,” said Jon Falk, harbour master of Osterby. “Whoever has a ticket
for the bridge may use it on board of either ferry.”
The ferries Sorrel and Heron sail every ten minutes from six in the morning until ten
at night. Bicycles are carried free of charge, as they are on the bridge.

On Sundays the ferries do not sail before nine, and the first of them waits for the
train from Port Ansgar, which is late as often as not in the months of winter.
"""


def read(text: str = PAGE) -> Parsed:
    return parse(text.encode(), name="page.txt")


def paragraphs(text: str = PAGE) -> list[str]:
    body = read(text).document.body
    return ["".join(run.text for run in p.runs) for p in body if isinstance(p, Paragraph)]


def test_a_headline_of_two_lines_is_one_and_the_label_before_it_none_of_it() -> None:
    headline = "Harbour Master’s Office Closes Marren Bridge for its Yearly Repairs"
    assert read().document.headline == headline
    assert "the notice: For Immediate Release" in read().dropped


def test_a_paragraph_ends_where_a_sentence_leaves_its_line_open() -> None:
    assert len(paragraphs()) == 4


def test_a_quotation_opens_a_paragraph() -> None:
    assert any(each.startswith("“Nobody has to swim") for each in paragraphs())


def test_a_word_that_a_line_broke_at_its_hyphen_is_whole() -> None:
    assert "twenty-year-old rails" in render_text(read().document).text


def test_a_day_and_the_contact_beside_it_are_read_apart() -> None:
    document = read().document
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.date) == ("Osterby", "2026-03-03")
    [contact] = document.contacts
    assert contact.name == "Ada Lindqvist"
    assert contact.organization == "Osterby Harbour Master’s Office"
    assert contact.email == "ada.lindqvist@harbour.example"


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    broken = PAGE.replace("Sorrel and Heron sail", "Sorrel and Heron\n\nsail")
    assert "Heron sail every ten minutes" in render_text(read(broken).document).text


def test_items_of_a_list_stay_apart() -> None:
    listed = PAGE.replace(
        "On Sundays",
        "- Bicycles are free\n- Dogs are free\n- Lorries pay as they do on the bridge\nOn Sundays",
    )
    assert "\n\n- Bicycles are free" in with_wraps_parted(listed)


def test_paragraphs_that_empty_lines_part_are_left_as_they_are() -> None:
    parted = PAGE.replace(".\n", ".\n\n").replace("\n(Osterby", "\n\n(Osterby")
    assert with_wraps_parted(parted) == parted


def test_long_lines_are_paragraphs_already() -> None:
    long = "\n".join(["The ferries sail every ten minutes, as they did last winter. " * 4] * 9)
    assert with_wraps_parted(long) == long


@given(st.lists(st.text(alphabet="aB .-“:\t", max_size=100), max_size=14).map("\n".join))
def test_no_word_is_lost(text: str) -> None:
    assert "".join(with_wraps_parted(text).split()) == "".join(text.split())
