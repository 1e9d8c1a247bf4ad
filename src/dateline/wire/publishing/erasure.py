"""Erasing a release's content: what a removal takes out of the database, the media and the edition.

Entries stay, and so do the rows that say what happened; text, salts, PDFs and pictures go. The
names of the files to delete are committed with the act, so that pressing it can be done again.
"""

import secrets
import shutil

from django.db import connection

from dateline.record.entry import Entry
from dateline.record.manifest import Pressing, Publication, Retraction
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.wire.opening import Wire
from dateline.wire.publishing.log import append
from dateline.wire.publishing.models import (
    Change,
    LaterAct,
    Release,
    Seal,
    Translation,
    Version,
)
from dateline.wire.publishing.queries import last_retraction
from dateline.wire.publishing.rendered import pdf_name, unbound
from dateline.wire.storage import TRIAL_FOLDER, UNFINISHED


def erase_content(wire: Wire, release: Release, at: str) -> list[str]:
    """Blank every version of a release inside the caller's transaction, and log the erasure.

    Its acts are blanked too (a reply's words, a withdrawal's note), but for the removal, which is
    the newest: the tombstone shows that one. Returns the files to delete, as paths under the
    wire's media.
    """
    files = blank_content(wire, release)
    append(Entry(type="content.erased", at=at, id=secrets.token_hex(16), release=release.number))
    return files


def blank_content(wire: Wire, release: Release) -> list[str]:
    """Blank every version of a release inside the caller's transaction.

    Returns the files to delete, as paths under the wire's media.
    """
    rows = list(Version.objects.filter(release=release, erased=False))
    files = _files_of(release, rows) | _pdfs_of_acts(wire, release)
    for row in rows:
        row.document = row.beside = row.filing = row.manifest = row.salts = row.approvals = b""
        row.erased = True
        row.save()
    Seal.objects.filter(filing_id__in=[row.filing_id for row in rows]).update(
        salt="", sealed_salt=b"", proof=""
    )
    Translation.objects.filter(release=release).delete()
    acts = LaterAct.objects.filter(release=release)
    acts.exclude(pk=last_retraction(release).pk).update(manifest=b"", salt="")
    release.headline, release.text_digest = "", ""
    release.save(update_fields=["headline", "text_digest"])
    Change.objects.filter(release=release).exclude(kind="removed").update(note="")
    return sorted(files)


def _files_of(release: Release, rows: list[Version]) -> set[str]:
    files: set[str] = set()
    for row in rows:
        manifest = parse_value(bytes(row.manifest), Publication)
        if manifest.pdf is not None:
            files.add(pdf_name(manifest.pdf))
        document = parse_value(bytes(row.document), Document)
        for name in {image.src for image in document.images if image.src}:
            if not is_used_elsewhere(release.number, name):
                files |= {f"pictures/{name}", f"originals/{name}"}
    return files


def _pdfs_of_acts(wire: Wire, release: Release) -> set[str]:
    """Return the PDFs that later acts name, and those that a worker made and no act binds yet."""
    acts = LaterAct.objects.filter(release=release).exclude(manifest=b"")
    bound = {
        pdf_name(parse_value(bytes(act.manifest), Pressing).pdf)
        for act in acts.filter(act="pressing")
    }
    for act in acts.filter(act="retraction"):
        pdfs = parse_value(bytes(act.manifest), Retraction).pdfs or ()
        bound |= {pdf_name(pdf) for pdf in pdfs if pdf is not None}
    noted = [each for _path, rendered in unbound(wire.media) for each in rendered]
    return bound | {pdf_name(each.pdf) for each in noted if each.release == release.number}


def is_used_elsewhere(release: int, name: str) -> bool:
    """Whether another release that stands shows the picture of this name."""
    others = Version.objects.filter(erased=False).exclude(release=release)
    return any(name.encode() in bytes(row.document) for row in others.iterator())


def erase_traces(wire: Wire, files: list[str]) -> None:
    """Delete erased media, and what a dry run, a killed process or SQLite's log may still hold.

    The caller holds the wire's lock. What is gone already is fine.
    """
    for name in files:
        (wire.media / name).unlink(missing_ok=True)
    shutil.rmtree(wire.folder / TRIAL_FOLDER, ignore_errors=True)
    for top in (wire.edition, wire.media):
        for path in top.rglob(f"{UNFINISHED}*"):
            path.unlink(missing_ok=True)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
