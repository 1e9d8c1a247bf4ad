"""Paragraphs that need no parser are read as the parser would read them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release import markdown
from dateline.release.markdown import inline_lines

TEXTS = st.text(st.sampled_from("ab .,(){}!#+-=|~:/\"'\n  —é\u00a0https://x.example"), max_size=80)


def parsed(text: str) -> object:
    """Read a paragraph by the parser alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "_MARKUP", re.compile(""))
        patch.setattr(markdown, "_LINK", re.compile("(?!)"))
        return inline_lines(text, [])


@given(TEXTS)
@settings(deadline=None)
def test_words_without_marks(text: str) -> None:
    assert inline_lines(text.strip(), []) == parsed(text.strip())


@given(st.from_regex(r"\[[ab .,!-]{0,12}\]\(https?://[a-z./?=#%~_+-]{0,20}\)", fullmatch=True))
@settings(deadline=None)
def test_one_link_alone(text: str) -> None:
    assert inline_lines(text, []) == parsed(text)
