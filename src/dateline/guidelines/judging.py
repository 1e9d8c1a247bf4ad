"""Where narration judges, feels, advises or foretells in its own voice: what DG-22 looks for.

A judgement is a word that weighs, and what ties it to the thing weighed: *is*, *makes it*, *it is
… that*. The words are looked up, and only around those that stand in a text is anything matched.
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.appraisals import APPRAISALS
from dateline.guidelines.case import Case
from dateline.guidelines.everyday_verdicts import EVERYDAY_VERDICTS
from dateline.guidelines.forecasts import DEMANDS, FORECASTS
from dateline.guidelines.inflecting import fill_slots
from dateline.guidelines.judgement_words import BY_NOBODY, FEELINGS, JUDGEMENTS, PLAIN, SLOTS
from dateline.guidelines.leads import Led, by_lead, leads, trails
from dateline.guidelines.opinion_idioms import OPINION_IDIOMS
from dateline.guidelines.plain_verdicts import PLAIN_VERDICTS
from dateline.guidelines.sayings import SAYINGS
from dateline.guidelines.stances import STANCES
from dateline.guidelines.verdict_words import VERDICTS
from dateline.release.patterns import late

_BACK = 72
_AHEAD = 160
_MARKS = " .;:,—–-"
_WORD = late(r"[^\W_]+")
_ROW = late(r"\n(?! )")
_COLUMN = late(r"\s\|(?=\s|$)")
_CONTINUES = late(r"\n +(?=\|\S|[{)])")
_GOES_ON = late(r"\n +")


class Judgement(NamedTuple):
    """Words that judge: their span and the message's key.

    ``turn``: of too many to tell, those of the first turn are told; at 0 they judge by themselves.
    """

    start: int
    end: int
    key: str
    turn: int = 0

    @property
    def composed(self) -> bool:
        """Say whether several words make it together."""
        return self.turn > 0


class _Frame(NamedTuple):
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    trails: frozenset[str] | None
    key: str
    turn: int


def judgements(case: Case) -> Iterator[Judgement]:
    """Yield where English narration weighs what it tells, without a look at who owns it."""
    frames, lowered = _frames(), case.lowered
    for word in _words() & case.vocabulary:
        size, (led, others) = len(word), frames[word]
        for at in case.places_of(word):
            after = at + size
            if lowered.startswith(" ", after):
                after += 1
            those = led.get(lowered[after : after + 1], others)
            if not those or not case.narrates(at):
                continue
            near, nearer = lowered[at - 2 : at - 1], lowered[at - 1 : at]
            for frame in those:
                ends = frame.trails
                if ends is not None and nearer not in ends and (nearer != " " or near not in ends):
                    continue
                found = _match(case, at, size, frame)
                if found is not None and not _is_name(case, at):
                    yield found


def _match(case: Case, at: int, size: int, frame: _Frame) -> Judgement | None:
    start, end = at, at + size
    if frame.after is not None:
        after = frame.after.match(case.lowered, end, end + _AHEAD)
        if after is None:
            return None
        end = after.end()
    if frame.before is not None:
        first, _ = case.sentence_at(at)
        near = max(first, at - _BACK)
        # ^ is to mean the sentence's beginning, so what was cut in its midst gets a mark before it
        words = case.lowered[near:at] if near == first else f"~{case.lowered[near:at]}"
        before = frame.before.search(words)
        if before is None:
            return None
        start = at - len(words) + before.start()
    while case.lowered[start] in _MARKS:
        start += 1
    while case.lowered[end - 1] == " ":
        end -= 1
    return Judgement(start, end, frame.key, frame.turn)


def _is_name(case: Case, at: int) -> bool:
    """Say whether a word has a capital that neither a title nor a sentence's beginning gives."""
    if not case.text[at].isupper() or case.stretch_at(at).kind not in {"paragraph", "boilerplate"}:
        return False
    return at > case.sentence_at(at)[0]


@functools.cache
def _words() -> frozenset[str]:
    return frozenset(_frames())


@functools.cache
def _frames() -> dict[str, Led[_Frame]]:
    frames: dict[str, list[tuple[frozenset[str] | None, _Frame]]] = {}
    for table, key, turn in _TABLES:
        for words, before, after in _rows(table):
            frame = _Frame(
                late(_BEFORE.replace("{}", before)) if before else None,
                late(_AFTER.replace("{}", after)) if after else None,
                trails(before),
                key,
                turn,
            )
            for word in words:
                frames.setdefault(word, []).append((leads(after), frame))
    return {word: by_lead(those) for word, those in frames.items()}


_TABLES = (
    (PLAIN, "judgement", 0),
    (JUDGEMENTS, "judgement", 1),
    (SAYINGS, "judgement", 1),
    (VERDICTS, "judgement", 1),
    (PLAIN_VERDICTS, "judgement", 1),
    (APPRAISALS, "judgement", 2),
    (OPINION_IDIOMS, "judgement", 2),
    (EVERYDAY_VERDICTS, "judgement", 2),
    (STANCES, "judgement", 2),
    (FORECASTS, "judgement", 2),
    (DEMANDS, "judgement", 2),
    (FEELINGS, "feeling", 1),
    (BY_NOBODY, "judgement", 1),
)
_BEFORE = r"(?!(?<=\w)\w)(?:{}) ?$"
_AFTER = r"(?: |(?! ))(?:{})"


def _rows(table: str) -> Iterator[tuple[list[str], str, str]]:
    for row in _ROW.split(table.strip("\n")):
        line = _GOES_ON.sub(" ", _CONTINUES.sub("", row))
        words, before, after = (*_COLUMN.split(line), "", "")[:3]
        yield (
            _WORD.findall(words),
            fill_slots(before.strip(), SLOTS),
            fill_slots(after.strip(), SLOTS),
        )
