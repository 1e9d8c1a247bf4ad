"""Whose a removed release was: neither record nor tombstone says so, the public lists do."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from dateline.record.errors import MissingError
from dateline.verify.edition import Fetch

_LINK = re.compile(r'href="(?:\.\./)*releases/([1-9]\d*)/"')


class Listed(NamedTuple):
    """The lists that each release stands in: its source's slug, its categories' slugs."""

    sources: dict[int, str]
    categories: dict[int, list[str]]


def read_lists(fetch: Fetch, sources: Iterable[str], categories: Iterable[str]) -> Listed:
    """Read the public lists of sources and categories for the releases that they name."""
    listed = Listed({}, {})
    for slug in sources:
        for number in _numbers(fetch, f"sources/{slug}"):
            listed.sources[number] = slug
    for slug in categories:
        for number in _numbers(fetch, f"categories/{slug}"):
            listed.categories.setdefault(number, []).append(slug)
    return listed


def _numbers(fetch: Fetch, address: str) -> set[int]:
    numbers: set[int] = set()
    page = 0
    while True:
        below = f"page/{page}/" if page else ""
        try:
            content = fetch(f"{address}/{below}index.html").decode("utf-8", "replace")
        except MissingError:
            return numbers
        numbers |= {int(number) for number in _LINK.findall(content)}
        page += 1
