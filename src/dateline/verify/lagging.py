"""Whether what a lag says of a translation is what that release says of itself."""

from dateline.record.audit import LoggedEntry
from dateline.record.bundle import Act, Copy
from dateline.record.errors import BindingError
from dateline.record.manifest import ChangedTranslation, Lag, Publication, Retraction
from dateline.record.proof import parse_proof
from dateline.record.translations import RETRACTED
from dateline.verify.published import Published
from dateline.verify.survey import Survey


def check_lag(published: Published, survey: Survey, logged: LoggedEntry, lag: Lag) -> None:
    """Check that the record changed the translation before the lag, as the lag has it.

    Of a release whose content was erased only its removal can still be opened. Raises
    `BindingError`, and what reading the translation's files raises.
    """
    changed = lag.translation
    type_ = "release.retracted" if changed.kind in RETRACTED else "release.corrected"
    if not survey.had(changed.release, type_, changed.version, before=logged.index):
        raise BindingError(
            f"Nothing on record before it changed release {changed.release}, version"
            f" {changed.version}, as this lag says."
        )
    if changed.release in survey.erased:
        if changed.kind == "removed":
            _compare(changed, published.removal(changed.release).tombstone.act)
        return
    _, copy = published.copy_of(changed.release, changed.version)
    _, own = published.copy_of(lag.release, 1)
    if copy.bundle.filing.source != own.bundle.filing.source:
        raise BindingError("This lag is behind another source's release.")
    if copy.bundle.document.language != changed.language:
        raise BindingError(f"Release {changed.release} is in another language than this lag says.")
    act = _change_in(copy, changed)
    if act is None or parse_proof(act.proof).index >= logged.index:
        raise BindingError(f"Release {changed.release} wasn't changed by what this lag names.")
    _compare(changed, act)
    filing = None if changed.kind in RETRACTED else copy.bundle.filing.id
    if filing != changed.filing:
        raise BindingError(f"Release {changed.release} was filed otherwise than this lag says.")


def _change_in(copy: Copy, changed: ChangedTranslation) -> Act | None:
    """Return the version, or the retraction among its later acts, that the lag names."""
    bundle = copy.bundle
    if changed.kind not in RETRACTED:
        own = Act(bundle.manifest, bundle.salts.manifest, bundle.entry, bundle.proof)
        return own if bundle.entry.id == changed.entry else None
    return next((act for act in copy.later if act.entry.id == changed.entry), None)


def _compare(changed: ChangedTranslation, act: Act) -> None:
    manifest = act.manifest
    kind: str | None = None
    if isinstance(manifest, Retraction):
        kind = manifest.outcome
    elif isinstance(manifest, Publication) and manifest.correction is not None:
        kind = manifest.correction.kind
    said = (changed.entry, changed.version, changed.at, changed.kind)
    if said != (act.entry.id, manifest.version, manifest.at, kind):
        raise BindingError(f"Release {changed.release} changed otherwise than this lag says.")
