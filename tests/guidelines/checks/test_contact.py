"""DG-05: somebody who answers."""

import msgspec
import pytest

from dateline.release.model import Contact
from guidelines.documents import FILING, excerpts, findings, release

BREAKING = {
    "nobody": ((), ""),
    "no name": ((Contact(email="press@osterby.example"),), "press@osterby.example"),
    "an organisation alone": (
        (Contact(organization="Osterby Council", phone="020 7946 0018"),),
        "Osterby Council\nPhone: 020 7946 0018",
    ),
    "cannot be reached": ((Contact(name="Ilse Thorne"),), "Ilse Thorne"),
    "half a number": ((Contact(name="Ilse Thorne", phone="ext. 12"),), None),
}
PASSING = {
    "e-mail": (Contact(name="Ilse Thorne", email="press@osterby.example"),),
    "telephone": (Contact(name="Ilse Thorne", phone="+44 20 7946 0018"),),
    "two read as an organisation": (
        Contact(organization="Ilse Thorne and Jan A. Brook", phone="020 7946 0018"),
    ),
    "one of two": (
        Contact(organization="Osterby Council", url="https://osterby.example"),
        Contact(name="Ilse Thorne", phone="020 7946 0018"),
    ),
}


@pytest.mark.parametrize(("contacts", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_release_that_nobody_answers_for_is_found(
    contacts: tuple[Contact, ...], words: str | None
) -> None:
    (finding,) = findings("DG-05", release("Text.", contacts=contacts))
    assert finding.severity == "fix"
    assert words is None or finding.excerpt == words


@pytest.mark.parametrize("contacts", PASSING.values(), ids=PASSING.keys())
def test_a_named_contact_who_can_be_reached_passes(contacts: tuple[Contact, ...]) -> None:
    assert excerpts("DG-05", release("Text.", contacts=contacts)) == []


def test_a_free_address_is_asked_about() -> None:
    contact = Contact(name="Ilse Thorne", email="Osterby.Press@GMail.com")
    (finding,) = findings("DG-05", release("Text.", contacts=(contact,)), FILING)
    assert (finding.severity, finding.excerpt) == ("ask", "Osterby.Press@GMail.com")


@pytest.mark.parametrize("domain", ["osterby.example", "press.osterby.example", "OSTERBY.example"])
def test_an_address_on_a_verified_domain_passes(domain: str) -> None:
    contact = Contact(name="Ilse Thorne", email=f"press@{domain}")
    assert excerpts("DG-05", release("Text.", contacts=(contact,)), FILING) == []


@pytest.mark.parametrize("domain", ["osterby-council.example", "notosterby.example", "example"])
def test_an_address_elsewhere_is_found_where_there_is_a_filing(domain: str) -> None:
    contact = Contact(name="Ilse Thorne", email=f"press@{domain}")
    document = release("Text.", contacts=(contact,))
    assert excerpts("DG-05", document, FILING) == [f"press@{domain}"]
    assert excerpts("DG-05", document) == []


def test_a_source_without_a_verified_domain_has_no_address_of_its_own() -> None:
    filing = msgspec.structs.replace(FILING, domains=())
    assert excerpts("DG-05", release("Text."), filing) == ["press@osterby.example"]
