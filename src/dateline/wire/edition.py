"""An edition as files in a folder; nothing here needs a database."""

from collections.abc import Iterator
from pathlib import Path

from dateline.record.errors import MissingError
from dateline.verify.edition import EditionView, Fetch, Lookup
from dateline.wire.trace_index import read_index


def folder_fetch(folder: Path) -> Fetch:
    """Return what reads an edition's files under a folder, and nothing outside it."""
    root = folder.resolve()

    def fetch(path: str) -> bytes:
        file = (root / path).resolve()
        if not file.is_relative_to(root):
            raise MissingError(f"{path} leads out of the edition.")
        try:
            return file.read_bytes()
        except OSError:
            raise MissingError(f"{path} isn't in the edition.") from None

    return fetch


def edition_view(edition: Path, wire: Path | None = None) -> EditionView:
    """Return the view of an edition in a folder; ``wire`` is the wire's own folder, if at hand."""
    return EditionView(folder_fetch(edition), lambda: edition_texts(edition), _index(edition, wire))


def _index(edition: Path, wire: Path | None) -> Lookup | None:
    if wire is None:
        return None
    try:
        size = (edition / "record" / "checkpoint").read_text("utf-8", "replace").split("\n")[1]
    except (OSError, IndexError):
        return None
    return read_index(wire, int(size)) if size.isdecimal() else None


def edition_texts(folder: Path) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield number and version of each release and its plain text."""
    for path in sorted(folder.glob("releases/*/v*/release.txt")):
        number, version = path.parent.parent.name, path.parent.name.removeprefix("v")
        if number.isdigit() and version.isdigit():
            yield (int(number), int(version)), path.read_text("utf-8", "replace")
