"""Office files by their package: Word and OpenDocument; older and other ones in one sentence."""

from dateline.release.containers import OLD_OFFICE
from dateline.release.docx import read_docx
from dateline.release.errors import UnreadableError
from dateline.release.odt import read_odt
from dateline.release.pieces import Source
from dateline.release.unpacking import Package

_ODT = b"application/vnd.oasis.opendocument.text"


def read(data: bytes, name: str, dropped: list[str]) -> Source:  # noqa: ARG001  one of several
    """Read an office file's bytes."""
    if data.startswith(OLD_OFFICE):
        raise UnreadableError(_old(data))
    package = Package(data)
    if package.has("[Content_Types].xml"):
        return read_docx(package, dropped)
    if package.has("mimetype") and package.has("content.xml"):
        kind = package.read("mimetype").strip()
        if kind.startswith(_ODT):
            return read_odt(package, dropped)
        raise UnreadableError("This OpenDocument file is no text: save the release as a text.")
    raise UnreadableError("This file is a package, but no text document.")


def _old(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "This file is protected by a password: save it without one."
    if "WordDocument".encode("utf-16-le") in data:
        return "This is a Word file of before 2007 (.doc): save it as .docx."
    return "This is an old Office file that isn't read: save the text as .docx."
