"""What stands in the headers and footers of a sheet, and where it belongs in a release.

A notice or an embargo there belongs to the head, contacts under a header of their own to the
contacts. The rest (a letterhead, a slogan, a file's name) is left out and named.
"""

import msgspec

from dateline.release.contacts import could_be_contact, header_length
from dateline.release.dropping import excerpt
from dateline.release.embargoes import is_embargo
from dateline.release.furniture import is_notice
from dateline.release.model import Runs
from dateline.release.pieces import Figure, Piece, Source, Text
from dateline.release.runs import plain


def place_margins(source: Source, dropped: list[str]) -> Source:
    """Return a source whose margins have been taken in or named."""
    if not source.margins:
        return source
    head: list[Piece] = []
    tail: list[Piece] = []
    for piece in source.margins:
        if isinstance(piece, Text):
            _place(piece, head, tail, dropped)
        elif isinstance(piece, Figure):
            dropped.append(f"a picture in the sheet's margin: {piece.alt or 'without words'}")
        else:
            dropped.append("a part of the sheet's margin")
    return msgspec.structs.replace(source, pieces=(*head, *source.pieces, *tail), margins=())


def _place(piece: Text, head: list[Piece], tail: list[Piece], dropped: list[str]) -> None:
    contact: list[Runs] = []
    for line in piece.lines:
        words = plain(line)
        if is_notice(words) or is_embargo(words):
            head.append(Text((line,)))
        elif header_length(words) or (contact and could_be_contact(line)):
            contact.append(line)
        else:
            dropped.append(f"in the sheet's margin: {excerpt(words)}")
    if contact:
        tail.append(Text(tuple(contact)))
