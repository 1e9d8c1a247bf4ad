r"""The manifest: what the wire stands for, as one canonical JSON that binds all five answers.

The record's entry holds ``SHA-256("dateline/manifest/v1\n" ‖ salt ‖ RFC 8785(manifest))``; the
salt is published with the text and erased with it. Handles are editors' public ones, never
private names. Each act (publication, retraction, restoration, reply, decision on a report, lag and
settlement of a translation, pressing) has a manifest of its own shape, told apart by ``act``.
"""

from typing import Literal

from dateline.release.model import Value

MANIFEST_DOMAIN = "dateline/manifest/v1"

Severity = Literal["block", "fix", "ask", "note"]
CorrectionClass = Literal["update", "correction", "clarification"]
Reason = Literal["error", "fabricated", "source-request", "safety", "legal"]
RetractionOutcome = Literal["withdrawn", "removed"]
ReportVerdict = Literal["upheld", "dismissed"]
ReportOutcome = Literal["none", "correction", "withdrawal", "removal", "reply", "restoration"]
TranslationChange = CorrectionClass | RetractionOutcome
SettledHow = Literal["followed", "unaffected", "restored"]


class WireIdentity(Value, frozen=True):
    """The wire that speaks: its name, its log's origin, the URL its edition is read at."""

    name: str
    origin: str
    base_url: str
    operator: str


class VerifiedField(Value, frozen=True):
    """One field of a source: what was verified, how and when; ``method`` ``None``: it wasn't.

    ``at`` is an ISO date; ``evidence`` a public sentence on what was seen.
    """

    field: str
    value: str
    method: str | None
    at: str | None
    evidence: str | None = None


class SourceSnapshot(Value, frozen=True):
    """The source as the wire knew it then; ``kind`` is organization or person."""

    slug: str
    name: str
    kind: Literal["organization", "person"]
    owner: str
    fields: tuple[VerifiedField, ...]


class LoggedFinding(Value, frozen=True):
    """A finding as decided upon; offsets in code points of the plain-text rendering.

    ``excerpt`` is ``None`` where the finding is about private data or safety.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    excerpt: str | None = None


class Answer(Value, frozen=True):
    """A finding rule answered: accepted (fix, ask) or overruled (block), by whom and why."""

    rule: str
    act: Literal["accepted", "overruled"]
    reason: str
    editors: tuple[str, ...]


class Decision(Value, frozen=True):
    """The desk's decision: by which handles, when, and why in a sentence or two."""

    verdict: Literal["accepted"]
    editors: tuple[str, ...]
    at: str
    reasons: str


class Change(Value, frozen=True):
    """One word-level difference of two versions' plain text, with the words around it."""

    before: str
    after: str
    lead: str
    trail: str


class Correction(Value, frozen=True):
    """Why a version replaced another: its class (the wire's label), note, and what changed."""

    kind: CorrectionClass
    note: str
    changes: tuple[Change, ...]


class PastVersion(Value, frozen=True):
    """An earlier version in this one's history; ``entry`` is its index in the record."""

    version: int
    at: str
    entry: int
    kind: CorrectionClass | None
    note: str | None


class PdfDigest(Value, frozen=True):
    """SHA-256 and length in bytes of the rendered PDF, before bundle and proof were added."""

    sha256: str
    length: int


class Publication(Value, frozen=True, tag_field="act", tag="publication"):
    """A version published, corrected or imported. Times are RFC 3339 UTC.

    ``at`` is when this version was published, ``first_published`` when the first was;
    ``claimed_at`` only for an import: the date that the archive claims.
    ``signature`` says whether a key of the source's own signed the filing, a key that the wire
    alone vouches for, or none. ``seal`` is the id of the entry that sealed the filing.
    """

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    first_published: str
    filing: str
    approvals: tuple[str, ...]
    signature: Literal["own-key", "vouched-key", "none"]
    source: SourceSnapshot
    guidelines: str
    findings: tuple[LoggedFinding, ...]
    answers: tuple[Answer, ...]
    decision: Decision | None
    correction: Correction | None
    history: tuple[PastVersion, ...]
    pdf: PdfDigest | None
    claimed_at: str | None = None
    seal: str | None = None


class Retraction(Value, frozen=True, omit_defaults=True, tag_field="act", tag="retraction"):
    """A retraction: withdrawn (text stays behind the notice) or removed. It names no filing.

    ``pdfs`` are the marked PDFs that stand in the place of those of each version, from the first;
    ``None`` for a version that had none, and, of a removal or an old retraction, for all.
    """

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    reason: Reason
    outcome: RetractionOutcome
    note: str
    editors: tuple[str, ...]
    pdfs: tuple[PdfDigest | None, ...] | None = None


class Restoration(Value, frozen=True, tag_field="act", tag="restoration"):
    """A withdrawal undone: the text stands again. ``retraction`` is the id of the entry undone."""

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    retraction: str
    note: str
    editors: tuple[str, ...]


class ReportDecision(Value, frozen=True, tag_field="act", tag="decision"):
    """What the desk decided on a reader's report about a version; it says nothing of the reader.

    ``verdict`` is on the report, also where an appeal is decided: then ``appeal_of`` is the id of
    the entry of the decision that was appealed. ``outcome`` is what follows or followed from it,
    ``report`` the report's random id, ``rules`` those of ``guidelines`` that it is decided by.
    """

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    report: str
    guidelines: str
    rules: tuple[str, ...]
    verdict: ReportVerdict
    outcome: ReportOutcome
    reasons: str
    editors: tuple[str, ...]
    appeal_of: str | None

    @property
    def changed_something(self) -> bool:
        """Whether it stands before the text: the report was upheld, or something followed."""
        return self.verdict == "upheld" or self.outcome != "none"


class Reply(Value, frozen=True, tag_field="act", tag="reply"):
    """A named party's answer; ``identified`` says how the wire knows who it is."""

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    party: str
    role: str | None
    identified: str
    language: str
    paragraphs: tuple[str, ...]
    editors: tuple[str, ...]


class ChangedTranslation(Value, frozen=True):
    """What changed in another language: a version that was corrected, or a release retracted.

    ``language`` is its BCP 47 tag, ``at`` when that was recorded, ``entry`` the id of the entry,
    ``filing`` the id of the new version's filing; ``None`` for a retraction, which has none.
    """

    release: int
    version: int
    language: str
    kind: TranslationChange
    at: str
    entry: str
    filing: str | None


class Lag(Value, frozen=True, tag_field="act", tag="lag"):
    """A version doesn't have what changed in a linked translation; it stands until settled."""

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    translation: ChangedTranslation


class Settlement(Value, frozen=True, tag_field="act", tag="settlement"):
    """A lag is settled. ``lag`` is the id of its entry.

    ``how``: this version's filing names the translation's (``followed``, without a note), editors
    say that nothing changes in this language (``unaffected``), or the retraction was undone
    (``restored``).
    """

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    lag: str
    how: SettledHow
    note: str | None
    editors: tuple[str, ...]


class Pressing(Value, frozen=True, tag_field="act", tag="pressing"):
    """The PDF of an imported version, made after it was imported; bound once and for good."""

    type: Literal["dateline/manifest/v1"]
    wire: WireIdentity
    release: int
    version: int
    at: str
    pdf: PdfDigest


LaterManifest = Retraction | Restoration | Reply | ReportDecision | Lag | Settlement | Pressing
"""What is done to a release afterwards."""

Manifest = Publication | LaterManifest
