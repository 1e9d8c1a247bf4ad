"""The wire's own words on its pages, one file a language; they are no part of a release."""

import functools
import tomllib
from collections.abc import Mapping
from importlib import resources

from dateline.press.calendar import primary

LANGUAGES = ("en", "de", "fa")
SITE_LANGUAGES = ("en", "fa")


def words(language: str) -> Mapping[str, str]:
    """Return the release page's table for a language tag, the English one where there is none."""
    tag = primary(language)
    return _table(tag if tag in LANGUAGES else "en")


def language_name(tag: str, table: Mapping[str, str] | None = None) -> str:
    """Return what a language is called in a table's own, English where none is given.

    A language without a name is called by its tag.
    """
    return (words("en") if table is None else table).get(f"language_{primary(tag)}", tag)


def site_words(language: str) -> Mapping[str, str]:
    """Return the listing pages' table for a language tag, the English one where there is none.

    The desk's forms take from it what they say of each reason for a retraction.
    """
    tag = primary(language)
    return _table(f"site.{tag if tag in SITE_LANGUAGES else 'en'}")


def verifier_words(language: str) -> Mapping[str, str]:
    """Return the verifier's table for a language tag, the English one where there is none."""
    tag = primary(language)
    return _table(f"verify.{tag if tag in LANGUAGES else 'en'}")


@functools.cache
def _table(name: str) -> Mapping[str, str]:
    file = resources.files("dateline.press.words") / f"{name}.toml"
    table: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))
    return table
