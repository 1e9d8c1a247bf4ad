"""Fields of Word and RTF files: instructions in the text, and the result a reader sees."""

from collections.abc import Sequence

from dateline.release.patterns import late

UNSEEN = {
    "PAGE": "a page number",
    "NUMPAGES": "a page number",
    "SECTIONPAGES": "a page number",
    "SECTION": "a page number",
    "TOC": "a table of contents",
    "INDEX": "an index",
    "TOA": "a table of authorities",
}
"""Fields whose result is no part of a release, and what the report calls it."""
PICTURE = "INCLUDEPICTURE"
_TOKEN = late(r'\\[A-Za-z*@#]|"([^"]*)"|([^\s"]+)')
LONGEST = 4_000


class Field:
    """A field that has begun: its instruction first, then its result."""

    def __init__(self) -> None:
        self.instruction: list[str] = []
        self.shows = False
        self.target: str | None = None
        self.unseen: str | None = None
        self.picture: str | None = None

    def show(self) -> None:
        """Go from the instruction to the result."""
        self.shows = True
        tokens = _tokens("".join(self.instruction)[:LONGEST])
        kind = tokens[0].upper() if tokens else ""
        self.unseen = UNSEEN.get(kind)
        if kind == "HYPERLINK":
            self.target = link_of(tokens[1:])
        elif kind == PICTURE:
            self.picture = next((part for part in tokens[1:] if not part.startswith("\\")), None)


def begun(instruction: str) -> Field:
    """Return a field that shows its result, by its whole instruction."""
    field = Field()
    field.instruction.append(instruction)
    field.show()
    return field


def _tokens(instruction: str) -> list[str]:
    return [
        found[1] if found[1] is not None else found[0] for found in _TOKEN.finditer(instruction)
    ]


def link_of(arguments: Sequence[str]) -> str:
    """Return the address of a HYPERLINK's arguments; ``#…`` for a place in the file itself."""
    address, place, switch = "", "", ""
    for argument in arguments:
        if argument.startswith("\\") and len(argument) == 2:
            switch = argument[1].lower()
        elif switch in ("l", "t", "o", "s"):
            place = argument if switch == "l" else place
            switch = ""
        elif not address:
            address = argument
    if not address:
        return f"#{place}"
    return f"{address}#{place}" if place else address
