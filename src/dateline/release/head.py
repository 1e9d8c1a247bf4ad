"""The head of a release: notices, embargo, headline, subheadline and dateline."""

from collections.abc import Sequence

from dateline.release import marks
from dateline.release.datelines import is_date_line, parse_dateline
from dateline.release.dates import find_date
from dateline.release.embargoes import is_embargo
from dateline.release.furniture import is_notice, leading_notice
from dateline.release.head_lines import (
    LONGEST_TITLE,
    is_contact,
    notice_parts,
    stands_alone,
    words_of,
)
from dateline.release.house_names import is_house_name
from dateline.release.mastheads import without_masthead
from dateline.release.model import Dateline, Heading, Quote, Run, Value
from dateline.release.openings import is_apart
from dateline.release.page_words import is_record_stamp
from dateline.release.pieces import Figure, Piece, Rule, Source, Text
from dateline.release.runs import cut, joined, plain, trim

_SHORTEST_SENTENCE = 60
SEARCHED = 12
LONGEST_HEADLINE = 600
LONGEST_SUBHEADLINE = 400
GLUED = 4
LONGEST_CLOCK = 60
HOUSE_LEVEL = 2
_TERMINAL = '.!?:;…”"»'


class Head(Value, frozen=True):
    """What the head says; ``opening`` is what follows the dateline in its own paragraph."""

    headline: str
    subheadline: str | None
    dateline: Dateline | None
    embargo: str | None
    opening: Text | None
    rest: tuple[Piece, ...]


def reads_as_body(text: str) -> bool:
    """Say whether a paragraph is too long to stand over a dateline."""
    return len(text) > LONGEST_HEADLINE or (len(text) > 250 and text.endswith((".", "”")))


def looks_like_subheadline(text: str) -> bool:
    """Say whether a line under a headline reads as a subheadline where no dateline follows."""
    return len(text) <= 200 and text[-1:] not in _TERMINAL


def read_head(source: Source, dropped: list[str]) -> Head:
    """Read the head of a release."""
    reading = _Reading(source, dropped)
    return reading.read()


