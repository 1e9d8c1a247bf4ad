"""A mirror presses what its wire pressed, whenever it is pulled and wherever it was stopped."""

import re
import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.press.errors import PressError
from dateline.record.bundle import parse_copy
from dateline.record.cosignature import cosign
from dateline.record.errors import MalformedError, RecordError
from dateline.record.note import format_signature, parse_note
from dateline.release.errors import ReleaseError
from dateline.wire.config import format_config
from dateline.wire.edition import folder_fetch
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.decide import decide_report
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.press_imported import ImportedPressing
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract
from wire.mirroring.mirrors import Asked, faults, pull
from wire.wires import (
    REPLY,
    RULING,
    TEXT,
    another,
    correct_text,
    difference,
    draw,
    pictured,
    publish_text,
    snapshot,
)

WITNESS = Ed25519PrivateKey.from_private_bytes(bytes(32))
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
    """Publish, correct, answer, withdraw, restore and decide a report."""
    draw(tmp_path / "pictures", "room.png", "teal")
    publish_text(wire, pictured(TEXT, "room.png"), folder=tmp_path / "pictures")
    for number in (2, 3, 4):
        publish_text(wire, another(number))
    correct_text(wire, 2, another(2).replace("ten to four", "ten to five"))
    attach_reply(wire, 2, REPLY, ("desk-anna",))
    retract(wire, 3, "error", "Not so.", BOTH)
    retract(wire, 4, "error", "Not so either.", BOTH)
    restore(wire, 4, "It was so after all.", BOTH)
    decide_report(wire, 2, 1, RULING, BOTH)
    press_pending(wire)


def test_a_mirror_presses_what_its_wire_pressed_byte_for_byte(wire: Wire, tmp_path: Path) -> None:
    busy(wire, tmp_path)
    folder = tmp_path / "mirror"
    pull(wire, folder)
    settle(wire, folder)
    work = pull(wire, folder)
    assert (work.taken, likened(wire, folder)) == (0, {})
    assert faults(folder) == []


def test_a_mirror_that_is_kept_current_ends_as_one_that_was_pulled_at_once(
    wire: Wire, tmp_path: Path
) -> None:
    folder = tmp_path / "mirror"
    publish_text(wire)
    pull(wire, folder)
    settle(wire, folder)
    publish_text(wire, another(2))
    correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
    assert pull(wire, folder).taken == 2
    attach_reply(wire, 1, REPLY, ("desk-anna",))
    retract(wire, 2, "fabricated", "Nobody said so.", BOTH)
    press_pending(wire)
    assert pull(wire, folder).taken == 2
    assert likened(wire, folder) == {}
    assert faults(folder) == []


def test_an_archive_that_was_taken_in_is_mirrored_with_its_days_and_pages(
    imported: Wire, tmp_path: Path
) -> None:
    folder = tmp_path / "mirror"
    press_pending(imported)
    pull(imported, folder)
    settle(imported, folder)
    pull(imported, folder)
    assert likened(imported, folder) == {}


def test_pdfs_that_an_archive_gets_later_come_along(imported: Wire, tmp_path: Path) -> None:
    folder = tmp_path / "mirror"
    press_pending(imported)
    pull(imported, folder)
    settle(imported, folder)
    for _ in ImportedPressing(imported, workers=1, batch=4).run():
        pass
    pull(imported, folder)
    assert likened(imported, folder) == {}
    assert faults(folder) == []


def test_without_the_wires_settings_only_what_names_categories_differs(
    wire: Wire, tmp_path: Path
) -> None:
    folder = tmp_path / "mirror"
    publish_text(wire)
    pull(wire, folder)
    other = likened(wire, folder)["other"]
    assert isinstance(other, list)
    assert [name for name in other if name.startswith(("releases/", "record/tile"))] == []
    assert all(name.endswith((".html", ".xml", ".json")) for name in other)


def test_a_pull_asks_for_nothing_that_it_has(wire: Wire, tmp_path: Path) -> None:
    folder = tmp_path / "mirror"
    publish_text(wire)
    publish_text(wire, another(2))
    pull(wire, folder)
    publish_text(wire, another(3))
    asked = Asked(folder_fetch(wire.edition))
    pull(wire, folder, fetch=asked)
    assert [path for path in asked.paths if path.startswith("releases/")] == [
        "releases/3/v1/release.json",
        "releases/3/v1/release.pdf",
    ]
    assert not [path for path in asked.paths if path.startswith("sources/")]
    assert asked.paths.count("about/wire.json") == 1  # whether its key is another now
    again = Asked(folder_fetch(wire.edition))
    pull(wire, folder, fetch=again)
    assert set(again.paths) == {"record/checkpoint", "record/key"}


def test_removed_content_leaves_the_mirror_at_its_next_pull(wire: Wire, tmp_path: Path) -> None:
    folder = tmp_path / "mirror"
    draw(tmp_path / "pictures", "room.png", "teal")
    publish_text(wire, pictured(TEXT, "room.png"), folder=tmp_path / "pictures")
    publish_text(wire, another(2))
    pull(wire, folder)
    settle(wire, folder)
    secrets = [b"Edda Marsh", b"64 seats", *_salts(folder)]
    assert all(any(secret in content for content in _contents(folder)) for secret in secrets)
    for number in (1, 2):
        retract(wire, number, "legal", "A court ordered it.", BOTH)
    press_pending(wire)
    pull(wire, folder)
    assert [secret for secret in secrets if any(secret in each for each in _contents(folder))] == []
    assert not list((folder / "media").rglob("*.p*"))
    assert likened(wire, folder) == {}
    assert faults(folder) == []


