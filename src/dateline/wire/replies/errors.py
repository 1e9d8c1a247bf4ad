"""What can go wrong with a reply."""

from dateline.wire.errors import RefusedError, ToldError


class UnheardError(RefusedError):
    """Somebody named in a filing is still to be heard; the sentence says who, so it is no log's."""


class TooOftenError(ToldError):
    """A secret link, or an address, is used so often that it must wait."""