class _Reading:
    def __init__(self, source: Source, dropped: list[str]) -> None:
        self.source = source
        self.dropped = dropped
        self.headline = source.front.headline
        self.given = source.front.headline is not None
        self.subheadlines: list[str] = []
        self.embargo: str | None = None
        self.aside: list[Piece] = []
        self.date_line: Dateline | None = None

    def read(self) -> Head:
        """Walk from the top to the dateline, or to where the body begins."""
        pieces = _split_notices(self.source.pieces)
        title = _title_index(pieces)
        if self.headline is None:
            pieces = self._without_masthead(pieces, title)
            title = _title_index(pieces)
        at = 0
        found: tuple[Dateline, Text] | None = None
        headless = self.headline is None and title is None
        limit, dateline = _find_dateline(pieces, headless=headless)
        while at < len(pieces):
            piece = pieces[at]
            if at == limit and isinstance(piece, Text) and dateline is not None:
                found = _cut_dateline(piece, dateline)
                at += 1
                break
            if limit is None and self.headline is not None and not self._is_furniture(piece):
                at += self._take_subheadline(pieces, at)
                break
            self._take(piece, is_title=at == title, may_be_title=title is None or at >= title)
            at += 1
        if self.headline is None and self.source.title:
            self.headline = self.source.title
        return self._finish(found, pieces[at:])

    def _without_masthead(self, pieces: list[Piece], title: int | None) -> list[Piece]:
        end, _ = _find_dateline(pieces, headless=title is None)
        if end is None or is_date_line(words_of(pieces[end])) is not None:
            bodies = (at for at, piece in enumerate(pieces) if _begins_body(piece))
            end = next(bodies, _first_sentence(pieces))
        kept, addresses, gone = without_masthead(pieces, title, min(end, SEARCHED))
        self.aside += addresses
        self.dropped += [f"a line of the letterhead: {words}" for words in gone]
        return kept

    def _is_furniture(self, piece: Piece) -> bool:
        if isinstance(piece, Rule):
            return True
        words = words_of(piece)
        if not isinstance(piece, Text) or piece.fixed:
            return isinstance(piece, Heading) and piece.level == 1 and self._repeats_headline(words)
        return (
            is_notice(words)
            or is_embargo(words)
            or (self._repeats_headline(words) and not is_apart(words))
            or words.startswith((marks.SUBHEADLINE, marks.HEADLINE))
            or (self.date_line is None and is_date_line(words) is not None)
        )

    def _repeats_headline(self, words: str) -> bool:
        return bool(words) and self.headline is not None and words == self.headline

    def _take(self, piece: Piece, *, is_title: bool, may_be_title: bool) -> None:
        words = words_of(piece)
        if isinstance(piece, Rule):
            self.dropped.append(f"a rule: {piece.text}")
        elif isinstance(piece, Figure) or not words or (isinstance(piece, Text) and piece.fixed):
            self.aside.append(piece)
        elif is_title or isinstance(piece, Heading):
            self._take_line(words, piece, may_be_title=may_be_title)
        elif is_notice(words):
            self.dropped.append(f"the notice: {words}")
        elif is_embargo(words) and self.embargo is None:
            self.embargo = words
        elif words.startswith(marks.HEADLINE):
            self.headline = words.removeprefix(marks.HEADLINE).strip()
        elif words.startswith(marks.SUBHEADLINE):
            self.subheadlines.append(words.removeprefix(marks.SUBHEADLINE).strip())
        elif self.date_line is None and (line := is_date_line(words)) is not None:
            self.date_line = line
        elif isinstance(piece, Text) and is_contact(piece):
            self.aside.append(piece)
        else:
            self._take_line(words, piece, may_be_title=may_be_title)

    def _take_line(self, words: str, piece: Piece, *, may_be_title: bool) -> None:
        if self._repeats_headline(words):
            if not self.given:
                self.dropped.append("the headline, said again")
            return
        if self.headline is None and may_be_title and len(words) <= LONGEST_HEADLINE:
            self.headline = words
            self._note_links(piece, "headline")
        elif self.headline is not None and len(words) <= LONGEST_SUBHEADLINE:
            self.subheadlines.append(words)
            self._note_links(piece, "subheadline")
        else:
            self.aside.append(piece)

    def _note_links(self, piece: Piece, where: str) -> None:
        lines = (
            piece.lines
            if isinstance(piece, Text)
            else (piece.runs,)
            if isinstance(piece, Heading)
            else ()
        )
        for line in lines:
            for run in line:
                if run.link:
                    self.dropped.append(f"a link on the {where}: {run.link}")

    def _take_subheadline(self, pieces: Sequence[Piece], at: int) -> int:
        """Take a line as subheadline where no dateline was found; return how many were taken."""
        piece = pieces[at]
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        if (
            not isinstance(piece, Text)
            or piece.fixed
            or not isinstance(after, Text)
            or is_contact(piece)
            or is_apart(plain(piece.lines[0]))
            or self.subheadlines
        ):
            return 0
        words = words_of(piece)
        if not looks_like_subheadline(words) or not is_body_like(words_of(after), words):
            return 0
        self.subheadlines.append(words)
        self._note_links(piece, "subheadline")
        return 1

    def _finish(self, found: tuple[Dateline, Text] | None, rest: Sequence[Piece]) -> Head:
        front = self.source.front
        dateline, opening = found if found is not None else (self.date_line, None)
        if found is not None and self.date_line is not None:
            dateline = self._with_day_above(found[0], self.date_line)
        if found is not None and not found[1].lines:
            rest = self._without_notices(rest)
        subheadline = front.subheadline or (" — ".join(self.subheadlines) or None)
        if front.subheadline is not None:
            self.aside = [
                *(Text(((Run(line),),)) for line in self.subheadlines if line != front.subheadline),
                *self.aside,
            ]
        if opening is not None and not opening.lines:
            opening = None
        return Head(
            self.headline or "", subheadline, dateline, self.embargo, opening, (*self.aside, *rest)
        )

    def _with_day_above(self, dateline: Dateline, above: Dateline) -> Dateline:
        """Give a dateline without a day that of the line over it: ``March 3, 2026 GENEVA --``."""
        day = find_date(above.text) if dateline.date is None else None
        if day is not None:
            whole = parse_dateline(f"{above.text[day[1] : day[2]]} {dateline.text}")
            if whole is not None and whole.city == dateline.city and whole.date == above.date:
                return whole
        self.dropped.append(f"the line over the dateline: {above.text}")
        return dateline

    def _without_notices(self, rest: Sequence[Piece]) -> Sequence[Piece]:
        """Take off the notices that stand under a dateline on a line of its own."""
        at = 0
        while at < len(rest) and isinstance(rest[at], Text) and is_notice(words_of(rest[at])):
            self.dropped.append(f"the notice: {words_of(rest[at])}")
            at += 1
        return rest[at:]


def is_body_like(after: str, line: str) -> bool:
    """Say whether what follows a line is running text, longer than the line or ended by a stop."""
    return len(after) > len(line) or after.rstrip().endswith((".", "!", "?"))


def _begins_body(piece: Piece) -> bool:
    """Say whether a piece is the body's: a paragraph of sentences, a list, a table."""
    if isinstance(piece, Text):
        words = words_of(piece)
        return piece.fixed or (len(words) > LONGEST_TITLE and words[-1:] in _TERMINAL)
    return not isinstance(piece, Heading | Rule | Figure)


def _first_sentence(pieces: Sequence[Piece]) -> int:
    """Return where a short body begins: with a line that is a sentence; 0 where none is."""
    told = (at for at, piece in enumerate(pieces) if _is_sentence(words_of(piece)))
    return next(told, 0)


def _is_sentence(words: str) -> bool:
    return len(words) >= _SHORTEST_SENTENCE and words[-1:] in _TERMINAL


