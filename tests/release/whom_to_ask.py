"""A release that ends in contacts, and whom its readers find to ask."""

from dateline.release.model import Contact
from dateline.release.reading import parse

BODY = (
    "# Riverbend opens its books\n\n"
    "GENEVA, March 3, 2026 /Dateline/ -- The union opens its books.\n\n"
    "Anybody may read them from today on, at the hall by the river.\n\n"
)
Expected = tuple[str | None, str | None, str | None]


def contacts(text: str) -> tuple[Contact, ...]:
    """Read the contacts at the end of a release."""
    return parse((BODY + text).encode(), name="release.md").document.contacts


def reached(text: str) -> list[Expected]:
    """Return name, telephone number and e-mail address of each contact."""
    return [(found.name, found.phone, found.email) for found in contacts(text)]


ADA = ("Ada Field", "+41 22 555 01 42", "ada@river.example")
