"""The passage that a report is about, found in the version's text without any script.

A version is offered paragraph by paragraph as it reads, without the marks of the plain-text
rendering; words are looked for in the same reading, whatever their spaces and quotation marks.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from dateline.release.text import Rendering
from dateline.wire.reports.content import Passage
from dateline.wire.reports.errors import UnusableReportError

_ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " "})


class Place(NamedTuple):
    """A paragraph to point at: its span in the rendering, what kind of part it is, how it reads."""

    start: int
    end: int
    kind: str
    text: str

    @property
    def key(self) -> str:
        """The span, as a form names it."""
        return f"{self.start}:{self.end}"


class _Reading(NamedTuple):
    """A rendering as it reads: its characters, and where each stands in the rendering."""

    text: str
    offsets: tuple[int, ...]
    places: tuple[Place, ...]


def places_of(rendering: Rendering) -> tuple[Place, ...]:
    """Return the paragraphs of a rendering, in reading order."""
    return _read(rendering).places


def find_passage(rendering: Rendering, key: str, words: str) -> Passage | None:
    """Return the passage that a paragraph's key and quoted words name; ``None``: the whole text.

    Words without a paragraph must stand once. Raises `UnusableReportError` where they don't stand
    there, or the paragraph isn't one of this version.
    """
    reading = _read(rendering)
    place = next((place for place in reading.places if place.key == key), None)
    if key and place is None:
        raise UnusableReportError("report_fault_place")
    tokens = words.translate(_ALIKE).split()
    if not tokens:
        return None if place is None else Passage(place.start, place.end, place.text)
    pattern = re.compile(r"\s+".join(re.escape(token) for token in tokens))
    found = [
        (reading.offsets[match.start()], reading.offsets[match.end() - 1] + 1, match[0])
        for match in pattern.finditer(reading.text.translate(_ALIKE))
    ]
    if place is not None:
        found = [span for span in found if place.start <= span[0] and span[1] <= place.end][:1]
    if not found:
        word = "report_fault_words" if place is None else "report_fault_words_there"
        raise UnusableReportError(word)
    if len(found) > 1:
        raise UnusableReportError("report_fault_words_twice")
    start, end, _matched = found[0]
    at = reading.offsets.index(start)
    return Passage(start, end, reading.text[at : reading.offsets.index(end - 1) + 1])


@lru_cache(maxsize=16)
def _read(rendering: Rendering) -> _Reading:
    """Take the marks out: only characters of runs are read, and a space where marks had one."""
    shown = bytearray(len(rendering.text))
    for segment in rendering.segments:
        for run in segment.runs:
            shown[run.start : run.end] = b"\1" * (run.end - run.start)
    letters: list[str] = []
    offsets: list[int] = []
    places: list[Place] = []
    at = 0
    for line in rendering.text.split("\n"):
        first = len(letters)
        for index, letter in enumerate(line, at):
            if shown[index] or (letter == " " and len(letters) > first and letters[-1] != " "):
                letters.append(letter)
                offsets.append(index)
        text = "".join(letters[first:]).strip()
        if text:
            places.append(Place(at, at + len(line), _kind(rendering, at, at + len(line)), text))
        letters.append("\n")
        offsets.append(at + len(line))
        at += len(line) + 1
    return _Reading("".join(letters), tuple(offsets), tuple(places))


def _kind(rendering: Rendering, start: int, end: int) -> str:
    for segment in rendering.segments:
        if segment.start < end and segment.end > start:
            return segment.kind
    return "plain"
