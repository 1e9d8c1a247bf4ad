"""Who a contact is: persons without titles, houses that are no persons, numbers with their own."""

import pytest

from dateline.release.reading import parse
from release.whom_to_ask import ADA, BODY, Expected, contacts, reached


@pytest.mark.parametrize("title", ["Dr.", "Mrs", "Prof.", "Senator", "Attorney"])
def test_a_title_before_a_name_is_no_part_of_it(title: str) -> None:
    line = f"Media Contact: {title} Ada Field, +41 22 555 01 42, ada@river.example"
    assert reached(line) == [ADA]


def test_a_surname_alone_keeps_its_courtesy() -> None:
    line = "Media Contact\n\nMr. Field\n\nfield@river.example"
    assert reached(line) == [("Mr. Field", None, "field@river.example")]


@pytest.mark.parametrize("degree", ["Ph.D.", "Psy.D.", "Ed.D.", "Pharm.D.", "M.D."])
def test_a_degree_behind_a_comma_doesnt_hide_a_name(degree: str) -> None:
    text = (
        "Contact Information:\n\nRiverbend Halls\n\n12 River Street  Osterholm, NY 10001"
        f"United States\n\nBrad Field, {degree} +1 (555) 555-0142 https://river.example"
    )
    assert reached(text) == [("Brad Field", "+1 (555) 555-0142", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Contacts:Martin Lane(555) 555-0142martin@glade.example",
         ("Martin Lane", "(555) 555-0142", "martin@glade.example")),
        (("Media Contact:\nJavier Ortiz Lane, Director of Communications\nRiverbend Union\n"
          "javier@river.example"), ("Javier Ortiz Lane", None, "javier@river.example")),
        (("Contact\n\nAda Field\nHead of Press\nT +41 22 555 01 42\nM +41 79 555 01 43\n"
          "ada@river.example"), ADA),
        ("Contact presse:\nMme Ada Field\nTél. : +41 22 555 01 42\nada@river.example", ADA),
        ("Contacto de prensa: Lic. Ada Field, Tel. +41 22 555 01 42, ada@river.example", ADA),
        ("Riverbend\n\nTorvy\n\nOsterholm, Vardmark\n\ntorvy@river.example",
         ("Torvy", None, "torvy@river.example")),
        ("Media Contact United States of Riverland Office contact@riverland.example",
         (None, None, "contact@riverland.example")),
        ("It is so. Media Contact Riverbend Press Office contact@river.example | www.river.example",
         (None, None, "contact@river.example")),
        ("For Media Inquiries: +41 22 555 01 42 Ada Field, ada@river.example", ADA),
        (("Contact:Dr. Ada FieldDirector Investor RelationsPhone:+49 69 555505-1229Mobile: +49 151 "
          "55585881ada@river.example"), ("Ada Field", "+49 69 555505-1229", "ada@river.example")),
        ("Find us on our channels.Lasse Quist\n\nl@river.example",
         ("Lasse Quist", None, "l@river.example")),
        ("Media Contact:river.example/investorsir@river.example(555) 555-0142",
         (None, "(555) 555-0142", "ir@river.example")),
        ("Riverbend\n\nPress\n\nOsterholm, Vardmark\n\npress@river.example",
         (None, None, "press@river.example")),
    ],
)  # fmt: skip
def test_a_person_is_told_from_a_street_a_country_and_a_desk(text: str, expected: Expected) -> None:
    assert reached(text) == [expected]


def test_accounts_between_a_contacts_lines_part_it_from_nothing() -> None:
    text = (
        "Media Contact : Ada Field\n\nWebsite: https://river.example\n\n"
        "Twitter: https://twitter.com/river\n\nTelegram: https://t.me/river\n\n"
        "Email- ada@river.examplePR Contact: Ben Shore\n\nEmail: ben@harbour.example"
    )
    assert reached(text) == [
        ("Ada Field", None, "ada@river.example"),
        ("Ben Shore", None, "ben@harbour.example"),
    ]
    document = parse((BODY + text).encode(), name="release.md").document
    assert [social.network for social in document.socials] == ["Twitter", "Telegram"]


def test_accounts_behind_a_contact_are_none_of_it() -> None:
    text = "Media Contact: Ada Field\n\nTwitter: https://twitter.com/river\n\nThe hall is open."
    (found,) = contacts(text)
    assert (found.name, found.email) == ("Ada Field", None)


def test_a_house_called_by_its_place_is_no_person() -> None:
    says = "Riverbend Halls offers rooms by the river to anybody who rows.\n\n"
    line = "Contact: Riverbend Halls Osterholm Phone Number: (555) 555-0142"
    assert reached(says + line) == [(None, "(555) 555-0142", None)]
    ada = "Contact: Ada Field Osterholm Phone Number: (555) 555-0142"
    assert reached(says + ada) == [("Ada Field Osterholm", "(555) 555-0142", None)]


def test_the_desk_behind_a_name_that_its_mailbox_is_called_after_is_no_part_of_it() -> None:
    line = "Contact Person: Ada Field Business\n\nMail: business@river.example"
    assert reached(line) == [("Ada Field", None, "business@river.example")]
    own = "Contact Person: Ada Jo Field\n\nMail: field@river.example"
    assert reached(own) == [("Ada Jo Field", None, "field@river.example")]


@pytest.mark.parametrize("desk", ["sales", "bookings", "orders"])
def test_a_line_of_sales_under_no_header_is_no_contact(desk: str) -> None:
    line = f"Website: river.examplePhone: (555) 555-0142Email: {desk}@river.example"
    assert reached(line) == []
    assert reached(f"Media Contact: Ada Field, {desk}@river.example") == [
        ("Ada Field", None, f"{desk}@river.example")
    ]


CALLED = (
    "In all of it, {who} knows the river. {last} builds boats, and his clients trust in {last}.\n\n"
    "Contact Information:\n\n{who} - Riverbend | Best Boats by the River\n\n"
    "12 River Street  Osterholm, NY 10001United States\n\n{who} +1 (555) 555-0142"
)


def test_a_person_called_as_the_house_is_told_by_the_surname() -> None:
    text = CALLED.format(who="Tolvan Merrick", last="Merrick")
    assert reached(text) == [("Tolvan Merrick", "+1 (555) 555-0142", None)]


def test_a_house_named_before_and_behind_its_address_is_no_person() -> None:
    text = CALLED.format(who="Glade Boats", last="The yard")
    assert reached(text) == [(None, "+1 (555) 555-0142", None)]


def test_a_degree_behind_a_comma_is_no_organisation() -> None:
    (found,) = contacts("Media Contact\nAda Field, CFA\nHarbour Advisors\nTel: +41 22 555 01 42")
    assert (found.name, found.organization) == ("Ada Field", "Harbour Advisors")
