"""A filing on its way from source to wire: with the document and the salts that it binds."""

from typing import Literal

from dateline.record.errors import BindingError
from dateline.record.filing import Filing, Part
from dateline.release.digests import document_digest, part_digests
from dateline.release.model import Document, Exhibit, Signatory, Value


class Filed(Value, frozen=True):
    """A filing with all it binds: what ``dateline file`` writes and ``approve`` reads."""

    type: Literal["dateline/filed/v1"]
    filing: Filing
    document: Document
    exhibits: tuple[Exhibit, ...]
    signatories: tuple[Signatory, ...]
    document_salt: str
    part_salts: dict[str, str]


def check_filed(filed: Filed) -> None:
    """Raise `BindingError` where the document isn't the one that the filing's digests are of."""
    digests = part_digests(filed.document, filed.exhibits, filed.signatories, filed.part_salts)
    parts = tuple(Part(name=name, digest=digests[name]) for name in sorted(digests))
    document = document_digest(filed.document, filed.document_salt, digests)
    if parts != filed.filing.parts or document != filed.filing.document:
        raise BindingError("This filing's document isn't the one that its digests are of.")
