"""Contacts that stood side by side and were flattened: a row holds something of each."""

import re
from collections.abc import Iterator, Sequence

from dateline.release.contact_items import EMAIL, digits_in, line_items, phones_in
from dateline.release.contact_naming import persons_in
from dateline.release.contact_words import DESK, as_written, person_score
from dateline.release.given_names import is_given_name
from dateline.release.model import Contact, Value
from dateline.release.patterns import late

TWO = 2
MOST_ROWS = 4
MOST_WORDS = 16
_LABELS = late(
    r"(?<!\w)(?:e-?mail|mail|tel(?:efon|éfono)?|tél(?:éphone)?|mobil|phone|mél|correo|courriel)\.?\s*:?(?!\w)",
    re.IGNORECASE,
)
_NUMBERS = late(r"[+(]?\d[\d ()./-]{12,60}\d")
_HEADER = late(
    r"\s*((?:(?:Media|Press|Investor|Company|Corporate|Public|IR|PR)(?: Relations)? )?Contacts?)"
    r"\s*[:：]\s*(?=\S)"
)


def side_by_side(line: str) -> tuple[Contact, ...]:
    """Read "Company Contact: Media Contact: a@… b@… 555-… 555-…"; none where it isn't that.

    Each row must have something for every column: as many addresses as headers, or numbers.
    """
    headers = list(_headers(line))
    if len(headers) < 2:
        return ()
    items = line_items(line[headers[-1].end() :])
    emails = [item.value for item in items if item.field == "email"]
    phones = [item.value for item in items if item.field == "phone"]
    if any(item.field in ("words", "name") for item in items):
        return ()
    if len(emails) != len(headers) or len(phones) not in (0, len(headers)):
        return ()
    return tuple(
        Contact(role=_desk(header[1]), email=email, phone=phones[column] if phones else None)
        for column, (header, email) in enumerate(zip(headers, emails, strict=True))
    )


def _headers(line: str) -> Iterator[re.Match[str]]:
    at = 0
    while (found := _HEADER.match(line, at)) is not None:
        yield found
        at = found.end()


def _desk(header: str) -> str | None:
    desk = re.sub(r" Contacts?$", "", header)
    return desk if DESK.fullmatch(desk) else None


class Columns(Value, frozen=True):
    """The contacts of two columns, and the numbers of the lines that held them."""

    contacts: tuple[Contact, ...]
    lines: frozenset[int]


def in_columns(lines: Sequence[str]) -> Columns | None:
    """Read two columns whose rows became a line each: two addresses in one, two persons in another.

    "Ada Field, Leiterin Ben Shore, Sprecher / 081 555 04 10 081 555 07 77 / ada@… ben@…".
    """
    rows = [at for at, line in enumerate(lines) if line.count("@") == TWO and _two_emails(line)]
    if len(rows) != 1:
        return None
    emails = _two_emails(lines[rows[0]])
    near = range(max(0, rows[0] - MOST_ROWS), min(len(lines), rows[0] + MOST_ROWS + 1))
    named = next((at for at in near if at != rows[0] and _two_persons(lines[at])), None)
    if named is None:
        return None
    numbered = next((at for at in near if at != rows[0] and _two_phones(lines[at])), None)
    phones = _two_phones(lines[numbered]) if numbered is not None else ("", "")
    found = [
        Contact(name=as_written(name), role=role or None, phone=phone or None, email=email)
        for side, phone, email in zip(_two_persons(lines[named]), phones, emails, strict=True)
        for name, role in _persons(side)
    ]
    taken = {rows[0], named, *([numbered] if numbered is not None else [])}
    return Columns(tuple(found), frozenset(taken))


def _two_emails(line: str) -> tuple[str, ...]:
    found = [each[0] for each in EMAIL.finditer(line)]
    rest = _LABELS.sub("", EMAIL.sub("", line)).strip(" |;,:·–-")
    return tuple(found) if len(found) == TWO and not rest else ()


def _two_phones(line: str) -> tuple[str, ...]:
    """Part a row of two numbers: where each is whole, or as many groups on either side."""
    bare = " ".join(_LABELS.sub(" ", line).split())
    if not _NUMBERS.fullmatch(bare):
        return ()
    plus = [found.start() for found in re.finditer(r"\+", bare)]
    if len(plus) == TWO and not plus[0]:
        return bare[: plus[1]].strip(), bare[plus[1] :].strip()
    groups = bare.split()
    for size in sorted(range(1, len(groups)), key=lambda size: abs(len(groups) - TWO * size)):
        left, right = " ".join(groups[:size]), " ".join(groups[size:])
        alike = digits_in(left) == digits_in(right)
        if alike and phones_in(left) and phones_in(right):
            return left, right
    return ()


def _two_persons(line: str) -> tuple[str, ...]:
    """Part a row of two persons, each with a role behind a comma or none."""
    words = line.split()
    if not 4 <= len(words) <= MOST_WORDS or digits_in(line) or "@" in line:
        return ()
    places = [
        size
        for size in range(2, len(words) - 1)
        if words[size][0].isupper() and words[size - 1][-1] not in ",/"
    ]
    given = [size for size in places if is_given_name(words[size])]
    for size in given or [size for size in places if len(words) == TWO * size]:
        left, right = " ".join(words[:size]), " ".join(words[size:])
        if all(person_score(name) for side in (left, right) for name, _ in _persons(side)):
            return left, right
    return ()


def _persons(side: str) -> list[tuple[str, str]]:
    """Return the persons of one column, each with the role behind the comma."""
    name, _, role = side.partition(",")
    return [(person, role.strip()) for person in persons_in(name.strip())]
