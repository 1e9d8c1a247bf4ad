"""A PDF is authentic byte for byte, or not at all: every change to its file is tried."""

import io

import msgspec
import pikepdf
import pypdf
import pytest
from pypdf.annotations import Highlight
from pypdf.generic import ArrayObject, FloatObject

from dateline.press.attach import attach, prefix_of
from dateline.press.pdf import render_pdf
from dateline.record.bundle import Copy, format_copy
from record.bundles import OTHER, SampleWire, make_copy, sample_document
from verify.views import judge, view_of


@pytest.fixture(scope="module")
def rendered() -> bytes:
    document = msgspec.structs.replace(
        sample_document(), images=(), body=sample_document().body[:6]
    )
    bundle = make_copy().bundle
    return render_pdf(document, bundle.filing, bundle.manifest, pictures={})


@pytest.fixture(scope="module")
def copy(rendered: bytes) -> Copy:
    return make_copy(pdf=rendered)


@pytest.fixture(scope="module")
def published(rendered: bytes, copy: Copy) -> bytes:
    return attach(rendered, format_copy(copy))


def _saved_by_pypdf(pdf: bytes, *, incremental: bool = False, highlight: bool = False) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(pdf), incremental=incremental)
    if not incremental:
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    if highlight:
        corners = [FloatObject(x) for x in (50, 750, 300, 750, 50, 700, 300, 700)]
        mark = Highlight(rect=(50, 700, 300, 750), quad_points=ArrayObject(corners))
        writer.add_annotation(page_number=0, annotation=mark)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_published_pdf_is_authentic(published: bytes) -> None:
    verdict = judge(published)
    assert verdict.verdict == "authentic"
    assert {"pdf", "update"} <= {check.name for check in verdict.checks}


def test_pdf_of_a_retracted_release_is_withdrawn(rendered: bytes) -> None:
    wire = SampleWire()
    copy = wire.publish(pdf=rendered)
    pdf = attach(rendered, format_copy(copy))
    withdrawn = wire.retract(copy)
    assert judge(pdf).verdict == "authentic"
    assert judge(pdf, record=view_of(wire, withdrawn)).verdict == "withdrawn"


def test_pdf_pressed_once_more_with_a_newer_proof_is_authentic(rendered: bytes) -> None:
    wire = SampleWire()
    copy = wire.publish(pdf=rendered)
    wire.log("guidelines.adopted", 4)
    bundle = msgspec.structs.replace(copy.bundle, proof=wire.prove(1))
    again = attach(rendered, format_copy(msgspec.structs.replace(copy, bundle=bundle)))
    assert judge(again).as_of == "checkpoint 6 of wire.example.org"
    assert judge(again).verdict == "authentic"


def test_highlight_annotation_is_altered_and_what_was_signed_is_named(published: bytes) -> None:
    verdict = judge(_saved_by_pypdf(published, incremental=True, highlight=True))
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["update"]
    assert any("“Tenants of Quay House win repairs" in s for s in verdict.explanation)


def test_second_incremental_update_is_altered(published: bytes) -> None:
    with pikepdf.open(io.BytesIO(published)) as pdf:
        assert len(pdf.attachments) == 1
    writer = pypdf.PdfWriter(io.BytesIO(published), incremental=True)
    writer.add_metadata({"/Title": "Tenants of Quay House lose"})
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(published)
    assert judge(out.getvalue()).verdict == "altered"
    assert judge(published + b"% and more\n").verdict == "altered"
    assert judge(published + published[-200:]).verdict == "altered"


def test_pdf_saved_again_is_altered(published: bytes) -> None:
    with pikepdf.open(io.BytesIO(published)) as pdf:
        out = io.BytesIO()
        pdf.save(out)
    for saved in (out.getvalue(), _saved_by_pypdf(published)):
        verdict = judge(saved)
        assert verdict.verdict == "altered"
        assert (verdict.release, verdict.version) == (1, 1)
        assert any("re-saved or changed" in sentence for sentence in verdict.explanation)


def test_no_byte_of_a_pdf_can_be_flipped(published: bytes) -> None:
    for place in range(7, len(published), len(published) // 60):
        forged = published[:place] + bytes([published[place] ^ 1]) + published[place + 1 :]
        assert judge(forged).verdict in {"altered", "unknown"}, place


def test_changed_word_in_the_bundle_is_altered(rendered: bytes, copy: Copy) -> None:
    forged = format_copy(copy).replace(b"We asked for a year.", b"We asked for a week.")
    assert judge(attach(rendered, forged)).verdict == "altered"


def test_bundle_of_another_release_in_a_pdf_is_altered(rendered: bytes) -> None:
    other = make_copy(sample_document("Tenants of Mill House lose"), pdf=b"%PDF-1.7\n%%EOF\n")
    verdict = judge(attach(rendered, format_copy(other)))
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["pdf"]


def test_bundle_of_another_wire_in_a_pdf_is_unknown(published: bytes) -> None:
    assert judge(published, keys=(OTHER,)).verdict == "unknown"


def test_pdf_without_a_bundle_is_unknown(rendered: bytes, published: bytes, copy: Copy) -> None:
    verdict = judge(rendered)
    assert (verdict.verdict, verdict.exit_code) == ("unknown", 2)
    pdf = copy.bundle.manifest.pdf
    assert pdf is not None
    assert prefix_of(published, pdf.length) == rendered


@pytest.mark.parametrize("broken", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\x00" * 500])
def test_broken_pdf_is_unknown(broken: bytes, published: bytes) -> None:
    assert judge(broken).verdict == "unknown"
    assert judge(published[: len(published) // 2]).verdict == "unknown"


def test_a_later_act_added_to_it_is_altered(rendered: bytes) -> None:
    """No wire publishes such a PDF: its update carries the copy without what came later."""
    wire = SampleWire()
    replied = wire.reply(wire.publish(pdf=rendered), "We see it otherwise.")
    verdict = judge(attach(rendered, format_copy(replied)))
    assert verdict.verdict == "altered"
    assert any("no later act" in check.detail for check in verdict.checks)
