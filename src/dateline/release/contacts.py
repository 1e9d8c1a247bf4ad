"""Press contacts: labelled or loose lines at the end (or head) of a release."""

import re
from collections.abc import Iterable, Sequence

from dateline.release.model import Contact, Link, Run, Runs, Value
from dateline.release.runs import plain

LONGEST_LINE = 120
_HEADER = re.compile(
    r"\W*(?:(?:media|press|news|pr|public relations|investor|editorial|general|company)\s*"
    r"(?:&\s*\w+\s*)?){0,3}"
    r"(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations)"
    r"(?:\s+(?:information|details|person|info|for the (?:media|press)))?\s*(?P<end>[:：]?)\s*"
    r"|\W*(?:for (?:more|further|media|press|additional)[\w ,]{0,40}?(?:contact|information)"
    r"(?:,? (?:please )?(?:contact))?|pressekontakt|kontakt|contact (?:de )?presse"
    r"|contacto(?: de prensa)?"
    r"|تماس(?: با ما| رسانه‌ای)?|اطلاعات تماس|للتواصل|جهة الاتصال)\s*(?P<end2>[:：])\s*",
    re.IGNORECASE,
)
_LABELS = {
    "name": "name|contact|contact person|contact name|نام|الاسم",
    "role": "role|title|position|job title|funktion|سمت",
    "organization": "organization|organisation|company|company name|firm|agency|سازمان|المنظمة",
    "phone": "phone|tel|telephone|mobile|cell|direct|office|t|p|m|ph|telefon|téléphone|تلفن|الهاتف",
    "email": "email|e-mail|mail|e|email address|courriel|ایمیل|البريد",
    "url": "web|website|web site|url|www|site|w|homepage|وب‌سایت|الموقع",
}
_LABEL = re.compile(
    "(?:"
    + "|".join(f"(?P<{field}>{names})" for field, names in _LABELS.items())
    + r")\s*[:：.]\s*(?=\S)",
    re.IGNORECASE,
)
EMAIL = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}")
PHONE = re.compile(
    r"(?<![\w/.-])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\-/\u2011–]?\(?\d{1,5}\)?){1,6}(?![\w/-])"
)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:officer|director|manager|president|chair(?:man|woman|person)?|secretary|spokes\w+|head|chief|ceo"
    r"|cto|cfo|coo|founder|coordinator|editor|assistant|executive|lead|partner|associate|specialist"
    r"|communications|relations|press|media|treasurer|counsel|advisor)\b",
    re.IGNORECASE,
)
_ORGANIZATION = re.compile(
    r"\b(?:inc|llc|ltd|gmbh|corp|company|co|organi[sz]ation|union|association|foundation|institute"
    r"|group|university|department|office|committee|communities|council|agency|society|plc|ag|sa)\b",
    re.IGNORECASE,
)
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
    ]
)
_WRITE_TO_US = re.compile(
    r"e-?mail us(?: here)?|contact us|write to us|send (?:us )?an? e-?mail", re.IGNORECASE
)


class Contacts(Value, frozen=True):
    """What a stretch of contact lines gives; ``rest`` are lines that fit no field."""

    contacts: tuple[Contact, ...]
    links: tuple[Link, ...] = ()
    rest: tuple[Runs, ...] = ()


def header_length(line: str) -> int:
    """Return how many characters of a line head a contact section; 0 where it heads none.

    A header stands alone on its line or ends with a colon.
    """
    if len(line) > LONGEST_LINE + 80:
        return 0
    found = _HEADER.match(line)
    if found is None or not (found["end"] or found["end2"] or found.end() == len(line)):
        return 0
    return found.end()


def has_phone(text: str) -> bool:
    """Say whether a text holds a telephone number of seven digits or more."""
    return any(_digits(found[0]) >= 7 for found in PHONE.finditer(text))


def is_contact_line(line: Runs) -> bool:
    """Say whether a line is nothing but a telephone number, an e-mail address or a way to write."""
    text = plain(line).strip()
    if not text or len(text) > LONGEST_LINE:
        return False
    if len(line) == 1 and line[0].link is not None and _WRITE_TO_US.fullmatch(text):
        return True
    bare = EMAIL.sub("", text)
    bare = "".join(" " if _digits(part) >= 7 else part for part in _phones_split(bare))
    label = _LABEL.match(text)
    if label is not None and label.lastgroup in ("phone", "email"):
        bare = bare[label.end() :]
    return bare != text and not re.search(r"[^\W\d]{3,}", bare)


