"""OpenDocument texts: what of their markup is kept, what is left out and named."""

import base64

import pytest

from dateline.release.errors import UnreadableError
from dateline.release.model import (
    Block,
    Heading,
    Image,
    Link,
    List,
    Paragraph,
    Parsed,
    Picture,
    Quote,
    Run,
    Table,
)
from dateline.release.reading import parse
from dateline.release.runs import plain
from release.one_release import picture
from release.word_files import package

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    [
        *(
            f'xmlns:{prefix}="{OASIS}:{name}:1.0"'
            for prefix, name in {
                "office": "office", "text": "text", "style": "style", "table": "table",
                "draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible",
                "meta": "meta",
            }.items()
        ),
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)  # fmt: skip
OPENING = (
    "<text:p>The night ferry starts again</text:p>"
    "<text:p>OSTERHOLM, Vardmark, March 3, 2026 -- The ferry runs again.</text:p>"
)
STYLES = (
    '<style:style style:name="Secret" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="Bold" style:family="text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:family="paragraph" '
    'style:parent-style-name="Quotations"/>'
    '<style:style style:name="Head_20_line" style:family="paragraph" '
    'style:parent-style-name="Heading_20_2"/>'
    '<style:style style:name="Rtl" style:family="paragraph">'
    '<style:paragraph-properties style:writing-mode="rl-tb"/></style:style>'
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1" text:start-value="1"/>'
    '<text:list-level-style-bullet text:level="2"/></text:list-style>'
)


def content(body: str, opening: str = OPENING) -> str:
    return (
        f'<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>{STYLES}'
        f"</office:automatic-styles><office:body><office:text>{opening}{body}</office:text>"
        "</office:body></office:document-content>"
    )


def odt(body: str, opening: str = OPENING, **parts: bytes) -> bytes:
    return package(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": content(body, opening).encode(),
            **{name.replace("__", "/").replace("_", "."): data for name, data in parts.items()},
        }
    )


def read(body: str, **parts: bytes) -> Parsed:
    return parse(odt(body, OPENING, **parts), name="a.odt")


def blocks(parsed: Parsed) -> tuple[Block, ...]:
    """The blocks after the opening paragraph."""
    return parsed.document.body[1:]


def words(parsed: Parsed) -> list[str]:
    return [plain(block.runs) for block in blocks(parsed) if isinstance(block, Paragraph)]


def test_deleted_text_goes_out_inserted_text_in_and_comments_are_named() -> None:
    parsed = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>nearly </text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>It runs <text:change text:change-id="1"/><text:change-start/>every '
        "<text:change-end/>night.<office:annotation><dc:creator>A. B.</dc:creator>"
        "<text:p>Sure?</text:p></office:annotation></text:p>"
    )
    assert words(parsed) == ["It runs every night."]
    assert parsed.dropped == ("deleted text: nearly", "a comment: Sure?")


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:p>It runs.<text:span text:style-name="Secret">Ask legal.</text:span></text:p>',
        "<text:p>It runs.<text:hidden-text>Ask legal.</text:hidden-text></text:p>",
        (
            "<text:p>It runs.</text:p>"
            '<text:p><text:hidden-paragraph text:is-hidden="true"/>Ask legal.</text:p>'
        ),
    ],
    ids=["by its style", "by a field", "a paragraph"],
)
def test_hidden_text_goes_out_and_is_named(hidden: str) -> None:
    parsed = read(hidden)
    assert words(parsed) == ["It runs."]
    assert parsed.dropped == ("hidden text: Ask legal.",)


def test_a_hidden_section_goes_out_and_is_named() -> None:
    parsed = read(
        '<text:section text:display="none"><text:p>Ask legal.</text:p></text:section>'
        "<text:section><text:p>It runs.</text:p></text:section>"
    )
    assert words(parsed) == ["It runs."]
    assert parsed.dropped == ("a hidden part: Ask legal.",)


def test_links_styles_blanks_and_breaks_are_read() -> None:
    parsed = read(
        '<text:p>It <text:a xlink:href="https://a.example/">runs <text:span '
        'text:style-name="Bold">again</text:span></text:a>,<text:s text:c="900000000"/>'
        "as<text:tab/>said<text:line-break/>before\n   and after.</text:p>"
    )
    assert parsed.document.links == (Link("runs again", "https://a.example/"),)
    assert words(parsed) == ["It runs again, as said before and after."]


def test_notes_stand_after_the_paragraph_that_refers_to_them() -> None:
    parsed = read(
        "<text:p>It carried many.<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Counted.</text:p></text:note-body></text:note></text:p>"
        "<text:p>It was missed.</text:p>"
    )
    assert words(parsed) == ["It carried many.[1]", "[1] Counted.", "It was missed."]


def test_an_item_is_one_paragraph_and_a_list_in_it_comes_after() -> None:
    parsed = read(
        '<text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:p>more</text:p>'
        "<text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>two</text:p></text:list-item></text:list>"
        '<text:p>Then:</text:p><text:list text:style-name="L1" text:continue-numbering="true">'
        "<text:list-item><text:p>three</text:p></text:list-item></text:list>"
    )
    assert blocks(parsed) == (
        List(ordered=True, items=((Run("one more"),), (Run("inner"),), (Run("two"),))),
        Paragraph((Run("Then:"),)),
        Paragraph((Run("3. three"),)),
    )


