"""The card of a release: its size, its words, and that it's the same for ever."""

import io

import pytest
from PIL import Image as Raster

from dateline.press.card import HEIGHT, WIDTH, render_card
from dateline.release.model import Document
from press.sheets import persian
from record.bundles import make_copy, sample_document

LONG = "Statement by the tenants, the neighbours and the four parish assemblies of the harbour " * 6


def card(document: Document, mark: str | None = None) -> bytes:
    return render_card(document, make_copy().bundle.manifest, mark=mark)


def ink(content: bytes, box: tuple[int, int, int, int]) -> int:
    """Return how many dark pixels a part of the card has."""
    with Raster.open(io.BytesIO(content)) as raster:
        return sum(raster.convert("L").crop(box).histogram()[:96])


@pytest.mark.parametrize(
    "document",
    [sample_document(), sample_document("Rent"), sample_document(LONG), persian()],
    ids=["two lines", "a word", "far too long", "Persian"],
)
def test_a_card_is_1200_by_630_and_its_margins_stay_free(document: Document) -> None:
    content = card(document)
    with Raster.open(io.BytesIO(content)) as raster:
        assert (raster.format, raster.size) == ("PNG", (WIDTH, HEIGHT))
    assert ink(content, (84, 150, 1116, 500)) > 1_000
    for margin in ((0, 20, 80, 630), (1120, 20, 1200, 630), (0, 600, 1200, 630)):
        assert ink(content, margin) == 0


def test_persian_begins_at_the_right() -> None:
    english, persian_card = card(sample_document("Rent")), card(persian())
    left, right = (84, 20, 600, 120), (600, 20, 1116, 120)
    assert ink(english, left) > ink(english, right)
    assert ink(persian_card, right) > ink(persian_card, left)


def test_a_mark_is_seen() -> None:
    assert card(sample_document(), "WITHDRAWN") != card(sample_document())


def test_same_input_same_bytes() -> None:
    assert card(sample_document()) == card(sample_document())


def test_headlines_of_any_script_and_of_nothing_have_a_card() -> None:
    for headline in ("", "\u6f22\u5b57 \U0001f600", "a\x00b\u202e", '#let $x$ "'):
        assert card(sample_document(headline)).startswith(b"\x89PNG")
