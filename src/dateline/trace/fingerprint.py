"""Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003), and matching by them."""

import functools
import hashlib
import re
import unicodedata
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

GRAM = 8
WINDOW = 8
MAX_CHARACTERS = 2_000_000
"""What stands after this many characters of a text isn't looked at."""

Fingerprints = frozenset[int]
"""61-bit hashes; the same text gives the same ones for ever."""

K = TypeVar("K", bound=Hashable)

_WORD = re.compile(r"\w+")
_PRIME = (1 << 61) - 1
_BASE = 0x1B87_3593_9E37_79B1 % _PRIME
_LEAVING = pow(_BASE, GRAM, _PRIME)


@dataclass(frozen=True, slots=True)
class Match(Generic[K]):
    """What a text most likely comes from; ``share`` of its fingerprints, 0 to 1, are there."""

    key: K
    share: float


def words(text: str) -> list[str]:
    """Return a text's words as fingerprints see them: NFKC, case folded, format marks dropped."""
    folded = unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]).casefold()
    if not folded.isascii():
        folded = "".join(c for c in folded if c.isascii() or unicodedata.category(c) != "Cf")
    return _WORD.findall(folded)


def fingerprints(text: str) -> Fingerprints:
    """Return a text's fingerprints: about two for nine words, none for a text without words.

    Two texts that share `GRAM` + `WINDOW` - 1 words in a row share a fingerprint. A shorter text
    keeps all its hashes, and one of fewer than `GRAM` words has one, of all of them.
    """
    found = words(text)
    if not found:
        return frozenset()
    return _winnow(_grams([_hash(word) for word in found]))


def containment(part: Fingerprints, whole: Fingerprints) -> float:
    """Return what share of one text's fingerprints another has, 0 to 1."""
    return len(part & whole) / len(part) if part else 0.0


def similarity(one: Fingerprints, other: Fingerprints) -> float:
    """Return what share of all fingerprints two texts have in common, 0 to 1 (Jaccard)."""
    together = len(one | other)
    return len(one & other) / together if together else 0.0


def best_match(
    part: Fingerprints, candidates: Iterable[tuple[K, Fingerprints]], *, least: float = 0.1
) -> Match[K] | None:
    """Return the candidate that holds most of a text, if any holds at least this share of it.

    Among equals the one with fewest other fingerprints wins, then the first.
    """
    best: tuple[float, float] | None = None
    match: Match[K] | None = None
    for key, whole in candidates:
        share = containment(part, whole)
        rank = (share, similarity(part, whole))
        if share >= least and share > 0 and (best is None or rank > best):
            best, match = rank, Match(key, share)
    return match


@functools.lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    digest = hashlib.blake2b(word.encode(errors="replace"), digest_size=8).digest()
    return int.from_bytes(digest) % _PRIME


def _grams(hashes: list[int]) -> list[int]:
    """Return a hash of each `GRAM` words in a row (Karp and Rabin 1987), of all where fewer."""
    value = 0
    for entering in hashes[:GRAM]:
        value = (value * _BASE + entering) % _PRIME
    found = [value]
    for leaving, entering in zip(hashes, hashes[GRAM:], strict=False):
        value = (value * _BASE + entering - leaving * _LEAVING) % _PRIME
        found.append(value)
    return found


def _winnow(hashes: list[int]) -> Fingerprints:
    """Return the smallest of each `WINDOW` hashes in a row, the rightmost of equals."""
    if len(hashes) < WINDOW:
        return frozenset(hashes)
    kept = set()
    place, smallest = -1, 0
    for position in range(WINDOW - 1, len(hashes)):
        first = position - WINDOW + 1
        if place < first:
            window = hashes[first : position + 1]
            smallest = min(window)
            place = position - window[::-1].index(smallest)
            kept.add(smallest)
        elif hashes[position] <= smallest:
            place, smallest = position, hashes[position]
            kept.add(smallest)
    return frozenset(kept)
