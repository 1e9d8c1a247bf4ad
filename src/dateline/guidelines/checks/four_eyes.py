"""DG-44: two editors on a first release, after a change of the source, on what moves a market."""

import functools
from collections.abc import Iterator
from datetime import date

from dateline.guidelines.case import Case
from dateline.guidelines.changes_told import changes_told, sale_told
from dateline.guidelines.finding import FilingFacts, Hit
from dateline.guidelines.market_events import market_events
from dateline.guidelines.market_fields import market_fields
from dateline.guidelines.market_news import market_news
from dateline.guidelines.market_parts import market_told
from dateline.guidelines.market_plain import market_plain
from dateline.guidelines.rerouting import reroutings
from dateline.guidelines.rules import Rule
from dateline.guidelines.source_moves import first_told, source_moves
from dateline.release.patterns import late

_BY_ITSELF = late(
    r"\bprofit warning\b|\b(?:withdr[ae]ws?|withdrawn|suspends?|abandons?|scraps?|lowers?|cuts?"
    r"|raises?)"
    r" (?:its|the|their) (?:full-year |annual |earnings |profit |sales |revenue )?(?:forecast"
    r"|guidance"
    r"|outlook)\b"
    r"|\b(?:takeover|sale|acquisition) of the (?:company|firm|group|bank|business) (?:by|to)\b"
    r"|\b(?:take|takes|taking|taken) over by (?:a|an|its|the) (?:[\w-]+ )?(?:competitor|rival|fund"
    r"|group)\b"
    r"|\b(?:is|are|be|been) sold to (?:a|an|its) (?:[\w-]+ )?(?:competitor|rival|fund|investor)\b"
    r"|\b(?:files?|filed|has filed) for (?:insolvency|bankruptcy|administration"
    r"|creditor protection)\b"
    r"|\bprotection from (?:its|the|their) creditors\b|\b(?:suspends?|suspended|stops?|stopped)"
    r" payments to (?:its|the) (?:creditors|bondholders|lenders)\b"
    r"|\b(?:accounts|books|figures) (?:for|of) \d{4} (?:were|are|have to be|must be) (?:wrong"
    r"|corrected"
    r"|restated)\b"
    r"|\bchief (?:executive|financial officer) (?:resigns|steps down|is dismissed|has resigned)"
    r" (?:at once|with immediate effect|immediately)\b"
)
_LEAD = 2
"""So many paragraphs of the body say what a release is about, with headline and sub-headline."""


