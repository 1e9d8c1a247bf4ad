"""The container of OpenDocument texts (.odt, .ott, .fodt): a package of XML parts, or one XML file.

Kept: paragraphs, spans, links, headings, lists, tables, pictures (as attachments), notes, frames'
and shapes' words, inserted text. Left out and named: deleted and hidden text, comments, forms,
scripts, embedded objects, pictures that are only linked to, page numbers and tables of contents.
Source: OASIS OpenDocument 1.3, part 3.
"""

from collections.abc import Iterator

from dateline.release.attaching import Attaching
from dateline.release.dropping import counted
from dateline.release.errors import UnreadableError
from dateline.release.manuscript import Ledger
from dateline.release.odt_pictures import Pictures
from dateline.release.odt_styles import Styles
from dateline.release.odt_walk import Walk
from dateline.release.odt_xml import all_in, child_of, name_of, value_of, words_in
from dateline.release.office_facts import direction_in, language_in, title_of
from dateline.release.pieces import Piece, Source
from dateline.release.unpacking import Package
from dateline.release.xml_parts import Element, parse_xml

_ENCRYPTED = b"encryption-data"
_MARGINS = ("style:header", "style:header-first", "style:footer", "style:footer-first")


def read(data: bytes, name: str, dropped: list[str]) -> Source:  # noqa: ARG001  one of several
    """Read an OpenDocument text that is one XML file."""
    root = parse_xml(data, "This file")
    return _read(root, root, root, None, dropped)


def read_odt(package: Package, dropped: list[str]) -> Source:
    """Read an OpenDocument text's package."""
    if package.has("META-INF/manifest.xml") and _ENCRYPTED in package.read("META-INF/manifest.xml"):
        raise UnreadableError("This file is protected by a password: save it without one.")
    content = parse_xml(package.read("content.xml"), "This file's part content.xml")
    return _read(
        content, _part(package, "styles.xml"), _part(package, "meta.xml"), package, dropped
    )


def _part(package: Package, name: str) -> Element | None:
    return parse_xml(package.read(name), f"This file's part {name}") if package.has(name) else None


def _read(
    content: Element,
    common: Element | None,
    about: Element | None,
    package: Package | None,
    dropped: list[str],
) -> Source:
    text = child_of(content, "office:body", "office:text")
    if text is None:
        raise UnreadableError("This OpenDocument file holds no text: save the release as a text.")
    ledger = Ledger(dropped)
    attaching = Attaching(dropped)
    pictures = Pictures(package, attaching, dropped)
    notes: list[str] = []
    pieces = Walk(Styles((content, common)), pictures, ledger, notes).read(text)
    margins: list[Piece] = []
    if common is not None:
        styles = Styles((common,))
        for margin in _margins(content, common):
            margins += Walk(styles, pictures, ledger, notes).read(margin)
    if any(words_in(script).strip() for script in all_in(content, "office:script")):
        dropped.append("macros")
    facts = child_of(about, "office:meta")
    return Source(
        tuple(pieces),
        title=title_of(_text(child_of(facts, "dc:title"))),
        language=language_in(ledger, _text(child_of(facts, "dc:language")), pieces),
        direction=direction_in(ledger),
        dropped=counted(dropped),
        attachments=attaching.finish(),
        margins=tuple(margins),
    )


def _margins(content: Element, common: Element) -> Iterator[Element]:
    """Yield headers and footers of the sheets that the text uses."""
    used = {value_of(style, "style:master-page-name") for style in all_in(content, "style:style")}
    for page in all_in(common, "style:master-page"):
        if value_of(page, "style:name") in (used | {"Standard"}):
            for part in page:
                if name_of(part) in _MARGINS and value_of(part, "style:display") != "false":
                    yield part


def _text(element: Element | None) -> str | None:
    return None if element is None else element.text
