"""How words of a charge are tied to a name: what DG-34 and DG-01 look for.

A charge counts where the text says it in its own voice: not in a quotation, not as somebody's
words, not as a court's finding, not denied, supposed or invented, and not of the source itself.
"""

import functools
import re
from collections.abc import Iterator

from dateline.guidelines.accused import (
    is_listed_finding,
    is_long_past,
    is_nobody_to_ask,
    is_of_a_force,
    only_looks_charged,
)
from dateline.guidelines.case import Case
from dateline.guidelines.charges import Charge, charges_in
from dateline.guidelines.charges_abroad import charged_abroad
from dateline.guidelines.crime_reports import tells_of_a_trial
from dateline.guidelines.likeness import is_worth_a_look
from dateline.guidelines.naming import Name, is_personal, known_names, lone_names, names_in
from dateline.guidelines.own_word import without_own_word
from dateline.guidelines.parties import core_words, is_own, own_people
from dateline.guidelines.plain_wrongs_told import plain_wrongs
from dateline.guidelines.speech import (
    court_sources,
    is_attributed,
    is_denied,
    is_fiction,
    is_supposed,
    is_tainted,
    names_accuser,
    names_stage,
)
from dateline.guidelines.ties import ENDS_BY, GAPS, LONE, OPENS_SENTENCE, PASSIVE, TIES, Accusation
from dateline.guidelines.witnesses import in_anothers_quote, is_own_quote, without_witnesses
from dateline.guidelines.wrong_signs import signs_of_wrong
from dateline.guidelines.wrongs_suffered import wrongs_suffered
from dateline.release.patterns import late

_REACH = 220
_OPENING = 800
_TOLD = 4000
_AND = late(
    r"(?:(?: (?!(?:that|which|who|whom|whose|to|if|whether)\b)[^\s;:.]+){1,14}?)?,? (?:and|but"
    r"|then)(?: [a-z]+ly| then| even| also){0,2} "
)
_PRONOUN = late(
    r"(?:[A-Z][a-z]+ [\w ]{1,30}, )?(?P<who>He|She|It|They|The (?:company|firm|group|agency|bank"
    r"|charity|man|woman|mayor|minister|director|owner|landlord|organi[sz]ation|authority|ministry"
    r"|regime|manager|chairman|chairwoman|chair|union|party|council|shipyard|operator|developer"
    r"|brothers?|couple|pair|two men))\b"
)
_AMID = late(
    r"(?:[;:,] |\b(?:because|as|since|for|after|when|and|but|where|while|that) )(?:and |but |for )?"
    r"(?P<who>he|she|it|they|the (?:company|firm|group|agency|bank|charity|man|woman|mayor|minister"
    r"|director|owner|landlord|organi[sz]ation|authority|ministry|regime|manager|chairman|union"
    r"|party|council|operator|developer|maker|chain|school|hospital|hotel|farm|trainer|coach))\b"
)
_OPENING_WORDS = late(
    r"[\"“(]?(?:[A-Z][a-z]+ )?(?:[a-z0-9][\w'-]*,? ){0,6}(?:\d[\d,]*,? )?(?:[a-z][\w'-]*,? )?"
)


def accusations(case: Case, kinds: tuple[str, ...]) -> Iterator[Accusation]:
    """Yield where narration of these kinds says, in its own voice, that somebody did wrong."""
    if not is_worth_a_look(case, "DG-34"):
        return
    own = own_people(case)
    for start, end, name in charged_abroad(case):
        if case.stretch_at(start).kind in kinds and not is_own(name, own):
            yield Accusation(start, end, name)
    for found in _told(case):
        if case.stretch_at(found.start).kind in kinds:
            yield found


_NARRATED = frozenset(
    {"headline", "subheadline", "paragraph", "heading", "item", "cell", "caption", "boilerplate"}
)


@functools.lru_cache(maxsize=1)
def _told(case: Case) -> tuple[Accusation, ...]:
    """Return what charges somebody by its words, and beside it what does so by its signs.

    The headline's rule asks for them, then that of the accused.
    """
    if case.lost_voices or case.is_persons_speech:
        return ()
    finder = _Finder(case)
    charged = list(_charged(case, finder))
    signed = [
        found
        for found in _signed(case, finder)
        if not any(found.start < other.end and other.start < found.end for other in charged)
    ]
    found = sorted([*charged, *signed])
    return tuple(each for each in found if not is_long_past(case, each.start))


