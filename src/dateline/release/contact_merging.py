"""Contacts read twice made one."""

from collections.abc import Sequence

from dateline.release.model import Contact

_FIELDS = ("name", "role", "organization", "phone", "email", "url")


def merge(kept: list[Contact], found: Sequence[Contact]) -> None:
    """Add contacts; what shares a name, number or address and contradicts in nothing is one."""
    for contact in found:
        for at, other in enumerate(kept):
            if _agree(contact, other):
                fields = {
                    field: getattr(other, field) or getattr(contact, field) for field in _FIELDS
                }
                kept[at] = Contact(**fields)
                break
        else:
            kept.append(contact)


def _agree(one: Contact, other: Contact) -> bool:
    pairs = [(getattr(one, field), getattr(other, field)) for field in ("name", "phone", "email")]
    if any(first and second and first != second for first, second in pairs):
        return False
    return any(first and first == second for first, second in pairs)
