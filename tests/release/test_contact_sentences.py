"""Contacts that a sentence gives: whom to ask, and how."""

import pytest

from dateline.release.contact_merging import with_spoken
from dateline.release.contact_sentences import spoken_contacts
from dateline.release.model import Boilerplate, Contact, Paragraph, Run
from hang_guard import ends

Reached = tuple[str | None, str | None, str | None]


def spoken(text: str, *known: Contact) -> list[Reached]:
    """Return name, number and address of each contact that a paragraph gives."""
    found = spoken_contacts(known, [Paragraph((Run(text),))], [])
    return [(contact.name, contact.phone, contact.email) for contact in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("For more, contact Riverbend Communications Director Isaac Field at isaac@river.example.",
         ("Isaac Field", None, "isaac@river.example")),
        ("For interviews, contact Executive Publicist Michelle Moor at michelle@moor.example.",
         ("Michelle Moor", None, "michelle@moor.example")),
        ("For media inquiries please contact Marnell Quist whymarnellpr@mail.example",
         ("Marnell Quist", None, "whymarnellpr@mail.example")),
        (("Jody Strand is available for media interviews and can be reached by email at "
          "js76@mail.example."), ("Jody Strand", None, "js76@mail.example")),
        ("Ada Field sells houses here. You can reach her directly at (555) 010-0142, any day.",
         ("Ada Field", "(555) 010-0142", None)),
        ("To learn how, contact Jo at jo@triz.example and ask for the list.",
         ("Jo", None, "jo@triz.example")),
        (("Yair Bennoch, Founder & Creative Director Riverbend Hair 555-574-9850 | "
          "contact@river.example 1900 Bay Drive, Geneva"),
         ("Yair Bennoch", "555-574-9850", "contact@river.example")),
        ("Jo Trill founded Riverbend. To learn how, contact Jo at jo@triz.example, any day.",
         ("Jo Trill", None, "jo@triz.example")),
        (("Ada B. Field is a lawyer in Geneva. She is available for comment and can be reached at "
          "(555) 010-0142."), ("Ada B. Field", "(555) 010-0142", None)),
        ("TO SCHEDULE AN INTERVIEW, CONTACT GREG AT (555) 010-2527.",
         ("Greg", "(555) 010-2527", None)),
        ("Please RSVP by sending an email to Juna Birch: jbirch@alp.example",
         ("Juna Birch", None, "jbirch@alp.example")),
        ("You may contact a specialist for a cash offer. Web. dusty.example Tel. 555-387-8922",
         (None, "555-387-8922", None)),
        ("For inquiries, please contact: Contact Person: Ada Field Contact Email: ada@f.example",
         ("Ada Field", None, "ada@f.example")),
        (("Visit us, call the East bar at (555) 010-4115, or contact owner Ada M. Field directly "
          "at (555) 010-8771."), ("Ada M. Field", "(555) 010-8771", None)),
        (("Call 1-800-555-0100 or reach out to their Chief Responsibility Officer Carolina Marsh "
          "directly at live@river.example."), ("Carolina Marsh", None, "live@river.example")),
        ("Readers may provide feedback to Rebecca Tummel, the lead, at rtummel@river.example.",
         ("Rebecca Tummel", None, "rtummel@river.example")),
        ("For more, contact Riverbend Union at ada@river.example or come to the hall.",
         (None, None, "ada@river.example")),
        ("To hear more about it, contact Tove Lindqvist, tlindqvist@media.example.",
         ("Tove Lindqvist", None, "tlindqvist@media.example")),
        ("For media inquiries, please contact Tove Quill: press@river.example",
         ("Tove Quill", None, "press@river.example")),
        ("For interviews and images: Tove Lindqvist, tove@glade.example, (555) 010-0142",
         ("Tove Lindqvist", "(555) 010-0142", "tove@glade.example")),
        ("For more, contact Glade Boats at info@glade.example or come to the quay.",
         (None, None, "info@glade.example")),
        ("Connect with Ada Field: www.field.example | Mastodon: @ada | Phone: (555) 010-0142",
         ("Ada Field", "(555) 010-0142", None)),
        (("Reach out to Glade at 555.010.4848 or jn@glade.example. Jody Strand leads Glade. He may "
          "be reached at (555) 010-4848 or jn@glade.example."),
         ("Jody Strand", "(555) 010-4848", "jn@glade.example")),
        (("For more about her, contact Glade Chambers on 0191 555 1927, or visit "
          "www.gladechambers.example."), (None, "0191 555 1927", None)),
        (("Members with questions may call the union’s clerk, toll-free at (877) 555-0142, or "
          "write an email to clerk@river.example."),
         (None, "(877) 555-0142", "clerk@river.example")),
        ("For more information or sponsorship, contact the hall at info@glade.example.",
         (None, None, "info@glade.example")),
        ("Field Law is located in Geneva. You can contact them via phone at (555) 010-0142 today.",
         (None, "(555) 010-0142", None)),
    ],
)  # fmt: skip
def test_a_sentence_says_whom_to_ask(sentence: str, expected: Reached) -> None:
    assert spoken(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    ["She can be reached at joy@river.example. ", "Contact Joy at joy@river.example. "],
)
def test_many_such_sentences_are_read_to_their_end(sentence: str) -> None:
    with ends():
        spoken(sentence * 6_000)


