"""What was published before is told, from an index that follows the record."""

import shutil
from collections.abc import Callable

import pytest

from dateline.guidelines import Earlier
from dateline.release.model import Document
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.tracing import earlier_texts, trace_index
from dateline.wire.publishing.versions import find_twin
from dateline.wire.trace_index import FILE_NAME
from wire.wires import (
    IMPORTED,
    SEASONED,
    TEXT,
    archived,
    correct_text,
    publish_text,
    read_text,
    take_in,
)

OTHER = "Quill Bridge is closed for a week\n\nThe town mends its railings and paints them blue.\n"


def document(text: str = TEXT) -> Document:
    return read_text(text).document


def earlier(wire: Wire, text: str = TEXT, *, release: int | None = None) -> tuple[Earlier, ...]:
    read = document(text)
    return earlier_texts(wire, read, find_twin(read), release=release)


def test_on_an_empty_wire_nothing_was_before(wire: Wire) -> None:
    assert earlier(wire) == ()


def test_the_very_text_is_told_with_its_source_and_number(wire: Wire) -> None:
    publish_text(wire)
    (found,) = earlier(wire)
    assert (found.release, found.version, found.share, found.identical) == (1, 1, 100, True)
    assert found.source == "Harrow Lake Library"
    assert found.headline == "Harrow Lake library opens on Sundays from 8 March"


def test_the_same_words_with_another_contact_are_the_same(wire: Wire) -> None:
    publish_text(wire)
    (found,) = earlier(wire, TEXT.replace("edda@library.harrow-lake.example", "edda@mail.test"))
    assert (found.share, found.identical) == (100, True)


def test_a_changed_word_is_a_near_copy(wire: Wire) -> None:
    publish_text(wire)
    (found,) = earlier(wire, TEXT.replace("64 seats", "94 seats"))
    assert 80 <= found.share < 100
    assert not found.identical


def test_a_text_of_its_own_is_none(wire: Wire) -> None:
    publish_text(wire)
    assert earlier(wire, OTHER) == ()


def test_a_correction_is_no_repeat_of_what_it_corrects(wire: Wire) -> None:
    publish_text(wire)
    mended = TEXT.replace("64 seats", "60 seats")
    assert earlier(wire, mended, release=1) == ()
    correct_text(wire, 1, mended)
    assert [found.version for found in earlier(wire, mended)] == [2]


def test_an_earlier_version_is_told_too(wire: Wire) -> None:
    publish_text(wire)
    correct_text(wire, 1, OTHER, answers=SEASONED)
    (found,) = earlier(wire)
    assert (found.release, found.version, found.identical) == (1, 1, True)


def test_an_archive_is_followed_as_it_is_taken_in(imported: Wire) -> None:
    with trace_index(imported) as index:
        assert index.rows.execute("SELECT count(*) FROM text").fetchone()[0] == IMPORTED
    (found, *_others) = earlier(imported, archived(50))
    assert found.identical
    assert Release.objects.get(number=found.release).headline.endswith("book 50")


def test_what_was_published_between_two_batches_is_followed_too(wire: Wire) -> None:
    publish_text(wire)
    take_in(wire)
    assert earlier(wire)[0].release == 1
    assert earlier(wire, archived(120))[0].identical


@pytest.mark.parametrize("reason", ["safety", "legal"])
def test_what_was_removed_leaves_the_index_and_its_file(wire: Wire, reason: str) -> None:
    publish_text(wire)
    assert earlier(wire)
    retract(wire, 1, reason, "Somebody was in danger.", ("desk-anna", "desk-bo"))  # type: ignore[arg-type]
    press_pending(wire)
    assert earlier(wire) == ()
    with trace_index(wire) as index:
        assert index.rows.execute("SELECT count(*) FROM print").fetchone()[0] == 0


def test_what_was_withdrawn_is_still_told(wire: Wire) -> None:
    publish_text(wire)
    retract(wire, 1, "error", "It was wrong.", ("desk-anna", "desk-bo"))
    assert [found.release for found in earlier(wire)] == [1]


def test_an_index_that_is_gone_is_made_anew(wire: Wire) -> None:
    publish_text(wire)
    before = earlier(wire)
    (wire.folder / FILE_NAME).unlink()
    assert earlier(wire) == before


def test_an_index_of_another_history_is_made_anew(wire: Wire, reopen: Callable[[], Wire]) -> None:
    publish_text(wire)
    assert earlier(wire)
    with trace_index(wire) as index, index.writing():
        index.cover(index.covered._replace(leaf=b"of another wire"))
    again = reopen()
    assert [found.release for found in earlier(again)] == [1]
    with trace_index(again) as index:
        assert index.rows.execute("SELECT count(*) FROM text").fetchone()[0] == 1
        with index.writing():
            index.cover(index.covered._replace(size=10_000))
    assert [found.release for found in earlier(again)] == [1]
    shutil.rmtree(wire.folder / "edition")  # nothing of it comes from the pages
    assert earlier(again)
