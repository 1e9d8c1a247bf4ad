"""DG-70: a statement's count equals its list."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.backing import backers
from dateline.guidelines.case import Case
from dateline.guidelines.counted_abroad import ANNOUNCED, counted_abroad
from dateline.guidelines.finding import Hit, Severity
from dateline.guidelines.number_words import TENS, UNITS
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.rules import Rule
from dateline.guidelines.signing import signed_in, word_value
from dateline.release.patterns import late

_WHO = r"(?: [^\W\d_]+(?:-[^\W\d_]+)?){0,3} [^\W\d_]+s\b"
_SIGNED = late(r"\b(?:signed by|signator(?:y|ies)|signers|undersigned|signed)\b", re.IGNORECASE)


def check_signatories(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Compare the number of signatories that the text claims with the list that came with it.

    A release that only tells of somebody else's letter is asked about, a statement blocks. Where
    full stops were lost nobody can tell which signatures a number counts.
    """
    if case.lost_stops:
        return
    claimed = _claimed(case)
    if claimed is None and not is_of_an_office(case):  # who counts cosponsors and those served
        yield from _backed(case)
    if claimed is None or _is_supposed(case, claimed):
        return
    listed = _listed(case)
    if listed == claimed.number:
        return
    severity: Severity | None = None
    if not _is_own(case, claimed.start, claimed.end):
        if listed is None and _is_passing(case, claimed):
            return
        severity = "ask"
    span = (claimed.start, claimed.end)
    if listed is None:
        yield case.hit(*span, "no_list", severity, claimed=claimed.number)
    else:
        yield case.hit(*span, "differs", severity, claimed=claimed.number, listed=listed)


def _backed(case: Case) -> Iterator[Hit]:
    """Ask about the first number of people who stand behind a paper in other words."""
    for signed in backers(case):
        claimed = _Claim(*signed)
        listed = _listed(case)
        if listed == claimed.number or _is_supposed(case, claimed) or _is_with_names(case, claimed):
            continue
        key = "no_list" if listed is None else "differs"
        given = {} if listed is None else {"listed": listed}
        yield case.hit(*signed[1:], key, "ask", claimed=claimed.number, **given)
        return


def _listed(case: Case) -> int | None:
    listed = case.filing.signatories if case.filing is not None else None
    return _listed_in_text(case) if listed is None else listed


_SUPPOSED = late(
    r"\b(?:must|would|if|requires?|required|goals?|aims?|targets?|needs?|needed|hopes? to|has to"
    r"|have to|will need)\b"
)
_STILL = late(r"[^.;]{0,60}\b(?:must|would|will|can|may) (?:first |then |also )?[a-z]+\b")
_EARLIER = late(
    r"\b(?:recent|earlier|previous|second|last (?:week|month|year)(?:'s)?|all) (?:[a-z]+,? ){0,6}$"
    r"|\bhad [a-z]+ (?:the )?(?:signatures of )?$"
)
_GIVEN = late(r"[^.;]{0,24}?,? including [A-Z]|[^.;]{0,160}\b(?:attached|enclosed|follows|below)\b")
_ATTACHED = late(r"[\[(][^\])]{0,40}\b(?:attached|enclosed|pdf)\b|\b(?:attached|enclosed) here")
_PLEDGES = late(r"\b(?:pledges?|charters?|compacts?|commitments?)\b")
_PAPERS = late(r"\b(?:statement|letter|petition|declaration|appeal|manifesto)s?\b")
_NAMED = late(r"[^.;]{0,24} signed the [A-Z]")
_STATES = late(r"\b(?:countries|nations|states|governments|parties)\b")


def _is_supposed(case: Case, claimed: "_Claim") -> bool:
    """Say whether the signatures are still wanted, or those of states under a treaty."""
    first, last = case.sentence_at(claimed.start)
    return (
        _SUPPOSED.search(case.lowered, max(first, claimed.start - 48), claimed.start) is not None
        or _STATES.search(case.lowered, claimed.start, min(last, claimed.end + 1)) is not None
    )


