"""Reading the files that a command names."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from dateline.cli.failing import UnreadableFileError
from dateline.release.canonical import parse_value
from dateline.release.errors import NotCanonicalError

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


def here(folder: str | None) -> Path:
    """Return the folder that ``--wire`` or DATELINE_WIRE names, else this one."""
    return Path(folder) if folder else Path.cwd()
