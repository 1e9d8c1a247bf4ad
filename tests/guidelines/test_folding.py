"""Folding undoes disguise, and every folded place leads back to where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.guidelines.folding import FoldedText, is_lookalike, mostly_latin


def folded(text: str, *, latin: bool = True, escaped: bool = False) -> FoldedText:
    out = FoldedText(latin=latin)
    out.add(text, at=0, escaped=escaped)
    return out


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("ехpose", "expose"),
        ("ｅｘｐｏｓｅ", "expose"),
        ("𝗲𝘅𝗽𝗼𝘀𝗲", "expose"),
        ("ex\u200bpo\u00adse", "expose"),
        ("ﬁrst", "first"),
        ("don’t", "don't"),
        ("state‑of–the−art", "state-of-the-art"),
        ("a\u00a0b\u2009c", "a b c"),
        ("Acme™ …", "Acme ..."),
        ("“so”", "“so”"),
        ("می\u200cگوید", "میگوید"),
    ],
)
def test_disguises_are_taken_off(text: str, plain: str) -> None:
    assert folded(text).text == plain


def test_a_russian_text_stays_russian() -> None:
    assert folded("Правда сказала", latin=mostly_latin("Правда сказала")).text == "Правда сказала"


def test_an_escape_is_no_part_of_the_words() -> None:
    out = folded(r"a \[b\] c", escaped=True)
    assert out.text == "a [b] c"
    assert out.origin(2, 5) == (3, 7)
    assert folded(r"a \[b").text == r"a \[b"


def test_pieces_lead_back_to_where_each_of_them_stood() -> None:
    out = FoldedText(latin=True)
    out.add("see ", at=10)
    out.add("thiﬀs", at=15)
    out.add_break(20)
    assert out.text == "see thiffs\n"
    assert out.origin(0, 3) == (10, 13)
    assert out.origin(4, 10) == (15, 20)
    assert out.origin(7, 7) == (18, 18)


@given(st.text(alphabet=st.sampled_from("ab \u200b\u202eа™ﬁ…’–e\u0301٣漢\\[")), st.data())
def test_any_folded_span_leads_back_to_words_that_fold_to_it(
    text: str, data: st.DataObject
) -> None:
    out = folded(text)
    start = data.draw(st.integers(0, len(out.text)))
    end = data.draw(st.integers(start, len(out.text)))
    first, last = out.origin(start, end)
    assert 0 <= first <= last <= len(text)
    assert out.text[start:end] in folded(text[first:last]).text


def test_look_alikes_are_known_and_others_are_not() -> None:
    assert is_lookalike("а")
    assert not is_lookalike("a")
    assert not is_lookalike("ж")
