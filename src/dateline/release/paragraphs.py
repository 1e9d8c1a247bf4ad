"""Plain paragraphs of Markdown, told apart from what needs a parser of its blocks.

Between empty lines, lines that begin with a letter or the like can be nothing but a paragraph, and
most of a release is that. A text with fences, HTML, indents or definitions of links, in which a
later line may change what an earlier one is, goes to the parser whole.
"""

import re
from collections.abc import Iterator

from dateline.release.patterns import late

_WHOLE = late(
    r"^[ ]{0,3}(?:```|~~~|<[A-Za-z/!?]|\[[^\]\n]+\]:)|^(?:[ ]{2,}|[ ]?\t)[ \t]*[^\s]", re.MULTILINE
)
_SIMPLE = late(
    r"[ ]?(?:[^\W\d_]|[“”\"'‘’„«»$(\[—–…•&%©®™€£@\u00a0\u200b-\u200f\ufeff]|!\[|\*\*\w"
    r"|\d(?!\d{0,8}[.)](?:\s|$)))[^|\n]*"
)


def stretches(text: str) -> Iterator[tuple[bool, str]]:
    """Yield in order the plain paragraphs of a text (``True``) and what stands between them."""
    if "\t" in text or _WHOLE.search(text) is not None:
        yield False, text
        return
    others: list[str] = []
    for chunk in _chunks(text):
        if all(_SIMPLE.fullmatch(line) for line in chunk):
            if others:
                yield False, "\n".join(others)
                others = []
            yield True, "\n".join(chunk).strip()
        else:
            others += [*chunk, ""]
    if others:
        yield False, "\n".join(others)


def _chunks(text: str) -> Iterator[list[str]]:
    chunk: list[str] = []
    for line in text.split("\n"):
        if line.strip(" "):
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
