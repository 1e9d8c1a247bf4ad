"""Cut, wrapped, stripped: a part of a text leads home, and it is said how much is missing."""

import re
import textwrap

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.press.plain import render_plain
from record.bundles import SampleWire
from verify.views import judge, view_of

WIRE = SampleWire()
COPY = WIRE.publish()
VIEW = view_of(WIRE, COPY)
VIEW.found = (1, 1)
WORDS = render_plain(COPY).split()
BODY = len(WORDS) - 7  # the stamp's words lead home by themselves
LEAST = 12


@st.composite
def cuts(draw: st.DrawFn) -> tuple[int, int]:
    start = draw(st.integers(1, BODY - LEAST))  # from 0 to the stamp it is whole
    return start, draw(st.integers(start + LEAST, BODY))


@settings(deadline=None)
@given(cuts(), st.integers(20, 120))
def test_a_cut_wrapped_at_any_width_says_just_what_is_missing(
    cut: tuple[int, int], width: int
) -> None:
    start, end = cut
    text = textwrap.fill(
        " ".join(WORDS[start:end]), width, break_long_words=False, break_on_hyphens=False
    )
    verdict = judge(text.encode(), record=VIEW)
    assert (verdict.verdict, verdict.release) == ("altered", 1)
    (check,) = [each for each in verdict.checks if each.name == "complete"]
    before, after = map(int, re.findall(r"(\d+) ", check.detail))
    assert before == start
    assert BODY - end <= after <= len(WORDS) - end


@settings(deadline=None)
@given(cuts(), st.data())
def test_a_word_changed_inside_a_cut_is_altered_and_never_partial(
    cut: tuple[int, int], data: st.DataObject
) -> None:
    start, end = cut
    place = data.draw(st.integers(start + 1, end - 2))
    words = [*WORDS[start:place], "otherwise", *WORDS[place + 1 : end]]
    verdict = judge(" ".join(words).encode(), record=VIEW)
    assert verdict.verdict == "altered"
    assert not [each for each in verdict.checks if each.name == "complete"]


def test_both_ends_that_are_missing_are_shown() -> None:
    verdict = judge(" ".join(WORDS[10:40]).encode(), record=VIEW)
    shown = [each.signed for each in verdict.altered]
    assert shown[0].startswith(WORDS[0])
    assert shown[1].startswith(" ".join(WORDS[40:43]))


def test_a_cut_in_typewriter_marks_is_a_part_and_says_so() -> None:
    text = " ".join(WORDS[:40]).replace("--", "—")
    assert text != " ".join(WORDS[:40])
    verdict = judge(text.encode(), record=VIEW)
    assert [each.name for each in verdict.checks if not each.ok] == ["complete"]
    assert any("Only quotation marks" in sentence for sentence in verdict.explanation)
