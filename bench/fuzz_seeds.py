"""Seeds of the fuzz campaigns: one invented release in every container that is read.

A package (Word, OpenDocument) is kept as its parts, so that a mutation reaches the XML and not only
the compression around it; `pack` makes the file of them.
"""

import io
import json
import mailbox
import re
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path

from PIL import Image

PART = re.compile(rb"^%%PART ([^\n]+)\n", re.MULTILINE)
_SCHEMAS = "http://schemas.openxmlformats.org"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"

TEXT = """EMBARGOED UNTIL March 3, 2026, 06:00 UTC

Night ferry to Osterholm starts again in May

Eleven crossings a week, and bicycles travel free

OSTERHOLM, Vardmark, March 3, 2026 /The Harbour Wire/ -- The Osterholm Ferry Company will run its
[night ferry](https://osterholm-ferry.example/night) again from 4 May, six years after the last one.

“We kept the bunks,” said Anna Lund, director of the Osterholm Ferry Company. “We even kept the
pillows.”

## What changes

- Eleven crossings a week
- Bicycles travel free

1. Book
2. Board

| Year | Passengers |
| --- | --- |
| 2019 | 31,000 |

[Picture: ferry.png]
Caption: The ferry at Osterholm
Credit: R. Moss

> Crossing at night is like sleeping at sea.
> — Anna Lund, director

About the Osterholm Ferry Company

The Osterholm Ferry Company belongs to the people of Osterholm.

Contact:
Jan Brok, press officer
+00 555 0190
press@osterholm-ferry.example

Social media: Facebook https://facebook.example/ferry
"""
FRONT = """---
headline: Night ferry to Osterholm starts again in May
dateline: {city: OSTERHOLM, country: Vardmark, date: 2026-03-03, wire: The Harbour Wire}
contacts: [{name: Jan Brok, email: press@osterholm-ferry.example}]
images: [{src: ferry.png, caption: The ferry}]
---

"""
PAGE = """<!doctype html><html lang="en"><head><title>Night ferry</title>
<meta property="og:title" content="Night ferry to Osterholm starts again in May">
<script type="application/ld+json">{"headline": "Night ferry", "datePublished": "2026-03-03"}</script>
</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article>
<h1>Night ferry to Osterholm starts again in May</h1>
<p>OSTERHOLM, Vardmark, March 3, 2026 /The Harbour Wire/ -- The <b>Osterholm</b> Ferry Company will
run its <a href="https://osterholm-ferry.example/night">night ferry</a> again from 4 May.</p>
<p>“We kept the bunks,” said Anna Lund, director. <span style="display:none">secret</span></p>
<ul><li>Eleven crossings<ol><li>one</li></ol></li></ul>
<table><tr><th>Year</th></tr><tr><td>2019</td></tr></table>
<figure><img src="ferry.png" alt="A ferry"><figcaption>The ferry. Photo: R. Moss</figcaption></figure>
<blockquote><p>It is like sleeping at sea.</p><p>— Anna Lund</p></blockquote>
<h2>Press contact</h2><p>Jan Brok<br>+00 555 0190<br>press@osterholm-ferry.example</p>
</article></main><footer>© 2026</footer></body></html>"""
_WORD = f"""<w:document xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main"
 xmlns:r="{_SCHEMAS}/officeDocument/2006/relationships"
 xmlns:wp="{_SCHEMAS}/drawingml/2006/wordprocessingDrawing" xmlns:a="{_SCHEMAS}/drawingml/2006/main"
 xmlns:pic="{_SCHEMAS}/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml"
 xmlns:mc="{_SCHEMAS}/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Night ferry starts again</w:t></w:r></w:p>
<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t xml:space="preserve">OSTERHOLM, Vardmark, March 3, 2026 -- The </w:t></w:r>
<w:hyperlink r:id="rId9"><w:r><w:rPr><w:b/></w:rPr><w:t>ferry</w:t></w:r></w:hyperlink>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://a.example/" \\l "x"</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>link</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:ins w:id="1"><w:r><w:t> runs</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText> sinks</w:delText></w:r></w:del>
<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/><w:tab/><w:noBreakHyphen/></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Eleven</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Twelve</w:t></w:r></w:p>
<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>31</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="p" descr="A ferry"/><a:graphic><a:graphicData>
<pic:pic><pic:blipFill><a:blip r:embed="rId8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>The ferry. Photo: R. Moss</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:t>We kept the bunks.</w:t></w:r></w:p>
<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>
<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>
</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Type here</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:r><w:t>Press contact</w:t></w:r></w:p><w:p><w:r><w:t>Jan Brok</w:t><w:br/><w:t>press@osterholm-ferry.example</w:t></w:r></w:p>
<w:sectPr><w:headerReference w:type="default" r:id="rId7"/></w:sectPr></w:body></w:document>"""
_STYLES = f"""<w:styles xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style></w:styles>"""
_NUMBERING = f"""<w:numbering xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/>
<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>"""
_NOTES = f"""<w:footnotes xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main">
<w:footnote w:id="2"><w:p><w:r><w:t>Counted in 2019.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
_HEADER = f"""<w:hdr xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main">
<w:p><w:r><w:t>FOR IMMEDIATE RELEASE</w:t></w:r></w:p></w:hdr>"""


COPIED = """Night ferry to Osterholm starts again in May - Osterholm Ferry Company
HOME
Skip to content
FOR IMMEDIATE RELEASE
March 3, 2026
Contact:
Jan Brok
+00 555 0101
Night ferry to Osterholm starts again in May
The Osterholm Ferry Company will run its night ferry again from 4 May, six years after it stopped.
Director
Anna Lund
said that the bunks were kept.
Share
Latest News
"""
"""A page copied as text."""
WRAPPED = """March 3, 2026 Contact: Jan Brok
press@osterholm-ferry.example
For immediate release: Night ferry to Osterholm starts again in May, with eleven
crossings a week
OSTERHOLM -- The Osterholm Ferry Company will run its night ferry again from 4 May, six
years after the last one sailed from the old quay, and eleven times a week until the au-
tumn.
“We kept the bunks,” said Anna Lund, director of the company. “We even kept the pillows,
all of them.”
Bicycles travel free, and the bar is open until the ferry has passed the lighthouse of
Marrensiel.
"""
"""Lines that a page's width broke."""


