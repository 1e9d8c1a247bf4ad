"""Sentences in another language than their text's: a Spanish paragraph in an English release."""

import functools

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

_MARKS = {
    "de": lexicon(
        "und der das mit ist für auf nicht ein eine den dem zum zur wird sich auch bei vom"
    ),
    "fr": lexicon("les des une est dans pour avec aux du sur et le la par qui que nous vous au un"),
    "es": lexicon(
        "el los las del una por para con desde hasta que y la un en su sus se es al tu le"
    ),
}
_SPANISH = lexicon("según los las del una por que con para más ha pero como entre")
_ENGLISH = late(r"\b(?:the|of|and|is|with|for|to)\b")
_WORD = late(r"[^\W\d_]+")
_FEWEST, _SHARE, _MANY = 3, 4, 7
_PARTLY = 3


@functools.lru_cache(maxsize=1)
def tongues(case: Case) -> tuple[str, ...]:
    """Return the languages that may stand in a text beside its own, cheaply; mostly none."""
    own = case.document.language[:2]
    return tuple(
        language
        for language, marks in _MARKS.items()
        if language != own and len(marks & case.vocabulary) > _FEWEST
    )


@functools.lru_cache(maxsize=1)
def tongue_of(case: Case) -> str:
    """Return the language to look for: the text's own, or one that a good part of it is in."""
    own = case.document.language[:2]
    if own != "en":
        return own
    shares = {language: len(marks & case.vocabulary) for language, marks in _MARKS.items()}
    most = max(shares, key=lambda language: shares[language])
    return most if shares[most] >= _MANY else own


def is_partly_spanish(case: Case) -> bool:
    """Say whether a part of a text in another language is in Spanish, by its small words."""
    return len(_SPANISH & case.vocabulary) >= _PARTLY


def is_in(case: Case, language: str, at: int) -> bool:
    """Say whether the sentence at a place is in a language: the text's own, or by small words."""
    if language == case.document.language[:2]:
        return True
    first, last = case.sentence_at(at)
    if _ENGLISH.search(case.lowered, first, last) is not None:
        return False
    words = _WORD.findall(case.lowered, first, last)
    marks = _MARKS[language]
    return sum(word in marks for word in words) * _SHARE >= max(len(words), 2 * _SHARE)
