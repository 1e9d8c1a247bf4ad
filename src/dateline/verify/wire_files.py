"""Small files of an edition that an audit reads: whose statements there are, and the wire's own."""

from typing import Literal

from dateline.record.errors import MalformedError
from dateline.record.handover import handovers_among
from dateline.record.statement import MAX_SOURCE_BYTES, OpenedEntry
from dateline.release.canonical import parse_canonical
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Value


class SourceList(Value, frozen=True):
    """``sources/sources.json``: the slugs of all sources, in order of their addition."""

    type: Literal["dateline/sources/v1"]
    slugs: tuple[str, ...]


class WireStatements(Value, frozen=True):
    """``about/wire.json``: the entries about the wire itself, opened, in the record's order."""

    type: Literal["dateline/wire/v1"]
    entries: tuple[OpenedEntry, ...]


def parse_handovers(content: bytes) -> tuple[OpenedEntry, ...]:
    """Return the hand-overs of its key among a wire's opened entries; none of them is checked.

    Raises `MalformedError` where this isn't an ``about/wire.json``.
    """
    if len(content) > MAX_SOURCE_BYTES:
        raise MalformedError(f"A wire's statements have at most {MAX_SOURCE_BYTES} bytes.")
    try:
        return handovers_among(parse_canonical(content, WireStatements).entries)
    except NotCanonicalError as fault:
        raise MalformedError(str(fault)) from None
