"""What a picture's files say: rights, credentials, and what the public copy must not tell."""

import io
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from dateline.release.looks import looks_of
from dateline.release.model import Image as Shown
from dateline.release.pictures import reencode
from dateline.wire.publishing.picture_facts import (
    credentials_in,
    picture_facts,
    rights_in,
    traces_in,
)
from dateline.wire.sources.queries import KnownLogo
from release.logos import logo, passed_off, png
from wire.wires import read_text

C2PA = b"\xff\xeb\x00\x80JP\x00\x00jumbc2pa\x00\x6fclaim_generator\x66Lumo 3 more of it"


def photo(*, position: bool = False, rights: str | None = None, device: str | None = None) -> bytes:
    """A small JPEG with what a camera writes into it."""
    picture = Image.new("RGB", (32, 24), "teal")
    exif = picture.getexif()
    if position:
        exif.get_ifd(0x8825)[2] = (54.0, 19.0, 30.0)
    if rights:
        exif[0x8298] = rights
    if device:
        exif[0x010F], exif[0x0110] = "Lumo", device
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def xmp(text: str) -> bytes:
    """A PNG whose XMP packet says something of rights."""
    packet = (
        "<x:xmpmeta><rdf:RDF><rdf:Description><dc:rights><rdf:Alt>"
        f'<rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></dc:rights>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "JPEG", xmp=packet.encode())
    return out.getvalue()


def test_what_a_camera_tells_is_seen_and_the_public_copy_tells_none_of_it() -> None:
    taken = photo(position=True, device="X-3")
    assert traces_in(taken) == (True, True)
    assert traces_in(reencode(taken).data) == (False, False)
    assert traces_in(photo()) == (False, False)


@pytest.mark.parametrize(
    ("data", "rights"),
    [
        (photo(rights="(c) H. Ost, free for press use"), "(c) H. Ost, free for press use"),
        (xmp("CC BY 4.0"), "CC BY 4.0"),
        (photo(), None),
        (b"no picture", None),
        (b"", None),
    ],
)
def test_rights_are_read_where_files_tell_them(data: bytes, rights: str | None) -> None:
    assert rights_in(data) == rights


@pytest.mark.parametrize(
    ("data", "by"),
    [
        (photo() + C2PA, "Lumo 3"),
        (photo() + b"jumb c2pa, and no claim", "a tool without a name"),
        (
            photo() + b"jumb c2pa claim_generator\x66\x00\x01\x02\x03\x04\x05",
            "a tool without a name",
        ),
        (photo(), None),
        (b"", None),
    ],
)
def test_content_credentials_are_told_by_what_made_them(data: bytes, by: str | None) -> None:
    assert credentials_in(data) == by


def test_files_are_looked_at_in_the_media_or_beside_the_text(tmp_path: Path) -> None:
    taken = photo(position=True, rights="CC0")
    public = reencode(taken)
    for shelf, data in (("originals", taken), ("pictures", public.data)):
        (tmp_path / "media" / shelf).mkdir(parents=True)
        (tmp_path / "media" / shelf / public.name).write_bytes(data)
    (tmp_path / "beside.jpg").write_bytes(taken)
    (tmp_path / "outside.jpg").write_bytes(taken)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "beside.jpg").write_bytes(taken)
    names = (public.name, "beside.jpg", "../outside.jpg", "gone.jpg", None)
    images = tuple(Shown(src=name) for name in names)
    document = msgspec.structs.replace(read_text().document, images=images)
    found = picture_facts(tmp_path / "media", document, tmp_path / "in")
    assert [(f.src, f.rights, f.kept, f.position) for f in found] == [
        (public.name, "CC0", True, False),
        ("beside.jpg", "CC0", True, False),
        ("../outside.jpg", None, False, False),
        ("gone.jpg", None, False, False),
    ]


def test_a_picture_says_whose_logo_it_looks_like(tmp_path: Path) -> None:
    known = [KnownLogo(1, "Pebble School", looks_of(png(logo("boat"))))]
    altered = dict(passed_off(logo("boat")))["mirrored, recoloured, recompressed"]
    public = reencode(altered)
    (tmp_path / "media" / "pictures").mkdir(parents=True)
    (tmp_path / "media" / "pictures" / public.name).write_bytes(public.data)
    (tmp_path / "beside.jpg").write_bytes(altered)
    (tmp_path / "other.png").write_bytes(png(logo("key")))
    names = (public.name, "beside.jpg", "other.png", "gone.png")
    images = tuple(Shown(src=name) for name in names)
    document = msgspec.structs.replace(read_text().document, images=images)
    for _ in range(2):
        found = picture_facts(tmp_path / "media", document, tmp_path, known)
        assert [f.logo_of for f in found] == ["Pebble School", "Pebble School", None, None]
    assert {f.logo_of for f in picture_facts(tmp_path / "media", document, tmp_path)} == {None}
