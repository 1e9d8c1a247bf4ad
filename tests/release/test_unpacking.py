"""Packages, XML and attached files: every limit holds before anything is expanded."""

import io
import tracemalloc
import zipfile

import pytest

from dateline.release import attaching, unpacking, xml_parts
from dateline.release.attaching import Attaching
from dateline.release.errors import ReleaseError, TooLargeError, UnreadableError
from dateline.release.reading import parse
from dateline.release.unpacking import Package
from dateline.release.xml_parts import parse_xml
from hang_guard import ends
from release.one_release import picture
from release.word_files import package, word

MOST_MEMORY = 60_000_000
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(data: bytes, name: str = "a.docx") -> str:
    """Return the sentence of a refusal that came at once and without expanding anything."""
    tracemalloc.start()
    with ends(), pytest.raises(ReleaseError) as caught:
        parse(data, name=name)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < MOST_MEMORY + 2 * len(data)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_part_that_expands_too_far_is_refused_by_what_it_says() -> None:
    data = word("", parts={"word/styles.xml": b" " * (unpacking.MOST_TEXT + 1)}, rows=STYLES)
    assert refused(data) == ("This file's part word/styles.xml expands to over 16 MB, the limit.")


STYLES = {"r1": ("styles", "styles.xml")}


def test_a_part_that_lies_about_its_size_is_cut_off() -> None:
    data = bytearray(package({"a": b"a" * 5_000_000}))
    for sign in (b"PK\x03\x04", b"PK\x01\x02"):
        at = data.index(sign) + (22 if sign[2] == 3 else 24)
        data[at : at + 4] = (100).to_bytes(4, "little")
    with pytest.raises(UnreadableError, match="can't be unpacked"):
        Package(bytes(data)).read("a")


def test_the_parts_together_have_a_limit() -> None:
    one = b"a" * 30_000_000
    opened = Package(package({"a": one, "b": one, "c": one}))
    opened.read("a", most=unpacking.MOST_PART)
    opened.read("b", most=unpacking.MOST_PART)
    with pytest.raises(TooLargeError, match="20 MB"):
        opened.read("c", most=unpacking.MOST_PART)


def test_a_package_of_too_many_entries_is_refused_unopened() -> None:
    entries = ["[Content_Types].xml", *map(str, range(unpacking.MOST_ENTRIES))]
    data = package(dict.fromkeys(entries, b""))
    assert refused(data) == "This file packs over 4,000 files, the limit."


def test_a_package_over_the_limit_is_refused_unopened() -> None:
    parts = {"[Content_Types].xml": b"<Types/>", "word/a": bytes(unpacking.MOST_BYTES)}
    data = package(parts, zipfile.ZIP_STORED)
    assert refused(data) == "This file is over 40 MB, the limit."


def test_a_name_that_stands_twice_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("word/document.xml", "<one/>")
        file.writestr("WORD/document.xml", "<two/>")
    assert refused(out.getvalue()) == "This file packs two parts under one name."


def test_a_protected_part_is_refused_by_its_flag() -> None:
    data = bytearray(package({"a": b"secret"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnreadableError, match="password"):
        Package(bytes(data)).read("a")


@pytest.mark.parametrize(
    ("inside", "sentence"),
    [
        ("EncryptedPackage", "This file is protected by a password: save it without one."),
        ("WordDocument", "This is a Word file of before 2007 (.doc): save it as .docx."),
        ("Workbook", "This is an old Office file that isn't read: save the text as .docx."),
    ],
)
def test_old_and_protected_office_files_are_refused_with_the_remedy(
    inside: str, sentence: str
) -> None:
    assert refused(OLE + bytes(500) + inside.encode("utf-16-le"), "a.doc") == sentence


@pytest.mark.parametrize("keep", [30, 200, 900])
def test_a_truncated_package_is_refused(keep: int) -> None:
    assert "damaged" in refused(word("")[:keep])


def test_a_package_inside_a_package_is_never_opened() -> None:
    inner = word("") * 3
    data = word("", parts={"word/embeddings/inner.docx": inner})
    assert parse(data, name="a.docx").document.headline == "The night ferry starts again"


BOMB = (
    b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'
)


@pytest.mark.parametrize(
    "data",
    [
        BOMB,
        b'<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        BOMB.decode().encode("utf-16"),
        b'<!doctype a [<!entity % x SYSTEM "http://a.example/x">%x;]><a/>',
        b'<?xml version="1.0" encoding="UTF-7"?><a/>',
    ],
    ids=["entities", "outside", "utf-16", "parameters", "utf-7"],
)
def test_document_types_and_entities_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        parse_xml(data, "This file")


def test_xml_of_too_many_elements_is_refused_unparsed() -> None:
    with ends(), pytest.raises(TooLargeError, match="400,000"):
        parse_xml(b"<a>" + b"<b/>" * xml_parts.MOST_PARTS + b"</a>", "This file")


def test_xml_nested_too_deeply_is_refused() -> None:
    with pytest.raises(UnreadableError):
        parse_xml(b"<a>" * 5_000 + b"</a>" * 5_000, "This file")


def test_a_text_of_too_many_characters_is_refused() -> None:
    body = "<w:p><w:r><w:t>" + "many words " * 100_000 + "</w:t></w:r></w:p>"
    with pytest.raises(TooLargeError, match="1,000,000 characters"):
        parse(word(body), name="a.docx")


class TestAttaching:
    def test_names_are_plain_and_unique_and_equal_bytes_are_kept_once(self) -> None:
        kept = Attaching([])
        again = picture() + b"\0"
        names = [
            kept.picture("../../etc/ship of night.PNG", picture()),
            kept.picture("C:\\other.gif", picture()),
            kept.picture("ship-of-night.png", again),
            kept.file("..", "text/plain", b"x"),
        ]
        assert names == [
            "ship-of-night.png", "ship-of-night.png", "ship-of-night-2.png", "file",
        ]  # fmt: skip
        assert [file.media_type for file in kept.finish()] == [
            "image/png", "image/png", "text/plain",
        ]  # fmt: skip

    def test_a_type_is_told_from_the_bytes_and_what_isnt_taken_is_named(self) -> None:
        dropped: list[str] = []
        kept = Attaching(dropped)
        assert kept.picture("a.png", b"\xff\xd8\xff\xe0rest") == "a.jpg"
        assert kept.picture("b.png", b"<svg/>") is None
        assert dropped == ["a picture that is no JPEG, PNG, WebP or GIF: b.png"]

    def test_one_file_and_all_together_have_limits(self) -> None:
        kept = Attaching([])
        large = bytes(attaching.MOST_BYTES + 1)
        with pytest.raises(TooLargeError, match="30 MB"):
            kept.file("a", "text/plain", large)
        for number in range(attaching.MOST_FILES):
            kept.file("a", "text/plain", str(number).encode())
        with pytest.raises(TooLargeError, match="200"):
            kept.file("a", "text/plain", b"one more")
