"""Settling the PDFs that a killed process made: each is put in its place or deleted.

A PDF is made before the entry that binds it. Whether that entry was committed, the rows say.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from dateline.record.manifest import Pressing, Publication, Retraction
from dateline.release.canonical import parse_value
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import LaterAct, Version
from dateline.wire.publishing.rendered import Rendered, kept_aside, pdf_name, shelve, unbound


def settle(wire: Wire) -> None:
    """Settle every PDF whose maker was killed; the caller holds the wire's lock."""
    for path, rendered in kept_aside(wire.media):
        if _is_published(rendered):
            shelve(wire.media, rendered)
        else:
            path.unlink()
    if next(unbound(wire.media), None) is not None:
        try:
            with pressing_imported(wire):
                forget_unbound(wire)
        except RefusedError:
            pass  # they are a living run's, which binds them


def forget_unbound(wire: Wire) -> None:
    """Delete what a run over imports that was killed has made and not bound.

    The caller holds the wire's lock and is the one run over imports.
    """
    for path, noted in unbound(wire.media):
        for rendered in noted:
            if not _is_bound(rendered):
                (wire.media / pdf_name(rendered.pdf)).unlink(missing_ok=True)
        path.unlink()


@contextmanager
def pressing_imported(wire: Wire) -> Iterator[None]:
    """Be the one run over imports; raise `RefusedError` where another is at work."""
    with (wire.folder / ".pressing-imported").open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RefusedError("fault_pressing") from None
        yield


def _is_published(rendered: Rendered) -> bool:
    row = Version.objects.filter(release=rendered.release, version=rendered.version).first()
    if row is None or not row.manifest:
        return False
    if parse_value(bytes(row.manifest), Publication).pdf == rendered.pdf:
        return True
    acts = LaterAct.objects.filter(act="retraction", release=rendered.release).exclude(manifest=b"")
    marked = (parse_value(bytes(act.manifest), Retraction).pdfs or () for act in acts)
    return any(rendered.pdf in pdfs for pdfs in marked)


def _is_bound(rendered: Rendered) -> bool:
    row = LaterAct.objects.filter(
        act="pressing", release=rendered.release, version=rendered.version
    ).first()
    if row is None or not row.manifest:
        return False
    return parse_value(bytes(row.manifest), Pressing).pdf == rendered.pdf
