"""One invented release, written in every container that a person may file."""

import io
from pathlib import PurePosixPath

import docx
import odfdo
from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph
from PIL import Image

HEADLINE = "Night ferry to Osterholm starts again in May"
SUBHEADLINE = "Eleven crossings a week, and bicycles travel free"
DATELINE = "OSTERHOLM, Vardmark, March 3, 2026 /The Harbour Wire/ --"
LINK = "https://osterholm-ferry.example/night"
QUOTE = (
    "“We kept the bunks,” said Anna Lund, director of the Osterholm Ferry Company. "
    "“We even kept the pillows.”"
)
PULLED = "Crossing at night is like sleeping at sea, and it costs less than a hotel."
BULLETS = ("Eleven crossings a week", "Bicycles travel free", "Cabins from 40 crowns")
STEPS = ("Book a cabin", "Board by ten at night")
TABLE = (("Year", "Passengers"), ("2019", "31,000"), ("2026", "40,000"))
ALT = "A white ship at a quay"
CAPTION = "The ferry at Osterholm. Photo: R. Moss"
ABOUT = "The Osterholm Ferry Company belongs to the people of Osterholm."
CONTACT = (
    "Jan Brok, press officer",
    "Osterholm Ferry Company",
    "+00 555 0190",
    "press@osterholm-ferry.example",
)
PICTURE = "picture.png"


def picture() -> bytes:
    """Return a small drawn picture."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), (10, 90, 120)).save(out, "PNG")
    return out.getvalue()


def as_markdown() -> bytes:
    """Write the release in Markdown."""
    rows = [f"| {' | '.join(row)} |" for row in TABLE]
    rows.insert(1, "|---|---|")
    opening = (
        f"{DATELINE} The company will run its **bunks** and its *decks*, and its "
        f"[night ferry]({LINK}), again from 4 May."
    )
    parts = [
        f"# {HEADLINE}",
        SUBHEADLINE,
        opening,
        QUOTE,
        "## What changes",
        "\n".join(f"- {item}" for item in BULLETS),
        "\n".join(f"{number}. {item}" for number, item in enumerate(STEPS, 1)),
        "\n".join(rows),
        f'![{ALT}]({PICTURE} "{CAPTION}")',
        f"> {PULLED}\n>\n> — Anna Lund, director",
        "## About the Osterholm Ferry Company",
        ABOUT,
        "## Press contact",
        "\\\n".join(CONTACT),
    ]
    return "\n\n".join(parts).encode()


def as_html() -> bytes:
    """Write the release as a page."""
    rows = "".join(
        "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"
        for row, tag in zip(TABLE, ("th", "td", "td"), strict=True)
    )
    return (
        f"<!doctype html><html><body><article><h1>{HEADLINE}</h1><p>{SUBHEADLINE}</p>"
        f"<p>{DATELINE} The company will run its <b>bunks</b> and its <i>decks</i>, and its "
        f'<a href="{LINK}">night ferry</a>, again from 4 May.</p><p>{QUOTE}</p>'
        f"<h2>What changes</h2><ul>{''.join(f'<li>{item}</li>' for item in BULLETS)}</ul>"
        f"<ol>{''.join(f'<li>{item}</li>' for item in STEPS)}</ol><table>{rows}</table>"
        f'<figure><img src="{PICTURE}" alt="{ALT}"><figcaption>{CAPTION}</figcaption></figure>'
        f"<blockquote><p>{PULLED}</p><p>— Anna Lund, director</p></blockquote>"
        f"<h2>About the Osterholm Ferry Company</h2><p>{ABOUT}</p>"
        f"<h2>Press contact</h2><p>{'<br>'.join(CONTACT)}</p></article></body></html>"
    ).encode()


def as_docx() -> bytes:
    """Write the release as a Word file."""
    file = docx.Document()
    file.add_paragraph(HEADLINE, style="Title")
    file.add_paragraph(SUBHEADLINE, style="Subtitle")
    opening = file.add_paragraph(f"{DATELINE} The company will run its ")
    opening.add_run("bunks").bold = True
    opening.add_run(" and its ")
    opening.add_run("decks").italic = True
    opening.add_run(", and its ")
    add_link(opening, "night ferry", LINK)
    opening.add_run(", again from 4 May.")
    file.add_paragraph(QUOTE)
    file.add_heading("What changes", 2)
    for item in BULLETS:
        file.add_paragraph(item, style="List Bullet")
    for item in STEPS:
        file.add_paragraph(item, style="List Number")
    _add_table(file)
    file.add_picture(io.BytesIO(picture()))
    properties = file.element.body.xpath(".//wp:docPr")[0]
    properties.set("descr", ALT)
    file.add_paragraph(CAPTION, style="Caption")
    file.add_paragraph(PULLED, style="Quote")
    file.add_paragraph("— Anna Lund, director", style="Quote")
    file.add_heading("About the Osterholm Ferry Company", 2)
    file.add_paragraph(ABOUT)
    file.add_heading("Press contact", 2)
    contact = file.add_paragraph(CONTACT[0])
    for line in CONTACT[1:]:
        contact.add_run().add_break()
        contact.add_run(line)
    return saved(file)


def add_link(paragraph: WordParagraph, words: str, address: str) -> None:
    """Add a link to a paragraph of a Word file."""
    identity = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), identity)
    run = paragraph.add_run(words)
    link.append(run._r)
    paragraph._p.append(link)


def _add_table(file: WordFile) -> None:
    table = file.add_table(rows=len(TABLE), cols=2)
    for row, cells in zip(table.rows, TABLE, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    header = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(header)


def saved(file: WordFile) -> bytes:
    """Return a Word file's bytes."""
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def as_odt() -> bytes:
    """Write the release as an OpenDocument text."""
    file = odfdo.Document("text")
    body = file.body
    body.clear()
    bold, italic = _letters(file, "weight", "bold"), _letters(file, "style", "italic")
    file.insert_style(
        '<text:list-style style:name="steps"><text:list-level-style-number text:level="1" '
        'style:num-format="1"/></text:list-style>',
        automatic=True,
    )
    opening = odfdo.Paragraph(f"{DATELINE} The company will run its ")
    for part in (
        odfdo.Span("bunks", style=bold), " and its ", odfdo.Span("decks", style=italic),
        ", and its ", odfdo.Link(LINK, text="night ferry"), ", again from 4 May.",
    ):  # fmt: skip
        opening.append(part)
    contact = odfdo.Paragraph(CONTACT[0])
    for line in CONTACT[1:]:
        contact.append(odfdo.LineBreak())
        contact.append(line)
    path = file.add_file(io.BytesIO(picture()))
    frame = odfdo.Frame.image_frame(path, size=("2cm", "2cm"), anchor_type="as-char")
    frame.append(odfdo.Element.from_tag(f"<svg:desc>{ALT}</svg:desc>"))
    framed = odfdo.Paragraph("")
    framed.append(frame)
    for element in (
        odfdo.Paragraph(HEADLINE, style="Title"),
        odfdo.Paragraph(SUBHEADLINE, style="Subtitle"),
        opening,
        odfdo.Paragraph(QUOTE),
        odfdo.Header(2, "What changes"),
        odfdo.List(list(BULLETS)),
        odfdo.List(list(STEPS), style="steps"),
        _odt_table(),
        framed,
        odfdo.Paragraph(CAPTION, style="Caption"),
        odfdo.Paragraph(PULLED, style="Quotations"),
        odfdo.Paragraph("— Anna Lund, director", style="Quotations"),
        odfdo.Header(2, "About the Osterholm Ferry Company"),
        odfdo.Paragraph(ABOUT),
        odfdo.Header(2, "Press contact"),
        contact,
    ):
        body.append(element)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _letters(file: odfdo.Document, property_: str, value: str) -> str:
    file.insert_style(
        f'<style:style style:name="{value}" style:family="text">'
        f'<style:text-properties fo:font-{property_}="{value}"/></style:style>',
        automatic=True,
    )
    return value


