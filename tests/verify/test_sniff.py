"""What a copy is, is seen in its bytes."""

import pytest

from dateline.verify.errors import UnreadableError
from dateline.verify.sniff import MAX_COPY_BYTES, decode, kind_of


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'\xef\xbb\xbf {"type":', "json"),
        (b"%PDF-1.7", "pdf"),
        (b"junk\n%PDF-1.4", "pdf"),
        (b"<!-- saved -->\n<HTML lang=en>", "page"),
        (b"<!--%PDF-1.4 1 0 obj--><!DOCTYPE html><html>", "pdf"),
        (b"<p>a</p>" * 1000 + b'<script id="dateline-copy">', "page"),
        ("GENF, 3. März".encode(), "text"),
        (b"<3 is no page", "text"),
    ],
)
def test_kind(data: bytes, kind: str) -> None:
    assert kind_of(data) == kind


@pytest.mark.parametrize(
    "data", [b"", b" \n", b"PK\x03\x04\x00\x00", b"<?xml version='1.0'?><html>"]
)
def test_what_no_reader_takes(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        kind_of(data)


def test_size_is_bounded() -> None:
    with pytest.raises(UnreadableError, match="past the limit"):
        kind_of(b"a" * (MAX_COPY_BYTES + 1))


def test_text_is_utf_8() -> None:
    assert decode(b"\xef\xbb\xbfa") == "a"
    with pytest.raises(UnreadableError, match="byte 1"):
        decode(b"a\xff")
