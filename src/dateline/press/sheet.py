"""What a printed sheet says of a release besides its text: the wire's own lines, as values.

The sheet speaks the wire's English whatever the release's language is. It names permalink and
version, never entry, checkpoint or manifest digest: those don't exist yet when it is set.
"""

from collections.abc import Iterable, Sequence

from dateline.press.dates import long_date, long_time
from dateline.record.filing import ITSELF, Filing
from dateline.record.manifest import LoggedFinding, Publication, VerifiedField
from dateline.release.model import Document, Exhibit, Signatory, Value

SHOWN_CHANGES = 6

_CLASSES = {"update": "Update", "correction": "Correction", "clarification": "Clarification"}
_SIGNATURES = {
    "own-key": "Signed with a key of the source’s own, which the wire doesn’t hold.",
    "vouched-key": "Signed with a key that the wire alone vouches for.",
    "none": "Not signed by the source.",
}


class Line(Value, frozen=True):
    """A line of a panel: its label (``None``: the text goes across) and what it says."""

    label: str | None
    text: str
    url: str | None = None


class Panel(Value, frozen=True):
    """One of the five answers."""

    title: str
    lines: tuple[Line, ...]


class Edit(Value, frozen=True):
    """A change shown in a notice: words before and after it, what went and what came."""

    lead: str
    before: str
    after: str
    trail: str


class Notice(Value, frozen=True):
    """What stands above the headline: a correction, or where an import comes from."""

    title: str
    text: str
    edits: tuple[Edit, ...] = ()
    more: int = 0


def kind_of(document: Document) -> str:
    """Return what the sheet calls the release."""
    return "Press release" if document.statement is None else "Statement"


def shorten(text: str, limit: int) -> str:
    """Return the text, cut at a word with an ellipsis where it has more than ``limit`` characters.

    >>> shorten("Tenants of three blocks withhold rent", 20)
    'Tenants of three…'
    """
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > limit // 2 else head).rstrip(" ,;:.–—-") + "…"


def rail(publication: Publication) -> tuple[tuple[str, str], ...]:
    """Return what stands beside the first lines of the text: titles and words."""
    return (
        ("Released by", publication.source.name),
        ("Published", long_time(publication.at)),
        ("Version", str(publication.version)),
    )


def notices(publication: Publication) -> tuple[Notice, ...]:
    """Return what must be read before the text."""
    found = []
    if publication.correction is not None:
        correction = publication.correction
        edits = tuple(
            Edit(change.lead, change.before, change.after, change.trail)
            for change in correction.changes[:SHOWN_CHANGES]
        )
        found.append(
            Notice(
                title=f"{_CLASSES[correction.kind]}, {long_date(publication.at)}",
                text=f"Version {publication.version} replaces version {publication.version - 1}. "
                + correction.note,
                edits=edits,
                more=len(correction.changes) - len(edits),
            )
        )
    if publication.claimed_at is not None:
        found.append(
            Notice(
                title="From an archive",
                text=f"The archive dates this release {long_date(publication.claimed_at)}. It was "
                f"logged on {long_date(publication.at)} and not checked by this wire at the time.",
            )
        )
    return tuple(found)


def panels(
    filing: Filing,
    publication: Publication,
    exhibits: Sequence[Exhibit],
    signatories: Sequence[Signatory],
) -> tuple[Panel, ...]:
    """Return the answers in the order of the five questions."""
    return (
        Panel("Who speaks", tuple(_source_lines(filing, publication))),
        Panel("Evidence", tuple(_evidence_lines(exhibits))),
        Panel("What was checked", tuple(_check_lines(publication))),
        Panel("Since then", tuple(_history_lines(publication))),
        Panel("Verify this copy", _verify_lines(publication, signatories)),
    )


