"""How an offer of an excluded trade is put together in other languages (DG-60)."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines import (
    illicit_french,
    illicit_german,
    illicit_persian,
    illicit_spanish,
)
from dateline.guidelines.case import Case
from dateline.guidelines.stems import Stems, narrated_sentences, spanned
from dateline.release.patterns import late

_WORDS = {
    "de": (illicit_german.DEALS, illicit_german.TOLD),
    "fr": (illicit_french.DEALS, illicit_french.TOLD),
    "es": (illicit_spanish.DEALS, illicit_spanish.TOLD),
    "fa": (illicit_persian.DEALS, illicit_persian.TOLD),
}
_WIDEST = 160
_NEXT_TOO = frozenset({"gambling", "essays"})


class _Deal(NamedTuple):
    """A trade in a language: its message's key, its goods, and what must stand with them."""

    key: str
    goods: Stems
    slots: tuple[re.Pattern[str], ...]


@functools.cache
def _deals(language: str) -> tuple[tuple[_Deal, ...], re.Pattern[str]]:
    deals, told = _WORDS[language]
    read = (_Deal(key, Stems(goods), tuple(map(re.compile, slots))) for key, goods, slots in deals)
    return tuple(read), late(told)


def deals_abroad(case: Case) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the trades that a text in another language offers, and where; each trade once."""
    language = case.document.language[:2]
    if language not in _WORDS:
        return
    deals, told = _deals(language)
    for deal in deals:
        span = next(_offers(case, deal, told), None)
        if span is not None:
            yield deal.key, span


def _offers(case: Case, deal: _Deal, told: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for at, first, last in narrated_sentences(case, deal.goods):
        end = last
        if deal.key in _NEXT_TOO and last < case.stretch_at(at).end - 2:
            end = case.sentence_at(last + 1)[1]  # *Players need no papers* stands for itself
        spans = [
            found.span() for slot in deal.slots if (found := slot.search(case.lowered, first, end))
        ]
        if len(spans) < len(deal.slots) or told.search(case.lowered, first, end) is not None:
            continue
        start, stop = spanned(case.lowered, at, last, spans)
        if stop - start <= _WIDEST:
            yield start, stop
        else:
            yield spans[0] if spans[0][0] > last else spanned(case.lowered, at, last, [])
