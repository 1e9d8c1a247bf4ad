"""Contacts in every usual layout: who may be asked, and how they are reached."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from dateline.release.model import Contact
from dateline.release.reading import parse
from hang_guard import ends
from release.whom_to_ask import ADA, BODY, Expected, contacts, reached

LAYOUTS = [
    # one line
    ("Media Contact: Ada Field, +41 22 555 01 42, ada@river.example", ADA),
    ("Contact: Ada Field | Riverbend Union | +41 22 555 01 42 | ada@river.example", ADA),
    ("Media Contact: Ada Field - Riverbend Union - +41 22 555 01 42 - ada@river.example", ADA),
    ("Press contact: Ada Field (Riverbend Union), tel. +41 22 555 01 42, ada@river.example", ADA),
    ("Media Contact Ada Field ada@river.example +41 22 555 01 42", ADA),
    ("For more information, contact: Ada Field, ada@river.example, +41 22 555 01 42", ADA),
    ("MEDIA CONTACT: Ada Field • +41 22 555 01 42 • ada@river.example", ADA),
    ("Contact: Ada Field; +41 22 555 01 42; ada@river.example", ADA),
    # a field on each line
    ("Media Contact\n\nAda Field\n\nRiverbend Union\n\n+41 22 555 01 42\n\nada@river.example", ADA),
    ("Media Contact:\nAda Field\nTreasurer\nRiverbend Union\n+41 22 555 01 42\nada@river.example",
     ADA),
    ("Press Contacts\n\nAda Field, Treasurer\n\nada@river.example\n\n+41 22 555 01 42", ADA),
    (("Contact Information:\n\nRiverbend Union\n\n12 River Street\n\nGeneva, NY 10001United States"
     "\n\nAda Field +41 22 555 01 42 ada@river.example"), ADA),
    ("## Media Contact\n\nAda Field\n\nada@river.example\n\n+41 22 555 01 42", ADA),
    ("**Media Contact**\n\nAda Field\n\nada@river.example\n\n+41 22 555 01 42", ADA),
    # labels
    ("Media Contact\n\nName: Ada Field\n\nPhone: +41 22 555 01 42\n\nEmail: ada@river.example",
     ADA),
    ("Media Contact:\nContact Person: Ada Field\nTel.: +41 22 555 01 42\nE-Mail: ada@river.example",
     ADA),
    ("Media Contact:\nName: Ada Field Phone: +41 22 555 01 42 Email: ada@river.example", ADA),
    ("Contact: Ada Field\nT: +41 22 555 01 42\nE: ada@river.example\nW: www.river.example", ADA),
    ("Media Contact:\nName – Ada Field\nPhone – +41 22 555 01 42\nEmail – ada@river.example", ADA),
    ("Media Contact:\n\n- Name: Ada Field\n- Phone: +41 22 555 01 42\n- Email: ada@river.example",
     ADA),
    # glued as collectors leave them
    ("Contact:Ada Field+41 22 555 01 42ada@river.example", ADA),
    (("Contact DetailsRiverbend Union\n\nAda Field\n\n+41 22 555 01 42\n\nada@river.example\n\n"
     "Company Websitehttps://river.example/"), ADA),
    (("Investor Relations Contact:Ada Field, PresidentRiverbend Advisory, Inc.+41 22 555 01 42"
     "ada@river.examplewww.river.example"), ADA),
    ("Media Contact:Ada Fieldada@river.example+41 22 555 01 42", ADA),
    ("It ends here.Media Contact: Ada Field, +41 22 555 01 42, ada@river.example", ADA),
    (("ContactAdaBeverly Field Riverbend Union Email Us Here\n\n Geneva\n\nSwitzerland\n\n"
     "+41 22 555 01 42\n\nada@river.example"),
     ("AdaBeverly Field", "+41 22 555 01 42", "ada@river.example")),
    (('ContactAda "Addie" Field Your Riverbend Union Email Us Here\n\n Geneva\n\nSwitzerland\n\n'
     "+41 22 555 01 42\n\nada@river.example"),
     ('Ada "Addie" Field', "+41 22 555 01 42", "ada@river.example")),
    (("Media Contact:\n\nAda Field\n\n+41 22 555 01 42\n\n[ada@river.example](mailto:"
     "ada@river.example)View source version on newsdirect.com: https://n.example/1"), ADA),
    ("Media:Ada FieldFieldHarbour Inc.+41 22 555 01 42ada@field.example",
     ("Ada Field", "+41 22 555 01 42", "ada@field.example")),
    # links and addresses that hide
    (("Media Contact: Ada Field, [ada@river.example](mailto:ada@river.example), "
     "[+41 22 555 01 42](tel:+41225550142)"), ADA),
    ("Media Contact: Ada Field, +41 22 555 01 42, [write to her](mailto:ada@river.example)", ADA),
    ("Media Contact: Ada Field, +41 22 555 01 42, ada (at) river.example", ADA),
    ("Media Contact: Ada Field, +41 22 555 01 42, ada [at] river [dot] example", ADA),
    # other languages
    ("Pressekontakt:\nAda Field\nTelefon: +41 22 555 01 42\nE-Mail: ada@river.example", ADA),
    ("Kontakt: Ada Field, Tel. +41 22 555 01 42, ada@river.example", ADA),
    ("Contact presse : Ada Field, +41 22 555 01 42, ada@river.example", ADA),
    ("Contacto de prensa:\nAda Field\nTeléfono: +41 22 555 01 42\nCorreo: ada@river.example", ADA),
    # sentences
    ("For interviews, please contact Ada Field at +41 22 555 01 42 or ada@river.example.", ADA),
    (("Journalists can reach out to Ada Field at ada@river.example or by phone at "
     "+41 22 555 01 42."), ADA),
    (("For more information contact Ada Field, treasurer, at +41 22 555 01 42 or "
     "ada@river.example."), ADA),
    # what is no name stands elsewhere
    ("Media Contact:\nDr. Ada Field, PhD\n+41 22 555 01 42\nada@river.example",
     ADA),
    ("Media Contact: Riverbend Union, +41 22 555 01 42, ada@river.example",
     (None, "+41 22 555 01 42", "ada@river.example")),
    ("For more information contact us at ada@river.example.",
     (None, None, "ada@river.example")),
    ("Contact: Media Relations, ada@river.example", (None, None, "ada@river.example")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LAYOUTS)
def test_a_contact_is_read_in_every_layout(text: str, expected: Expected) -> None:
    assert reached(text) == [expected]


@pytest.mark.parametrize(
    "phone",
    [
        "(555) 010-0142", "555-010-0142", "555.010.0142", "+1 555 010 0142", "1-800-555-0142",
        "+1 (555) 010 - 0142", "+44 20 7946 0142", "020 7946 0142", "+49 89 125 55 0331",
        "0049 89 1255331", "01 23 45 67 89", "04 2255 5227", "+41 58 555 70 53",
        "(555) 010-0142 x110", "(555) 010-0142 ext. 12", "8005550142", "+98 21 8888 7777",
    ],
)  # fmt: skip
def test_telephone_numbers_of_all_forms_are_kept_as_written(phone: str) -> None:
    assert reached(f"Media Contact: Ada Field, {phone}") == [("Ada Field", phone, None)]


STANDING = [
    # what ran into what
    ("ContactSam Field Riverbend Union Email Us Here\n\nGeneva\n\n+41 22 555 01 42",
     ("Sam Field", "+41 22 555 01 42", None)),
    ("Media Contact:Tarun Ramanathilrt@river.example",
     ("Tarun Ramanathil", None, "rt@river.example")),
    ("Media Contact:Ada FieldFortyOars, Inc.press@oars.example+41 22 555 01 42",
     ("Ada Field", "+41 22 555 01 42", "press@oars.example")),
    ("Media Contact:River Media Relationsservice@riverbend.comriverbendusa.com",
     (None, None, "service@riverbend.com")),
    (("Find more at: www.riverbend.comriver AG Investor Relations:river AGPhone: +41 22 555 01 42"
      "Mail: ir@riverbend.com"), (None, "+41 22 555 01 42", "ir@riverbend.com")),
    (("Half-year Report 2026Further information Ada FieldChief Financial OfficerPhone: "
      "+41 22 555 01 42or: ada@river.example"), ADA),
    # a number with letters, a place that reads like a name, one who has an initial
    ("ContactAda Field Riverbend Email Us Here\n\nGeneva\n\n855-RIVER-DM",
     ("Ada Field", "855-RIVER-DM", None)),
    ("Rocks & OarsLos Angeles, CArocks.example 310.555.0142 OfficeEditor@rocks.example",
     (None, "310.555.0142", "Editor@rocks.example")),
    (("Contact Details\n\nField + Associates\n\nMrs Leah F Field\n\n+1 555-010-3964\n\n"
      "leah@field.associates"), ("Leah F Field", "+1 555-010-3964", "leah@field.associates")),
    (("Contact Information:\n\nRiver Systems\n\nBlock 64, Near Old Clock Temple, Delhi\n\n"
      "Shivan Pattel +91 55501 00409"), ("Shivan Pattel", "+91 55501 00409", None)),
    # a header that says whose contact it is
    ("Riverbend Union Contact: Ada Field, +41 22 555 01 42, ada@river.example", ADA),
    (("Riverbend Union Contact Information:\n\nAda Field\n\nTreasurer\n\n+41 22 555 01 42\n\n"
     "ada@river.example"), ADA),
    (("Riverbend Union media relations contactAda FieldPhone: +41 22 555 01 42Email: "
     "ada@river.example"), ADA),
    ("Riverbend Investor Relations:Ada FieldPhone: +41 22 555 01 42Email: ada@river.example", ADA),
    (("For more information:Riverbend Union Contact: Ada Field, +41 22 555 01 42, "
     "ada@river.example"), ADA),
    ("For information please contact:\n\nAda Field +41 22 555 01 42 ada@river.example", ADA),
    (("Contact Investor Relations\n\nRiverbend communication GmbHAda FieldPhone: +41 22 555 01 42"
     "Mail: ada@river.example"), ADA),
    (("MEDIA CONTACTFor product demonstration and mediaAda Fieldada@river.example"
     "+41 22 555 01 42"), ADA),
    ("Contact riverbend SEAda Fieldada@river.example+41 22 555 01 42", ADA),
    (("Media Contact Details\nContact Name: Ada Field Contact Phone: +41 22 555 01 42 "
     "Contact Email: ada@river.example"), ADA),
    (("Contact DetailsHarbour PR, on behalf of the union of tenants\n\nAda Field\n\n"
      "+41 22 555 01 42\n\nada@river.example"), ADA),
    # at the end of a paragraph
    ("It opens in May.Contact:\n\nAda Field\n\n+41 22 555 01 42\n\nada@river.example", ADA),
    ("It opens in May. Media Contact: Ada Field, +41 22 555 01 42, ada@river.example", ADA),
    (("It opens in May. CONTACT: Ada Field Treasurer Phone: +41 22 555 01 42 Email: "
     "ada@river.example"), ADA),
    ("Please visit river.example.Riverbend Union AGAda Field+41 22 555 01 42ada@river.example",
     ADA),
    (("Ada Field +41 22 555 01 42 ada@river.example View the original release on "
     "www.wire.example"), ADA),
    # an address between
    (("Contact:\n\nRiverbend House - Geneva\n\nFirst Floor, 1 The Glen Moat Way Geneva, NY 10001"
     "United States\n\nAda Field +41 22 555 01 42 ada@river.example"), ADA),
    (("Contact: Ada Field, Riverbend Union, 8400 Hall Street, Doral, FL 33166 +41 22 555 01 42 "
     "Doral, FL 33166 ada@river.example"), ADA),
    # in a list, with a slash, with what is left of a prefix
    ("Media Contact:\n\n- Ada Field\n- Email: ada@river.example\n- Phone: +41 22 555 01 42", ADA),
    ("Press Release Contact\n\nAda Field / CEO\n\n+41 22 555 01 42\n\nada@river.example", ADA),
    ("Media Contact: Riverbend: Ada Field at +41 22 555 01 42/ ada@river.example", ADA),
    # labels with other hyphens and after capitals
    (("Media Contact\nName: Ada FieldCompany Name: Founders PREmail: ada@river.example"
     "Phone: +41 22 555 01 42"), ADA),
    ("Media Contact:\nAda Field\nTel: +41 22 555 01 42\ne‐mail: ada@river.example", ADA),
    ("Media Contact:\nAda Field, Co-Founder\n+41 22 555 01 42\nada@river.example", ADA),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STANDING)
def test_a_contact_is_read_wherever_it_stands(text: str, expected: Expected) -> None:
    assert reached(text) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("CONTACT: RBU National Office info@river.example", (None, None, "info@river.example")),
        ("Contact Information:\n\nMario Moor +9 (71) https://river.example",
         ("Mario Moor", None, None)),
    ],
)  # fmt: skip
def test_what_is_no_name_is_kept_from_it(line: str, expected: Expected) -> None:
    assert reached(line) == [expected]


def test_persian_and_arabic_labels_are_read() -> None:
    assert reached(
        "اطلاعات تماس:\nنام: مهتاب رودی\nتلفن: +98 21 8888 7777\nایمیل: m@rud.example"
    ) == [("مهتاب رودی", "+98 21 8888 7777", "m@rud.example")]
    assert reached(
        "للتواصل:\nالاسم: ليلى النهري\nالهاتف: +961 1 555 014\nالبريد: l@nahr.example"
    ) == [("ليلى النهري", "+961 1 555 014", "l@nahr.example")]


@pytest.mark.parametrize(
    "text",
    [
        "For more information, visit www.river.example.",
        "Contact centres answer 5,000 calls a day. The union counts them.",
        "Contact Information Management is a trade of its own, and a hard one.",
        "The conference call begins at noon; participants dial 1-800-555-0142.",
        "Text RIVER to 555-010-0142 for SMS alerts.",
        "In 2024-2025 the union grew by 1,234,567 francs.",
    ],
)
def test_what_tells_nobody_to_ask_is_no_contact(text: str) -> None:
    assert contacts(text) == ()


def test_a_sentence_stays_in_the_body() -> None:
    sentence = "For interviews, contact Ada Field at ada@river.example."
    document = parse((BODY + sentence).encode(), name="release.md").document
    assert sentence in str(document.body)


def test_a_site_and_an_address_that_ran_together_are_parted() -> None:
    (found,) = contacts("Media Contact:Ada Fieldhttps://river.example/ada@river.example")
    assert (found.name, found.url, found.email) == (
        "Ada Field", "https://river.example/", "ada@river.example",
    )  # fmt: skip


LINES = st.lists(
    st.sampled_from(
        ["Media Contact:", "Contact", "Ada Field", "Acme Inc.", "555-010-0142", "a@b.example", "(",
         "www.acme.example", "Phone:", "Email –", "Director", "New York, NY 10001", "|", "x110",
         "at",
         "(at)", ",", "+1", "Dr.", "ContactAda", "تماس:"]
    ),
    max_size=30,
)  # fmt: skip


@given(LINES, st.sampled_from([" ", "\n", "", "\n\n"]))
@settings(max_examples=100, deadline=None)
def test_any_lines_are_read_without_an_error(lines: list[str], between: str) -> None:
    for found in contacts(between.join(lines)):
        assert any(getattr(found, field) for field in found.__struct_fields__)
        assert not any("\x00" in value for value in structs.astuple(found) if value)


def test_two_persons_in_a_row_have_each_the_address_with_their_surname() -> None:
    assert reached(
        "Contact:Ada Field Ben ShorePresident & CEO IR AdvisorEmail: a.field@river.example "
        "Email: b.shore@river.example Telephone: +41 22 555 01 42"
    ) == [
        ("Ada Field", "+41 22 555 01 42", "a.field@river.example"),
        ("Ben Shore", "+41 22 555 01 42", "b.shore@river.example"),
    ]


def test_addresses_that_stand_first_go_to_their_desks() -> None:
    assert reached(
        "ContactRiverbend, Quay Street 21, CH-4002 BaselWebsite: www.river.exampleE-Mail: "
        "media.relations@river.example / investor.relations@river.exampleMedia Relations: Tel: "
        "+41 58 555 70 53Investor Relations: Tel: +41 58 555 81 81"
    ) == [
        (None, "+41 58 555 70 53", "media.relations@river.example"),
        (None, "+41 58 555 81 81", "investor.relations@river.example"),
    ]


@pytest.mark.parametrize(
    ("glued", "organization"),
    [
        ("RVNewsWireGeneva, Texaswww.RVNewsWire.com", "RVNewsWire"),
        ("OarsIRAustin, Texaswww.OarsIR.com", "OarsIR"),
    ],
)
def test_a_brand_with_capitals_inside_stays_whole(glued: str, organization: str) -> None:
    (found,) = contacts(
        f"About {organization}\n\n{organization} is a wire for rowers.\n\n"
        f"{glued} 512.555.0142 OfficeEditor@{organization}.com"
    )
    assert found.organization == organization


def test_headers_alone_are_read_to_their_end() -> None:
    with ends():
        contacts("contacts: [{3, wire: The/ Harbour Wire}\n" * 7_000)


@pytest.mark.parametrize(
    "unit",
    ["555-010-0142 ", "a@b.example", "Contact:Ada ", "AcmeInc.", "1 2 ", "3" * 39 + ";"],
)
def test_rows_of_them_are_read_to_their_end(unit: str) -> None:
    with ends():
        contacts("Media Contact:\n" + "\n".join([unit * 8] * 2_000))


@pytest.mark.parametrize("desk", ["Public Relations", "Media Relations", "Marketing Team"])
def test_a_house_with_its_postal_address_is_no_person_where_its_desk_follows(desk: str) -> None:
    [found] = contacts(
        "Contact Information:\n\nRiver Hall Osterholm\n\n12 River Street  Osterholm, NY 10001"
        f"United States\n\n{desk} (555) 010-0142 https://river.example/"
    )
    assert found == Contact(
        organization="River Hall Osterholm",
        role=desk,
        phone="(555) 010-0142",
        url="https://river.example/",
    )


def test_of_two_numbers_with_a_stroke_between_the_first_is_the_persons() -> None:
    line = "Contact: Ada Field +852 2555 0142 / 6555 0143 ada@river.example"
    assert reached(line) == [("Ada Field", "+852 2555 0142", "ada@river.example")]
    within = "Contact: Ada Field, Tel: +49 (0) 89 / 125 55 0142, ada@river.example"
    assert reached(within) == [("Ada Field", "+49 (0) 89 / 125 55 0142", "ada@river.example")]


def test_a_name_with_a_small_word_is_told_by_its_mailbox() -> None:
    line = "Contacts:Solvey jo Field5550100142solveyjo@river.example"
    assert reached(line) == [("Solvey jo Field", "5550100142", "solveyjo@river.example")]
    house = "Contacts:Friends of Harbour5550100142friendsof@harbour.example"
    assert reached(house) == [(None, "5550100142", "friendsof@harbour.example")]


def test_a_house_with_its_site_alone_is_no_contact() -> None:
    assert contacts("CONTACT: Riverbend Press Union www.river.example") == ()


LISTED = [
    ("Ada Field", "+41 22 555 01 42", "ada.field@riverbend.example"),
    ("Ben Shore", "+41 22 555 01 43", "ben.shore@harbour.example"),
    ("Clara Brook", "+41 22 555 01 44", "clara.brook@glade.example"),
    ("Dora Lake", "+41 22 555 01 45", "dora.lake@oars.example"),
]


@pytest.mark.parametrize("header", ["Media Contacts: ", "Media Contacts\n\n"])
def test_a_line_may_list_as_many_contacts_as_it_has_addresses(header: str) -> None:
    role = "Head of Communications, Union of Tenants by the River, Osterholm"
    listed = " | ".join(f"{name}, {role}, {phone}, {email}" for name, phone, email in LISTED)
    assert len(listed) > 400
    assert reached(header + listed) == LISTED


def test_a_broken_number_isnt_mended() -> None:
    def number(written: str) -> str | None:
        ((_, phone, _),) = reached(f"Contact: Ada Field, {written}, ada@river.example")
        return phone

    assert number("555-010-014") == "555-010-014"
    assert number("1-555-O1O-O142") is None
    assert number("+1tel:%20555-010-0142") == "+1 555-010-0142"
