"""What stands over a headline as on a letter: the house, its office, a number, an address, a motto.

A release typed as a letter or taken from a house's site opens with whose paper it is
(*MINISTRY OF PORTS*, *Press Office*), a label (*PRESS RELEASE NO. 26/071*), fields
(*Ref: WCC/26/031*), a motto, or a site's buttons. Some of these are never a headline; the bare name
of a house can be one, so it goes only where something shows that the headline stands below.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from dateline.release import marks
from dateline.release.beginnings import may_begin
from dateline.release.furniture import RELEASE_LABEL, is_notice
from dateline.release.head_lines import LONGEST_TITLE, PARTING, is_contact, stands_alone
from dateline.release.house_names import is_house_name
from dateline.release.model import Heading, Runs
from dateline.release.office_holders import is_bare_name, is_office_holder
from dateline.release.page_words import gives_address, is_record_stamp, is_share_line, record_label
from dateline.release.patterns import late
from dateline.release.pieces import Piece, Text
from dateline.release.runs import plain

Kind = Literal["letter", "record", "label", "mark", "house", "kicker", "title", "other"]
LONGEST = 130
_LONGEST_KICKER = 60
_SHORT = 5
_WRAPPED = 150
_LEAST = 3
_MOST_LINES = 40
_LABELLED = late(
    rf"[^.!?:;“”\"]{{2,70}}?[\s–—:|·-]+{RELEASE_LABEL}\W*"
    rf"|{RELEASE_LABEL}\W+(?:of|from|de|du|de la|del|des|der|dem|von|vom)\s[^.!?:;“”\"]{{2,40}}",
    re.IGNORECASE,
)
_REFERENCE = late(
    r"\W*(?:(?:our |your |press |media )?ref(?:erence)?|no|nr|n°|nº|núm|az|aktenzeichen|id|dr ?#"
    r"|(?:release|case) (?:no|number|id)|case|شماره(?: خبر)?|کد خبر|رقم)\W{0,3}[.:#]?"
    r"\s{0,3}[\w/.-]{0,8}\d[\w/.–-]{0,16}"
    r"|[A-Z]{2,6}[/-]\d{2,4}[/-]\d{1,5}|(?:19|20)\d\d-\d{1,4}|[A-Z]{2,4}\d{4}\b.{0,30}",
    re.IGNORECASE,
)
_FIELD = late(
    r"\W{0,3}(?:ref(?:erence)?|incident|location|case|released by|issued by|source|client"
    r"|available languages?|word count|reading time|section|service|department|category|rubrik"
    r"|ressort|rubrique|sección|servicio|سرویس|دسته|گروه خبری|کد خبر|شماره خبر|الرقم)"
    r"\s{0,3}[:：]\s{0,3}\S.{0,90}",
    re.IGNORECASE,
)
_BROWSER = late(
    r"news provided by\b.{0,90}|nouvelles fournies par\b.{0,90}"
    r"|page \d+ (?:of|/) \d+|seite \d+ von \d+|página \d+ de \d+|صفحه \S{1,3} از \S{1,3}"
    r"|\W{0,4}(?:view (?:this )?(?:e-?mail |message |it )?(?:in|on) (?:your |a |the )?(?:web )?"
    r"browser|(?:is this|having trouble) .{0,40}e-?mail.{0,60}"
    r"|im browser (?:öffnen|ansehen|anzeigen).{0,20}"
    r"|(?:voir|afficher) (?:ce message|cet e-?mail|la version en ligne).{0,50}"
    r"|si (?:ce message|cet e-?mail|vous ne visualisez).{0,120}"
    r"|ver (?:este correo )?en el navegador.{0,20}"
    r"|skip to (?:main |the )?(?:content|navigation|search|footer|article)"
    r"|copy link|share this (?:article|release|page)?|share to \w+|listen to article)\b.{0,80}",
    re.IGNORECASE,
)
_MOTTO = late(
    r"\W*(?:liberté\W+égalité\W+fraternité|liberté|égalité|fraternité|بسمه تعالی"
    r"|بسم الله الرحمن الرحیم|بسم الله الرحمن الرحيم|باسمه تعالی|به نام خدا)\W*",
    re.IGNORECASE,
)
_SET_OFF = late(r"([+*=~#_-]{2,4})\s.{2,60}\s\1")
_ADDRESS = late(
    r"\b\d{1,5}\w?,? (?:[A-Z][\w.]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Suite"
    r"|Square|Lane|Drive|Way|Quay)\b|\bP\.?O\.? Box\b|\b\w+(?:straße|strasse|platz|weg|gasse) \d"
    r"|\b\d{1,4}(?: bis| ter)?,? (?:rue|boulevard|avenue|place|quai|allée) \w"
    r"|\b(?:calle|avenida|plaza|paseo)\b [^,]{3,40}, \d{1,4}\b|\bVereinsregister\b"
    r"|\bwww\.|https?://|\S@\S+\.\w|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}"
)
_RUBRICS = late(
    r"[^.!?:]{3,30}(?:\s[·|•]\s[^.!?:]{3,30}){1,4}|[^\W\d_]{3,14}(?:/[^\W\d_]{3,14}){2,5}"
)
_DIGIT = late(r"\d")
_BEGINNINGS = frozenset(
    "vi is ha im vo af si sk ve co sh li ne no pa se pá".split()  # noqa: SIM905
)
"""The first two letters of what a site or a mail puts over a release, as far as they are Latin."""
_SIGNS = "+*=~#_-"
_PARTS = frozenset("·|•/")
_ADDRESSES = ("www.", "http", "@", "Box", "Vereinsregister")
"""What an address without a digit has."""
_LABELS = (
    "press", "news", "media", "release", "statement", "communiqu", "comunic", "nota ", "boletín",
    "mitteilung", "meldung", "information", "aussendung", "erklärung",
)  # fmt: skip
_TERMINAL = ".!?…"
_ENDED = (*_TERMINAL, "”", '"')


class _Line(NamedTuple):
    piece: int
    line: int
    words: str
    kind: Kind


def without_masthead(
    pieces: Sequence[Piece], title: int | None, end: int
) -> tuple[list[Piece], list[Piece], list[str]]:
    """Part a head's pieces from what stands over its headline as on a letter.

    ``title`` is the index of a heading that is the headline, ``end`` that of the dateline or the
    body. Returns the pieces left; those taken off that hold an address, where a contact may be
    read; and the words of the others.
    """
    lines = _with_holders(_lines(pieces, end))
    at = _headline(lines, title)
    if at is None:
        return list(pieces), [], []
    off = _taken_off(lines, at, sure=title is not None)
    kept: list[Piece] = []
    addresses: list[Piece] = []
    words: list[str] = []
    for index, piece in enumerate(pieces):
        gone = [each for each in off if each.piece == index]
        singly = index == lines[at].piece and _is_unwrapped(pieces)
        if not isinstance(piece, Text) or not (gone or singly):
            kept.append(piece)
            continue
        places = {each.line for each in gone}
        left = [line for place, line in enumerate(piece.lines) if place not in places]
        kept += [Text((line,)) for line in left] if singly else _parted(left)
        if any(gives_address(each.words) or _holds_address(each.words) for each in gone):
            addresses.append(Text(tuple(piece.lines[at] for at in sorted(places))))
        else:
            words += [each.words for each in gone]
    return kept, addresses, words


def _is_unwrapped(pieces: Sequence[Piece]) -> bool:
    """Say whether a text's lines are as long as they come, so that a line's end is meant."""
    texts = (piece for piece in pieces if isinstance(piece, Text))
    return any(len(plain(line)) > _WRAPPED for text in texts for line in text.lines)


def _parted(lines: Sequence[Runs]) -> Iterator[Text]:
    """Yield what is left of a paragraph: notices and dates each by itself, other lines together."""
    together: list[Runs] = []
    for line in lines:
        if not stands_alone(plain(line)):
            together.append(line)
            continue
        if together:
            yield Text(tuple(together))
            together = []
        yield Text((line,))
    if together:
        yield Text(tuple(together))


def _lines(pieces: Sequence[Piece], end: int) -> list[_Line]:
    found: list[_Line] = []
    for index, piece in enumerate(pieces[:end]):
        if len(found) >= _MOST_LINES:
            break
        if isinstance(piece, Heading):
            found.append(_Line(index, 0, plain(piece.runs), "title"))
        elif isinstance(piece, Text) and not piece.fixed:
            contact = is_contact(piece)
            for at, line in enumerate(map(plain, piece.lines[:_MOST_LINES])):
                found.append(_Line(index, at, line, "mark" if contact else _kind(line)))
    return found


def _with_holders(lines: Sequence[_Line]) -> list[_Line]:
    """Return lines with the bare name that stands beside its office told as part of a letter."""
    offices = {at for at, each in enumerate(lines) if is_office_holder(each.words)}
    return [
        each._replace(kind="letter")
        if each.kind == "title"
        and not offices.isdisjoint((at - 1, at + 1))
        and is_bare_name(each.words)
        else each
        for at, each in enumerate(lines)
    ]


def _kind(line: str) -> Kind:
    if is_notice(line):
        return "label"
    return "mark" if stands_alone(line) else _kind_of_words(line)


def _kind_of_words(line: str) -> Kind:
    """Say what a line is that is neither a notice nor a day."""
    if len(line) <= LONGEST and _is_record(line):
        return "record"
    if len(line) <= LONGEST and _is_of_letter(line):
        return "letter"
    if _is_labelled(line):
        return "label"
    if is_office_holder(line):
        return "letter"
    if is_house_name(line):
        return "house"
    if _is_row(line):
        return "letter"
    if line[-1:] in ":：" and len(line) <= _LONGEST_KICKER:
        return "kicker"
    if len(line) > 2 * LONGEST_TITLE or (len(line) > LONGEST_TITLE and line[-1:] in _TERMINAL):
        return "other"
    return "title"


def may_be_title(line: str) -> bool:
    """Say whether a line that is no notice and no day is taken for a headline or a subheadline."""
    return _kind_of_words(line) == "title"


def _is_record(line: str) -> bool:
    """Say whether a line is a reference, a field or a button, wherever in the head it stands."""
    labelled = ":" in line or "：" in line
    return (
        (labelled and (_FIELD.fullmatch(line) is not None or record_label(line)))
        or (_DIGIT.search(line) is not None and _REFERENCE.fullmatch(line) is not None)
        or (may_begin(line, _BEGINNINGS) and _BROWSER.fullmatch(line) is not None)
        or is_share_line(line)
        or is_record_stamp(line)
    )


def _is_labelled(line: str) -> bool:
    """Say whether a line is a label beside whose it is: *Harbour Union press release*."""
    small = line.lower()
    held = any(map(small.__contains__, _LABELS)) or not line[0].isascii()
    return held and _LABELLED.fullmatch(line) is not None


def _is_row(line: str) -> bool:
    """Say whether a line is a label beside a house's name or a number: *PRESS INFO | Nr. 11*."""
    parts = PARTING.split(line) if len(line) <= LONGEST else []
    told = [is_notice(part) for part in parts]
    return any(told) and all(
        notice or _is_record(part) or is_house_name(part) or stands_alone(part)
        for part, notice in zip(parts, told, strict=True)
    )


