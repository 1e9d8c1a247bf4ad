"""The case that a check judges: a document, its words folded, and what is quoted in it."""

import functools
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from dateline.guidelines.finding import FilingFacts, Hit, Severity
from dateline.guidelines.flattened import lost_its_lines, lost_its_stops
from dateline.guidelines.folding import FoldedText, mostly_latin
from dateline.guidelines.naming import LoneWords
from dateline.guidelines.narration import (
    NARRATED,
    is_persons_speech,
    may_hold_speech,
    torn,
    unvoiced,
)
from dateline.guidelines.quoting import quoted_spans
from dateline.guidelines.sentences import sentence_spans
from dateline.release.model import Document
from dateline.release.patterns import late
from dateline.release.text import Rendering, render_text

BODY = frozenset({"paragraph", "heading", "item", "quote", "attribution", "cell"})
SAID = frozenset(
    {"headline", "subheadline", "paragraph", "heading", "item", "quote", "cell", "caption"}
)
"""Where words count whoever says them: for the rules that guard people."""
_LONG_LINE = 170
_FIRST = -sys.maxsize
_BEYOND_ASCII = late(r"[^\x00-\x7f]")
_SIGNS = "".join(sign for sign in map(chr, range(128)) if not sign.isalnum())
_BLANKED = bytes.maketrans(_SIGNS.encode(), b" " * len(_SIGNS))
_JOINS = "['\\-.,:/&@\u200c]"
_JOIN = late(rf"{_JOINS}(?<=[^\W_].)(?=[^\W_])")
"""A mark amid a word; it begins with its marks so that they are sought first."""
_WORD = late(rf"[^\W_]+(?:{_JOINS}[^\W_]+)*")


class Stretch(NamedTuple):
    """A part of the folded text: what it is, and the block or item it is of."""

    kind: str
    block: int | None
    start: int
    end: int


