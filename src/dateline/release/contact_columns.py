"""Contacts that stood side by side and were flattened: their headers first, then each row."""

import re
from collections.abc import Iterator

from dateline.release.contact_items import line_items
from dateline.release.contact_words import DESK
from dateline.release.model import Contact
from dateline.release.patterns import late

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
