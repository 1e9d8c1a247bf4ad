"""Postal addresses among the words of a contact."""

import pytest

from dateline.release.postal_addresses import is_place, stand_in_address


@pytest.mark.parametrize(
    "words",
    ["12 River Street", "First Floor", "Old Country Road", "Near the Old Mill", "Geneva 1204",
     "Tyne & Wear NE1 3DE", "Ontario", "Switzerland", "Suite 400"],
)  # fmt: skip
def test_parts_of_an_address_are_told(words: str) -> None:
    assert is_place(words)


@pytest.mark.parametrize(
    "words",
    ["Ada Field", "Riverbend Union", "845 Move Now LLC", "Michael Lane", "Media Relations"],
)
def test_names_are_no_addresses(words: str) -> None:
    assert not is_place(words)


def test_a_city_stands_before_its_region() -> None:
    line = ["Riverbend Union", "Los Angeles", "California"]
    assert stand_in_address(line) == [False, True, True]


def test_what_stands_between_two_parts_is_part_of_the_address() -> None:
    line = ["Block 64", "Super City", "Near the Mill", "Santej", "Gujarat 382721"]
    assert stand_in_address(line) == [True] * 5


def test_a_person_and_an_organisation_before_an_address_are_none_of_it() -> None:
    line = ["Ada Field", "Harbour Media Group", "12 River Street", "Geneva", "NY 10001", None]
    assert stand_in_address(line) == [False, False, True, True, True, False]
