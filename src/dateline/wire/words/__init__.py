"""The words of the wire's own pages, of accounts, and what is refused: a file each a language."""

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


def core_words(language: str) -> Mapping[str, str]:
    """Return what the rooms below say in English, by its sentence; nothing for English itself."""
    tag = primary(language)
    return _read(f"core.{tag}") if tag in LANGUAGES[1:] else {}


@functools.cache
def _table(tag: str) -> Mapping[str, str]:
    return {**_read(tag), **_read(f"accounts.{tag}"), **_read(f"faults.{tag}")}


@functools.cache
def _read(name: str) -> Mapping[str, str]:
    file = resources.files("dateline.wire.words") / f"{name}.toml"
    table: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))
    return table