@pytest.mark.parametrize("word", ["Î" + "3" * 39, "N.a"])
def test_a_word_without_end_is_no_name_to_search_for(word: str) -> None:
    with ends():
        spoken("Contact press@river.example or " + word * 12_000)


def test_a_given_name_is_filled_in_from_anywhere_in_the_release() -> None:
    found = spoken_contacts(
        (),
        [
            Paragraph((Run("TO SCHEDULE AN INTERVIEW, CONTACT GREG AT (555) 010-2527."),)),
            Paragraph((Run("Greg Shore, and his daughter, began the journey in May."),)),
        ],
        [],
    )
    assert [contact.name for contact in found] == ["Greg Shore"]


def test_a_sentence_names_the_one_of_the_block_whom_nothing_reaches() -> None:
    ada = Contact("Ada Field")
    sentence = "To book an interview with Ada Field, please reach out at press@river.example."
    assert spoken(sentence, ada) == [("Ada Field", None, "press@river.example")]


def test_two_persons_may_share_an_address() -> None:
    assert spoken(
        "Contact: Kim Brandel & Ada Siewert-Towns the@river.example come all of you."
    ) == [
        ("Kim Brandel", None, "the@river.example"),
        ("Ada Siewert-Towns", None, "the@river.example"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Copies of the prospectus may be had from Field & Co., by email at p@field.example.",
        "To report suspected adverse reactions, contact Riverbend at (555) 010-0142.",
        "Please report outages or leaks by calling the works at (555) 010-0142 at once.",
        "Members may call customer care at (555) 010-0142 to verify that they are members.",
        "Riverbend encourages anyone interested in rowing to contact it at oars@river.example.",
        "Dues are 20 francs a year. To join, contact Ada Field at (555) 010-0142.",
        "For sponsorship of boats and oars, please contact Glade Boats at team@glade.example.",
        "Interested sponsors may contact the team of the hall at oars@river.example for a seat.",
        (
            "To schedule an appointment or learn more, visit river.example or call (555) 010-0142. "
            "You can also reach the team of the hall by email at oars@river.example."
        ),
        "To book a boat or to order oars, please call (555) 010-0142 or email b@river.example.",
    ],
)
def test_a_line_for_something_else_is_no_contact(sentence: str) -> None:
    assert spoken(sentence) == []


def test_a_sentence_for_customers_that_offers_information_counts() -> None:
    assert spoken(
        "To schedule an appointment and learn more about boats, please contact ada@river.example."
    ) == [(None, None, "ada@river.example")]