def test_content_that_is_erased_already_is_never_asked_for(wire: Wire, tmp_path: Path) -> None:
    folder = tmp_path / "mirror"
    for number in (1, 2, 3):
        publish_text(wire, another(number))
    retract(wire, 2, "legal", "A court ordered it.", BOTH)
    press_pending(wire)
    asked = Asked(folder_fetch(wire.edition))
    pull(wire, folder, fetch=asked)
    assert {path for path in asked.paths if path.startswith("releases/2/")} == {
        "releases/2/release.json"
    }
    assert faults(folder) == []
    for path in ("releases/2/index.html", "releases/2/v1/index.html", "releases/2/release.json"):
        assert (folder / "edition" / path).read_bytes() == (wire.edition / path).read_bytes()
    # Nothing public says whose release it was, so a mirror that never had it lists it nowhere.
    assert "releases/2/" not in (folder / "edition/index.html").read_text("utf-8")


def test_a_version_that_was_erased_between_two_pulls_is_never_asked_for(
    wire: Wire, tmp_path: Path
) -> None:
    folder = tmp_path / "mirror"
    publish_text(wire)
    pull(wire, folder)
    correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
    retract(wire, 1, "safety", "A person is in danger.", BOTH)
    press_pending(wire)
    asked = Asked(folder_fetch(wire.edition))
    pull(wire, folder, fetch=asked)
    assert not [path for path in asked.paths if "/v" in path]
    assert faults(folder) == []
    assert not any(b"seats" in content for content in _contents(folder))


def test_a_wire_that_erases_during_a_pull_is_asked_again(wire: Wire, tmp_path: Path) -> None:
    folder, before = tmp_path / "mirror", tmp_path / "before"
    publish_text(wire)
    publish_text(wire, another(2))
    shutil.copytree(wire.edition, before)
    retract(wire, 2, "legal", "A court ordered it.", BOTH)
    press_pending(wire)
    editions = [folder_fetch(before), folder_fetch(wire.edition)]

    def changing(path: str) -> bytes:
        if path.startswith("releases/2/") and len(editions) > 1:
            editions.pop(0)
        return editions[0](path)

    pull(wire, folder, fetch=changing)
    assert faults(folder) == []
    assert not any(b"102 seats" in content for content in _contents(folder))


@pytest.mark.parametrize(
    "path",
    [
        "about/wire.json",
        "guidelines/DG-2026.1/guidelines.json",
        "record/tile/entries/000.p/5",
        "record/tile/0/000.p/5",
        "record/checkpoint",
        "releases/1/v1/release.json",
        "releases/1/v1/release.pdf",
        "releases/2/v1/images/*",
        "sources/harrow-lake-library/source.json",
    ],
)
def test_nothing_that_was_changed_on_the_way_is_taken(
    wire: Wire, tmp_path: Path, path: str
) -> None:
    folder = tmp_path / "mirror"
    draw(tmp_path / "pictures", "room.png", "teal")
    publish_text(wire)
    publish_text(wire, pictured(another(2), "room.png"), folder=tmp_path / "pictures")
    (target,) = wire.edition.glob(path)
    sound = target.read_bytes()
    damaged = bytearray(sound)
    damaged[len(sound) // 2] ^= 1
    target.write_bytes(damaged)
    with pytest.raises((RecordError, ReleaseError, PressError)):
        pull(wire, folder)
    assert not any(bytes(damaged) == content for content in _contents(folder))
    assert not (folder / "edition/record/checkpoint").exists()
    target.write_bytes(sound)
    pull(wire, folder)
    settle(wire, folder)
    pull(wire, folder)
    assert likened(wire, folder) == {}


def test_a_name_that_leads_out_of_the_folder_is_refused(wire: Wire, tmp_path: Path) -> None:
    publish_text(wire)
    edition = folder_fetch(wire.edition)

    def lying(path: str) -> bytes:
        if path == "sources/sources.json":
            return b'{"slugs":["../../../etc"],"type":"dateline/sources/v1"}'
        return edition(path)

    with pytest.raises(MalformedError, match="isn't the name of a source"):
        pull(wire, tmp_path / "mirror", fetch=lying)


def test_torn_tiles_of_the_mirror_are_made_anew(wire: Wire, tmp_path: Path) -> None:
    folder = tmp_path / "mirror"
    publish_text(wire)
    pull(wire, folder)
    for path in (folder / "edition/record/tile").rglob("*"):
        if path.is_file():
            path.write_bytes(b"torn")
    with pytest.raises(RecordError):
        faults(folder)
    publish_text(wire, another(2))
    pull(wire, folder)
    assert faults(folder) == []


def test_cosignatures_come_along_whenever_they_come(wire: Wire, tmp_path: Path) -> None:
    folder = tmp_path / "mirror"
    publish_text(wire)
    pull(wire, folder)
    checkpoint = wire.record / "checkpoint"
    text = checkpoint.read_text("utf-8")
    signature = cosign(parse_note(text).text, "witness.example", WITNESS, 1_800_000_000)
    checkpoint.write_text(text + format_signature(signature) + "\n", "utf-8")
    assert pull(wire, folder).taken == 0
    assert (folder / "edition/record/checkpoint").read_bytes() == checkpoint.read_bytes()
    assert faults(folder) == []


def _salts(folder: Path) -> list[bytes]:
    copies = [path.read_bytes() for path in (folder / "edition").glob("releases/*/release.json")]
    return [parse_copy(copy).bundle.salts.manifest.encode() for copy in copies]


def _contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