def _split_notices(pieces: Sequence[Piece]) -> list[Piece]:
    """Part from their chunks the notices, embargoes and dates that open a release."""
    split: list[Piece] = []
    over = False
    for each in pieces[:SEARCHED]:
        piece = each if over else _as_text(each)
        if not isinstance(piece, Text) or piece.fixed:
            over = over or isinstance(piece, Text)
            split.append(piece)
            continue
        glued = leading_notice(plain(piece.lines[0]))
        if glued and parse_dateline(words_of(piece)[glued:]) is not None:
            runs = joined(piece.lines)
            split += [Text((trim(cut(runs, 0, glued)),)), Text((trim(cut(runs, glued)),))]
            continue
        at = _glued_dateline(piece)
        if at:
            split += [Text(piece.lines[:at]), Text(piece.lines[at:])]
            continue
        lines = list(piece.lines)
        while lines and (parts := notice_parts(plain(lines[0]))):
            runs = lines.pop(0)
            split += [Text((trim(cut(runs, start, end)),)) for start, end in parts]
        while len(lines) > 1 and stands_alone(plain(lines[0])):
            split.append(Text((lines.pop(0),)))
        dated = lines[-1:] if len(lines) > 1 and is_date_line(plain(lines[-1])) else []
        if lines:
            split.append(Text(tuple(lines[:-1] if dated else lines)))
        if dated:
            split.append(Text(tuple(dated)))
    return [*split, *pieces[SEARCHED:]]


def _as_text(piece: Piece) -> Piece:
    """Take an embargo or a notice that is set as a quotation for the line that it is."""
    if isinstance(piece, Quote) and piece.attribution is None and len(piece.paragraphs) == 1:
        words = plain(piece.paragraphs[0])
        told = stands_alone(words) and (is_notice(words) or find_date(words) is not None)
        return Text(piece.paragraphs) if told else piece
    return piece


def _glued_dateline(piece: Text) -> int:
    """Return at which line of a chunk the dateline stands under a headline; 0 where none does."""
    before = ""
    for at, line in enumerate(map(plain, piece.lines[:GLUED])):
        if at and len(before) <= LONGEST_TITLE * 2 and before[-1:] not in _TERMINAL:
            found = parse_dateline(line)
            if found is not None and found.city is not None and len(line) > LONGEST_TITLE // 2:
                return at
        before = f"{before} {line}".strip()
    return 0


def _title_index(pieces: Sequence[Piece]) -> int | None:
    """Return the heading that is the headline, and not a house's name over another one."""
    headings = [
        (at, piece)
        for at, piece in enumerate(pieces[:SEARCHED])
        if isinstance(piece, Heading) and piece.level <= HOUSE_LEVEL
    ]
    titles = [at for at, piece in headings if piece.level == 1]
    if titles and len(headings) > 1 and is_notice(words_of(pieces[titles[0]])):
        titles, headings = [at for at, _ in headings if at > titles[0]], headings[1:]
    if not titles:
        return None
    beneath = [at for at, _ in headings if at > titles[0]]
    if beneath and is_house_name(words_of(pieces[titles[0]])):
        between = pieces[titles[0] : beneath[0]]
        if not any(map(_begins_body, between)) and not is_house_name(words_of(pieces[beneath[0]])):
            return beneath[0]
    return titles[0]


def _may_be_headline(words: str, found: Dateline, pieces: Sequence[Piece]) -> bool:
    """Say whether a first line is rather a headline that begins with a place and a dash."""
    bare = found.date is None and found.wire is None
    return bare and len(words) < LONGEST_TITLE and words[-1] not in _TERMINAL and len(pieces) > 1


def _find_dateline(
    pieces: Sequence[Piece], *, headless: bool
) -> tuple[int, Dateline] | tuple[None, None]:
    """Return the index of the piece that opens with the dateline, and the dateline."""
    for at, piece in enumerate(pieces[:SEARCHED]):
        if not isinstance(piece, Text):
            continue
        if piece.fixed:
            break
        words = words_of(piece)
        found = None if is_embargo(words) else parse_dateline(words)
        if found is not None and not (_is_clock(words, found) and len(pieces) > at + 1):
            if at == 0 and headless and _may_be_headline(words, found, pieces):
                break
            return at, found
        if reads_as_body(words) and not words.startswith((marks.HEADLINE, marks.SUBHEADLINE)):
            break
    return None, None


def _is_clock(words: str, found: Dateline) -> bool:
    """Say whether a line is a day and an hour and nothing else: when a site put the text up."""
    bare = found.city is None and found.wire is None and len(words) <= LONGEST_CLOCK
    return bare and (is_date_line(words) is not None or is_record_stamp(words))


def _cut_dateline(piece: Text, dateline: Dateline) -> tuple[Dateline, Text]:
    runs = joined(piece.lines)
    start = plain(runs).index(dateline.text) + len(dateline.text)
    rest = trim(cut(runs, start))
    return dateline, Text((rest,) if rest else ())