def test_a_sentence_may_give_several() -> None:
    assert spoken(
        "For leasing inquiries at 12 Quay St., contact Trask Lenning, president of Bay Partners, "
        "at tlenning@bay.example or Caroline Dorrel, senior vice president, at cdorrel@bay.example."
    ) == [
        ("Trask Lenning", None, "tlenning@bay.example"),
        ("Caroline Dorrel", None, "cdorrel@bay.example"),
    ]


def test_boilerplate_gives_none_but_of_a_person_or_for_the_press() -> None:
    def in_boilerplate(text: str) -> list[Reached]:
        about = Boilerplate("Riverbend", "About Riverbend", ((Run(text),),))
        return [(c.name, c.phone, c.email) for c in spoken_contacts([], [], [about])]

    assert in_boilerplate("For more information, visit the hall or call (555) 010-0142.") == []
    assert in_boilerplate("For more, visit the hall or contact hall@river.example.") == [
        (None, None, "hall@river.example")
    ]
    assert in_boilerplate("Riverbend keeps halls. For interviews, email ada@river.example.") == [
        (None, None, "ada@river.example")
    ]
    assert in_boilerplate("Riverbend keeps halls. Contact Ada Field at (555) 010-0142.") == [
        ("Ada Field", "(555) 010-0142", None)
    ]


def test_another_person_on_a_known_number_is_another_contact() -> None:
    known = Contact("Jon Edney", phone="7605551889", email="media@bank.example")
    sentence = "Please contact Monica Gardel, telephone 760-555-1889, as soon as possible."
    assert spoken(sentence, known) == [("Monica Gardel", "760-555-1889", None)]


PRESS = Contact("Ada Field", phone="555-010-0142", email="ada@river.example")


@pytest.mark.parametrize(
    "sentence",
    [
        "For more information on the books and the halls, please contact hall@river.example.",
        "For more information about the feast, or to help, please email us at hall@river.example.",
        "For questions about the School of Rowers, please email hall@river.example.",
    ],
)
def test_an_address_for_information_counts_beside_a_press_contact(sentence: str) -> None:
    assert spoken(sentence, PRESS) == [(None, None, "hall@river.example")]


@pytest.mark.parametrize(
    "sentence",
    [
        "For more information, go to river.example or email hall@river.example.",
        "Rowers may send their boats, and email hall@river.example with a word of it.",
        "For more information on boats, please email: hall@river.example",
    ],
)
def test_other_addresses_of_a_house_count_where_no_section_gives_any(sentence: str) -> None:
    assert spoken(sentence, PRESS) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Visit us at river.example or call us at (555) 010-0142 any day.",
        "To explore boats or hire one, visit the quay or call 555-010-0142 today.",
        "You may RSVP by calling (555) 010-0142 or at the hall by the river.",
        "Contact their quay or call (555) 010-0142 to learn more about their boats.",
    ],
)
def test_a_number_that_answers_no_questions_is_a_line_for_customers(sentence: str) -> None:
    assert spoken(sentence) == []


def test_a_sentence_adds_the_address_of_a_person_whose_number_is_known() -> None:
    known = Contact("Ada Field", phone="555-010-0142")
    sentence = "For more, call Ada Field at 555-010-0142 or email ada@river.example."
    found = spoken_contacts([known], [Paragraph((Run(sentence),))], [])
    assert with_spoken([known], found) == (
        Contact("Ada Field", phone="555-010-0142", email="ada@river.example"),
    )


def test_the_line_for_those_who_would_buy_a_franchise_is_no_contact() -> None:
    asks = "For more information about the franchise opportunity, please visit {} or call {}."
    assert spoken(asks.format("river.example", "833-555-0142")) == []
    named = "For more on franchise opportunities, contact Ada Field at ada@river.example."
    assert spoken(named) == [("Ada Field", None, "ada@river.example")]
