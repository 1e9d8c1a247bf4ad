"""An import's PDF, made later: judged by the act in the record that binds it."""

import msgspec
import pytest

from dateline.press.attach import attach
from dateline.press.pdf import render_pdf
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, format_copy
from dateline.record.manifest import PdfDigest
from dateline.record.printed import printed_copy
from record.bundles import OTHER, SampleWire, sample_document
from verify.pages import published_page
from verify.views import judge, view_of

DOCUMENT = msgspec.structs.replace(sample_document(), images=(), body=sample_document().body[:6])


@pytest.fixture(scope="module")
def rendered() -> bytes:
    bundle = SampleWire().import_(DOCUMENT).bundle
    return render_pdf(bundle.document, bundle.filing, bundle.manifest, pictures={})


@pytest.fixture
def wire() -> SampleWire:
    return SampleWire()


@pytest.fixture
def pressed(wire: SampleWire, rendered: bytes) -> Copy:
    return wire.press(wire.import_(DOCUMENT), rendered)


@pytest.fixture
def published(pressed: Copy, rendered: bytes) -> bytes:
    return attach(rendered, format_copy(printed_copy(pressed)))


def failed(data: bytes) -> list[str]:
    return [check.name for check in judge(data).checks if not check.ok]


def test_the_pdf_of_an_import_is_authentic(published: bytes) -> None:
    verdict = judge(published)
    assert (verdict.verdict, verdict.release, verdict.version) == ("authentic", 1, 1)
    assert {"pdf", "update"} <= {check.name for check in verdict.checks}
    assert any("The PDF of version 1, an import's, was made" in s for s in verdict.explanation)


def test_the_act_replaces_no_version(wire: SampleWire, pressed: Copy, published: bytes) -> None:
    view = view_of(wire, pressed)
    bare = msgspec.structs.replace(pressed, later=())
    texts = [format_copy(bare), render_plain(bare).encode(), published_page(bare).encode()]
    for data in (published, format_copy(pressed), published_page(pressed).encode(), *texts):
        verdict = judge(data, record=view)
        assert (verdict.verdict, verdict.later) == ("authentic", "checked")


@pytest.mark.parametrize("place", [0, 9, -2, -300])
def test_one_byte_more_or_other_is_altered(published: bytes, place: int) -> None:
    other = bytearray(published)
    other[place] ^= 1
    assert judge(bytes(other)).verdict in ("altered", "unknown")
    assert judge(published + b"\n").verdict == "altered"


def test_every_byte_of_the_rendered_pdf_counts(published: bytes, rendered: bytes) -> None:
    for place in range(20, len(rendered), len(rendered) // 40):
        other = bytearray(published)
        other[place] ^= 1
        assert judge(bytes(other)).verdict != "authentic", place


def test_another_pdf_around_a_proven_bundle_is_altered(pressed: Copy, rendered: bytes) -> None:
    other = rendered.replace(b"/Count 2/", b"/Count 1/", 1)
    assert other != rendered
    assert failed(attach(other, format_copy(pressed))) == ["pdf"]


def test_a_pdf_without_the_act_that_binds_it_is_altered(pressed: Copy, rendered: bytes) -> None:
    bare = msgspec.structs.replace(pressed, later=())
    verdict = judge(attach(rendered, format_copy(bare)))
    assert verdict.verdict == "altered"
    assert failed(attach(rendered, format_copy(bare))) == ["pdf"]


def test_a_pdf_that_carries_more_acts_than_its_own_is_altered(
    wire: SampleWire, pressed: Copy, rendered: bytes
) -> None:
    more = wire.reply(pressed)
    assert failed(attach(rendered, format_copy(more))) == ["bundle"]


def test_an_act_that_names_other_bytes_is_refused(pressed: Copy, rendered: bytes) -> None:
    act = pressed.later[0]
    manifest = msgspec.structs.replace(act.manifest, pdf=PdfDigest("0" * 64, len(rendered)))
    forged = msgspec.structs.replace(
        pressed, later=(msgspec.structs.replace(act, manifest=manifest),)
    )
    assert judge(attach(rendered, format_copy(forged))).verdict == "altered"


def test_without_the_wires_key_nothing_is_known(published: bytes) -> None:
    assert judge(published, keys=(OTHER,)).verdict == "unknown"


def test_a_corrected_or_retracted_import_is_told(
    wire: SampleWire, pressed: Copy, published: bytes
) -> None:
    first, second = wire.correct(pressed, sample_document("Tenants win"))
    assert judge(published, record=view_of(wire, first, second)).verdict == "superseded"
    withdrawn = wire.retract(first)
    assert judge(published, record=view_of(wire, withdrawn)).verdict == "withdrawn"