def _relations(*rows: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(rows)
        + "</Relationships>"
    )


def _relation(number: int, kind: str, target: str, *, outside: bool = False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="rId{number}" Type="x/{kind}" Target="{target}"{mode}/>'


_ODT = f"""<office:document-content xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0"
 xmlns:style="{_OASIS}:style:1.0" xmlns:table="{_OASIS}:table:1.0" xmlns:draw="{_OASIS}:drawing:1.0"
 xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0" xmlns:svg="{_OASIS}:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" text:display="none"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="2"/></text:list-style>
</office:automatic-styles><office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="Title">Night ferry starts again</text:p>
<text:p>OSTERHOLM, Vardmark, March 3, 2026 -- The <text:a xlink:href="https://a.example/">ferry</text:a>
<text:span text:style-name="T1">hides</text:span><text:s text:c="3"/><text:line-break/>runs<text:note><text:note-citation>1</text:note-citation>
<text:note-body><text:p>Counted.</text:p></text:note-body></text:note><office:annotation><dc:creator>A</dc:creator><text:p>Sure?</text:p></office:annotation></text:p>
<text:h text:outline-level="2">What changes</text:h>
<text:list text:style-name="L1"><text:list-item><text:p>Eleven</text:p><text:list><text:list-item><text:p>a week</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>2019</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p text:style-name="Illustration"><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A ferry</svg:desc></draw:frame>The ferry</text:p></draw:text-box></draw:frame></text:p>
<text:p text:style-name="P1">We kept the bunks.</text:p><text:section text:display="none"><text:p>hidden</text:p></text:section>
<text:p>Press contact</text:p><text:p>Jan Brok<text:line-break/>press@osterholm-ferry.example</text:p>
</office:text></office:body></office:document-content>"""
RTF = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset2 Symbol;}{\f2\fcharset204 Arial Cyr;}}
{\stylesheet{\ql Normal;}{\s1\outlinelevel0\sbasedon0 heading 1;}{\s2 Quote;}{\s3 caption;}}
{\*\listtable{\list{\listlevel\levelnfc23\levelstartat1{\leveltext\'01\u-3913 ?;}}\listid7}}{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}}
{\info{\title Night ferry}{\author A}}{\header\pard FOR IMMEDIATE RELEASE\par}
\pard\s1 Night ferry starts again\par\pard\plain OSTERHOLM, Vardmark, March 3, 2026 -- The
{\field{\*\fldinst{HYPERLINK "https://a.example/"}}{\fldrslt{\ul ferry}}} {\b runs}{\v hidden}{\deleted gone} \u8220?we\'94 \uc1\u-10179?\u-8694? {\f1\'b7}{\f2\'cf}{\footnote Counted.}\line again.\par
{\listtext\bullet\tab}\ls1\ilvl0 Eleven\par\pard{\pntext 1.\tab}{\*\pn\pnlvlbody\pndec}Twelve\par
\trowd\trhdr\cellx100\cellx200\pard\intbl Year\cell Count\cell\row\trowd\cellx100\cellx200\pard\intbl 2019\cell{\b 31}\cell\row
\pard{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv A ferry}}}\pngblip\picw1
89504e470d0a1a0a}}\par\s3 The ferry\par\s2 We kept the bunks.\par
{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt In a box\par}}}\pard Press contact\par Jan Brok\line press@osterholm-ferry.example\par}"""
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
    b"/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 330>>stream\nBT /F1 18 Tf 72 760 Td (Night ferry to Osterholm starts again) Tj\n"
    b"/F1 11 Tf 0 -40 Td (OSTERHOLM, Vardmark, March 3, 2026 /The Harbour Wire/ -- The) Tj\n"
    b"0 -14 Td (Osterholm Ferry Company will run its night ferry again.) Tj\n"
    b"0 -28 Td (Press contact) Tj 0 -14 Td (Jan Brok, press@osterholm-ferry.example) Tj ET\n"
    b"endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
NINJS = {
    "uri": "urn:newsml:wire.example:20260303:1",
    "type": "text",
    "language": "en",
    "headline": "Night ferry to Osterholm starts again in May",
    "body_xhtml": "<p>OSTERHOLM, Vardmark, March 3, 2026 -- The ferry runs <b>again</b>.</p>",
    "body_text": "The ferry runs again.",
    "versioncreated": "2026-03-03T06:00:00Z",
    "located": "Osterholm",
    "associations": {"picture": {"type": "picture", "renditions": {"a": {"href": "ferry.png"}}}},
}
NEWSML = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="1" xml:lang="en">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.xml"/><itemMeta><itemClass qcode="ninat:text"/>
<versionCreated>2026-03-03T06:00:00Z</versionCreated></itemMeta><contentMeta><headline>Night ferry starts again</headline>
<dateline>OSTERHOLM, Vardmark, March 3, 2026 --</dateline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The ferry runs again.</p></body></html></inlineXML></contentSet></newsItem>"""
RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ferry</title><item>
<title>Night ferry starts again</title><link>https://a.example/1</link><pubDate>Tue, 03 Mar 2026 06:00:00 GMT</pubDate>
<description>The ferry</description><content:encoded><![CDATA[<p>OSTERHOLM, March 3, 2026 -- It runs.</p>]]></content:encoded></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry</title><entry><title>Night ferry</title><id>urn:a</id>
<updated>2026-03-03T06:00:00Z</updated><content type="html">&lt;p&gt;OSTERHOLM -- It runs.&lt;/p&gt;</content></entry></feed>"""


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 6), (10, 90, 120)).save(out, "PNG")
    return out.getvalue()


def joined(parts: Mapping[str, str]) -> bytes:
    return "".join(f"%%PART {name}\n{text}\n" for name, text in parts.items()).encode()


def parts_of(data: bytes) -> dict[str, bytes]:
    pieces = PART.split(data)
    names = (name.decode("utf-8", "replace") for name in pieces[1::2])
    return dict(zip(names, pieces[2::2], strict=True))


def pack(data: bytes, fixed: Mapping[str, bytes]) -> bytes:
    """Make a package of the parts in ``data`` and of those that stay as they are."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in {**fixed, **parts_of(data)}.items():
            package.writestr(name[:200] or "x", part)
    return out.getvalue()