def _is_of_letter(line: str) -> bool:
    """Say whether a line over a headline is a motto, a row of rubrics or an address."""
    if not line.isascii() and _MOTTO.fullmatch(line) is not None:
        return True
    if line[0] in _SIGNS and _SET_OFF.fullmatch(line) is not None:
        return True
    rubrics = not _PARTS.isdisjoint(line) and _RUBRICS.fullmatch(line) is not None
    return rubrics or _holds_address(line)


def _holds_address(line: str) -> bool:
    told = _DIGIT.search(line) is not None or any(map(line.__contains__, _ADDRESSES))
    return told and _ADDRESS.search(line) is not None


def _headline(lines: Sequence[_Line], title: int | None) -> int | None:
    """Return which line is the headline: the heading, or the first that may be one."""
    if title is not None:
        return next((at for at, each in enumerate(lines) if each.piece == title), None)
    labelled = [at for at, each in enumerate(lines) if each.words.startswith(marks.HEADLINE)]
    if labelled:
        return labelled[0]
    may_be = [at for at, each in enumerate(lines) if each.kind == "title"]
    if not may_be:
        return None
    first = may_be[0]
    if lines[first].words[-1:] in _ENDED and any(each.kind == "kicker" for each in lines[:first]):
        return None  # a line that leads to what is said: *Sen. Doe released this statement:*
    houses = {each.piece for each in lines[:first] if each.kind == "house"}
    for at in may_be[1:]:
        between = {each.kind for each in lines[first:at]}
        if "label" in between and (
            lines[first].piece in houses or _is_longer(lines[at], lines[first])
        ):
            return at
    return first


