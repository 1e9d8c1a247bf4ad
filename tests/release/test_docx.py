"""Word files: what of their markup is kept, what is left out and named, what is refused."""

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
from release.word_files import (
    cell,
    package,
    paragraph,
    part,
    relations,
    row,
    run,
    said,
    table,
    word,
)


def read(body: str, **more: object) -> Parsed:
    return parse(word(body, **more), name="a.docx")  # type: ignore[arg-type]


def blocks(parsed: Parsed) -> tuple[Block, ...]:
    """The blocks after the opening paragraph."""
    return parsed.document.body[1:]


def words(parsed: Parsed) -> list[str]:
    return [plain(block.runs) for block in blocks(parsed) if isinstance(block, Paragraph)]


def test_deleted_text_goes_out_inserted_text_in_and_both_changes_are_named() -> None:
    parsed = read(
        paragraph(
            run("It runs ")
            + f'<w:del w:id="1">{run("nearly ").replace("w:t", "w:delText")}</w:del>'
            + f'<w:ins w:id="2">{run("every ")}</w:ins>'
            + run("night.")
        )
    )
    assert words(parsed) == ["It runs every night."]
    assert parsed.dropped == ("deleted text: nearly",)


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    parsed = read(said("It runs ", '<w:rPr><w:del w:id="1"/></w:rPr>') + said("every night."))
    assert words(parsed) == ["It runs every night."]


@pytest.mark.parametrize(
    "properties",
    ["<w:vanish/>", '<w:rStyle w:val="Secret"/>', '<w:sz w:val="2"/>'],
    ids=["marked", "by its style", "too small to see"],
)
def test_hidden_text_goes_out_and_is_named(properties: str) -> None:
    styles = part(
        "styles",
        '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    parsed = read(
        paragraph(run("It runs.") + run("Ask legal.", properties)),
        rows={"r1": ("styles", "styles.xml")},
        parts={"word/styles.xml": styles},
    )
    assert words(parsed) == ["It runs."]
    assert parsed.dropped == ("hidden text: Ask legal.",)


def test_a_property_that_is_switched_off_isnt_on() -> None:
    parsed = read(paragraph(run("It runs.", '<w:vanish w:val="0"/><w:b w:val="false"/>')))
    assert blocks(parsed) == (Paragraph((Run("It runs."),)),)


def test_comments_are_named_with_their_words() -> None:
    parsed = read(
        said("It runs."),
        rows={"r1": ("comments", "comments.xml")},
        parts={"word/comments.xml": part("comments", f"<w:comment>{said('Sure?')}</w:comment>")},
    )
    assert parsed.dropped == ("a comment: Sure?",)


def test_links_are_kept_whether_marked_or_made_by_a_field() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://a.example/b" \\o "tip" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("by", "<w:b/>") + run(" field") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )  # fmt: skip
    simple = (
        f"<w:fldSimple w:instr='HYPERLINK \"https://a.example/c\"'>{run('simply')}</w:fldSimple>"
    )
    parsed = read(
        paragraph(
            f'<w:hyperlink r:id="r9">{run("marked")}</w:hyperlink>'
            + run(", ") + field + run(", ") + simple + run(" and ")
            + f'<w:hyperlink w:anchor="here">{run("inside")}</w:hyperlink>'
            + run(" the file it stands in.")
        ),
        rows={"r9": ("hyperlink", "https://a.example/a")},
    )  # fmt: skip
    assert parsed.document.links == (
        Link("marked", "https://a.example/a"),
        Link("by field", "https://a.example/b"),
        Link("simply", "https://a.example/c"),
        Link("inside", None),
    )


def test_a_link_to_a_script_keeps_its_words_alone() -> None:
    parsed = read(
        paragraph(f'<w:hyperlink r:id="r9">{run("Open it")}</w:hyperlink>' + run(" now.")),
        rows={"r9": ("hyperlink", "javascript:alert(1)")},
    )
    assert blocks(parsed) == (Paragraph((Run("Open it now."),)),)
    assert parsed.dropped == ("a link with an unsafe address: javascript:alert(1)",)


