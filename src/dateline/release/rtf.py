"""The container of Rich Text Format (.rtf, and .doc files that are RTF inside).

Kept: paragraphs, bold and italic, links, headings by style and outline level, lists, tables,
pictures (as attachments), notes, text boxes, inserted text, results of fields. Left out and named:
deleted and hidden text, comments, embedded objects, page numbers and tables of contents.
Source: RTF 1.9.1. Why it is read here and not by a library: docs/decisions/.
"""

from dateline.release.attaching import Attaching
from dateline.release.dropping import counted
from dateline.release.manuscript import Ledger
from dateline.release.office_facts import direction_in, language_in, title_of
from dateline.release.pieces import Source
from dateline.release.rtf_reader import Reader


def read(data: bytes, name: str, dropped: list[str]) -> Source:  # noqa: ARG001  one of several
    """Read the bytes of an RTF file."""
    ledger = Ledger(dropped)
    attaching = Attaching(dropped)
    reader = Reader(ledger, attaching)
    reader.read(data)
    pieces = reader.pieces()
    return Source(
        tuple(pieces),
        title=title_of(reader.title),
        language=language_in(ledger, None, pieces),
        direction=direction_in(ledger),
        dropped=counted(dropped),
        attachments=attaching.finish(),
        margins=tuple(reader.margins),
    )
