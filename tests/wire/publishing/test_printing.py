"""What a worker makes of imports: PDFs kept and noted, and a sentence where one can't be made."""

from pathlib import Path

import msgspec

from dateline.record.bundle import format_copy
from dateline.record.printed import pdf_of
from dateline.release.canonical import canonical_bytes
from dateline.wire.publishing.beside import Beside
from dateline.wire.publishing.printing import (
    Failed,
    Printed,
    Unprinted,
    press_printed,
    render_unprinted,
)
from dateline.wire.publishing.rendered import Rendered, keep_pdf, pdf_name, unbound
from record.bundles import SampleWire, sample_document

PLAIN = msgspec.structs.replace(sample_document(), images=(), body=sample_document().body[:6])


def unprinted(wire: SampleWire, *, picture: bool = False) -> Unprinted:
    bundle = wire.import_(sample_document() if picture else PLAIN).bundle
    return Unprinted(
        bundle.manifest.release,
        bundle.manifest.version,
        canonical_bytes(bundle.document),
        canonical_bytes(Beside(bundle.exhibits, bundle.signatories)),
        canonical_bytes(bundle.filing),
        canonical_bytes(bundle.manifest),
    )


def test_pdfs_are_kept_and_noted_by_their_release(tmp_path: Path) -> None:
    wire = SampleWire()
    items = [unprinted(wire), unprinted(wire)]
    found = render_unprinted(tmp_path, items)
    assert [each.release for each in found if isinstance(each, Rendered)] == [1, 2]
    ((_path, noted),) = unbound(tmp_path)
    assert list(noted) == found
    for each in noted:
        content = (tmp_path / pdf_name(each.pdf)).read_bytes()
        assert keep_pdf(tmp_path, content) == each.pdf
    assert render_unprinted(tmp_path, items) == found
    assert len(list((tmp_path / "pdf").iterdir())) == 2


def test_a_release_whose_picture_is_missing_holds_up_no_other(tmp_path: Path) -> None:
    wire = SampleWire()
    found = render_unprinted(tmp_path, [unprinted(wire, picture=True), unprinted(wire)])
    assert isinstance(found[0], Failed)
    assert found[0].release == 1
    assert "isn't there" in found[0].sentence
    assert isinstance(found[1], Rendered)
    ((_path, noted),) = unbound(tmp_path)
    assert [each.release for each in noted] == [2]


def test_nothing_is_noted_where_nothing_was_made(tmp_path: Path) -> None:
    assert render_unprinted(tmp_path, []) == []
    assert list(unbound(tmp_path)) == []


def test_a_bound_version_gets_its_files_and_its_card(tmp_path: Path) -> None:
    (made,) = render_unprinted(tmp_path / "media", [unprinted(SampleWire())])
    assert isinstance(made, Rendered)
    wire = SampleWire()
    copy = wire.import_(PLAIN)
    copy = wire.press(copy, (tmp_path / "media" / pdf_name(made.pdf)).read_bytes())
    assert pdf_of(copy) == made.pdf
    printed = Printed(format_copy(copy), current=True)
    assert press_printed(tmp_path / "edition", tmp_path / "media", [printed]) == 1
    for folder in ("releases/1", "releases/1/v1"):
        names = {path.name for path in (tmp_path / "edition" / folder).iterdir()}
        assert {"release.pdf", "card.png", "index.html", "release.json"} <= names
