"""Claims on health and gain in other languages (DG-33): a remedy beside an ailment, money that
can't be lost.

Each is composed of slots in one sentence: what befalls a body and what is done against it, a part
of it and what strengthens it, savings and how sure they are said to be.
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.remedy_words_abroad import WORDS
from dateline.guidelines.stems import Stems, narrated_sentences, spanned

_BEFORE, _AFTER = 80, 70
Claim = tuple[tuple[int, int], str]


class _Slots(NamedTuple):
    """A language's pairs of things and what is said of them, and what bears a sentence out."""

    pairs: tuple[tuple[str, Stems, re.Pattern[str]], ...]
    proven: re.Pattern[str]


@functools.cache
def _slots(language: str) -> _Slots:
    words = WORDS[language]
    pairs = tuple((key, Stems(things), re.compile(said)) for key, things, said in words.pairs)
    return _Slots(pairs, re.compile(words.proven))


def claims_composed_abroad(case: Case) -> Iterator[Claim]:
    """Yield claims on health and gain with their keys, one a sentence, in reading order."""
    language = case.document.language[:2]
    if language not in WORDS:
        return
    slots = _slots(language)
    found: dict[int, Claim] = {}
    for key, things, said in slots.pairs:
        for at, first, last in narrated_sentences(case, things):
            claim = said.search(case.lowered, max(first, at - _BEFORE), min(last, at + _AFTER))
            if claim is None or first in found or _is_borne_out(case, slots.proven, first, last):
                continue
            found[first] = (spanned(case.lowered, at, last, [claim.span()]), key)
    yield from (found[first] for first in sorted(found))


def _is_borne_out(case: Case, proven: re.Pattern[str], first: int, last: int) -> bool:
    """Say whether a sentence or the one after it cites who bears it out, or only wishes."""
    if proven.search(case.lowered, first, last) is not None:
        return True
    return any(first <= link.start < last and link.url for link in case.links)
