"""Tables of what a clause means, read by whole lexica of verbs, people and moods tied in it.

A line has the words of which one stands there (an @ stands for a list of words; behind a + are
pieces of which the clause has one), whether something has to urge its group ``act``, and how it
reads; what is behind && has to stand near that. A group ``folk`` has to be written as a name is:
*the Ostrans*. Quotes are read as narration is; what is condemned, told of others, or a story,
counts for nothing.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dateline.guidelines.calling import call_for, is_others_shout
from dateline.guidelines.case import Case
from dateline.guidelines.everyday_words import EVERYDAY
from dateline.guidelines.inflecting import fill_slots, lexicon, table_lines
from dateline.guidelines.slots import may_stand
from dateline.guidelines.speech import is_fiction
from dateline.guidelines.urging import clause, is_condemned
from dateline.release.patterns import late

_FILMS = late(r"\bfilm(?:s|ed|ing)?\b|\bplays\b")
_DENIED = late(
    r"(?:\b(?:not|never|without|against|nor|stops?|rather than|instead of|nobody|no one|avoid"
    r"|refus\w+|oppos\w+|cannot|neither)|n['’]t)(?: [\w'’-]+){0,3},? ?[\"“]?$"
    r"|\b(?:how(?: (?:many|much|long|often))?|whether|asked (?:if|why)|whose|crimes? (?:against"
    r"|of|on|by)"
    r"|attacks? (?:against|on)|violence (?:against|towards|of|by)|abuse of|hatred (?:of|against)"
    r"|against|accus\w+ of|so that no|in case|fear(?:s|ed)? (?:that|of))(?: [\w'’-]+){0,4},?"
    r" ?[\"“]?$"
)
_ASKED = late(
    r"\b(?:is|are|be|been) (?:therefore |also |now |hereby )*(?:called (?:on|upon)|asked|urged"
    r"|invited"
    r"|told|encouraged|expected|requested|reminded)\b[^.;:]{0,60}? (?:to|and to) (?:[a-z]+ly )?$"
    r"|\b(?:will|shall|would|(?:resolves?|resolved|decide[sd]?|agree[sd]?|votes?|voted|vow(?:s|ed)?"
    r"|plans?|intends?|promise[sd]?|swears?|swore|wants?|hopes?|(?:is|are) (?:ready|going|to)) to)"
    r" (?:also |now |all |then |[a-z]+ly )*$"
    r"|\b(?:so that|in order that|with which|for) (?:they|members|we|everyone|[a-z]+s) (?:can"
    r"|may|could"
    r"|will|to) (?:[a-z]+ly )?$|\b(?:has|have|had) (?:agreed|resolved|decided|voted) to"
    r" (?:[a-z]+ly )?$"
    r"|(?:^|[\s(])[\da-z]{1,2}[.)] $|\b(?:all|some|forty|each|every one|most|both) of (?:us"
    r"|you)\b[^.;:]{0,20}"
    r" (?:ought to|should|must|will|can)\b[^.;:]{0,80}(?:,|,? and) $"
    r"|(?:^|[.!?:;“\"‘] ?|, )(?!(?:in|at|on|with|as|when|for|from|by|after|before|while|if|that"
    r"|of|to"
    r"|and|but|under|over|all|both|because|until|since|where|who|which|is|are|was|were|has|had|said"
    r"|not|than|like|through|during|into|about|between|among|against)\b)[a-z]+ (?:them|him|her|the"
    r"|their|his|your|every|all|up|out|down|no|a|an|to|into|off)\b[^.;:]{0,70}(?:,|,? and|,? or|,"
    r" then) (?:then )?$"
)
_TOO_COMMON = lexicon(
    "will get growth project information forward debt spring lead chain club iron small"
    " called trade welcome better give report record add display name find list take copy"
    " enter bring show supply compile read tell one two see time make know way need day days"
    " money leave full part open use set run good best bank water fire order market"
)
"""Words that most texts have, so that no line is looked for at them; it has others."""
_WITH = {
    "put": (" a", " down", " his", " her", " their", " to"),
    "cut": (" down", " to", " off", " out", " the"),
    "finish": (" off",),
    "blow": (" up",),
    "wipe": (" out",),
    "hit": (" ",),
    "human": (" ", "s ", "s,", "s."),
    "right": (" to", " and", " of"),
}
_SPOKEN = frozenset({"headline", "subheadline", "paragraph", "heading", "item", "quote"})
_MOST = 3
_NEAR = 130


class _Line(NamedTuple):
    number: int
    reads: re.Pattern[str]
    beside: re.Pattern[str] | None
    urged: bool
    folk: tuple[str, ...]
    needs: tuple[str, ...]


class ClauseMeanings:
    """Lines of such a table, looked for only where their words stand."""

    def __init__(
        self,
        table: str,
        slots: Mapping[str, str],
        lists: Mapping[str, str],
        *,
        unless: re.Pattern[str],
    ) -> None:
        self._unless = unless
        self._lines: dict[str, list[_Line]] = {}
        for number, row in enumerate(table_lines(table)):
            words, urged, reads = (part.strip() for part in row.split(" | ", 2))
            words, _, needs = words.partition(" + ")
            reads, _, beside = reads.partition(" && ")
            reads, folk = _numbered(fill_slots(reads, slots))
            other = late(fill_slots(beside, slots)) if beside else None
            needed = tuple(needs.strip().split("/")) if needs else ()
            line = _Line(number, late(reads), other, urged == "yes", folk, needed)
            for word in _listed(words, lists):
                self._lines.setdefault(word, []).append(line)
        self._words = frozenset(self._lines)
        self._telling = self._words - EVERYDAY

    def spans(self, case: Case) -> Iterator[tuple[int, int]]:
        """Yield where a clause means what a line says."""
        if self._telling.isdisjoint(case.vocabulary):
            return
        told = {case.sentence_at(at) for at in case.places(self._telling)}
        seen: set[tuple[int, int]] = set()
        for at, word in case.placed(self._words):
            if case.sentence_at(at) not in told:
                continue
            if word in _WITH and not case.lowered.startswith(_WITH[word], at + len(word)):
                continue
            first, last = clause(case, at)
            for line in self._lines[word]:
                if (line.number, first) in seen:
                    continue
                seen.add((line.number, first))
                if not may_stand(case.lowered[first:last], line.needs):
                    continue
                span = _read(case, line, first, last)
                if span is not None and not self._is_passed(case, first, last):
                    yield span

    def _is_passed(self, case: Case, first: int, last: int) -> bool:
        return case.stretch_at(first).kind not in _SPOKEN or bool(
            self._unless.search(case.lowered, first, last)
        )


def _listed(words: str, lists: Mapping[str, str]) -> set[str]:
    """Return a line's words with those that its lists stand for."""
    meant = (lists[word[1:]] if word.startswith("@") else word for word in words.split())
    return {each for some in meant for each in some.split()} - _TOO_COMMON


