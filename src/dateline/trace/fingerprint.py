"""Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003), and matching by them."""

import hashlib
import re
import unicodedata
from collections import deque
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

GRAM = 8
WINDOW = 8
MAX_CHARACTERS = 2_000_000
"""What stands after this many characters of a text isn't looked at."""

Fingerprints = frozenset[int]
"""64-bit hashes; the same text gives the same ones for ever."""

K = TypeVar("K", bound=Hashable)

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Match(Generic[K]):
    """What a text most likely comes from; ``share`` of its fingerprints, 0 to 1, are there."""

    key: K
    share: float


def words(text: str) -> list[str]:
    """Return a text's words as fingerprints see them: NFKC, case folded, format marks dropped."""
    folded = unicodedata.normalize("NFKC", text[:MAX_CHARACTERS]).casefold()
    shown = "".join(c for c in folded if c.isascii() or unicodedata.category(c) != "Cf")
    return _WORD.findall(shown)


def fingerprints(text: str) -> Fingerprints:
    """Return a text's fingerprints: about two for nine words, none for a text without words.

    Two texts that share `GRAM` + `WINDOW` - 1 words in a row share a fingerprint. A shorter text
    keeps all its hashes, and one of fewer than `GRAM` words has one, of all of them.
    """
    found = words(text)
    if not found:
        return frozenset()
    count = max(len(found) - GRAM + 1, 1)
    return _winnow([_hash(" ".join(found[i : i + GRAM])) for i in range(count)])


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


def _hash(gram: str) -> int:
    return int.from_bytes(hashlib.blake2b(gram.encode(errors="replace"), digest_size=8).digest())


def _winnow(hashes: list[int]) -> Fingerprints:
    """Return the smallest of each `WINDOW` hashes in a row, the rightmost of equals."""
    if len(hashes) < WINDOW:
        return frozenset(hashes)
    kept = set()
    rising: deque[int] = deque()
    for position, value in enumerate(hashes):
        while rising and hashes[rising[-1]] >= value:
            rising.pop()
        rising.append(position)
        if rising[0] <= position - WINDOW:
            rising.popleft()
        if position >= WINDOW - 1:
            kept.add(hashes[rising[0]])
    return frozenset(kept)
