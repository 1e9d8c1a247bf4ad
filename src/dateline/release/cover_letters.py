"""The letter in which a mail carries a release: greeting, a few sentences, a sign-off.

It is told by its greeting. The release begins after a rule, a label or the sign-off, or with the
line that the mail's subject names; where none of these stands, the letter is the text.
"""

import re
from collections.abc import Sequence

from dateline.release.furniture import is_notice
from dateline.release.head_lines import LONGEST_TITLE, words_of
from dateline.release.model import Heading
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Rule, Text

SEARCHED = 14
_GREETED = 2
_LEAST = 3
_GREETING = late(
    r"\W*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|day))\b[^.?:;]{0,60}"
    r"|(?:sehr geehrte|liebe|guten (?:tag|morgen)|hallo)\b[^.?:;]{0,90}"
    r"|(?:bonjour|madame|monsieur|mesdames|messieurs|ch[eè]re?s?)\b[^.?:;]{0,60}"
    r"|(?:estimad[oa]s?|hola|buen[oa]s (?:días|tardes)|querid[oa]s?)\b[^.?;]{0,60}"
    r"|(?:با سلام|سلام|با احترام|همکاران گرامی|السادة|السلام عليكم|تحية)[^.؟]{0,160})[,،!:.]?",
    re.IGNORECASE,
)
_SIGN_OFF = late(
    r"\W*(?:(?:all |with )?(?:best|kind|warm)(?:est)?(?: regards| wishes)?|regards|cheers|thanks"
    r"(?: so much| again| in advance)?|thank you|many thanks|sincerely|yours(?: \w+)?"
    r"|(?:mit )?(?:freundlichen|besten|herzlichen|vielen) (?:gr[üu](?:ß|ss)en?|dank)"
    r"|viele gr[üu](?:ß|ss)e|(?:bien )?cordialement|salutations .{0,30}|merci.{0,30}"
    r"|(?:un )?saludos?.{0,20}|atentamente"
    r"|gracias.{0,20}|با تشکر.{0,30}|با سپاس.{0,30}|مع الشكر.{0,40}|وتفضلوا.{0,60})\b[,.!،]?",
    re.IGNORECASE,
)
_ATTACHED = late(
    r"\W*(?:pasted|attached|copied|release|full text)\b.{0,40}\b(?:below|here)\b.{0,30}",
    re.IGNORECASE,
)
_LETTERS = late(r"[\W_]+")


def release_after_letter(pieces: Sequence[Piece], subject: str) -> int:
    """Return with which piece the release begins under a letter; 0 where there is no letter.

    ``subject`` is the mail's, without *Fwd:* and the like.
    """
    greets = [at for at, piece in enumerate(pieces[:_GREETED]) if _greets(words_of(piece))]
    if not greets:
        return 0
    near = list(enumerate(pieces[greets[0] + 1 : SEARCHED], greets[0] + 1))
    named = next((at for at, piece in near if _is_named(words_of(piece), subject)), None)
    if named is not None:
        return named
    for at, piece in near:
        if isinstance(piece, Rule) or is_notice(words_of(piece)) or _is_label(piece):
            return _title_from(pieces, at + 1)
    for at, piece in near:
        if _signs_off(piece):
            return _title_from(pieces, at + 1)
    return 0


def _greets(words: str) -> bool:
    return len(words) <= LONGEST_TITLE * 2 and _GREETING.match(words) is not None


def _is_label(piece: Piece) -> bool:
    return isinstance(piece, Text) and _ATTACHED.fullmatch(words_of(piece)) is not None


def _signs_off(piece: Piece) -> bool:
    if not isinstance(piece, Text) or len(words_of(piece)) > LONGEST_TITLE:
        return False
    return _SIGN_OFF.match(words_of(piece)) is not None


def _is_named(words: str, subject: str) -> bool:
    """Say whether a mail's subject is, or holds, the words of a line."""
    line, whole = _LETTERS.sub("", words.lower()), _LETTERS.sub("", subject.lower())
    return len(words.split()) >= _LEAST and len(line) <= LONGEST_TITLE and line in whole


def _title_from(pieces: Sequence[Piece], start: int) -> int:
    """Return the first piece from ``start`` on that may open a release; 0 where none does."""
    for at, piece in enumerate(pieces[start : start + SEARCHED], start):
        words = words_of(piece)
        if isinstance(piece, Rule | Figure) or not words:
            continue
        if isinstance(piece, Heading) or (len(words.split()) > _LEAST and not _signs_off(piece)):
            return at
    return 0
