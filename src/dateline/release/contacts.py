"""Press contacts: sections under a header, or loose lines at the end (or head) of a release."""

import re
from collections.abc import Sequence

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_contacts import is_script_noise, may_be_script_name
from dateline.release.contact_columns import in_columns, side_by_side
from dateline.release.contact_headers import (
    header_ends,
    header_length,
    header_owner,
    is_subheader,
    longest_listing,
)
from dateline.release.contact_items import (
    EMAIL,
    LEAST_DIGITS,
    Item,
    digits_in,
    holds_way,
    is_dial_in,
    line_items,
    may_hold_email,
    phones_in,
)
from dateline.release.contact_merging import (
    is_number_alone,
    joined_contact,
    lacks_number,
    with_desks,
    with_shared_address,
)
from dateline.release.contact_naming import paired_persons, place_words, without_mailbox
from dateline.release.contact_words import (
    DESK,
    PARTICLES,
    as_written,
    left_out,
    lined,
    may_be_person,
    person_score,
    says_role,
)
from dateline.release.model import Contact, Link, Run, Runs, Value
from dateline.release.patterns import late
from dateline.release.postal_addresses import is_place, is_region_line, stand_in_address
from dateline.release.runs import plain

__all__ = [
    "Contacts", "are_labelled", "asks_to_write", "could_be_contact", "has_phone", "header_ends",
    "header_length", "header_owner", "is_contact_line", "labelled_contacts", "looks_like_name",
    "parse_contacts", "reaches",
]  # fmt: skip

LONGEST_LINE = 120
DESK_AND_PERSON = 2
_FIELDS = {
    "Name": "name", "Role": "role", "Organization": "organization", "Phone": "phone",
    "Email": "email", "Web": "url",
}  # fmt: skip
_STRICT = late(r"(Name|Role|Organization|Phone|Email|Web): (?=\S)")
_WRITE_TO_US = late(
    r"e-?mail us(?: here)?|contact us|write to us|send (?:us )?an? e-?mail", re.IGNORECASE
)
_NOISE = late(
    r"(?:visit (?:our )?(?:website|blog|site|us)|e-?mail us(?: here)?|contact us"
    r"|company website|website|web|email|e-mail|phone|[a-z]"
    r"|office|fax|t[eé]l|tlf|puh|mobile?|handy|portable|móvil|cell|t[eé]l[eé]f(?:ono?|on[eo])"
    r"|téléphone|tfno|cel|celular|mél|courriel|correo|durchwahl|und|oder|ou|poste|or|at|by|via"
    r"|mail|call|link|here|click here|online|address"
    r"|and|& |on behalf of|follow us|tel\s?(?:no\.?|#)|please|office phone|e-?mail us here"
    r"|best|(?:best |kind |warm )?regards|sincerely|thank you|please (?:contact|e-?mail|call)"
    r"|news ?room|email contact|contact email|read more\W*|text(?: to)?"
    r"|media contacts?|press contacts?|contact|contacts|source|united states|usa|linkedin"
    r"|twitter|facebook|instagram|x|twitter/x|media|press|investors?"
    r"|(?:[\w ]+ )?web ?(?:page|site)s?|google play|app store)",
    re.IGNORECASE,
)
_WRITE = late(r"(?:contact|(?:write|e-?mail|speak|talk)(?: to)?|call)\s+", re.IGNORECASE)
_UNLINED = late(r"\s*\bEmail Us Here\b\s*")


class Contacts(Value, frozen=True):
    """What a stretch of contact lines gives; ``rest`` are lines that fit no field."""

    contacts: tuple[Contact, ...]
    links: tuple[Link, ...] = ()
    rest: tuple[Runs, ...] = ()


def reaches(text: str) -> bool:
    """Say whether a text holds an e-mail address or a telephone number."""
    return (may_hold_email(text) and EMAIL.search(text) is not None) or has_phone(text)


def has_phone(text: str) -> bool:
    """Say whether a text holds a telephone number of seven digits or more."""
    return bool(phones_in(text))


