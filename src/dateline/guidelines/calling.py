"""Whether an act that a clause tells is called for there, in more ways than by a modal verb.

A call has its frame before the act (*members are to*, *a reward for whoever*, *recommends*) or
behind it (*is every member's duty*). Tables of acts are read where their words stand; each line is
the words, whether it needs a call, and how act and target read together, the act first.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import SLOT, fill_slots, table_lines
from dateline.guidelines.leads import Led, by_lead, leads, leads_behind
from dateline.guidelines.speech import is_fiction
from dateline.guidelines.urging import clause, frame_start, is_reported
from dateline.release.patterns import late

_ADDRESSED = (
    r"(?:members|supporters|residents|readers|followers|pupils|parents|fans|volunteers|neighbou?rs"
    r"|visitors|everyone|everybody|villagers|tenants|farmers|believers|brothers|sisters|citizens"
    r"|passers-by|shops?|shopkeepers|landlords|employers|workers|people|customers|friends|drivers"
    r"|women|men|youths?|students|each of us|they|comrades|owners|islanders|patriots)"
)
_BEFORE = late(
    rf"\b(?:{_ADDRESSED}(?: [\w'’-]+){{0,5}}? (?:is|are) (?:to|expected to|meant to|supposed to"
    r"|obliged to|free to|allowed to)"
    r"|(?:lets?|allows?|enables?|invites?|helps?|wants?|expects?|calls on|asks?|urges?|orders?"
    r"|tells?"
    r"|obliges?|begs?|teaches|instructs?|trains?|encourages?|pays?) (?:[\w'’-]+ ){1,9}?to"
    r"|lets (?:[\w'’-]+ ){1,3}?|(?:wants?|seeks?|looks? for|looking for|wanted|needs?|searches for"
    r"|offers?|pays?|rewards?|reward|bonus|prize|goes to|awaits|free|invites?|thanks)"
    r" [^.;:]{0,90}?(?:who|whoever|(?:any|every)(?:body|one) who)(?: [a-z]+ly)?(?: succeeds? in"
    r"| manages? to| is (?:the )?first to| are to)?"
    r"|(?:members|supporters|activists|volunteers|wing|guard|circle|league|party|group|club|we"
    r"|brothers|friends|committee|front)(?: [\w'’-]+){0,4}? (?:will|shall|plans? to|intends? to"
    r"|means? to|resolved to|decided to|swore to|vowed to)"
    r"|(?:recommends?|advises?|proposes?|suggests?|advocates?|favou?rs?|approves? of|praises?"
    r"|encourages?) (?:that )?(?:[\w'’-]+ ){0,4}?(?:should )?"
    r"|(?:which|where|whom|that) (?:[\w'’-]+ ){1,3}?(?:are|is) to"
    r"|(?:is|are|be) (?:invited|asked|urged|called on|called upon|told|encouraged|expected"
    r"|ordered) to"
    r"|dut(?:y|ies) (?:of [^.;:]{3,50} )?(?:is )?to|ready to|time to) ?(?:[a-z]+ly )?$"
)
_AFTER = late(
    r"[^.;:]{0,40}? (?:is|are|remains?) (?:(?:every|each|a|an|the|our|your"
    r"|all) )?(?:[\w-]+['’]s? )?"
    r"(?:[a-z]+ )?(?:duty|virtue|obligation|task|honou?r|business of all|right|need of the hour"
    r"|order of the day|called for|what we need|allowed|permitted)\b"
)
_FILMS = late(
    r"\bfilm(?= (?:him|her|them|the|what|their|every|all|strike)\b)|\bto film\b|\bfilming\b"
)
_REACH = 190


class _Act(NamedTuple):
    reads: re.Pattern[str]
    called: bool


class _Acts(NamedTuple):
    """The acts that a word tells: by the character after its space, and all of them."""

    behind: Led[_Act]
    all: tuple[_Act, ...]


def _stand_in(words: str) -> str:
    """Return a class of the characters that a slot's words begin with; a dot where none is sure.

    It stands for the slot where only the beginning is asked for: the words themselves are many.
    """
    marks = leads(words) if words.startswith("(?:") and words.endswith(")") else None
    return f"[{''.join(sorted(marks))}]" if marks and "".join(marks).isalpha() else "."


class CalledActs:
    """A table of acts against people, and what in a clause makes them something else."""

    def __init__(self, table: str, slots: Mapping[str, str], *, unless: re.Pattern[str]) -> None:
        self._unless = unless
        acts: dict[str, list[tuple[frozenset[str] | None, _Act]]] = {}
        stand_ins = {slot: _stand_in(fill_slots(words, slots)) for slot, words in slots.items()}
        for row in table_lines(table):
            words, called, reads = (part.strip() for part in row.split(" | ", 2))
            short = SLOT.sub(lambda found: stand_ins[found[1]], reads)
            reads = fill_slots(reads, slots)
            for word in words.split():
                behind = leads_behind(short, word)
                acts.setdefault(word, []).append((behind, _Act(late(reads), called == "yes")))
        self._acts = {
            word: _Acts(by_lead(those), tuple(act for _, act in those))
            for word, those in acts.items()
        }
        self._words = frozenset(acts)

    def spans(self, case: Case) -> Iterator[tuple[int, int]]:
        """Yield where such an act is called for, from the call or the act to the target's end."""
        lowered = case.lowered
        for word in self._words & case.vocabulary:
            (led, others), every = self._acts[word]
            size = len(word)
            for at in case.places_of(word):
                after = at + size
                if lowered.startswith(" ", after):
                    those = led.get(lowered[after + 1 : after + 2], others)
                else:
                    those = every if lowered.startswith("_", after) else others
                for reads, called in those:
                    if reads.match(lowered, at, at + _REACH) is None:
                        continue  # most places are none; a clause costs more than a look
                    span = self._judge(case, at, reads, called=called)
                    if span is not None:
                        yield span

    def _judge(
        self, case: Case, at: int, reads: re.Pattern[str], *, called: bool
    ) -> tuple[int, int] | None:
        first, last = clause(case, at)
        found = reads.match(case.lowered, at, min(last, at + _REACH))
        if found is None:
            return None
        span: tuple[int, int] | None = found.span()
        if called:
            span = call_for(case, first, at, found.end())
        if span is None or self._unless.search(case.lowered, first, last):
            return None
        if is_fiction(_FILMS.sub("", case.lowered[first:last])) or is_reported(case, at, at):
            return None
        return None if is_others_shout(case, at) else span


