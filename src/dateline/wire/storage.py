"""Files of a wire, written whole or not at all."""

import os
from pathlib import Path

UNFINISHED = ".writing-"
"""How the names of files begin that aren't whole yet; a killed process may leave one."""

TRIAL_FOLDER = "dry-run"
"""The folder, under a wire's own, of the dry run that was made last."""


def write_file(path: Path, content: bytes, *, durable: bool = False) -> None:
    """Write a file by way of a temporary one beside it, so that no reader sees half of it.

    ``durable``: content and name are on the disk when this returns (tiles, checkpoint, PDFs);
    what can be pressed again needs no more than the rename.
    """
    # The wire's lock keeps other writers out; import workers never write the same file.
    folder, name = os.path.split(path)
    temporary = f"{folder}/{UNFINISHED}{os.getpid()}-{name}"
    try:
        file = open(temporary, "wb")  # noqa: PTH123, SIM115  thousands of times a second
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = open(temporary, "wb")  # noqa: PTH123, SIM115
    try:
        with file:
            file.write(content)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(temporary, path)  # noqa: PTH105
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(path.parent)


def sweep_unfinished(*tops: Path) -> None:
    """Delete what killed processes left half written; a living one's file stays."""
    for top in tops:
        for path in top.rglob(f"{UNFINISHED}*"):
            writer = path.name.removeprefix(UNFINISHED).partition("-")[0]
            if not (writer.isdecimal() and _is_alive(int(writer))):
                path.unlink(missing_ok=True)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def write_if_other(path: Path, content: bytes, *, durable: bool = False) -> bool:
    """Write a file unless it holds just that already; say whether it was written."""
    try:
        if path.stat().st_size == len(content) and path.read_bytes() == content:
            return False
    except FileNotFoundError:
        pass  # then it is written
    write_file(path, content, durable=durable)
    return True


def sync_folder(folder: Path) -> None:
    """Put a folder's names on the disk."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
