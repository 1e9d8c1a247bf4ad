"""What has happened to a release, in the wire's words: for plain text and feeds.

A notice stands before the text that it is about, the gravest first: a retraction, a newer
version, translations that changed without it, what this version corrected, a withdrawal that was
undone, where an import comes from, reports that were upheld, replies.
"""

from typing import Literal, NamedTuple

from dateline.press.dates import long_date
from dateline.press.words import language_name
from dateline.record.bundle import Copy
from dateline.record.manifest import (
    CorrectionClass,
    Lag,
    Manifest,
    Publication,
    Reason,
    Reply,
    ReportDecision,
    ReportOutcome,
    Restoration,
    Retraction,
    TranslationChange,
)
from dateline.record.proof import parse_proof
from dateline.record.translations import RETRACTED, standing_lags
from dateline.release.model import Value

NoticeKind = Literal[
    "retraction", "superseded", "lag", "correction", "restoration", "import", "decision", "reply"
]

CLASS_NAMES: dict[CorrectionClass, str] = {
    "update": "an update",
    "correction": "a correction",
    "clarification": "a clarification",
}
CHANGE_NAMES: dict[TranslationChange, str] = {
    "update": "updated",
    "correction": "corrected",
    "clarification": "clarified",
    "withdrawn": "withdrawn",
    "removed": "removed",
}
REASON_NAMES: dict[Reason, str] = {
    "error": "it is in error",
    "fabricated": "it is fabricated",
    "source-request": "its source asked for it",
    "safety": "it endangers somebody",
    "legal": "the law requires it",
}
OUTCOME_NAMES: dict[ReportOutcome, str] = {
    "none": "Nothing in the release changes.",
    "correction": "It leads to a correction.",
    "withdrawal": "It leads to the release's withdrawal.",
    "removal": "It leads to the release's removal.",
    "reply": "It leads to a reply.",
    "restoration": "It leads to the release's restoration.",
}


class CopyNotice(Value, frozen=True):
    """One notice: a short word in capitals, one sentence or more, and the paragraphs of a reply.

    ``entry`` is the index in the record of what it tells.
    """

    kind: NoticeKind
    word: str
    text: str
    at: str
    entry: int
    paragraphs: tuple[str, ...] = ()
    language: str | None = None


class Restored(NamedTuple):
    """A withdrawal that was undone, with the index of the entry that undid it."""

    act: Restoration
    entry: int
    retraction: Retraction


def permalink(publication: Manifest) -> str:
    """Return a release's address for life."""
    return f"{publication.wire.base_url.rstrip('/')}/releases/{publication.release}/"


def retraction(copy: Copy) -> tuple[Retraction, int] | None:
    """Return the retraction that stands among the later acts, with its entry's index."""
    found = None
    for act in copy.later:
        if isinstance(act.manifest, Retraction):
            found = (act.manifest, parse_proof(act.proof).index)
        elif isinstance(act.manifest, Restoration):
            found = None
    return found


def restorations(copy: Copy) -> tuple[Restored, ...]:
    """Return the withdrawals among the later acts that were undone, oldest first."""
    known = {act.entry.id: act.manifest for act in copy.later}
    found = []
    for act in copy.later:
        if isinstance(act.manifest, Restoration):
            undone = known.get(act.manifest.retraction)
            if isinstance(undone, Retraction):
                found.append(Restored(act.manifest, parse_proof(act.proof).index, undone))
    return tuple(found)


def copy_notices(copy: Copy) -> tuple[CopyNotice, ...]:
    """Return what a copy must say before its text."""
    found: list[CopyNotice] = []
    retracted = retraction(copy)
    if retracted is not None:
        found.append(notice_of(*retracted))
    found += [
        _superseded(act.manifest, parse_proof(act.proof).index)
        for act in copy.later
        if isinstance(act.manifest, Publication)
    ]
    found += [lag_notice(each.act, each.entry) for each in standing_lags(copy)]
    manifest = copy.bundle.manifest
    entry = parse_proof(copy.bundle.proof).index
    if manifest.correction is not None:
        found.append(_corrected(manifest, entry))
    found += [restored_notice(each) for each in restorations(copy)]
    if manifest.claimed_at is not None:
        found.append(_imported(manifest, manifest.claimed_at, entry))
    found += [
        _decided(act.manifest, parse_proof(act.proof).index)
        for act in copy.later
        if isinstance(act.manifest, ReportDecision) and act.manifest.changed_something
    ]
    found += [
        _replied(act.manifest, parse_proof(act.proof).index)
        for act in copy.later
        if isinstance(act.manifest, Reply)
    ]
    return tuple(found)


