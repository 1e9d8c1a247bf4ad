"""What a copy tells besides its text: what was found, what changed, what came later."""

from typing import Literal, NamedTuple

from dateline.press.dates import instant
from dateline.press.notices import Restored, restorations, retraction
from dateline.record.bundle import Copy
from dateline.record.manifest import (
    Answer,
    Change,
    CorrectionClass,
    Lag,
    LoggedFinding,
    Manifest,
    Publication,
    Reply,
    ReportDecision,
    Restoration,
    Retraction,
)
from dateline.record.printed import has_pdf
from dateline.record.proof import parse_proof
from dateline.record.translations import Lagging, lags_of
from dateline.release.model import Exhibit, Link


class Step(NamedTuple):
    """A version in a release's history; ``changes`` is ``None`` where this copy hasn't got them.

    ``place`` tells it from the version that the copy is of.
    """

    version: int
    at: str
    entry: int
    kind: CorrectionClass | None
    note: str | None
    changes: tuple[Change, ...] | None
    place: Literal["earlier", "this", "later"]


class Answered(NamedTuple):
    """What one rule found, and how it was answered."""

    rule: str
    findings: tuple[LoggedFinding, ...]
    answers: tuple[Answer, ...]


class Answering(NamedTuple):
    """A reply and its entry's index."""

    reply: Reply
    entry: int


class Decided(NamedTuple):
    """A decision on a reader's report and its entry's index."""

    act: ReportDecision
    entry: int


class Claim(NamedTuple):
    """A claim and the exhibits for it."""

    claim: str
    exhibits: tuple[Exhibit, ...]


class Story(NamedTuple):
    """What a copy tells besides its text; history newest first, what else was done oldest first.

    ``retraction`` is the one that stands, ``restored`` are those that were undone.

    ``changed`` is when it last changed in substance: a clarification isn't such a change, nor is a
    report in vain. ``printed`` says that there is a PDF of it, and a card; an import may be without
    for a while.
    """

    entry: int
    history: tuple[Step, ...]
    newest: Publication | None
    replies: tuple[Answering, ...]
    retraction: tuple[Retraction, int] | None
    restored: tuple[Restored, ...]
    lags: tuple[Lagging, ...]
    decisions: tuple[Decided, ...]
    rules: tuple[Answered, ...]
    overruled: int
    claims: tuple[Claim, ...]
    links: tuple[Link, ...]
    printed: bool
    changed: str


def story_of(copy: Copy) -> Story:
    """Return what a copy tells besides its text.

    Raises `MalformedError` for a broken proof, `BindingError` for a PDF bound to the wrong version.
    """
    manifest = copy.bundle.manifest
    entry = parse_proof(copy.bundle.proof).index
    later = [(act.manifest, parse_proof(act.proof).index) for act in copy.later]
    newer = [(act, at) for act, at in later if isinstance(act, Publication)]
    return Story(
        entry=entry,
        history=_history(manifest, entry, newer),
        newest=newer[-1][0] if newer else None,
        replies=tuple(Answering(act, at) for act, at in later if isinstance(act, Reply)),
        retraction=retraction(copy),
        restored=restorations(copy),
        lags=lags_of(copy),
        decisions=tuple(Decided(act, at) for act, at in later if isinstance(act, ReportDecision)),
        rules=_rules(manifest),
        overruled=len({a.rule for a in manifest.answers if a.act == "overruled"}),
        claims=_claims(copy.bundle.exhibits),
        links=_distinct(copy.bundle.document.links),
        printed=has_pdf(copy),
        changed=changed_in_substance(copy),
    )


def changed_in_substance(copy: Copy) -> str:
    """Return when a version, or what was done to it later, last changed what readers should know.

    The newest of: its first version, an update or correction up to this version, a reply, a
    retraction, a restoration, a decision on a report that changed something, a translation that
    changed in substance without it. RFC 3339 UTC.
    """
    manifest = copy.bundle.manifest
    own = manifest.correction.kind if manifest.correction else None
    versions = [*((past.at, past.kind) for past in manifest.history), (manifest.at, own)]
    times = [at for at, kind in versions if kind != "clarification"]
    times += [act.manifest.at for act in copy.later if _in_substance(act.manifest)]
    return max(times, key=instant)


def _in_substance(manifest: Manifest) -> bool:
    if isinstance(manifest, ReportDecision):
        return manifest.changed_something
    if isinstance(manifest, Lag):
        return manifest.translation.kind != "clarification"
    return isinstance(manifest, Reply | Retraction | Restoration)


def _history(
    manifest: Publication, entry: int, newer: list[tuple[Publication, int]]
) -> tuple[Step, ...]:
    steps = [
        Step(past.version, past.at, past.entry, past.kind, past.note, None, "earlier")
        for past in manifest.history
    ]
    steps.append(_step(manifest, entry, "this"))
    steps += [_step(publication, at, "later") for publication, at in newer]
    return tuple(reversed(steps))


def _step(publication: Publication, entry: int, place: Literal["this", "later"]) -> Step:
    correction = publication.correction
    if correction is None:
        return Step(publication.version, publication.at, entry, None, None, None, place)
    return Step(
        publication.version,
        publication.at,
        entry,
        correction.kind,
        correction.note,
        correction.changes,
        place,
    )


def _rules(manifest: Publication) -> tuple[Answered, ...]:
    """Group findings and answers by rule, in the order in which the rules were found."""
    found: dict[str, list[LoggedFinding]] = {}
    for finding in manifest.findings:
        found.setdefault(finding.rule, []).append(finding)
    answers: dict[str, list[Answer]] = {}
    for answer in manifest.answers:
        answers.setdefault(answer.rule, []).append(answer)
    return tuple(
        Answered(rule, tuple(found.get(rule, ())), tuple(answers.get(rule, ())))
        for rule in (*found, *(rule for rule in answers if rule not in found))
    )


def _claims(exhibits: tuple[Exhibit, ...]) -> tuple[Claim, ...]:
    claims: dict[str, list[Exhibit]] = {}
    for exhibit in exhibits:
        claims.setdefault(exhibit.claim, []).append(exhibit)
    return tuple(Claim(claim, tuple(items)) for claim, items in claims.items())


def _distinct(links: tuple[Link, ...]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(links))
