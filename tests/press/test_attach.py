"""A copy inside a PDF: what one update adds, and that nothing else passes for it."""

import contextlib
import io
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Highlight
from pypdf.generic import ArrayObject, FloatObject

from dateline.press.attach import MAX_COPY_BYTES, attach, find_copy, prefix_of
from dateline.press.errors import PdfError, PdfTooLargeError, UnreadablePdfError
from dateline.press.pdf import render_pdf
from dateline.record.bundle import format_copy
from press.sheets import PICTURE, picture
from record.bundles import make_copy


@pytest.fixture(scope="module")
def copy_json() -> bytes:
    return format_copy(make_copy())


@pytest.fixture(scope="module")
def prefix() -> bytes:
    bundle = make_copy().bundle
    return render_pdf(
        bundle.document, bundle.filing, bundle.manifest, pictures={PICTURE: picture()}
    )


@pytest.fixture(scope="module")
def pdf(prefix: bytes, copy_json: bytes) -> bytes:
    return attach(prefix, copy_json)


def altered(pdf: bytes, prefix: bytes) -> bool:
    """Say what a verifier says: the update made again isn't what came."""
    found = find_copy(pdf)
    if found is None or len(pdf) < len(prefix) or prefix_of(pdf, len(prefix)) != prefix:
        return True
    return attach(prefix, found) != pdf


def test_the_rendered_file_stays_byte_for_byte_and_the_copy_comes_back(
    pdf: bytes, prefix: bytes, copy_json: bytes
) -> None:
    assert prefix_of(pdf, len(prefix)) == prefix
    assert find_copy(pdf) == copy_json
    assert find_copy(prefix) is None
    assert not altered(pdf, prefix)


def test_the_copy_stands_readable_in_the_file(pdf: bytes, copy_json: bytes) -> None:
    assert pdf.count(copy_json) == 1


def test_it_is_one_small_update_and_the_same_each_time(
    pdf: bytes, prefix: bytes, copy_json: bytes
) -> None:
    assert attach(prefix, copy_json) == pdf
    assert len(pdf) - len(prefix) - len(copy_json) < 1_500
    assert pdf.count(b"%%EOF") == 2


@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=2_000))
def test_any_content_comes_back(prefix: bytes, content: bytes) -> None:
    assert find_copy(attach(prefix, content)) == content


