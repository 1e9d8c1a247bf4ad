"""Which of a contact's words are its name, its role and its organisation."""

import pytest

from dateline.release.contact_naming import part_role, persons_in, place_words

Fields = dict[str, str]


def placed(*words: str, email: str = "", known: str = "", behind: int = 0) -> Fields:
    """Place the words of a contact; ``behind`` of them stand before its postal address."""
    fields: Fields = {"email": email} if email else {}
    place_words(fields, list(words), known, behind)
    fields.pop("email", None)
    return fields


def test_the_person_stands_behind_the_address_of_the_organisation() -> None:
    assert placed("Alder Auto Body", "Amanda Alder", behind=1) == {
        "name": "Amanda Alder", "organization": "Alder Auto Body",
    }  # fmt: skip


def test_a_factory_with_a_given_name_is_nobody() -> None:
    assert placed("Flora Factory", "Chris Shore") == {
        "name": "Chris Shore", "organization": "Flora Factory",
    }  # fmt: skip


def test_a_person_stands_after_the_organisation_too() -> None:
    assert placed("Riverbend Target Nancy Shore") == {
        "name": "Nancy Shore", "organization": "Riverbend Target",
    }  # fmt: skip


def test_a_team_called_after_the_organisation_is_nobody() -> None:
    assert "name" not in placed("Keith Harbour Group", "Keith Harbour Group Team")


@pytest.mark.parametrize(
    "words", ["Harbour Canada", "Harbour North America", "Harbour UK", "Lark Hill PR for Locality"]
)
def test_an_organisation_of_a_country_or_a_client_is_nobody(words: str) -> None:
    assert placed(words) == {"organization": words}


def test_words_that_are_the_domain_or_part_of_a_mailbox_are_nobody() -> None:
    assert "name" not in placed("Tavar Formula", email="lotto@tavarformula.example")
    assert "name" not in placed("Riverbend Target", email="revistariverbendtarget@mail.example")
    assert placed("Tavar Formula", email="lotto@mail.example")["name"] == "Tavar Formula"


@pytest.mark.parametrize(
    ("words", "email", "name"),
    [
        ("Leslie", "leslie@light.example", "Leslie"),
        ("Yuan yuan", "yuanyuan@bit.example", "Yuan yuan"),
        ("Dr. J", "exports@j.example", "Dr. J"),
    ],
)
def test_a_short_name_is_told_by_the_address_or_a_courtesy(
    words: str, email: str, name: str
) -> None:
    assert placed(words, email=email) == {"name": name}


@pytest.mark.parametrize(
    ("words", "email", "name", "organization"),
    [
        ("Johnny Morel Riverbend Stage", "press@riverbendstage.example", "Johnny Morel",
         "Riverbend Stage"),
        ("Thomas Grahl Tailwind Media", "media@tailwindpr.example", "Thomas Grahl",
         "Tailwind Media"),
        ("Alyssa Brandt Weaver Shoals for Harbour", "h@weavershoals.example", "Alyssa Brandt",
         "Weaver Shoals for Harbour"),
        ("Robert Arnholt Calf Media/Field Media", "r@calf.example", "Robert Arnholt",
         "Calf Media/Field Media"),
    ],
)  # fmt: skip
def test_an_organisation_is_parted_from_the_name_before_it(
    words: str, email: str, name: str, organization: str
) -> None:
    assert placed(words, email=email) == {"name": name, "organization": organization}


def test_a_surname_that_is_the_domain_stays_with_its_name() -> None:
    fields = placed("Mrs Nora F Wickerson", email="nora@wickerson.example")
    assert fields == {"name": "Nora F Wickerson"}


def test_partners_in_a_name_are_no_role() -> None:
    assert placed("Oldgate Capital Partners") == {"organization": "Oldgate Capital Partners"}


@pytest.mark.parametrize(
    ("words", "parted"),
    [
        ("Brian Valdane General Manager", ("Brian Valdane", "General Manager")),
        ("Dr. Ada Field President & CEO", ("Dr. Ada Field", "President & CEO")),
        ("El Harlow Founder", ("El Harlow", "Founder")),
        ("Erik Brom / CEO", ("Erik Brom", "CEO")),
        ("Riverbend Union", ("Riverbend Union", "")),
        ("Head of Communications", ("Head of Communications", "")),
    ],
)
def test_a_role_is_parted_from_the_name_before_it(words: str, parted: tuple[str, str]) -> None:
    assert part_role(words) == parted


def test_several_persons_are_told_from_a_name_with_a_joint() -> None:
    assert persons_in("Ada Field / Ben Shore") == ["Ada Field", "Ben Shore"]
    assert persons_in("Ada Field and Ben Shore") == ["Ada Field", "Ben Shore"]
    assert persons_in("Field and Shore") == ["Field and Shore"]


@pytest.mark.parametrize(
    ("words", "email", "known", "name"),
    [
        (("Glade Boats", "Tove Lindqvist"), "tove@glade.example", "", "Tove Lindqvist"),
        (("Glade Boats", "Tove Lindqvist"), "info@glade.example", "", "Tove Lindqvist"),
        (("Blue Quartz", "Tove Lindqvist"), "pr@bq.example", "a quartz in blue ", "Tove Lindqvist"),
        (("Tove Lindqvist Public Relations Manager",), "", "", "Tove Lindqvist"),
        (("Tove Lindqvist River Network",), "tove@rivernetwork.example", "", "Tove Lindqvist"),
        (("Glade Boats",), "info@glade.example", "", None),
        (("Blue Quartz",), "", "Blue Quartz announced it. Contact: Blue Quartz", None),
        (("Tove Moor",), "", "“It is so,” said Tove Moor. Tove Moor announced it.", "Tove Moor"),
        (("Halyard St", "Tove Lindqvist"), "", "", "Tove Lindqvist"),
    ],
)
def test_a_person_with_a_name_of_no_list_is_told_from_a_house(
    words: tuple[str, ...], email: str, known: str, name: str | None
) -> None:
    assert placed(*words, email=email, known=known).get("name") == name
