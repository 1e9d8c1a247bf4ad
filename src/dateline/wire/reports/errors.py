"""What can go wrong with a report. Each says in one sentence, in the reader's language, what to do.

The sentences stand in the words of the wire's own pages (`dateline.wire.words`).
"""

from dateline.wire.errors import RefusedError
from dateline.wire.words import wire_words


class UnusableReportError(RefusedError):
    """Something about a report, a decision or an appeal can't be taken as it was sent."""

    status = 422

    def __init__(self, word: str, **values: str | int) -> None:
        """Name the sentence by its key in the words, with the values in it."""
        self._word, self._values = word, values
        super().__init__(self.said("en"))

    def said(self, language: str) -> str:
        """Return the sentence in a language."""
        return wire_words(language)[self._word].format(**self._values)


class TooManyReportsError(UnusableReportError):
    """More came from one network address than the stated limit."""

    status = 429