def _charged(case: Case, finder: "_Finder") -> Iterator[Accusation]:
    reached = -1
    for charge in charges_in(case):
        if charge.start < reached or case.stretch_at(charge.start).kind not in _NARRATED:
            continue
        if _is_capital(case, charge.start):
            continue
        accusation = finder.tie(charge)  # most charge nobody by name
        if accusation is None or is_nobody_to_ask(accusation.name):
            continue
        if finder.is_passed_on(charge):
            continue
        if is_of_a_force(case, accusation.name, accusation.start):
            continue
        if only_looks_charged(case, charge, accusation.name, accusation.start):
            continue
        if not finder.is_before_court(accusation.name, charge):
            reached = accusation.end
            yield accusation


def _signed(case: Case, finder: "_Finder") -> Iterator[Accusation]:
    """Yield what people suffer at somebody's, and signs of a wrong, in the text's own voice."""
    own = own_people(case)
    reached = -1

    def is_told(start: int, end: int) -> bool:
        own_voice = not in_anothers_quote(case, start)
        return own_voice and not finder.is_passed_on(Charge(start, end, "sign"))

    for found in sorted(
        (
            *wrongs_suffered(case, _NARRATED, is_told),
            *signs_of_wrong(case, _NARRATED, is_told),
            *plain_wrongs(case, _NARRATED, is_told),
        )
    ):
        asked = not is_own(found.name, own) and not is_nobody_to_ask(found.name)
        if asked and found.start >= reached:
            reached = found.end
            yield found


def _is_capital(case: Case, offset: int) -> bool:
    """Say whether a word is set with a capital that no headline or sentence's beginning gives."""
    if case.lowered.startswith(("nazi", "ponzi"), offset):
        return False
    if not case.text[offset].isupper() or case.stretch_at(offset).kind == "headline":
        return False
    return OPENS_SENTENCE.search(case.text, max(0, offset - 4), offset) is None


_TELLS = late(r"(?:told|tells|admitted|claim(?:s|ed)|wrote|writes)\b")