def is_contact_line(line: Runs) -> bool:
    """Say whether a line is nothing but how to reach somebody: names, a number, an address."""
    text = plain(line).strip()
    if not text or len(text) > 200:
        return False
    if asks_to_write(line):
        return True
    if "@" not in text and digits_in(text) < 7:
        return False
    if is_dial_in(text) or text[-1] in "!?:":
        return False
    if not holds_way(text):
        return False
    words = " ".join(
        item.value
        for item in line_items(text)
        if item.field in ("words", "name", "role", "organization")
    )
    counted = words.split()
    small = [word for word in counted if word[0].islower() and word.lower() not in PARTICLES]
    if len(counted) > 12 or (text[-1] == "." and len(counted) > 3):
        return False
    return not small or _NOISE.fullmatch(" ".join(small)) is not None


def asks_to_write(line: Runs) -> bool:
    """Say whether a line is nothing but a link that asks to write to the source."""
    alone = len(line) == 1 and line[0].link is not None
    return alone and _WRITE_TO_US.fullmatch(line[0].text.strip()) is not None


def are_labelled(lines: Sequence[Runs]) -> bool:
    """Say whether each of one or more lines is labelled as the rendering does, or only a link."""
    return bool(lines) and all(
        _STRICT.match(plain(line)) or all(run.link is not None for run in line) for line in lines
    )


def looks_like_name(text: str) -> bool:
    """Say whether a line could be the name of a person or an organisation."""
    if is_in_arabic_script(text) and not may_be_script_name(text):
        return False
    words = text.replace("(", " ").replace(")", " ").split()
    return (
        1 <= len(words) <= 12
        and len(text) <= 90
        and text[-1] not in '.!?:;”"' + "…"
        and all(word.lower().strip(",") in PARTICLES or not word[0].islower() for word in words)
        and any(letter.isalpha() for letter in text)
    )


def could_be_contact(line: Runs) -> bool:
    """Say whether a line may stand in a contact section."""
    text = plain(line).strip()
    reached = "@" in text or reaches(text)
    if len(text) > longest_listing(text) or (len(text) > LONGEST_LINE and not reached):
        return False
    if text[:1] == "#" or re.match(
        r"(?:source|original|disclaimer|view|this (?:press|news)|add|©|copyright|forward)\b",
        text,
        re.IGNORECASE,
    ):
        return False
    if text[-1:] in ".!?" and len(text.split()) > 4:
        small = sum(1 for word in text.split() if word[:1].islower())
        return small <= (8 if reached else 2)
    return True


def labelled_contacts(lines: Sequence[Runs]) -> Contacts:
    """Read the lines of one contact as the plain-text rendering writes them, to the letter."""
    fields: dict[str, str] = {}
    links: list[Link] = []
    rest: list[Runs] = []
    for line in lines:
        text = plain(line).strip()
        label = _STRICT.match(text)
        if label is None:
            links += [Link(run.text.strip(), run.link or None) for run in line]
        elif _FIELDS[label[1]] in fields:
            rest.append(line)
        else:
            fields[_FIELDS[label[1]]] = text[label.end() :].strip()
    return Contacts((Contact(**fields),) if fields else (), tuple(links), tuple(rest))


def parse_contacts(lines: Sequence[Runs], known: str = "") -> Contacts:
    """Read the lines of a contact section; ``known`` are the release's other words."""
    beside = in_columns([plain(line).strip() for line in lines])
    if beside is not None:
        lines = [line for at, line in enumerate(lines) if at not in beside.lines]
    reading = _Reading(known)
    for line in lines:
        reading.take(line)
    read = reading.finish()
    if beside is None:
        return read
    reached = [one for one in read.contacts if one.phone or one.email]
    return Contacts((*reached, *beside.contacts), read.links, read.rest)


