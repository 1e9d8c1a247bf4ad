"""Word files put together from XML, part by part, so that a test shows the markup it is about."""

import io
import zipfile
from collections.abc import Mapping

_SCHEMAS = "http://schemas.openxmlformats.org"
_SPACES = (
    f'xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main" '
    f'xmlns:r="{_SCHEMAS}/officeDocument/2006/relationships" '
    f'xmlns:wp="{_SCHEMAS}/drawingml/2006/wordprocessingDrawing" '
    f'xmlns:a="{_SCHEMAS}/drawingml/2006/main" xmlns:pic="{_SCHEMAS}/drawingml/2006/picture" '
    f'xmlns:mc="{_SCHEMAS}/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
OPENING = (
    "<w:p><w:r><w:t>The night ferry starts again</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>OSTERHOLM, Vardmark, March 3, 2026 -- The ferry runs again.</w:t></w:r></w:p>"
)


def part(root: str, inside: str) -> bytes:
    """Return a part of a Word file by its root's name and what stands in it."""
    return f"<w:{root} {_SPACES}>{inside}</w:{root}>".encode()


def relations(rows: Mapping[str, tuple[str, str]]) -> bytes:
    """Return relations: kind and target by id; an address with a scheme is outside the file."""
    inside = "".join(
        f'<Relationship Id="{identity}" Type="x/{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if ':' in target else ''}/>"
        for identity, (kind, target) in rows.items()
    )
    return f'<Relationships xmlns="x">{inside}</Relationships>'.encode()


def package(parts: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a ZIP file of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


def word(
    body: str,
    *,
    rows: Mapping[str, tuple[str, str]] | None = None,
    parts: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a Word file of a body's XML, with relations and further parts."""
    return package(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations({"r1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": part("document", f"<w:body>{OPENING}{body}</w:body>"),
            "word/_rels/document.xml.rels": relations(rows or {}),
            **(parts or {}),
        }
    )


def paragraph(inside: str, properties: str = "") -> str:
    """Return a paragraph of runs."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def run(words: str, properties: str = "") -> str:
    """Return a run of words."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def said(words: str, properties: str = "") -> str:
    """Return a paragraph of plain words."""
    return paragraph(run(words), properties)


def cell(inside: str, properties: str = "") -> str:
    """Return a table's cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def row(*cells: str) -> str:
    """Return a table's row."""
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    """Return a table."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"
