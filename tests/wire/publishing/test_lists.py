"""Lists: pages of fifty from the oldest; publishing writes no page that is full."""

import json
from pathlib import Path

import pytest

from dateline.press.listing import PAGE_SIZE
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.decide import decide_report
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.log import leaves_at
from wire.wires import IMPORTED, RULING, SLUG, another, publish_text

SOURCE_LIST = f"sources/{SLUG}"


def written(wire: Wire) -> dict[str, tuple[int, int]]:
    """Return when each file of the edition was written, and which file it is."""
    return {
        str(path.relative_to(wire.edition)): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in wire.edition.rglob("*")
        if path.is_file()
    }


def touched(before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]) -> set[str]:
    return {name for name, stamp in after.items() if before.get(name) != stamp}


def shown(page: Path) -> list[int]:
    """Return the releases that a list's page links to, in its order."""
    text = page.read_text("utf-8")
    numbers = [int(part.split("/")[0]) for part in text.split("releases/")[1:]]
    return list(dict.fromkeys(numbers))


def test_the_corrections_are_a_feed_that_every_act_moves(wire: Wire) -> None:
    empty = json.loads((wire.edition / "corrections/feed.json").read_bytes())
    assert empty["items"] == []
    publish_text(wire, another(1))
    publish_text(wire, another(2))
    retract(wire, 2, "error", "The hall isn't open.", ("desk-anna", "desk-bo"))
    decide_report(wire, 1, 1, RULING, ("desk-anna",))
    press_pending(wire)
    items = json.loads((wire.edition / "corrections/feed.json").read_bytes())["items"]
    assert [item["title"].partition(":")[0] for item in items] == ["Report upheld", "Withdrawn"]
    leaves = leaves_at([item["_dateline"]["entry"] for item in items])
    assert [item["_dateline"]["manifest"] for item in items] == [
        leaves[item["_dateline"]["entry"]].digest for item in items
    ]
    atom = (wire.edition / "corrections/feed.xml").read_text("utf-8")
    assert "It is in error. The hall isn't open." in atom
    page = (wire.edition / "corrections/index.html").read_text("utf-8")
    assert 'type="application/atom+xml" href="feed.xml"' in page


@pytest.mark.parametrize("place", [SOURCE_LIST, "categories/culture"])
def test_pages_hold_fifty_counted_from_the_oldest(imported: Wire, place: str) -> None:
    pages = imported.edition / place / "page"
    assert sorted(int(path.name) for path in pages.iterdir()) == [1, 2, 3]
    assert shown(pages / "1/index.html") == list(range(PAGE_SIZE, 0, -1))
    assert shown(pages / "3/index.html") == list(range(IMPORTED, 2 * PAGE_SIZE, -1))
    assert shown(imported.edition / place / "index.html") == list(range(IMPORTED, PAGE_SIZE, -1))


def test_publishing_one_more_writes_no_full_page_and_few_files(imported: Wire) -> None:
    before = written(imported)
    number = publish_text(imported).release_id
    new = touched(before, written(imported))
    for place in (SOURCE_LIST, "categories/culture"):
        assert {f"{place}/page/1/index.html", f"{place}/page/2/index.html"} & new == set()
        assert {f"{place}/page/3/index.html", f"{place}/index.html"} <= new
    assert not [name for name in new if name.startswith("archive/2019")]
    own = {name for name in new if name.startswith(f"releases/{number}/")}
    assert {name for name in new if name.startswith("releases/")} == own
    assert len(new) <= 45


def test_the_hundredth_more_touches_no_more_files_than_the_first(imported: Wire) -> None:
    counts = []
    for number in range(1, 4):
        before = written(imported)
        publish_text(imported, another(number))
        counts.append(len(touched(before, written(imported))))
    assert max(counts[1:]) <= counts[0]


def test_a_retraction_rewrites_the_full_page_that_its_release_stands_on(imported: Wire) -> None:
    before = written(imported)
    retract(imported, 3, "error", "The book was lost.", ("desk-anna", "desk-bo"))
    press_pending(imported)
    new = touched(before, written(imported))
    assert f"{SOURCE_LIST}/page/1/index.html" in new
    assert f"{SOURCE_LIST}/page/2/index.html" not in new
    assert "withdrawn" in (imported.edition / SOURCE_LIST / "page/1/index.html").read_text().lower()


def test_after_a_full_page_the_next_stands_there_empty(wire: Wire) -> None:
    assert (wire.edition / SOURCE_LIST / "page/1/index.html").is_file()
    assert shown(wire.edition / SOURCE_LIST / "page/1/index.html") == []
