"""Lexica of slots, and the forms of English verbs and nouns, so that each is listed once."""

from collections.abc import Iterator, Mapping

from dateline.release.patterns import late

_VOWELS = frozenset("aeiou")
SLOT = late(r"<([A-Z]+)>")
"""How a slot stands in a pattern of a table, by its name."""
_HISSING = ("s", "x", "z", "ch", "sh")


def lexicon(words: str) -> frozenset[str]:
    """Return the words of a slot as a set."""
    return frozenset(words.split())


def table_lines(table: str) -> list[str]:
    """Return the rows of a table of words and patterns; what is indented goes on with its row."""
    return table.strip().replace("\n    | ", " | ").replace("\n    ", "").splitlines()


def fill_slots(pattern: str, slots: Mapping[str, str]) -> str:
    """Return a table's pattern with the words of its slots, which may hold slots themselves."""
    while SLOT.search(pattern):
        pattern = SLOT.sub(lambda found: slots[found[1]], pattern)
    return pattern


def third_persons(stems: str) -> Iterator[str]:
    """Yield what he, she or it does: *ease fix ward* give *eases fixes wards*."""
    return (_with_s(stem) for stem in stems.split())


def doings(stems: str) -> Iterator[str]:
    """Yield the forms in *-ing*; a last consonant that doubles is written in the stem: *stopp*."""
    return (f"{_before_ing(stem)}ing" for stem in stems.split())


def plurals(nouns: str) -> Iterator[str]:
    """Yield nouns with their plurals: *cold* gives *cold* and *colds*."""
    for noun in nouns.split():
        yield noun
        yield _with_s(noun)


def _with_s(stem: str) -> str:
    if stem.endswith("y") and stem[-2] not in _VOWELS:
        return f"{stem[:-1]}ies"
    return f"{stem}es" if stem.endswith(_HISSING) else f"{stem}s"


def _before_ing(stem: str) -> str:
    return stem[:-1] if stem.endswith("e") and not stem.endswith(("ee", "ye")) else stem
