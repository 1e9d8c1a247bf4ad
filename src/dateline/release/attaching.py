"""Files found inside a container: told by their bytes, named plainly, kept beside the document.

Limits: 30 MB for one file, 60 MB and 200 files together. What isn't taken is named in ``dropped``.
"""

import hashlib
import re

from dateline.release.errors import TooLargeError
from dateline.release.model import Attachment
from dateline.release.patterns import late

MOST_BYTES = 30_000_000
MOST_TOGETHER = 60_000_000
MOST_FILES = 200
_UNSAFE = late(r"[^A-Za-z0-9._-]+")
_PICTURES = (
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg", "jpg"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png", "png"),
    (re.compile(rb"GIF8[79]a"), "image/gif", "gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp", "webp"),
)


def picture_type(data: bytes) -> tuple[str, str] | None:
    """Return the media type and extension of a picture that is taken; ``None`` for other bytes."""
    for start, media_type, extension in _PICTURES:
        if start.match(data):
            return media_type, extension
    return None


class Attaching:
    """The files of one container, as they are found; equal bytes are kept once."""

    def __init__(self, dropped: list[str]) -> None:
        self._dropped = dropped
        self._names: dict[bytes, str] = {}
        self._taken: set[str] = set()
        self._files: list[Attachment] = []
        self._size = 0

    def picture(self, name: str, data: bytes, *, called: str | None = None) -> str | None:
        """Keep a picture and return its name; one of a kind that isn't taken is named instead.

        ``called`` is what it is to be called where its name in the file means nothing to anybody.
        """
        kind = picture_type(data)
        if kind is None:
            self._dropped.append(
                f"a picture that is no JPEG, PNG, WebP or GIF: {_plain_name(name)}"
            )
            return None
        plain_name = _plain_name(called or name)
        stem = plain_name.rpartition(".")[0] or plain_name
        return self.file(f"{stem}.{kind[1]}", kind[0], data)

    def file(self, name: str, media_type: str, data: bytes) -> str:
        """Keep a file and return the name it has got."""
        if len(data) > MOST_BYTES:
            raise TooLargeError(
                f"The file {_plain_name(name)} inside is over {MOST_BYTES // 1_000_000} MB."
            )
        known = self._names.get(_digest(data))
        if known is not None:
            return known
        self._size += len(data)
        if self._size > MOST_TOGETHER or len(self._files) == MOST_FILES:
            raise TooLargeError(
                f"The files inside are over {MOST_TOGETHER // 1_000_000} MB together, "
                f"or more than {MOST_FILES}."
            )
        given = self._unique(_plain_name(name))
        self._names[_digest(data)] = given
        self._files.append(Attachment(given, media_type, data))
        return given

    def finish(self) -> tuple[Attachment, ...]:
        """Return what was kept, in the order it was found."""
        return tuple(self._files)

    def _unique(self, name: str) -> str:
        stem, dot, extension = name.rpartition(".")
        if not stem:
            stem, dot, extension = name, "", ""
        number = 1
        given = name
        while given.lower() in self._taken:
            number += 1
            given = f"{stem}-{number}{dot}{extension}"
        self._taken.add(given.lower())
        return given


def _plain_name(name: str) -> str:
    """Return the last part of a path in letters, digits, dot, hyphen and underscore."""
    last = re.split(r"[/\\]", name)[-1]
    return _UNSAFE.sub("-", last).strip(".-")[-80:].lstrip(".-") or "file"


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