def _is_passing(case: Case, claimed: "_Claim") -> bool:
    """Say whether others' letter is told of in passing, or with its names, or as a mere rule."""
    first, last = case.sentence_at(claimed.start)
    if _is_with_names(case, claimed):
        return True
    if _PLEDGES.search(case.lowered, first, last) and not _PAPERS.search(case.lowered, first, last):
        return True
    return _STILL.match(case.lowered, claimed.end, last) is not None or (
        _TEXT.search(case.lowered, first, last) is None
        and _SIGNED.search(case.text, first, last) is None
    )


def _is_with_names(case: Case, claimed: "_Claim") -> bool:
    """Say whether it is an earlier letter, or one whose names or text are given with it."""
    first, last = case.sentence_at(claimed.start)
    after = (claimed.end, last)
    return (
        _EARLIER.search(case.lowered, max(first, claimed.start - 48), claimed.start) is not None
        or _GIVEN.match(case.text, *after) is not None
        or _NAMED.match(case.text, *after) is not None
        or _ATTACHED.search(case.lowered, claimed.end, min(len(case.lowered), claimed.end + 160))
        is not None
    )


class _Claim(NamedTuple):
    number: int
    start: int
    end: int


def _claimed(case: Case) -> _Claim | None:
    """Return how many signed: as the reading has it, or written in words or in Persian."""
    statement = case.document.statement
    if statement is not None and statement.claimed_signatories is not None:
        count, span = statement.claimed_signatories, _claim(case, statement.claimed_signatories)
        large = _LARGE.match(case.lowered, span[0])
        return _Claim(count * (_SIZES[large["size"]] if large else 1), *span)
    if (signed := signed_in(case)) is not None:
        return _Claim(*signed)
    for at in case.places_of("signed"):
        first, last = case.sentence_at(at)
        found = _IN_WORDS.match(case.lowered, at, last)
        if found is not None and _TEXT.search(case.lowered, first, at) is not None:
            return _Claim(word_value(found["count"]), found.start("count"), found.end("count"))
        before = _WORDS_SIGNED.search(case.lowered, max(first, at - 60), at)
        if before is not None and _TEXT.search(case.lowered, at, last) is not None:
            return _Claim(word_value(before["count"]), before.start("count"), before.end("count"))
    return _in_other_words(case) or _counted_abroad(case)


def _in_other_words(case: Case) -> _Claim | None:
    for at in case.places(frozenset({"names", "name"})):
        first, _ = case.sentence_at(at)
        before = _PUT_NAMES.search(case.lowered, max(first, at - 70), at)
        if before is not None and _NAMED_TO.match(case.lowered, at):
            return _Claim(word_value(before["count"]), before.start("count"), before.end("count"))
    for at in case.places(frozenset({"undersigned", "signatories"})):
        first, _ = case.sentence_at(at)
        before = _WORDS_BEFORE.search(case.lowered, max(first, at - 40), at)
        if before is not None:
            return _Claim(word_value(before["count"]), before.start("count"), before.end("count"))
    for at in case.places_of("signatures"):
        found = _SIGNATURES_OF.match(case.lowered, at)
        if found is not None:
            digits = found["count"].replace(",", "")
            number = int(digits) if digits.isdigit() else word_value(digits)
            return _Claim(number, found.start("count"), found.end("count"))
    return None


def _counted_abroad(case: Case) -> _Claim | None:
    for at in case.places(_SIGNED_ABROAD):
        abroad = _ABROAD.match(case.lowered, at)
        if abroad is not None:
            digits = re.sub(r"\D", "", abroad["count"])
            return _Claim(int(digits), abroad.start("count"), abroad.end("count"))
    counted = counted_abroad(case)
    return _Claim(*counted) if counted is not None else None


def _is_own(case: Case, start: int, end: int) -> bool:
    """Say whether the signatures are those of this statement, not of a text that it tells of."""
    if case.filing is not None:
        return True
    headline = next(case.of_kind("headline"), None)
    if headline is not None and _TITLE.search(case.lowered, headline.start, headline.end):
        return True
    first, last = case.sentence_at(start)
    around = case.lowered[max(0, first - 200) : min(len(case.lowered), max(last, end) + 200)]
    return _OWN.search(around) is not None


