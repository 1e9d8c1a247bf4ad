"""Pictures of a filing: found under the file's own folder, re-encoded, kept by digest."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from dateline.release.model import Attachment, Document, Image
from dateline.release.pictures import reencode
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.storage import write_file

MAX_PICTURE_BYTES = 30_000_000


def keep_pictures(
    media: Path, document: Document, folder: Path, attached: Sequence[Attachment] = ()
) -> Document:
    """Take a document's pictures into a wire's media; return it with their public copies' names.

    An image that names no file (a caption alone) stays as it is. One that names a file which came
    inside the document's own (``attached``) is that file and no other. Anything else that isn't a
    plain file under ``folder`` (an address, ``..``, a symlink that leads out) is refused.
    """
    inside = {attachment.name: attachment.data for attachment in attached}
    images = tuple(_keep(media, image, folder, inside) for image in document.images)
    return msgspec.structs.replace(document, images=images)


def _keep(media: Path, image: Image, folder: Path, inside: Mapping[str, bytes]) -> Image:
    if image.src is None:
        return image
    data = inside.get(image.src)
    if data is None:
        data = _read_under(folder, image.src)
    public = reencode(data)
    name = f"sha256-{public.sha256}.{public.extension}"
    for shelf, content in (("originals", data), ("pictures", public.data)):
        path = media / shelf / name
        if not path.exists():
            write_file(path, content, durable=True)
    return msgspec.structs.replace(image, src=name)


def _read_under(folder: Path, src: str) -> bytes:
    root = folder.resolve()
    path = (root / src.replace("\0", ":")).resolve()
    if ":" in src or "\0" in src or not path.is_relative_to(root):
        raise RefusedError("fault_picture_beside", picture=src)
    try:
        if not path.is_file():
            raise RefusedError("fault_picture_plain", picture=src)
        if path.stat().st_size > MAX_PICTURE_BYTES:
            raise RefusedError("fault_picture_size", picture=src, most=MAX_PICTURE_BYTES)
        return path.read_bytes()
    except OSError:
        raise RefusedError("fault_picture_unread", picture=src) from None


def read_pictures(wire: Wire, document: Document) -> dict[str, bytes]:
    """Return the public copies of a filed document's pictures, by name."""
    return pictures_in(wire.media, document)


def originals_of(wire: Wire, document: Document) -> dict[str, bytes]:
    """Return a document's pictures as they were filed, or their public copies where lost, by name.

    Filed again they come out under the same names.
    """
    public = read_pictures(wire, document)
    paths = {name: wire.media / "originals" / name for name in public}
    return {
        name: path.read_bytes() if path.is_file() else public[name] for name, path in paths.items()
    }


def pictures_in(media: Path, document: Document) -> dict[str, bytes]:
    """Return the public copies of a filed document's pictures among a wire's media, by name."""
    names = {image.src for image in document.images if image.src}
    return {name: (media / "pictures" / name).read_bytes() for name in sorted(names)}
