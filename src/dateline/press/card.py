"""The picture that a link to a release is shown with: 1200 × 630 pixels, PNG."""

import msgspec

from dateline.press.setting import set_png
from dateline.press.sheet import date_of, kind_of, shorten
from dateline.record.manifest import Publication
from dateline.release.model import Document

WIDTH = 1_200
HEIGHT = 630

_LONGEST_HEADLINE = 320


def render_card(document: Document, publication: Publication, *, mark: str | None = None) -> bytes:
    """Return the card of one version; ``mark`` is a word in capitals, ``WITHDRAWN`` say.

    Same input, same bytes. Raises `TypesettingError`.
    """
    data = {
        "headline": shorten(document.headline, _LONGEST_HEADLINE),
        "language": document.language.split("-")[0].lower(),
        "direction": document.direction,
        "wire": shorten(publication.wire.name, 40),
        "kicker": kind_of(document),
        "source": shorten(publication.source.name, 60),
        "date": date_of(document, publication),
        "mark": mark,
    }
    return set_png("card.typ", "card", msgspec.json.encode(data).decode())
