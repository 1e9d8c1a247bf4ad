"""What has happened to a release, in the wire's words: for plain text and feeds.

A notice stands before the text that it is about, the gravest first: a retraction, a newer
version, what this version corrected, where an import comes from, replies.
"""

from typing import Literal

from dateline.press.dates import long_date
from dateline.record.bundle import Copy
from dateline.record.manifest import (
    CorrectionClass,
    Manifest,
    Publication,
    Reason,
    Reply,
    Retraction,
)
from dateline.record.proof import parse_proof
from dateline.release.model import Value

NoticeKind = Literal["retraction", "superseded", "correction", "import", "reply"]

CLASS_NAMES: dict[CorrectionClass, str] = {
    "update": "an update",
    "correction": "a correction",
    "clarification": "a clarification",
}
REASON_NAMES: dict[Reason, str] = {
    "error": "it is in error",
    "fabricated": "it is fabricated",
    "source-request": "its source asked for it",
    "safety": "it endangers somebody",
    "legal": "the law requires it",
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


def permalink(publication: Manifest) -> str:
    """Return a release's address for life."""
    return f"{publication.wire.base_url.rstrip('/')}/releases/{publication.release}/"


def retraction(copy: Copy) -> tuple[Retraction, int] | None:
    """Return the last retraction among the later acts, with its entry's index."""
    found = None
    for act in copy.later:
        if isinstance(act.manifest, Retraction):
            found = (act.manifest, parse_proof(act.proof).index)
    return found


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
    manifest = copy.bundle.manifest
    entry = parse_proof(copy.bundle.proof).index
    if manifest.correction is not None:
        found.append(_corrected(manifest, entry))
    if manifest.claimed_at is not None:
        found.append(_imported(manifest, manifest.claimed_at, entry))
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
