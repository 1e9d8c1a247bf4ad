"""What a page or a mail leaves at the end of a release that was copied from it or sent in it.

Buttons (*Share this page*), records of the page (*Last updated …*, *Related topics: …*), lists of
other articles under their heading, and what mails end with (*unsubscribe*, notes on
confidentiality). Only what stands behind all else is taken off, and it is named.
"""

import re
from collections.abc import Sequence

from dateline.release.beginnings import may_begin
from dateline.release.contacts import header_length
from dateline.release.dropping import excerpt
from dateline.release.head_lines import LONGEST_TITLE, words_of
from dateline.release.model import List
from dateline.release.page_words import (
    heads_a_list,
    is_record_stamp,
    is_share_line,
    record_label,
)
from dateline.release.patterns import late
from dateline.release.pieces import Piece, Text
from dateline.release.runs import plain

_MOST_ITEMS = 16
_TERMINAL = (".", "!", "?", "”")
_MAIL_END = late(
    r"\W{0,4}(?:(?:to |click (?:here )?to )?unsubscribe\b|update your preferences"
    r"|manage (?:your )?(?:e-?mail )?preferences|to change your (?:options|subscription)"
    r"|you (?:are|have been)? ?(?:receiving|received?|get) this (?:e-?mail|message|because|as)"
    r"|(?:confidentiality|privacy|legal) notice\b|this (?:e-?mail|message) (?:and any|is intended"
    r"|may contain|contains)|if you (?:are|have) (?:not the intended|received this (?:e-?mail|in))"
    r"|sent (?:with|from|via) (?:my )?[A-Z]\w+\.?$|please consider the environment"
    r"|diese (?:e-?mail|nachricht) (?:enthält|ist|kann)|vom newsletter abmelden|abmelden\b"
    r"|(?:vous recevez|ce (?:message|courriel)) .{0,60}\b(?:car|parce|confidentiel|destiné)"
    r"|se d[ée](?:sabonner|sinscrire)|(?:este (?:correo|mensaje)|recibe este) .{0,80}"
    r"\b(?:confidencial|porque|destinatario)|darse de baja"
    r"|لغو (?:اشتراک|عضویت)|لإلغاء الاشتراك|وصلتكم هذه الرسالة|لطفا پیش از چاپ)",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset(
    "to cl un up ma yo co pr le th if se pl di vo ab ce es re da".split()  # noqa: SIM905
)
"""The first two letters of what a mail ends with, as far as they are Latin."""
_LONGEST_MAIL_END = 1_200


def without_tail(pieces: Sequence[Piece], dropped: list[str]) -> tuple[Piece, ...]:
    """Return a release's pieces without what a page or a mail left behind it."""
    end = len(pieces)
    while end > 1:
        start = end - 1 if _is_left(pieces[end - 1]) else _list_start(pieces, end)
        if not start:
            break
        dropped.extend(
            f"behind the release: {excerpt(words_of(piece))}" for piece in pieces[start:end]
        )
        end = start
    return tuple(pieces[:end])


def ends_a_page(line: str) -> bool:
    """Say whether a line is one that a page or a mail ends with."""
    if len(line) <= LONGEST_TITLE and (is_share_line(line) or is_record_stamp(line)):
        return True
    if len(line) <= LONGEST_TITLE and line[-1:] not in _TERMINAL and record_label(line):
        return True
    return _ends_a_mail(line)


def _ends_a_mail(line: str) -> bool:
    if len(line) > _LONGEST_MAIL_END or not may_begin(line, _BEGINNINGS):
        return False
    return _MAIL_END.match(line) is not None


def _is_left(piece: Piece) -> bool:
    if not isinstance(piece, Text) or piece.fixed:
        return False
    lines = [plain(line) for line in piece.lines]
    listed = len(lines) > 1 and heads_a_list(lines[0]) and all(map(_is_item, lines[1:]))
    return listed or all(map(ends_a_page, lines)) or _ends_a_mail(lines[0])


def _list_start(pieces: Sequence[Piece], end: int) -> int:
    """Return where a heading stands over a list of other articles that ends here; 0 for none."""
    for at in range(end - 1, max(0, end - 1 - _MOST_ITEMS), -1):
        piece = pieces[at]
        if heads_a_list(words_of(piece)) and not (isinstance(piece, Text) and piece.fixed):
            return at if at + 1 < end else 0
        text = isinstance(piece, Text) and not piece.fixed and _is_item(words_of(piece))
        if not (text or isinstance(piece, List)):
            return 0
    return 0


def _is_item(line: str) -> bool:
    """Say whether a line may be another article's title in a list."""
    short = len(line) <= LONGEST_TITLE and line[-1:] not in _TERMINAL
    return short and not header_length(line)
