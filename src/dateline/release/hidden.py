"""Elements that a reader doesn't see: hidden parts, and pictures that count readers."""

import re
from collections.abc import Mapping

from dateline.release.patterns import late

Attributes = Mapping[str, str | None]

_HIDING_STYLE = late(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\D|$)"
    r"|opacity\s*:\s*0(?:\.0*)?(?:[;\s!]|$)|text-indent\s*:\s*-\d{3,}"
    r"|(?:left|top|right|margin-left|margin-top)\s*:\s*-\d{3,}(?:px|em|rem)?"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    r"|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)",
    re.IGNORECASE,
)
_HIDING_CLASS = late(
    r"(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|element-invisible"
    r"|element-hidden|usa-sr-only|d-none|hidden)(?:$|\s)",
    re.IGNORECASE,
)


def is_hidden(attributes: Attributes) -> bool:
    """Say whether an element hides its words from who reads the page."""
    if not attributes:
        return False
    if "hidden" in attributes or (attributes.get("aria-hidden") or "").lower() == "true":
        return True
    style = attributes.get("style")
    if style and _HIDING_STYLE.search(style):
        return True
    names = attributes.get("class")
    return bool(names) and _HIDING_CLASS.search(names or "") is not None


def is_tracker(attributes: Attributes) -> bool:
    """Say whether a picture is there to count readers: one pixel, or none."""
    sizes = [
        (attributes.get(name) or "").strip().removesuffix("px") for name in ("width", "height")
    ]
    return all(size in ("0", "1") for size in sizes)
