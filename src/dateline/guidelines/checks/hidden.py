"""DG-08: nothing that runs, tracks or hides."""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.checks.links import split_url
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_MARKUP = late(
    r"<(?:script|iframe|form|input|button|object|embed|img|svg|link"
    r"|meta)\s[^<>\n]{0,300}=[^<>\n]{0,300}>|<script[^<>\n]{0,300}>(?=[^<\n]{0,2000}</script)"
    r"|<style[^<>\n]{0,300}>(?=[^<\n]{0,2000}</style)|\bon(?:click|load|error|mouseover|submit"
    r"|focus)\s?=\s?[\"'][^\"'\n]{1,300}[\"']"
    r"|\bstyle\s?=\s?[\"'][^\"'\n]{0,300}(?:display\s?:\s?none|visibility\s?:\s?hidden"
    r"|font-size\s?:\s?0|opacity\s?:\s?0|left\s?:\s?-\d{3,})[^\"'\n]{0,300}[\"']",
    re.IGNORECASE,
)
_SMUGGLED = late(
    "(?<!\U0001f3f4)(?<![\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+"
    "|[\U000e0100-\U000e01ef]{2,}"
    "|[\u200b-\u200f\u2060-\u2064\ufeff]{4,}"
    "|[\u3164\uffa0\u115f\u1160\u2800]{2,}"
)
_UNSEEN = late(
    "[\U000e0000-\U000e01ef\u200b-\u200f\u2060-\u2064\ufeff\u3164\uffa0\u115f\u1160\u2800]"
)
_RUNS = frozenset({"javascript", "vbscript", "data", "blob", "file"})


def check_hidden(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for code in the words, links that run it, pictures that report back, hidden text."""
    markup = _MARKUP.finditer(case.text) if "<" in case.text or "=" in case.text else ()
    for found in markup:
        yield case.hit(*found.span(), "code")
    if _UNSEEN.search(case.characters):
        for found in _SMUGGLED.finditer(case.rendering.text):
            yield Hit(*found.span(), "smuggled")
    for link in case.links:
        parts = split_url(link.url)
        if parts is not None and parts.scheme.lower() in _RUNS:
            yield case.hit(link.start, link.end, "runs", scheme=parts.scheme)
    for index, image in enumerate(case.document.images):
        if image.src is not None and re.match(r"(?:https?:)?//", image.src):
            place = next((s for s in case.of_kind("caption", "credit") if s.block == index), None)
            start, end = (place.start, place.end) if place else (0, 0)
            yield case.hit(start, end, "remote")
