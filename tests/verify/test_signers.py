"""Promise 6: a wire can't pass off its own words as signed by a source, nor leave a key out."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.bundle import Copy, format_copy
from dateline.record.digests import sign_key
from dateline.record.entry import Entry
from dateline.record.filing import KeyEvidence
from dateline.record.note import encode_base64
from dateline.record.statement import (
    KeyAdded,
    OpenedEntry,
    SourceStatements,
    entry_type,
    format_source,
    statement_digest,
)
from record.bundles import FIRST_KEY, IDENTITY, SECOND_KEY, SOURCE, SampleWire
from verify.views import View, judge, view_of

SOURCE_ID = "5a" * 16
SALT = "7b" * 32


class KeyedWire(SampleWire):
    """A sample wire whose source has a key that it signed in itself."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[OpenedEntry] = []

    def add_key(self, key: Ed25519PrivateKey, evidence: KeyEvidence) -> None:
        public = encode_base64(key.public_key().public_bytes_raw())
        statement = KeyAdded(
            "dateline/statement/v1", IDENTITY, SOURCE_ID, public, evidence, "2026-02-01T00:00:00Z"
        )
        entry = Entry(
            type="source.key-added",
            at=statement.at,
            id=f"{len(self.opened):032x}",
            digest=statement_digest(statement, SALT),
            source=SOURCE_ID,
        )
        assert entry_type(statement) == entry.type
        index = self._append(entry)
        self.opened.append(OpenedEntry(statement, SALT, entry, self.prove(index)))

    def statements(self, *opened: OpenedEntry) -> bytes:
        return format_source(SourceStatements("dateline/source/v1", SOURCE_ID, SOURCE.slug, opened))


@pytest.fixture
def wire() -> KeyedWire:
    wire = KeyedWire()
    wire.add_key(FIRST_KEY, KeyEvidence("vouched"))
    wire.add_key(SECOND_KEY, sign_key(SECOND_KEY.public_key().public_bytes_raw(), FIRST_KEY))
    return wire


def _view(wire: KeyedWire, copy: Copy, *opened: OpenedEntry) -> View:
    view = view_of(wire, copy)
    view.statements = wire.statements(*opened)
    return view


def test_version_signed_by_the_sources_own_key_is_authentic(wire: KeyedWire) -> None:
    copy = wire.publish(signature="own-key")
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened))
    assert verdict.verdict == "authentic"
    assert "source's keys" in [check.name for check in verdict.checks]


@pytest.mark.parametrize("signature", ["none", "vouched-key"])
def test_version_without_the_own_keys_signature_fails(wire: KeyedWire, signature: str) -> None:
    copy = wire.publish(signature=signature)
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened))
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["source's keys"]


def test_key_statement_can_not_be_left_out(wire: KeyedWire) -> None:
    copy = wire.publish(signature="none")
    verdict = judge(format_copy(copy), record=_view(wire, copy, wire.opened[0]))
    assert verdict.verdict == "altered"
    assert judge(format_copy(copy), record=_view(wire, copy)).verdict == "altered"


def test_statement_can_not_be_forged(wire: KeyedWire) -> None:
    copy = wire.publish(signature="own-key")
    first = msgspec.structs.replace(wire.opened[0], salt="00" * 32)
    verdict = judge(format_copy(copy), record=_view(wire, copy, first, wire.opened[1]))
    assert verdict.verdict == "altered"


def test_key_of_its_own_binds_only_what_follows_it() -> None:
    wire = KeyedWire()
    copy = wire.publish(signature="none")
    wire.add_key(FIRST_KEY, KeyEvidence("vouched"))
    wire.add_key(SECOND_KEY, sign_key(SECOND_KEY.public_key().public_bytes_raw(), FIRST_KEY))
    verdict = judge(format_copy(copy), record=_view(wire, copy, *wire.opened))
    assert verdict.verdict == "authentic"


def test_other_keys_are_not_checked_offline_and_the_verdict_says_so(wire: KeyedWire) -> None:
    copy = wire.publish(signature="none")
    verdict = judge(format_copy(copy))
    assert verdict.verdict == "authentic"
    assert "Other keys of the source not checked." in verdict.explanation
    silent = judge(format_copy(copy), record=view_of(wire, copy))
    assert any(s.startswith("Other keys of the source not checked") for s in silent.explanation)
