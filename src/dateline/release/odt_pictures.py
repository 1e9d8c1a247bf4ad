"""Pictures of an OpenDocument file: parts of the package, or written into the XML itself."""

import base64
import binascii
import posixpath

from dateline.release.attaching import Attaching
from dateline.release.dropping import OUTSIDE_PICTURE
from dateline.release.odt_xml import child_of, value_of
from dateline.release.unpacking import MOST_PART, Package
from dateline.release.xml_parts import Element


class Pictures:
    """Keeps pictures as attachments; one that is only linked to is named and never fetched."""

    def __init__(self, package: Package | None, attaching: Attaching, dropped: list[str]) -> None:
        self._package = package
        self._attaching = attaching
        self._dropped = dropped

    def keep(self, image: Element) -> str | None:
        """Keep a picture and return its name."""
        inline = child_of(image, "office:binary-data")
        if inline is not None:
            return self._inline(inline.text or "")
        address = value_of(image, "xlink:href") or ""
        path = posixpath.normpath(address.removeprefix("./"))
        if self._package is not None and self._package.has(path):
            data = self._package.read(path, most=MOST_PART)
            return self._attaching.picture(posixpath.basename(path), data, called="picture")
        self._dropped.append(
            OUTSIDE_PICTURE + address[:80] if address else "a picture that isn't in the file"
        )
        return None

    def _inline(self, text: str) -> str | None:
        try:
            data = base64.b64decode("".join(text.split()), validate=True)
        except (binascii.Error, ValueError):
            self._dropped.append("a damaged picture")
            return None
        return self._attaching.picture("picture", data)
