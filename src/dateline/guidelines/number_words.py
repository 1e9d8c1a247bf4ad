"""Numbers written as English words, as ages and counts are."""

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

UNITS = tuple(_UNITS.split())
"""The words for 0 to 19, each at its own number."""

TENS = tuple(_TENS.split())
"""The words for 20, 30 … 90, in order."""

CHILDS_AGE = "|".join(UNITS[1:18])
"""A pattern for an age from one to seventeen in words."""
