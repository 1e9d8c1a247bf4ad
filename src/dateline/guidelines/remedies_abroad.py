"""Claims on health and gain in other languages (DG-33): a remedy beside an ailment, money that
can't be lost.

Each is composed of slots in one sentence: what befalls a body and what is done against it, a part
of it and what strengthens it, savings and how sure they are said to be.
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.assured_abroad import ASSURED
from dateline.guidelines.case import Case
from dateline.guidelines.claims_abroad import HEALTH, HEALTH_WORDS
from dateline.guidelines.remedy_words_abroad import WORDS
from dateline.guidelines.stems import Stems, narrated_sentences, spanned
from dateline.release.patterns import late

_BEFORE, _AFTER = 80, 70
Claim = tuple[tuple[int, int], str]


class _Slots(NamedTuple):
    """A language's pairs of things and what is said of them, and what bears a sentence out."""

    pairs: tuple[tuple[str, Stems, re.Pattern[str]], ...]
    proven: re.Pattern[str]


@functools.cache
def _slots(language: str) -> _Slots:
    words = WORDS[language]
    pairs = tuple(
        (key, Stems(things), late(said)) for key, things, said in (*words.pairs, *ASSURED[language])
    )
    return _Slots(pairs, late(words.proven))


def _composed_abroad(case: Case, language: str) -> Iterator[Claim]:
    """Yield claims on health and gain with their keys, one a sentence, in reading order."""
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


_OTHER_WORDS = frozenset({
    "heilt", "lindert", "rendite", "guérit", "soigne", "rendement", "rendements", "gains", "cura",
    "curan", "rentabilidad", "ganancias", "درمان", "شفا", "پیشگیری", "سود", "بازده", "بازدهی",
    "يعالج", "تعالج", "يشفي", "أرباح", "أرباحا",
})  # fmt: skip
_OTHER_CLAIM = late(
    r"heilt (?:\w+ )?\w+|lindert (?:\w+ ){0,2}(?:krebs|diabetes|arthrose|rheuma|schmerzen"
    r"|depressionen"
    r"|krankheiten|migräne|asthma|\w*krankheit\w*)"
    r"|garantierte[rnsm]? (?:rendite|gewinne?)|rendite garantiert"
    r"|(?:guérit|soigne) (?:[\w']+ ){0,3}?(?:cancer|diabète|arthrite|maladies?|dépression"
    r"|migraines?|asthme|douleurs?)|(?:rendements?|gains) garantis?"
    r"|curan? (?:\w+ ){0,3}?(?:cáncer|diabetes|artritis|enfermedad(?:es)?|depresión|asma"
    r"|dolor(?:es)?)|(?:rentabilidad|ganancias) garantizadas?"
    r"|(?:بیماری|درد|سرطان|دیابت|سرماخوردگی|افسردگی|آرتروز)[^.؛\n]{0,60}? (?:را )?(?:درمان|شفا"
    r"|پیشگیری)\S*(?: می\w+)?|(?:سود|بازدهی?) (?:\S+ )?تضمین\S*"
    r"|(?:يعالج|تعالج|يشفي)(?: \S+){0,3}? (?:السرطان|السكري|المفاصل|الأمراض|الاكتئاب)"
    r"|أرباحا? مضمونة"
)
_OTHER_CITED = late(
    r"\b(?:laut|studie|zulass\w+|behörde|selon|étude|agence|autorisation|según|estudio|agencia"
    r"|autorizad\w+)\b"
    r"|مطالعه|پژوهش|تحقیق|سازمان|وزارت|طبق|بر اساس|گفت|دراسة|وفق|وزارة|هيئة"
)


def _other_claims(case: Case) -> Iterator[tuple[re.Match[str], str]]:
    """Yield claims in German, French, Spanish, Persian and Arabic with their key."""
    asked = set[int]()
    for at in case.places(_OTHER_WORDS | HEALTH_WORDS):
        first, last = case.sentence_at(at)
        near = (max(first, at - 70), min(last, at + 70))
        match = _OTHER_CLAIM.search(case.lowered, *near) or HEALTH.search(case.lowered, *near)
        if match is None or first in asked or not case.narrates(at):
            continue
        if not _OTHER_CITED.search(case.lowered, first, last):
            asked.add(first)
            yield match, "money" if _OTHER_MONEY.search(match.group()) else "health"


def claims_abroad(case: Case, language: str) -> list[Claim]:
    """Return claims by phrase and claims by slots in a language, one a sentence."""
    claims = [(match.span(), key) for match, key in _other_claims(case)]
    told = {case.sentence_at(span[0]) for span, _ in claims}
    composed = _composed_abroad(case, language)
    return claims + [each for each in composed if case.sentence_at(each[0][0]) not in told]


_OTHER_MONEY = late(r"rendite|gewinn|rendement|gains|rentabilidad|ganancias|سود|بازده|أرباح")
