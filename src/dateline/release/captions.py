"""What is written under a picture: who is credited in it."""

import re

from dateline.release.patterns import late

_CREDIT = late(
    r"(?:\(|\b)(?:photo(?:graph)?(?: credit)?|credit|image credit|courtesy(?: of)?)"
    r"\s*(?::|by\b)?\s*(?P<who>[^()]{2,80}?)\)?\.?$",
    re.IGNORECASE,
)
LONGEST = 2_000


def credit_in(caption: str | None) -> str | None:
    """Return who is credited at the end of a caption; ``None`` where nobody is."""
    found = _CREDIT.search(caption) if caption and len(caption) <= LONGEST else None
    return found["who"].strip() if found else None
