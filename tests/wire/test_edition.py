"""An edition at hand: a text is traced by the index, or by reading all where there is none."""

import pytest

from dateline.wire import edition
from dateline.wire.edition import edition_view
from dateline.wire.opening import Wire
from dateline.wire.publishing.tracing import trace_index
from dateline.wire.trace_index import FILE_NAME
from wire.wires import TEXT, another, correct_text, publish_text


@pytest.fixture
def published(wire: Wire) -> Wire:
    """Return a wire with two releases, the first corrected."""
    publish_text(wire)
    correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
    publish_text(wire, another(2))
    return wire


def read_nothing(_folder: object) -> None:
    raise AssertionError("All texts were read.")


def test_a_text_is_found_by_the_index_alone(
    published: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edition, "edition_texts", read_nothing)
    view = edition_view(published.edition, published.folder)
    assert view.find(TEXT) == (1, 1)
    assert view.find(TEXT.replace("64 seats", "60 seats")) == (1, 2)
    assert view.find(another(2)) == (2, 1)


@pytest.mark.parametrize("state", ["none", "gone", "behind"])
def test_without_an_index_that_covers_all_every_text_is_read(published: Wire, state: str) -> None:
    if state == "gone":
        (published.folder / FILE_NAME).unlink()
    elif state == "behind":
        with trace_index(published) as index, index.writing():
            index.remove([1, 2])
            index.cover(index.covered._replace(size=2))
    view = edition_view(published.edition, None if state == "none" else published.folder)
    assert view.find(TEXT) == (1, 1)


def test_a_few_words_of_a_text_are_found_by_reading_all(published: Wire) -> None:
    view = edition_view(published.edition, published.folder)
    assert view.find("the archive stays closed on Sundays. Visitors who need the lift should ring")
    assert (
        view.find("Nothing of this was ever published by anybody at all, as far as one knows.")
        is None
    )
