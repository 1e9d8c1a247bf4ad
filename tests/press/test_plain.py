"""A release as plain text: notices, the words as signed, a stamp that survives wrapping."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.press.plain import (
    CLOSING,
    OPENING,
    Stamp,
    format_stamp,
    parse_stamp,
    render_plain,
    split_stamp,
    stamp_of,
    strip_notices,
)
from dateline.release.text import render_text
from record.bundles import SampleWire, make_copy, sample_document

NUMBERS = st.integers(min_value=1, max_value=10**18 - 1)


def test_without_notices_it_is_the_signed_text_and_the_stamp() -> None:
    copy = make_copy()
    text = render_plain(copy)
    assert text.startswith(render_text(copy.bundle.document).text)
    assert text.endswith("\n-- https://wire.example.org/releases/1/ · version 1 · entry 4\n")
    assert OPENING not in text


def test_notices_stand_first_the_gravest_on_top() -> None:
    wire = SampleWire()
    old, _ = wire.correct(wire.publish(), sample_document("Repairs were won"))
    text = render_plain(wire.retract(wire.reply(old, "We never signed.", "Ask us."), "error"))
    lines = text.splitlines()
    assert lines[0] == OPENING
    assert lines[1].startswith("WITHDRAWN on 3 March 2026, because it is in error. The agreement")
    assert lines[2].startswith("SUPERSEDED by version 2")
    assert lines[3].startswith("REPLY of 3 March 2026 by Quay House Estates")
    assert lines[4:7] == ["> We never signed.", "> Ask us.", CLOSING]


def test_a_corrected_version_says_what_it_corrects() -> None:
    wire = SampleWire()
    _, new = wire.correct(wire.publish(), sample_document("Repairs were won"))
    first = render_plain(new).splitlines()[1]
    assert first.startswith("CORRECTION This is version 2 of 3 March 2026, a correction: The owner")


@pytest.mark.parametrize("headline", ["Repairs won", OPENING, CLOSING, "=== x", "-- a dash"])
def test_stripping_gives_back_the_signed_text(headline: str) -> None:
    wire = SampleWire()
    plain = wire.publish(sample_document(headline))
    old, new = wire.correct(plain, sample_document("Other " + headline))
    for copy in (plain, old, new, wire.retract(old), wire.reply(new, CLOSING, "-- x")):
        assert strip_notices(render_plain(copy)) == render_text(copy.bundle.document).text
        assert parse_stamp(render_plain(copy)) == stamp_of(copy)


@given(release=NUMBERS, version=NUMBERS, entry=NUMBERS)
def test_a_stamp_reads_back(release: int, version: int, entry: int) -> None:
    stamp = Stamp(f"https://wire.example.org/press/releases/{release}/", version, entry)
    assert parse_stamp(format_stamp(stamp)) == stamp


@pytest.mark.parametrize("width", [20, 40, 72])
@pytest.mark.parametrize("prefix", ["", "> ", ">> ", "    "])
def test_a_stamp_survives_wrapping_and_quoting(width: int, prefix: str) -> None:
    stamp = stamp_of(make_copy())
    line = format_stamp(stamp)
    wrapped = textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
    text = "".join(f"{prefix}{part}\n" for part in ["Some words.", *wrapped])
    assert parse_stamp(text) == stamp


@pytest.mark.parametrize(
    "line",
    [
        "— https://wire.example.org/releases/1/ · version 1 · entry 4",
        "–\u00a0<https://wire.example.org/releases/1/> | version 1 | entry 4.",
        "-- https://wire.example.org/releases/1/ version 1 entry 4",
    ],
)
def test_a_stamp_survives_what_editors_do_to_it(line: str) -> None:
    assert parse_stamp(line) == Stamp("https://wire.example.org/releases/1/", 1, 4)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no stamp",
        "-- ftp://wire.example.org/releases/1/ · version 1 · entry 4",
        "-- https://wire.example.org/releases/01/ · version 1 · entry 4",
        "-- https://wire.example.org/releases/1/ · version 0 · entry 4",
        "-- https://wire.example.org/releases/1/ · version 1 · entry 04",
        "-- https://wire.example.org/releases/1/ · version 1",
        "-- https://wire.example.org/releases/1/ · version 1 · entry " + "9" * 19,
    ],
)
def test_what_is_no_stamp_isnt_read_as_one(text: str) -> None:
    assert parse_stamp(text) is None


def test_of_several_stamps_the_last_counts() -> None:
    first = Stamp("https://wire.example.org/releases/1/", 1, 4)
    last = Stamp("https://wire.example.org/releases/2/", 3, 9)
    assert parse_stamp(f"{format_stamp(first)}\n\n{format_stamp(last)}\n") == last


@given(text=st.text(max_size=300))
def test_any_text_can_be_stripped(text: str) -> None:
    assert isinstance(strip_notices(text), str)
    parse_stamp(text)


def test_text_is_split_at_its_last_stamp() -> None:
    stamp = stamp_of(make_copy())
    line = format_stamp(stamp)
    assert split_stamp(f"a {line}\nb {line} c") == (f"a {line}\nb ", stamp, " c")
    assert split_stamp("a b") == ("a b", None, "")
