"""Long lines that hold several paragraphs, parted where runs of blanks stand for their ends.

A wire that loses the ends of paragraphs leaves two blanks or more in their place. A typist who sets
two blanks after every full stop isn't one: sentences parted by a single blank tell them apart.
"""

import re

from dateline.release.patterns import late

LONG = 300
_BLANKS = late(r"[ \u00a0]{2,}(?=\S)")
_AFTER_END = late(r"[.!?…][\"”»’)\]]{0,2}[ \u00a0]{2,}(?=[^\W_a-z]|[\"“«„‘(\[*•])")
_SINGLE = late(r"[.!?…][\"”»’)]{0,2} (?=[A-Z\"“«„])")
_WIDE = late(r"[ \u00a0]{3,}(?=\S)")
_ENDS = tuple('.!?…:;"”»’)]*™®')
_OPENS = late(r"[A-Z\"“«„‘(\[*•\d#]|[^\W\da-zA-Z_]")
_ITEM = late(r"[*•·▪●◦-](?=[ \u00a0])")
_VERBATIM = ("|", "<", "```", "    ", "\t")
_HEADING = late(r"(?:About|Contact|Media Contact|Press Contact|For (?:more|media|further))\b")
_ABOUT = late(r"[ \u00a0]{2,}(?:About|ABOUT) (?:the )?[A-Z][^.!?:]{2,90}$")


def with_paragraphs_parted(text: str) -> str:
    """Return a text with an empty line wherever blanks stand for the end of a paragraph."""
    if not _has_doubled(text):
        return text
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if len(line) > LONG and _has_doubled(line) and not line.startswith(_VERBATIM):
            bare = line.strip(" \u00a0")
            if _is_glued(bare):
                lines[at] = _BLANKS.sub(_parted, bare)
    return "\n".join(lines)


def _has_doubled(text: str) -> bool:
    return "  " in text or "\u00a0 " in text or " \u00a0" in text


def _is_glued(line: str) -> bool:
    doubled = len(_AFTER_END.findall(line))
    if doubled >= 2 and len(_SINGLE.findall(line)) * 2 >= doubled:
        return True
    return doubled >= 1 and len(_WIDE.findall(line)) >= 2


def _parted(blanks: re.Match[str]) -> str:
    line = blanks.string
    before, after = line[blanks.start() - 1], line[blanks.end() : blanks.end() + 24]
    if not _OPENS.match(after):
        return " "
    item = _ITEM.match(after) is not None
    wide = blanks.end() - blanks.start() >= 3
    if before in _ENDS or item or wide or _HEADING.match(after) or _is_about(blanks):
        return "\n\n"
    return blanks[0]


def _is_about(blanks: re.Match[str]) -> bool:
    """Say whether what stands before blanks is a heading "About Acme"."""
    return _ABOUT.search(blanks.string[max(0, blanks.start() - 110) : blanks.start()]) is not None
