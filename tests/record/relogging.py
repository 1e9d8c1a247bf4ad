"""Bundles that lie and were logged all the same, and which of their checks failed."""

from collections.abc import Mapping

import msgspec

from dateline.record.binding import Check
from dateline.record.bundle import Bundle
from dateline.record.entry import EntryType
from record.bundles import VERIFIER, SampleWire

KEYS = [VERIFIER]
replace = msgspec.structs.replace


def failed(checks: tuple[Check, ...]) -> list[str]:
    """Return the names of the checks that failed."""
    return [check.name for check in checks if not check.ok]


def relogged(
    bundle: Bundle,
    kind: EntryType = "release.published",
    entry: Mapping[str, object] | None = None,
    **members: object,
) -> Bundle:
    """The bundle with these members, logged anew by a wire that lies: all but they agree."""
    wire = SampleWire()
    wire.log("guidelines.adopted", 9)
    changed = replace(bundle, **members)
    made = wire._enter(kind, changed.manifest, changed.salts.manifest)
    made = replace(made, **(entry or {}))
    return replace(changed, entry=made, proof=wire.prove(wire._append(made)))
