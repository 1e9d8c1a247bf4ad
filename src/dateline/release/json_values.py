"""JSON from outside: read under limits, then asked for members by name and kind.

Limits, checked before the parser works: 16 MB, 60 levels. A member of another kind than the one
asked for counts as missing: news items come from many programs.
"""

import json
import re
from collections.abc import Iterator

from dateline.release.errors import TooLargeError, UnreadableError

MOST_BYTES = 16_000_000
DEEPEST = 60
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*"')
_BRACKET = re.compile(rb"[\[\]{}]")


class Members:
    """The members of a JSON object."""

    def __init__(self, value: dict[object, object]) -> None:
        self._value = {str(key).lower(): member for key, member in value.items()}

    def __contains__(self, name: str) -> bool:
        """Say whether there is a member of that name; case doesn't count."""
        return name.lower() in self._value

    def names(self) -> Iterator[str]:
        """Yield the members' names in small letters."""
        yield from self._value

    def text(self, *names: str) -> str | None:
        """Return the first member of these names that is text, or a number, and not blank."""
        for name in names:
            value = self._value.get(name.lower())
            if isinstance(value, str) and value.strip():
                return value
            if isinstance(value, int | float) and not isinstance(value, bool):
                return str(value)
        return None

    def member(self, name: str) -> "Members":
        """Return a member that is an object; one without members where it isn't."""
        value = self._value.get(name.lower())
        return Members(value if isinstance(value, dict) else {})

    def several(self, name: str) -> Iterator["Members"]:
        """Yield the objects of a member that is an array of them, or an object of objects."""
        value = self._value.get(name.lower())
        inner = list(value.items()) if isinstance(value, dict) else None
        if inner is not None:
            for key, one in inner:
                if isinstance(one, dict):
                    yield Members({"name": key, **one})
        elif isinstance(value, list):
            yield from (Members(one) for one in value if isinstance(one, dict))

    def texts(self, name: str) -> Iterator[str]:
        """Yield the texts of a member that is an array of them."""
        value = self._value.get(name.lower())
        if isinstance(value, list):
            yield from (one for one in value if isinstance(one, str) and one.strip())


def read_json(data: bytes) -> list[Members]:
    """Return the objects of a JSON file: the one that it is, or those of its array."""
    if len(data) > MOST_BYTES:
        raise TooLargeError(f"This file is over {MOST_BYTES // 1_000_000} MB, the limit for JSON.")
    depth = deepest = 0
    for bracket in _BRACKET.findall(_STRINGS.sub(b"", data)):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
        if deepest > DEEPEST:
            raise TooLargeError(f"This file's JSON is nested over {DEEPEST} levels, the limit.")
    try:
        value = json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        raise UnreadableError("This file isn't whole: its JSON can't be read.") from None
    values = value if isinstance(value, list) else [value]
    found = [Members(one) for one in values if isinstance(one, dict)]
    if not found:
        raise UnreadableError("This JSON file holds no object, so it is no news item.")
    return found
