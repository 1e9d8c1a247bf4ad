"""Small files of an edition that an audit reads: whose statements there are, and the wire's own."""

from typing import Literal

from dateline.record.statement import OpenedEntry
from dateline.release.model import Value


class SourceList(Value, frozen=True):
    """``sources/sources.json``: the slugs of all sources, in order of their addition."""

    type: Literal["dateline/sources/v1"]
    slugs: tuple[str, ...]


class WireStatements(Value, frozen=True):
    """``about/wire.json``: the entries about the wire itself, opened, in the record's order."""

    type: Literal["dateline/wire/v1"]
    entries: tuple[OpenedEntry, ...]
