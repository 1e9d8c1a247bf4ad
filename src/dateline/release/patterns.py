"""Patterns that are compiled when they are first tried, or all at once where many texts come.

Readers and checks have some thousand of them, and compiling all takes some seconds, nearly all of
it for the tenth of them that is longest: whole lexica in one expression, tried on few texts. A
command that reads one release tries a few hundred, and each further one some dozens more. Whoever
reads or checks the tenth will go on, and is to have all but the long ones ready: `Ready`. What
stands in a pattern is looked at when it is compiled only, so a test compiles each.
"""

import itertools
import re
import weakref
from typing import cast

_LONG = 2000
_OFTEN = 10
_OF_PATTERNS = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "search",
    "split", "sub", "subn",
)  # fmt: skip


class LatePattern:
    """A pattern's source until something is asked of it; from then on, what was compiled."""

    __slots__ = ("__weakref__", "given", "pattern", *_OF_PATTERNS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.given = flags
        _waiting.add(self)

    def __getattr__(self, name: str) -> object:
        if name not in _OF_PATTERNS:
            raise AttributeError(name)
        self.compile()
        return getattr(self, name)

    def compile(self) -> None:
        """Compile it; two threads that do so at once find the same."""
        compiled = re.compile(self.pattern, self.given)
        for each in _OF_PATTERNS:
            setattr(self, each, getattr(compiled, each))
        _waiting.discard(self)


_waiting: weakref.WeakSet[LatePattern] = weakref.WeakSet()


def compile_loaded(*, long: bool = True) -> None:
    """Compile the patterns that were loaded and not tried yet, with or without the long ones.

    All take some seconds, those that aren't long a third of that.
    """
    for each in list(_waiting):
        if long or len(each.pattern) <= _LONG:
            each.compile()


class Ready:
    """Sees to it that all but long patterns are ready when a thing is done for the tenth time."""

    def __init__(self) -> None:
        self._times = itertools.count(1)

    def once_more(self) -> None:
        """Note that it is done; for the tenth time, compile what is loaded and not long."""
        if next(self._times) == _OFTEN:
            compile_loaded(long=False)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first tried; else it is one of ``re``'s.

    A fault in it is raised then, as ``re.error``.
    """
    return cast("re.Pattern[str]", LatePattern(pattern, flags))


def is_of(found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Say whether a pattern found this, which its match can't: it knows what was compiled."""
    return found.re.pattern == pattern.pattern
