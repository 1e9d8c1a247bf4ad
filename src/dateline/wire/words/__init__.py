"""The words of the wire's own pages (accounts, desk, reports), one file a language."""

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
    file = resources.files("dateline.wire.words") / f"{tag}.toml"
    table: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))
    return table
