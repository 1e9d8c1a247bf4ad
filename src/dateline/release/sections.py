"""The sections that stand apart from the body: boilerplate, contacts, accounts, wire stamps."""

import re
from collections.abc import Sequence

from dateline.release import boilerplates, contacts, furniture, marks, socials
from dateline.release.address_lines import read_addresses
from dateline.release.boilerplate_ends import ends_boilerplate, heading_inside
from dateline.release.boilerplate_openings import bold_opening, set_opening
from dateline.release.boilerplate_paragraphs import read_about
from dateline.release.chunks import split_chunks
from dateline.release.contact_items import labels_of
from dateline.release.contact_merging import merge
from dateline.release.contact_tables import contact_rows, lists_contacts, tells_whom
from dateline.release.contact_words import person_score
from dateline.release.footer_lines import address_of, footer_lines, marked
from dateline.release.head_lines import words_of
from dateline.release.healing import is_broken
from dateline.release.model import (
    Boilerplate,
    Contact,
    Heading,
    Link,
    List,
    Run,
    Runs,
    Social,
    Table,
    Value,
)
from dateline.release.openings import is_apart, opens_section
from dateline.release.patterns import late
from dateline.release.pieces import Piece, Settled, Text
from dateline.release.runs import cut, joined, plain, trim

LOOSE_TAIL = 60
LONGEST_ABOUT = boilerplates.MOST_PARAGRAPHS + 1
MOST_CONTACT_PIECES = 24
LONGEST_LABELLED = 60
MOST_ACCOUNTS = 4  # of one contact
MOST_CONTACT_HEADERS = 60  # far more than a release has; a text of headers alone stays quick
_SALES = late(r"(?:sales|bookings?|orders?|reservations|tickets)@", re.IGNORECASE)
_CAPITAL = late(r"\b[^\W\d_a-z]\w+")


class Sections(Value, frozen=True):
    """What stands apart, and the pieces that are left for the body."""

    body: tuple[Piece, ...]
    boilerplate: tuple[Boilerplate, ...] = ()
    contacts: tuple[Contact, ...] = ()
    contact_links: tuple[Link, ...] = ()
    socials: tuple[Social, ...] = ()
    social_links: tuple[Link, ...] = ()
    permalink: str | None = None
    footer: str | None = None


def read_sections(pieces: Sequence[Piece], dropped: list[str]) -> Sections:
    """Part the sections from the body."""
    reading = _Reading(split_chunks(pieces), dropped)
    reading.read()
    reading.take_loose_contacts()
    return reading.finish()


