"""Reading the releases in the files and folders that a command names.

Apart from `dateline.cli.files`, so that commands which read no release start without the readers.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from dateline.cli.failing import UnreadableFileError
from dateline.cli.files import read_file
from dateline.release.errors import ReleaseError
from dateline.release.filenames import may_hold_release
from dateline.release.model import Parsed
from dateline.release.reading import parse, parse_all


def read_release(path: Path) -> Parsed:
    """Read a file as a release; the fault names the file."""
    data = read_file(path)
    try:
        return parse(data, name=path.name)
    except ReleaseError as fault:
        raise type(fault)(f"{path}: {fault}") from None


def read_releases(path: Path) -> Iterator[tuple[str, Parsed | ReleaseError]]:
    """Yield every release of a file with where it stands, or why that one can't be read."""
    for reading in parse_all(read_file(path), name=path.name):
        inside = reading.name.removeprefix(path.name)
        where = f"{path}{inside}" if inside != reading.name else f"{path}: {inside}"
        yield where, reading.outcome


def files_under(paths: Sequence[Path]) -> list[Path]:
    """Return the files that are named, and in place of each folder those in it, in order.

    Hidden files, links, pictures and other media in a folder are passed over.
    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = [
            file
            for file in sorted(path.rglob("*"))
            if file.is_file() and not file.is_symlink()
            if may_hold_release(file.relative_to(path).as_posix())
        ]
        if not inside:
            raise UnreadableFileError(f"{path} is a folder without a file that may be a release.")
        found += inside
    return found
