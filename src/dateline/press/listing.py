"""What the listing pages are made from: the wire as a place to read, and a release as a line."""

from collections.abc import Collection
from typing import Literal

from dateline.record.manifest import (
    ChangedTranslation,
    CorrectionClass,
    Reason,
    ReportVerdict,
    SettledHow,
)
from dateline.release.model import Direction, Value

PAGE_SIZE = 50
EXPECTED = ("name", "domain", "address", "e-mail", "telephone")
"""Fields of a source that a reader may expect to be verified; a person's office too."""

Status = Literal["current", "withdrawn", "removed"]
ChangeKind = (
    CorrectionClass
    | ReportVerdict
    | Literal["withdrawn", "removed", "restored", "reply", "behind", "settled"]
)


class Site(Value, frozen=True):
    """A wire as its readers know it. ``base_url`` ends in ``/``; ``language`` is BCP 47.

    ``contact`` is the desk's address for reports and replies, an e-mail address as a rule.
    ``categories`` are (slug, name) in the order of the front page; a category that isn't among
    them is called by its slug.
    """

    name: str
    base_url: str
    origin: str
    operator: str
    language: str = "en"
    tagline: str | None = None
    contact: str | None = None
    categories: tuple[tuple[str, str], ...] = ()


class Listed(Value, frozen=True):
    """A release as one line of a list; ``published`` and ``changed`` are RFC 3339 UTC.

    ``changed`` is when its newest version or latest act was published. ``restored`` says that it
    was withdrawn and stands again, ``behind`` that a translation changed without it. ``picture`` is
    the file name of its first picture (``sha256-….png``), ``picture_alt`` what it shows. A removed
    one has neither headline nor summary (empty strings).
    """

    number: int
    version: int
    headline: str
    summary: str
    source: str
    source_name: str
    published: str
    changed: str
    categories: tuple[str, ...]
    language: str
    direction: Direction
    statement: bool = False
    status: Status = "current"
    correction: CorrectionClass | None = None
    note: str | None = None
    replies: int = 0
    restored: bool = False
    behind: bool = False
    picture: str | None = None
    picture_alt: str | None = None


class Change(Value, frozen=True):
    """A line of the page of corrections: what was recorded of which release, when and why.

    ``kind`` is a correction's class, an outcome of a retraction, ``restored``, ``reply``, the
    verdict on a reader's report, or ``behind`` a translation and ``settled``; ``entry`` its index.
    ``translation`` is what a release is behind, ``how`` how that was settled, ``party`` who
    replies.
    """

    release: Listed
    kind: ChangeKind
    at: str
    entry: int
    version: int
    note: str
    reason: Reason | None = None
    translation: ChangedTranslation | None = None
    how: SettledHow | None = None
    party: str | None = None


class RecordHead(Value, frozen=True):
    """The record as of its latest checkpoint: ``root`` is hexadecimal, ``vkey`` the key's line.

    ``witnesses`` are those of the wire's policy, ``cosigned`` those that signed this checkpoint.
    """

    size: int
    root: str
    vkey: str
    witnesses: tuple[str, ...] = ()
    cosigned: tuple[str, ...] = ()


class CheckShown(Value, frozen=True):
    """The verdict on a copy as the page for checking shows it.

    ``altered`` are pairs (seen, published); ``checks`` are (name, passed, sentence).
    """

    verdict: Literal["authentic", "altered", "superseded", "withdrawn", "unknown"]
    release: int | None
    version: int | None
    sentences: tuple[str, ...]
    altered: tuple[tuple[str, str], ...] = ()
    checks: tuple[tuple[str, bool, str], ...] = ()


class Suspended(Value, frozen=True):
    """A suspension of a source, or (``lifts``) its end; times are RFC 3339 UTC.

    ``until`` is ``None`` where it holds until it is lifted; ``editors`` are public handles.
    """

    at: str
    until: str | None
    reason: str
    editors: tuple[str, ...]
    lifts: bool = False


class SourceListed(Value, frozen=True):
    """A source as one line of the list of sources; ``suspended`` while it is."""

    slug: str
    name: str
    releases: int
    suspended: Suspended | None = None


class ListPage(Value, frozen=True):
    """One page of a list, newest first. ``number`` is ``None`` at the list's own address.

    Pages are numbered from the oldest, and stand at ``page/<number>/`` below the list's address;
    a full one never needs to be pressed again. ``older`` and ``newer`` are page numbers.
    """

    items: tuple[Listed, ...]
    number: int | None = None
    older: int | None = None
    newer: int | None = None


class ChangePage(Value, frozen=True):
    """One page of the list of changes; as `ListPage`."""

    items: tuple[Change, ...]
    number: int | None = None
    older: int | None = None
    newer: int | None = None


def last_page(total: int) -> int:
    """Return the number of the newest page of a list; it is empty where all others are full."""
    return total // PAGE_SIZE + 1


def page_span(number: int) -> tuple[int, int]:
    """Return which of a list, counted from the oldest at 0, stand on a page (end exclusive)."""
    return (number - 1) * PAGE_SIZE, number * PAGE_SIZE


def index_span(total: int) -> tuple[int, int]:
    """Return which stand at the list's own address: the newest page and the full one before it."""
    return max(0, last_page(total) - 2) * PAGE_SIZE, total


def neighbours(number: int, count: int) -> tuple[int | None, int | None]:
    """Return ``older`` and ``newer`` of the page of that number with so many items on it."""
    return number - 1 or None, number + 1 if count >= PAGE_SIZE else None


def index_older(total: int) -> int | None:
    """Return ``older`` of the page at the list's own address."""
    return max(0, last_page(total) - 2) or None


def summary(text: str, limit: int = 240) -> str:
    """Return the beginning of a text, cut at a word."""
    words = " ".join(text.split())
    if len(words) <= limit:
        return words
    return words[: limit + 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"


def missing_fields(kind: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the fields that a reader may expect of a source and that nothing is known of."""
    expected = (*EXPECTED, "office") if kind == "person" else EXPECTED
    return tuple(name for name in expected if name not in known)
