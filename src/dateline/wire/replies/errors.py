"""What can go wrong with a reply. Each is a sentence of `dateline.wire.words`, in any language."""

from collections.abc import Mapping

from dateline.wire.errors import RefusedError, WireError
from dateline.wire.words import wire_words


class ToldError(RefusedError):
    """A form can't be carried out as it was filled in; ``word`` names the sentence that says so."""

    def __init__(self, word: str, **values: str | int) -> None:
        """Say it in English; `told` says it in a reader's language."""
        super().__init__(wire_words("en")[word].format(**values))
        self.word = word
        self.values = values


class UnheardError(RefusedError):
    """Somebody named in a filing is still to be heard; the sentence says who, so it is no log's."""


class TooOftenError(WireError):
    """A secret link, or an address, is used so often that it must wait."""


def told(fault: WireError, words: Mapping[str, str]) -> str:
    """Return what is wrong in the language of a page's words, English where there is none."""
    if isinstance(fault, ToldError):
        return words[fault.word].format(**fault.values)
    return str(fault)
