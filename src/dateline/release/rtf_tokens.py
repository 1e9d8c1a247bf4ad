"""The tokens of RTF: groups, control words, control symbols, bytes of text. Linear in length.

Limits: 40 MB, 500,000 tokens, groups nested 400 deep. Source: RTF 1.9.1, "Basic Entities".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.release.errors import TooLargeError, UnreadableError

MOST_BYTES = 40_000_000
MOST_TOKENS = 500_000
DEEPEST = 400
_TOKEN = re.compile(
    rb"(?P<text>[^\\{}]+)"
    rb"|\\(?P<word>[A-Za-z]{1,40})(?P<number>-?[0-9]{1,12})? ?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|\\(?P<symbol>[^A-Za-z])"
    rb"|(?P<brace>[{}])",
    re.DOTALL,
)


class Token(NamedTuple):
    """A token: ``kind`` is ``{``, ``}``, ``word``, ``text``, ``byte``, ``symbol`` or ``data``."""

    kind: str
    data: bytes = b""
    number: int | None = None


_OPEN, _CLOSE = Token("{"), Token("}")


def _token(found: re.Match[bytes]) -> Token:
    match found.lastgroup:
        case "text":
            return Token("text", found[0])
        case "hex":
            return Token("byte", bytes.fromhex(found["hex"].decode("ascii")))
        case "symbol":
            return Token("symbol", found["symbol"])
    return Token("word", found["word"], int(found["number"]) if found["number"] else None)


def tokens_of(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a file up to the end of its outermost group."""
    if len(data) > MOST_BYTES:
        raise TooLargeError(f"This file is over {MOST_BYTES // 1_000_000} MB, the limit.")
    at, depth, count = data.find(b"{\\rtf"), 0, 0
    while at < len(data):
        found = _TOKEN.match(data, at)
        if found is None:  # a backslash at the very end
            break
        count += 1
        if count > MOST_TOKENS:
            raise TooLargeError(f"This file has over {MOST_TOKENS:,} control words, the limit.")
        at = found.end()
        if found.lastgroup == "brace":
            opens = found[0] == b"{"
            depth += 1 if opens else -1
            if depth > DEEPEST:
                raise UnreadableError("This file's groups are nested too deeply to be a release.")
            yield _OPEN if opens else _CLOSE
            if depth == 0:
                return
            continue
        token = _token(found)
        if token.data == b"bin" and token.kind == "word":
            size = max(token.number or 0, 0)
            token = Token("data", data[at : at + size])
            at += size
        yield token
    if depth > 1:
        raise UnreadableError("This file is cut off: its groups aren't closed.")