def _numbered(reads: str) -> tuple[str, tuple[str, ...]]:
    """Return a pattern with its groups ``folk`` told apart, and their names."""
    first, *others = reads.split("(?P<folk>")
    names = tuple(f"folk{number}" for number in range(len(others)))
    told = (f"(?P<{name}>{other}" for name, other in zip(names, others, strict=True))
    return first + "".join(told), names


def _read(case: Case, line: _Line, first: int, last: int) -> tuple[int, int] | None:
    at = first
    for _ in range(_MOST):
        found = line.reads.search(case.lowered, at, last)
        if found is None:
            return None
        span = _judge(case, line, found, first)
        if span is not None:
            return span if line.beside is None else _with_beside(case, line.beside, span, last)
        at = found.start() + 1
    return None


def _with_beside(
    case: Case, beside: re.Pattern[str], span: tuple[int, int], last: int
) -> tuple[int, int] | None:
    """Return a span that takes in what has to stand beside it, before or behind."""
    first, _ = clause(case, span[0])
    for start, end in ((span[1], last), (max(first, span[0] - _NEAR), span[0])):
        others = [m.span() for m in beside.finditer(case.lowered, start, min(end, start + _NEAR))]
        if others:
            return min(span[0], others[0][0]), max(span[1], others[-1][1])
    return None


def _judge(case: Case, line: _Line, found: re.Match[str], first: int) -> tuple[int, int] | None:
    start, end = found.span()
    for name in line.folk:
        if found[name] is not None and not case.text[found.start(name)].isupper():
            return None
    place = start
    if line.urged:
        place = found.start("act")
        called = call_for(case, first, place, end)
        if called is None and _ASKED.search(case.lowered[first:place]):
            called = place, end
        if called is None:
            return None
        start, end = min(start, called[0]), called[1]
    if is_fiction(_FILMS.sub("", case.lowered[first : found.end()])):
        return None
    if _DENIED.search(case.lowered, max(first, place - 60), place):
        return None
    if is_condemned(case, place, place) or is_others_shout(case, place):
        return None
    return start, end
