"""A wire of an earlier version is brought up to date when it is opened."""

import sqlite3
from pathlib import Path

from django.core.management import call_command
from django.db import connection, connections

from dateline.wire.opening import open_wire
from dateline.wire.publishing.models import Cosignature, Quorum
from wire.wires import publish_text


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
