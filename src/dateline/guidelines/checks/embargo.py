"""DG-80: the embargo in the text is the one that was filed."""

import re
from collections.abc import Iterator
from datetime import datetime

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.embargoes import LONGEST, is_embargo
from dateline.release.zones import NAMES


def check_embargo(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Compare the embargo line of the text with the embargo of the filing."""
    if case.filing is None:
        return
    filed = case.filing.embargo
    line = case.document.embargo
    stretch = next(case.of_kind("embargo"), None)
    if line is None or stretch is None:
        yield from _stray(case)
    elif filed is None:
        yield case.hit(stretch.start, stretch.end, "unfiled")
    elif line.until is None:
        yield case.hit(stretch.start, stretch.end, "no_time", filed=filed)
    elif not _same_instant(line.until, filed):
        yield case.hit(stretch.start, stretch.end, "differs", written=line.until, filed=filed)


def _stray(case: Case) -> Iterator[Hit]:
    """Find a sentence further down that is an embargo, where no reader took it for one."""
    if case.filing is None or case.filing.embargo is not None:
        return
    if not _may_have_one(case.vocabulary):
        return
    named = [name for name in _NAMED if name in case.lowered]
    bound = [word for word in _BOUND if word in case.lowered]
    if not named and not bound:
        return
    for stretch in case.of_kind("headline", "subheadline", "paragraph", "heading"):
        for start, end in case.sentences_of(stretch):
            sentence = case.lowered[start:end]
            if _may_be_embargo(sentence, named, bound) and is_embargo(case.text[start:end]):
                yield case.hit(start, end, "unfiled")


_WORDS = frozenset({
    "embargo", "embargoed", "embargos", "sperrfrist", "gesperrt", "hold", "embargado", "embargada",
    "noon", "midday", "mittags", "midi", "mediodía", "ممنوع", "محظور", "ممنوعیت",
    *(name for name in NAMES if " " not in name),
})  # fmt: skip
_ZONES = tuple(frozenset(name.split()) for name in NAMES if " " in name)


def _may_have_one(words: frozenset[str]) -> bool:
    """Say whether a text of these words may have an embargo: it, or a time's zone, is named."""
    return not words.isdisjoint(_WORDS) or any(zone <= words for zone in _ZONES)


_NAMED = ("embargo", "sperrfrist", "embargad", "hold ", "gesperrt")
_BOUND = (
    "until", "till ", "before", "earlier", "prior to", "from ", "after ", "as of", " ab ", " bis ",
    "nicht vor", "avant", "jusqu", "partir", "antes", "hasta", "até", "desde", "تا ", "پیش", "قبل",
    "حتى", "ممنوع", "محظور", "نشر",
)  # fmt: skip
_DIGIT = re.compile(r"\d")


def _may_be_embargo(lowered: str, named: list[str], bound: list[str]) -> bool:
    """Say at a glance whether a sentence may be one: it names an embargo, or bounds a time.

    ``named`` and ``bound`` are those of the text's words that do either.
    """
    if len(lowered) > LONGEST:
        return False
    if any(name in lowered for name in named):
        return True
    timed = any(word in lowered for word in bound)
    return timed and ("noon" in lowered or _DIGIT.search(lowered) is not None)


def _same_instant(first: str, second: str) -> bool:
    one, two = datetime.fromisoformat(first), datetime.fromisoformat(second)
    if (one.tzinfo is None) != (two.tzinfo is None):
        return False
    return one == two
