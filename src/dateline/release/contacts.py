"""Press contacts: sections under a header, or loose lines at the end (or head) of a release."""

import re
from collections.abc import Sequence

from dateline.release.contact_headers import header_length, is_subheader
from dateline.release.contact_items import (
    EMAIL,
    Item,
    digits_in,
    is_dial_in,
    line_items,
    phones_in,
)
from dateline.release.given_names import is_given_name
from dateline.release.model import Contact, Link, Run, Runs, Value
from dateline.release.names import COURTESY, ORGANIZATION, ROLE_WORD, bare_name, is_name
from dateline.release.places import is_country
from dateline.release.runs import plain

__all__ = [
    "Contacts", "are_labelled", "could_be_contact", "has_phone", "header_length", "is_contact_line",
    "labelled_contacts", "looks_like_name", "parse_contacts",
]  # fmt: skip

LONGEST_LINE = 120
LONGEST_LISTING = 320
_FIELDS = {
    "Name": "name", "Role": "role", "Organization": "organization", "Phone": "phone",
    "Email": "email", "Web": "url",
}  # fmt: skip
_STRICT = re.compile(r"(Name|Role|Organization|Phone|Email|Web): (?=\S)")
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "al",
        "el",
        "of",
        "the",
        "and",
        "for",
        "&",
        "y",
        "und",
        "et",
        "at",
        "in",
        "on",
    ]
)
_WRITE_TO_US = re.compile(
    r"e-?mail us(?: here)?|contact us|write to us|send (?:us )?an? e-?mail", re.IGNORECASE
)
_NOISE = re.compile(
    r"(?:visit (?:our )?(?:website|blog|site|us)|e-?mail us(?: here)?|contact us|company website|website|web|email|e-mail|phone"
    r"|office|fax|tel|mobile|cell|or|at|by|via|mail|call|link|here|click here|online|address|and|& |on behalf of|follow us|tel\s?(?:no\.?|#)|please|office phone|e-?mail us here|news ?room"
    r"|media contacts?|press contacts?|contact|contacts|source|united states|usa|linkedin|twitter|facebook|instagram|x)",
    re.IGNORECASE,
)
_UNLINED = re.compile(r"\s*\bEmail Us Here\b\s*")
_STREET = re.compile(
    r"\b(?:street|st|avenue|ave|road|rd|suite|ste|floor|box|blvd|boulevard|drive|lane|way|plaza|square|parkway|pkwy|highway|hwy"
    r"|court|place|building|unit|room|straße|strasse|str|platz|rue|calle|avenida|via)\b\.?",
    re.IGNORECASE,
)
_REGION = re.compile(
    r"(?:A[LKZR]|C[AOT]|D[CE]|D\.C\.|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
    r"|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|NSW|VIC|QLD|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida"
    r"|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota"
    r"|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio"
    r"|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington"
    r"|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|saskatchewan"
    r"|new south wales|victoria|queensland|london|dubai|singapore)(?:\s+[A-Z]?\d[\w -]{2,9})?\.?",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"(?:(?:the )?(?:media|press|investor|public|news|corporate|communications?|marketing|pr|ir|editorial)\b.*(?:relations|team|office|desk|department|inquiries|affairs|communications)|investor relations|media team|press office|pr team)$",
    re.IGNORECASE,
)


class Contacts(Value, frozen=True):
    """What a stretch of contact lines gives; ``rest`` are lines that fit no field."""

    contacts: tuple[Contact, ...]
    links: tuple[Link, ...] = ()
    rest: tuple[Runs, ...] = ()


def has_phone(text: str) -> bool:
    """Say whether a text holds a telephone number of seven digits or more."""
    return bool(phones_in(text))


def is_contact_line(line: Runs) -> bool:
    """Say whether a line is nothing but how to reach somebody: names, a number, an address."""
    text = plain(line).strip()
    if not text or len(text) > 200:
        return False
    if len(line) == 1 and line[0].link is not None and _WRITE_TO_US.fullmatch(text):
        return True
    if "@" not in text and digits_in(text) < 7:
        return False
    if is_dial_in(text) or text[-1] in "!?:":
        return False
    items = line_items(text)
    if not any(item.field in ("phone", "email") for item in items):
        return False
    words = " ".join(
        item.value for item in items if item.field in ("words", "name", "role", "organization")
    )
    counted = words.split()
    small = [word for word in counted if word[0].islower() and word.lower() not in _PARTICLES]
    if len(counted) > 12 or (text[-1] == "." and len(counted) > 3):
        return False
    return not small or _NOISE.fullmatch(" ".join(small)) is not None


def are_labelled(lines: Sequence[Runs]) -> bool:
    """Say whether each of one or more lines is labelled as the rendering does, or only a link."""
    return bool(lines) and all(
        _STRICT.match(plain(line)) or all(run.link is not None for run in line) for line in lines
    )