_TEXT = late(
    r"\b(?:statement|letter|lettre|brief|carta|petition|declaration|appeal|manifesto|resolution"
    r"|pledge|call|request|demand|plea)\b"
)
_TITLE = late(
    r"^(?:an? |the )?(?:\w+ ){0,2}(?:statement|letter|petition|declaration|appeal|manifesto"
    r"|call)\b"
)
_OWN = late(
    r"\b(?:this|our|following) (?:joint |open )?(?:statement|letter|petition|declaration|appeal"
    r"|manifesto|pledge)\b|\bundersigned\b|این بیانیه|\bwe, "
)
_SIZES = {"thousand": 1_000, "million": 1_000_000}
_LARGE = late(r"[\d,.]+ (?P<size>thousand|million)\b")
_COUNTED = "|".join((*UNITS[2:], *TENS, "hundred", "thousand", "and"))
_IN_WORDS = late(
    r"signed by (?:(?:more than|over|some|about|nearly|almost|at least|a) )?"
    rf"(?!and\b)(?P<count>(?:{_COUNTED})(?:[ -](?:{_COUNTED}"
    rf"|one)\b)*) (?!of the following)[a-z]+s\b"
)
_WORDS_SIGNED = late(
    rf"\b(?!and\b)(?P<count>(?:{_COUNTED})(?:[ -](?:{_COUNTED}|one)\b)*) (?:[a-z]+ ){{0,3}}[a-z]+s"
    r" (?:have |had )?$"
)
_PUT_NAMES = late(
    rf"\b(?!and\b)(?P<count>(?:{_COUNTED})(?:[ -](?:{_COUNTED}"
    rf"|one)\b)*) (?:[a-z]+ ){{0,4}}?[a-z]+s"
    r" (?:have |had )?(?:put|set|added|lent|gave|given) their $"
)
_NAMED_TO = late(
    r"names? to (?:the|this|an?) (?:[a-z]+ )?(?:statement|letter|petition|appeal|call|demand)"
)
_WORDS_BEFORE = late(
    rf"\b(?!and\b)(?P<count>(?:{_COUNTED})(?:[ -](?:{_COUNTED}|one)\b)*) (?:of the )?$"
)
_SIGNATURES_OF = late(
    r"signatures of (?:(?:more than|over|some|about|nearly|almost|at least|a|all|the) ){0,2}"
    rf"(?P<count>\d[\d,]*"
    rf"|(?!and\b)(?:{_COUNTED})(?:[ -](?:{_COUNTED}|one)\b)*) (?:[a-z]+ ){{0,2}}[a-z]+s\b"
)
_SIGNED_ABROAD = frozenset(
    {"signée", "signé", "signées", "unterzeichnet", "unterschrieben", "firmada", "firmado"}
)
_ABROAD = late(
    r"\w+ (?:par|von|por) (?:plus de |mehr als |más de |über )?(?P<count>\d[\d.,\u202f]*)"
    r" [a-zà-ÿ]+"
)


def _listed_in_text(case: Case) -> int | None:
    """Count the longest list in the text that follows a line about signing."""
    announced = False
    counts: dict[int, int] = {}
    for stretch in case.stretches:
        if stretch.kind in {"paragraph", "heading"}:
            announced = (
                _SIGNED.search(case.text, stretch.start, stretch.end) is not None
                or ANNOUNCED.search(case.lowered, stretch.start, stretch.end) is not None
            )
        elif stretch.kind == "item" and announced and stretch.block is not None:
            counts[stretch.block] = counts.get(stretch.block, 0) + 1
    return max(counts.values(), default=None)


def _claim(case: Case, claimed: int) -> tuple[int, int]:
    number = rf"(?<![\d,.])(?:{claimed:,}|{claimed})(?![\d,.]\d|\d)"
    found = re.search(number + _WHO, case.text) or re.search(number, case.text)
    if found is not None:
        return found.span()
    headline = next(case.of_kind("headline"), None)
    return (headline.start, headline.end) if headline else (0, 0)
