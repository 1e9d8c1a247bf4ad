"""What can go wrong while a wire is run. Each text is one sentence: what is wrong, what to do.

What a person can meet on a page is a `ToldError`: it names a sentence of `dateline.wire.words`, so
that the page says it in its reader's language. `str` of it is the English one, as the command line
prints it.
"""

from dateline.wire.sentences import Value, filled
from dateline.wire.translating import translated
from dateline.wire.words import wire_words


class WireError(Exception):
    """Root of the family."""


class ConfigurationError(WireError):
    """The wire's folder, ``dateline.toml`` or key isn't there or isn't right."""


class ContradictionError(WireError):
    """Database, checkpoint and edition disagree about the record; nothing is signed."""


class ToldError(WireError):
    """What a page can say: ``word`` names its sentence, ``values`` are what stands in it."""

    def __init__(self, word: str, **values: Value) -> None:
        """Say it in plain English; `said` says it in a reader's language."""
        super().__init__(filled(wire_words("en")[word], values, "en", isolated=False))
        self.word = word
        self.values = values

    def said(self, language: str) -> str:
        """Return the sentence in a language, values that run against it told apart."""
        return filled(wire_words(language)[self.word], self.values, language)


class RefusedError(ToldError):
    """An action isn't allowed as asked: findings unanswered, a second editor missing, and so on."""


class NotYoursError(ToldError):
    """Somebody asked for an act or a text that their roles don't open."""


class NotFoundError(ToldError):
    """A release, source or key that was named doesn't exist."""


class ClockError(ToldError):
    """The clock says a time well before the record's last entry; nothing is recorded."""


def told(fault: Exception, language: str | None) -> str:
    """Return what is wrong as a page in a language says it.

    What isn't a `ToldError` was raised by a room that knows no page (a file that can't be read, a
    signature that doesn't hold) and is looked up by its sentence. What isn't known, as where it is
    the operator's to mend, stands in English within a sentence of the language's own.
    """
    language = language or "en"
    if isinstance(fault, ToldError):
        return fault.said(language)
    return translated(str(fault), language) or filled(
        wire_words(language)["fault_in_english"], {"fault": str(fault)}, language
    )