WORD_PARTS = {
    "word/document.xml": _WORD,
    "word/styles.xml": _STYLES,
    "word/numbering.xml": _NUMBERING,
    "word/footnotes.xml": _NOTES,
    "word/header1.xml": _HEADER,
}
WORD_FIXED = {
    "[Content_Types].xml": b"<Types/>",
    "_rels/.rels": _relations(_relation(1, "officeDocument", "word/document.xml")).encode(),
    "word/_rels/document.xml.rels": _relations(
        _relation(1, "styles", "styles.xml"),
        _relation(2, "numbering", "numbering.xml"),
        _relation(3, "footnotes", "footnotes.xml"),
        _relation(7, "header", "header1.xml"),
        _relation(8, "image", "media/image1.png"),
        _relation(9, "hyperlink", "https://osterholm-ferry.example/", outside=True),
    ).encode(),
    "word/media/image1.png": picture(),
}
ODT_PARTS = {"content.xml": _ODT}
ODT_FIXED = {
    "mimetype": b"application/vnd.oasis.opendocument.text",
    "Pictures/a.png": picture(),
}


def _messages() -> list[bytes]:
    plain = EmailMessage()
    plain["From"] = "Jan Brok <press@osterholm-ferry.example>"
    plain["Subject"] = "Night ferry to Osterholm starts again in May"
    plain["Date"] = "Tue, 03 Mar 2026 06:00:00 +0000"
    plain.set_content(TEXT)
    rich = EmailMessage()
    rich["From"], rich["Subject"] = "press@osterholm-ferry.example", "Night ferry"
    rich.set_content("The ferry runs again.")
    rich.add_alternative(PAGE, subtype="html")
    rich.add_attachment(picture(), maintype="image", subtype="png", filename="ferry.png")
    rich.add_attachment(plain)
    return [plain.as_bytes(), rich.as_bytes()]


