"""Contacts that a sentence of the text gives: "For interviews, contact Jane Doe at …"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from dateline.release.contact_items import EMAIL, is_dial_in, line_items
from dateline.release.contact_words import person_score
from dateline.release.model import Block, Boilerplate, Contact, List, Paragraph
from dateline.release.names import NAME, bare_name
from dateline.release.runs import plain

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])|\n")
_ASKS = re.compile(
    r"\b(?:contact(?:ing)?|reach(?:ed| out)?|call(?:ing)?|e-?mail(?:ing)?|write to"
    r"|inquir\w+|enquir\w+|get in touch|phone|telephone"
    r"|rsvp|wenden sie sich|kontaktieren|contacter|contacte|comunicarse|llame|escriba"
    r"|تماس|للتواصل|الاتصال)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{2}[-. )\u2011\u00a0]{1,2}\d{2}|\+\d|\d{7}|-[A-Z]{3}-")
_WORDS = (
    "ontact", "call", "Call", "mail", "reach", "hone", "inquir", "touch", "RSVP", "ontakt",
    "wenden", "llame", "تماس", "تصال",
)  # fmt: skip
_PRESS = re.compile(
    r"\b(?:media|press|interview\w*|journalists?|reporters?|editors?|presse|prensa)\b",
    re.IGNORECASE,
)
_WHOM = re.compile(
    rf"\b(?:[Cc]ontact(?:ing)?|reach(?: out)?(?: to)?|[Cc]all(?:ing)?|[Ee]-?mail(?:ing)?"
    rf"|touch with|[Ww]rite to|speak (?:to|with)|RSVP to)"
    rf"(?:\s+[A-Z]{{2,5}})?(?:\s+(?:President|CEO|Director|Founder"
    rf"|spokesperson))?\s+(?P<who>{NAME})"
)
_REACHED = re.compile(rf"(?P<who>{NAME})\s+(?:can|may) be (?:reached|contacted)")
_PRONOUN = re.compile(r"(?:She|He|They) (?:can|may) be (?:reached|contacted)")


def spoken_contacts(
    known: Sequence[Contact], body: Iterable[Block], boilerplate: Iterable[Boilerplate]
) -> tuple[Contact, ...]:
    """Return contacts that sentences give beside those of a section.

    Where a section gives contacts, only a sentence for the press or with a person's name adds one.
    """
    found: list[Contact] = []
    for text in _passages(body, boilerplate):
        if "@" not in text and not _holds_number(text):
            continue
        for contact, sure in _spoken(text):
            if (sure or not known) and not any(_same(contact, other) for other in [*known, *found]):
                found.append(contact)
    return tuple(found)


def _holds_number(text: str) -> bool:
    for word in _WORDS:
        if word in text:
            break
    else:
        return False
    return _NUMBER.search(text) is not None and _ASKS.search(text) is not None


def _passages(body: Iterable[Block], boilerplate: Iterable[Boilerplate]) -> Iterator[str]:
    for block in body:
        if isinstance(block, Paragraph):
            yield plain(block.runs)
        elif isinstance(block, List):
            yield from map(plain, block.items)
    for about in boilerplate:
        yield from map(plain, about.paragraphs)


def _spoken(text: str) -> Iterator[tuple[Contact, bool]]:
    start = 0
    for sentence in _SENTENCE.split(text):
        before = text[:start]
        start += len(sentence) + 1
        if not 3 < len(sentence.split()) < 90 or not _ASKS.search(sentence) or is_dial_in(sentence):
            continue
        ways = [item for item in line_items(sentence) if item.field in ("email", "phone")]
        email = next((item.value for item in ways if item.field == "email"), None)
        phone = next((item.value for item in ways if item.field == "phone"), None)
        if email is None and phone is None:
            continue
        name = _whom(sentence, before)
        yield Contact(name=name, phone=phone, email=email), bool(name or _PRESS.search(sentence))


def _whom(sentence: str, before: str) -> str | None:
    for pattern in (_WHOM, _REACHED):
        found = pattern.search(EMAIL.sub(" ", sentence))
        if found is not None and person_score(found["who"]) > 1:
            return bare_name(found["who"])
    if _PRONOUN.match(sentence):
        for found in re.finditer(NAME, before):
            if person_score(found[0]) > 2:
                return bare_name(found[0])
    return None


def _same(one: Contact, other: Contact) -> bool:
    """Say whether two contacts share a number or an address, and name nobody else beside it."""
    if one.email and other.email and one.email.lower() == other.email.lower():
        return True
    if not one.phone or not other.phone or _digits(one.phone) != _digits(other.phone):
        return False
    return not (one.name and other.name and one.name != other.name)


def _digits(phone: str) -> str:
    return "".join(letter for letter in phone if letter.isdigit())[-10:]
