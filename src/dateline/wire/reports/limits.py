"""What a report may hold and how long anything is kept; the form and the pages state the same."""

from datetime import timedelta
from typing import Final

MOST_RULES: Final = 5
LONGEST_TEXT: Final = 5_000
LONGEST_WORDS: Final = 600
MOST_LINKS: Final = 10
LONGEST_LINK: Final = 1_000
MOST_FILES: Final = 5
MOST_FILE_MEGABYTES: Final = 5
MOST_FILE_BYTES: Final = 1_000_000 * MOST_FILE_MEGABYTES
MOST_HELD_BYTES: Final = 1_000_000_000
"""Evidence of all reports that are kept: past it reports are taken without files."""

MOST_A_DAY: Final = 10
"""Reports from one network address within `FORGOTTEN_AFTER`."""

FORGOTTEN_AFTER: Final = timedelta(days=1)
"""How long the keyed digest of a network address is kept."""

APPEAL_WITHIN: Final = timedelta(days=30)
"""How long after a decision either side may appeal."""

KEPT_FOR: Final = timedelta(days=90)
"""How long after the last decision a report's text, evidence and address are kept."""

MOST_COMPARED: Final = 500
"""Open reports on a version, the oldest first, that a new one is compared with."""
