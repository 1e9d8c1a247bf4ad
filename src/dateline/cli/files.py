"""Reading the files that a command names."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from dateline.cli.failing import UnreadableFileError
from dateline.release.canonical import parse_value
from dateline.release.errors import NotCanonicalError, ReleaseError
from dateline.release.filenames import may_hold_release
from dateline.release.model import Parsed
from dateline.release.reading import parse, parse_all

T = TypeVar("T")

MAX_FILE_BYTES = 60_000_000


def read_file(path: Path) -> bytes:
    """Return a file's bytes; one sentence where it can't be read or is far too large."""
    try:
        if path.exists() and not path.is_file():
            raise UnreadableFileError(f"{path} isn't a plain file.")
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise UnreadableFileError(
                f"{path} has {size:,} bytes; at most {MAX_FILE_BYTES:,} are read."
            )
        return path.read_bytes()
    except OSError as fault:
        raise UnreadableFileError(f"{path} can't be read: {fault.strerror}.") from None


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


def read_value(path: Path, shape: type[T], what: str) -> T:
    """Read a JSON file of a known shape."""
    try:
        return parse_value(read_file(path), shape)
    except NotCanonicalError as fault:
        raise UnreadableFileError(f"{path} isn't {what}: {fault}") from None


def sibling_reader(folder: Path) -> Callable[[str], bytes | None]:
    """Return what reads a file near a saved page, and nothing outside its folder."""
    root = folder.resolve()

    def read(name: str) -> bytes | None:
        path = (root / name).resolve()
        if not path.is_relative_to(root) or not path.is_file():
            return None
        return read_file(path)

    return read
