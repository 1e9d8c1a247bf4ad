"""How long a release may be, whatever file it came in: far longer than any is.

Limits: 1,000,000 characters, and 20,000 lines, items and cells together. They hold before the text
is read as a release, so that no file keeps a reader busy for long.
"""

from collections.abc import Iterable

from dateline.release.errors import TooLargeError
from dateline.release.links import run_sequences
from dateline.release.model import Heading, List, Quote, Runs, Table
from dateline.release.pieces import Piece, Settled, Text

MOST_CHARACTERS = 1_000_000
MOST_LINES = 20_000


def check_length(pieces: Iterable[Piece]) -> None:
    """Refuse a text that is longer than a release could be."""
    characters = lines = 0
    for piece in pieces:
        for runs in lines_of(piece):
            lines += 1
            for run in runs:
                characters += len(run.text)
    if characters > MOST_CHARACTERS:
        raise TooLargeError(f"This text has over {MOST_CHARACTERS:,} characters, the limit.")
    if lines > MOST_LINES:
        raise TooLargeError(f"This text has over {MOST_LINES:,} lines, the limit of a release.")


def lines_of(piece: Piece) -> tuple[Runs, ...]:
    """Return the lines of words in a piece."""
    match piece:
        case Text(lines=lines):
            return lines
        case Settled(heading=heading):
            return run_sequences(heading)
        case Heading() | List() | Quote() | Table():
            return run_sequences(piece)
    return ()
