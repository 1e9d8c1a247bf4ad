"""The public copy of a picture: re-encoded, so that nothing but its pixels goes out.

The type is told from the bytes. EXIF (position, device), comments, colour profiles (after
conversion to sRGB) and trailing data are left behind; orientation is applied to the pixels.
Limits: 40 MB, 60 megapixels, refused before the picture is expanded; the copy is at most 3,000
pixels on its longer side.
"""

import hashlib
import io
import struct
import warnings

from PIL import Image, ImageCms, ImageFile, ImageOps, UnidentifiedImageError

from dateline.release.errors import ReleaseError
from dateline.release.model import Value

MOST_BYTES = 40_000_000
MOST_PIXELS = 60_000_000
LONGEST_SIDE = 3_000
MOST_PNG_BYTES = 2_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
FAULTS = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    struct.error,
    UnidentifiedImageError,
)


class PictureError(ReleaseError):
    """Root of what can be wrong with a picture."""


class UnreadablePictureError(PictureError):
    """The bytes aren't a picture of a kind that is taken, or they are damaged."""


class PictureTooLargeError(PictureError):
    """The picture is over a stated limit and was refused before it was expanded."""


class PublicPicture(Value, frozen=True):
    """A public copy; ``extension`` is ``jpg`` or ``png``, ``sha256`` of ``data`` in hexadecimal."""

    data: bytes
    extension: str
    width: int
    height: int
    sha256: str

    @property
    def name(self) -> str:
        """Return the name under which documents refer to the copy."""
        return f"sha256-{self.sha256}.{self.extension}"


def reencode(data: bytes) -> PublicPicture:
    """Return the public copy of a picture; the same bytes give the same copy."""
    picture, drawn = _read(data)
    return _encode(picture, drawn=drawn)


def shrink(data: bytes, longest: int) -> bytes:
    """Return a picture's pixels alone as a PNG, its longer side of at most so many pixels."""
    picture, _drawn = _read(data)
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    clean = Image.frombytes(picture.mode, picture.size, picture.tobytes())
    return _saved(clean, "PNG", optimize=True)


def _read(data: bytes) -> tuple[Image.Image, bool]:
    """Return a picture's pixels, upright and in sRGB, and whether it is of a drawn kind."""
    if len(data) > MOST_BYTES:
        raise PictureTooLargeError(f"This picture is over {MOST_BYTES // 1_000_000} MB.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                _check_size(opened)
                return _pixels(opened), opened.format in ("PNG", "GIF")
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise PictureTooLargeError(_too_many_pixels()) from None
    except FAULTS:
        raise UnreadablePictureError(
            "This isn't a JPEG, PNG, WebP or GIF picture, or it is damaged."
        ) from None


def _check_size(picture: ImageFile.ImageFile) -> None:
    if picture.width * picture.height > MOST_PIXELS:
        raise PictureTooLargeError(_too_many_pixels())


def _too_many_pixels() -> str:
    return f"This picture has over {MOST_PIXELS // 1_000_000} megapixels."


def _pixels(opened: ImageFile.ImageFile) -> Image.Image:
    opened.load()
    upright = ImageOps.exif_transpose(opened)
    standard = _in_srgb(upright)
    if max(standard.size) > LONGEST_SIDE:
        standard.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return standard


def _in_srgb(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    clear = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    target = "RGBA" if clear else "RGB"
    if profile and picture.mode in ("RGB", "RGBA", "CMYK", "L"):
        try:
            converted = ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode=target if picture.mode != "L" else "RGB",
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None
        if converted is not None:
            return converted.convert(target)
    return picture.convert(target)


def _encode(picture: Image.Image, *, drawn: bool) -> PublicPicture:
    """Encode pixels alone: PNG where they are see-through or were drawn, else JPEG."""
    clean = Image.frombytes(picture.mode, picture.size, picture.tobytes())
    clear = clean.mode == "RGBA" and clean.getchannel("A").getextrema() != (255, 255)
    if not clear:
        clean = clean.convert("RGB")
    data = b""
    if clear or drawn:
        data = _saved(clean, "PNG", compress_level=6)
    if not clear and not 0 < len(data) <= MOST_PNG_BYTES:
        data = _saved(clean, "JPEG", quality=85, optimize=True, progressive=True)
    extension = "png" if data.startswith(b"\x89PNG") else "jpg"
    return PublicPicture(
        data, extension, clean.width, clean.height, hashlib.sha256(data).hexdigest()
    )


def _saved(picture: Image.Image, kind: str, **options: int | bool) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()