def test_the_result_of_a_field_is_shown_and_a_page_number_isnt() -> None:
    parsed = read(
        paragraph(
            run("On ")
            + f'<w:fldSimple w:instr=" DATE ">{run("3 March")}</w:fldSimple>'
            + run(" it sailed.")
            + f'<w:fldSimple w:instr=" PAGE ">{run("17")}</w:fldSimple>'
        )
    )
    assert words(parsed) == ["On 3 March it sailed."]
    assert parsed.dropped == ("a page number",)


def test_notes_stand_after_the_paragraph_that_refers_to_them() -> None:
    parsed = read(
        paragraph(run("It carried 31,000 people.") + '<w:r><w:footnoteReference w:id="7"/></w:r>')
        + said("It was missed."),
        rows={"r1": ("footnotes", "footnotes.xml")},
        parts={
            "word/footnotes.xml": part(
                "footnotes",
                f'<w:footnote w:id="7">{said("Counted in 2019.")}</w:footnote>',
            )
        },
    )
    assert words(parsed) == [
        "It carried 31,000 people.[1]",
        "[1] Counted in 2019.",
        "It was missed.",
    ]


BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:{how}><a:graphic>'
    "<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp>"
    "</a:graphicData></a:graphic></wp:{how}></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    "<v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r>"
)


def test_the_words_of_a_text_box_are_read_once_and_dont_part_the_text() -> None:
    box = BOX.format(how="anchor", inside=said("Tickets cost 40 crowns."))
    long = "The ferry has worked the crossing for a hundred years, in ice and in fog, " * 3
    parsed = read(paragraph(box + run("Short.")) + paragraph(run(long.strip())))
    assert words(parsed) == ["Short.", long.strip(), "Tickets cost 40 crowns."]


def test_a_choice_that_needs_something_unknown_gives_way_to_its_fallback() -> None:
    box = BOX.format(how="inline", inside=said("Old and new.")).replace(
        'Requires="wps"', 'Requires="wps future"'
    )
    assert words(read(paragraph(box))) == ["Old and new."]


def drawn(relation: str, said: str = "") -> str:
    return paragraph(
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" {said}/><a:graphic><a:graphicData>'
        f"<pic:pic><pic:blipFill><a:blip {relation}/></pic:blipFill></pic:pic></a:graphicData>"
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def test_a_picture_is_an_attachment_with_its_words_and_the_caption_under_it() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="Bild"><w:name w:val="caption"/></w:style>',
    )
    parsed = read(
        drawn('r:embed="r7"', 'descr="A white ship"')
        + said("The ferry. Photo: R. Moss", '<w:pStyle w:val="Bild"/>'),
        rows={"r7": ("image", "media/ship.png"), "r1": ("styles", "styles.xml")},
        parts={"word/media/ship.png": picture(), "word/styles.xml": styles},
    )
    assert blocks(parsed) == (Picture(0),)
    assert parsed.document.images == (
        Image("picture.png", "The ferry. Photo: R. Moss", "R. Moss", alt="A white ship"),
    )
    assert [attachment.data for attachment in parsed.attachments] == [picture()]


@pytest.mark.parametrize(
    "said",
    [
        'descr="C:\\ads\\ship.png"',
        'descr="ship_final2.jpg"',
        'descr="Description automatically generated"',
    ],
)
def test_words_that_no_person_wrote_describe_no_picture(said: str) -> None:
    parsed = read(
        drawn('r:embed="r7"', said),
        rows={"r7": ("image", "media/ship.png")},
        parts={"word/media/ship.png": picture()},
    )
    assert parsed.document.images[0].alt is None


def test_a_picture_that_is_only_linked_to_is_named_and_never_fetched() -> None:
    parsed = read(
        drawn('r:link="r7"', 'descr="A white ship"'),
        rows={"r7": ("image", "https://ads.example/ship.png")},
    )
    assert parsed.document.images == (Image(None, alt="A white ship"),)
    assert parsed.dropped == ("a picture from outside the filing: https://ads.example/ship.png",)


def test_a_picture_of_another_kind_is_named() -> None:
    parsed = read(
        drawn('r:embed="r7"'),
        rows={"r7": ("image", "media/plan.emf")},
        parts={"word/media/plan.emf": b"\1\0\0\0"},
    )
    assert parsed.document.images == ()
    assert parsed.dropped == ("a picture that is no JPEG, PNG, WebP or GIF: plan.emf",)


