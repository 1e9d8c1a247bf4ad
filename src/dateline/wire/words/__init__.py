"""The words of the wire's own pages, and what it refuses there: a file of each a language."""

import functools
import tomllib
from collections.abc import Mapping
from importlib import resources

from dateline.press.calendar import primary

LANGUAGES = ("en", "fa")


def wire_words(language: str) -> Mapping[str, str]:
    """Return the table for a language tag, the English one where there is none."""
    tag = primary(language)
    return _table(tag if tag in LANGUAGES else "en")


@functools.cache
def _table(tag: str) -> Mapping[str, str]:
    table: dict[str, str] = {}
    for name in (f"{tag}.toml", f"faults.{tag}.toml"):
        file = resources.files("dateline.wire.words") / name
        table |= tomllib.loads(file.read_text(encoding="utf-8"))
    return table
