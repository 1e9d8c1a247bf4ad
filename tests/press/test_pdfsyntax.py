"""The part of PDF's syntax that an update needs, against well-formed and hostile bytes."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.press.errors import PdfError, UnreadablePdfError
from dateline.press.pdfsyntax import format_entries, members, read_revision, value_end


def test_a_dictionary_is_split_and_not_interpreted() -> None:
    raw = (
        rb"<</A(x\)>>[(y)])/B [1 0 R<</C 2>>]/D<FE FF>/E 12 0 R /F/G#20H % note >>" + b"\n/I null>>"
    )
    assert members(raw) == {
        b"A": rb"(x\)>>[(y)])",
        b"B": b"[1 0 R<</C 2>>]",
        b"D": b"<FE FF>",
        b"E": b"12 0 R",
        b"F": b"/G#20H",
        b"I": b"null",
    }


@pytest.mark.parametrize(
    "raw",
    [b"", b"<<", b"<</A>>", b"<</A 1", b"<</A(>>", b"[1 2]", b"<<1 2>>", b"<</A 1>>x", b">>"],
)
def test_a_broken_dictionary_is_a_typed_error(raw: bytes) -> None:
    with pytest.raises(UnreadablePdfError):
        members(raw)


def test_nesting_is_bounded() -> None:
    with pytest.raises(UnreadablePdfError):
        value_end(b"[" * 10_000 + b"]" * 10_000, 0)


def test_entries_of_a_table_stand_in_runs_of_twenty_bytes() -> None:
    assert format_entries({7: 1, 3: 22, 4: 333}) == (
        b"3 2\n0000000022 00000 n\r\n0000000333 00000 n\r\n7 1\n0000000001 00000 n\r\n"
    )


FILE = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"


def with_table(table: bytes, trailer: bytes = b"<</Size 2/Root 1 0 R>>") -> bytes:
    return FILE + table + b"trailer\n" + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % len(FILE)


TABLE = b"xref\n0 2\n0000000000 65535 f\r\n0000000009 00000 n\r\n"


def test_the_newest_revision_is_read() -> None:
    revision = read_revision(with_table(TABLE))
    assert (revision.root, revision.size, revision.start) == (1, 2, len(FILE))
    assert revision.catalog == {b"Type": b"/Catalog"}


@pytest.mark.parametrize(
    ("table", "trailer"),
    [
        (b"xref\n0 999999999\n", b"<</Size 2/Root 1 0 R>>"),
        (TABLE, b"<</Size 2>>"),
        (TABLE, b"<</Size x/Root 1 0 R>>"),
        (TABLE, b"<</Size 2/Root 7 0 R>>"),
        (TABLE, b"<</Size 2/Root 1 1 R>>"),
        (TABLE, b"<</Size 2/Root 1 0 R/Encrypt 1 0 R>>"),
        (TABLE, b"<</Size 2/Root 1 0 R/Prev 5>>"),
        (TABLE.replace(b"0009", b"0011"), b"<</Size 2/Root 1 0 R>>"),
    ],
)
def test_a_table_that_misleads_is_a_typed_error(table: bytes, trailer: bytes) -> None:
    with pytest.raises(PdfError):
        read_revision(with_table(table, trailer))


def test_a_chain_of_tables_that_never_ends_is_cut() -> None:
    revision = read_revision(with_table(TABLE, b"<</Size 2/Root 1 0 R/Prev %d>>" % len(FILE)))
    assert revision.root == 1


@given(noise=st.binary(max_size=60), at=st.integers(0, 200))
def test_any_bytes_give_a_revision_or_a_typed_error(noise: bytes, at: int) -> None:
    whole = with_table(TABLE)
    with contextlib.suppress(PdfError):
        read_revision(whole[:at] + noise + whole[at:])
    with contextlib.suppress(PdfError):
        members(b"<<" + noise + b">>")
