"""What a sentence says in parts: who, what, to whom; told by the words that stand together in it.

A lexicon gives each slot its words, alone or by two and three. A row names the slots that have to
stand in one sentence, in whatever order; where they do, it says something that no one of them
says. Only sentences with a word of some row's first slot are read at all.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.urging import clause

_REACH = 130


_Entries = tuple[tuple[str, tuple[str, ...]], ...]


class Row(NamedTuple):
    """Slots that have to stand together, those that may not, and what they make."""

    needs: tuple[frozenset[str], ...]
    without: frozenset[str]
    reach: int
    makes: str


class Match(NamedTuple):
    """Where a row's slots stand, the clause they stand in, and what they make."""

    start: int
    end: int
    first: int
    last: int
    makes: str


@dataclass(frozen=True)
class Lexicon:
    """Words by slot, and rows of slots. ``a_b`` is two words; ``word+`` takes its ending s."""

    words: Mapping[str, str]
    table: str

    @cached_property
    def heads(self) -> dict[str, _Entries]:
        """By their first word, the entries and the slots that each fills."""
        slots: dict[str, list[str]] = {}
        for slot in self.words:
            for entry in self.words_of(slot):
                slots.setdefault(entry, []).append(slot)
        found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for entry, of in slots.items():
            found.setdefault(_pieces(entry)[0], []).append((entry, tuple(of)))
        return {head: tuple(entries) for head, entries in found.items()}

    def words_of(self, slot: str) -> Iterator[str]:
        """Yield the words of a slot, each in its forms."""
        yield from forms(self.words[slot])

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the table: ``slot slot|slot -slot @60 > what they make``; @ how near."""
        rows: list[Row] = []
        for line in self.table.strip().splitlines():
            slots, _, makes = line.partition(" > ")
            slots, _, reach = slots.partition(" @")
            names = slots.split()
            rows.append(
                Row(
                    tuple(frozenset(n.split("|")) for n in names if not n.startswith("-")),
                    frozenset(n[1:] for n in names if n.startswith("-")),
                    int(reach or _REACH),
                    makes.strip(),
                )
            )
        return tuple(rows)

    @cached_property
    def openers(self) -> frozenset[str]:
        """A word of every entry of every first slot that few texts have; the sentences to read."""
        firsts = {slot for row in self.rows for slot in row.needs[0]}
        telling = (set(_pieces(word)) - DULL for slot in firsts for word in self.words_of(slot))
        return frozenset(max(words, key=len) for words in telling if words)


_DULL_WORDS = (
    "with as their not one through they over into no them where people every any visit market in"
    " without take see key record real private meet home cost project report number clear free know"
    " go come march address down medical put keep share second pay find driven post force school"
    " personal published follow questions call don never line children she stop laws show dollars"
    " partner reported mobile living note fire drive text name person cut turn stand add track read"
    " run feel moment hand email cash calling message nothing welcome accounts street parents"
    " season child addresses named numbers names list hundreds none forced love listed town who he"
    " it is was the from of to on up at out a an and for our your this what how you we us his her"
    " him if until till back all find life days day leave leaves make makes change changes changed"
    " work let gives give by first standing themselves something family hope should must will"
)
DULL = frozenset(_DULL_WORDS.split())


def forms(text: str) -> Iterator[str]:
    """Yield the words of a list, each in its forms."""
    for entry in text.split():
        word = entry.rstrip("+").replace("_", " ")
        yield word
        if entry.endswith("+"):
            yield _plural(word)


def _pieces(word: str) -> list[str]:
    return re.findall(r"[^\W_]+", word)


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def matches(case: Case, lexicon: Lexicon) -> Iterator[Match]:
    """Yield where rows of a lexicon stand in a clause, one place for each row and clause."""
    opening = case.places(lexicon.openers)
    if not opening:
        return
    marks = sorted(
        (at, word) for word in lexicon.heads.keys() & case.vocabulary for at in case.places_of(word)
    )
    seen = -1
    for at in opening:
        if at < seen:
            continue
        first, last = clause(case, at)
        seen = last
        here = marks[bisect_left(marks, (first, "")) : bisect_left(marks, (last, ""))]
        if len(here) < _FEWEST:
            continue
        filled = _filled(case.lowered, here, lexicon.heads)
        for row in lexicon.rows:
            if filled.keys().isdisjoint(row.needs[0]) or not filled.keys().isdisjoint(row.without):
                continue
            span = _span(row, filled)
            if span is not None:
                yield Match(*span, first, last, row.makes)


_FEWEST = 2
_Places = dict[str, list[tuple[int, int]]]


def _filled(text: str, marks: list[tuple[int, str]], heads: Mapping[str, _Entries]) -> _Places:
    """Return where each slot is filled by entries that begin at these marks."""
    filled: _Places = {}
    for at, word in marks:
        for entry, slots in heads[word]:
            end = at + len(entry)
            if text.startswith(entry, at) and not (
                text[end : end + 1].isalnum() or text[end : end + 1] == "-"
            ):
                for slot in slots:
                    filled.setdefault(slot, []).append((at, end))
    return filled


def _span(row: Row, filled: _Places) -> tuple[int, int] | None:
    """Return the narrowest stretch around one place of a row's first slot with all the others."""
    best: tuple[int, int] | None = None
    for place in (p for slot in row.needs[0] for p in filled.get(slot, ())):
        taken = [place]
        for need in row.needs[1:]:
            free = [p for slot in need for p in filled.get(slot, ()) if _apart(p, taken)]
            if not free:
                break
            taken.append(min(free, key=lambda p: abs(p[0] - place[0])))
        else:
            start, end = min(p[0] for p in taken), max(p[1] for p in taken)
            if end - start <= row.reach and (best is None or end - start < best[1] - best[0]):
                best = start, end
    return best


def _apart(place: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return all(place[0] >= end or place[1] <= start for start, end in taken)