class PlacedLink(NamedTuple):
    """A link in the folded text; ``url`` is ``""`` where the anchor had no target."""

    kind: str
    text: str
    url: str
    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Case:
    """What checks see. ``text`` is folded, a line for each stretch; `hit` leads back from it."""

    document: Document
    filing: FilingFacts | None
    rendering: Rendering
    folded: FoldedText
    text: str
    stretches: tuple[Stretch, ...]
    links: tuple[PlacedLink, ...]

    def hit(
        self, start: int, end: int, key: str, severity: Severity | None = None, **values: str | int
    ) -> Hit:
        """Return a hit at a span of the folded text; ``key`` and ``values`` give its message."""
        return Hit(*self.folded.origin(start, end), key, severity, values)

    def of_kind(self, *kinds: str) -> Iterator[Stretch]:
        """Yield the stretches of these kinds in reading order."""
        return (stretch for stretch in self.stretches if stretch.kind in kinds)

    def words(self, stretch: Stretch) -> str:
        """Return the folded words of a stretch."""
        return self.text[stretch.start : stretch.end]

    @functools.cached_property
    def lowered(self) -> str:
        """The folded text in lower case, letter for letter, so that offsets are the same."""
        lowered = self.text.lower()
        if len(lowered) == len(self.text):
            return lowered
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @functools.cached_property
    def characters(self) -> str:
        """Each character beyond ASCII once, in no order; for a first cheap look."""
        text = self.rendering.text
        return "" if text.isascii() else "".join(set(_BEYOND_ASCII.findall(text)))

    def fold(self, text: str) -> str:
        """Fold a text as this case's words are."""
        return self.folded.fold(text)

    @functools.cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """Spans of the folded text that are somebody's quoted words, in order, not touching."""
        return tuple(quoted_spans(self.text, self.stretches))

    @functools.cached_property
    def _quote_starts(self) -> list[int]:
        return [start for start, _ in self.quoted]

    def quote_at(self, offset: int) -> tuple[int, int] | None:
        """Return the quoted span that an offset stands in, or ``None`` in narration."""
        index = bisect_right(self._quote_starts, offset) - 1
        if index >= 0 and offset < self.quoted[index][1]:
            return self.quoted[index]
        return None

    def narration(self, start: int, end: int) -> str:
        """Return what stands between two offsets without the words quoted there."""
        kept: list[str] = []
        at = start
        for first, last in self.quoted[max(bisect_right(self._quote_starts, start) - 1, 0) :]:
            if first >= end:
                break
            if last > start:
                kept.append(self.text[at:first])
                at = last
        kept.append(self.text[at:end])
        return " ".join(kept)

    @functools.cached_property
    def _places(self) -> dict[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        at = 0
        for word in self.spaced.split(" "):
            places[word].append(at)
            at += len(word) + 1
        places.pop("", None)
        return places

    @functools.cached_property
    def spaced(self) -> str:
        """The lowered text with a blank for each character that is of no word."""
        others = self.fold(self.characters).lower()
        if not any(map(str.isalnum, others)):
            return self.lowered.encode("ascii", "replace").translate(_BLANKED).decode("ascii")
        spaced = self.lowered
        for sign in {*_SIGNS, *others}:
            if not sign.isalnum():
                spaced = spaced.replace(sign, " ")
        return spaced

    @functools.cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded lower-case words of the text, without marks; for a first cheap look."""
        return frozenset(self._places)

    def places(self, words: frozenset[str]) -> list[int]:
        """Return where any of these lower-case words stand, in order; cheap where none does."""
        standing = words & self.vocabulary
        if not standing:
            return []
        places = self._places
        found = [at for word in standing for at in places[word]]
        found.sort()
        return found

    def placed(self, words: frozenset[str]) -> list[tuple[int, str]]:
        """Return where any of these lower-case words stand, in order, each with its word."""
        places = self._places
        return sorted([(at, word) for word in words & self.vocabulary for at in places[word]])

    def places_of(self, word: str) -> list[int]:
        """Return where one lower-case word stands, in order."""
        return self._places.get(word, [])

    @functools.cached_property
    def _unvoiced(self) -> frozenset[int]:
        if self.lost_stops:
            return frozenset(range(len(self.stretches)))
        return unvoiced(self.text, self.lowered, self.stretches, self.vocabulary)

    def narrates(self, offset: int) -> bool:
        """Say whether the source itself speaks there: no quote, letter, notice or caption."""
        return bisect_right(self._turns, offset) % 2 == 1

    @functools.cached_property
    def _turns(self) -> list[int]:
        """Where narration begins and where it ends, in turn."""
        turns: list[int] = []
        ends = [*self._lines[1:], len(self.text) + 1]
        for index, (stretch, end) in enumerate(zip(self.stretches, ends, strict=True)):
            if stretch.kind not in NARRATED or index in self._unvoiced:
                continue
            turns.append(stretch.start)
            quote = bisect_left(self._quote_starts, stretch.start)
            while quote < len(self.quoted) and self.quoted[quote][0] < end:
                turns += self.quoted[quote]
                quote += 1
            turns.append(end)
        return turns

    @functools.cached_property
    def lost_lines(self) -> bool:
        """Whether the text came without its lines, so that no headline can be told from it."""
        return lost_its_lines(self.stretches)

    @functools.cached_property
    def lost_stops(self) -> bool:
        """Whether the text came without its full stops, so that no sentence can be told."""
        return lost_its_stops(self.text, self.stretches)

    @functools.cached_property
    def lost_voices(self) -> bool:
        """Whether what was lost hides who speaks: a letter or a speech may stand anywhere."""
        return self.lost_stops or (
            self.lost_lines and may_hold_speech(self.lowered, self.stretches, self.vocabulary)
        )

    @functools.cached_property
    def is_persons_speech(self) -> bool:
        """Whether the headline says that all of it is the speech of somebody in an office."""
        return is_persons_speech(self.lowered, self.stretches, self.vocabulary)

    @functools.cached_property
    def _torn(self) -> frozenset[int]:
        return torn(self.text, self.lowered, self.stretches, self.vocabulary)

    def is_torn(self, offset: int) -> bool:
        """Say whether a quotation mark was lost around there, so that who speaks isn't sure."""
        return bisect_right(self._lines, offset) - 1 in self._torn

    @functools.cached_property
    def name_words(self) -> LoneWords:
        """Words that are names by themselves in this text."""
        return LoneWords(self.text)

    @functools.cached_property
    def _lines(self) -> list[int]:
        """Where each stretch begins; whatever lies before the first counts to it."""
        return [_FIRST, *(stretch.start for stretch in self.stretches[1:])]

    def stretch_at(self, offset: int) -> Stretch:
        """Return the stretch that an offset stands in."""
        return self.stretches[bisect_right(self._lines, offset) - 1]

    @functools.cached_property
    def _sentences(self) -> tuple[list[int], list[tuple[int, int]]]:
        spans: list[tuple[int, int]] = []
        for stretch in self.stretches:
            spans += sentence_spans(self.text, stretch.start, stretch.end)
        return [_FIRST, *(start for start, _ in spans[1:])], spans

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """The spans of all sentences in order, whatever stretch they are of."""
        return self._sentences[1]

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Return the span of the sentence that an offset stands in."""
        starts, spans = self._sentences
        return spans[bisect_right(starts, offset) - 1]

    @functools.cached_property
    def word_count(self) -> int:
        """How many words the body has; scripts without spaces count two characters a word.

        Where the text's first words, or all of them, were taken for its headline, they count too.
        """
        runs_on = self.headline_runs_on or not any(self.of_kind(*BODY))
        kinds = {*BODY, "headline"} if runs_on else BODY
        parts = list(self.of_kind(*kinds))
        if _UNSPACED.search(self.fold(self.characters)) is not None:
            return sum(count_words(self.words(part)) for part in parts)
        pieces = sum([len(self.spaced[part.start : part.end].split()) for part in parts])
        return pieces - len(_JOIN.findall("\n".join([self.words(part) for part in parts])))

    @functools.cached_property
    def headline_runs_on(self) -> bool:
        """Whether the text's first words stand in a long headline: a sentence ends in it."""
        headline = next(self.of_kind("headline"), None)
        if headline is None or headline.end - headline.start < _LONG_LINE:
            return False
        sentences = list(sentence_spans(self.text, headline.start, headline.end))
        return len(sentences) > 1 or self.words(headline).rstrip('"”’)').endswith((".", ":"))


_BESIDE_WORDS = ".,;:!?()[]\"'“”‘’"
_UNSPACED = late(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]")


def count_words(text: str) -> int:
    """Count the words of a text."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    pieces = (_UNSPACED.sub(" ", text) if unspaced else text).split()
    marked = [piece for piece in pieces if not piece.isalnum()]
    marked = [piece for piece in marked if not piece.strip(_BESIDE_WORDS).isalnum()]
    words = len(pieces) - len(marked) + len(_WORD.findall(" ".join(marked)))
    return words + (unspaced + 1) // 2


def build_case(document: Document, filing: FilingFacts | None) -> Case:
    """Render a document and fold its words, run by run, so that link targets stand apart."""
    rendering = render_text(document)
    folded = FoldedText(latin=mostly_latin(rendering.text))
    stretches: list[Stretch] = []
    links: list[PlacedLink] = []
    for segment in rendering.segments:
        start = len(folded)
        for placed in segment.runs:
            before = len(folded)
            piece = rendering.text[placed.start : placed.end]
            folded.add(piece, at=placed.start, escaped=placed.run.link != placed.run.text)
            if placed.run.link is not None:
                url = placed.run.link
                previous = links[-1] if links else None
                if previous and previous.end == before and previous.url == url and url:
                    links[-1] = previous._replace(
                        text=previous.text + placed.run.text, end=len(folded)
                    )
                else:
                    links.append(
                        PlacedLink(segment.kind, placed.run.text, url, before, len(folded))
                    )
        stretches.append(Stretch(segment.kind, segment.block, start, len(folded)))
        folded.add_break(segment.end)
    return Case(document, filing, rendering, folded, folded.text, tuple(stretches), tuple(links))
