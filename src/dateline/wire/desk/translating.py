"""What the desk's pages say of a release's translations, and of those that a filing names."""

from typing import NamedTuple

from dateline.press.words import language_name, words
from dateline.record.filing import Filing
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.translations import (
    followed_versions,
    standing_lags,
    translations_of,
)
from dateline.wire.sources.models import Source


class Linked(NamedTuple):
    """A release that says the same in another language, called by its name in the page's own.

    ``behind``: this release is behind it. ``marked``: it is marked as behind when this one changes.
    """

    release: Release
    language: str
    behind: bool
    marked: bool


class Named(NamedTuple):
    """A version that a filing says the same as."""

    release: int
    version: int
    language: str


def linked_to(release: Release, language: str) -> list[Linked]:
    """Return the translations of a release, as a page in a language shows them."""
    behind = {each.lag.translation.release for each in standing_lags(release)}
    table = words(language)
    return [
        Linked(
            release=other,
            language=language_name(other.language, table),
            behind=other.number in behind,
            marked=other.status != "removed",
        )
        for other in translations_of(release)
    ]


def named_in(filing: Filing, source: Source, language: str) -> list[Named]:
    """Return which versions a filing says the same as, the newest of each release."""
    found = followed_versions(source.pk, filing.translations)
    rows = Release.objects.filter(number__in=found).order_by("number")
    table = words(language)
    return [
        Named(row.number, found[row.number], language_name(row.language, table)) for row in rows
    ]
