"""The paragraphs of boilerplate, from its heading to where something else begins."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from dateline.release import contacts
from dateline.release.address_lines import are_addresses
from dateline.release.boilerplate_ends import (
    ends_boilerplate,
    follows_close,
    heading_inside,
    is_about_another,
    looks_like_heading,
)
from dateline.release.boilerplate_tails import begun_sentence, head_length, tail_start
from dateline.release.boilerplates import MOST_PARAGRAPHS
from dateline.release.head_lines import words_of
from dateline.release.model import List, Runs, Value
from dateline.release.patterns import late
from dateline.release.pieces import Piece, Text
from dateline.release.postal_addresses import is_place
from dateline.release.runs import cut, joined, plain, trim

LEAST_PROSE = 80
LONGEST_PLACE = 80
_ALERTS = late(
    r"\W{0,4}to receive (?:(?:sms|text) ){1,2}(?:alerts|messages|updates)\b", re.IGNORECASE
)
_CLOSING = late(
    r"(?:for|to) [^.:]{2,60}?,? (?:please )?(?:visit|go to|see)\b|(?:please )?visit\b",
    re.IGNORECASE,
)


class About(Value, frozen=True):
    """What stands under a heading "About …".

    ``addresses`` are lines of addresses alone, straight under the heading or after the last
    paragraph; ``rest`` is what ran into that one; ``taken`` counts the pieces of it all.
    """

    paragraphs: tuple[Runs, ...]
    addresses: tuple[Runs, ...]
    rest: Runs
    taken: int


def is_parted(words: str) -> bool:
    """Say whether a paragraph of boilerplate would lose addresses, a notice or all its words."""
    return bool(are_addresses(words) or head_length(words)) or tail_start(words) < len(words)


def read_about(
    pieces: Sequence[Piece], subject: str, opening: Runs, opens_section: Callable[[Text], bool]
) -> About:
    """Read what stands under a heading, up to what is none of it."""
    reading = _Reading(subject, opens_section)
    if opening:
        reading.add(opening)
    ahead = [*pieces[: MOST_PARAGRAPHS + 1], None]
    for piece, after in pairwise(ahead[: MOST_PARAGRAPHS + 1]):
        if not reading.take(piece, after):
            break
    reading.end()
    return About(tuple(reading.found), tuple(reading.addresses), reading.rest, reading.taken)


class _Reading:
    """Boilerplate under construction; once it is ended, only lines of addresses are taken."""

    def __init__(self, subject: str, opens_section: Callable[[Text], bool]) -> None:
        self.found: list[Runs] = []
        self.addresses: list[Runs] = []
        self.rest: Runs = ()
        self.taken = 0
        self._subject = subject
        self._opens_section = opens_section
        self._ended = False

    def take(self, piece: Piece | None, after: Piece | None) -> bool:
        """Take a piece, and say whether it is of the boilerplate; ``after`` is the next one."""
        if self.rest:
            return False
        if isinstance(piece, List):
            if self._ended or not _goes_on(self.found[-1] if self.found else (), piece):
                return False
            self.found += piece.items
        elif not isinstance(piece, Text):
            return False
        elif piece.fixed:
            self.found.append(joined(piece.lines))
        elif not self._take_text(piece, after):
            return False
        self.taken += 1
        return True

    def end(self) -> None:
        """Part the first word of a sentence from the last paragraph whose rest wasn't taken."""
        words = plain(self.found[-1]) if self.found else ""
        at = begun_sentence(words)
        if at < len(words) and not self.rest:
            self.rest = trim(cut(self.found[-1], at))
            self.found[-1] = trim(cut(self.found[-1], 0, at))

    def _take_text(self, piece: Text, after: Piece | None) -> bool:
        words = words_of(piece)
        if are_addresses(words) and not self._opens_section(piece):
            self.addresses += piece.lines
            self._ended = bool(self.found)
            return True
        if self._ended or (self._is_other(piece, words, after) and not self._is_begun(words)):
            closes = isinstance(after, Text) and _CLOSING.match(words_of(after))
            if self._ended or not self.found or not closes or not _ALERTS.match(words):
                return False
        self.add(joined(piece.lines))
        return True

    def _heads_list(self, words: str, after: Piece | None) -> bool:
        """Say whether a line announces a list of facts, which says nothing on whom to reach."""
        if not (self.found and words.endswith(":") and isinstance(after, List)):
            return False
        return not (ends_boilerplate(words) or any(map(_leads_away, after.items)))

    def _is_begun(self, words: str) -> bool:
        """Say whether a paragraph ends the closing sentence that the one before begins."""
        before = plain(self.found[-1]) if self.found else ""
        return before.endswith(",") and _CLOSING.match(words) is not None

    def _is_other(self, piece: Text, words: str, after: Piece | None) -> bool:
        if (
            self._opens_section(piece)
            or _is_postal(piece)
            or ends_boilerplate(words, first=not self.found)
        ):
            return True
        if not self.found:
            return False
        return (
            (looks_like_heading(words) and not self._heads_list(words, after))
            or heading_inside(words, self._subject) > 0
            or is_about_another(words, self._subject)
            or follows_close(plain(self.found[-1]), words, self._subject)
        )

    def add(self, paragraph: Runs) -> None:
        """Add a paragraph, without the addresses before it and what ran into its end."""
        words = plain(paragraph)
        start = 0 if self.found else head_length(words)
        end = start + tail_start(words[start:])
        if start:
            self.addresses.append(trim(cut(paragraph, 0, start)))
        if end < len(words):
            rest = trim(cut(paragraph, end))
            if are_addresses(plain(rest)):
                self.addresses.append(rest)
            else:
                self.rest = rest
            self._ended = True
        self.found.append(trim(cut(paragraph, start, end)) if start or self._ended else paragraph)


def _is_postal(piece: Text) -> bool:
    """Say whether short lines give a house and where it stands."""
    lines = [plain(line).strip() for line in piece.lines]
    short = all(0 < len(line) <= LONGEST_PLACE and line[-1] not in ".!?" for line in lines)
    return len(lines) > 1 and short and any(map(is_place, lines))


def _leads_away(item: Runs) -> bool:
    words = plain(item)
    return any(run.link is not None for run in item) or contacts.reaches(words) or "www." in words


def _goes_on(before: Runs, listed: List) -> bool:
    """Say whether a list belongs to the paragraph before it: announced there, or all prose."""
    if plain(before).endswith(":"):
        return True
    some = any(len(plain(item)) > LEAST_PROSE for item in listed.items)
    if not before and some and not any(map(_leads_away, listed.items)):
        return True
    return all(
        len(plain(item)) > LEAST_PROSE and not contacts.reaches(plain(item))
        for item in listed.items
    )
