"""What can go wrong while a release is read or put into canonical form."""


class ReleaseError(Exception):
    """Root of the family; its text is one sentence for the person who sent the file."""


class UnreadableError(ReleaseError):
    """The bytes aren't a release that a reader understands: empty, binary, truncated."""


class TooLargeError(ReleaseError):
    """The input is over a stated limit and was refused before it was expanded."""


class SeveralError(UnreadableError):
    """The file holds several releases where one is wanted."""


class NotCanonicalError(ReleaseError):
    """A JSON text isn't RFC 8785 canonical, or not of the shape it claims."""
