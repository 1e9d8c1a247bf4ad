"""What a wire stamped under a release, as lines of marked text."""

import re

from dateline.release import marks
from dateline.release.model import Heading, List, Quote, Runs, Table
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Rule, Settled, Text
from dateline.release.runs import joined, plain

_ADDRESS = late(r"https?://\S+", re.IGNORECASE)


def address_of(runs: Runs) -> str | None:
    """Return the address that a line links to or gives."""
    for run in runs:
        if run.link:
            return run.link
    found = _ADDRESS.search(plain(runs))
    return found[0].rstrip(".,;>)") if found else None


def marked(runs: Runs) -> str:
    """Return the words of runs with the marks of their style."""
    return "".join(part for parts in marks.format_runs(runs) for part in parts)


def footer_lines(piece: Piece, dropped: list[str]) -> list[str]:
    """Return a piece of a wire's footer as lines; what has no words is named in ``dropped``."""
    match piece:
        case Text(lines=lines):
            return [marked(joined(lines))]
        case Settled(heading=Heading(level=level, runs=runs)) | Heading(level=level, runs=runs):
            return ["#" * level + " " + marked(runs)]
        case List(items=items):
            return ["- " + marked(item) for item in items]
        case Quote(paragraphs=paragraphs):
            return ["> " + marked(paragraph) for paragraph in paragraphs]
        case Table(rows=rows):
            return ["| " + " | ".join(map(marked, row)) + " |" for row in rows]
        case Figure(alt=alt):
            dropped.append(f"a picture of the wire's: {alt or 'without words'}")
        case Rule(text=text):
            dropped.append(f"a rule: {text}")
    return []
