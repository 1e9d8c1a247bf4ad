"""Contacts read twice made one."""

from dateline.release.contact_merging import merge, with_spoken
from dateline.release.model import Contact


def merged(*contacts: Contact) -> list[Contact]:
    """Merge contacts one after the other."""
    kept: list[Contact] = []
    for contact in contacts:
        merge(kept, [contact])
    return kept


def test_a_number_with_and_without_its_country_is_one() -> None:
    assert merged(
        Contact("Joanne Gale", phone="+1 416 555 7951", email="pr@gale.example"),
        Contact("Joanne Gale", organization="Gale Communications", phone="+1-416-555-7951"),
        Contact(phone="416-555-7951"),
    ) == [
        Contact(
            "Joanne Gale",
            organization="Gale Communications",
            phone="+1 416 555 7951",
            email="pr@gale.example",
        )
    ]


def test_an_address_in_other_letters_is_one() -> None:
    both = merged(
        Contact("Ada Field", email="Ada@River.example"), Contact(email="ada@river.example")
    )
    assert both == [Contact("Ada Field", email="Ada@River.example")]


def test_a_name_with_other_signs_is_the_same() -> None:
    both = merged(
        Contact("Ada O’Field", "Treasurer", phone="555-010-0142", email="ada@river.example"),
        Contact("Ada Ofield", organization="Riverbend Show", phone="555-010-0142"),
    )
    assert [(c.name, c.organization) for c in both] == [("Ada O’Field", "Riverbend Show")]


def test_two_people_on_one_number_stay_two() -> None:
    two = [Contact("Ada Field", phone="555-010-0142"), Contact("Ben Shore", phone="555-010-0142")]
    assert merged(*two) == two


def test_a_person_named_twice_is_one_and_the_other_number_is_handed_back() -> None:
    kept = [Contact("Ada B. Field", phone="555-010-0142", email="ada@river.example")]
    left = merge(kept, [Contact("AdaB. Field", organization="Riverbend", phone="555-010-0177")])
    assert [(c.name, c.organization, c.phone) for c in kept] == [
        ("Ada B. Field", "Riverbend", "555-010-0142")
    ]
    assert left == ["555-010-0177"]


def test_a_sentence_completes_a_person_of_its_name_whom_nothing_reaches() -> None:
    ada, ben = Contact("Ada Field", organization="Riverbend"), Contact("Ben Shore")
    said = Contact("Ada Field", email="press@river.example")
    assert with_spoken([ada, ben], [said]) == (
        Contact("Ada Field", organization="Riverbend", email="press@river.example"),
        ben,
    )
    nobody = Contact(email="press@river.example")
    assert with_spoken([ada], [nobody]) == (ada, nobody)