def looks_like_name(text: str) -> bool:
    """Say whether a line could be the name of a person or an organisation."""
    words = text.replace("(", " ").replace(")", " ").split()
    return (
        1 <= len(words) <= 12
        and len(text) <= 90
        and text[-1] not in '.!?:;”"' + "…"
        and all(word.lower().strip(",") in _PARTICLES or not word[0].islower() for word in words)
        and any(letter.isalpha() for letter in text)
    )


def could_be_contact(line: Runs) -> bool:
    """Say whether a line may stand in a contact section."""
    text = plain(line).strip()
    reached = "@" in text or EMAIL.search(text) is not None or has_phone(text)
    if len(text) > LONGEST_LISTING or (len(text) > LONGEST_LINE and not reached):
        return False
    if text[:1] == "#" or re.match(
        r"(?:source|original|disclaimer|view|this (?:press|news)|add|©|copyright|forward)\b",
        text,
        re.IGNORECASE,
    ):
        return False
    if text[-1:] in ".!?" and len(text.split()) > 9:
        small = sum(1 for word in text.split() if word[:1].islower())
        return reached and small <= 8
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
    reading = _Reading(known)
    for line in lines:
        reading.take(line)
    return reading.finish()


class _Reading:
    """Contacts under construction: one is ended by a name that follows a way to reach it."""

    def __init__(self, known: str) -> None:
        self._known = known
        self._done: list[Contact] = []
        self._words: list[Item] = []
        self._last: Item | None = None
        self._ways: dict[str, list[str]] = {}
        self._links: list[Link] = []
        self._rest: list[str] = []

    def take(self, line: Runs) -> None:
        """Take a line."""
        text = "".join(_words_of(run) for run in line).strip()
        length = header_length(text)
        if length:
            self._next()
            desk = text[:length].strip(" :：–—-")
            if _DESK.fullmatch(desk):
                self._words.append(Item("role", desk))
            text = text[length:]
        if _UNLINED.search(text):
            text = _lined(_UNLINED.sub("", text), self._known)
        for item in line_items(text, self._known):
            self._take_item(item)
            self._last = item
        for run in line:
            if run.link is not None:
                self._take_link(run)

    def _take_item(self, item: Item) -> None:
        if item.field in ("phone", "email", "url"):
            self._way(item.field, item.value)
        elif item.field == "address" or is_place(item.value):
            if (
                _REGION.fullmatch(item.value)
                and len(self._words) > 1
                and self._last == self._words[-1]
            ):
                self._rest.append(self._words.pop().value)
            self._rest.append(item.value)
        elif (
            not item.labelled and is_subheader(item.value) and not (self._words and not self._ways)
        ):
            self._next()
            if _DESK.fullmatch(item.value):
                self._words.append(Item("role", item.value))
        elif _NOISE.fullmatch(item.value):
            return
        else:
            again = item.labelled and any(other.field == item.field for other in self._words)
            if self._reached() and (not item.labelled or item.field == "name" or again):
                if (
                    ROLE_WORD.search(item.value)
                    and not self._has_role()
                    and not person_score(item.value)
                ):
                    self._words.append(item)
                    return
                self._next()
            self._words.append(item)

    def _has_role(self) -> bool:
        return any(item.field == "role" or ROLE_WORD.search(item.value) for item in self._words)

    def _reached(self) -> bool:
        return bool(self._ways.keys() & {"phone", "email"})

    def _way(self, field: str, value: str) -> None:
        known = self._ways.setdefault(field, [])
        if value in known or (known and field == "url"):
            return
        known.append(value)

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
        contact = self._contact()
        if contact is not None:
            self._done.append(contact)
        self._words = []
        self._ways = {}

    def _contact(self) -> Contact | None:
        fields: dict[str, str] = {field: values[0] for field, values in self._ways.items()}
        self._rest += [value for values in self._ways.values() for value in values[1:]]
        loose: list[str] = []
        for item in self._words:
            if item.field != "words" and item.field not in fields:
                fields[item.field] = _as_written(item.value) if item.field == "name" else item.value
            else:
                loose.append(item.value)
        if "name" in fields and not _may_be_person(fields["name"]):
            loose.insert(0, fields.pop("name"))
        self._place(fields, loose)
        reached = bool(fields.keys() & {"phone", "email"})
        named = "name" in fields or fields.keys() >= {"organization", "url"}
        sure = "role" in fields or person_score(fields.get("name", "")) > 1
        signed = sure and "name" in fields and not self._ways
        if not reached and signed and self._done and self._done[-1].name is None:
            last = self._done.pop()
            return Contact(
                fields["name"],
                fields.get("role") or last.role,
                last.organization,
                last.phone,
                last.email,
                last.url,
            )
        if not reached and (self._done or not named or len(fields) < 2):
            self._rest += fields.values()
            return None
        return Contact(**fields)

    def _place(self, fields: dict[str, str], loose: list[str]) -> None:
        """Tell name, role and organisation apart among words without labels."""
        if "name" not in fields:
            scores = [self._score(words) for words in loose]
            best = max(scores, default=0)
            if best:
                at = self._likeliest(loose, scores, best)
                words = _lined(loose.pop(at), self._known, sure=False).split("; ")
                fields["name"] = _as_written(words[0])
                loose[at:at] = words[1:]
        for words in loose:
            role = ROLE_WORD.search(words) is not None or _DESK.fullmatch(words) is not None
            if (
                role
                and "role" not in fields
                and not re.search(r"\b(?:inc|llc|ltd|gmbh|corp)\b", words, re.IGNORECASE)
            ):
                fields["role"] = words
            elif "organization" not in fields:
                fields["organization"] = words
            else:
                self._rest.append(words)

    def _likeliest(self, loose: list[str], scores: list[int], best: int) -> int:
        """Return which of the likeliest names is least spoken of: organisations are more."""
        places = [at for at, score in enumerate(scores) if score == best]
        if best > 1 or len(places) == 1:
            return places[0]
        return min(
            places, key=lambda at: (self._known.count(loose[at]), len(loose[at].split()) != 2)
        )

    def _score(self, words: str) -> int:
        score = person_score(words)
        if score == 1 and words in self._known:
            return 0 if re.search(rf"\babout {re.escape(words)}", self._known, re.IGNORECASE) else 1
        return score

    def finish(self) -> Contacts:
        """Return what was found; addresses and words that fit no field are the rest."""
        self._next()
        rest = tuple((Run(words),) for words in self._rest)
        return Contacts(tuple(self._done), tuple(self._links), rest)


