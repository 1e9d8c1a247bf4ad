"""The document: what every reader produces and everything else consumes.

All values are frozen. Strings are NFC; dates are ISO 8601 (``2020-12-01``), times RFC 3339
with an explicit offset. A part that the text doesn't give is ``None`` or an empty tuple,
never a guess. `dateline.release.schema` publishes the same shape as JSON Schema.
"""

from typing import Literal

import msgspec

Direction = Literal["ltr", "rtl"]


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A frozen value that refuses members it doesn't know."""


class Run(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A stretch of text in one style; ``link`` is ``""`` where an anchor had no target."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


Runs = tuple[Run, ...]


class Paragraph(Value, frozen=True, tag_field="type", tag="paragraph"):
    """A paragraph of running text."""

    runs: Runs


class Heading(Value, frozen=True, tag_field="type", tag="heading"):
    """A heading inside the body; levels 2 to 6, the headline being 1."""

    level: int
    runs: Runs


class List(Value, frozen=True, tag_field="type", tag="list"):
    """A list, its items one paragraph each."""

    ordered: bool
    items: tuple[Runs, ...]


class Quote(Value, frozen=True, tag_field="type", tag="quote"):
    """A quotation set apart (a pull-quote); ``attribution`` is the line under it, as written."""

    paragraphs: tuple[Runs, ...]
    attribution: str | None = None


class Table(Value, frozen=True, tag_field="type", tag="table"):
    """A table of cells; ``header`` says that its first row names the columns."""

    header: bool
    rows: tuple[tuple[Runs, ...], ...]


class Picture(Value, frozen=True, tag_field="type", tag="image"):
    """The place in the body where ``images[image]`` stands."""

    image: int


Block = Paragraph | Heading | List | Quote | Table | Picture


class Dateline(Value, frozen=True):
    """Place, date and wire at the head of the body; ``text`` is the whole of it as written.

    ``text`` runs up to and with the dash that ends it: ``GENEVA, March 3, 2026 /Dateline/ --``.
    """

    text: str
    city: str | None = None
    region: str | None = None
    country: str | None = None
    date: str | None = None
    wire: str | None = None


class Quotation(Value, frozen=True):
    """Words that somebody is quoted as saying, without their quotation marks.

    ``block`` is the index in ``body`` of the block they stand in.
    """

    text: str
    speaker: str | None
    role: str | None
    block: int


class Image(Value, frozen=True):
    """A picture; ``src`` names a file under the filing, or after filing its digest.

    Before filing it is a relative path (or ``None`` where only a caption came with the text);
    after filing it is ``sha256-<hex>.<ext>``, the public copy's own digest.
    """

    src: str | None
    caption: str | None = None
    credit: str | None = None
    date: str | None = None
    place: str | None = None
    alt: str | None = None


class Contact(Value, frozen=True):
    """Somebody the press may ask."""

    name: str | None = None
    role: str | None = None
    organization: str | None = None
    phone: str | None = None
    email: str | None = None
    url: str | None = None


class Link(Value, frozen=True):
    """A link in reading order; ``url`` is ``None`` where the anchor had no target."""

    text: str
    url: str | None


class Social(Value, frozen=True):
    """An account on a social network; ``url`` is ``None`` where only the network is named."""

    network: str
    url: str | None


class Boilerplate(Value, frozen=True):
    """The "About …" paragraphs; ``heading`` is the line over them as written, where one stands."""

    organization: str | None
    heading: str | None
    paragraphs: tuple[Runs, ...]


class Statement(Value, frozen=True):
    """What a statement by many says of its signatories."""

    claimed_signatories: int | None
    signatories_url: str | None


class Embargo(Value, frozen=True):
    """An embargo line: ``text`` as written, ``until`` where it names a time with its zone."""

    until: str | None
    text: str


class Document(Value, frozen=True):
    """A press release as it was read: the one value that page, PDF, feeds and digests come from."""

    headline: str
    subheadline: str | None
    dateline: Dateline | None
    language: str
    direction: Direction
    body: tuple[Block, ...]
    quotes: tuple[Quotation, ...] = ()
    images: tuple[Image, ...] = ()
    contacts: tuple[Contact, ...] = ()
    links: tuple[Link, ...] = ()
    socials: tuple[Social, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    statement: Statement | None = None
    embargo: Embargo | None = None
    permalink: str | None = None
    wire_footer: str | None = None


class Exhibit(Value, frozen=True):
    """A piece of evidence for a claim: a link, a file's SHA-256, or both."""

    claim: str
    title: str
    url: str | None = None
    sha256: str | None = None


class Signatory(Value, frozen=True):
    """One who signed; a withheld one has neither name nor affiliation here."""

    name: str | None
    affiliation: str | None = None
    withheld: bool = False


class Declared(Value, frozen=True):
    """What a file says of its filing (front matter), which isn't part of the document."""

    categories: tuple[str, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    signatories: tuple[Signatory, ...] = ()


class Attachment(Value, frozen=True):
    """A file found inside a container (a picture of a DOCX, a part of an e-mail).

    ``name`` is unique within its reading and a plain file name (letters, digits, ``.``, ``-``,
    ``_``), so that an image's ``src`` can name it; ``media_type`` is as told from the bytes.
    """

    name: str
    media_type: str
    data: bytes


class Parsed(Value, frozen=True):
    """A reading: the document, what the file declares of its filing, and what was left out.

    ``attachments`` are the files that came inside the container; they are no part of the document.
    An image whose ``src`` is an attachment's name shows that file and no other.
    """

    document: Document
    declared: Declared = Declared()
    dropped: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
