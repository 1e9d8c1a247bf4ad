"""DG-44: two editors on a first release, after a change of the source, on what moves a market."""

import functools
import re
from collections.abc import Iterator
from datetime import date

from dateline.guidelines.case import Case
from dateline.guidelines.changes_told import changes_told, sale_told
from dateline.guidelines.finding import FilingFacts, Hit
from dateline.guidelines.market_events import market_events
from dateline.guidelines.market_news import market_news
from dateline.guidelines.market_parts import market_told
from dateline.guidelines.rerouting import reroutings
from dateline.guidelines.rules import Rule

_BY_ITSELF = re.compile(
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
_LONGEST = 40  # more than any of the rule's phrases has
_LEAD = 2
"""So many paragraphs of the body say what a release is about, with headline and sub-headline."""


def check_four_eyes(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge what a filing says of its source, and whether its subject can move a market."""
    filing = case.filing
    if filing is None:
        return
    if filing.first_release:
        yield case.hit(0, 0, "first", source=filing.source_name)
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
    )
    if found is not None:
        yield case.hit(*found, "market", words=case.text[found[0] : found[1]])


def _told(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where the text itself tells of a change, once for each field."""
    fields: set[str] = set()
    for start, end, field in (*changes_told(case), *reroutings(case)):
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


@functools.cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in longest) + r")\b")


@functools.cache
def _tokens(words: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_TOKEN.findall(word)) for word in words)


_TOKEN = re.compile(r"[^\W_]+")


def _may_stand(case: Case, words: tuple[str, ...]) -> bool:
    """Say whether all words of any of these stand somewhere in a text: a first cheap look."""
    return any(tokens <= case.vocabulary for tokens in _tokens(words))


def _stands(case: Case, words: tuple[str, ...]) -> bool:
    """Say whether any of these stands somewhere in a text; looked for where its words do."""
    pattern = _pattern(words)
    for tokens in _tokens(words):
        if tokens <= case.vocabulary:
            rarest = min(tokens, key=lambda token: len(case.places_of(token)))
            for at in case.places_of(rarest):
                window = (max(0, at - _LONGEST), at + _LONGEST)
                if any(f.start() <= at < f.end() for f in pattern.finditer(case.lowered, *window)):
                    return True
    return False


def _subject(case: Case, rule: Rule) -> tuple[int, int] | None:
    """Find the words that make it market news.

    A subject stands at the head and a market anywhere, or both in one sentence further down.
    """
    subjects, markets = rule.words("subjects"), rule.words("markets")
    if not _stands(case, markets):
        return None
    heads = [*case.of_kind("headline", "subheadline")]
    heads += [s for _, s in zip(range(_LEAD), case.of_kind("paragraph"), strict=False)]
    for stretch in heads if _may_stand(case, subjects) else ():
        found = _pattern(subjects).search(case.lowered, stretch.start, stretch.end)
        if found is not None:
            return found.span()
    strong = rule.words("strong")
    for found in _pattern(strong).finditer(case.lowered) if _may_stand(case, strong) else ():
        sentence = case.sentence_at(found.start())
        within = case.stretch_at(found.start()).kind == "paragraph"
        if within and _pattern(markets).search(case.lowered, *sentence) is not None:
            return found.span()
    return None


_BY_ITSELF_WORDS = frozenset({
    "warning", "forecast", "guidance", "outlook", "takeover", "sale", "acquisition", "over", "sold",
    "insolvency", "bankruptcy", "administration", "protection", "payments", "accounts", "books",
    "figures", "chief",
})  # fmt: skip
"""Words one of which each form of `_BY_ITSELF` has."""


def _moving_by_itself(case: Case) -> tuple[int, int] | None:
    """Find news that moves a market whether or not the text names one."""
    near = sorted({case.stretch_at(at).start for at in case.places(_BY_ITSELF_WORDS)})
    for start in near:
        stretch = case.stretch_at(start)
        if stretch.kind not in {"headline", "subheadline", "paragraph"}:
            continue
        found = _BY_ITSELF.search(case.lowered, stretch.start, stretch.end)
        if found is not None and case.narrates(found.start()):
            return found.span()
    return None
