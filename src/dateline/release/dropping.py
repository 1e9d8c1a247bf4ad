"""What a reading left out, in words: the parse report's own list."""

from collections.abc import Sequence

LONGEST = 60
OUTSIDE_PICTURE = "a picture from outside the filing: "
"""What stands before the address of a picture that isn't the filing's own."""


def excerpt(words: str) -> str:
    """Return the first words of a text, on one line, for the report."""
    line = " ".join(words[: LONGEST * 8].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def counted(dropped: Sequence[str]) -> tuple[str, ...]:
    """Return each sentence once, with how often it was said."""
    counts: dict[str, int] = {}
    for name in dropped:
        counts[name] = counts.get(name, 0) + 1
    return tuple(
        name if count == 1 else f"{name} ({count} times)" for name, count in counts.items()
    )
