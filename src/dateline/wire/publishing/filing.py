"""Making a filing of a reading: the values a source hands in, bound by salted digests."""

from datetime import UTC, datetime

from dateline.record.filed import Filed
from dateline.record.filing import Disclosure
from dateline.release.dropping import OUTSIDE_PICTURE
from dateline.release.model import Parsed, Value
from dateline.wire.errors import RefusedError
from dateline.wire.publishing.binding import Terms, bind
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
    """Bind a reading as this source's filing, under fresh salts and a fresh random id.

    Raises `RefusedError` where the text shows a picture that isn't part of the filing.
    """
    document, declared = parsed.document, parsed.declared
    outside = [what for what in parsed.dropped if what.startswith(OUTSIDE_PICTURE)]
    if outside:
        raise RefusedError("fault_picture_outside", what=outside[0])
    return bind(
        parsed,
        Terms(
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
        ),
    )
