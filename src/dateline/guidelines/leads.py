"""With which characters what a pattern matches may begin and end: a look at one saves the try.

Read from the pattern's own text; where that tells nothing sure, it may be any character.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from dateline.release.patterns import late

_Item = TypeVar("_Item")
_NONE_CONSUMED = (r"\b", "(?=", "(?!", "(?<", "^", "$")
_MAY_LACK = ("?", "*", "{0", "{,")


def leads(pattern: str) -> frozenset[str] | None:
    """Return the characters of which a match's first is one; ``None`` if it may be any, or none."""
    return _at_end(pattern, first=True)


def trails(pattern: str) -> frozenset[str] | None:
    """Return the characters of which a match's last is one; ``None`` if it may be any, or none."""
    return _at_end(pattern, first=False)


def leads_behind(pattern: str, word: str = "") -> frozenset[str] | None:
    """Return the characters that may follow where a match opens with a word and a space."""
    found: set[str] = set()
    for choice in _choices(pattern):
        of_choice = _leads_behind(choice, word)
        if of_choice is None:
            return None
        found |= of_choice
    return frozenset(found)


_PLAIN_WORD = late(r"([a-z]+|\\w\+) ")


def _leads_behind(choice: str, word: str) -> frozenset[str] | None:
    while choice.startswith(_NONE_CONSUMED):
        choice = choice[_size(choice) :]
    plain = _PLAIN_WORD.match(choice)
    if plain is not None:
        if plain[1] in {word, r"\w+"}:
            return leads(choice[plain.end() :])
        return frozenset() if word else None
    if not choice.startswith("(?:"):
        return None
    size = _size(choice)
    group, rest = choice[3 : size - 1], choice[size:]
    if rest.startswith((*_MAY_LACK, "+", "{")):
        return None
    return leads_behind("|".join(each + rest for each in _choices(group)), word)


class Led(NamedTuple, Generic[_Item]):
    """Things tried in turn, by the character that each wants next; ``others`` want none of them."""

    led: dict[str, tuple[_Item, ...]]
    others: tuple[_Item, ...]


def by_lead(items: Sequence[tuple[frozenset[str] | None, _Item]]) -> Led[_Item]:
    """Sort things by the characters with which they may go on (`leads`), each kind in order."""
    marks = frozenset[str]().union(*(wanted for wanted, _ in items if wanted))
    return Led(
        {
            mark: tuple(item for wanted, item in items if wanted is None or mark in wanted)
            for mark in marks
        },
        tuple(item for wanted, item in items if wanted is None),
    )


def needs(pattern: str, besides: str) -> tuple[str, ...]:
    """Return pieces of which every match holds one, none a part of ``besides``; or nothing."""
    found: list[str] = []
    for choice in _choices(pattern):
        of_choice = _needs_of_choice(choice, besides)
        if not of_choice:
            return ()
        found += of_choice
    return tuple(found) if len(found) <= _MOST_NEEDS else ()


_MOST_NEEDS = 12


def _needs_of_choice(pattern: str, besides: str) -> tuple[str, ...]:
    """Return the longest piece that stands there as it is, or all that a group has to choose."""
    found: list[tuple[str, ...]] = []
    run = ""
    for piece in (*_pieces(pattern), _Piece("", may_lack=False, once=False)):
        if len(piece.text) == 1 and piece.text != "." and piece.once:
            run += piece.text
            continue
        if run.strip() not in besides:
            found.append((run,))
        run = ""
        if piece.text.startswith("(?:") and not piece.may_lack:
            found.append(needs(piece.text[3:-1], besides))
    return max(found, key=_telling, default=())


def _telling(pieces: tuple[str, ...]) -> int:
    """Say how much pieces tell: the shortest of them, and less the more there are."""
    return 4 * min(map(len, pieces), default=0) - len(pieces)


class _Piece(NamedTuple):
    """A character, an escape, a class or a group, and how often a match has it."""

    text: str
    may_lack: bool
    once: bool


@functools.lru_cache(maxsize=64)
def _at_end(pattern: str, *, first: bool) -> frozenset[str] | None:
    found: set[str] = set()
    for choice in _choices(pattern):
        ahead = _ahead(choice) if first else None
        if ahead is not None:
            found |= ahead
            continue
        for piece in _pieces(choice) if first else reversed([*_pieces(choice)]):
            of_piece = _of_piece(piece.text, first=first)
            if of_piece is None:
                return None
            found |= of_piece
            if not piece.may_lack:
                break
        else:
            return None
    return frozenset(found)


def _ahead(choice: str) -> frozenset[str] | None:
    """Return what a choice may begin with that opens with a look ahead at it, where it has one."""
    return _at_end(choice[3 : _size(choice) - 1], first=True) if choice[:3] == "(?=" else None


def _pieces(pattern: str) -> Iterator[_Piece]:
    """Yield what consumes a text, in order; ``pattern`` has no choice at its top."""
    at = 0
    while at < len(pattern):
        size = _size(pattern, at)
        piece = pattern[at : at + size]
        at += size
        count = _COUNT.match(pattern, at)
        may_lack = pattern.startswith(_MAY_LACK, at)
        at = count.end() if count else at
        if not piece.startswith(_NONE_CONSUMED):
            yield _Piece(piece, may_lack, count is None)


_COUNT = late(r"(?:[?*+]|\{[\d,]+\})[?+]?")


def _of_piece(piece: str, *, first: bool) -> frozenset[str] | None:
    if piece.startswith("(?:"):
        return _at_end(piece[3:-1], first=first)
    if piece.startswith("(?P<"):
        return _at_end(piece[piece.index(">") + 1 : -1], first=first)
    if piece.startswith("("):
        return None if piece.startswith("(?") else _at_end(piece[1:-1], first=first)
    if piece.startswith("["):
        listed = piece[1:-1]
        plain = not any(mark in listed for mark in "\\^[") and "-" not in listed[1:-1]
        return frozenset(listed) if plain else None
    return frozenset(piece) if len(piece) == 1 and piece != "." else None


_MARK = late(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
"""An escape, a class, what opens or closes a group, and what divides a choice."""


def _size(pattern: str, at: int = 0) -> int:
    """Return how long the piece at a place is: a character, an escape, a class or a group."""
    if pattern[at] not in "\\[(":
        return 1
    depth = 0
    for found in _MARK.finditer(pattern, at):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if depth == 0:
            return found.end() - at
    return len(pattern) - at


def _choices(pattern: str) -> list[str]:
    """Return what stands between the bars at a pattern's top."""
    found, start, depth = [], 0, 0
    for mark in _MARK.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark.group(), 0)
        if depth == 0 and mark.group() == "|":
            found.append(pattern[start : mark.start()])
            start = mark.end()
    return [*found, pattern[start:]]
