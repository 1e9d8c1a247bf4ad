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


class Earlier(Value, frozen=True):
    """A version on this wire that has much of the text: who speaks in it, and how much it has.

    ``share`` counts the hundredths of the text's fingerprints that stand there; ``identical``
    says that headline and body are the same, word for word.
    """

    release: int
    version: int
    headline: str
    source: str
    share: int
    identical: bool = False


class OtherSource(Value, frozen=True):
    """A source that the wire knew before this one, and the domains it goes by."""

    name: str
    domains: tuple[str, ...] = ()


class Authorisation(Value, frozen=True):
    """Leave to file for the source: from when (``since``) to when (``until``), ISO dates."""

    agent: str
    method: str | None
    since: str | None
    until: str | None = None


class ChangedField(Value, frozen=True):
    """A field of the source that has another value since ``at``, an ISO date."""

    field: str
    at: str


class PictureFacts(Value, frozen=True):
    """What a picture's files say: ``src`` as in the document.

    ``rights`` is what the original says of its use; ``position`` and ``device`` whether the public
    copy still tells them; ``credentials`` what made the original's content credentials, and
    ``kept`` whether the wire holds the original that has them; ``logo_of`` the other source whose
    logo it looks like.
    """

    src: str
    rights: str | None = None
    position: bool = False
    device: bool = False
    credentials: str | None = None
    kept: bool = True
    logo_of: str | None = None


class FilingFacts(Value, frozen=True):
    """What rules about a filing need to know of it.

    ``domains`` are the source's verified ones; ``filed_at`` and ``embargo`` are RFC 3339 times;
    ``signatories`` counts the list that came with a statement, ``None`` where none came.
    ``confirmed`` names those of whom the wire holds a confirmation of what is said of them;
    ``exhibits`` are claim and title of each piece of evidence that came with it.
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
    earlier: tuple[Earlier, ...] = ()
    others: tuple[OtherSource, ...] = ()
    agents: tuple[Authorisation, ...] = ()
    changed: tuple[ChangedField, ...] = ()
    pictures: tuple[PictureFacts, ...] = ()
    confirmed: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = ()
