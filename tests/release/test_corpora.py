"""Real releases as they come: each is read, or refused in a sentence; never worse."""

import gzip
import json
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.release.canonical import canonical_bytes
from dateline.release.errors import ReleaseError
from dateline.release.reading import parse
from dateline.release.text import render_text

RENDERED_STEP = 8
SENATE_STEP = 25  # the whole of it is read by `make accuracy`


def wires(corpora: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the wires' releases."""
    with gzip.open(corpora / "wires.jsonl.gz", "rt", encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            yield f"{item['id']}.md", item["markdown"].encode()


def pages(corpora: Path) -> Iterator[tuple[str, bytes]]:
    """Yield a department's pages."""
    with tarfile.open(corpora / "doj-html.tar.gz") as archive:
        for member in archive:
            file = archive.extractfile(member)
            if file is not None:
                yield member.name, file.read()


def senate(corpora: Path) -> Iterator[tuple[str, bytes]]:
    """Yield some of the legislators' releases."""
    with gzip.open(corpora / "senate.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % SENATE_STEP == 0:
                item = json.loads(line)
                yield f"{item['id']}.txt", item["text"].encode()


@pytest.mark.parametrize(("releases", "at_least"), [(wires, 2_460), (pages, 400), (senate, 790)])
def test_every_release_is_read_and_can_be_rendered(
    shared: Path, releases: object, at_least: int
) -> None:
    assert callable(releases)
    read = 0
    for name, data in releases(shared / "corpora"):
        try:
            document = parse(data, name=name).document
        except ReleaseError as fault:
            pytest.fail(f"{name} is refused: {fault}")
        assert document.headline or document.body
        if read % RENDERED_STEP == 0:
            assert render_text(document).text
            assert canonical_bytes(document)
        read += 1
    assert read >= at_least