def _is_longer(later: _Line, first: _Line) -> bool:
    """Say whether a line under a label reads as the headline rather than the few words over it."""
    count = len(first.words.split())
    few = count <= _SHORT and first.words[-1:] not in _TERMINAL
    return few and len(later.words.split()) > max(count, _LEAST)


def _taken_off(lines: Sequence[_Line], at: int, *, sure: bool) -> list[_Line]:
    """Return the lines that are no part of the head's words."""
    above, below = lines[:at], lines[at + 1 :]
    off = [each for each in below if each.kind == "record"]
    sure = sure or any(each.kind not in ("house", "title", "other") for each in above)
    apart = all(each.piece != lines[at].piece for each in above)
    stacked = len(above) > 1 and all(each.kind == "house" for each in above)
    sure = sure or (apart and stacked)
    if sure or (apart and _names_its_house(above, lines[at])):
        off += [each for each in above if each.kind not in ("mark", "other")]
    return [each for each in off if not is_notice(each.words)]


def _names_its_house(above: Sequence[_Line], headline: _Line) -> bool:
    """Say whether all that stands over a headline is a house's name that the headline takes up."""
    if not above or any(each.kind != "house" for each in above):
        return False
    first = above[-1].words.split()[0].lower()
    shouted = above[-1].words.isupper() and not headline.words.isupper()
    return shouted or headline.words.lower().startswith(first)
