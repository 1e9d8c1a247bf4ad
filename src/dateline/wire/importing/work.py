"""What import workers do, in processes of their own: read and judge; later, press pages.

Nothing here touches the database.
"""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from dateline.guidelines import RuleSet, check
from dateline.record.bundle import Copy
from dateline.record.carrying import with_handovers
from dateline.record.filing import FILING_DOMAIN
from dateline.record.manifest import LoggedFinding
from dateline.record.statement import OpenedEntry
from dateline.release.canonical import canonical_bytes, digest
from dateline.release.errors import ReleaseError
from dateline.release.model import Document, Parsed
from dateline.release.reading import Reading, parse_all
from dateline.wire.errors import RefusedError
from dateline.wire.importing.archive import Item
from dateline.wire.publishing.beside import Beside, Kept, bundle_of
from dateline.wire.publishing.binding import Terms, Told, bind, logged, text_digest, told
from dateline.wire.publishing.pictures import keep_pictures
from dateline.wire.publishing.release_files import press_version


class Prepared(NamedTuple):
    """An item read and judged: canonical bytes, ready to be bound by a manifest.

    ``several`` says that it is one of several releases of its file.
    """

    key: str
    document: bytes
    beside: bytes
    filing: bytes
    filing_id: str
    filing_sha256: str
    document_salt: str
    part_salts: dict[str, str]
    findings: tuple[LoggedFinding, ...]
    claimed_at: str
    headline: str
    language: str
    text_digest: str
    told: Told
    several: bool = False


class Failed(NamedTuple):
    """An item that couldn't be read, and why."""

    name: str
    sentence: str


def prepare(
    media: Path, items: list[Item], terms: Terms, rules: RuleSet
) -> list[Prepared | Failed]:
    """Read and judge items of an archive: as texts, since their filings are long past.

    Pictures that lie beside a file are kept in the wire's media; a line of JSON brings none, so
    there only their captions stay.
    """
    return [result for item in items for result in _prepare_file(media, item, terms, rules)]


def _prepare_file(
    media: Path, item: Item, terms: Terms, rules: RuleSet
) -> Iterator[Prepared | Failed]:
    """Read and judge the releases of a file; where it holds several, each has a key of its own."""
    readings = parse_all(item.data, name=item.name.rpartition(":")[2])
    first, second = next(readings, None), next(readings, None)
    if first is None:
        yield Failed(item.name, "It holds no release.")
    elif second is None:
        yield _prepare(media, item, first, terms, rules)
    else:
        for reading in chain((first, second), readings):
            part = item._replace(name=f"{item.name}: {reading.name}", claimed=None)
            prepared = _prepare(media, part, reading, terms, rules)
            if isinstance(prepared, Prepared):
                key = hashlib.sha256(prepared.document).hexdigest()
                prepared = prepared._replace(key=key, several=True)
            yield prepared


def _prepare(
    media: Path, item: Item, reading: Reading, terms: Terms, rules: RuleSet
) -> Prepared | Failed:
    try:
        parsed = reading.parsed()
        parsed = replace(parsed, document=_with_pictures(media, item, parsed))
    except (ReleaseError, RefusedError) as fault:
        return Failed(item.name, str(fault))
    document, declared = parsed.document, parsed.declared
    claimed = _claimed(item, document)
    if claimed is None:
        return Failed(item.name, "It claims no date, neither in its line nor in its dateline.")
    if claimed > datetime.fromisoformat(terms.filed_at):
        return Failed(item.name, f"It claims a date that is still to come: {claimed:%Y-%m-%d}.")
    filed = bind(parsed, terms)
    content = canonical_bytes(filed.filing)
    return Prepared(
        key=item.key,
        document=canonical_bytes(document),
        beside=canonical_bytes(
            Beside(exhibits=declared.exhibits, signatories=declared.signatories)
        ),
        filing=content,
        filing_id=filed.filing.id,
        filing_sha256=digest(FILING_DOMAIN, content),
        document_salt=filed.document_salt,
        part_salts=filed.part_salts,
        findings=logged(check(document, None, rules=rules)),
        claimed_at=claimed.strftime("%Y-%m-%dT%H:%M:%SZ"),
        headline=document.headline,
        language=document.language,
        text_digest=text_digest(document),
        told=told(document),
    )


def _with_pictures(media: Path, item: Item, parsed: Parsed) -> Document:
    document, attached = parsed.document, parsed.attachments
    if item.folder is not None:
        return keep_pictures(media, document, item.folder, attached)
    names = {attachment.name for attachment in attached}
    images = tuple(
        image if image.src in names else replace(image, src=None) for image in document.images
    )
    return keep_pictures(media, replace(document, images=images), media, attached)


def _claimed(item: Item, document: Document) -> datetime | None:
    date = item.claimed or (document.dateline.date if document.dateline else None)
    try:
        moment = datetime.fromisoformat(date or "")
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def press(edition: Path, media: Path, items: list[Kept], handovers: tuple[OpenedEntry, ...]) -> int:
    """Press the files of imported releases, with the wire's hand-overs; return how many."""
    for item in items:
        copy = Copy(type="dateline/copy/v1", bundle=bundle_of(item))
        press_version(edition, media, with_handovers(copy, handovers), current=True)
    return len(items)