def test_the_catalog_names_the_copy_as_source_and_keeps_the_rest(
    pdf: bytes, copy_json: bytes
) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert not opened.check_pdf_syntax()
        root = opened.Root
        assert root.MarkInfo.Marked
        assert str(root.Lang) == "en"
        (specification,) = list(root.AF)
        assert specification.AFRelationship == "/Source"
        assert str(specification.UF) == "dateline-copy.json"
        stream = specification.EF.F
        assert stream.Subtype == "/application/json"
        assert "/Filter" not in stream
        assert int(stream.Params.Size) == len(copy_json)
        assert "/ModDate" in stream.Params
        assert opened.open_metadata()["pdfaid:part"] == "3"
        assert opened.attachments["dateline-copy.json"].get_file().read_bytes() == copy_json


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf isn't installed")
def test_qpdf_finds_no_fault(pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "release.pdf"
    file.write_bytes(pdf)
    checked = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "WARNING" not in checked.stderr


@pytest.mark.skipif(shutil.which("pdfdetach") is None, reason="pdfdetach isn't installed")
def test_pdfdetach_takes_the_copy_out(pdf: bytes, copy_json: bytes, tmp_path: Path) -> None:
    file = tmp_path / "release.pdf"
    file.write_bytes(pdf)
    subprocess.run(["pdfdetach", "-saveall", "-o", tmp_path, file], check=True, capture_output=True)
    assert (tmp_path / "dateline-copy.json").read_bytes() == copy_json


@pytest.mark.parametrize("streams", list(pikepdf.ObjectStreamMode))
def test_the_copy_is_found_in_a_file_that_pikepdf_wrote_again(
    pdf: bytes, prefix: bytes, copy_json: bytes, streams: pikepdf.ObjectStreamMode
) -> None:
    again = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(again, object_stream_mode=streams, compress_streams=True)
    assert find_copy(again.getvalue()) == copy_json
    assert altered(again.getvalue(), prefix)


def test_the_copy_is_found_in_a_file_that_pypdf_wrote_again(pdf: bytes, copy_json: bytes) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    again = io.BytesIO()
    writer.write(again)
    assert find_copy(again.getvalue()) == copy_json


def test_the_copy_is_found_under_an_empty_password(pdf: bytes, copy_json: bytes) -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(locked, encryption=pikepdf.Encryption(owner="owner", user=""))
    assert find_copy(locked.getvalue()) == copy_json


def test_a_locked_file_is_a_typed_error(pdf: bytes) -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(locked, encryption=pikepdf.Encryption(owner="owner", user="secret"))
    with pytest.raises(UnreadablePdfError, match="password"):
        find_copy(locked.getvalue())


def with_highlight(pdf: bytes) -> bytes:
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    box = (100.0, 500.0, 300.0, 520.0)
    corners = ArrayObject(FloatObject(n) for n in (100, 520, 300, 520, 100, 500, 300, 500))
    writer.add_annotation(0, Highlight(rect=box, quad_points=corners))
    marked = io.BytesIO()
    writer.write(marked)
    return marked.getvalue()


def with_second_update(pdf: bytes) -> bytes:
    start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    trailer = re.findall(rb"trailer\n<<.*?/Root (\d+ 0 R)", pdf, re.DOTALL)[-1]
    place = len(pdf)
    return pdf + (
        b"xref\n0 0\ntrailer\n<</Size 900/Root %s/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
        % (trailer, start, place)
    )


def with_another_copy(pdf: bytes) -> bytes:
    again = io.BytesIO()
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    writer.add_attachment("dateline-copy.json", b"{}")
    writer.write(again)
    return again.getvalue()


@pytest.mark.parametrize(
    "attack",
    [
        with_highlight,
        with_second_update,
        with_another_copy,
        lambda pdf: pdf + b"\n",
        lambda pdf: pdf + b"% a comment\n",
        lambda pdf: pdf[:-1],
        lambda pdf: pdf.replace(b"AFRelationship/Source", b"AFRelationship/Suorce"),
        lambda pdf: pdf.replace(b"/Lang (en)", b"/Lang (de)"),
        lambda pdf: pdf.replace(b"Quay House", b"Quai House", 1),
    ],
    ids=[
        "a highlight",
        "a second update",
        "a second copy",
        "a line end",
        "a comment",
        "cut short",
        "another relationship",
        "another catalog",
        "one byte of the copy",
    ],
)
def test_anything_added_or_changed_is_another_file(
    pdf: bytes, prefix: bytes, attack: Callable[[bytes], bytes]
) -> None:
    changed = attack(pdf)
    assert changed != pdf
    try:
        assert altered(changed, prefix)
    except PdfError:
        return


def test_each_byte_counts(pdf: bytes, prefix: bytes) -> None:
    for place in [*range(0, len(prefix), 4_001), *range(len(prefix), len(pdf), 211)]:
        changed = bytearray(pdf)
        changed[place] ^= 1
        try:
            assert altered(bytes(changed), prefix), place
        except PdfError:
            continue


def test_another_copy_makes_another_update(pdf: bytes, prefix: bytes, copy_json: bytes) -> None:
    other = copy_json.replace(b"Quay House", b"Quai House")
    assert attach(prefix, other) != pdf
    assert find_copy(attach(prefix, other)) == other


def test_attachments_that_are_there_stay() -> None:
    made = io.BytesIO()
    with pikepdf.new() as fresh:
        fresh.add_blank_page()
        fresh.attachments["zoning.txt"] = b"plan"
        fresh.attachments["annex.txt"] = b"more"
        fresh.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    pdf = attach(made.getvalue(), b"{}")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert list(opened.attachments) == ["annex.txt", "dateline-copy.json", "zoning.txt"]
        assert opened.attachments["zoning.txt"].get_file().read_bytes() == b"plan"


def test_a_copy_is_attached_once(pdf: bytes) -> None:
    with pytest.raises(PdfError, match="already carries"):
        attach(pdf, b"{}")


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7\n%%EOF\n", b"not a pdf", b"%PDF-1.7\nstartxref\n99\n%%EOF\n"],
)
def test_a_copy_is_attached_to_whole_files_only(content: bytes) -> None:
    with pytest.raises(PdfError):
        attach(content, b"{}")


def test_a_table_of_another_kind_is_refused() -> None:
    made = io.BytesIO()
    with pikepdf.new() as fresh:
        fresh.add_blank_page()
        fresh.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    with pytest.raises(PdfError, match="cross-reference table"):
        attach(made.getvalue(), b"{}")


def test_a_prefix_longer_than_the_file_is_refused(pdf: bytes) -> None:
    for length in (0, -1, len(pdf) + 1):
        with pytest.raises(PdfError, match="fewer than"):
            prefix_of(pdf, length)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_bytes_of_any_kind_give_a_copy_nothing_or_a_typed_error(
    pdf: bytes, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(pdf) - 1))
    noise = data.draw(st.binary(min_size=1, max_size=40))
    with contextlib.suppress(PdfError):
        find_copy(pdf[:at] + noise + pdf[at + len(noise) :])


def test_a_huge_copy_is_refused_before_it_is_read(prefix: bytes) -> None:
    with pytest.raises(PdfTooLargeError):
        attach(prefix, bytes(MAX_COPY_BYTES + 1))


def test_looking_into_a_pdf_does_not_start_typst() -> None:
    program = "import sys, dateline.press.attach; print('typst' in sys.modules)"
    told = subprocess.check_output([sys.executable, "-c", program], text=True)
    assert told.strip() == "False"


def test_a_bomb_in_the_place_of_a_copy_is_a_typed_error(pdf: bytes) -> None:
    bomb = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        stream = opened.make_stream(bytes(200_000_000))
        opened.Root.AF[0].EF.F = stream
        opened.Root.AF[0].EF.UF = stream
        opened.save(bomb, compress_streams=True)
    with pytest.raises(PdfError):
        find_copy(bomb.getvalue())


def test_a_tree_of_names_that_bites_its_tail_ends() -> None:
    made = io.BytesIO()
    with pikepdf.new() as fresh:
        fresh.add_blank_page()
        node = fresh.make_indirect(pikepdf.Dictionary())
        node.Kids = pikepdf.Array([node, node])
        fresh.Root.Names = pikepdf.Dictionary(EmbeddedFiles=node)
        fresh.save(made)
    assert find_copy(made.getvalue()) is None
