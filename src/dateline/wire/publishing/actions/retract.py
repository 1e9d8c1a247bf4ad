"""Retract a release: withdrawn, its text behind the notice, or removed, its text gone."""

from typing import Literal

from dateline.record.manifest import Reason, Retraction
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import record_act
from dateline.wire.publishing.erasure import erase_content
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handles import different_handles
from dateline.wire.publishing.models import LaterAct
from dateline.wire.publishing.queries import get_release

Outcome = Literal["withdrawn", "removed"]

# The one table of reasons: what each does to the text.
OUTCOMES: dict[Reason, Outcome] = {
    "error": "withdrawn",
    "fabricated": "withdrawn",
    "source-request": "withdrawn",
    "safety": "removed",
    "legal": "removed",
}


def retract(
    wire: Wire, number: int, reason: Reason, note: str, editors: tuple[str, str]
) -> LaterAct:
    """Record a retraction by two editors and return its row; the tombstone stays for good."""
    if not note.strip():
        raise RefusedError("A retraction says in a note why.")
    editors = different_handles(*editors)
    with wire.lock():
        release = get_release(number)
        if release.status in ("withdrawn", "removed"):
            raise RefusedError(f"Release {number} is {release.status} already.")
        at = rfc3339(wire.clock())
        manifest = Retraction(
            type="dateline/manifest/v1",
            wire=wire.config.identity(),
            release=number,
            version=release.current,
            at=at,
            reason=reason,
            outcome=OUTCOMES[reason],
            note=note.strip(),
            editors=editors,
        )

        def beside() -> list[str]:
            release.status = manifest.outcome
            release.save(update_fields=["status"])
            return erase_content(wire, release, at) if manifest.outcome == "removed" else []

        return record_act(wire, release, manifest, "release.retracted", beside=beside)
