"""Contacts read twice made one."""

from collections.abc import Sequence

from dateline.release.model import Contact
from dateline.release.names import bare_name

_FIELDS = ("name", "role", "organization", "phone", "email", "url")


def merge(kept: list[Contact], found: Sequence[Contact]) -> None:
    """Add contacts; what shares a name, number or address and contradicts in nothing is one."""
    for contact in found:
        for at, other in enumerate(kept):
            if _agree(contact, other):
                kept[at] = joined_contact(other, contact)
                break
        else:
            kept.append(contact)


def joined_contact(one: Contact, other: Contact) -> Contact:
    """Return one contact of two; what both give is as the first has it."""
    return Contact(**{field: getattr(one, field) or getattr(other, field) for field in _FIELDS})


def _agree(one: Contact, other: Contact) -> bool:
    pairs = list(zip(_ways(one), _ways(other), strict=True))
    if any(first and second and first != second for first, second in pairs):
        return False
    return any(first and first == second for first, second in pairs)


def _ways(contact: Contact) -> tuple[str, str, str]:
    """Return name, number and address as they compare: a number may lack its country's prefix."""
    figures = "".join(sign for sign in contact.phone or "" if sign.isalnum())
    national = figures.removeprefix("001").removeprefix("1") if len(figures) > 10 else figures
    name = "".join(filter(str.isalnum, bare_name(contact.name or "").casefold()))
    return name, national, (contact.email or "").casefold()
