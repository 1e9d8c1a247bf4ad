"""What a line of a release's head is: a notice, a date, a contact, or words that may be a title."""

from dateline.release.contacts import could_be_contact, header_length, is_contact_line
from dateline.release.datelines import is_date_line
from dateline.release.embargoes import is_embargo
from dateline.release.furniture import is_notice
from dateline.release.model import Heading
from dateline.release.patterns import late
from dateline.release.pieces import Piece, Text
from dateline.release.runs import plain

LONGEST_TITLE = 160
PARTING = late(r"\s{1,3}[-–—|·•]\s{1,3}|\s{3,}")


def words_of(piece: Piece) -> str:
    """Return the words of a paragraph or heading; ``""`` for anything else."""
    if isinstance(piece, Text):
        lines = piece.lines
        return plain(lines[0]) if len(lines) == 1 else " ".join(map(plain, lines))
    return plain(piece.runs) if isinstance(piece, Heading) else ""


def is_contact(piece: Text) -> bool:
    """Say whether a paragraph is whom to ask."""
    lines = piece.lines
    return bool(
        (header_length(plain(lines[0])) and all(could_be_contact(line) for line in lines))
        or all(is_contact_line(line) for line in lines)
    )


def notice_parts(line: str) -> list[tuple[int, int]]:
    """Return where the parts of a line stand that are notices and dates side by side, else none.

    *COMMUNIQUÉ | 2 MARS 2026*; *NEWS RELEASE – 1 June 2026 – for immediate use*.
    """
    if len(line) > LONGEST_TITLE or PARTING.search(line) is None:
        return []
    ends = [*(found.span() for found in PARTING.finditer(line)), (len(line), len(line))]
    parts, start = list[tuple[int, int]](), 0
    for end, after in ends:
        parts.append((start, end))
        start = after
    words = [line[start:end] for start, end in parts]
    notices = [is_notice(each) for each in words]
    sure = any(notices) and all(map(stands_alone, words))
    return parts if sure else []


def stands_alone(line: str) -> bool:
    """Say whether a line is a notice, an embargo or a date, and nothing else."""
    return (
        is_notice(line) or (is_embargo(line) and len(line) < 120) or is_date_line(line) is not None
    )