def notice_of(manifest: Retraction, entry: int) -> CopyNotice:
    """Return the notice of a retraction, whose entry's index is given."""
    word = manifest.outcome.upper()
    text = (
        f"on {long_date(manifest.at)}, because {REASON_NAMES[manifest.reason]}. "
        f"{_line(manifest.note)} Decided by {', '.join(manifest.editors)}."
    )
    return CopyNotice("retraction", word, text, manifest.at, entry)


def _superseded(manifest: Publication, entry: int) -> CopyNotice:
    text = f"by version {manifest.version} of {long_date(manifest.at)}"
    if manifest.correction is not None:
        kind = CLASS_NAMES[manifest.correction.kind]
        text += f", {kind}: {_line(manifest.correction.note)}"
    return CopyNotice("superseded", "SUPERSEDED", _stop(text), manifest.at, entry)


def _corrected(manifest: Publication, entry: int) -> CopyNotice:
    correction = manifest.correction
    kind = CLASS_NAMES[correction.kind] if correction else ""
    note = _line(correction.note) if correction else ""
    text = f"This is version {manifest.version} of {long_date(manifest.at)}, {kind}: {note}"
    word = correction.kind.upper() if correction else ""
    return CopyNotice("correction", word, _stop(text), manifest.at, entry)


def restored_notice(restored: Restored) -> CopyNotice:
    """Return the notice of a withdrawal that was undone."""
    act, entry, undone = restored
    text = (
        f"on {long_date(act.at)}: {_stop(_line(act.note))} It had been withdrawn on "
        f"{long_date(undone.at)}, because {REASON_NAMES[undone.reason]}. "
        f"{_stop(_line(undone.note))} Decided by {', '.join(act.editors)}."
    )
    return CopyNotice("restoration", "RESTORED", text, act.at, entry)


def lag_notice(act: Lag, entry: int) -> CopyNotice:
    """Return the notice that a translation changed, and this text not with it."""
    changed = act.translation
    what = f"{CHANGE_NAMES[changed.kind]} on {long_date(changed.at)}"
    if changed.kind in RETRACTED:
        end = f"{what}: this text wasn't retracted with it."
    else:
        end = f"{what} (version {changed.version}): this text doesn't have that change yet."
    text = f"release {changed.release}, the same text in {language_name(changed.language)}, {end}"
    return CopyNotice("lag", "BEHIND", text, act.at, entry)


def _decided(manifest: ReportDecision, entry: int) -> CopyNotice:
    appeal = "" if manifest.appeal_of is None else " on appeal"
    rules = f"{', '.join(manifest.rules)} of " if manifest.rules else ""
    text = (
        f"on version {manifest.version}, {manifest.verdict}{appeal} on {long_date(manifest.at)} "
        f"under {rules}{manifest.guidelines}: {_stop(_line(manifest.reasons))} "
        f"{OUTCOME_NAMES[manifest.outcome]} Decided by {', '.join(manifest.editors)}."
    )
    return CopyNotice("decision", "REPORT", text, manifest.at, entry)


def _imported(manifest: Publication, claimed: str, entry: int) -> CopyNotice:
    text = (
        f"The archive dates this release {long_date(claimed)}; it was logged on "
        f"{long_date(manifest.at)} and not checked by this wire at the time."
    )
    return CopyNotice("import", "FROM AN ARCHIVE", text, manifest.at, entry)


def _replied(manifest: Reply, entry: int) -> CopyNotice:
    role = f", {_line(manifest.role)}" if manifest.role else ""
    text = (
        f"of {long_date(manifest.at)} by {_line(manifest.party)}{role}, "
        f"to version {manifest.version} (identified {_line(manifest.identified)}):"
    )
    return CopyNotice(
        "reply", "REPLY", text, manifest.at, entry, manifest.paragraphs, manifest.language
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _stop(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else text + "."