def _source_lines(filing: Filing, publication: Publication) -> Iterable[Line]:
    source = publication.source
    yield Line("Source", source.name)
    for field in source.fields:
        if field.method is not None:
            yield Line(_capital(field.field), _verified(field))
    unverified = [field for field in source.fields if field.method is None]
    if unverified:
        told = "; ".join(f"{field.field} ({field.value})" for field in unverified)
        yield Line("Not verified", told)
    disclosure = filing.disclosure
    yield Line("Owned by", _party(disclosure.owner))
    yield Line("Filed by", _party(disclosure.agent))
    yield Line("Paid by", _party(disclosure.payer))
    stated = " (as the filer stated)" if filing.stated else ""
    yield Line("Filed", long_time(filing.filed_at) + stated)
    yield Line("Signature", _SIGNATURES[publication.signature])


def _verified(field: VerifiedField) -> str:
    when = f", {long_date(field.at)}" if field.at else ""
    evidence = f": {field.evidence}" if field.evidence else ""
    return f"{field.value} (verified by {field.method}{when}{evidence})"


def _party(name: str) -> str:
    return "the source itself" if name == ITSELF else name


def _check_lines(publication: Publication) -> Iterable[Line]:
    if publication.decision is None:
        yield Line(None, "This wire didn’t check the release at the time.")
        return
    count = len(publication.findings)
    found = "no finding" if not count else "1 finding" if count == 1 else f"{count} findings"
    yield Line("Guidelines", f"{publication.guidelines}: {found}")
    answers = {answer.rule: answer for answer in publication.answers}
    for rule, group in _by_rule(publication.findings):
        places = "; ".join(f"“{finding.excerpt}”" for finding in group if finding.excerpt)
        text = " ".join(part for part in (group[0].message, places) if part)
        answer = answers.get(rule)
        if answer is not None:
            handles = ", ".join(answer.editors)
            text += f" — {_capital(answer.act)} by {handles}: {answer.reason}"
        yield Line(f"{rule}, {group[0].severity}", text)
    decision = publication.decision
    handles = ", ".join(decision.editors)
    yield Line(
        "Decision", f"Accepted by {handles}, {long_time(decision.at)}. {decision.reasons}".strip()
    )


def _by_rule(findings: Iterable[LoggedFinding]) -> Iterable[tuple[str, list[LoggedFinding]]]:
    groups: dict[str, list[LoggedFinding]] = {}
    for finding in findings:
        groups.setdefault(finding.rule, []).append(finding)
    return groups.items()


def _evidence_lines(exhibits: Sequence[Exhibit]) -> Iterable[Line]:
    if not exhibits:
        yield Line(None, "The source filed no exhibits.")
    claim = None
    for exhibit in exhibits:
        digest = f" SHA-256 {_grouped(exhibit.sha256)}" if exhibit.sha256 else ""
        label = exhibit.claim if exhibit.claim != claim else ""
        claim = exhibit.claim
        address = f" {exhibit.url}" if exhibit.url else ""
        yield Line(label, f"{exhibit.title}{address}{digest}", exhibit.url)


def _grouped(digest: str) -> str:
    return " ".join(digest[n : n + 8] for n in range(0, len(digest), 8))


def _history_lines(publication: Publication) -> Iterable[Line]:
    for past in publication.history:
        kind = f" ({past.kind})" if past.kind else ""
        note = f". {past.note}" if past.note else ""
        yield Line(f"Version {past.version}", f"{long_time(past.at)}{kind}{note}")
    kind = f" ({publication.correction.kind})" if publication.correction else ""
    yield Line(f"Version {publication.version}", f"{long_time(publication.at)}{kind}. This sheet.")
    yield Line(None, "Later corrections, replies or a retraction stand at the address below.")


def _verify_lines(publication: Publication, signatories: Sequence[Signatory]) -> tuple[Line, ...]:
    signed = " and the signatories" if signatories else ""
    return (
        Line(
            None,
            f"The file of this sheet carries the text{signed} as filed, what the wire stands for, "
            "and the proof that both are in its record, as the attachment dateline-copy.json. "
            "“dateline verify” checks it without asking the wire.",
        ),
        Line("Wire", f"{publication.wire.name}, {publication.wire.operator}"),
        Line("Record", publication.wire.origin),
    )


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
