"""A wire of an earlier version is brought up to date when it is opened."""

import sqlite3
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.core.management import call_command
from django.db import connection, connections

from dateline.record.digests import sign_key
from dateline.record.filing import KeyEvidence
from dateline.record.note import encode_base64
from dateline.wire.opening import open_wire
from dateline.wire.publishing.models import Cosignature, Quorum
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.models import SourceKey
from dateline.wire.sources.queries import evidence_of, get_source
from wire.wires import SLUG, publish_text


def test_tables_that_came_later_are_added_and_nothing_is_lost(folder: Path) -> None:
    wire = open_wire(folder)
    publish_text(wire)
    call_command("migrate", "publishing", "0001", verbosity=0)
    assert "publishing_quorum" not in connection.introspection.table_names()
    connections.close_all()
    wire = open_wire(folder)
    assert (Cosignature.objects.count(), Quorum.objects.count()) == (0, 0)


def test_a_wire_without_a_database_is_opened_all_the_same(folder: Path) -> None:
    (folder / "dateline.sqlite3").unlink()
    assert open_wire(folder).config.name == "The Pebble Wire"
    assert not (folder / "dateline.sqlite3").exists()


def test_a_wire_that_is_up_to_date_is_only_read(folder: Path) -> None:
    open_wire(folder)
    connections.close_all()
    with sqlite3.connect(folder / "dateline.sqlite3") as database:
        before = database.execute("PRAGMA data_version").fetchone()
        open_wire(folder)
        assert database.execute("PRAGMA data_version").fetchone() == before
    database.close()


def test_why_a_source_s_key_counts_is_kept_in_another_form_and_says_the_same(folder: Path) -> None:
    wire = open_wire(folder)
    first, second = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    raw = [key.public_key().public_bytes_raw() for key in (first, second)]
    vouched, signed_in = KeyEvidence("vouched"), sign_key(raw[1], first)
    with wire.lock():
        for key, evidence in zip(raw, (vouched, signed_in), strict=True):
            add_key(wire, get_source(SLUG), encode_base64(key), evidence, wire.clock())
    call_command("migrate", "sources", "0003", verbosity=0)
    with connection.cursor() as cursor:  # as an earlier version wrote them
        for key, by, signature in (
            (raw[0], "", ""),
            (raw[1], str(signed_in.by), str(signed_in.signature)),
        ):
            cursor.execute(
                "UPDATE sources_sourcekey SET by = %s, signature = %s WHERE key = %s",
                [by, signature, encode_base64(key)],
            )
    connections.close_all()
    open_wire(folder)
    kept = [evidence_of(row) for row in SourceKey.objects.all()]
    assert kept == [vouched, signed_in]
