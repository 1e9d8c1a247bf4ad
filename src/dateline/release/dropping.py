"""What a reading left out, in words: the parse report's own list."""

from collections.abc import Sequence

LONGEST = 60
OUTSIDE_PICTURE = "a picture from outside the filing: "
"""What stands before the address of a picture that isn't the filing's own."""


def excerpt(words: str) -> str:
    """Return the first words of a text, on one line, for the report."""
    line = " ".join(words[: LONGEST * 8].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


class Removed:
    """What one stretch of a text holds that isn't part of it, piece by piece, by what it is."""

    def __init__(self) -> None:
        self._parts: dict[str, list[str]] = {}

    def note(self, what: str, words: str) -> None:
        """Keep some words that were removed."""
        self._parts.setdefault(what, []).append(words)

    def name_in(self, dropped: list[str]) -> None:
        """Name what was removed, each kind once, and begin anew."""
        for what, parts in self._parts.items():
            words = excerpt("".join(parts))
            if words:
                dropped.append(f"{what}: {words}")
        self._parts = {}


def counted(dropped: Sequence[str]) -> tuple[str, ...]:
    """Return each sentence once, with how often it was said."""
    counts: dict[str, int] = {}
    for name in dropped:
        counts[name] = counts.get(name, 0) + 1
    return tuple(
        name if count == 1 else f"{name} ({count} times)" for name, count in counts.items()
    )
