"""Paragraphs that were broken in the middle, made whole where that is certain."""

from dateline.release.patterns import late

_TERMINAL = late(r"[.!?:;…。؟।][\"”’»)\]]*$|[\"”»]$")
_LONG = 60


def is_broken(before: str, after: str) -> bool:
    """Say whether one paragraph certainly goes on in the next.

    Certain is: the first is no short line, ends without a full stop, and the next begins with a
    small letter; or a quotation that the first opened is closed in the next.
    """
    if len(before) < _LONG or not after:
        return False
    small = after[0].islower()
    if not (small or "”" in after) or _TERMINAL.search(before[-16:]):
        return False
    if small:
        return True
    opened = before.count("“") > before.count("”")
    return opened and "“" not in after[: after.index("”")]