class _Reading:
    """Contacts under construction: one is ended by a name that follows a way to reach it."""

    def __init__(self, known: str) -> None:
        self._known = known
        self._done: list[Contact] = []
        self._words: list[Item] = []
        self._last: Item | None = None
        self._ways: dict[str, list[str]] = {}
        self._headed = False
        self._before_address = 0
        self._line = 0
        self._begun = 0
        self._reached_line = 0
        self._way_line = 0
        self._links: list[Link] = []
        self._rest: list[str] = []
        self._header_at = 0
        self._shared = False

    def take(self, line: Runs) -> None:
        """Take a line."""
        self._line += 1
        text = "".join(_words_of(run) for run in line).strip()
        self._shared = self._shared or "común" in text or "gemeinsam" in text
        beside = side_by_side(text)
        if beside:
            self._next()
            self._done += beside
            return
        length = header_length(text)
        if text[:length].strip().lower() == "contact:" and self._words and not self._reached():
            length = 0
        while length:
            text = self._take_header(text, length)
            length = header_length(text)
        if _UNLINED.search(text):
            text = lined(_UNLINED.sub("", text).removeprefix("Contact"), self._known)
        for item in _with_addresses(line_items(text, self._known)):
            self._take_item(item)
            self._last = item
        for run in line:
            if run.link is not None:
                self._take_link(run)

    def _take_header(self, text: str, length: int) -> str:
        """Begin a contact under its header; return the words after it."""
        owner, desk = header_owner(text), text[:length].strip(" :：–—-")
        if DESK.fullmatch(desk) and self._is_desk_of_house():
            self._words = [Item("organization", self._words[0].value), Item("role", desk)]
            return text[length:]
        self._next()
        self._close_desk()
        self._headed = True
        if owner:
            self._words.append(Item("organization", owner))
        elif DESK.fullmatch(desk):
            self._words.append(Item("role", desk))
        named = desk.lower().endswith((" name", " person"))
        return ("Name: " if named else "") + text[length:]

    def _is_desk_of_house(self) -> bool:
        """Say whether what stands so far is a house and its postal address, whose desk follows."""
        alone = len(self._words) == 1 == self._before_address and not self._ways
        return alone and not self._words[0].labelled and person_score(self._words[0].value) < 2

    def _take_item(self, item: Item) -> None:
        self._begun = self._begun or self._line
        if item.field in ("phone", "email", "url"):
            self._way(item.field, item.value)
        elif item.field == "address" or is_place(item.value):
            self._before_address = self._before_address or len(self._words)
            if (
                is_region_line(item.value)
                and len(self._words) > 1
                and self._last == self._words[-1]
            ):
                self._rest.append(self._words.pop().value)
            self._rest.append(item.value)
        elif (
            not item.labelled and is_subheader(item.value) and not (self._words and not self._ways)
        ):
            self._next()
            if DESK.fullmatch(item.value):
                self._words.append(Item("role", item.value))
        elif _NOISE.fullmatch(item.value) or is_script_noise(item.value):
            return
        else:
            again = item.labelled and any(other.field == item.field for other in self._words)
            if self._reached() and (not item.labelled or item.field == "name" or again):
                if says_role(item.value) and not self._has_role() and not person_score(item.value):
                    self._words.append(item)
                    return
                self._next()
                self._begun = self._line
            self._words.append(item)

    def _has_role(self) -> bool:
        return any(item.field == "role" or says_role(item.value) for item in self._words)

    def _reached(self) -> bool:
        return bool(self._ways.keys() & {"phone", "email"})

    def _way(self, field: str, value: str) -> None:
        known = self._ways.setdefault(field, [])
        if value in known or (known and field == "url"):
            return
        known.append(value)
        self._reached_line = self._line if field != "url" else self._reached_line

    def _take_link(self, run: Run) -> None:
        target = run.link or ""
        text = run.text.strip()
        address = target[7:].partition("?")[0] if target.startswith("mailto:") else ""
        if address:
            self._way("email", address)
        elif target.startswith("tel:") and not has_phone(text):
            self._way("phone", target[4:])
        if text in (target, address) or (target.startswith("tel:") and has_phone(text)):
            return
        if text in self._ways.get("url", ()) and target.rstrip("/").endswith(
            text.removeprefix("http").lstrip("s:/").rstrip("/")
        ):
            return
        self._links.append(Link(text, run.link or None))

    def _next(self) -> None:
        ended = self._ended()
        if len(ended) == 1 and self._way_line == self._begun and self._done:
            last = self._done[-1]
            whose = last.organization or (ended[0].name and not last.role)
            if whose and not (last.name or last.email) and not ended[0].phone:
                self._done[-1:] = [joined_contact(last, ended[0])]
                ended = []
        self._done += ended
        self._way_line = self._reached_line
        self._reached_line = 0
        self._words = []
        self._ways = {}
        self._headed = False
        self._before_address = 0
        self._begun = 0

    def _ended(self) -> list[Contact]:
        """Return the contacts of the words and ways so far: one, or one for each person named."""
        fields: dict[str, str] = {field: values[0] for field, values in self._ways.items()}
        loose: list[str] = []
        behind = 0
        for at, item in enumerate(self._words):
            if item.field != "words" and item.field not in fields:
                fields[item.field] = item.value
            else:
                loose.append(item.value)
                behind += at < self._before_address
        if "name" in fields and _is_house_of(fields["name"], loose):
            loose.append(fields.pop("name"))
        if "name" in fields:
            self._rest += filter(None, [left_out(fields["name"])])
            fields["name"] = without_mailbox(as_written(fields["name"]), fields.get("email", ""))
        self._rest += place_words(fields, loose, self._known, behind)
        persons = paired_persons(fields.get("name", ""), self._ways.get("email", ()))
        if len(persons) > 1 and self._reached():
            return self._each(persons, fields)
        self._rest += [value for values in self._ways.values() for value in values[1:]]
        if self._reached():
            return [Contact(**fields)]
        return self._unreached(fields)

    def _each(self, persons: list[str], fields: dict[str, str]) -> list[Contact]:
        """Return a contact for each of several persons, with its own way or the one shared."""
        found = [{**fields, "name": as_written(person)} for person in persons]
        for field, values in self._ways.items():
            if len(values) == len(persons):
                for contact, value in zip(found, values, strict=True):
                    contact[field] = value
            else:
                self._rest += values[1:]
        return [Contact(**contact) for contact in found]

    def _unreached(self, fields: dict[str, str]) -> list[Contact]:
        """Return a contact that nothing reaches: a person's, under its number or alone."""
        name = fields.get("name", "")
        sure = "role" in fields or person_score(name) > 1
        if sure and name and not self._ways and self._done and self._done[-1].name is None:
            return [joined_contact(Contact(**fields), self._done.pop())]
        behind = self._before_address and person_score(name)
        if self._headed and name and (sure or behind):
            return [Contact(**fields)]
        if self._done or not name or len(fields) < 2:
            self._rest += fields.values()
            return []
        return [Contact(**fields)]

    def _close_desk(self) -> None:
        """Give the number that stands alone under a header to the one person named after it."""
        under = self._done[self._header_at :]
        if len(under) == DESK_AND_PERSON and is_number_alone(under[0]) and lacks_number(under[1]):
            self._done[self._header_at :] = [
                joined_contact(under[1], Contact(phone=under[0].phone))
            ]
        else:
            self._done[self._header_at :] = with_shared_address(under, told=self._shared)
        self._header_at = len(self._done)

    def finish(self) -> Contacts:
        """Return what was found; addresses and words that fit no field are the rest."""
        self._next()
        self._close_desk()
        done, left = with_desks(self._done, self._rest)
        rest = tuple((Run(words),) for words in left)
        return Contacts(tuple(done), tuple(self._links), rest)


def _is_house_of(name: str, loose: Sequence[str]) -> bool:
    """Say whether what is labelled as a name is a house's, as "c/o" of a person before it is."""
    if not may_be_person(name):
        return True
    return not person_score(name) and any(person_score(words) > 1 for words in loose)


def _with_addresses(items: list[Item]) -> list[Item]:
    """Mark the items of a line that stand in a postal address."""
    marks = stand_in_address([item.value if item.field == "words" else None for item in items])
    return [
        Item("address", item.value) if mark else item
        for item, mark in zip(items, marks, strict=True)
    ]


def _words_of(run: Run) -> str:
    """Return a run's words, none where they only stand for an address to write to or to call."""
    hidden = (run.link or "").startswith(("mailto:", "tel:"))
    if not hidden or "@" in run.text or digits_in(run.text) >= LEAST_DIGITS:
        return run.text
    named = _WRITE.sub("", run.text.strip())
    return f" {named} ; " if person_score(named) > 1 else " ; "
