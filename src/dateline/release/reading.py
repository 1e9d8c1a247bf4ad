"""Reading a release: the container is chosen by name and content, the document made by one reading.

Limits: 10 MB, 200,000 lines, refused before any work is done.
"""

from dateline.release.decoding import decode
from dateline.release.model import Parsed
from dateline.release.plain_text import read_plain_text
from dateline.release.press_release import read_press_release


def parse(data: bytes, *, name: str) -> Parsed:
    """Read the bytes of a file of that name; what can't be read is a `ReleaseError`."""
    dropped: list[str] = []
    text = decode(data, dropped)
    return read_press_release(read_plain_text(text, dropped))