class _Reading:
    """One forward pass; each ``_take`` returns how many pieces it took, 0 for none."""

    def __init__(self, pieces: list[Piece], dropped: list[str]) -> None:
        self.pieces = pieces
        self.dropped = dropped
        self.body: list[Piece] = []
        self.boilerplate: list[Boilerplate] = []
        self.contacts: list[Contact] = []
        self.contact_links: list[Link] = []
        self.socials: list[Social] = []
        self.social_links: list[Link] = []
        self.permalink: str | None = None
        self.footer: list[str] = []
        self.contact_headers = 0
        self._known: str | None = None
        self.last_heading = max(
            (
                at
                for at, piece in enumerate(pieces)
                if isinstance(piece, Settled | Heading)
                and not (isinstance(piece, Heading) and _is_tail_heading(plain(piece.runs)))
                and not (at and words_of(pieces[at - 1]).startswith(marks.BOILERPLATE))
            ),
            default=-1,
        )

    def read(self) -> None:
        """Walk over all pieces once."""
        at = 0
        while at < len(self.pieces):
            taken = 0
            piece = self.pieces[at]
            if isinstance(piece, Heading) or (isinstance(piece, Text) and not piece.fixed):
                words = words_of(piece)
                for take in (
                    self._take_stamp,
                    self._take_footer,
                    self._take_accounts,
                    self._take_contacts,
                    self._take_boilerplate,
                ):
                    taken = take(at, piece, words)
                    if taken:
                        break
            elif isinstance(piece, Table) and lists_contacts(piece):
                self._add_contacts(contacts.parse_contacts(contact_rows(piece), self.known))
                taken = 1
            if not taken:
                self.body.append(piece)
                taken = 1
            at += taken

    def _take_stamp(self, at: int, piece: Piece, words: str) -> int:  # noqa: ARG002  one of several
        if len(words) > 400 or not isinstance(piece, Text):
            return 0
        stamped = furniture.stamp_permalink(words)
        if stamped is not None:
            self.permalink = self.permalink or stamped
            self._add_footer(words)
            return 1
        if not furniture.permalink_label(words):
            return 0
        address = address_of(joined(piece.lines))
        if address is None:
            return 0
        if self.permalink is None:
            self.permalink = address
        else:
            self._add_footer(marked(joined(piece.lines)))
        return 1

    def _take_footer(self, at: int, piece: Piece, words: str) -> int:
        if not isinstance(piece, Text) or not furniture.opens_footer(words):
            return 0
        if furniture.is_single_stamp(words):
            self._add_footer(marked(joined(piece.lines)))
            return 1
        label = words.startswith(marks.FOOTER)
        for index, rest in enumerate(self.pieces[at:]):
            if isinstance(rest, Text) and self._take_stamp(at + index, rest, words_of(rest)):
                continue
            for line in footer_lines(rest, self.dropped):
                self._add_footer(line.removeprefix(marks.FOOTER).strip() if label else line)
        return len(self.pieces) - at

    def _add_footer(self, line: str) -> None:
        if self.footer and is_broken(self.footer[-1], line):
            self.footer[-1] += " " + line
        elif line:
            self.footer.append(line)

    def _take_accounts(self, at: int, piece: Piece, words: str) -> int:  # noqa: ARG002  likewise
        lines = (
            list(piece.lines)
            if isinstance(piece, Text)
            else [piece.runs]
            if isinstance(piece, Heading)
            else []
        )
        announced = socials.is_header(words_of(piece) if len(lines) == 1 else plain(lines[0]))
        if announced:
            lines = lines[1:]
        taken = 1
        read = _accounts(lines, announced=announced)
        if read is None:
            return 0
        while announced or isinstance(piece, Text):
            after = self.pieces[at + taken] if at + taken < len(self.pieces) else None
            if after is None or furniture.permalink_label(words_of(after)):
                break
            more = _accounts(_lines_of(after), announced=announced)
            if not more:
                break
            read += more
            taken += 1
        if not read:
            return 0
        self._add_accounts(read)
        return taken

    def _add_accounts(self, read: Sequence[socials.Accounts]) -> None:
        for accounts in read:
            self.socials += accounts.socials
            self.social_links += accounts.links

    def _take_contacts(self, at: int, piece: Piece, words: str) -> int:  # noqa: ARG002  likewise
        lines = list(_lines_of(piece))
        length = contacts.header_length(plain(lines[0])) if lines else 0
        if not length or self.contact_headers == MOST_CONTACT_HEADERS:
            return 0
        self.contact_headers += 1
        if plain(lines[0]) == marks.CONTACT and contacts.are_labelled(lines[1:]):
            labelled = contacts.labelled_contacts(lines[1:])
            self.contacts += labelled.contacts
            self.contact_links += labelled.links
            self.body += [Text((line,), fixed=True) for line in labelled.rest]
            return 1
        first = _after(lines[0], length)
        if not all(contacts.could_be_contact(line) for line in (first, *lines[1:]) if line):
            return 0
        kept, taken = lines, 1
        accounts: list[socials.Accounts] = []
        while taken < MOST_CONTACT_PIECES and at + taken < len(self.pieces):
            between = self._accounts_between(at + taken)
            more = self._contact_lines(self.pieces[at + taken + len(between)])
            if not more:
                break
            kept += more
            accounts += between
            taken += 1 + len(between)
        read = contacts.parse_contacts(kept, self.known)
        if not read.contacts:
            return 0
        self._add_contacts(read)
        self._add_accounts(accounts)
        return taken

    def _accounts_between(self, at: int) -> list[socials.Accounts]:
        """Return the accounts that stand, one by one, before a labelled number or address."""
        found: list[socials.Accounts] = []
        for piece in self.pieces[at : at + MOST_ACCOUNTS + 1]:
            lines = _lines_of(piece)
            if len(lines) != 1:
                return []
            read = _accounts(lines, announced=False)
            if not read:
                return found if has_label(lines[0]) and contacts.is_contact_line(lines[0]) else []
            found += read
        return []

    @property
    def known(self) -> str:
        """Return the words of all pieces, made when first asked for."""
        if self._known is None:
            self._known = "\n".join(map(words_of, self.pieces))
        return self._known

    def _contact_lines(self, piece: Piece) -> list[Runs]:
        if isinstance(piece, Table):
            return contact_rows(piece)
        if isinstance(piece, List):
            reached = [tells_whom(item) for item in piece.items]
            told = all(
                reaches or contacts.looks_like_name(plain(item))
                for reaches, item in zip(reached, piece.items, strict=True)
            )
            return list(piece.items) if told and any(reached) else []
        if not isinstance(piece, Text) or piece.fixed:
            return []
        lines = list(piece.lines)
        first = plain(lines[0])
        if furniture.opens_footer(first) or furniture.permalink_label(first):
            return []
        if boilerplates.heading_subject(first) is not None or socials.is_header(first):
            return []
        if _accounts(lines, announced=False) or first.startswith(marks.BOILERPLATE):
            return []
        return lines if all(contacts.could_be_contact(line) for line in lines) else []

    def _add_contacts(self, read: contacts.Contacts) -> None:
        left = merge(self.contacts, read.contacts)
        self.body += [Text(((Run(words),),), fixed=True) for words in left]
        self.contact_links += read.links
        self.body += [Text((line,), fixed=True) for line in read.rest]

    def _take_boilerplate(self, at: int, piece: Piece, words: str) -> int:
        if words.startswith(marks.BOILERPLATE) and isinstance(piece, Text):
            return self._take_labelled_boilerplate(at, words)
        subject = boilerplates.heading_subject(words)
        if subject is not None:
            return self._take_about(at + 1, words.strip(), subject, ())
        if not isinstance(piece, Text | Heading) or not boilerplates.may_open(words):
            return 0
        runs = joined(_lines_of(piece))
        length = boilerplates.linked_opening(runs) or boilerplates.opening_length(words)
        length = length or bold_opening(runs)
        if not length:
            return 0
        heading = words[:length].strip(" \u00a0:：–—|")
        for shown in (heading, heading.removesuffix(".")):
            subject = boilerplates.heading_subject(shown)
            if subject is not None:
                length += heading_inside(words[length:], subject)
                return self._take_about(at + 1, shown, subject, _after(runs, length))
        return 0

    def _take_about(self, at: int, heading: str, subject: str, opening: Runs) -> int:
        about = read_about(
            self.pieces[at : at + LONGEST_ABOUT], subject, opening, self._is_section_start
        )
        if not about.paragraphs:
            return 0
        first = plain(about.paragraphs[0])
        begins = first[:160].lower()
        named = any(word.lower() in begins for word in _CAPITAL.findall(subject))
        if at <= self.last_heading and not named:
            return 0
        organization = boilerplates.organization_of(subject, first)
        self.boilerplate.append(Boilerplate(organization, heading, about.paragraphs))
        for line in about.addresses:
            addresses = read_addresses(line)
            self.contact_links += addresses.links
            self.socials += addresses.socials
            self.social_links += addresses.social_links
        if about.rest:
            self.pieces.insert(at + about.taken, Text((about.rest,)))
            self.last_heading += self.last_heading >= at + about.taken
        return 1 + about.taken

    def _take_labelled_boilerplate(self, at: int, words: str) -> int:
        organization = words.removeprefix(marks.BOILERPLATE).strip() or None
        start = at + 1
        heading: str | None = None
        after = self.pieces[start] if start < len(self.pieces) else None
        after = after.heading if isinstance(after, Settled) else after
        if isinstance(after, Heading):
            heading = plain(after.runs)
            start += 1
        paragraphs = self._plain_paragraphs(start)
        self.boilerplate.append(Boilerplate(organization, heading, tuple(paragraphs)))
        return start - at + len(paragraphs)

    def _plain_paragraphs(self, start: int) -> list[Runs]:
        found: list[Runs] = []
        for piece in self.pieces[start:]:
            if not isinstance(piece, Text):
                break
            ended = self._is_section_start(piece) or ends_boilerplate(words_of(piece))
            if not piece.fixed and ended:
                break
            found.append(joined(piece.lines))
        return found

    def _is_section_start(self, piece: Text) -> bool:
        first = plain(piece.lines[0])
        return bool(
            is_apart(first)
            or (boilerplates.may_open(first) and set_opening(joined(piece.lines)))
            or _accounts(list(piece.lines), announced=False)
            or any(contacts.is_contact_line(line) for line in piece.lines)
        )

    def take_loose_contacts(self) -> None:
        """Find contacts under no header: a number or an address, and the names over it."""
        at = max(0, len(self.body) - LOOSE_TAIL)
        while at < len(self.body):
            if not _is_loose_contact(self.body[at]):
                at += 1
                continue
            start = at
            while start > 0 and at - start < 3 and _is_name_piece(self.body[start - 1]):
                start -= 1
            end = at + 1
            while end < len(self.body) and _is_loose_contact(self.body[end]):
                end += 1
            lines = [line for piece in self.body[start:end] for line in _lines_of(piece)]
            read = contacts.parse_contacts(lines, self.known)
            if all(map(self._is_house_number, read.contacts)):
                at = end
                continue
            del self.body[start:end]
            size = len(self.body)
            self._add_contacts(read)
            at = start + len(self.body) - size

    def _is_house_number(self, contact: Contact) -> bool:
        """Say whether loose lines give a house's number, not whom to ask: nobody, no address."""
        if person_score(contact.name or "") > 1:
            return False
        if contact.email:
            return contact.name is None and _SALES.match(contact.email) is not None
        return bool(self.contacts) or not (contact.name or contact.organization)

    def finish(self) -> Sections:
        """Return what was found."""
        return Sections(
            tuple(self.body),
            tuple(self.boilerplate),
            tuple(self.contacts),
            tuple(self.contact_links),
            tuple(self.socials),
            tuple(self.social_links),
            self.permalink,
            "\n".join(self.footer) or None,
        )


