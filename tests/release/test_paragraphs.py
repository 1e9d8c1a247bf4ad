"""Plain paragraphs go past the parser of Markdown's blocks and come out as it would give them."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dateline.release.paragraphs import stretches

_PARSER = MarkdownIt("commonmark").enable("table")
_LINES = st.sampled_from(
    (
        "Plain words of a paragraph", "“Quoted” words", "**Bold** words", " one blank before",
        "[a link](https://riverbend.example) and more", "2026 was a year", "1. first", "2) second",
        "- item", "* item", "+ item", "> quoted", "# Title", "===", "---", "***", "a | b",
        "| a | b |", "|---|---|", ":-- | --:", "    code", "  two blanks before", "\ttab", "```",
        "<b>html</b>", "<!-- comment -->", "[ref]: https://riverbend.example", "[ref] used", "",
        "", "", "\u00a0", "ends in two blanks  ", "ends in a stroke\\", "— dash", "$5", "!", "_a_",
    )
)  # fmt: skip


def blocks(text: str) -> list[tuple[str, str, str]]:
    """Return the blocks that the parser finds: type, tag, words."""
    return [
        (token.type, token.tag, "\n".join(line.lstrip() for line in token.content.split("\n")))
        for token in _PARSER.parse(text)
    ]


def joined(text: str) -> list[tuple[str, str, str]]:
    """Return the blocks of each stretch, as if they were one text's."""
    found: list[tuple[str, str, str]] = []
    for simple, stretch in stretches(text):
        if simple:
            words = "\n".join(line.lstrip() for line in stretch.split("\n"))
            found += [("paragraph_open", "p", ""), ("inline", "", words)]
            found.append(("paragraph_close", "p", ""))
        else:
            found += blocks(stretch)
    return found


def words(found: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    return [block for block in found if block[2].strip() or block[0] != "inline"]


@given(st.lists(_LINES, max_size=14))
def test_the_blocks_are_those_of_the_whole_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert words(joined(text)) == words(blocks(text))


def test_plain_paragraphs_need_no_parser() -> None:
    text = "# Title\n\nFirst words.\nSecond line.\n\n“Third,” she said.\n\n- item\n- item"
    assert [(simple, stretch.strip()) for simple, stretch in stretches(text)] == [
        (False, "# Title"),
        (True, "First words.\nSecond line."),
        (True, "“Third,” she said."),
        (False, "- item\n- item"),
    ]
