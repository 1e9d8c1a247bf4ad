"""A draft read and judged: the document, and its findings."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from dateline.guidelines import Finding
from dateline.record.filed import Filed
from dateline.release.canonical import parse_value
from dateline.release.model import Parsed
from dateline.release.reading import parse
from dateline.wire.desk.content import Draft, open_draft
from dateline.wire.desk.embargoes import with_embargo
from dateline.wire.desk.models import Submission
from dateline.wire.desk.permits import agent_of
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.beside import Beside
from dateline.wire.publishing.filing import FilingTerms, make_filing
from dateline.wire.publishing.judgement import judge
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.pictures import keep_pictures
from dateline.wire.publishing.queries import current_version
from dateline.wire.publishing.translations import named_filings
from dateline.wire.publishing.versions import find_twin


@dataclass(frozen=True, slots=True)
class Read:
    """A draft as the desk sees it."""

    parsed: Parsed
    filed: Filed
    findings: tuple[Finding, ...]


def read_draft(wire: Wire, row: Submission, draft: Draft, *, language: str | None = None) -> Read:
    """Read a draft and judge it as a filing of now; nothing of it is kept.

    Raises `ReleaseError` where it can't be read, `RefusedError` for a picture that isn't there and
    an embargo that isn't clear.
    """
    with shelf(wire) as media:
        kept = _with_standing(row, lay_pictures(media, draft))
        document = with_embargo(kept.document, draft.embargo)
        kept = msgspec.structs.replace(kept, document=document)
        named = named_agent(wire, row)
        told = draft if named is None else msgspec.structs.replace(draft, agent=named)
        filed = make_filing(row.source, kept, terms_of(row, told), wire.clock())
        findings = _judge(wire, row, filed, media, language)
    return Read(kept, filed, findings)


def _with_standing(row: Submission, parsed: Parsed) -> Parsed:
    """Let a next version keep the exhibits and signatories that stand, unless it names its own."""
    declared = parsed.declared
    if row.replaces is None or declared.exhibits or declared.signatories:
        return parsed
    stands = bytes(current_version(row.replaces).beside)
    if not stands:
        return parsed
    beside = parse_value(stands, Beside)
    kept = msgspec.structs.replace(
        declared, exhibits=beside.exhibits, signatories=beside.signatories
    )
    return msgspec.structs.replace(parsed, declared=kept)


def findings_on(
    wire: Wire, row: Submission, filed: Filed, *, language: str | None = None
) -> tuple[Finding, ...]:
    """Return the findings on a submission as it was bound, with its draft's pictures beside it."""
    with shelf(wire) as media:
        lay_pictures(media, open_draft(wire.vault, row))
        return _judge(wire, row, filed, media, language)


def _judge(
    wire: Wire, row: Submission, filed: Filed, media: Path, language: str | None
) -> tuple[Finding, ...]:
    twin, release = find_twin(filed.document), row.replaces_id
    return judge(wire, row.source, filed, twin, release=release, language=language, media=media)


def lay_pictures(media: Path, draft: Draft) -> Parsed:
    """Read a draft and put its pictures into a media folder, under the names of their digests."""
    parsed = parse(draft.data, name=draft.name)
    beside = media / "beside"
    beside.mkdir(mode=0o700, exist_ok=True)
    for picture in draft.pictures:
        (beside / Path(picture.name).name).write_bytes(picture.data)
    document = keep_pictures(media, parsed.document, beside, parsed.attachments)
    shutil.rmtree(beside)
    return msgspec.structs.replace(parsed, document=document)


@contextmanager
def shelf(wire: Wire) -> Iterator[Path]:
    """Give a media folder of a draft's own: what isn't published leaves nothing in the wire's."""
    with tempfile.TemporaryDirectory(dir=wire.folder, prefix=".reading-") as name:
        yield Path(name)


def terms_of(row: Submission, draft: Draft) -> FilingTerms:
    """Return what is said with a draft."""
    replaces = current_version(row.replaces).filing_id if row.replaces else None
    return FilingTerms(
        agent=draft.agent,
        payer=draft.payer,
        categories=draft.categories,
        replaces=replaces,
        translations=_named(row, draft),
    )


def _named(row: Submission, draft: Draft) -> tuple[str, ...]:
    """Return the filings that a draft names to say the same as they do."""
    rows = Release.objects.filter(number__in=draft.translations, source=row.source)
    known = set(rows.values_list("number", flat=True))
    for number in draft.translations:
        if number not in known:
            raise RefusedError("fault_translation_unknown", source=row.source.name)
    named = [each for n in draft.translations for each in named_filings(n, row.replaces)]
    return tuple(dict.fromkeys(named))


def named_agent(wire: Wire, row: Submission) -> str | None:
    """Return the name under which an agent writes a draft; ``None`` where the source's side does.

    One whose leave is over is named all the same, while others look at what it wrote.
    """
    try:
        leave = agent_of(row, wire.clock())
    except RefusedError:
        leave = row.source.authorisations.filter(handle=row.author.handle).last()
    return None if leave is None else leave.name
