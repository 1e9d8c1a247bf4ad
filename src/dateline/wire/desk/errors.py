"""What can go wrong at the desk. Each text is one sentence: what is wrong, what to do."""

from dateline.wire.errors import WireError


class EditConflictError(WireError):
    """A draft was changed by somebody else since it was opened; nothing typed was lost.

    ``revision`` is the one that stands.
    """

    def __init__(self, revision: int) -> None:
        """Say so, with the revision that stands."""
        super().__init__(
            "Somebody else saved this draft meanwhile: yours is kept on your screen, compare the "
            "two before you save again."
        )
        self.revision = revision