def _odt_table() -> odfdo.Element:
    rows = [
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in TABLE
    ]
    head = f"<table:table-header-rows>{rows[0]}</table:table-header-rows>"
    return odfdo.Element.from_tag(
        f'<table:table table:name="counts">{head}{"".join(rows[1:])}</table:table>'
    )


def as_rtf() -> bytes:
    """Write the release as Rich Text."""
    rows = "".join(
        rf"\trowd{head}\cellx2000\cellx4000 "
        + "".join(rf"\pard\intbl {cell}\cell " for cell in row)
        + r"\row "
        for row, head in zip(TABLE, (r"\trhdr", "", ""), strict=True)
    )
    bullets = "".join(rf"{{\listtext\'95\tab}}\ls1\ilvl0 {item}\par " for item in BULLETS)
    steps = "".join(
        rf"{{\listtext {number}.\tab}}\ls2\ilvl0 {item}\par "
        for number, item in enumerate(STEPS, 1)
    )
    contact = r"\line ".join(CONTACT)
    text = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}"
        r"{\stylesheet{\ql Normal;}{\s1\outlinelevel0 Title;}{\s2\outlinelevel1 heading 2;}"
        r"{\s3 Quote;}{\s4 caption;}{\s5 Subtitle;}}"
        r"{\*\listtable{\list{\listlevel\levelnfc23\levelstartat1}\listid7}"
        r"{\list{\listlevel\levelnfc0\levelstartat1}\listid8}}{\*\listoverridetable"
        r"{\listoverride\listid7\listoverridecount0\ls1}"
        r"{\listoverride\listid8\listoverridecount0\ls2}}" + "\n"
        rf"\pard\s1 {HEADLINE}\par \pard\s5 {SUBHEADLINE}\par "
        rf"\pard\plain {DATELINE} The company will run its {{\b bunks}} and its {{\i decks}}, "
        "and its "
        rf'{{\field{{\*\fldinst{{HYPERLINK "{LINK}"}}}}{{\fldrslt{{\ul night ferry}}}}}}'
        rf", again from 4 May.\par {QUOTE}\par \pard\s2 What changes\par "
        rf"\pard\plain {bullets}\pard {steps}\pard {rows}\pard "
        rf"{{\*\shppict{{\pict{{\*\picprop{{\sp{{\sn wzDescription}}{{\sv {ALT}}}}}}}\pngblip "
        rf"{picture().hex()}}}}}\par \pard\s4 {CAPTION}\par "
        rf"\pard\s3 {PULLED}\par \u8212? Anna Lund, director\par "
        rf"\pard\s2 About the Osterholm Ferry Company\par \pard\plain {ABOUT}\par "
        rf"\pard\s2 Press contact\par \pard\plain {contact}\par }}"
    )
    return text.encode("cp1252")


WRITERS = {
    PurePosixPath("release.md"): as_markdown,
    PurePosixPath("release.html"): as_html,
    PurePosixPath("release.docx"): as_docx,
    PurePosixPath("release.odt"): as_odt,
    PurePosixPath("release.rtf"): as_rtf,
}
