"""Archives: their files one by one, within limits, and nothing else."""

import io
import tarfile
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.archives import MOST_BYTES, Member, is_archive, members
from dateline.release.errors import ReleaseError, TooLargeError, UnreadableError
from dateline.release.reading import parse, parse_all

FILES = {"a.md": b"# One", "in/b.txt": "Zwei ä".encode(), "in/c.html": b"<p>three</p>"}


RELEASE = (
    b"# Osterby harbour opens its north quay\n\nOSTERBY, March 3, 2026 -- The council opened the "
    b"quay on Monday, four years after a storm closed it."
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cf"
    "c0f01f00050001ff89993d1d0000000049454e44ae426082"
)


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a ZIP file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(files: dict[str, bytes], mode: str = "w") -> bytes:
    """Return a tar file, packed as its mode says."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return file.getvalue()


def read(data: bytes) -> list[Member]:
    """Return the members of an archive."""
    return list(members(io.BytesIO(data)))


PACKED = {
    "zip": zipped(FILES),
    "tar": tarred(FILES),
    "tar.gz": tarred(FILES, "w:gz"),
    "tar.bz2": tarred(FILES, "w:bz2"),
    "tar.xz": tarred(FILES, "w:xz"),
}


@pytest.mark.parametrize("data", PACKED.values(), ids=PACKED.keys())
def test_the_files_come_out_as_they_went_in(data: bytes) -> None:
    file = io.BytesIO(data)
    assert is_archive(file)
    assert {member.name: member.data for member in members(file)} == FILES


def test_a_mailbox_gives_its_messages() -> None:
    box = (
        b"From a@x.example Tue Mar  3 09:00:00 2026\nSubject: One\n\nText\n>From here on\n\n"
        b"From b@x.example Tue Mar  3 10:00:00 2026\nSubject: Two\n\nMore\n"
    )
    assert is_archive(io.BytesIO(box))
    assert read(box) == [
        Member("1.eml", b"Subject: One\n\nText\nFrom here on\n\n"),
        Member("2.eml", b"Subject: Two\n\nMore\n"),
    ]


@pytest.mark.parametrize("data", [b"", b"From the harbour, news.", b"# A release", b"%PDF-1.7"])
def test_what_is_no_archive_is_none(data: bytes) -> None:
    assert not is_archive(io.BytesIO(data))


@pytest.mark.parametrize("sign", ["[Content_Types].xml", "mimetype"])
def test_an_office_document_is_no_archive(sign: str) -> None:
    assert not is_archive(io.BytesIO(zipped({sign: b"x", "word/document.xml": b"<x/>"})))


def test_hidden_files_and_what_programs_leave_are_passed_over() -> None:
    files = {".DS_Store": b"x", "__MACOSX/a.md": b"x", "in/.git/a.md": b"x", "Thumbs.db": b"x"}
    assert [member.name for member in read(zipped({**files, "a.md": b"y"}))] == ["a.md"]


def test_links_and_devices_in_a_tar_are_passed_over() -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        link = tarfile.TarInfo("a.md")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        fifo = tarfile.TarInfo("b.md")
        fifo.type = tarfile.FIFOTYPE
        archive.addfile(fifo)
    assert read(file.getvalue()) == []


def test_a_bomb_is_refused_before_it_is_expanded() -> None:
    with pytest.raises(TooLargeError, match="expands"):
        read(zipped({"bomb.txt": bytes(MOST_BYTES - 1)}))


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_file_over_the_limit_is_refused(pack: object) -> None:
    assert callable(pack)
    with pytest.raises(TooLargeError):
        read(pack({"large.txt": bytes(MOST_BYTES + 1)}))


@pytest.mark.parametrize(
    "data",
    [PACKED["zip"][:-40], PACKED["tar.gz"][:90], PACKED["tar"][:900]],
    ids=["zip", "tar.gz", "tar"],
)
def test_a_cut_archive_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        read(data)


def test_each_release_is_read_and_a_broken_one_stops_no_other() -> None:
    files = {"one.md": RELEASE, "two.docx": b"PK\x03\x04broken", "three.md": RELEASE}
    found = list(parse_all(zipped(files), name="all.zip"))
    assert [reading.name for reading in found] == ["one.md", "two.docx", "three.md"]
    assert isinstance(found[1].outcome, ReleaseError)
    assert found[0].parsed().document == found[2].parsed().document


def test_an_archive_of_one_release_is_that_release() -> None:
    assert parse(zipped({"one.md": RELEASE}), name="x.zip") == parse(RELEASE, name="one.md")


def test_a_picture_beside_a_release_comes_with_it() -> None:
    text = RELEASE + b"\n\n![The quay](images/north%20quay.png)\n"
    files = {"one.md": text, "images/north quay.png": PIXEL}
    parsed = parse(tarred(files), name="x.tar")
    assert [image.src for image in parsed.document.images] == ["north-20quay.png"]
    assert [attachment.data for attachment in parsed.attachments] == [PIXEL]


def test_files_in_files_are_opened_twice_and_no_deeper() -> None:
    inner = zipped({"one.md": RELEASE})
    assert parse(zipped({"in.zip": inner}), name="x.zip").document.headline
    with pytest.raises(ReleaseError):
        parse(zipped({"x.zip": zipped({"in.zip": inner})}), name="x.zip")


@given(st.sampled_from([b"PK\x03\x04", b"\x1f\x8b", b"BZh9", b"\xfd7zXZ\x00"]), st.binary())
def test_no_bytes_give_an_untyped_error(start: bytes, data: bytes) -> None:
    with pytest.raises(ReleaseError):
        read(start + data)


def test_a_directory_of_far_too_many_files_is_refused_unread() -> None:
    entry = b"PK\x01\x02" + bytes(24) + (5).to_bytes(2, "little") + bytes(16) + b"a.txt"
    listed = entry * 300_000
    end = b"PK\x05\x06" + bytes(8) + len(listed).to_bytes(4, "little") + bytes(6)
    (found,) = parse_all(b"PK\x03\x04" + listed + end, name="a.zip")
    assert str(found.outcome) == "This archive lists over 100,000 files."


def test_an_entry_without_a_name_is_passed_over() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("one.txt", "A ferry opens\n\nIt runs again.")
        archive.writestr("_", "nothing")
    data = bytearray(out.getvalue())
    at = data.rindex(b"PK\x01\x02")
    data[at + 28] = 0  # the length of its name
    del data[at + 46]
    end = data.rindex(b"PK\x05\x06")
    data[end + 12] -= 1  # the length of the directory
    (found,) = parse_all(bytes(data), name="a.zip")
    assert found.parsed().document.headline == "A ferry opens"
