r"""Rich Text: what of its control words is kept, what is left out and named, what is refused."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release import rtf_tokens
from dateline.release.errors import ReleaseError, TooLargeError, UnreadableError
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

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}"
    r"{\f1\fnil\fcharset2 Symbol;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset128 Gothic;}}"
    r"{\stylesheet{\ql Normal;}{\s1\outlinelevel1 Own;}{\s2 Quote;}{\s3 heading 3;}{\*\cs9 Link;}}"
)
OPENING = (
    r"\pard The night ferry starts again\par "
    r"OSTERHOLM, Vardmark, March 3, 2026 -- The ferry runs again.\par "
)


def read(body: str | bytes, name: str = "a.rtf") -> Parsed:
    inside = body.encode("cp1252") if isinstance(body, str) else body
    return parse((HEAD + OPENING).encode() + inside + b"}", name=name)


def blocks(parsed: Parsed) -> tuple[Block, ...]:
    """The blocks after the opening paragraph."""
    return parsed.document.body[1:]


def words(parsed: Parsed) -> list[str]:
    return [plain(block.runs) for block in blocks(parsed) if isinstance(block, Paragraph)]


def test_a_doc_file_that_is_rich_text_inside_is_read_as_such() -> None:
    assert words(read(r"It runs.\par", name="release.doc")) == ["It runs."]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        (r"caf\'e9 \'93quoted\'94", "café “quoted”"),
        (r"\u8220?quoted\u8221?", "“quoted”"),
        (r"\uc2\u233\'3f\'3f\uc1 t\u233 e", "ét\u00e9"),
        (r"\u-10179?\u-8694?", "\U0001f60a"),
        (r"{\f2 \'ef\'f0\'e8\'ec}", "прим"),
        (r"{\f3 \'93\'fa\'96\'7b}", "日本"),
        (r"{\f1\'b7}{\f1 a}", "•α"),
        (r"a\~b\_c\-d\emdash e\bullet\tab\lquote f", "a\u00a0b\u2011cd—e•\t‘f"),
        (r"\{a\\b\}", r"{a\b}"),
        ("ab\r\ncd", "abcd"),
        (r"{\*\unknown gone}{\unknown kept}", "kept"),
        (r"{\upr{old}{\*\ud{new}}}", "new"),
    ],
)
def test_characters_are_read_by_code_page_and_by_number(written: str, seen: str) -> None:
    assert words(read(f"x{written}y\\par")) == [" ".join(f"x{seen}y".split("\t"))]


def test_bold_italic_and_links_are_kept() -> None:
    parsed = read(
        r"It {\b runs} {\i again}, {\field{\*\fldinst{HYPERLINK "
        "https://a.example/b"
        "}}"
        r'{\field{\*\fldinst{ HYPERLINK "https://a.example/" }}{\fldrslt{\ul here}}}.\par'
    )
    (block,) = blocks(parsed)
    assert isinstance(block, Paragraph)
    assert block.runs[:4] == (
        Run("It "), Run("runs", bold=True), Run(" "), Run("again", italic=True),
    )  # fmt: skip
    assert Link("here", "https://a.example/") in parsed.document.links


def test_deleted_and_hidden_text_go_out_and_are_named() -> None:
    parsed = read(
        r"It {\deleted\revauthdel1 nearly }{\revised runs}.{\v Ask legal.}\v0\par "
        r"{\*\atnid AB}{\*\annotation\pard Sure?}Next.{\deleted\par}\par"
    )
    assert words(parsed) == ["It runs.", "Next."]
    assert parsed.dropped == ("deleted text: nearly", "hidden text: Ask legal.", "a comment: Sure?")


def test_headings_quotes_and_lists_come_from_the_tables_at_the_head() -> None:
    lists = (
        r"{\*\listtable{\list{\listlevel\levelnfc23}\listid7}{\list{\listlevel\levelnfc0"
        r"\levelstartat1}\listid8}}{\*\listoverridetable{\listoverride\listid7\ls1}"
        r"{\listoverride\listid8\ls2}}"
    )
    parsed = read(
        lists + r"\s1 By level\par\pard It runs.\par\s3 By name\par\pard\s2 We kept them.\par "
        r"\emdash\~Anna Lund\par\pard{\listtext\bullet\tab}\ls1 a\par{\listtext\bullet\tab}b\par "
        r"\pard{\listtext 1.\tab}\ls2 one\par\pard Then:\par{\listtext 2.\tab}\ls2 two\par "
        r"\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt}old\par"
    )
    assert blocks(parsed) == (
        Heading(2, (Run("By level"),)),
        Paragraph((Run("It runs."),)),
        Heading(3, (Run("By name"),)),
        Quote(((Run("We kept them."),),), "Anna Lund"),
        List(ordered=False, items=((Run("a"),), (Run("b"),))),
        List(ordered=True, items=((Run("one"),),)),
        Paragraph((Run("Then:"),)),
        Paragraph((Run("2. two"),)),
        List(ordered=False, items=((Run("old"),),)),
    )


def test_tables_and_tables_in_tables() -> None:
    parsed = read(
        r"\trowd\cellx1\cellx2\pard\intbl{\b Year}\cell{\b Count}\cell\row "
        r"\trowd\cellx1\cellx2\pard\intbl 2019\cell 31,000\cell\row\pard After.\par "
        r"\trowd\cellx1\pard\intbl\itap2 in\nestcell{\*\nesttableprops\trowd\cellx1\nestrow}"
        r"{\nonesttables\par}\itap2 ner\nestcell{\*\nesttableprops\trowd\nestrow}"
        r"\pard\intbl outer\cell\row\pard End.\par"
    )
    assert blocks(parsed) == (
        Table(True, (((Run("Year"),), (Run("Count"),)), ((Run("2019"),), (Run("31,000"),)))),
        Paragraph((Run("After."),)),
        Table(False, (((Run("in"),),), ((Run("ner"),),))),
        Paragraph((Run("outer"),)),
        Paragraph((Run("End."),)),
    )


@pytest.mark.parametrize(
    "data",
    [picture().hex().encode(), b"\\bin%d " % len(picture()) + picture()],
    ids=["digits", "raw bytes"],
)
def test_pictures_are_attachments_with_their_words(data: bytes) -> None:
    parsed = read(
        rb"{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv A white ship}}}\pngblip "
        + data
        + rb"}}{\nonshppict{\pict\wmetafile8 0102}}\par It runs.\par"
    )
    assert blocks(parsed) == (Picture(0), Paragraph((Run("It runs."),)))
    assert parsed.document.images == (Image("picture.png", alt="A white ship"),)
    assert [attachment.data for attachment in parsed.attachments] == [picture()]
    assert parsed.dropped == ()


def test_a_picture_that_is_only_linked_to_is_named_and_never_fetched() -> None:
    parsed = read(
        r'{\field{\*\fldinst{INCLUDEPICTURE "https://ads.example/a.png"}}{\fldrslt}}It runs.\par'
    )
    assert parsed.dropped == ("a picture from outside the filing: https://ads.example/a.png",)


def test_notes_boxes_and_letterheads_stand_where_they_belong() -> None:
    parsed = read(
        r"{\header\pard Osterholm Ferry Company\par}{\footer\pard EMBARGOED UNTIL March 4, 2026, "
        r"06:00 UTC\par}It carried many.{\super\chftn}{\footnote\chftn Counted.}\par "
        r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard Tickets cost 40 crowns.\par}}}Last.\par"
    )
    assert words(parsed) == [
        "It carried many.[1]", "[1] Counted.", "Last.", "Tickets cost 40 crowns.",
    ]  # fmt: skip
    assert parsed.document.embargo is not None
    assert parsed.dropped == ("in the sheet's margin: Osterholm Ferry Company",)


def test_page_numbers_contents_and_objects_are_named() -> None:
    parsed = read(
        r"It runs.{\field{\*\fldinst{ PAGE }}{\fldrslt 7}}{\chpgn}{\object\objemb{\*\objdata 00}"
        r"{\result gone}}\par{\field{\*\fldinst{TOC}}{\fldrslt gone\par too\par}}"
    )
    assert words(parsed) == ["It runs."]
    assert parsed.dropped == (
        "a page number (2 times)", "an embedded object", "a table of contents",
    )  # fmt: skip


def test_a_file_that_is_cut_off_is_refused_and_a_lost_last_brace_isnt() -> None:
    whole = (HEAD + OPENING + r"{\b It runs.}\par}").encode()
    assert parse(whole[:-1], name="a.rtf").document == parse(whole, name="a.rtf").document
    with pytest.raises(UnreadableError, match="cut off"):
        parse(whole[:-8], name="a.rtf")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"{\\rtf1" + b"{" * (rtf_tokens.DEEPEST + 1), UnreadableError),
        (b"{\\rtf1" + b"\\b" * (rtf_tokens.MOST_TOKENS + 1), TooLargeError),
        (b"{\\rtf1" + b"a" * rtf_tokens.MOST_BYTES, TooLargeError),
        (b"{\\rtf1" + b"{\\footnote" * 100 + b"}" * 101, UnreadableError),
        (b"{\\rtf1{\\fonttbl}}", UnreadableError),
    ],
    ids=["deep", "long", "large", "notes in notes", "empty"],
)
def test_what_is_over_a_limit_is_refused(data: bytes, fault: type[ReleaseError]) -> None:
    with pytest.raises(fault):
        parse(data, name="a.rtf")


WORDS = [
    *("{", "}", "\\", "\\par ", "\\cell ", "\\row ", "\\intbl ", "\\pard ", "\\itap2 ", "\\trhdr "),
    *(
        "\\u-10179 ",
        "\\'e9",
        "{\\footnote ",
        "{\\pict ",
        "\\bin9 ",
        "{\\field{\\*\\fldinst HYPERLINK a}",
    ),
    *(
        "{\\fldrslt ",
        "{\\*\\shpinst{\\sp{\\sn a}",
        "{\\shptxt ",
        "\\ls1 ",
        "{\\listtext ",
        "{\\header ",
    ),
    *("\\deleted ", "\\v ", "\\nestcell ", "\\nestrow ", "words. "),
]


@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    )
)
def test_any_order_of_control_words_gives_a_document_or_a_sentence(tokens: list[str]) -> None:
    with contextlib.suppress(ReleaseError):
        read("".join(tokens))
