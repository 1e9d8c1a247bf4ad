"""An audit presses every page, list and feed again, and a byte that was changed is found."""

from pathlib import Path

import pytest

from dateline.record.policy import as_policy
from dateline.wire.config import Config
from dateline.wire.edition import folder_fetch
from dateline.wire.mirroring.comparing import Comparison, names_of
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.retract import retract
from wire.wires import REPLY, TEXT, another, correct_text, publish_text

BOTH = ("desk-anna", "desk-bo")
CHANGED = (
    "about/index.html",
    "archive/index.html",
    "corrections/index.html",
    "feeds/atom.xml",
    "feeds/feed.json",
    "index.html",
    "releases/1/card.png",
    "sources/index.html",
    "verify/verify.js",
)


def compare(wire: Wire, folder: Path, settings: Config | None = None) -> Comparison:
    """Press a wire's edition anew and compare; the wire is open again after."""
    comparison = Comparison(
        folder_fetch(wire.edition),
        as_policy([wire.verifier]),
        names_of(wire.edition),
        settings,
    )
    try:
        for _ in comparison.run(folder):
            pass
    finally:
        open_wire(wire.folder)
    return comparison


@pytest.fixture
def busy(wire: Wire) -> Wire:
    """Publish, correct, answer and withdraw."""
    publish_text(wire)
    publish_text(wire, another(2))
    correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
    attach_reply(wire, 1, REPLY, ("desk-anna",))
    retract(wire, 2, "error", "Not so.", BOTH)
    press_pending(wire)
    return wire


def test_an_edition_is_what_its_record_presses_to(busy: Wire, tmp_path: Path) -> None:
    comparison = compare(busy, tmp_path / "mirror", busy.config)
    assert (comparison.faults, comparison.left, comparison.why) == ([], [], [])
    assert comparison.compared > 40


def test_a_byte_changed_in_a_page_list_or_feed_is_found(busy: Wire, tmp_path: Path) -> None:
    for name in CHANGED:
        path = busy.edition / name
        path.write_bytes(path.read_bytes().replace(b"e", b"a", 1))
    comparison = compare(busy, tmp_path / "mirror", busy.config)
    assert comparison.faults == [f"{name} isn't what the record presses to." for name in CHANGED]


def test_what_is_missing_and_what_nobody_pressed_is_found(busy: Wire, tmp_path: Path) -> None:
    (busy.edition / "feeds" / "rss.xml").unlink()
    (busy.edition / "news.html").write_text("Sold.", "utf-8")
    comparison = compare(busy, tmp_path / "mirror", busy.config)
    assert comparison.faults == [
        "feeds/rss.xml is missing.",
        "news.html isn't among what the record gives.",
    ]


def test_without_the_wires_settings_lists_are_not_judged_and_that_is_said(
    busy: Wire, tmp_path: Path
) -> None:
    comparison = compare(busy, tmp_path / "mirror")
    assert "index.html" in comparison.left
    assert comparison.faults == []
    assert [each for each in comparison.left if each.startswith("releases/")] == []
    assert comparison.why == ["tagline, language and categories' names stand in its dateline.toml"]


def test_lists_in_which_an_erased_release_stood_are_not_judged_and_the_rest_is(
    busy: Wire, tmp_path: Path
) -> None:
    retract(busy, 1, "legal", "By order of a court.", BOTH)
    press_pending(busy)
    comparison = compare(busy, tmp_path / "mirror", busy.config)
    assert comparison.faults == []
    assert comparison.why == ["nothing public says in which lists an erased release stood"]
    assert comparison.left
    assert [each for each in comparison.left if each.startswith(("record/", "about/"))] == []


def test_what_does_not_prove_itself_is_a_fault_and_nothing_is_pressed_from_it(
    busy: Wire, tmp_path: Path
) -> None:
    path = busy.edition / "about" / "wire.json"
    path.write_bytes(path.read_bytes() + b"\n")
    [sentence] = compare(busy, tmp_path / "mirror", busy.config).faults
    assert sentence.startswith("The pages can't be pressed again: ")
