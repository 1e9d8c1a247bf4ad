"""Whether a name or a domain is made to look like another: letters, spelling, words added.

Everything here compares two short strings; nothing reads a text.
"""

import functools
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from dateline.guidelines.finding import OtherSource
from dateline.guidelines.folding import confusable
from dateline.guidelines.parties import core_words
from dateline.guidelines.rules import Rule

_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_DIGITS = str.maketrans("0135$|", "olessl")
_SECOND_LEVEL = "co com org net gov gob ac edu or ne go govt"
_SECOND = frozenset(_SECOND_LEVEL.split())
SHORTEST = 4
SPELLED = 6
_NEARLY = 4
"""Letters by which look-alikes may differ in length: pairs that look like one, and hyphens."""


class Likeness(NamedTuple):
    """That a name or domain looks like another's: the rule's message, and what stands in it."""

    key: str
    values: dict[str, str | int]


def likenesses(
    rule: Rule,
    name: str,
    domains: Collection[str],
    others: Iterable[OtherSource],
    *,
    proven: Collection[str] = (),
) -> Iterator[Likeness]:
    """Yield how a source's name and domains look like those of others, by the rule's words.

    One that is another's very own counts too, unless it is among the ``proven`` ones.
    """
    words, affixes = rule.words("names"), rule.words("domains")
    for other in others:
        if name_imitates(name, other.name, words):
            yield Likeness("name", {"name": name, "other": other.name})
        for domain in domains:
            for theirs in other.domains:
                how = domain_imitates(domain, theirs, affixes)
                if how is None and domain == theirs and domain not in proven:
                    how = "same"
                if how is not None:
                    said = {"domain": domain, "theirs": theirs, "other": other.name}
                    yield Likeness(f"domain_{how}", {**said})


@functools.lru_cache(maxsize=1 << 14)
def skeleton(text: str) -> str:
    """Return what a text looks like at a glance: look-alikes, accents and case put aside.

    >>> skeleton("Marrоw R0botics") == skeleton("marrow robotics")
    True
    """
    folded = "".join(confusable(c) for c in unicodedata.normalize("NFKC", text))
    plain = unicodedata.normalize("NFKD", folded.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    seen = bare.translate(_DIGITS).replace("i", "l")
    for pair, letter in _PAIRS:
        seen = seen.replace(pair, letter)
    return seen


def name_imitates(name: str, other: str, added: Iterable[str]) -> bool:
    """Say whether a name is another's, dressed up or misspelt, or with empty words added.

    Names that differ in a number are two (District 4, District 5); so are names that differ in a
    word that says something.
    """
    empty = frozenset(added)
    mine, theirs = _telling(name, empty), _telling(other, empty)
    if not mine or not theirs or abs(len("".join(mine)) - len("".join(theirs))) > _NEARLY:
        return False
    if _counted(mine) != _counted(theirs):
        return False
    one, two = skeleton("".join(mine)), skeleton("".join(theirs))
    if one == two:
        return True
    return min(len(one), len(two)) >= SPELLED + 2 and one_edit_apart(one, two)


def domain_imitates(domain: str, other: str, added: Iterable[str]) -> str | None:
    """Say how a domain imitates another: ``letters``, ``ending``, ``words``, ``inside``; or not.

    A domain and its own sub-domains aren't imitations of each other.
    """
    mine, theirs = _unicode(domain), _unicode(other)
    if mine == theirs or mine.endswith("." + theirs) or theirs.endswith("." + mine):
        return None
    label, ending = _registered(mine)
    known, known_ending = _registered(theirs)
    if len(known) < SHORTEST:
        return None
    if label == known:
        return "ending" if ending != known_ending else None
    if mine.startswith(theirs + ".") or f".{theirs}." in mine:
        return "inside"
    if abs(len(label) - len(known)) <= _NEARLY and _looks_like(label, known):
        return "letters"
    plain, bare = known.replace("-", ""), label.replace("-", "")
    if plain in bare and bare != plain and _without(label, added) == plain:
        return "words"
    return None


def one_edit_apart(one: str, two: str) -> bool:
    """Say whether one letter put in, left out, changed, or swapped with the next makes the other.

    >>> one_edit_apart("osterby", "ostreby"), one_edit_apart("osterby", "westerby")
    (True, False)
    """
    short, long = sorted((one, two), key=len)
    if len(long) - len(short) > 1 or one == two:
        return False
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    if short[start + 1 :] == long[start + 1 :]:
        return True
    swapped = short[start + 1 : start + 2] + short[start : start + 1]
    return swapped == long[start : start + 2] and short[start + 2 :] == long[start + 2 :]


def _looks_like(label: str, known: str) -> bool:
    if _digits(label) != _digits(known) and skeleton(label) != skeleton(known):
        return False
    one, two = skeleton(label.replace("-", "")), skeleton(known.replace("-", ""))
    if one == two:
        return True
    return min(len(one), len(two)) >= SPELLED and one_edit_apart(one, two)


@functools.lru_cache(maxsize=1 << 14)
def _telling(name: str, empty: frozenset[str]) -> tuple[str, ...]:
    words = core_words(name)
    return tuple(word for word in words if word not in empty) or words


def _counted(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word.isdecimal())


def _digits(label: str) -> list[str]:
    return re.findall(r"\d+", label)


@functools.lru_cache(maxsize=1 << 14)
def _unicode(domain: str) -> str:
    plain = domain.strip(". ").lower().removeprefix("www.")
    if "xn--" not in plain:
        return plain
    return ".".join(_decoded(label) for label in plain.split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


@functools.lru_cache(maxsize=1 << 14)
def _registered(domain: str) -> tuple[str, str]:
    """Return the label that somebody registered, and what stands after it."""
    labels = domain.split(".")
    if len(labels) < 2:
        return domain, ""
    deep = len(labels) > 2 and labels[-2] in _SECOND and len(labels[-1]) == 2
    place = -3 if deep else -2
    return labels[place], ".".join(labels[place + 1 :])


def _without(label: str, added: Iterable[str]) -> str:
    words = [word for word in label.split("-") if word]
    empty = frozenset(added)
    kept = [word for word in words if word not in empty] if len(words) > 1 else words
    bare = "".join(kept)
    if len(kept) < len(words):
        return bare
    for word in sorted(empty, key=len, reverse=True):
        if len(word) > 1 and bare.endswith(word) and len(bare) - len(word) >= SHORTEST:
            return bare[: -len(word)]
        if len(word) > 1 and bare.startswith(word) and len(bare) - len(word) >= SHORTEST:
            return bare[len(word) :]
    return bare
