"""What a sentence of another language tells by its parts, looked for only where a stem stands.

A way has a language, stems of which one stands in the text, and parts that its sentence has, in
whatever order. What is condemned, shouted, charged or a story is passed over.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import SAID, Case
from dateline.guidelines.sentence_parts import nearest_parts
from dateline.guidelines.sentences import places_in
from dateline.release.patterns import late

_MOST = 4
_REACH = 170
_TOLD = late(
    r"شعار|سر داد|محکوم|متهم|تهدید|نوشته بود|نباید|\bفیلم|\bرمان|دادگاه|پلیس"
    r"|skandier|\briefen\b|gerufen|(?<!porte-)parole\b|verurteil|gedroht|drohte|\broman|\bfilm"
    r"|angeklagt"
    r"|polizei|gericht\b|staatsanwalt|festgenommen|opfer\b|slogan|scand|cri(?:ai|é)|condamn|menac"
    r"|tribunal|accus|procès|victime|coread|gritar|consigna|conden|amenaz|novela|película|detenid"
    r"|policía|acusad|víctima|\bnicht\b(?! (?:mehr|lebend|heil|leben|zu|unter|schlafen|schade|ruhen"
    r"|genug|in ruhe))"
)


class Way(NamedTuple):
    """A way of telling a thing in one language."""

    language: str
    key: str
    stems: tuple[str, ...]
    parts: tuple[re.Pattern[str], ...]


def way(language: str, key: str, stems: str, *parts: str) -> Way:
    """Return a way from its stems, apart by blanks (a _ for a blank in one), and its parts."""
    pieces = tuple(stem.replace("_", " ") for stem in stems.split())
    return Way(language, key, pieces, tuple(map(late, parts)))


def told_abroad(case: Case, ways: tuple[Way, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield where a sentence tells such a thing, and which."""
    language, text = case.document.language[:2], case.lowered
    for each in ways:
        if each.language != language:
            continue
        seen: set[int] = set()
        for stem in each.stems:
            for at in places_in(text, stem):
                first, last = case.sentence_at(at)
                if first in seen or case.stretch_at(at).kind not in SAID:
                    continue
                seen.add(first)
                span = nearest_parts(text, each.parts, first, last, most=_MOST, reach=_REACH)
                if span is not None and not _TOLD.search(text, first, last):
                    yield *span, each.key
