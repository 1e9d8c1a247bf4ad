"""``release.json`` as a copy: it is the carried JSON itself, and nothing besides."""

from dateline.record.bundle import Copy
from dateline.verify.case import Case
from dateline.verify.prove import prove


def read_json(data: bytes, case: Case) -> Copy | None:
    """Judge a ``release.json``; return the copy where it is proven."""
    return prove(data, case)
