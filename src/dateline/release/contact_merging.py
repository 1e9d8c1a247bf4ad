"""Contacts read twice made one."""

import re
from collections.abc import Sequence

from dateline.release.model import Contact
from dateline.release.names import bare_name
from dateline.release.patterns import late

LEAST_DESKS = 2
_PRESS_DESK = late(
    r"(?:presse|prensa|medien|medios|kommunikation|comunicaci|communication@|kontakt|contacto)",
    re.IGNORECASE,
)
_FIELDS = ("name", "role", "organization", "phone", "email", "url")


def merge(kept: list[Contact], found: Sequence[Contact]) -> list[str]:
    """Add contacts; one person is one, and so is what shares a number or address and agrees.

    Returns the numbers and addresses that a person has beside those that stood first.
    """
    left: list[str] = []
    for contact in found:
        for at, other in enumerate(kept):
            if _agree(contact, other):
                kept[at] = joined_contact(other, contact)
                left += _other_ways(kept[at], contact)
                break
        else:
            kept.append(contact)
    return left


def _other_ways(kept: Contact, other: Contact) -> list[str]:
    ways = zip((other.phone, other.email), _ways(other)[1:], _ways(kept)[1:], strict=True)
    return [shown for shown, way, first in ways if shown and way != first]


def with_spoken(contacts: Sequence[Contact], spoken: Sequence[Contact]) -> tuple[Contact, ...]:
    """Add contacts that sentences give; one completes a person of its name."""
    done = list(contacts)
    named = {_called(one.name): at for at, one in enumerate(done) if one.name}
    for contact in spoken:
        at = named.get(_called(contact.name)) if contact.name else None
        if at is not None:
            done[at] = joined_contact(done[at], contact)
        else:
            if contact.name:
                named[_called(contact.name)] = len(done)
            done.append(contact)
    return tuple(done)


def are_called_alike(one: Contact, other: Contact) -> bool:
    """Say whether two contacts are of one name, but for what stands between its ends."""
    return bool(one.name and other.name) and _called(one.name or "") == _called(other.name or "")


def _called(name: str) -> tuple[str, str]:
    """Return the given name and surname of a person, whose middle names may be left out."""
    words = bare_name(name).split() or [name]
    return words[0], words[-1]


def with_desks(contacts: Sequence[Contact], rest: Sequence[str]) -> tuple[list[Contact], list[str]]:
    """Give each desk its address where addresses stand first and the desks' numbers after them.

    "media@… / investor@… Media Relations: Tel … Investor Relations: Tel …": an address belongs to
    the desk whose first word it begins with. ``rest`` are words that fit no field.
    """
    desks = [contact for contact in contacts if _lacks_address(contact)]
    if len(desks) < LEAST_DESKS:
        return list(contacts), list(rest)
    loose = [*(c.email for c in contacts if c.email and not c.name and not c.phone)]
    loose += [words for words in rest if "@" in words]
    given: dict[Contact, str] = {}
    for desk in desks:
        word = (desk.role or "").split(" ", 1)[0].lower()
        address = next((email for email in loose if email.lower().startswith(word)), None)
        if address is not None and word:
            given[desk] = address
    if len(given) < len(desks):
        return list(contacts), list(rest)
    taken = set(given.values())
    whole = next((c for c in contacts if c.email in taken and not c.phone), None)
    organization = whole.organization if whole is not None else None
    done = [
        joined_contact(contact, Contact(email=given[contact], organization=organization))
        if contact in given
        else contact
        for contact in contacts
        if contact is not whole
    ]
    return done, [words for words in rest if words not in taken]


def with_shared_address(contacts: Sequence[Contact], *, told: bool) -> list[Contact]:
    """Give persons who have a number each the one address that stands after all of them.

    It is a press desk's, or ``told`` to be for all ("Correo común").
    """
    *others, last = contacts or (Contact(),)
    persons = all(one.name and one.phone for one in contacts)
    if not others or not persons or not last.email or any(one.email for one in others):
        return list(contacts)
    if not (told or _PRESS_DESK.match(last.email)):
        return list(contacts)
    return [joined_contact(one, Contact(email=last.email)) for one in contacts]


def _lacks_address(contact: Contact) -> bool:
    return bool(contact.role and contact.phone) and not (contact.name or contact.email)


def is_number_alone(contact: Contact) -> bool:
    """Say whether a contact is nothing but a number."""
    return bool(contact.phone) and not any(
        (contact.name, contact.role, contact.organization, contact.email)
    )


def lacks_number(contact: Contact) -> bool:
    """Say whether a person is reached by an address alone."""
    return bool(contact.name and contact.email) and not contact.phone


def joined_contact(one: Contact, other: Contact) -> Contact:
    """Return one contact of two; what both give is as the first has it."""
    return Contact(**{field: getattr(one, field) or getattr(other, field) for field in _FIELDS})


def _agree(one: Contact, other: Contact) -> bool:
    pairs = list(zip(_ways(one), _ways(other), strict=True))
    if pairs[0][0] and pairs[0][0] == pairs[0][1]:
        return True
    if any(first and second and first != second for first, second in pairs):
        return False
    return any(first and first == second for first, second in pairs)


def _ways(contact: Contact) -> tuple[str, str, str]:
    """Return name, number and address as they compare: a number may lack its country's prefix."""
    figures = "".join(sign for sign in contact.phone or "" if sign.isalnum())
    national = figures.removeprefix("001").removeprefix("1") if len(figures) > 10 else figures
    name = "".join(filter(str.isalnum, bare_name(contact.name or "").casefold()))
    return name, national, (contact.email or "").casefold()
