"""Pictures: from beside the file and nowhere else, re-encoded, kept by digest."""

import hashlib
import os
import socket
from pathlib import Path

import msgspec
import pytest
from PIL import Image as Canvas

from dateline.release.errors import ReleaseError
from dateline.release.model import Attachment, Document, Image
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.pictures import MAX_PICTURE_BYTES, keep_pictures, read_pictures
from wire.wires import TEXT, audit, draw, pictured, publish_text, read_text, verdict


def showing(src: str | None) -> Document:
    image = Image(src=src, caption="A room", credit=None, date=None, place=None, alt=None)
    return msgspec.structs.replace(read_text().document, images=(image,))


@pytest.fixture
def filed(tmp_path: Path) -> Path:
    """Return the folder of a filing, with a picture in it and one beside it."""
    draw(tmp_path / "filed", "room.png", "red")
    draw(tmp_path, "outside.png", "blue")
    return tmp_path / "filed"


def shelves(wire: Wire) -> list[str]:
    return sorted(path.name for path in wire.media.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    "src",
    [
        "../outside.png",
        "sub/../../outside.png",
        "{outside}",
        "file://{outside}",
        "file:outside.png",
        "http://pictures.example/room.png",
        "https://pictures.example/room.png",
        "//pictures.example/room.png",
        "data:image/png;base64,AAAA",
        "link.png",
        "folder/room.png",
        "missing.png",
        ".",
        "",
        "room.png\x00",
        "../../keys/wire.key",
    ],
)
def test_what_is_not_a_file_beside_the_release_is_refused(
    wire: Wire, filed: Path, tmp_path: Path, src: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (filed / "link.png").symlink_to(tmp_path / "outside.png")
    (filed / "folder").symlink_to(tmp_path)
    draw(tmp_path, "room.png", "green")

    def no_network(*_address: object) -> None:
        raise AssertionError("Something was fetched.")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    document = showing(src.format(outside=tmp_path / "outside.png"))
    with pytest.raises(RefusedError):
        keep_pictures(wire.media, document, filed)
    assert shelves(wire) == []


def test_a_link_that_stays_beside_the_release_is_followed(wire: Wire, filed: Path) -> None:
    (filed / "link.png").symlink_to("room.png")
    kept = keep_pictures(wire.media, showing("link.png"), filed)
    assert kept.images == keep_pictures(wire.media, showing("room.png"), filed).images


def test_a_caption_without_a_picture_stays_as_it_is(wire: Wire, filed: Path) -> None:
    document = showing(None)
    assert keep_pictures(wire.media, document, filed) == document


def test_an_oversized_file_is_refused_before_it_is_read(wire: Wire, filed: Path) -> None:
    with (filed / "large.png").open("wb") as file:
        file.truncate(MAX_PICTURE_BYTES + 1)
    with pytest.raises(RefusedError, match="bytes"):
        keep_pictures(wire.media, showing("large.png"), filed)


def test_a_device_or_pipe_is_not_read(wire: Wire, filed: Path) -> None:
    os.mkfifo(filed / "pipe.png")
    with pytest.raises(RefusedError):
        keep_pictures(wire.media, showing("pipe.png"), filed)


@pytest.mark.parametrize("content", [b"", b"not a picture", b"<svg xmlns='x'/>", b"GIF89a"])
def test_what_is_no_picture_is_refused_whatever_its_name(
    wire: Wire, filed: Path, content: bytes
) -> None:
    (filed / "fake.png").write_bytes(content)
    with pytest.raises((RefusedError, ReleaseError)):
        keep_pictures(wire.media, showing("fake.png"), filed)
    assert shelves(wire) == []


def test_its_public_copy_is_named_by_digest_and_says_nothing_of_the_camera(
    wire: Wire, filed: Path
) -> None:
    exif = Canvas.Exif()
    exif[0x010F] = "Pebble Cameras"
    Canvas.new("RGB", (40, 30), "red").save(filed / "shot.jpg", exif=exif)
    (image,) = keep_pictures(wire.media, showing("shot.jpg"), filed).images
    assert image.src is not None
    content = read_pictures(wire, showing(image.src))[image.src]
    assert image.src == f"sha256-{hashlib.sha256(content).hexdigest()}.jpg"
    assert b"Pebble Cameras" not in content
    assert (wire.media / "originals" / image.src).read_bytes() == (filed / "shot.jpg").read_bytes()


def test_a_release_with_pictures_stands_with_them_and_verifies(wire: Wire, filed: Path) -> None:
    publish_text(wire, pictured(TEXT, "room.png"), folder=filed)
    (picture,) = (wire.edition / "releases/1/images").iterdir()
    assert verdict(wire, wire.edition / "releases/1/index.html").verdict == "authentic"
    assert audit(wire) == ()
    for folder in ("releases/1/images", "releases/1/v1/images"):
        (wire.edition / folder / picture.name).write_bytes(b"swapped")
    assert verdict(wire, wire.edition / "releases/1/index.html").verdict == "altered"
    (fault,) = audit(wire)
    assert picture.name in fault.sentence


def test_originals_are_not_public(wire: Wire, filed: Path) -> None:
    exif = Canvas.Exif()
    exif[0x010F] = "Pebble Cameras"
    Canvas.new("RGB", (40, 30), "red").save(filed / "shot.jpg", exif=exif)
    publish_text(wire, pictured(TEXT, "shot.jpg"), folder=filed)
    assert list((wire.edition / "releases/1/images").iterdir())
    public = [path for path in wire.edition.rglob("*") if path.is_file()]
    assert [path for path in public if b"Pebble Cameras" in path.read_bytes()] == []


def test_a_picture_that_came_inside_the_file_is_that_one_and_none_beside_it(
    wire: Wire, filed: Path
) -> None:
    draw(filed, "inside.png", "yellow")
    inside = Attachment("room.png", "image/png", (filed / "inside.png").read_bytes())
    (filed / "inside.png").unlink()
    (image,) = keep_pictures(wire.media, showing("room.png"), filed, [inside]).images
    (beside,) = keep_pictures(wire.media, showing("room.png"), filed).images
    assert image.src != beside.src
    with Canvas.open(wire.media / "pictures" / str(image.src)) as kept:
        assert kept.convert("RGB").getpixel((0, 0)) == (255, 255, 0)
