"""Making a filing of a reading: the values a source hands in, bound by salted digests."""

import secrets
from datetime import UTC, datetime

from dateline.record.filed import Filed
from dateline.record.filing import Disclosure, Filing, Part
from dateline.release.canonical import SALT_BYTES
from dateline.release.digests import document_digest, part_digests, parts_of
from dateline.release.model import Parsed, Value
from dateline.wire.sources.models import Source


class FilingTerms(Value, frozen=True):
    """What is said with a file: agent and payer for this one, categories, the time stated."""

    agent: str | None = None
    payer: str | None = None
    categories: tuple[str, ...] = ()
    filed_at: datetime | None = None
    replaces: str | None = None
    translations: tuple[str, ...] = ()


def rfc3339(moment: datetime) -> str:
    """Return a UTC time to the second, ended by ``Z``."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def make_filing(source: Source, parsed: Parsed, terms: FilingTerms, now: datetime) -> Filed:
    """Bind a reading as this source's filing, under fresh salts and a fresh random id."""
    document, declared = parsed.document, parsed.declared
    parts = parts_of(document, declared.exhibits, declared.signatories)
    salts = {name: secrets.token_hex(SALT_BYTES) for name in parts}
    document_salt = secrets.token_hex(SALT_BYTES)
    digests = part_digests(document, declared.exhibits, declared.signatories, salts)
    filing = Filing(
        type="dateline/filing/v1",
        id=secrets.token_hex(16),
        document=document_digest(document, document_salt, digests),
        parts=tuple(Part(name=name, digest=digests[name]) for name in sorted(digests)),
        source=source.slug,
        source_name=source.name,
        disclosure=Disclosure(
            owner=source.owner,
            agent=terms.agent or source.agent,
            payer=terms.payer or source.payer,
        ),
        categories=tuple(terms.categories or declared.categories or source.categories),
        filed_at=rfc3339((terms.filed_at or now).astimezone(UTC)),
        stated=terms.filed_at is not None,
        embargo=document.embargo.until if document.embargo else None,
        replaces=terms.replaces,
        translations=terms.translations,
    )
    return Filed(
        type="dateline/filed/v1",
        filing=filing,
        document=document,
        exhibits=declared.exhibits,
        signatories=declared.signatories,
        document_salt=document_salt,
        part_salts=salts,
    )
