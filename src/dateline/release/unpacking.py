"""Office packages: a ZIP file whose parts are read one by one, each under a limit.

Limits, checked before anything is expanded: 40 MB for the file, 4,000 entries, 16 MB for a part of
text, 30 MB for any other part; 80 MB for all that is read together. A part that says it is small
and isn't is cut off at its limit and refused. A name that stands twice is refused: two programs
would show two texts. Files inside a file are never opened.
"""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Sequence

from dateline.release.errors import TooLargeError, UnreadableError

MOST_BYTES = 40_000_000
MOST_ENTRIES = 4_000
MOST_TEXT = 16_000_000
MOST_PART = 30_000_000
MOST_TOGETHER = 80_000_000
_ENTRY = b"PK\x01\x02"
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    UnicodeError,
    ValueError,
)
_ENCRYPTED = 0x1


class Package:
    """The parts of an office file, by name; nothing is expanded until it is asked for."""

    def __init__(self, data: bytes) -> None:
        if len(data) > MOST_BYTES:
            raise TooLargeError(f"This file is over {MOST_BYTES // 1_000_000} MB, the limit.")
        if data.count(_ENTRY) > MOST_ENTRIES:
            raise TooLargeError(f"This file packs over {MOST_ENTRIES:,} files, the limit.")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except _FAULTS:
            raise UnreadableError("This file is damaged: it can't be unpacked.") from None
        self._entries = {entry.filename.lstrip("/").lower(): entry for entry in entries}
        if len(self._entries) != len(entries):
            raise UnreadableError("This file packs two parts under one name.")
        self._left = MOST_TOGETHER

    @property
    def names(self) -> Sequence[str]:
        """Return the parts' names in small letters, in the package's order."""
        return tuple(self._entries)

    def has(self, name: str) -> bool:
        """Say whether there is a part of that name; case doesn't count."""
        return name.lower() in self._entries

    def read(self, name: str, *, most: int = MOST_TEXT) -> bytes:
        """Return a part's bytes; a missing, damaged or too large one is a `ReleaseError`."""
        entry = self._entries.get(name.lower())
        if entry is None:
            raise UnreadableError(f"This file is damaged: its part {name[:80]} is missing.")
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableError("This file is protected by a password: save it without one.")
        limit = min(most, self._left)
        if entry.file_size > limit:
            raise _too_large(name, limit)
        try:
            with self._zip.open(entry) as part:
                data = part.read(limit + 1)
        except _FAULTS:
            raise UnreadableError(
                f"This file is damaged: its part {name[:80]} can't be unpacked."
            ) from None
        if len(data) > limit:
            raise _too_large(name, limit)
        self._left -= len(data)
        return data


def _too_large(name: str, limit: int) -> TooLargeError:
    return TooLargeError(
        f"This file's part {name[:80]} expands to over {limit // 1_000_000} MB, the limit."
    )
