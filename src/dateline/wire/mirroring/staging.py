"""What a pull has fetched of the record and not finished with: a killed one goes on from there.

Staged files are believed no more than fetched ones: both are proven when they are read.
"""

import shutil
from pathlib import Path

from dateline.record.tiles import Fetch
from dateline.wire.storage import write_file


def staged(fetch: Fetch, shelf: Path) -> Fetch:
    """Return what reads a record's tiles from the shelf, else from the wire and keeps them there.

    A tile's file never changes once it is written, whatever its width.
    """

    def read(path: str) -> bytes:
        kept = shelf / path
        try:
            return kept.read_bytes()
        except OSError:
            content = fetch(path)
            write_file(kept, content)
            return content

    return read


def clear(shelf: Path) -> None:
    """Forget what is staged."""
    shutil.rmtree(shelf, ignore_errors=True)
