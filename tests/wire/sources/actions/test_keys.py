"""Sources and their keys: each an entry, opened in public; a further key is signed in."""

import base64
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.digests import sign_approval, sign_key
from dateline.record.errors import RecordError
from dateline.record.filing import KeyEvidence
from dateline.record.statement import parse_source
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending, press_sources
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.log import log_size
from dateline.wire.sources.actions.add import add_source
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.models import Source, SourceKey
from dateline.wire.sources.queries import get_source
from wire.wires import CLEAN, SLUG, SOURCE, Clock, audit, file_text, verdict

VOUCHED = KeyEvidence(kind="vouched")


def text(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(raw(key)).decode()


def raw(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


class TestAdding:
    def test_a_source_is_an_entry_opened_in_public(self, wire: Wire) -> None:
        before = log_size()
        add_source(wire, replace(SOURCE, slug="pebble-school", name="Pebble School"))
        press_sources(wire)
        assert log_size() == before + 1
        opened = parse_source((wire.edition / "sources/pebble-school/source.json").read_bytes())
        assert [each.entry.type for each in opened.entries] == ["source.verified"]
        assert "Pebble School" in (wire.edition / "sources/index.html").read_text("utf-8")
        assert audit(wire) == ()

    def test_a_refused_one_leaves_no_entry(self, wire: Wire) -> None:
        before = log_size()
        for wrong in (
            SOURCE,
            replace(SOURCE, slug="../x"),
            replace(SOURCE, slug="b", name="\u202e"),
        ):
            with pytest.raises(RefusedError):
                add_source(wire, wrong)
        assert (log_size(), Source.objects.count()) == (before, 1)

    def test_a_persian_name_may_be_written_as_it_is(self, wire: Wire) -> None:
        add_source(wire, replace(SOURCE, slug="b", name="کتابخانه‌ی دریاچه"))
        with pytest.raises(RefusedError, match="visible"):
            add_source(wire, replace(SOURCE, slug="c", name="Har\u200crow"))


class TestKeys:
    def test_one_signed_in_by_an_earlier_one_is_the_sources_own(
        self, wire: Wire, clock: Clock
    ) -> None:
        first, second = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        source = get_source(SLUG)
        with wire.lock():
            add_key(wire, source, text(first), VOUCHED, clock.now)
            add_key(wire, source, text(second), sign_key(raw(second), first), clock.now)
        filed = file_text(wire)
        publish(wire, filed, CLEAN, [sign_approval(filed.filing, second)])
        press_pending(wire)
        assert verdict(wire, wire.edition / "releases/1/release.json").verdict == "authentic"
        assert audit(wire) == ()
        page = (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert "vouched for by the wire alone" not in page

    def test_a_second_key_is_never_taken_on_the_wires_word(self, wire: Wire, clock: Clock) -> None:
        source = get_source(SLUG)
        add_key(wire, source, text(Ed25519PrivateKey.generate()), VOUCHED, clock.now)
        before = log_size()
        with pytest.raises(RefusedError, match="signed in"):
            add_key(wire, source, text(Ed25519PrivateKey.generate()), VOUCHED, clock.now)
        assert (log_size(), SourceKey.objects.count()) == (before, 1)

    def test_one_signed_in_by_a_stranger_is_refused(self, wire: Wire, clock: Clock) -> None:
        first, new, stranger = (Ed25519PrivateKey.generate() for _ in range(3))
        source = get_source(SLUG)
        add_key(wire, source, text(first), VOUCHED, clock.now)
        with pytest.raises(RefusedError, match="signed in"):
            add_key(wire, source, text(new), sign_key(raw(new), stranger), clock.now)
        other = Ed25519PrivateKey.generate()
        with pytest.raises((RefusedError, RecordError)):
            add_key(wire, source, text(new), sign_key(raw(other), first), clock.now)

    @pytest.mark.parametrize("key", ["", "x", base64.b64encode(bytes(31)).decode()])
    def test_what_is_no_key_is_refused(self, wire: Wire, clock: Clock, key: str) -> None:
        with pytest.raises(RefusedError, match="32 bytes"):
            add_key(wire, get_source(SLUG), key, VOUCHED, clock.now)

    def test_a_key_is_one_sources_alone(self, wire: Wire, clock: Clock) -> None:
        key = text(Ed25519PrivateKey.generate())
        add_key(wire, get_source(SLUG), key, VOUCHED, clock.now)
        other = add_source(wire, replace(SOURCE, slug="pebble-school", name="Pebble School"))
        with pytest.raises(RefusedError, match="already"):
            add_key(wire, other, key, VOUCHED, clock.now)
