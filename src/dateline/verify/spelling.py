"""Whether all of a page's source is in its tokens: a parser of HTML drops some of what it reads.

A second doctype, a tag's second attribute of one name, an end tag's attributes or an end tag
without a beginning leave no trace in the parsed page, and may be what another program shows of the
same bytes. On a page whose tokens are as published nothing of the kind may be left over.
"""

import re
from collections import Counter

from dateline.verify.dom import is_saving_mark, raw_tokens

_SPACE = r"[ \t\n\r\f]"
_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^ \t\n\r\f>"'][^ \t\n\r\f>]*+)"""
_ATTRIBUTE = rf"[^ \t\n\r\f/>=]++(?:{_SPACE}*+={_SPACE}*+{_VALUE})?+"
_MARKUP = re.compile(
    r"<!-- (?P<comment>[^<>]*?) -->"
    rf"|(?P<doctype><!doctype{_SPACE}++html{_SPACE}*+>)"
    rf"|<(?P<end>/?)(?P<name>[a-z][^ \t\n\r\f/>]*+)(?P<rest>(?:[ \t\n\r\f/]++|{_ATTRIBUTE})*+)>"
    r"|(?P<stray><[a-z/!?][^>]*+>?|\x00)",
    re.IGNORECASE,
)
_ATTRIBUTES = re.compile(_ATTRIBUTE)


def left_over(page: str) -> str | None:
    """Return the first of a page's source that no parsed page shows; ``None``: there is none."""
    tokens = raw_tokens(page)
    opened = Counter(token.name for token in tokens if token.kind == "open")
    closed, told = opened.copy(), 1
    attributes = sum(len(token.attributes) for token in tokens)
    for markup in _MARKUP.finditer(page):
        name, rest = (markup["name"] or "").lower(), markup["rest"] or ""
        if markup["comment"] is not None:
            left = not is_saving_mark(markup["comment"])
        elif markup["doctype"]:
            told -= 1
            left = told < 0
        elif markup["stray"]:
            left = True
        elif markup["end"]:
            closed[name] -= 1
            left = bool(rest.strip(" \t\n\r\f")) or closed[name] < 0
        else:
            opened[name] -= 1
            attributes -= len(_ATTRIBUTES.findall(rest))
            left = opened[name] < 0 or attributes < 0
        if left:
            return markup[0]
    return None
