"""Reading a release: the container is chosen by name and content, the document made by one reading.

The limits of a container stand in its module.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from dateline.release.containers import Held, holder_of, reader_of
from dateline.release.errors import ReleaseError, SeveralError, UnreadableError
from dateline.release.model import Parsed
from dateline.release.patterns import Ready
from dateline.release.pieces import Source
from dateline.release.press_release import read_press_release
from dateline.release.texts import read_text

DEEPEST = 2


class Reading(NamedTuple):
    """One release of a file: where it stands, and what it is or why it can't be read."""

    name: str
    outcome: Parsed | ReleaseError

    def parsed(self) -> Parsed:
        """Return the release; raise the `ReleaseError` where there is none."""
        if isinstance(self.outcome, ReleaseError):
            raise self.outcome
        return self.outcome


_READY = Ready()


def parse(data: bytes, *, name: str) -> Parsed:
    """Read the bytes of a file of that name, which holds one release.

    What can't be read is a `ReleaseError`; a file that holds several is a `SeveralError`.
    """
    first = list(islice(parse_all(data, name=name), 2))
    if not first:
        raise UnreadableError("This file holds no release.")
    if len(first) == 1:
        return first[0].parsed()
    raise SeveralError(_count(data, name))


def parse_all(data: bytes, *, name: str) -> Iterator[Reading]:
    """Read every release of a file, one at a time, in order; a file of one gives that one.

    One that can't be read is given as its `ReleaseError`, and those after it are read all the same.
    """
    return _read_all(data, name, 0)


def _read_all(data: bytes, name: str, depth: int) -> Iterator[Reading]:
    holder = holder_of(data, name)
    if holder is None:
        _READY.once_more()
        yield Reading(name, _outcome(lambda: (reader_of(data) or read_text)(data, name, [])))
        return
    if depth == DEEPEST:
        yield Reading(name, UnreadableError("A file inside files inside a file isn't opened."))
        return
    try:
        for held in holder(data, name):
            found = _found(held)
            if isinstance(found, bytes):
                yield from _read_all(found, held.name, depth + 1)
            else:
                yield Reading(held.name, found)
    except ReleaseError as fault:
        yield Reading(name, fault)


def _found(held: Held) -> Parsed | ReleaseError | bytes:
    try:
        found = held.read()
    except ReleaseError as fault:
        return fault
    return found if isinstance(found, bytes) else _outcome(lambda: found)


def _outcome(read: Callable[[], Source]) -> Parsed | ReleaseError:
    try:
        parsed = read_press_release(read())
    except ReleaseError as fault:
        return fault
    document = parsed.document
    if not (document.headline or document.body or document.dateline):
        return UnreadableError("This file holds no words that a reader would see.")
    return parsed


def _count(data: bytes, name: str) -> str:
    holder = holder_of(data, name)
    count = sum(1 for _ in holder(data, name)) if holder else 0
    held = f"{count:,} releases" if count > 1 else "several releases"
    return f"This file holds {held}: `dateline parse` and `dateline import` take them all."
