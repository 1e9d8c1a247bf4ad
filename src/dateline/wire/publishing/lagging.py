"""Recording what a change means for a release's translations, in the transaction of the change.

A new version that names a translation's filing says the same as that one: it settles the lags that
this answers, and marks nobody. Any other new version, and a retraction, marks each translation that
doesn't change in the same act. So no page of one language is silent about what another tells.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.record.entry import Entry
from dateline.record.filing import Filing
from dateline.record.manifest import (
    ChangedTranslation,
    Lag,
    Publication,
    Restoration,
    Retraction,
    SettledHow,
    Settlement,
)
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import write_act
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.log import append
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.translations import (
    Standing,
    changes_since,
    followed_versions,
    marked_for,
    marked_with,
    naming_versions,
    retraction_changed,
    standing_lags,
    translations_of,
    version_changed,
)


@dataclass(frozen=True, slots=True)
class Published:
    """A version whose rows are written, with its entry."""

    release: Release
    manifest: Publication
    filing: Filing
    entry: Entry


@dataclass(frozen=True, slots=True)
class How:
    """How lags are settled, at which time, with which note and by whom."""

    how: SettledHow
    at: str
    note: str | None
    editors: tuple[str, ...]


def tell_versions(wire: Wire, published: Sequence[Published]) -> None:
    """Settle and mark what versions that were published in one act mean for translations."""
    together = [each.release.number for each in published]
    for each in published:
        followed = followed_versions(each.release.source_id, each.filing.translations)
        followed.pop(each.release.number, None)
        _settle_followed(wire, each, followed)
        equal = naming_versions(each.release, each.filing.id) | followed
        _mark_stale(wire, each, {n: v for n, v in equal.items() if n not in together})
        if each.manifest.correction is not None and not followed:
            changed = version_changed(each.release, each.manifest, each.entry.id, each.filing.id)
            for other in marked_with(each.release, together):
                write_lag(wire, other, changed, each.manifest.at)


@dataclass(frozen=True, slots=True)
class Retracted:
    """A release whose retraction is recorded, with its entry.

    ``marks`` are the numbers of its translations that are marked: an erasure takes its links, so
    they are looked up before it.
    """

    release: Release
    manifest: Retraction
    entry: Entry
    marks: Sequence[int]


def tell_retractions(wire: Wire, retracted: Sequence[Retracted]) -> None:
    """Mark the translations that weren't retracted with releases that were, in one act."""
    for each in retracted:
        changed = retraction_changed(each.release, each.manifest, each.entry.id)
        for number in each.marks:
            write_lag(wire, get_release(number), changed, each.manifest.at)


def tell_restoration(wire: Wire, release: Release, restoration: Restoration) -> None:
    """Settle the lags of translations behind the retraction that is undone."""
    how = How("restored", restoration.at, restoration.note, restoration.editors)
    for other in translations_of(release):
        for standing in standing_lags(other):
            if standing.lag.translation.entry == restoration.retraction:
                write_settlement(wire, other, standing, how)


def write_lag(wire: Wire, release: Release, changed: ChangedTranslation, at: str) -> LaterAct:
    """Write entry and rows of a lag, inside the caller's transaction."""
    lag = Lag(
        type="dateline/manifest/v1",
        wire=wire.config.identity(),
        release=release.number,
        version=release.current,
        at=at,
        translation=changed,
    )
    leaf = manifest_leaf("translation.behind", lag)
    return write_act(release, lag, leaf.salt, append(leaf.entry))


def write_settlement(wire: Wire, release: Release, standing: Standing, how: How) -> LaterAct:
    """Write entry and rows of a settlement, inside the caller's transaction."""
    settlement = Settlement(
        type="dateline/manifest/v1",
        wire=wire.config.identity(),
        release=release.number,
        version=release.current,
        at=how.at,
        lag=standing.entry_id,
        how=how.how,
        note=how.note,
        editors=how.editors,
    )
    leaf = manifest_leaf("translation.settled", settlement)
    return write_act(release, settlement, leaf.salt, append(leaf.entry))


def _settle_followed(wire: Wire, published: Published, followed: dict[int, int]) -> None:
    """Settle what this version's filing answers: it names the filing, or a newer one's of a lag."""
    decision, named = published.manifest.decision, set(published.filing.translations)
    if not followed or decision is None:
        return
    how = How("followed", published.manifest.at, None, decision.editors)
    standing = standing_lags(published.release)
    behind = [each.lag.translation for each in standing if each.lag.translation.filing in named]
    for each in standing:
        changed = each.lag.translation
        if changed.filing is not None and any(
            (other.release, True) == (changed.release, other.version >= changed.version)
            for other in behind
        ):
            write_settlement(wire, published.release, each, how)


def _mark_stale(wire: Wire, published: Published, equal: dict[int, int]) -> None:
    """Mark a version that says the same as an older version of a translation, or a retracted one.

    ``equal`` are those versions, by the number of the release. What it was marked for before isn't
    told twice.
    """
    if not equal:
        return
    known = marked_for(published.release)
    for other in Release.objects.filter(number__in=equal).order_by("number"):
        for changed in changes_since(other, equal[other.number]):
            if changed.entry not in known:
                write_lag(wire, published.release, changed, published.manifest.at)
