"""What a writer's page holds: a file becomes text to edit, remarks find their words again."""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from dateline.release.model import Attachment
from dateline.release.pictures import reencode
from dateline.release.reading import parse
from dateline.release.text import render_text
from dateline.wire.desk.content import Draft, open_remark
from dateline.wire.desk.models import Submission
from dateline.wire.errors import RefusedError
from dateline.wire.vault import Vault

MAX_FILE_BYTES = 20_000_000
MAX_PICTURES = 40
_AS_TYPED = (".txt", ".md", ".markdown", ".text")
TYPED_NAME = "release.md"


class Sent(NamedTuple):
    """A file that was uploaded."""

    name: str
    data: bytes


def draft_of(file: Sent) -> Draft:
    """Return a draft of an uploaded file, whose text can be edited from then on.

    Text and Markdown stay as they are; anything else that can be read is written out as text, which
    reads back as the same release, and its pictures come along. Raises `ReleaseError`.
    """
    if len(file.data) > MAX_FILE_BYTES:
        raise RefusedError("fault_file_size", most=MAX_FILE_BYTES)
    parsed = parse(file.data, name=file.name)
    if file.name.lower().endswith(_AS_TYPED):
        return Draft(name=file.name, data=file.data)
    text = render_text(parsed.document).text
    return Draft(name="release.txt", data=text.encode(), pictures=parsed.attachments)


def with_pictures(draft: Draft, files: Iterable[Sent], drop: Iterable[str]) -> Draft:
    """Return a draft with pictures added and dropped, each under its own file's name."""
    kept = {picture.name: picture for picture in draft.pictures}
    for name in drop:
        kept.pop(name, None)
    for file in files:
        media_type = f"image/{reencode(file.data).extension}"  # refuses what isn't a picture
        kept[file.name] = Attachment(name=file.name, media_type=media_type, data=file.data)
    if len(kept) > MAX_PICTURES:
        raise RefusedError("fault_picture_count", most=MAX_PICTURES)
    return replace(draft, pictures=tuple(kept.values()))


class Answering(NamedTuple):
    """A remark of the desk beside the text as it is now.

    ``start`` and ``end`` are where its words stand now; ``outdated`` says that they don't any more.
    """

    by: str
    text: str
    excerpt: str
    start: int
    end: int
    outdated: bool


def remarks_on(vault: Vault, row: Submission, rendering: str) -> list[Answering]:
    """Return the remarks on a submission, each at its words where they still stand.

    A remark never jumps to other words: the nearest place that has the very same ones, or none.
    """
    found = []
    for remark in row.remarks.all():
        said = open_remark(vault, remark)
        start = _nearest(rendering, said.excerpt, remark.start)
        outdated = start is None
        at = remark.start if start is None else start
        end = at if start is None else at + len(said.excerpt)
        found.append(Answering(remark.by, said.text, said.excerpt, at, end, outdated))
    return found


def _nearest(text: str, words: str, at: int) -> int | None:
    if not words:
        return min(at, len(text))
    before, after = text.rfind(words, 0, at + len(words)), text.find(words, at)
    places = [place for place in (before, after) if place >= 0]
    return min(places, key=lambda place: abs(place - at)) if places else None
