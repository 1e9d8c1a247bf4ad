"""The files of a release in the edition: each version's own, and those of the one that stands."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from dateline.press.attach import attach
from dateline.press.card import render_card
from dateline.press.page import render_release, render_tombstone
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, Tombstone, format_copy, format_tombstone
from dateline.record.printed import pdf_of, printed_copy
from dateline.wire.publishing.rendered import pdf_name
from dateline.wire.storage import write_file, write_if_other

PROOF_FILE = "release.tlog-proof"


def release_folder(edition: Path, number: int) -> Path:
    """Return where a release's files stand in the edition."""
    return edition / "releases" / str(number)


def press_version(edition: Path, media: Path, copy: Copy, *, current: bool) -> None:
    """Write a version's page, JSON, text, proof, PDF and pictures; all of it can be done again."""
    manifest = copy.bundle.manifest
    top = release_folder(edition, manifest.release)
    own = top / f"v{manifest.version}"
    content = format_copy(copy)
    files = {
        "release.json": content,
        "release.txt": render_plain(copy).encode(),
        PROOF_FILE: copy.bundle.proof.encode(),
    }
    pdf = pdf_of(copy)
    if pdf is not None:
        prefix = (media / pdf_name(pdf)).read_bytes()
        files["release.pdf"] = attach(prefix, format_copy(printed_copy(copy)))
    for image in copy.bundle.document.images:
        if image.src is not None:
            files[f"images/{image.src}"] = (media / "pictures" / image.src).read_bytes()
    if current:
        _drop_pictures(top / "images", files)
    for folder in (own, top) if current else (own,):
        for name, data in files.items():
            write_if_other(folder / name, data)
        page = render_release(copy, current=folder == top, content=content)
        write_if_other(folder / "index.html", page.encode())


def _drop_pictures(folder: Path, keep: Mapping[str, bytes]) -> None:
    """Delete the pictures of an earlier version that the one that stands doesn't show."""
    if folder.is_dir():
        for path in folder.iterdir():
            if f"images/{path.name}" not in keep:
                path.unlink()


def press_card(edition: Path, copy: Copy, *, mark: str | None, current: bool) -> None:
    """Write the picture that a link to a version is shown with."""
    manifest = copy.bundle.manifest
    card = render_card(copy.bundle.document, manifest, mark=mark)
    top = release_folder(edition, manifest.release)
    write_if_other(top / f"v{manifest.version}" / "card.png", card)
    if current:
        write_if_other(top / "card.png", card)


def press_tombstone(edition: Path, number: int, tombstone: Tombstone) -> None:
    """Write what stands in the place of a removed release, and delete all that stood there.

    Each version's address says the same, so that no link to it ends in nothing.
    """
    top, act = release_folder(edition, number), tombstone.act
    write_file(top / "index.html", render_tombstone(act).encode())
    write_file(top / "release.json", format_tombstone(tombstone))
    write_file(top / PROOF_FILE, act.proof.encode())
    for path in top.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name not in ("index.html", "release.json", PROOF_FILE):
            path.unlink()
    for version in range(1, act.manifest.version + 1):
        page = render_tombstone(act, current=False)
        write_file(top / f"v{version}" / "index.html", page.encode())
