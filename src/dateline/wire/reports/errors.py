"""What can go wrong with a report."""

from dateline.wire.errors import RefusedError


class UnusableReportError(RefusedError):
    """Something about a report, a decision or an appeal can't be taken as it was sent."""


class TooManyReportsError(UnusableReportError):
    """More came from one network address than the stated limit."""
