"""Words of languages that inflect and compound: a slot's words by how they begin or end."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_HEAD = 3


class Stems:
    """A slot's words: *poker* stands for *Pokertisch* too, *-gewehr* for *Jagdgewehr*."""

    def __init__(self, stems: str) -> None:
        listed = stems.split()
        self._stems = tuple(stem for stem in listed if not stem.startswith("-"))
        self._heads = frozenset(stem[:_HEAD] for stem in self._stems)
        self._ends = tuple(stem[1:] for stem in listed if stem.startswith("-"))

    def among(self, words: frozenset[str]) -> frozenset[str]:
        """Return which of some words are the slot's; most are told off by three letters."""
        heads, stems, ends = self._heads, self._stems, self._ends
        found = {word for word in words if word[:_HEAD] in heads and word.startswith(stems)}
        if ends:
            found.update(word for word in words if word.endswith(ends))
        return frozenset(found)


def narrated_sentences(case: Case, stems: Stems) -> Iterator[tuple[int, int, int]]:
    """Yield where a slot's words stand in the source's own voice, with their sentences."""
    for at in case.places(stems.among(case.vocabulary)):
        if case.narrates(at):
            yield at, *case.sentence_at(at)


def spanned(text: str, at: int, last: int, spans: list[tuple[int, int]]) -> tuple[int, int]:
    """Return from the first of some spans and a word to the last of them."""
    word = _WORD.match(text, at, last)
    starts, ends = zip(*spans, (at, word.end() if word else at), strict=True)
    return min(starts), max(ends)


_WORD = late(r"[^\W_]+")
