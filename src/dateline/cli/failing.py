"""Which faults end a command with one sentence, and with which exit code."""

from dateline.guidelines.errors import GuidelinesError
from dateline.press.errors import PressError
from dateline.record.errors import RecordError
from dateline.release.errors import ReleaseError
from dateline.verify.errors import VerifyError
from dateline.wire.errors import WireError
from dateline.witness.errors import WitnessError


class CommandError(Exception):
    """A fault of the command line's own: a port that is taken, a folder that isn't empty."""


class UnreadableFileError(CommandError):
    """A file that was named isn't there or can't be read."""


FAMILIES = (
    CommandError,
    GuidelinesError,
    PressError,
    RecordError,
    ReleaseError,
    VerifyError,
    WireError,
    WitnessError,
)

UNREADABLE = (ReleaseError, UnreadableFileError)
"""Faults of what was handed in: exit code 2. Every other known fault ends in 1."""
