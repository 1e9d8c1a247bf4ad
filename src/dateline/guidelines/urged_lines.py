"""Tables of what a clause urges or says, told by words that stand together in it.

Each line has words that few texts have, whether something has to urge it (*must*, an imperative),
and how the parts stand together around them; the group ``act`` is what has to be urged. What stands
behind a + is a piece that the text needs somewhere, or nothing is looked for; a cheap look first.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import fill_slots, table_lines
from dateline.guidelines.speech import is_fiction
from dateline.guidelines.urging import clause, frame_start, is_reported
from dateline.release.patterns import late


class _Line(NamedTuple):
    number: int
    reads: re.Pattern[str]
    urged: bool
    needs: str


_FILMS = late(r"\bfilm(?= (?:him|her|them|the)\b)")


class UrgedLines:
    """Lines of such a table, looked for only where their words stand."""

    def __init__(self, table: str, slots: Mapping[str, str], *, unless: re.Pattern[str]) -> None:
        self._unless = unless
        self._lines: dict[str, list[_Line]] = {}
        for number, row in enumerate(table_lines(table)):
            words, urged, reads = (part.strip() for part in row.split(" | ", 2))
            reads = fill_slots(reads, slots)
            words, _, needs = words.partition(" + ")
            line = _Line(number, late(reads), urged == "yes", needs)
            for word in words.split():
                self._lines.setdefault(word, []).append(line)
        self._words = frozenset(self._lines)

    def spans(self, case: Case) -> Iterator[tuple[int, int]]:
        """Yield where a clause reads like a line, unless it is condemned, forbidden or a story."""
        seen: set[tuple[int, int]] = set()
        for word in sorted(self._words & case.vocabulary):
            lines = [line for line in self._lines[word] if line.needs in case.lowered]
            for at in case.places_of(word) if lines else ():
                first, last = clause(case, at)
                for line in lines:
                    if (line.number, first) not in seen:
                        seen.add((line.number, first))
                        span = self._judge(case, line, first, last)
                        if span is not None:
                            yield span

    def _judge(self, case: Case, line: _Line, first: int, last: int) -> tuple[int, int] | None:
        found = line.reads.search(case.lowered, first, last)
        if found is None or self._unless.search(case.lowered, first, last):
            return None
        start: int | None = found.start()
        if line.urged:
            start = frame_start(case, found.start("act"))
        if start is None or is_fiction(_FILMS.sub("", case.lowered[first:last])):
            return None
        # only what stands before: "let no baker" and "no shop should" deny what they call for
        place = found.start("act") if line.urged else found.start()
        return None if is_reported(case, place, place) else (start, found.end())
