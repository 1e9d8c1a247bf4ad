"""With which characters what a pattern matches may begin: a look at one tells where to try none.

Read from the pattern's own text; where that tells nothing sure, any character may lead.
"""

import functools

_NONE_CONSUMED = (r"\b", "(?=", "(?!", "(?<")
_MAY_LACK = ("?", "*", "{0", "{,")


@functools.cache
def leads(pattern: str) -> frozenset[str] | None:
    """Return the characters of which a match's first is one; ``None`` if it may be any, or none."""
    found: set[str] = set()
    for choice in _choices(pattern):
        of_choice = _of_choice(choice)
        if of_choice is None:
            return None
        found |= of_choice
    return frozenset(found)


def _of_choice(pattern: str) -> set[str] | None:
    """Return what leads a pattern without a choice at its top."""
    found: set[str] = set()
    while pattern:
        size = _size(pattern)
        piece, pattern = pattern[:size], pattern[size:]
        if piece.startswith(_NONE_CONSUMED):
            continue
        of_piece = _of_piece(piece)
        if of_piece is None:
            return None
        found |= of_piece
        if not pattern.startswith(_MAY_LACK):
            return found
        pattern = _without_count(pattern)
    return None


def _of_piece(piece: str) -> frozenset[str] | None:
    if piece.startswith("(?:"):
        return leads(piece[3:-1])
    if piece.startswith("(?P<"):
        return leads(piece[piece.index(">") + 1 : -1])
    if piece.startswith("("):
        return None if piece.startswith("(?") else leads(piece[1:-1])
    if piece.startswith("["):
        listed = piece[1:-1]
        plain = not any(mark in listed for mark in "\\^[") and "-" not in listed[1:-1]
        return frozenset(listed) if plain else None
    if len(piece) == 1 and piece not in ".^$":
        return frozenset(piece)
    return None


def _without_count(pattern: str) -> str:
    """Return a pattern without the count that it opens with, and the ? behind that."""
    counted = pattern[pattern.index("}") + 1 :] if pattern[0] == "{" else pattern[1:]
    return counted[1:] if counted.startswith(("?", "+")) else counted


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
