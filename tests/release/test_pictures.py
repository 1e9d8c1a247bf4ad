"""The public copy of a picture: pixels alone, deterministic, within limits."""

import hashlib
import io
import struct
import zlib

import pytest
from PIL import Image

from dateline.release import pictures
from dateline.release.pictures import (
    PictureError,
    PictureTooLargeError,
    UnreadablePictureError,
    reencode,
)

SECRET = b"SERIAL-0042"


def photo(size: tuple[int, int] = (60, 40), orientation: int = 1) -> bytes:
    image = Image.new("RGB", size, (200, 30, 30))
    image.paste((20, 30, 200), (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = SECRET.decode()
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=SECRET)
    return out.getvalue() + SECRET


def png(mode: str = "RGBA", size: tuple[int, int] = (30, 20)) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, 0).save(out, "PNG")
    return out.getvalue()


def test_device_and_position_stay_behind() -> None:
    original = photo()
    copy = reencode(original)
    assert SECRET in original
    assert SECRET not in copy.data
    assert not Image.open(io.BytesIO(copy.data)).getexif()


def test_the_copy_is_named_by_its_own_digest() -> None:
    copy = reencode(photo())
    assert copy.sha256 == hashlib.sha256(copy.data).hexdigest()
    assert copy.name == f"sha256-{copy.sha256}.jpg"
    assert reencode(photo()) == copy


def test_orientation_is_applied_to_the_pixels() -> None:
    copy = reencode(photo((60, 40), orientation=6))
    assert (copy.width, copy.height) == (40, 60)


def test_what_is_see_through_stays_so() -> None:
    copy = reencode(png())
    assert copy.extension == "png"
    assert Image.open(io.BytesIO(copy.data)).mode == "RGBA"


def test_a_large_picture_is_made_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "LONGEST_SIDE", 30)
    copy = reencode(photo((60, 40)))
    assert (copy.width, copy.height) == (30, 20)


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", photo()[:300], png()[:40]],
    ids=["empty", "svg", "pdf", "truncated photo", "truncated drawing"],
)
def test_what_is_no_picture_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadablePictureError, match="picture") as caught:
        reencode(data)
    assert str(caught.value).endswith(".")


def test_too_many_pixels_are_refused_before_they_are_expanded() -> None:
    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b""))
    with pytest.raises(PictureTooLargeError):
        reencode(bomb)


def test_too_many_bytes_are_refused() -> None:
    with pytest.raises(PictureError, match="MB"):
        reencode(bytes(pictures.MOST_BYTES + 1))


def _chunk(kind: bytes, content: bytes) -> bytes:
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