def _words_of(run: Run) -> str:
    """Return a run's words, none where they only stand for an address to write to or to call."""
    hidden = (run.link or "").startswith(("mailto:", "tel:"))
    return " ; " if hidden and "@" not in run.text and digits_in(run.text) < 7 else run.text


def _as_written(words: str) -> str:
    """Return a person's name with its courtesies, without degrees."""
    courtesy = COURTESY.match(words)
    return (courtesy[0] if courtesy else "") + bare_name(words)


def _lined(text: str, known: str, *, sure: bool = True) -> str:
    """Part a person from an organisation that follows in the same line without a mark.

    Unless it is ``sure`` that both stand there, the release must know the second elsewhere.
    """
    words = text.split()
    size = 2 + (COURTESY.match(text) is not None)
    elsewhere = known.replace(text, "")
    if len(words) > size + 1 and " ".join(words[size:]) not in elsewhere:
        last = words[size - 1]
        short = len(last.strip(".")) == 1 or last.lower() in _PARTICLES
        size += short or " ".join(words[size + 1 :]) in elsewhere
    rest = " ".join(words[size:])
    if not rest or not (
        sure or (len(words) > 3 and (rest in elsewhere or ORGANIZATION.search(rest)))
    ):
        return text
    return " ".join(words[:size]) + "; " + rest


def _may_be_person(name: str) -> bool:
    """Say whether a name labelled as such isn't plainly an organisation's."""
    return not re.search(
        r"\b(?:inc|llc|ltd|gmbh|corp|team|department|relations|office|group|company)\b",
        name,
        re.IGNORECASE,
    )


def person_score(words: str) -> int:
    """Return how surely some words are a person's name: 3 by its given name, 1 by its form, 0 not."""
    courtesy = COURTESY.match(words)
    bare = bare_name(words)
    parts = bare.split()
    if not 1 < len(parts) <= 5 or (not is_name(bare) and not _is_caseless_name(bare)):
        return 0
    if len(parts) > 3 and is_given_name(parts[0]) and ORGANIZATION.search(" ".join(parts[2:])):
        return 2
    if ORGANIZATION.search(bare) or any(letter.isdigit() for letter in bare) or "&" in bare:
        return 0
    if is_given_name(parts[0]):
        return 3
    if courtesy is not None:
        return 3
    if _DESK.fullmatch(bare) or ROLE_WORD.search(bare):
        return 0
    if any(is_given_name(part) for part in parts[1:-1]) or bare != words.strip():
        return 2
    return 1 if len(parts) <= 4 else 0


def _is_caseless_name(text: str) -> bool:
    return not text[:1].isascii() and not any(
        letter.isupper() or letter.islower() for letter in text
    )


def is_place(words: str) -> bool:
    """Say whether words are part of a postal address."""
    if is_country(words) or _REGION.fullmatch(words):
        return True
    if not any(letter.isdigit() for letter in words):
        return False
    if re.search(r"\b\d{4,6}\b", words) or (
        words[0].isdigit() and (_STREET.search(words) or len(words.split()) > 2)
    ):
        return True
    return (
        _STREET.search(words) is not None
        or re.search(r"\b[A-Z]\d[A-Z]\s?\d[A-Z]\d", words) is not None
    )
