"""The PDF of an import is bound by one later act, and by no other version's."""

import hashlib

import msgspec
import pytest

from dateline.record.binding import check_act, check_copy, copy_checks
from dateline.record.bundle import Copy, format_copy, parse_copy
from dateline.record.errors import BindingError
from dateline.record.manifest import PdfDigest
from dateline.record.printed import has_pdf, pdf_of, pressing_act, printed_copy
from record.bundles import VERIFIER, SampleWire, make_copy, sample_document

KEYS = [VERIFIER]
PDF = b"%PDF-1.7\n% of an import\n%%EOF\n"
DIGEST = PdfDigest(hashlib.sha256(PDF).hexdigest(), len(PDF))


def faults(copy: Copy) -> list[str]:
    return [check.detail for check in copy_checks(copy, KEYS) if not check.ok]


def test_an_import_gets_its_pdf_by_a_later_act() -> None:
    wire = SampleWire()
    bare = wire.import_()
    assert (has_pdf(bare), pdf_of(bare), printed_copy(bare)) == (False, None, bare)
    pressed = wire.press(bare, PDF)
    assert (has_pdf(pressed), pdf_of(pressed)) == (True, DIGEST)
    assert parse_copy(format_copy(pressed)) == pressed
    assert pressed.later[0].entry.type == "release.pressed"
    assert check_copy(pressed, KEYS).index == 1
    assert check_act(pressed.later[0], KEYS).index == 2


def test_the_pdf_carries_the_act_that_binds_it_and_no_other() -> None:
    wire = SampleWire()
    copy = wire.reply(wire.press(wire.reply(wire.import_()), PDF))
    act = pressing_act(copy)
    assert act is not None
    assert printed_copy(wire.retract(copy)).later == (act,)
    assert faults(printed_copy(copy)) == []


def test_a_release_that_names_its_pdf_keeps_it() -> None:
    wire = SampleWire()
    copy = wire.retract(wire.reply(wire.publish()))
    assert has_pdf(copy)
    assert pdf_of(copy) == copy.bundle.manifest.pdf
    assert printed_copy(copy).later == ()


def test_a_first_version_may_get_its_pdf_after_the_second_was_published() -> None:
    wire = SampleWire()
    first, second = wire.correct(wire.import_(), sample_document("Tenants win"))
    assert faults(wire.press(first, PDF)) == []
    wrong = msgspec.structs.replace(second, later=wire.press(first, PDF).later[-1:])
    assert faults(wrong) == ["Only an import that names no PDF gets one by a later act."]


@pytest.mark.parametrize("imported", [True, False])
def test_no_later_act_replaces_a_pdf_that_a_manifest_names(imported: bool) -> None:
    wire = SampleWire()
    copy = wire.publish(claimed_at="2019-05-01T00:00:00Z" if imported else None)
    pressed = wire.press(copy, PDF)
    assert faults(pressed) == ["Only an import that names no PDF gets one by a later act."]
    with pytest.raises(BindingError, match="Only an import"):
        check_copy(pressed, KEYS)


def test_a_pdf_is_bound_once() -> None:
    wire = SampleWire()
    twice = wire.press(wire.press(wire.import_(), PDF), PDF + b"% other\n")
    assert faults(twice) == ["Two later acts name a PDF of this version."]


def test_the_pdf_of_another_version_release_or_time_is_refused() -> None:
    wire = SampleWire()
    bare = wire.import_()
    other = wire.press(bare, PDF, version=2)
    assert faults(other) == ["A later act names the PDF of another version."]
    assert faults(wire.press(bare, PDF, release=7)) == [
        "A later act is on another release than this one."
    ]
    early = msgspec.structs.replace(wire.import_(), later=wire.press(bare, PDF).later)
    assert len(faults(early)) == 1


def test_each_field_of_the_act_is_held_by_its_entry() -> None:
    wire = SampleWire()
    copy = wire.press(wire.import_(), PDF)
    act = copy.later[0]
    for change in (
        {"pdf": PdfDigest(DIGEST.sha256, DIGEST.length + 1)},
        {"pdf": PdfDigest("0" * 64, DIGEST.length)},
        {"at": "2026-03-03T00:00:00Z"},
    ):
        manifest = msgspec.structs.replace(act.manifest, **change)
        wrong = msgspec.structs.replace(
            copy, later=(msgspec.structs.replace(act, manifest=manifest),)
        )
        assert faults(wrong)
    retyped = wire._enter("reply.attached", act.manifest, act.salt)
    proof = wire.prove(wire._append(retyped))
    wrong = msgspec.structs.replace(
        copy, later=(msgspec.structs.replace(act, entry=retyped, proof=proof),)
    )
    assert faults(wrong) == ["An entry of type 'reply.attached' doesn't record this act."]


def test_a_copy_of_a_release_published_here_is_never_without_a_pdf() -> None:
    assert has_pdf(make_copy())
