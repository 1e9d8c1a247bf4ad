"""What somebody is: cut out of what stands beside the name, and nothing that turns away from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.cast import Cast
from dateline.release.reading import parse
from dateline.release.roles import told_role
from hang_guard import ends
from release.whom_to_ask import BODY


def role_of(name: str, text: str) -> str | None:
    return Cast(f"{BODY}\n\n{text}").role(name)


@pytest.mark.parametrize(
    ("beside", "role"),
    [
        ("treasurer of the Riverbend Union", "treasurer of the Riverbend Union"),
        ("a carpenter from Osterholm", "carpenter from Osterholm"),
        ("the Union's treasurer", "Union's treasurer"),
        ("by CEO", "CEO"),
        ("harbour master of Osterholm", "harbour master of Osterholm"),
        ("dog walker", "dog walker"),
        ("of Glade Boats", "of Glade Boats"),
        ("From Osterholm co-owner", "Osterholm co-owner"),
        ("led by celebrated artist", "celebrated artist"),
        ("Founded in 2020 by former harbour master and captain", "harbour master and captain"),
        ("who will also serve as president of the yard", "president of the yard"),
        ("Glade Boats appoints capital markets specialist", "capital markets specialist"),
        ("Boats Fan Joins Harbour Radio as Co-Host", "Co-Host"),
        ('or perhaps more fittingly "Captain Ada", head of Glade', "head of Glade"),
        ("R.D., a volunteer for the Heart Society", "volunteer for the Heart Society"),
        ("RIVERBEND COMMENTS ON NEW HARBOUR RULES Senator", "Senator"),
        ("CEO Dr.", "CEO"),
        ("CEO of Glade Boats, a maker of rowing boats", "CEO of Glade Boats"),
        ("CEO of Glade Boats, of which Glade Oars is a brand", "CEO of Glade Boats"),
        ("Chair of the Union, who rows to work", "Chair of the Union"),
        ("clerk and nurse with more than 20 years in the house", "clerk and nurse"),
        ("Secretary for Ports at the opening ceremony of the event", "Secretary for Ports"),
        ("founder of The Glade Team operating in Osterholm", "founder of The Glade Team"),
        (
            "President of Glade Boats The purchase is expected to give the yard a second slip",
            "President of Glade Boats",
        ),
        ("CEO of Glade AI.Its first model reads tide tables", "CEO of Glade AI"),
        ("Chief Financial OfficerIn parallel the yard grows", "Chief Financial Officer"),
        ("President of Glade Boats, Inc.", "President of Glade Boats, Inc."),
        ("President of Glade Boats.", "President of Glade Boats"),
        ("a patient who has it for decades", "patient who has it for decades"),
    ],
)  # fmt: skip
def test_a_role_ends_where_something_else_begins(beside: str, role: str) -> None:
    assert told_role(beside) == role


@pytest.mark.parametrize(
    "beside",
    [
        "",
        "the",
        "by Glade Boats",
        "to its Board of Directors",
        "encapsulates this sentiment",
        "who launched the class",
        "speaking about the new slip",
        "recently painted her boat",
        "dissects the gap between two quays",
        "She elaborated on the founder",
        "is exclusive access to Planning Consultant",
        "and Senior Associate Ben Shore",
        "hosted by Andra Charria and Marten Jarmil",
    ],
)
def test_words_that_say_what_nobody_is_are_no_role(beside: str) -> None:
    assert told_role(beside) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Field is a principal broker at Glade, and rows.", "principal broker at Glade"),
        ("Ada Field is Vice President of Ports at Glade.", "Vice President of Ports at Glade"),
        ("Glade Boats announced the appointment of Ada Field as Chief Strategy Officer.",
         "Chief Strategy Officer"),
        ("Glade Names Ada Field as Its New Executive Head to Lead the Yard.", "Executive Head"),
        ("Its Regional Director East Asia, Ada Field, rows.", "Regional Director East Asia"),
        ("The Under Secretary for Ports, Ada Field, said no.", "Under Secretary for Ports"),
        ("A testimonial from a pleased customer, Ada Field, came in.", "pleased customer"),
        ("Glade Boats marketing director, Ada Field, explains.", "Glade Boats marketing director"),
        ("Jen and Ada Field; Glade Boats Co-Owner.", "Glade Boats Co-Owner"),
        ("said Ada Field associate vice president of Glade.", "associate vice president of Glade"),
        ("said Ada Field, D.Sc., FAHA, chair of the board.", "chair of the board"),
        ("Ada Field is the perfect choice to head this effort.", None),
        ("The yard stands on the quay, Ada Field lives near it.", None),
    ],
)  # fmt: skip
def test_a_role_is_read_wherever_the_release_gives_it(text: str, role: str | None) -> None:
    assert role_of("Ada Field", text) == role


def test_the_house_in_a_role_keeps_its_suffix_and_its_short_name() -> None:
    said = "“We row on every day of the year,” Ada Field, Chair of Glade Boats (GB), Inc., said."
    (quotation,) = parse((BODY + said).encode(), name="release.md").document.quotes
    assert (quotation.speaker, quotation.role) == ("Ada Field", "Chair of Glade Boats (GB), Inc.")


@given(st.text(max_size=200))
def test_a_role_stands_in_the_words_it_was_cut_from(words: str) -> None:
    role = told_role(words)
    assert role is None or role in " ".join(words.split())


@pytest.mark.parametrize(
    "unit", ["by ", "the ", "CEO of A. B ", "joins a as ", "Mr. A was ", "AAA "]
)
def test_long_words_beside_a_name_are_read_to_their_end(unit: str) -> None:
    with ends():
        told_role(unit * 2_000)
