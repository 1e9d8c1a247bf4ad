"""With which characters what a pattern matches may begin and end: a look at one saves the try.

Read from the pattern's own text; where that tells nothing sure, it may be any character.
"""

import functools
from collections.abc import Iterator
from typing import NamedTuple

_NONE_CONSUMED = (r"\b", "(?=", "(?!", "(?<", "^", "$")
_MAY_LACK = ("?", "*", "{0", "{,")


@functools.cache
def leads(pattern: str) -> frozenset[str] | None:
    """Return the characters of which a match's first is one; ``None`` if it may be any, or none."""
    return _at_end(pattern, first=True)


@functools.cache
def trails(pattern: str) -> frozenset[str] | None:
    """Return the characters of which a match's last is one; ``None`` if it may be any, or none."""
    return _at_end(pattern, first=False)


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


def _at_end(pattern: str, *, first: bool) -> frozenset[str] | None:
    found: set[str] = set()
    for choice in _choices(pattern):
        pieces = list(_pieces(choice))
        for piece in pieces if first else reversed(pieces):
            of_piece = _of_piece(piece.text, first=first)
            if of_piece is None:
                return None
            found |= of_piece
            if not piece.may_lack:
                break
        else:
            return None
    return frozenset(found)


def _pieces(pattern: str) -> Iterator[_Piece]:
    """Yield what consumes a text, in order; ``pattern`` has no choice at its top."""
    while pattern:
        size = _size(pattern)
        piece, pattern = pattern[:size], pattern[size:]
        may_lack = pattern.startswith(_MAY_LACK)
        counted = pattern.startswith(("?", "*", "+", "{"))
        if counted:
            pattern = pattern[pattern.index("}") + 1 :] if pattern[0] == "{" else pattern[1:]
            pattern = pattern[1:] if pattern.startswith(("?", "+")) else pattern
        if not piece.startswith(_NONE_CONSUMED):
            yield _Piece(piece, may_lack, not counted)


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


def _size(pattern: str) -> int:
    """Return how long the first piece is: a character, an escape, a class or a group."""
    if pattern[0] == "\\":
        return 2
    if pattern[0] == "[":
        return _end_of_class(pattern, 0)
    if pattern[0] != "(":
        return 1
    depth = at = 0
    while at < len(pattern):
        mark = pattern[at]
        if mark == "\\":
            at += 1
        elif mark == "[":
            at = _end_of_class(pattern, at) - 1
        elif mark in "()":
            depth += 1 if mark == "(" else -1
            if depth == 0:
                break
        at += 1
    return at + 1


def _end_of_class(pattern: str, at: int) -> int:
    at += 2 if pattern.startswith("[^", at) else 1
    at += pattern.startswith("]", at)
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _choices(pattern: str) -> list[str]:
    """Return what stands between the bars at a pattern's top."""
    found, start, at = [], 0, 0
    while at < len(pattern):
        if pattern[at] == "|":
            found.append(pattern[start:at])
            start = at = at + 1
        else:
            at += _size(pattern[at:])
    return [*found, pattern[start:]]
