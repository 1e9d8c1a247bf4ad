"""From bytes to text where a container declares the charset, rightly or not."""

import codecs

from dateline.release.decoding import cleaned


def decode_as(data: bytes, declared: str) -> str:
    """Return the text of bytes in a declared charset; UTF-8 and cp1252 are tried where it is wrong.

    Lines end in ``\\n``; control characters become blanks.
    """
    for charset in (_known(declared), "utf-8", "cp1252"):
        if charset is None:
            continue
        try:
            return cleaned(data.decode(charset))
        except (UnicodeDecodeError, ValueError):
            continue
    return cleaned(data.decode("utf-8", "replace"))


def _known(declared: str) -> str | None:
    """Return a charset that Python reads as text; ISO 8859-1 is read as cp1252, as browsers do."""
    name = declared.strip().strip("\"'").lower()
    if name in {"", "us-ascii", "ascii", "unknown-8bit"}:
        return None
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not found._is_text_encoding:  # noqa: SLF001 - the one way to tell hex and zip from charsets
        return None
    return "cp1252" if found.name == "iso8859-1" else found.name
