"""What a bundle holds beside its document."""

from dateline.release.model import Exhibit, Signatory, Value


class Beside(Value, frozen=True):
    """Exhibits and signatories: erasable parts of a filing that aren't in the document."""

    exhibits: tuple[Exhibit, ...]
    signatories: tuple[Signatory, ...]
