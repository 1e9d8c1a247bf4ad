"""What can go wrong at the desk."""

from dateline.wire.errors import ToldError


class EditConflictError(ToldError):
    """A draft was changed by somebody else since it was opened; nothing typed was lost.

    ``revision`` is the one that stands.
    """

    def __init__(self, revision: int) -> None:
        """Say so, with the revision that stands."""
        super().__init__("fault_edit_conflict")
        self.revision = revision
