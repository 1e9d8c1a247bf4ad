"""DG-12: letters are what they look like.

Works on the rendering as it stands, for folding is what takes such characters away.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.checks.links import host_of, split_url
from dateline.guidelines.finding import Hit, Severity
from dateline.guidelines.folding import is_lookalike, mostly_latin
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_SUSPECT = late(
    "[\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2069\ufeff\u0370-\u03ff\u0400-\u052f\u1d00-\u1d7f\ua730"
    "\ua731\u0262\u026a\u0274\u0280\u028f\u029c\u029f\u0299\u24b6-\u24e9\uff21-\uff5a\U0001d400-\U0001d7ff"
    "\U0001f130-\U0001f189]"
)
_OVERRIDE = late("[\u202d\u202e]+")
_EMBEDDING = late("[\u202a-\u202e\u2066-\u2069]+")
_ZERO_WIDTH = late(
    "[\u200b\u2060\u2061-\u2064\ufeff\u180e]+|(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])"
)
_AMID = late("[^\\W\\d_][^\\w\\s]+(?=[^\\W\\d_])[^A-Z]")
_FOREIGN = late("[\u0370-\u03ff\u0400-\u052f]")
_LATIN = late("[A-Za-z\u00c0-\u024f]")
_STYLED = late(
    "(?:[\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f149\U0001f150-\U0001f169"
    "\U0001f170-\U0001f189]{2,}|[\uff21-\uff3a\uff41-\uff5a]{3,}"
    "|[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]{3,})"
    "(?: (?:[\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f189]+))*"
)
_EASTERN = late("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_WORDS = late(r"\w+")
_TOKEN_BEFORE = late("[^\\s<>()\\[\\]|]{0,80}$")
_TOKEN_AFTER = late("[^\\s<>()\\[\\]|]{0,80}")
_DOMAIN = late(r"[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_NAMING = frozenset({"contact", "attribution", "credit", "dateline", "social"})
_MOST = 12


def check_characters(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for characters that reverse, hide, pose as others or dress up, and forged domains."""
    yield from _forged_domains(case)
    text = case.rendering.text
    if text.isascii() or not _SUSPECT.search(case.characters):
        return
    bidi = _OVERRIDE if case.document.direction == "rtl" else _EMBEDDING
    yield from _first(_unseen(case, bidi, "turns"))
    yield from _first(_unseen(case, _ZERO_WIDTH, "unseen"))
    if _FOREIGN.search(text):
        yield from _first(_mixed(case))
    yield from _first(_dressed(case))


def _first(hits: Iterator[Hit]) -> Iterator[Hit]:
    for _, hit in zip(range(_MOST), hits, strict=False):
        yield hit


def _unseen(case: Case, pattern: re.Pattern[str], key: str) -> Iterator[Hit]:
    text = case.rendering.text
    reached = 0
    for found in pattern.finditer(text):
        start, end = _token(text, *found.span())
        if start < reached:
            continue
        reached = end
        amid = _AMID.match(text, found.start() - 1, found.end() + 1) if found.start() else None
        severity = _in_name(case, start, end) if amid or _is_domain(text, start, end) else None
        yield Hit(start, end, key, severity)


def _mixed(case: Case) -> Iterator[Hit]:
    text = case.rendering.text
    latin = mostly_latin(text)
    for word in _WORDS.finditer(text):
        letters = word.group()
        if letters.isascii() or not _FOREIGN.search(letters):
            continue
        posing = sum(1 for letter in letters if is_lookalike(letter))
        whole = latin and len(letters) >= 3 and posing == len(letters)
        mixed = posing > 0 and _LATIN.search(letters) is not None
        if mixed or whole:
            yield Hit(*word.span(), "posing", _in_name(case, *word.span()))


def _dressed(case: Case) -> Iterator[Hit]:
    text = case.rendering.text
    eastern = _EASTERN.search(text) is not None
    for found in _STYLED.finditer(text):
        if eastern and "\uff21" <= found.group()[0] <= "\uff5a":
            continue
        severity: Severity | None = None
        if _kind_at(case, found.start()) in _NAMING or _is_domain(text, *found.span()):
            severity = "block"
        yield Hit(*found.span(), "styled", severity)


def _forged_domains(case: Case) -> Iterator[Hit]:
    for link in case.links:
        parts = split_url(link.url)
        host = host_of(parts) if parts is not None else ""
        shown = ".".join(_shown(label) for label in host.split("."))
        if shown.isascii() or not any(is_lookalike(letter) for letter in shown):
            continue
        labels = [label for label in shown.split(".") if not label.isascii()]
        if any(all(is_lookalike(c) or c.isascii() for c in label) for label in labels):
            yield case.hit(link.start, link.end, "domain", "block", domain=shown)


def _shown(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def _token(text: str, start: int, end: int) -> tuple[int, int]:
    before = _TOKEN_BEFORE.search(text, max(0, start - 80), start)
    after = _TOKEN_AFTER.match(text, end)
    first = before.start() if before else start
    last = after.end() if after else end
    return first, last


def _in_name(case: Case, start: int, end: int) -> Severity | None:
    text = case.rendering.text
    first = next((letter for letter in text[start:end] if letter.isalpha()), "")
    named = first.isupper() or _kind_at(case, start) in _NAMING
    return "block" if named or _is_domain(text, start, end) else None


def _is_domain(text: str, start: int, end: int) -> bool:
    first, last = _token(text, start, end)
    token = text[first:last]
    return "@" in token or "://" in token or _DOMAIN.fullmatch(token.strip(".,;:\"'")) is not None


def _kind_at(case: Case, offset: int) -> str:
    for segment in case.rendering.segments:
        if segment.start <= offset < segment.end:
            return segment.kind
    return ""
