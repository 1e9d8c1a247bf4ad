"""What a pull has fetched of the record and not finished with: a killed one goes on from there.

Staged files are believed no more than fetched ones: both are proven when they are read.
"""

import shutil
from pathlib import Path

from dateline.record.errors import MissingError
from dateline.record.tiles import Fetch
from dateline.wire.storage import write_file


def staged(fetch: Fetch, shelf: Path, own: Fetch) -> Fetch:
    """Return what reads a record's tiles: from the mirror's own record, the shelf or the wire.

    The mirror's own full tiles are the wire's too, as long as its record grows; its partial ones
    may be of a size that the wire has passed.
    """

    def read(path: str) -> bytes:
        if ".p/" not in path:
            try:
                return own(path)
            except MissingError:
                pass  # then it is new
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
