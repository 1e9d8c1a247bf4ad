"""Paragraphs that open with "About Acme" set apart from the rest, as a link or in bold."""

from dateline.release.boilerplates import heading_subject, linked_opening, may_open
from dateline.release.model import Runs

LEAST_REST = 30


def set_opening(runs: Runs) -> int:
    """Return how many characters open a paragraph as a linked or bold "About Acme"; 0 for none."""
    return linked_opening(runs) or bold_opening(runs)


def bold_opening(runs: Runs) -> int:
    """Return how many characters open a paragraph as a bold "About Acme."; 0 for none."""
    if len(runs) < len(("bold", "plain")) or not runs[0].bold or runs[1].bold:
        return 0
    shown = runs[0].text.strip().rstrip(".:：–— ")
    rest = sum(len(run.text) for run in runs[1:])
    told = heading_subject(shown) if rest > LEAST_REST and may_open(shown) else None
    return len(runs[0].text) if told else 0