def test_merged_cells_leave_empty_ones_so_that_columns_stay() -> None:
    parsed = read(
        table(
            row(cell(said("Passengers"), '<w:gridSpan w:val="2"/>')),
            row(cell(said("2019"), '<w:vMerge w:val="restart"/>'), cell(said("31,000"))),
            row(cell(said(""), "<w:vMerge/>"), cell(said("9,000 by night"))),
        )
    )
    assert blocks(parsed) == (
        Table(
            False,
            (
                ((Run("Passengers"),), ()),
                ((Run("2019"),), (Run("31,000"),)),
                ((), (Run("9,000 by night"),)),
            ),
        ),
    )


def test_a_bold_first_row_names_the_columns() -> None:
    bold = "<w:b/>"
    parsed = read(
        table(
            row(cell(paragraph(run("Year", bold))), cell(paragraph(run("Count", bold)))),
            row(cell(said("2019")), cell(said("31,000"))),
        )
    )
    head, counts = ((Run("Year"),), (Run("Count"),)), ((Run("2019"),), (Run("31,000"),))
    assert blocks(parsed) == (Table(True, (head, counts)),)


def test_a_table_that_only_sets_texts_side_by_side_is_read_cell_by_cell() -> None:
    inner = table(row(cell(said("1"))), row(cell(said("2"))))
    right = cell(inner + said("On the right."))
    parsed = read(table(row(cell(said("On the left.")), right)))
    assert [type(block) for block in blocks(parsed)] == [Paragraph, Table, Paragraph]


NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
)


def item(words_: str, number: int, level: int = 0) -> str:
    return paragraph(
        run(words_), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def test_lists_come_from_numbering_nested_ones_in_their_place() -> None:
    parsed = read(
        item("a", 1) + item("b", 1, 1) + item("c", 1) + item("one", 2) + said("Then:")
        + item("two", 2),
        rows={"r1": ("numbering", "numbering.xml")},
        parts={"word/numbering.xml": NUMBERING},
    )  # fmt: skip
    assert blocks(parsed) == (
        List(ordered=False, items=((Run("a"),), (Run("b"),), (Run("c"),))),
        List(ordered=True, items=((Run("one"),),)),
        Paragraph((Run("Then:"),)),
        Paragraph((Run("2. two"),)),
    )


def test_headings_come_from_styles_and_outline_levels_and_quotes_from_styles() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="berschrift2"/>'
        "<w:rPr><w:b/></w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr>'
        "</w:style>",
    )
    parsed = read(
        said("By style", '<w:pStyle w:val="Own"/>')
        + said("It runs.")
        + said("By level", '<w:outlineLvl w:val="2"/>')
        + said("We kept the bunks.", '<w:pStyle w:val="Zitat"/>')
        + said("— Anna Lund", '<w:pStyle w:val="Zitat"/>'),
        rows={"r1": ("styles", "styles.xml")},
        parts={"word/styles.xml": styles},
    )
    assert blocks(parsed) == (
        Heading(2, (Run("By style"),)),
        Paragraph((Run("It runs."),)),
        Heading(3, (Run("By level"),)),
        Quote(((Run("We kept the bunks."),),), "Anna Lund"),
    )


def test_a_letterhead_is_named_and_what_belongs_to_the_release_is_taken_in() -> None:
    header = part(
        "hdr",
        said("Osterholm Ferry Company, 1 Quay Road")
        + said("EMBARGOED UNTIL March 4, 2026, 06:00 UTC"),
    )
    footer = part("ftr", said("Press contact: press@osterholm-ferry.example"))
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="h"/>'
        '<w:footerReference w:type="default" r:id="f"/></w:sectPr>'
    )
    parsed = read(
        section,
        rows={"h": ("header", "header1.xml"), "f": ("footer", "footer1.xml")},
        parts={"word/header1.xml": header, "word/footer1.xml": footer},
    )
    assert parsed.document.embargo is not None
    assert parsed.document.embargo.until == "2026-03-04T06:00:00+00:00"
    assert [contact.email for contact in parsed.document.contacts] == [
        "press@osterholm-ferry.example"
    ]
    assert parsed.dropped == ("in the sheet's margin: Osterholm Ferry Company, 1 Quay Road",)


