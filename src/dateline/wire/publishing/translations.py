"""Which releases say the same in other languages, by what their filings name; nothing is recorded.

Filings name each other by id, in either direction and any version of them, and before the other is
published too. Only releases of one source are translations of each other: nobody speaks for others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.record.filing import Filing
from dateline.record.manifest import ChangedTranslation, Lag, Publication, Retraction, Settlement
from dateline.release.canonical import parse_value
from dateline.wire.errors import RefusedError
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.models import LaterAct, Release, Translation, Version
from dateline.wire.publishing.queries import current_version, get_release, last_retraction


@dataclass(frozen=True, slots=True)
class Standing:
    """A lag that stands on a release, and the id of its entry."""

    lag: Lag
    entry_id: str


def link_translations(release: Release, named: Iterable[str]) -> None:
    """Keep which filings a release's filing names, inside the caller's transaction."""
    for filing_id in dict.fromkeys(named):
        Translation.objects.get_or_create(release=release, filing_id=filing_id)


def translations_of(release: Release) -> list[Release]:
    """Return the releases that say the same in other languages, by number; removed ones too."""
    known, waiting = {release.number}, {release.number}
    while waiting:
        own = Version.objects.filter(release__in=waiting).order_by()
        naming = Translation.objects.filter(release__in=waiting).order_by()
        ids = {
            *own.values_list("filing_id", flat=True),
            *naming.values_list("filing_id", flat=True),
        }
        found: set[int] = set()
        for model in (Version, Translation):
            rows = model.objects.filter(filing_id__in=ids, release__source=release.source_id)
            found.update(rows.order_by().values_list("release", flat=True))
        waiting = found - known
        known |= waiting
    others = Release.objects.select_related("source").filter(number__in=known - {release.number})
    return list(others.order_by("number"))


def marked_with(release: Release, together: Sequence[int] = ()) -> list[Release]:
    """Return the translations that a change of a release marks as behind.

    ``together`` are the releases that change in the same act; removed ones have no text any more.
    """
    return [
        each
        for each in translations_of(release)
        if each.status != "removed" and each.number not in together
    ]


def check_linked(numbers: Sequence[int]) -> None:
    """Refuse releases that can't change in one act: the others are translations of the first."""
    first, *others = numbers
    if len(set(numbers)) < len(numbers):
        raise RefusedError("fault_together_twice")
    linked = {each.number for each in translations_of(get_release(first))} if others else set()
    for number in others:
        if number not in linked:
            raise RefusedError("fault_together_unlinked", number=number, first=first)


def lags_on(release: Release) -> list[Standing]:
    """Return every lag of a release, settled or not, oldest first."""
    rows = LaterAct.objects.filter(release=release, act="lag").exclude(manifest=b"")
    found = list(rows.order_by("entry"))
    leaves = leaves_at([row.entry for row in found]) if found else {}
    return [Standing(parse_value(bytes(row.manifest), Lag), leaves[row.entry].id) for row in found]


def standing_lags(release: Release) -> list[Standing]:
    """Return the lags that stand on a release, oldest first."""
    lags = lags_on(release)
    if not lags:
        return []
    settling = LaterAct.objects.filter(release=release, act="settlement").exclude(manifest=b"")
    settled = {parse_value(bytes(row.manifest), Settlement).lag for row in settling}
    return [each for each in lags if each.entry_id not in settled]


def marked_for(release: Release) -> set[str]:
    """Return the ids of the entries that a release was ever marked for."""
    return {each.lag.translation.entry for each in lags_on(release)}


def marked_by(entry: int) -> list[LaterAct]:
    """Return the lags that the act at an entry of the record left on its translations."""
    leaves = leaves_at([entry])
    rows = LaterAct.objects.filter(act="lag", entry__gt=entry).exclude(manifest=b"")
    return [
        row
        for row in rows.select_related("release").order_by("entry")
        if parse_value(bytes(row.manifest), Lag).translation.entry == leaves[entry].id
    ]


def named_filings(number: int, follower: Release | None) -> tuple[str, ...]:
    """Return the filing ids that a filing names to say the same as release ``number`` does now.

    They are of the version that stands, and of those that ``follower``, the release that gets a
    new version by it, is behind.
    """
    if follower is not None and follower.number == number:
        raise RefusedError("fault_translation_itself", number=number)
    lags = [] if follower is None else standing_lags(follower)
    behind = [each.lag.translation for each in lags]
    waiting = [each.filing for each in behind if each.release == number and each.filing]
    release = get_release(number)
    return tuple(dict.fromkeys([current_version(release).filing_id, *waiting]))


def followed_versions(source: int, named: Iterable[str]) -> dict[int, int]:
    """Return which releases of a source filings are of, by number, and the newest version each."""
    rows = Version.objects.filter(filing_id__in=list(named), release__source=source)
    found: dict[int, int] = {}
    for row in rows:
        found[row.release_id] = max(row.version, found.get(row.release_id, 0))
    return found


def naming_versions(release: Release, filing_id: str) -> dict[int, int]:
    """Return the newest version of each translation that may say the same as a filing it names.

    Where the version that stands doesn't name the filing, an earlier one did.
    """
    rows = Translation.objects.filter(filing_id=filing_id, release__source=release.source_id)
    found: dict[int, int] = {}
    for row in rows.exclude(release=release).select_related("release"):
        version = current_version(row.release)
        stands = version.filing and parse_value(bytes(version.filing), Filing).translations
        level = filing_id in (stands or ())
        found[row.release_id] = version.version if level else version.version - 1
    return found


def version_changed(
    release: Release, manifest: Publication, entry_id: str, filing_id: str
) -> ChangedTranslation:
    """Return what a lag says of a version that followed another."""
    assert manifest.correction is not None  # noqa: S101  a first version changes nothing
    return ChangedTranslation(
        release=release.number,
        version=manifest.version,
        language=release.language,
        kind=manifest.correction.kind,
        at=manifest.at,
        entry=entry_id,
        filing=filing_id,
    )


def retraction_changed(
    release: Release, retraction: Retraction, entry_id: str
) -> ChangedTranslation:
    """Return what a lag says of a retraction."""
    return ChangedTranslation(
        release=release.number,
        version=retraction.version,
        language=release.language,
        kind=retraction.outcome,
        at=retraction.at,
        entry=entry_id,
        filing=None,
    )


def changes_since(release: Release, version: int) -> list[ChangedTranslation]:
    """Return what a text that says the same as ``version`` of a release lacks of it."""
    found = []
    if release.status != "removed" and release.current > version:
        row = current_version(release)
        entry_id = leaves_at([row.entry])[row.entry].id
        manifest = parse_value(bytes(row.manifest), Publication)
        found.append(version_changed(release, manifest, entry_id, row.filing_id))
    if release.status in ("withdrawn", "removed"):
        act = last_retraction(release)
        entry_id = leaves_at([act.entry])[act.entry].id
        retraction = parse_value(bytes(act.manifest), Retraction)
        found.append(retraction_changed(release, retraction, entry_id))
    return found
