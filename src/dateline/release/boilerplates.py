"""The "About …" paragraphs: a heading line or opening words, and whom they are about."""

import re

_ABOUT = (
    r"(?:about|über|à propos d(?:e |u |es |['’])|acerca de|sobre|chi è"
    r"|دربار[هۀ][\u0654\u200c]*ی?|عن|حول|نبذة عن)"
)
_HEADING = re.compile(
    rf"\W{{0,4}}{_ABOUT}\s*(?P<who>\S[^\n]{{0,90}}?)\s*[:：]?\s*\W{{0,4}}", re.IGNORECASE
)
_OPENING = re.compile(rf"{_ABOUT}\s*(?P<who>[^\s.:][^.:]{{0,80}}):\s", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Co|Corp|S\.A|U\.S)\.$")
_NOBODY = frozenset(["us", "the company", "the organization", "the organisation", "uns", "ما"])
MOST_PARAGRAPHS = 4


def heading_subject(line: str) -> str | None:
    """Return whom a heading like "About Acme" is about; ``None`` where it isn't such a line."""
    bare = line.rstrip()
    if len(line) > 110 or (bare[-1:] in ".!?…,;" and not _ABBREVIATED.search(bare)):
        return None
    found = _HEADING.fullmatch(line)
    if found is None:
        return None
    return found["who"].strip(" :*")


def opening_subject(paragraph: str) -> str | None:
    """Return whom a paragraph that opens with "About Acme:" is about."""
    found = _OPENING.match(paragraph)
    return found["who"].strip() if found else None


def organization_of(subject: str) -> str | None:
    """Return an organisation's name, or ``None`` where the heading doesn't name one."""
    return None if subject.lower() in _NOBODY else subject
