"""Entries: canonical, small, and silent about who and what."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.entry import MAX_ENTRY_BYTES, Entry, format_entry, parse_entry
from dateline.record.errors import MalformedError

ENTRY = Entry(
    type="release.published",
    at="2026-03-03T09:00:00Z",
    id="0f" * 16,
    digest="ab" * 32,
    release=7,
    version=1,
)
LEAF = format_entry(ENTRY)


def test_an_entry_is_canonical_json_without_what_it_lacks() -> None:
    assert LEAF == (
        b'{"at":"2026-03-03T09:00:00Z","digest":"'
        + b"ab" * 32
        + b'","id":"'
        + b"0f" * 16
        + b'","release":7,"type":"release.published","version":1}'
    )
    opened = Entry(type="wire.opened", at=ENTRY.at, id=ENTRY.id)
    assert b"release" not in format_entry(opened)


@given(
    st.integers(1, 2**53 - 1),
    st.integers(1, 999),
    st.text("0123456789abcdef", min_size=64, max_size=64),
)
@settings(max_examples=30)
def test_an_entry_reads_back(release: int, version: int, digest: str) -> None:
    entry = Entry("release.corrected", ENTRY.at, ENTRY.id, digest, release, version)
    assert parse_entry(format_entry(entry)) == entry


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"release.published", b"release.invented"),
        (b"09:00:00Z", b"09:00:00+00:00"),
        (b"09:00:00Z", b"09:00Z"),
        (b"2026-03-03T", b"2026-03-03 "),
        (b'"release":7', b'"release":7.0'),
        (b'"release":7', b'"release":null'),
        (b'"release":7', b'"name":"Ada","release":7'),
        (b'"release":7,', b' "release":7,'),
        (b"}", b"}\n"),
        (b"}", b""),
    ],
)
def test_what_is_not_an_entry_to_the_letter_is_refused(old: bytes, new: bytes) -> None:
    assert old in LEAF
    with pytest.raises(MalformedError):
        parse_entry(LEAF.replace(old, new, 1))


def test_an_entry_over_the_limit_of_a_tile_is_refused() -> None:
    with pytest.raises(MalformedError, match=str(MAX_ENTRY_BYTES)):
        format_entry(Entry("wire.opened", ENTRY.at, "a" * 70_000))
