"""Several contacts, and one in many lines: where each ends and what belongs to it."""

from dateline.release.reading import parse
from release.whom_to_ask import ADA, BODY, contacts, reached


def test_persons_on_one_line_are_contacts_each() -> None:
    assert reached("Media Contact: Ada Field / Ben Shore, 555-010-0142, press@river.example") == [
        ("Ada Field", "555-010-0142", "press@river.example"),
        ("Ben Shore", "555-010-0142", "press@river.example"),
    ]
    assert reached("Contact: Ada Field / Ben Shore, ada@river.example / ben@river.example") == [
        ("Ada Field", None, "ada@river.example"),
        ("Ben Shore", None, "ben@river.example"),
    ]


def test_a_name_known_elsewhere_ends_before_an_organisation() -> None:
    text = (
        "The Camping and RV Union rows. For media inquiries: Shayne Devon, shayne@rv.example\n\n"
        "ContactShayne Devon Riverbend RV Union Email Us Here\n\nGeneva\n\n+41 22 555 01 42"
    )
    assert reached(text) == [("Shayne Devon", "+41 22 555 01 42", "shayne@rv.example")]


def test_or_begins_another_contact() -> None:
    assert reached(
        "CONTACT: Ada Field 555-010-0142 ada@river.example\n\nOr Ben Shore 555-010-0143"
    ) == [("Ada Field", "555-010-0142", "ada@river.example"), ("Ben Shore", "555-010-0143", None)]


def test_an_organisations_number_and_its_persons_address_are_one_contact() -> None:
    assert reached(
        "For more information, please contact:\n\nRiverbend Corp.789 West Street, Suite 480"
        "Geneva, NY 10001Tel: 555-010-0142Ada Field, Treasurerada@river.example"
    ) == [("Ada Field", "555-010-0142", "ada@river.example")]


def test_a_contact_named_alone_is_one() -> None:
    assert reached("Media Contact: Ada Field, Co-Founder, Riverbend") == [("Ada Field", None, None)]


def test_sites_under_for_more_information_are_no_contact() -> None:
    text = "For more information: Corporate Webpage: river.example TV Webpage: tv.river.example"
    assert reached(text) == []


def test_protected_addresses_are_no_names() -> None:
    assert reached("Media Contact:\n\nAda Field Email Contact 555-010-0142") == [
        ("Ada Field", "555-010-0142", None)
    ]


def test_a_postal_code_that_ran_into_a_number_is_parted() -> None:
    assert reached(
        "Riverbend WireLos Angeles, California 90046555.299.1717 Officeeditor@river.example"
    ) == [(None, "555.299.1717", "editor@river.example")]


def test_a_site_that_ran_into_a_number_or_a_title_is_parted() -> None:
    (found,) = contacts("Media Contact: Ada Field, Chief Officerwww.river.example(555) 010-0142")
    assert (found.name, found.phone, found.url) == (
        "Ada Field", "(555) 010-0142", "www.river.example",
    )  # fmt: skip
    (found,) = contacts("Media Contact: Ada Field555-010-3281www.river.example")
    assert (found.phone, found.url) == ("555-010-3281", "www.river.example")


def test_a_label_inside_a_contact_is_no_header() -> None:
    (found,) = contacts(
        "Media Contact\n\nCompany Name: Riverbend\n\nContact: Jason king\n\nEmail: j@river.example"
    )
    assert (found.name, found.organization, found.email) == (
        "Jason king", "Riverbend", "j@river.example",
    )  # fmt: skip


def test_a_sentence_after_contacts_stays_whole() -> None:
    text = "Media Contact: Ada Field, ada@river.example\n\nJoin thousands of members here."
    document = parse((BODY + text).encode(), name="release.md").document
    assert "Join thousands of members here." in str(document.body)