def _is_tail_heading(words: str) -> bool:
    """Say whether a heading heads what stands at the end of a release."""
    return opens_section(words) or ends_boilerplate(words)


def has_label(line: Runs) -> bool:
    """Say whether a line names its field ("Phone: …")."""
    words = plain(line)
    return labels_of(words).match(words) is not None


def _lines_of(piece: Piece) -> tuple[Runs, ...]:
    if isinstance(piece, Text):
        return () if piece.fixed else piece.lines
    if isinstance(piece, Heading):
        return (piece.runs,)
    return piece.items if isinstance(piece, List) else ()


def _accounts(lines: Sequence[Runs], *, announced: bool) -> list[socials.Accounts] | None:
    found: list[socials.Accounts] = []
    for line in lines:
        accounts = socials.parse_accounts(line, announced=announced)
        if accounts is None:
            return None
        found.append(accounts)
    return found


def _after(line: Runs, length: int) -> Runs:
    return trim(cut(line, length))


def _is_loose_contact(piece: Piece) -> bool:
    if not isinstance(piece, Text) or piece.fixed:
        return False
    if len(piece.lines) == 1:
        return contacts.is_contact_line(piece.lines[0])
    return (
        len(piece.lines) <= 8
        and any(contacts.is_contact_line(line) for line in piece.lines)
        and all(len(plain(line)) <= 90 and plain(line)[-1:] not in "!?" for line in piece.lines)
    )


def _is_name_piece(piece: Piece) -> bool:
    if not isinstance(piece, Text) or piece.fixed or len(piece.lines) != 1:
        return False
    words = plain(piece.lines[0])
    if any(run.link is not None for run in piece.lines[0]):
        return False
    if has_label(piece.lines[0]) and len(words) <= LONGEST_LABELLED:
        return True
    return contacts.looks_like_name(words) and not any(letter.isdigit() for letter in words)