def test_headings_and_quotes_come_from_styles_that_others_are_based_on() -> None:
    parsed = read(
        '<text:p text:style-name="Head_20_line">By style</text:p><text:p>It runs.</text:p>'
        '<text:h text:outline-level="3">By level</text:h>'
        '<text:p text:style-name="P1">We kept the bunks.</text:p>'
        '<text:p text:style-name="P1">— Anna Lund</text:p>'
    )
    assert blocks(parsed) == (
        Heading(2, (Run("By style"),)),
        Paragraph((Run("It runs."),)),
        Heading(3, (Run("By level"),)),
        Quote(((Run("We kept the bunks."),),), "Anna Lund"),
    )


FRAME = (
    '<draw:frame text:anchor-type="as-char"><draw:image xlink:href="{href}"/>'
    "<svg:desc>A white ship</svg:desc></draw:frame>"
)


def test_a_picture_in_a_frame_takes_the_words_under_it_as_its_caption() -> None:
    inner = FRAME.format(href="Pictures/ship.png")
    parsed = read(
        '<text:p><draw:frame text:anchor-type="paragraph"><draw:text-box>'
        f'<text:p text:style-name="Illustration">{inner}<text:line-break/>The ferry. Photo: R. Moss'
        "</text:p></draw:text-box></draw:frame></text:p>",
        Pictures__ship_png=picture(),
    )
    assert blocks(parsed) == (Picture(0),)
    assert parsed.document.images == (
        Image("picture.png", "The ferry. Photo: R. Moss", "R. Moss", alt="A white ship"),
    )
    assert [attachment.data for attachment in parsed.attachments] == [picture()]


@pytest.mark.parametrize(
    "address", ["https://ads.example/ship.png", "../ship.png", "file:///ship.png"]
)
def test_a_picture_that_is_only_linked_to_is_named_and_never_fetched(address: str) -> None:
    parsed = read(f"<text:p>{FRAME.format(href=address)}</text:p>")
    assert parsed.document.images == (Image(None, alt="A white ship"),)
    assert parsed.dropped == (f"a picture from outside the filing: {address}",)


def test_tables_keep_their_columns_and_the_rows_that_name_them() -> None:
    parsed = read(
        "<table:table><table:table-header-rows><table:table-row>"
        '<table:table-cell table:number-columns-spanned="2"><text:p>Passengers</text:p>'
        "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="1000000"/></table:table-row>'
        "</table:table>"
    )
    (table,) = blocks(parsed)
    assert isinstance(table, Table)
    assert table.header
    assert [len(row) for row in table.rows] == [65, 65]


def test_a_sheets_header_is_named_and_a_page_number_is_none_of_the_text() -> None:
    styles = (
        f"<office:document-styles {SPACES}><office:master-styles>"
        '<style:master-page style:name="Standard"><style:header><text:p>Osterholm Ferry Company, '
        "sheet <text:page-number>1</text:page-number></text:p></style:header></style:master-page>"
        "</office:master-styles></office:document-styles>"
    )
    parsed = read("", styles_xml=styles.encode())
    assert parsed.dropped == (
        "a page number",
        "in the sheet's margin: Osterholm Ferry Company, sheet",
    )


def test_title_and_language_come_from_the_files_facts_where_the_words_agree() -> None:
    facts = (
        f"<office:document-meta {SPACES}><office:meta><dc:title>Night ferry</dc:title>"
        "<dc:language>{}</dc:language></office:meta></office:document-meta>"
    )
    english = read("", meta_xml=facts.format("en-GB").encode())
    assert english.document.language == "en-GB"
    wrong = read("", meta_xml=facts.format("de-DE").encode())
    assert wrong.document.language == "en"


def test_right_to_left_paragraphs_make_a_right_to_left_document() -> None:
    words_ = "کشتی شبانه دوباره راه می‌افتد"
    data = odt("", f'<text:p text:style-name="Rtl">{words_}</text:p>' * 2)
    assert parse(data, name="a.odt").document.direction == "rtl"


def test_a_flat_file_reads_like_a_package() -> None:
    data = base64.b64encode(picture()).decode()
    body = (
        '<text:p><draw:frame text:anchor-type="as-char"><draw:image><office:binary-data>'
        f"{data}</office:binary-data></draw:image></draw:frame></text:p>"
    )
    flat = '<?xml version="1.0"?>' + content(body).replace("document-content", "document")
    parsed = parse(flat.encode(), name="a.fodt")
    assert parsed.document.images == (Image("picture.png"),)
    assert [attachment.data for attachment in parsed.attachments] == [picture()]


def test_a_protected_file_and_another_kind_are_refused() -> None:
    manifest = b"<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(UnreadableError, match="password"):
        read("", **{"META-INF__manifest_xml": manifest})
    sheet = package(
        {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}
    )
    with pytest.raises(UnreadableError, match="no text"):
        parse(sheet, name="a.ods")
