"""A key that somebody made for a source, on its way to an earlier key that signs it in."""

from typing import Literal

from dateline.release.model import Value


class ProposedKey(Value, frozen=True):
    """What the desk hands out for ``dateline approve``: ``key`` is base64, as in a statement."""

    type: Literal["dateline/proposed-key/v1"]
    source: str
    source_name: str
    key: str
