"""Promise 6: a wire can't pass off its own words as signed by a source, nor leave a key out."""

import msgspec
import pytest

from dateline.record.bundle import Copy, format_copy
from dateline.record.statement import OpenedEntry, SourceStatements, format_source
from record.sources import FIRST, SECOND, SIGNED_IN, SOURCE_ID, SourceWire
from verify.views import View, judge, view_of


@pytest.fixture
def wire() -> SourceWire:
    """A wire whose source has a key, and a second one that the first signed in."""
    wire = SourceWire()
    wire.verified()
    wire.add(FIRST)
    wire.add(SECOND, SIGNED_IN)
    return wire


def _view(wire: SourceWire, copy: Copy, *opened: OpenedEntry) -> View:
    view = view_of(wire, copy)
    slug = copy.bundle.manifest.source.slug
    view.statements = format_source(SourceStatements("dateline/source/v1", SOURCE_ID, slug, opened))
    return view


def test_version_signed_by_the_sources_own_key_is_authentic(wire: SourceWire) -> None:
    copy = wire.publish(signature="own-key")
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened))
    assert verdict.verdict == "authentic"
    assert "source's keys" in [check.name for check in verdict.checks]


@pytest.mark.parametrize("signature", ["none", "vouched-key"])
def test_version_without_the_own_keys_signature_fails(wire: SourceWire, signature: str) -> None:
    copy = wire.publish(signature=signature)
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened))
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["source's keys"]


def test_key_statement_can_not_be_left_out(wire: SourceWire) -> None:
    copy = wire.publish(signature="none")
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened[:2]))
    assert verdict.verdict == "altered"
    assert judge(format_copy(copy), record=_view(wire, copy)).verdict == "altered"


def test_statement_can_not_be_forged(wire: SourceWire) -> None:
    copy = wire.publish(signature="own-key")
    forged = msgspec.structs.replace(wire.opened[2], salt="00" * 32)
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened[:2], forged))
    assert verdict.verdict == "altered"


def test_key_of_its_own_binds_only_what_follows_it() -> None:
    wire = SourceWire()
    copy = wire.publish(signature="none")
    wire.add(FIRST)
    wire.add(SECOND, SIGNED_IN)
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened))
    assert verdict.verdict == "authentic"


def test_revoked_key_signs_nothing_more(wire: SourceWire) -> None:
    before = wire.publish(signature="own-key")
    wire.revoke(SECOND)
    after = wire.publish(signature="own-key")
    for copy, word in ((before, "authentic"), (after, "altered")):
        assert judge(format_copy(copy), record=_view(wire, copy, *wire.opened)).verdict == word


def test_other_keys_are_not_checked_offline_and_the_verdict_says_so(wire: SourceWire) -> None:
    copy = wire.publish(signature="none")
    verdict = judge(format_copy(copy))
    assert verdict.verdict == "authentic"
    assert "Other keys of the source not checked." in verdict.explanation
    silent = judge(format_copy(copy), record=view_of(wire, copy))
    assert any(s.startswith("Other keys of the source not checked") for s in silent.explanation)
