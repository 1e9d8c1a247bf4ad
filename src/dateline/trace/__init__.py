"""Trace: from any pasted text to the release it came from, and what was altered.

A text is reduced to its words (case, accents of form, invisible characters and punctuation
aside), each run of eight words to a hash, and of every eight hashes in a row the smallest is kept:
winnowing, so that any fifteen words in common leave a common fingerprint. What share of a text's
fingerprints a release has says how much of it comes from there.

>>> text = "The union and the owner agreed on Monday that the lift of the house is repaired in May."
>>> here = fingerprints(text)
>>> containment(here, fingerprints("Yesterday: " + text + " So the union says."))
1.0
>>> containment(here, fingerprints("Nothing of this is in any way like the other text above."))
0.0
"""

from dateline.trace.comparison import Alteration, Comparison, compare
from dateline.trace.fingerprint import (
    Fingerprints,
    Match,
    best_match,
    containment,
    fingerprints,
    similarity,
    words,
)

__all__ = [
    "Alteration",
    "Comparison",
    "Fingerprints",
    "Match",
    "best_match",
    "compare",
    "containment",
    "fingerprints",
    "similarity",
    "words",
]
