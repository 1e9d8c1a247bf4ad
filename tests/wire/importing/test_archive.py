"""The files of an archive: read a line at a time, bounded, and refused in one sentence."""

import gzip
from pathlib import Path

import pytest

from dateline.release.errors import UnreadableError
from dateline.wire.importing.archive import MAX_LINE_BYTES, count_items, read_items

LINES = b'{"id": 7, "date": "2019-05-02", "text": "A"}\n\n{"markdown": "# B", "extra": 1}\n'


@pytest.mark.parametrize("name", ["archive.jsonl", "archive.jsonl.gz"])
def test_a_line_is_a_release_with_its_id_and_date(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(LINES, mtime=0) if name.endswith(".gz") else LINES)
    first, second = read_items([path])
    assert (first.name, first.data, first.claimed) == (f"{name}:1.txt", b"A", "2019-05-02")
    assert (second.name, second.data, second.claimed) == (f"{name}:3.md", b"# B", None)
    assert first.key != second.key
    assert count_items([path]) == 2


def test_a_file_is_one_release(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_bytes(b"A release")
    (item,) = read_items([path])
    assert (item.name, item.data, item.claimed) == ("one.txt", b"A release", None)


def test_an_id_finds_an_item_again_though_its_text_was_mended(tmp_path: Path) -> None:
    keys = []
    for text in ("A", "B"):
        path = tmp_path / f"{text}.jsonl"
        path.write_text(f'{{"id": "x-1", "text": "{text}"}}\n', "utf-8")
        keys += [item.key for item in read_items([path])]
    assert keys[0] == keys[1]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{"id": 1}\n', "line 1 has neither text"),
        (b'{"id": 1, "text": \n', "line 1 isn't a release"),
        (b'{"text": "A"}\n[]\n', "line 2 isn't a release"),
        (b'{"text": "\xff"}\n', "line 1 isn't a release"),
        (b"\x00\x01\x02", "line 1 isn't a release"),
    ],
)
def test_a_line_that_is_no_release_is_named(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "archive.jsonl"
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match=sentence):
        list(read_items([path]))


@pytest.mark.parametrize("broken", [b"not gzip at all", gzip.compress(LINES, mtime=0)[:-12]])
def test_a_broken_archive_is_named(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "archive.jsonl.gz"
    path.write_bytes(broken)
    with pytest.raises(UnreadableError, match="can't be read past line"):
        count_items([path])


def test_a_bomb_is_refused_before_it_is_expanded(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(MAX_LINE_BYTES // 1_000_000 + 2):
            file.write(bytes(1_000_000))
    with pytest.raises(UnreadableError, match="line 1 has over"):
        count_items([path])
    with pytest.raises(UnreadableError, match="line 1 has over"):
        list(read_items([path]))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="can't be read"):
        list(read_items([tmp_path / "none.txt"]))
