"""What the commands say of a release's translations, and how they name several at once."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from dateline.cli.filing import Filings, file_text
from dateline.record.digests import filing_digest
from dateline.record.filed import Filed
from dateline.record.filing import Approval
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.correct import Correcting, CorrectionTerms
from dateline.wire.publishing.models import LaterAct, Version
from dateline.wire.publishing.queries import current_version, get_release
from dateline.wire.publishing.translations import marked_by, named_filings

_FILED = b'"type":"dateline/filed/v1"'


def correcting_together(
    wire: Wire,
    first: Correcting,
    others: Iterable[tuple[int, Path, str]],
    options: Filings,
) -> list[Correcting]:
    """Return what is corrected in one act: a release, and translations by number, file and note.

    Each filing made here names the first one as the same text. Approvals are for whichever filing
    they sign.
    """
    filed: list[tuple[int, Filed, CorrectionTerms]] = []
    for number, path, note in others:
        release = get_release(number)
        made = path.is_file() and path.read_bytes().rstrip().endswith(_FILED + b"}")
        asked = Filings(
            file=None if made else path,
            source=release.source.slug,
            agent=options.agent,
            payer=options.payer,
            category=(),
            filed_at=options.filed_at,
            filing=path if made else None,
        )
        waiting = named_filings(first.number, release)[1:]
        text = file_text(
            wire,
            asked,
            replaces=current_version(release).filing_id,
            translations=(first.filed.filing.id, *waiting),
        )
        filed.append((number, text, CorrectionTerms(first.terms.kind, note)))
    rest = [*first.approvals]
    together = [
        Correcting(number, text, terms, _taken(rest, text)) for number, text, terms in filed
    ]
    return [Correcting(first.number, first.filed, first.terms, rest), *together]


def _taken(approvals: list[Approval], filed: Filed) -> list[Approval]:
    """Take out of a list the approvals of a filing."""
    digest = filing_digest(filed.filing)
    found = [each for each in approvals if each.filing == digest]
    approvals[:] = [each for each in approvals if each.filing != digest]
    return found


def translations_json(row: Version | LaterAct, *together: Version | LaterAct) -> dict[str, object]:
    """Return what JSON prints of translations: what changed with a row, and what is behind.

    Nothing where a release has none, so that the answer of most commands stays as it is.
    """
    changed = [
        {"release": each.release_id, "version": each.version, "entry": each.entry}
        for each in together
    ]
    behind = [lag.release_id for lag in _marked((row, *together))]
    return ({"together": changed} if changed else {}) | ({"behind": behind} if behind else {})


def show_translations(*rows: Version | LaterAct) -> None:
    """Say which translations these acts have left behind, and what can be done about each."""
    for lag in _marked(rows):
        number, language = lag.release_id, lag.release.language
        click.echo(f"Release {number}, the same text in {language}, is marked as behind:")
        click.echo(
            f"  dateline correct {number} FILE … --translation-of {rows[0].release_id}   follows it"
        )
        click.echo(f"  dateline settle {number} …   says that nothing changes in it")


def _marked(rows: Sequence[Version | LaterAct]) -> list[LaterAct]:
    """Return a lag of each release that these acts marked, by the release's number."""
    found = {lag.release_id: lag for row in rows for lag in marked_by(row.entry)}
    return [found[number] for number in sorted(found)]