_SHOUTED = late(
    r"\b(?:shout\w*|chant(?:ed|ing)|yell\w*|scream\w*|spray\w*|scrawled|daubed|graffiti|court"
    r"|convicted"
    r"|arrested|prosecut\w*|charged|threat\w*|police|hate|racist|propaganda|condemn\w*|accused)\b"
)
_RAISED_HERE = late(r"\b(?:motto|chose|chosen|our chant|will (?:carry|sing|shout)|invites?)\b")


def is_others_shout(case: Case, at: int) -> bool:
    """Say whether a quote is what others shouted, wrote or are charged with, and is only told."""
    quote = case.quote_at(at)
    if quote is None:
        return False
    stretch = case.stretch_at(at)
    start, end = max(stretch.start, quote[0] - 160), min(stretch.end, quote[1] + 160)
    around = case.narration(start, end).lower()
    return _SHOUTED.search(around) is not None and _RAISED_HERE.search(around) is None


def call_for(case: Case, first: int, at: int, end: int) -> tuple[int, int] | None:
    """Return an act with the call for it, or ``None`` where nothing calls for it."""
    quote = case.quote_at(at)
    if quote is not None and at <= quote[0] + 1 and case.text[at].islower():
        return None  # a piece of a sentence in quotation marks: “hang him”, he was told to
    framed = frame_start(case, at)
    if framed is not None:
        return framed, end
    before = _BEFORE.search(case.lowered, max(first, at - _REACH), at)
    if before is not None:
        return before.start(), end
    _, last = clause(case, at)
    after = _AFTER.match(case.lowered, end, last)
    return (at, after.end()) if after is not None else None
