"""The container of Word files (.docx, .docm, .dotx): a package of XML parts.

Kept: paragraphs, runs, links, headings by style and outline level, lists by numbering, tables,
pictures (as attachments), notes, text boxes and shapes' words, inserted text, results of fields.
Left out and named: deleted and hidden text, comments, macros, charts, embedded files, pictures that
are only linked to, page numbers and tables of contents. Source: ECMA-376, parts 1 and 4.
"""

from collections.abc import Iterator

from dateline.release.attaching import Attaching
from dateline.release.docx_drawings import Drawings
from dateline.release.docx_parts import Part, main_part
from dateline.release.docx_styles import Numbering, Styles
from dateline.release.docx_walk import Book, Walk
from dateline.release.docx_xml import W, is_on, name_of, texts_in, value_of
from dateline.release.dropping import counted, excerpt
from dateline.release.errors import UnreadableError
from dateline.release.manuscript import Ledger
from dateline.release.office_facts import direction_in, language_in, read_core
from dateline.release.pieces import Piece, Source
from dateline.release.unpacking import Package
from dateline.release.xml_parts import Element

_OTHER_KINDS = {"workbook": "a spreadsheet", "presentation": "a presentation"}
_MACROS = "vbaProject"
_MARGINS = ("headerReference", "footerReference")


def read_docx(package: Package, dropped: list[str]) -> Source:
    """Read a Word file's package."""
    main = main_part(package)
    body = _body(main)
    attaching = Attaching(dropped)
    ledger = Ledger(dropped)
    numbering = Numbering(_root(main.of_kind("numbering")))
    book = Book(Styles(_root(main.of_kind("styles"))), numbering, Drawings(attaching, dropped))
    for kind in ("footnote", "endnote"):
        part = main.of_kind(f"{kind}s")
        if part is not None:
            for note in part.root:
                book.notes[f"w:{kind}Reference", value_of(note, "id") or ""] = (part, note)
    pieces = Walk(book, main, ledger).read(body)
    margins = list(_margins(body, main, book, ledger))
    _name_others(main, dropped)
    title, stated = read_core(package)
    return Source(
        tuple(pieces),
        title=title,
        language=language_in(ledger, stated, pieces),
        direction=direction_in(ledger),
        dropped=counted(dropped),
        attachments=attaching.finish(),
        margins=tuple(margins),
    )


def _root(part: Part | None) -> Element | None:
    return None if part is None else part.root


def _body(main: Part) -> Element:
    root = main.root
    for child in root:
        if name_of(child) == "w:body":
            return child
    local = str(root.tag).rpartition("}")[2]
    kind = _OTHER_KINDS.get(local)
    if kind is not None:
        raise UnreadableError(f"This file is {kind}: save the release as a text document.")
    if any(relation.kind == _MACROS for relation in main.relations.values()):
        raise UnreadableError("This Word file holds macros and no text.")
    raise UnreadableError("This Word file holds no text: its body is missing.")


def _margins(body: Element, main: Part, book: Book, ledger: Ledger) -> Iterator[Piece]:
    """Yield what stands in headers and footers, each part once; page numbers aside."""
    seen: set[str] = set()
    for section in body.iter(f"{W}sectPr"):
        first = is_on(section, "titlePg")
        for reference in section:
            if name_of(reference).removeprefix("w:") not in _MARGINS:
                continue
            if value_of(reference, "type") == "first" and not first:
                continue
            identity = reference.get(_ID) or ""
            part = main.by_id(identity)
            if part is None or part.name in seen:
                continue
            seen.add(part.name)
            yield from Walk(book, part, ledger).read(part.root)


_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _name_others(main: Part, dropped: list[str]) -> None:
    """Name comments, macros and files elsewhere that the file refers to; nothing is fetched."""
    comments = main.of_kind("comments")
    for comment in comments.root if comments is not None else ():
        words = excerpt("".join(texts_in(comment, "w:t")))
        dropped.append(f"a comment: {words}" if words else "a comment")
    settings = main.of_kind("settings")
    others = settings.relations.values() if settings is not None else ()
    for relation in (*main.relations.values(), *others):
        if relation.kind == _MACROS:
            dropped.append("macros")
        elif relation.outside and relation.kind not in ("hyperlink", "image"):
            dropped.append(f"a reference to another file: {relation.target[:80]}")
