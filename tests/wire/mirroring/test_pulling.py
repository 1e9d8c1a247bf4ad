"""A mirror presses what its wire pressed, whenever it is pulled and wherever it was stopped."""

import re
from pathlib import Path

from dateline.wire.config import format_config
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.retract import retract
from wire.mirroring.mirrors import faults, pull
from wire.wires import (
    REPLY,
    TEXT,
    another,
    correct_text,
    difference,
    draw,
    pictured,
    publish_text,
    snapshot,
)

BOTH = ("desk-anna", "desk-bo")
EARLIER = re.compile(r"record/tile/.*\.p/\d+")
"""Partial tiles: a mirror has those of the sizes that it saw, a wire of all that it signed."""


def likened(wire: Wire, folder: Path) -> dict[str, object]:
    """Return how a mirror's edition differs from its wire's; both are without the news sitemap."""
    ours, theirs = (
        {name: digest for name, digest in snapshot(edition).items() if not EARLIER.fullmatch(name)}
        for edition in (wire.edition, folder / "edition")
    )
    return {kind: names for kind, names in difference(ours, theirs).items() if names}


def settle(wire: Wire, folder: Path) -> None:
    """Give a mirror the names of categories that its wire has: they aren't in the record."""
    (folder / "dateline.toml").write_text(format_config(wire.config), "utf-8")


def busy(wire: Wire, tmp_path: Path) -> None:
    """Publish, correct, answer and withdraw."""
    draw(tmp_path / "pictures", "room.png", "teal")
    publish_text(wire, pictured(TEXT, "room.png"), folder=tmp_path / "pictures")
    for number in (2, 3, 4):
        publish_text(wire, another(number))
    correct_text(wire, 2, another(2).replace("ten to four", "ten to five"))
    attach_reply(wire, 2, REPLY, ("desk-anna",))
    retract(wire, 3, "error", "Not so.", BOTH)
    press_pending(wire)


def test_a_mirror_presses_what_its_wire_pressed_byte_for_byte(wire: Wire, tmp_path: Path) -> None:
    busy(wire, tmp_path)
    folder = tmp_path / "mirror"
    pull(wire, folder)
    settle(wire, folder)
    work = pull(wire, folder)
    assert (work.taken, likened(wire, folder)) == (0, {})
    assert faults(folder) == []
