"""A filing on its way from source to wire: with the document and the salts that it binds."""

from typing import Literal

from dateline.record.digests import check_document
from dateline.record.filing import Filing
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
    check_document(
        filed.filing,
        filed.document,
        filed.exhibits,
        filed.signatories,
        filed.document_salt,
        filed.part_salts,
    )