def are_labelled(lines: Sequence[Runs]) -> bool:
    """Say whether each of one or more lines is labelled with its field or nothing but a link."""
    return bool(lines) and all(
        _LABEL.match(plain(line)) or all(run.link is not None for run in line) for line in lines
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
    text = plain(line)
    if len(text) > LONGEST_LINE:
        return False
    return (
        not (len(text.split()) > 9 and text.rstrip()[-1:] in ".!?")
        or has_phone(text)
        or (EMAIL.search(text) is not None)
    )


def parse_contacts(lines: Sequence[Runs]) -> Contacts:
    """Read the lines of a contact section."""
    reading = _Reading()
    for line in lines:
        reading.take(line)
    return reading.finish()


class _Reading:
    """Contacts under construction: one is ended by a name that follows a way to reach it."""

    def __init__(self) -> None:
        self._done: list[Contact] = []
        self._fields: dict[str, str] = {}
        self._links: list[Link] = []
        self._rest: list[Runs] = []

    def take(self, line: Runs) -> None:
        text = plain(line).strip()
        links = [run for run in line if run.link is not None]
        label = _LABEL.match(text)
        if label is not None and label.lastgroup is not None:
            value = text[label.end() :].strip()
            if label.lastgroup == "name" and not self._is_name_free():
                self._next()
            if label.lastgroup in self._fields and label.lastgroup in ("role", "organization"):
                self._rest.append(line)
            elif self._set_labelled(label.lastgroup, value, line):
                self._keep_links(links)
            return
        if links and len(links) == len(line):
            self._take_links(links)
            return
        self._take_words(text, line)
        self._keep_links(links)

    def _set_labelled(self, field: str, value: str, line: Runs) -> bool:
        if field in ("role", "organization", "name", "url"):
            self._fields[field] = value
            return True
        found = EMAIL.search(value) if field == "email" else None
        if field == "email" and found is None:
            self._rest.append(line)
            return True
        self._add(field, value)
        return True

    def _is_name_free(self) -> bool:
        return "name" not in self._fields and not (
            self._fields.keys() & {"phone", "email"} and "organization" in self._fields
        )

    def _take_links(self, links: Iterable[Run]) -> None:
        for run in links:
            target = run.link or ""
            text = run.text.strip()
            if target.startswith("mailto:"):
                self._add("email", target[7:].partition("?")[0])
                if text != self._fields["email"]:
                    self._links.append(Link(text, target))
            elif target.startswith("tel:"):
                self._add("phone", text if has_phone(text) else target[4:])
            elif target == text and "url" not in self._fields:
                self._fields["url"] = target
            else:
                self._links.append(Link(text, target or None))

    def _keep_links(self, links: Iterable[Run]) -> None:
        for run in links:
            target = (run.link or "").removeprefix("mailto:")
            if run.text.strip() in self._fields.values() and target in (run.text.strip(), ""):
                continue
            if target == self._fields.get("url") or target == run.text.strip():
                continue
            self._links.append(Link(run.text.strip(), run.link or None))

    def _take_words(self, text: str, line: Runs) -> None:
        ways, words = _split_ways(text)
        names = [
            part for part in re.split(r"\s*(?:[|;,/،]|\s[-–—]\s)\s*", words) if _has_letters(part)
        ]
        if len(text) > LONGEST_LINE or not (ways or names):
            self._rest.append(line)
            return
        if names and not self._fields.keys().isdisjoint({"phone", "email"}):
            self._next()
        whole = " ".join(words.split()).strip(" ,;|-–—/")
        if (
            not ways
            and "," in whole
            and "name" in self._fields
            and "organization" not in self._fields
        ):
            names = [whole]
        left = [name for name in names if not self._place(name)]
        if left:
            self._rest.append((Run(", ".join(left)),))
        for field, value in ways:
            self._add(field, value)

    def _place(self, name: str) -> bool:
        name = " ".join(name.split())
        if "name" not in self._fields and "organization" not in self._fields:
            is_organization = _ORGANIZATION.search(name) is not None
            self._fields["organization" if is_organization else "name"] = name
        elif "role" not in self._fields and _ROLE.search(name) and not _ORGANIZATION.search(name):
            self._fields["role"] = name
        elif "organization" not in self._fields:
            self._fields["organization"] = name
        else:
            return False
        return True

    def _add(self, field: str, value: str) -> None:
        value = " ".join(value.split())
        if not value:
            return
        known = self._fields.get(field)
        self._fields[field] = value if known is None or known == value else f"{known}, {value}"

    def _next(self) -> None:
        if self._fields:
            self._done.append(Contact(**self._fields))
        self._fields = {}

    def finish(self) -> Contacts:
        self._next()
        return Contacts(tuple(self._done), tuple(self._links), tuple(self._rest))


def _split_ways(text: str) -> tuple[list[tuple[str, str]], str]:
    ways: list[tuple[str, str]] = [("email", found[0]) for found in EMAIL.finditer(text)]
    rest = EMAIL.sub(" ", text)
    ways += [("url", found[0].rstrip(".,;)")) for found in _URL.finditer(rest)][:1]
    rest = _URL.sub(" ", rest)
    words: list[str] = []
    for part in _phones_split(rest):
        if _digits(part) >= 7 and PHONE.fullmatch(part):
            ways.append(("phone", part.strip()))
        else:
            words.append(part)
    left = re.sub(
        r"(?i)\b(?:tel|phone|email|e-mail|mobile|at|or)\b\s*[:.]?\s*$", "", " ".join(words)
    )
    return ways, left


def _phones_split(text: str) -> list[str]:
    parts: list[str] = []
    at = 0
    for found in PHONE.finditer(text):
        parts += [text[at : found.start()], found[0]]
        at = found.end()
    return [*parts, text[at:]]


def _digits(text: str) -> int:
    return sum(1 for letter in text if letter.isdigit())


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)
