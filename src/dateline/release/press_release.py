"""The one reading of what a press release is, whatever container it came in.

A container hands over pieces (`dateline.release.pieces`). The head is read first (notices, embargo,
headline, subheadline, dateline), then the sections that stand apart (boilerplate, contacts, social
accounts, permalink, footer), and what is left is the body. Nothing is dropped in silence.
"""

import re

from msgspec.structs import replace

from dateline.release.body import build_body, with_images
from dateline.release.chunks import split_opening
from dateline.release.contact_merging import with_spoken
from dateline.release.contact_sentences import spoken_contacts
from dateline.release.datelines import is_date_line, written_dateline
from dateline.release.embargoes import is_embargo, parse_embargo
from dateline.release.head import Head, read_head
from dateline.release.language import SAMPLE, direction_of, language_of
from dateline.release.letterheads import place_margins
from dateline.release.links import run_sequences, text_links
from dateline.release.marks import EMBARGO
from dateline.release.measures import check_length
from dateline.release.model import (
    Block,
    Dateline,
    Document,
    Embargo,
    Parsed,
)
from dateline.release.pieces import Source, Text
from dateline.release.quotations import quotations_in, words_beside
from dateline.release.runs import plain
from dateline.release.sections import read_sections
from dateline.release.statements import statement_in
from dateline.release.tails import without_tail


def read_press_release(source: Source) -> Parsed:
    """Make the document of a container's pieces."""
    check_length(source.pieces)
    dropped = list(source.dropped)
    source = place_margins(_without_empty(source), dropped)
    source = replace(source, pieces=without_tail(source.pieces, dropped))
    front = source.front
    head = read_head(source, dropped)
    opening, apart = split_opening(head.opening)
    sections = read_sections((*apart, *head.rest), dropped)
    body, images = build_body(opening, sections.body, dropped)
    body, images = with_images(body, images, front.images)
    boilerplate = front.boilerplate or sections.boilerplate
    contacts = front.contacts or sections.contacts
    contacts = with_spoken(contacts, spoken_contacts(contacts, body, boilerplate))
    words = _sample(head, body)
    spoken = language_of(words)
    dropped.extend(f"the front matter's {key}" for key in front.unknown)
    document = Document(
        headline=head.headline,
        subheadline=head.subheadline,
        dateline=_dateline(head, source),
        language=front.language or source.language or spoken,
        direction=front.direction or source.direction or direction_of(words),
        body=body,
        quotes=quotations_in(
            body,
            words_beside(contacts, boilerplate),
            (head.headline, head.subheadline or ""),
            spoken,
        ),
        images=images,
        contacts=contacts,
        links=text_links(body, boilerplate) + sections.contact_links + sections.social_links,
        socials=sections.socials,
        boilerplate=boilerplate,
        statement=statement_in(body),
        embargo=_embargo(head, source),
        permalink=sections.permalink or source.permalink,
        wire_footer=sections.footer,
    )
    return Parsed(document, front.declared, tuple(dropped), source.attachments)


def _without_empty(source: Source) -> Source:
    """Return a source without paragraphs that hold no words, should a container give one."""
    if all(piece.lines and all(piece.lines) for piece in source.pieces if isinstance(piece, Text)):
        return source
    kept = [
        Text(tuple(filter(None, piece.lines)), piece.fixed) if isinstance(piece, Text) else piece
        for piece in source.pieces
    ]
    return replace(
        source, pieces=tuple(piece for piece in kept if not isinstance(piece, Text) or piece.lines)
    )


def _dateline(head: Head, source: Source) -> Dateline | None:
    front = source.front
    if head.dateline is not None:
        return _dated(head.dateline, source.date)
    if any(front.place) or front.date or front.wire:
        return written_dateline(front.place, front.date, front.wire)
    return is_date_line(source.date) if source.date else None


def _dated(dateline: Dateline, date: str | None) -> Dateline:
    """Return a dateline with the day that its page or item gives, where it says no other."""
    if dateline.date is not None or date is None:
        return dateline
    days = re.findall(r"\d+", dateline.text)
    return replace(dateline, date=date) if all(int(d) == int(date[8:]) for d in days) else dateline


def _embargo(head: Head, source: Source) -> Embargo | None:
    declared = source.front.embargo
    if declared is None:
        return parse_embargo(head.embargo) if head.embargo is not None else None
    return parse_embargo(declared if is_embargo(declared) else f"{EMBARGO} {declared}")


def _sample(head: Head, body: tuple[Block, ...]) -> str:
    words = [head.headline, head.subheadline or ""]
    size = 0
    for block in body:
        for runs in run_sequences(block):
            words.append(plain(runs))
            size += len(words[-1])
        if size > SAMPLE:
            break
    return " ".join(words)