def _archives() -> list[bytes]:
    zipped, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.txt", TEXT)
        archive.writestr("two/page.html", PAGE)
        archive.writestr("ferry.png", picture())
    with tarfile.open(fileobj=tarred, mode="w:gz") as tar:
        entry = tarfile.TarInfo("one.txt")
        entry.size = len(TEXT.encode())
        tar.addfile(entry, io.BytesIO(TEXT.encode()))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.mbox"
        box = mailbox.mbox(path)
        for message in _messages():
            box.add(message)
        box.close()
        boxed = path.read_bytes()
    return [zipped.getvalue(), tarred.getvalue(), boxed]


def seeds() -> dict[str, list[bytes]]:
    """Return the seeds of each reader."""
    word, odt = joined(WORD_PARTS), joined(ODT_PARTS)
    return {
        "text": [TEXT.encode(), COPIED.encode(), WRAPPED.encode()],
        "markdown": [(FRONT + TEXT).encode(), TEXT.encode()],
        "html": [PAGE.encode()],
        "docx": [word, pack(word, WORD_FIXED)],
        "odt": [odt, pack(odt, ODT_FIXED)],
        "rtf": [RTF.encode()],
        "mail": _messages(),
        "pdf": [PDF],
        "ninjs": [json.dumps(NINJS).encode(), json.dumps([NINJS, NINJS]).encode()],
        "newsml": [NEWSML.encode()],
        "feeds": [RSS.encode(), ATOM.encode()],
        "archive": _archives(),
    }
