"""What a check gives and what it may know of a filing."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from dateline.release.model import Value

Severity = Literal["block", "fix", "ask", "note"]


class Finding(Value, frozen=True):
    """A rule applied to a document: where it bites, how hard, and what to do about it.

    ``start`` and ``end`` are code points of the document's plain-text rendering and ``excerpt``
    the words between them. Where something is missing the span is empty and stands where it
    should be; a finding about the filing itself has the empty span at 0.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    excerpt: str
    message: str


class Hit(NamedTuple):
    """What a check found: a span of the rendering, which of the rule's messages, with what in it.

    ``key`` names the message in the rule's table, ``values`` what stands in its braces;
    ``severity`` is ``None`` where it is the rule's own.
    """

    start: int
    end: int
    key: str
    severity: Severity | None = None
    values: Mapping[str, str | int] = MappingProxyType({})


class VerifiedFact(Value, frozen=True):
    """One field of a source: how (``method``) and when (``at``, an ISO date) it was verified."""

    field: str
    value: str
    method: str | None
    at: str | None


class FilingFacts(Value, frozen=True):
    """What rules about a filing need to know of it.

    ``domains`` are the source's verified ones; ``filed_at`` and ``embargo`` are RFC 3339 times;
    ``signatories`` counts the list that came with a statement, ``None`` where none came.
    """

    source_name: str
    domains: tuple[str, ...]
    verified: tuple[VerifiedFact, ...]
    owner: str
    payer: str
    agent: str
    filed_at: str
    embargo: str | None = None
    signatories: int | None = None
    first_release: bool = False
