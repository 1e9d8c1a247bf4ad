"""What a statement by many says of its signatories: how many, and where their list is."""

import re
from collections.abc import Sequence

from dateline.release.links import run_sequences
from dateline.release.model import Block, Statement
from dateline.release.patterns import late
from dateline.release.runs import plain

_NUMBER = r"(?P<{}>\d{{1,3}}(?:[,.\u00a0\u202f ]\d{{3}})+|\d{{1,7}})"
_TEXTS = (
    r"(?:statement|letter(?! of intent)|petition|declaration|appeal|manifesto|resolution|pledge"
    r"|call)"
)
_CLAIM = late(
    rf"\b{_TEXTS}\b[^.]{{0,60}}?\b(?:issued|signed|endorsed|made|supported) by "
    r"(?:(?:more than|over|some|about|nearly|at least)\s+)?"
    + _NUMBER.format("by")
    + r"\b|"
    + _NUMBER.format("of")
    + r"\s+(?:(?:\w+\s+){0,2}(?:signatories|signatures|signers|signataires|firmantes"
    r"|signatarios|unterzeichner(?:innen)?|unterschriften)\b"
    r"|(?:(?!that|which|and|it|the)\w+\s+){1,3}signed(?=[.,;]|\s+(?:so far|since)\b"
    rf"|\s+(?:the|this|our|an?)\s[^.]{{0,40}}?{_TEXTS}\b))",
    re.IGNORECASE,
)
_LIST = late(
    r"\b(?:signator(?:y|ies)|signers|signatures|signataires|firmantes|unterzeichner)\b",
    re.IGNORECASE,
)
_FIGURE = late(r"\d")
_TELLS = ("sign", "issued by", "firmante", "unterzeichner", "unterschrift")
_COUNTS = (
    "signed", "signat", "signer", "issued by", "endorsed by", "made by", "supported by", "firmante",
    "unterzeichner", "unterschrift",
)  # fmt: skip


def statement_in(body: Sequence[Block]) -> Statement | None:
    """Return what a body says of those who signed it; ``None`` where it isn't signed by many."""
    claimed: int | None = None
    url: str | None = None
    listed = False
    for block in body:
        for runs in run_sequences(block):
            text = plain(runs)
            folded = text.lower()
            if not any(tell in folded for tell in _TELLS):
                continue
            counts = claimed is None and any(word in folded for word in _COUNTS)
            counted = counts and _FIGURE.search(text) is not None
            found = _CLAIM.search(text) if counted else None
            if found is not None:
                claimed = int(re.sub(r"\D", "", found["by"] or found["of"]))
            if not listed and _LIST.search(text):
                links = [run.link for run in runs if run.link is not None]
                listed = bool(links)
                url = next((link for link in links if link), None)
    if claimed is None and not listed:
        return None
    return Statement(claimed, url)