def test_breaks_hyphens_and_signs_of_symbol_fonts_are_characters() -> None:
    parsed = read(
        paragraph(
            run("non") + "<w:r><w:noBreakHyphen/></w:r>" + run("stop") + "<w:r><w:tab/></w:r>"
            + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
            + run("a", '<w:rFonts w:ascii="Symbol"/>') + "<w:r><w:softHyphen/><w:br/></w:r>"
            + run("e") + run("\u0301", "<w:b/>") + run(" again")
        )
    )  # fmt: skip
    assert words(parsed) == ["non‑stop ✓α é again"]


def test_right_to_left_paragraphs_make_a_right_to_left_document() -> None:
    title = run("کشتی شبانه دوباره راه می‌افتد", '<w:rtl/><w:lang w:bidi="fa-IR"/>')
    text = run("کشتی شبانه از چهارم مه دوباره کار می‌کند.", "<w:rtl/><w:bCs/>")
    body = part(
        "document",
        f"<w:body>{paragraph(title, '<w:bidi/>')}{paragraph(text, '<w:bidi/>')}</w:body>",
    )
    document = parse(
        package(
            {
                "[Content_Types].xml": b"<Types/>",
                "_rels/.rels": relations({"r1": ("officeDocument", "word/document.xml")}),
                "word/document.xml": body,
            }
        ),
        name="a.docx",
    ).document
    assert (document.direction, document.language) == ("rtl", "fa-IR")
    (block,) = document.body
    assert isinstance(block, Paragraph)
    assert block.runs[0].bold


def test_a_strict_file_reads_like_a_transitional_one() -> None:
    data = word(said("It runs."))
    strict = package(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations({"r1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": part(
                "document",
                f"<w:body>{said('A ferry')}{said('It runs.')}</w:body>",
            ).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            ),
        }
    )
    assert words(parse(data, name="a.docx")) == ["It runs."]
    assert parse(strict, name="a.docx").document.headline == "A ferry"


@pytest.mark.parametrize(
    ("root", "sentence"),
    [("workbook", "a spreadsheet"), ("presentation", "a presentation"), ("other", "no text")],
)
def test_other_office_files_are_refused_in_one_sentence(root: str, sentence: str) -> None:
    data = package(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations({"r1": ("officeDocument", "xl/main.xml")}),
            "xl/main.xml": f"<{root}/>".encode(),
        }
    )
    with pytest.raises(UnreadableError, match=sentence):
        parse(data, name="a.docx")


def test_macros_are_named_and_a_file_of_macros_alone_is_refused() -> None:
    rows = {"r1": ("vbaProject", "vbaProject.bin")}
    parsed = read(said("It runs."), rows=rows)
    assert parsed.dropped == ("macros",)
    data = package(
        {
            "[Content_Types].xml": b"<Types/>",
            "_rels/.rels": relations({"r1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": part("document", ""),
            "word/_rels/document.xml.rels": relations(rows),
        }
    )
    with pytest.raises(UnreadableError, match="macros and no text"):
        parse(data, name="a.docm")


def test_contacts_set_side_by_side_in_a_table_are_contacts() -> None:
    lines = [
        ("Jan Brok", "Press officer", "+00 555 0190", "jan@osterholm-ferry.example"),
        ("Ada Holm", "Finance director", "+00 555 0191", "ada@osterholm-ferry.example"),
    ]
    cells = [cell("".join(said(line) for line in person)) for person in lines]
    parsed = read(
        said("Media contact:")
        + table(row(*cells), row(cell(said("")), cell(said(""))))
        + table(row(cells[0]), row(cells[1])).replace("Jan Brok", "Ole Fenn")
    )
    assert [contact.name for contact in parsed.document.contacts][:2] == ["Jan Brok", "Ada Holm"]
    assert not any(isinstance(block, Table) for block in parsed.document.body)


def test_files_elsewhere_are_named_and_never_fetched() -> None:
    parsed = read(
        said("It runs."),
        rows={
            "r1": ("settings", "settings.xml"),
            "r2": ("oleObject", "file:///C:/sheet.xlsx"),
            "r3": ("hyperlink", "https://a.example/"),
        },
        parts={
            "word/settings.xml": part("settings", ""),
            "word/_rels/settings.xml.rels": relations(
                {"t": ("attachedTemplate", "https://ads.example/t.dotm")}
            ),
        },
    )
    assert parsed.dropped == (
        "a reference to another file: file:///C:/sheet.xlsx",
        "a reference to another file: https://ads.example/t.dotm",
    )