def test_several_contacts_stay_apart() -> None:
    assert reached(
        "Media Contacts\n\nAda Field\n\nRiverbend Union\n\nada@river.example\n\n"
        "Ben Shore\n\nHarbour Press\n\nben@harbour.example"
    ) == [("Ada Field", None, "ada@river.example"), ("Ben Shore", None, "ben@harbour.example")]


def test_a_long_list_is_read_to_its_end() -> None:
    people = [
        f"{name} Field" for name in ("Ada", "Ben", "Clara", "David", "Emma", "Frank", "Greta")
    ]
    lines = [
        line
        for at, name in enumerate(people)
        for line in (name, f"Tel: +41 22 555 01 4{at}", f"Email: {name[:3].lower()}@river.example")
    ]
    assert [found[0] for found in reached("Media Contacts\n\n" + "\n\n".join(lines))] == people


def test_each_header_opens_a_contact_of_its_own() -> None:
    assert reached(
        "Company Contact:info@river.example555-010-0142\n\nMedia Contact:Ada Field\n"
        "ada@river.example"
    ) == [
        (None, "555-010-0142", "info@river.example"),
        ("Ada Field", None, "ada@river.example"),
    ]


def test_an_organisation_stands_before_its_person() -> None:
    (found,) = contacts("Media Contact: Harbour Association: Ada Field: 555-010-0142")
    assert (found.name, found.organization, found.phone) == (
        "Ada Field", "Harbour Association", "555-010-0142",
    )  # fmt: skip


def test_role_and_site_have_fields_of_their_own() -> None:
    (found,) = contacts(
        "Media Contact\n\nAda Field\n\nCommunications Director\n\nHarbour Partners LLC\n\n"
        "ada@harbour.example\n\nwww.harbour.example"
    )
    assert (found.role, found.organization, found.url) == (
        "Communications Director", "Harbour Partners LLC", "www.harbour.example",
    )  # fmt: skip


def test_the_postal_address_is_no_name_and_not_lost() -> None:
    document = parse(
        (
            BODY + "Contact Information:\n\nHarbour Roofing LLC\n\n12 River Street Suite 4\n\n"
            "Ben Shore 555-010-0142"
        ).encode(),
        name="release.md",
    ).document
    assert [(found.name, found.organization) for found in document.contacts] == [
        ("Ben Shore", "Harbour Roofing LLC")
    ]
    assert "12 River Street Suite 4" in str(document.body)


def test_the_first_number_and_address_count() -> None:
    assert reached(
        "Media Contact: Ada Field\nPhone: 555-010-0142\nPhone: 555-010-0199\n"
        "Email: ada@river.example, press@river.example"
    ) == [("Ada Field", "555-010-0142", "ada@river.example")]


def test_a_line_without_a_header_is_a_contact_at_the_end() -> None:
    assert reached("Harbour WireAustin, Texas555.010.0142 OfficeEditor@harbour.example") == [
        (None, "555.010.0142", "Editor@harbour.example")
    ]


def test_a_houses_number_is_no_contact_and_stays_in_the_body() -> None:
    halls = "Riverbend Halls\n\n12 Quay Street Geneva +41 22 555 01 77 www.halls.example\n\n"
    ada = "Media Contact:\n\nAda Field\n\nada@river.example\n\n+41 22 555 01 42"
    assert reached(halls + ada) == [ADA]
    document = parse((BODY + halls + ada).encode(), name="release.md").document
    assert "+41 22 555 01 77" in str(document.body)
    assert reached("Phone: +41 22 555 01 77\n\nAnybody who needs a hall may ask for one.") == []


def test_a_second_person_under_a_header_of_its_own_needs_no_number() -> None:
    second = "Contact Information:\n\nRiverbend\n\n12 Quay Street\nGeneva\n\nTove Quill"
    text = f"Media Contact: Ada Field, +41 22 555 01 42, ada@river.example\n\n{second}"
    assert reached(text) == [ADA, ("Tove Quill", None, None)]
