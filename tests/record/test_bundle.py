"""release.json: one canonical form, strict when read."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.binding import copy_checks
from dateline.record.bundle import (
    MAX_COPY_BYTES,
    Tombstone,
    format_copy,
    format_tombstone,
    parse_copy,
    parse_tombstone,
)
from dateline.record.errors import MalformedError
from record.bundles import VERIFIER, SampleWire, make_copy

CONTENT = format_copy(make_copy())


def _with_another_byte(place: int) -> st.SearchStrategy[bytes]:
    """The copy with the byte at this place replaced."""
    return st.integers(0, 255).map(
        lambda byte: CONTENT[:place] + bytes([byte]) + CONTENT[place + 1 :]
    )


def test_a_copy_reads_back_byte_for_byte() -> None:
    wire = SampleWire()
    copy = wire.reply(wire.publish(sealed=True))
    assert parse_copy(format_copy(copy)) == copy
    assert format_copy(parse_copy(CONTENT)) == CONTENT


def test_the_parts_hashed_are_readable_in_it() -> None:
    text = CONTENT.decode()
    assert "Tenants of Quay House win repairs after a year" in text
    assert "© Ünïcode" in format_copy(make_copy(note="© Ünïcode", replaces=make_copy())).decode()


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text + "\n",
        lambda text: text.replace(",", ", ", 1),
        lambda text: text.replace("{", '{"colour":"blue",', 1),
        lambda text: text.replace('"release":1', '"release":1.0', 1),
        lambda text: text.replace('"release":1', '"release":"1"', 1),
        lambda text: text.replace('"release":1', '"release":1,"release":1', 1),
        lambda text: text.replace("Tenants", "\\u0054enants", 1),
        lambda text: text.replace("dateline/copy/v1", "dateline/copy/v2"),
        lambda text: text[:-1],
        lambda text: "[" * 100_000,
        lambda text: json.dumps(json.loads(text), indent=1),
        lambda text: "",
        lambda text: "null",
    ],
)
def test_what_is_not_in_its_one_form_is_refused(change: Callable[[str], str]) -> None:
    changed = change(CONTENT.decode())
    assert changed != CONTENT.decode()
    with pytest.raises(MalformedError):
        parse_copy(changed.encode())


def test_bytes_that_are_not_utf8_or_too_many_are_refused() -> None:
    for wrong in (CONTENT.replace(b"Tenants", b"Ten\xffnts"), b"\xef\xbb\xbf" + CONTENT):
        with pytest.raises(MalformedError):
            parse_copy(wrong)
    with pytest.raises(MalformedError, match="at most"):
        parse_copy(b" " * (MAX_COPY_BYTES + 1))


def test_a_tombstone_reads_back_and_holds_no_text() -> None:
    wire = SampleWire()
    act = wire.retract(wire.publish(), "legal").later[0]
    content = format_tombstone(Tombstone("dateline/tombstone/v1", act))
    assert format_tombstone(parse_tombstone(content)) == content
    assert b"Tenants" not in content
    for wrong in (CONTENT, content + b"\n", content[:-1], b"", b" " * (MAX_COPY_BYTES + 1)):
        with pytest.raises(MalformedError):
            parse_tombstone(wrong)
    with pytest.raises(MalformedError):
        parse_copy(content)


@given(st.binary() | st.integers(0, len(CONTENT) - 1).flatmap(_with_another_byte))
@settings(max_examples=80, deadline=None)
def test_any_bytes_are_a_copy_or_malformed(content: bytes) -> None:
    try:
        copy = parse_copy(content)
    except MalformedError:
        return
    assert format_copy(copy) == content
    assert content == CONTENT or not all(check.ok for check in copy_checks(copy, [VERIFIER]))
