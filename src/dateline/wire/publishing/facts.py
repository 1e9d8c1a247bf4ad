"""What the guidelines may know of a filing: its source, its pictures, and what the wire has seen.

The number of queries is the same whatever the wire holds.
"""

from itertools import pairwise
from pathlib import Path

from dateline.guidelines import Authorisation, ChangedField, FilingFacts, VerifiedFact
from dateline.record.filed import Filed
from dateline.record.filing import ITSELF
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.picture_facts import picture_facts
from dateline.wire.publishing.tracing import earlier_texts
from dateline.wire.sources.models import Source, VerifiedField
from dateline.wire.sources.queries import Dated, known_sources, logos_but_of, past_snapshots

AGENT = "agent"
DOMAIN = "domain"
CONFIRMED = frozenset({"partner", "customer", "investor", "confirmed"})
"""Fields of a source whose verified value is somebody who confirmed what it says of them."""


def filing_facts(
    wire: Wire,
    source: Source,
    filed: Filed,
    twin: Release | None,
    *,
    release: int | None,
    folder: Path | None,
    media: Path | None = None,
) -> FilingFacts:
    """Return what the guidelines may know of a filing.

    ``twin`` has the very same text; ``release`` is the number of the one that it corrects;
    ``folder`` is where pictures lie that aren't filed yet; ``media`` is the wire's own, unless
    those of a draft lie elsewhere.
    """
    filing = filed.filing
    rows = list(source.fields.all())
    history = past_snapshots(source)
    return FilingFacts(
        source_name=source.name,
        domains=tuple(row.value for row in rows if row.field == DOMAIN and row.method),
        verified=tuple(_fact(row) for row in rows),
        owner=_named(filing.disclosure.owner, source),
        payer=_named(filing.disclosure.payer, source),
        agent=_named(filing.disclosure.agent, source),
        filed_at=filing.filed_at,
        embargo=filing.embargo,
        signatories=len(filed.signatories) or None,
        first_release=release is None and not Release.objects.filter(source=source).exists(),
        earlier=earlier_texts(wire, filed.document, twin, release=release),
        others=known_sources(Source.objects.filter(pk__lt=source.pk)),
        agents=_agents(source, rows, history),
        changed=(*_changed(history), *_changed_unseen(rows)),
        pictures=picture_facts(media or wire.media, filed.document, folder, logos_but_of(source)),
        confirmed=tuple(r.value for r in rows if r.field in CONFIRMED and r.method and r.at),
        exhibits=tuple(f"{exhibit.claim} {exhibit.title}" for exhibit in filed.exhibits),
    )


def _fact(row: VerifiedField) -> VerifiedFact:
    return VerifiedFact(
        field=row.field,
        value=row.value,
        method=row.method or None,
        at=row.at.isoformat() if row.at else None,
    )


def _named(party: str, source: Source) -> str:
    return source.name if party == ITSELF else party


def _agents(
    source: Source, rows: list[VerifiedField], history: tuple[Dated, ...]
) -> tuple[Authorisation, ...]:
    """Return who may file for a source, and who might until the wire stated otherwise.

    Who was named when the source was added may, unless a field says more.
    """
    live = [_fact(row) for row in rows if row.field == AGENT]
    leaves = [Authorisation(agent=f.value, method=f.method, since=f.at) for f in live]
    named = {leave.agent for leave in leaves}
    for earlier, later in pairwise(history):
        gone = _values(earlier, AGENT) - _values(later, AGENT) - named
        leaves += [Authorisation(agent, "earlier", "0001-01-01", later.day) for agent in gone]
        named |= gone
    if source.agent != ITSELF and source.agent not in named:
        # A filing may be stated to be older than the source's row on this wire.
        leaves.append(Authorisation(source.agent, "named when added", "0001-01-01"))
    return tuple(leaves)


def _changed(history: tuple[Dated, ...]) -> tuple[ChangedField, ...]:
    """Return which fields have other values than the wire stated before, and since when."""
    return tuple(
        ChangedField(name, later.day)
        for earlier, later in pairwise(history)
        for name in sorted({field.field for field in (*earlier.fields, *later.fields)})
        if _values(earlier, name) != _values(later, name)
    )


def _changed_unseen(rows: list[VerifiedField]) -> tuple[ChangedField, ...]:
    """Return which fields have another value that isn't published: no statement tells it."""
    return tuple(
        ChangedField(row.field, row.changed_on.isoformat()) for row in rows if row.changed_on
    )


def _values(snapshot: Dated, field: str) -> set[str]:
    return {fact.value for fact in snapshot.fields if fact.field == field}
