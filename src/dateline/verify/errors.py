"""What can go wrong while a copy is judged; a wrong copy isn't an error but a verdict."""


class VerifyError(Exception):
    """Root of the family; its text is one sentence."""


class UnreadableError(VerifyError):
    """The copy can't be read as what it seems to be."""


class UnpressableError(VerifyError):
    """A signed bundle holds values that no page or text can be made from."""