def check_four_eyes(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge what a filing says of its source, and whether its subject can move a market."""
    filing = case.filing
    if filing is None:
        return
    if filing.first_release:
        yield case.hit(0, 0, "first", source=filing.source_name)
    elif (claimed := first_told(case)) is not None:
        yield case.hit(*claimed, "first", source=filing.source_name)
    for field, at in _lately(filing, rule):
        yield case.hit(0, 0, "changed", field=field, at=at)
    known = {change.field.lower().split()[0] for change in filing.changed}
    for start, end, field in _told(case):
        if field.split()[0] in known:
            continue  # the wire has recorded it, lately or long ago
        yield case.hit(start, end, "changed", field=field, at=filing.filed_at[:10])
    found = (
        _subject(case, rule)
        or _moving_by_itself(case)
        or sale_told(case)
        or market_news(case)
        or next(market_events(case), None)
        or next(market_told(case), None)
        or next(market_fields(case), None)
        or next(market_plain(case), None)
    )
    if found is not None:
        yield case.hit(*found, "market", words=case.text[found[0] : found[1]])


def _told(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where the text itself tells of a change, once for each field."""
    fields: set[str] = set()
    for start, end, field in (*changes_told(case), *reroutings(case), *source_moves(case)):
        if field not in fields:
            fields.add(field)
            yield start, end, field


def _lately(filing: FilingFacts, rule: Rule) -> Iterator[tuple[str, str]]:
    filed = _day(filing.filed_at)
    watched = frozenset(rule.words("fields"))
    for change in filing.changed:
        at = _day(change.at)
        if change.field.lower() not in watched or filed is None or at is None:
            continue
        if 0 <= (filed - at).days <= rule.number("days"):
            yield change.field, change.at[:10]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


_TOKEN = late(r"[^\W_]+")
_WORDS_CHARACTER = late(r"\w")


@functools.cache
def _by_token(words: tuple[str, ...]) -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Return words with all their tokens, by the longest of these: it is the rarest."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for word in words:
        tokens = frozenset(_TOKEN.findall(word))
        found.setdefault(max(sorted(tokens), key=len), []).append((word, tokens))
    return found


def _standing(case: Case, words: tuple[str, ...]) -> list[str]:
    """Return which of these may stand somewhere in a text, by its vocabulary; in no order."""
    known, vocabulary = _by_token(words), case.vocabulary
    return [
        word
        for token in vocabulary.intersection(known)  # `known.keys() &` asks all the vocabulary
        for word, tokens in known[token]
        if tokens <= vocabulary
    ]


def _places(case: Case, words: list[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield where these stand between two offsets as words of their own, each word in turn."""
    for word in words:
        at = case.lowered.find(word, first, last)
        while at >= 0:
            end = at + len(word)
            around = case.lowered[max(0, at - 1) : at] + case.lowered[end : end + 1]
            if _WORDS_CHARACTER.search(around) is None:
                yield at, end
            at = case.lowered.find(word, at + 1, last)


def _earliest(case: Case, words: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Return where the first of these stands, the longest of those that begin there."""
    found = _places(case, words, first, last)
    return min(found, key=lambda span: (span[0], -span[1]), default=None)


def _subject(case: Case, rule: Rule) -> tuple[int, int] | None:
    """Find the words that make it market news.

    A subject stands at the head and a market anywhere, or both in one sentence further down.
    """
    markets = _standing(case, rule.words("markets"))
    if not markets or next(_places(case, markets, 0, len(case.lowered)), None) is None:
        return None
    subjects = _standing(case, rule.words("subjects"))
    heads = [*case.of_kind("headline", "subheadline")]
    heads += [s for _, s in zip(range(_LEAD), case.of_kind("paragraph"), strict=False)]
    for stretch in heads if subjects else ():
        found = _earliest(case, subjects, stretch.start, stretch.end)
        if found is not None:
            return found
    strong = _standing(case, rule.words("strong"))
    for start, end in sorted(_places(case, strong, 0, len(case.lowered))):
        if case.stretch_at(start).kind == "paragraph" and _earliest(
            case, markets, *case.sentence_at(start)
        ):
            return start, end
    return None


_BY_ITSELF_PIECES = {
    "warning": ("profit warning",),
    "forecast": ("forecast",),
    "guidance": ("guidance",),
    "outlook": ("outlook",),
    "takeover": ("takeover of the ",),
    "sale": ("sale of the ",),
    "acquisition": ("acquisition of the ",),
    "over": (" over by ",),
    "sold": ("sold to ",),
    "insolvency": ("for insolvency",),
    "bankruptcy": ("for bankruptcy",),
    "administration": ("for administration",),
    "protection": ("creditor protection", "protection from "),
    "payments": (" payments to ",),
    "accounts": ("accounts for ", "accounts of "),
    "books": ("books for ", "books of "),
    "figures": ("figures for ", "figures of "),
    "chief": ("chief executive ", "chief financial officer "),
}
"""Words one of which each form of `_BY_ITSELF` has, and what then stands in the text."""
_BY_ITSELF_WORDS = frozenset(_BY_ITSELF_PIECES)


def _moving_by_itself(case: Case) -> tuple[int, int] | None:
    """Find news that moves a market whether or not the text names one."""
    standing = _BY_ITSELF_WORDS & case.vocabulary
    if not any(piece in case.lowered for word in standing for piece in _BY_ITSELF_PIECES[word]):
        return None
    for at in case.places(_BY_ITSELF_WORDS):
        if case.stretch_at(at).kind not in _HEADS or not case.narrates(at):
            continue
        found = _BY_ITSELF.search(case.lowered, max(0, at - _BEFORE), at + _AFTER)
        if found is not None:
            return found.span()
    return None


_HEADS = frozenset({"headline", "subheadline", "paragraph"})
_BEFORE, _AFTER = 60, 80
