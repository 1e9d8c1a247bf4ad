"""What a copy tells of its translations: which changed without it, and what settled that.

A lag stands before the text until a settlement names it; both stay in every copy for good.
"""

import re
from typing import NamedTuple

from dateline.record.bundle import Copy
from dateline.record.entry import TIME
from dateline.record.errors import BindingError, MalformedError
from dateline.record.manifest import Lag, Manifest, Settlement, TranslationChange
from dateline.record.proof import parse_proof

RETRACTED: frozenset[TranslationChange] = frozenset({"withdrawn", "removed"})
"""The kinds of change that are a retraction, and bring no new version."""

_ID = re.compile(r"[0-9a-f]{32}")


class Settled(NamedTuple):
    """What settled a lag, and its entry's index."""

    act: Settlement
    entry: int


class Lagging(NamedTuple):
    """A lag, its entry's index, and what settled it; ``None`` while it stands."""

    act: Lag
    entry: int
    settled: Settled | None


def lags_of(copy: Copy) -> tuple[Lagging, ...]:
    """Return the lags among the later acts, oldest first, each with what settled it."""
    settled = {
        act.manifest.lag: Settled(act.manifest, parse_proof(act.proof).index)
        for act in copy.later
        if isinstance(act.manifest, Settlement)
    }
    return tuple(
        Lagging(act.manifest, parse_proof(act.proof).index, settled.get(act.entry.id))
        for act in copy.later
        if isinstance(act.manifest, Lag)
    )


def standing_lags(copy: Copy) -> tuple[Lagging, ...]:
    """Return the lags that nothing among the later acts settled, oldest first."""
    return tuple(each for each in lags_of(copy) if each.settled is None)


def check_form(manifest: Manifest) -> None:
    """Refuse a lag or a settlement that can't be one, whatever copy carries it."""
    if isinstance(manifest, Settlement):
        if not _ID.fullmatch(manifest.lag):
            raise MalformedError("A settlement names a lag by its entry's id, 32 hex digits.")
        if (manifest.note is None) != (manifest.how == "followed"):
            raise MalformedError("A settlement has a note, unless a new version followed.")
    elif isinstance(manifest, Lag):
        changed = manifest.translation
        if changed.release < 1 or changed.version < 1:
            raise MalformedError("Releases and versions are counted from 1.")
        if changed.release == manifest.release:
            raise BindingError("A release is no translation of itself.")
        named = (changed.entry, *([] if changed.filing is None else [changed.filing]))
        if not all(_ID.fullmatch(each) for each in named) or not TIME.fullmatch(changed.at):
            raise MalformedError("A lag names an entry and a filing by their ids, and a UTC time.")
        retracted = changed.kind in RETRACTED
        if (changed.filing is None) != retracted or (changed.version == 1 and not retracted):
            raise MalformedError("A lag is behind a second version's filing, or a retraction.")


def check_lags(copy: Copy) -> None:
    """Check that each settlement names a lag that stands, and that a version followed as it says.

    That a filing names the translation's is seen where the copy is of the version that followed.
    """
    standing: dict[str, Lag] = {}
    for act in copy.later:
        manifest = act.manifest
        if isinstance(manifest, Lag):
            standing[act.entry.id] = manifest
        elif isinstance(manifest, Settlement):
            lag = standing.pop(manifest.lag, None)
            if lag is None or manifest.version < lag.version:
                raise BindingError("A settlement names no lag that stands in this copy.")
            _check_followed(copy, lag, manifest)


def _check_followed(copy: Copy, lag: Lag, settlement: Settlement) -> None:
    if (settlement.how == "restored") and lag.translation.kind not in RETRACTED:
        raise BindingError("Only a lag behind a retraction is settled by its restoration.")
    if settlement.how != "followed":
        return
    if lag.translation.filing is None or settlement.version <= lag.version:
        raise BindingError("A lag is followed by a newer version than its own.")
    own = copy.bundle
    if settlement.version == own.manifest.version and not _names(copy, lag):
        raise BindingError("This version's filing doesn't name the translation that it followed.")


def _names(copy: Copy, lag: Lag) -> bool:
    """Whether the filing names what changed, or a newer version of that translation."""
    named, changed = set(copy.bundle.filing.translations), lag.translation
    return any(
        each.act.translation.filing in named
        for each in lags_of(copy)
        if each.act.translation.release == changed.release
        and each.act.translation.version >= changed.version
    )
