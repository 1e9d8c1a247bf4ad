"""What of a source is kept sealed: values that aren't published, verified or not yet."""

from dateline.wire.sources.models import Challenge, Source, VerifiedField
from dateline.wire.vault import Vault


def seal_value(vault: Vault, source: Source, field: str, value: str) -> bytes:
    """Return a value of a source's field as it is kept."""
    return vault.seal(value.encode(), _place(source, field))


def open_value(vault: Vault, row: VerifiedField | Challenge) -> str:
    """Return a value that is kept sealed; the public one, or nothing, where there is none."""
    if isinstance(row, Challenge):
        return vault.open(bytes(row.value), _place(row.source, row.field)).decode()
    if not row.sealed:
        return row.value
    return vault.open(bytes(row.sealed), _place(row.source, row.field)).decode()


def _place(source: Source, field: str) -> str:
    return f"source/{source.record_id}/{field}"
