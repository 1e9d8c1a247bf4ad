"""Encodings: what was written is read, wrong readings are healed only where that is certain."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.decoding import decode
from dateline.release.errors import ReleaseError, UnreadableError
from dateline.release.mojibake import healed
from hang_guard import ends

TEXT = "The union’s books – “open to all” – cost £40 at the café."
PERSIAN = "اتحادیه دفترهای خود را باز کرد.\nتهران، ۱۲ اسفند ۱۴۰۴"


def read_as_cp1252(text: str) -> str:
    """Return what a reader makes of UTF-8 that it takes for cp1252."""
    signs = (bytes([code]) for code in text.encode())
    return "".join(sign.decode("cp1252", "ignore") or sign.decode("latin-1") for sign in signs)


@pytest.mark.parametrize("text", [TEXT, PERSIAN])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_each_unicode_encoding_is_read_with_and_without_its_mark(text: str, encoding: str) -> None:
    dropped: list[str] = []
    assert decode(text.encode(encoding), dropped) == text
    assert dropped == []


def test_cp1252_is_read() -> None:
    assert decode(TEXT.encode("cp1252"), []) == TEXT


@pytest.mark.parametrize(
    "text",
    [TEXT, PERSIAN, "Привет, Остербю", "naïve Ürümqi", "Καλημέρα", "opened 🎉 today", "©2026"],
)
def test_words_read_in_a_wrong_encoding_are_healed_and_that_is_reported(text: str) -> None:
    dropped: list[str] = []
    assert decode(read_as_cp1252(text).encode(), dropped) == text
    assert len(dropped) == 1
    assert healed(text.encode().decode("latin-1"))[0] == text
    assert healed(read_as_cp1252(read_as_cp1252(text)))[0] == text


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        PERSIAN,
        "“ATÉ AMANHÃ” disse ela. SÃO PAULO",
        "„So ein Spaß“, sagte sie. Das „Ä“ und das Ö…",
        "L’âne, l’Âge d’or, à Âmes",
        "ÂÃ",
        "Ørsted – Øre på Ærø",
    ],
)
def test_words_that_somebody_may_have_written_are_left_alone(text: str) -> None:
    assert healed(text) == (text, 0)


@pytest.mark.parametrize(
    "data",
    [b"", b" \n ", b"\x00\x01\x02", b"%PDF-1.4 x", b"\xff\xfe\x00", b"a\x00b", b"\x81\x8d" * 9],
)
def test_what_is_no_text_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"\.$"):
        decode(data, [])


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), min_size=1, max_size=80))
def test_text_in_utf_8_reads_back(text: str) -> None:
    marked = f"Osterby {text} Osterby"
    dropped: list[str] = []
    read = decode(marked.encode(), dropped)
    assert read.startswith("Osterby ")
    assert read.endswith(" Osterby")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    try:
        read = decode(data, [])
    except ReleaseError as fault:
        read = str(fault)
    assert read.strip()


@pytest.mark.parametrize("unit", ["Ã", "Ã©", "â€™", "Ø", "a\u0301", "\x00a"])
def test_long_texts_are_decoded_to_their_end(unit: str) -> None:
    for size in (1_000, 200_000):
        with ends(), suppress(ReleaseError):
            decode((unit * size).encode(), [])