class _Finder:
    """Ties charges to names; what it knows of the text's names is gathered when first needed."""

    def __init__(self, case: Case) -> None:
        self._case = case

    def tie(self, charge: Charge) -> Accusation | None:
        """Return the accusation that a charge makes of somebody named, or ``None``."""
        case = self._case
        first, last = case.sentence_at(charge.start)
        start, end = max(first, charge.start - _REACH), min(last, charge.end + _REACH)
        names = list(self._names(case.stretch_at(charge.start).kind, start, end))
        found = TIES[charge.form](case, charge, names)
        if found is None and charge.form in {"past", "present", "base", "doing", "wrongly"}:
            found = (
                self._of_subject(charge, names, first)
                or self._of_pronoun(charge, first)
                or self._of_pronoun_amid(charge, names)
            )
        if found is None and charge.form in LONE:
            found = TIES[charge.form](case, charge, list(self._lone(start, charge.start, names)))
        if found is None or is_own(found.name, self._own):
            return None
        return found

    def is_passed_on(self, charge: Charge) -> bool:
        """Say whether the text attributes, denies, supposes or invents the charge."""
        case = self._case
        first, last = case.sentence_at(charge.start)
        near = max(first, charge.start - 500)
        end = min(last, charge.end + 500)
        quote = case.quote_at(charge.start) if is_own_quote(case, charge.start) else None
        if quote is not None:
            near, end = max(near, quote[0]), min(end, quote[1])
            sentence = case.lowered[near:end]
        else:
            sentence = case.narration(near, end).lower()
        if charge.form == "sign" or (
            charge.form in {"past", "present"} and _TELLS.match(case.lowered, charge.start)
        ):
            sentence = sentence.replace(case.lowered[charge.start : charge.end], " ")
        attributed = names_accuser if charge.form == "accused" else is_attributed
        anothers = attributed(sentence) and attributed(
            without_witnesses(without_own_word(case, sentence))
        )
        return (
            is_tainted(case.lowered[max(first, charge.start - 60) : charge.start])
            or anothers
            or is_denied(sentence)
            or is_supposed(case.lowered[near : charge.start])
            or is_fiction(sentence)
            or any(first - _TOLD < at < first for at in self._told_by_courts)
            or self._is_story
            or is_listed_finding(case, charge.start)
        )

    def is_before_court(self, name: str, charge: Charge) -> bool:
        """Say whether the text reports a court's business with who bears the name.

        What the charge itself says of allegations is no business of a court's yet; in a report of
        a trial whoever *is accused* is so by the prosecution.
        """
        if charge.form == "accused" and tells_of_a_trial(self._case):
            return True
        words = core_words(name)
        last = words[-1] if " " not in name or is_personal(name) else words[0]
        return any(
            last in self._case.lowered[start:end]
            for at, start, end in self._before_court
            if not charge.start <= at < charge.end
        )

    def _lone(self, start: int, end: int, names: list[Name]) -> Iterator[Name]:
        case = self._case
        for name in lone_names(case.text, start, end):
            inside = any(other.start <= name.start < other.end for other in names)
            if not inside and not _is_common(case.text, name.text):
                yield name

    @functools.cached_property
    def _told_by_courts(self) -> tuple[int, ...]:
        return tuple(court_sources(self._case.lowered))

    @functools.cached_property
    def _is_story(self) -> bool:
        return is_fiction(self._case.lowered[:_OPENING], strictly=True)

    def _of_subject(self, charge: Charge, names: list[Name], first: int) -> Accusation | None:
        """Tie a second verb to the subject of its sentence: *X ran the yard and stole*."""
        case = self._case
        before = [name for name in names if name.end <= charge.start]
        if len(before) != 1 or charge.form not in {"past", "present"}:
            return None
        name = before[0]
        if not _OPENING_WORDS.fullmatch(case.text, first, name.start):
            return None
        if PASSIVE.search(case.text, max(first, charge.start - 60), charge.start):
            return None
        if ENDS_BY.match(case.text, charge.end):
            return None
        if _AND.fullmatch(case.text, name.end, charge.start):
            return Accusation(name.start, charge.end, name.text)
        return None

    def _of_pronoun(self, charge: Charge, first: int) -> Accusation | None:
        """Tie *he stole the fares* to the one who is named in the sentence before."""
        case = self._case
        opening = _PRONOUN.match(case.text, first, charge.start)
        gap = GAPS.get(charge.form)
        if opening is None or gap is None or first < 2:
            return None
        if not gap.fullmatch(case.text, opening.end("who"), charge.start):
            return None
        if charge.form == "past" and ENDS_BY.match(case.text, charge.end):
            return None
        start, end = case.sentence_at(first - 2)
        if case.quote_at(start) is not None or first - end > 3:
            return None
        names = list(names_in(case.text, start, end, case.name_words))
        if len({name.text for name in names}) != 1:
            return None
        return Accusation(opening.start("who"), charge.end, names[0].text)

    def _of_pronoun_amid(self, charge: Charge, names: list[Name]) -> Accusation | None:
        """Tie *…; he stole the fares* to the only one named before it in its sentence."""
        case = self._case
        gap = GAPS.get(charge.form)
        before = [name for name in names if name.end < charge.start]
        if gap is None or not before or len({name.text for name in before}) != 1:
            return None
        for opening in _AMID.finditer(case.text, before[-1].end, charge.start):
            if gap.fullmatch(case.text, opening.end("who"), charge.start):
                return Accusation(opening.start("who"), charge.end, before[-1].text)
        return None

    @functools.cached_property
    def _before_court(self) -> tuple[tuple[int, int, int], ...]:
        case = self._case
        return tuple((at, *case.sentence_at(at)) for at in names_stage(case.lowered))

    @functools.cached_property
    def _own(self) -> tuple[str, ...]:
        return own_people(self._case)

    @functools.cached_property
    def _headlined(self) -> tuple[str, ...]:
        return tuple(sorted(known_names(self._case.text), key=len, reverse=True))

    def _names(self, kind: str, start: int, end: int) -> Iterator[Name]:
        case = self._case
        if kind != "headline" or not _has_title_case(case.text[start:end]):
            yield from names_in(case.text, start, end, case.name_words)
            return
        line = case.lowered[start:end]
        for name in self._headlined:
            at = line.find(name.lower())
            if at >= 0:
                yield Name(start + at, start + at + len(name), name)


def _has_title_case(line: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    return sum(1 for word in words if word[0].isupper()) * 10 > len(words) * 6


def _is_common(text: str, word: str) -> bool:
    """Say whether a word stands somewhere without its capital too."""
    return re.search(rf"(?<![\w'-]){word[0].lower()}{word[1:]}(?!\w)", text) is not None
