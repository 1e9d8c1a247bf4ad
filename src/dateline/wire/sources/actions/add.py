"""Add a source: what is known of it, field by field, and an entry that fixes that."""

import re
import secrets
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from dateline.record.filing import ITSELF
from dateline.record.manifest import VerifiedField as Fact
from dateline.record.statement import SourceVerified
from dateline.wire.accounts.audit import note_act
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.log import check_history
from dateline.wire.sources.domain_names import check_domain
from dateline.wire.sources.lookalikes import check_unlike
from dateline.wire.sources.models import Source, VerifiedField
from dateline.wire.sources.queries import snapshot
from dateline.wire.sources.statements import record_statement
from dateline.wire.sources.ways import field_named

BY_COMMAND = "operator (command line)"
VOUCHED = "the word of the wire's operator"

LONGEST_SLUG = 80

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_JOINED = re.compile("(?<=[\u0600-\u06ff])\u200c(?=[\u0600-\u06ff])")  # as Persian is written


@dataclass(frozen=True, slots=True)
class NewSource:
    """What is said of a source when it is added; ``fields`` in the order they are shown."""

    slug: str
    name: str
    domain: str
    owner: str
    kind: str = "organization"
    payer: str = ITSELF
    agent: str = ITSELF
    funder: str = ""
    categories: tuple[str, ...] = ()
    fields: tuple[Fact, ...] = field(default_factory=tuple)


def stated_fields(new: NewSource, vouch: str | None, today: date) -> tuple[Fact, ...]:
    """Return name, domain and address of a source as vouched for, or as not verified at all."""
    method = VOUCHED if vouch else None
    at = today.isoformat() if vouch else None
    known = tuple(
        Fact(field=name, value=value, method=method, at=at, evidence=vouch)
        for name, value in (("name", new.name), ("domain", new.domain))
    )
    funder = [Fact("funder", new.funder, None, None)] if new.funder else []
    return (*known, *funder, Fact(field="address", value="not given", method=None, at=None))


def add_source(wire: Wire, new: NewSource, *, distinct: str = "", by: str = BY_COMMAND) -> Source:
    """Record a source and return its row; refuse a slug that is taken or a name that isn't one.

    A name or domain that looks like another source's is held (`LookalikeError`), unless it is said
    how they are known to be two; who said so stands in the audit log.
    """
    _check(new)
    if not distinct.strip():
        check_unlike(wire, new.name, [new.domain])
    with wire.lock(), transaction.atomic():
        if Source.objects.filter(slug=new.slug).exists():
            raise RefusedError("fault_source_taken", slug=new.slug)
        now = wire.clock()
        source = Source.objects.create(
            slug=new.slug,
            record_id=secrets.token_hex(16),
            name=new.name,
            kind=new.kind,
            domain=new.domain,
            owner=new.owner,
            payer=new.payer,
            agent=new.agent,
            categories=list(new.categories),
            added_at=now,
        )
        for fact in new.fields:
            VerifiedField.objects.create(
                source=source,
                field=fact.field,
                value=fact.value,
                method=fact.method or "",
                at=date.fromisoformat(fact.at) if fact.at else None,
                evidence=fact.evidence or "",
            )
        note_act(now, by, "add source", source.slug, distinct.strip()[:200])
        state_source(wire, source, now)
    return source


def state_source(wire: Wire, source: Source, now: datetime) -> None:
    """Record what the wire knows of a source, inside the caller's transaction."""
    check_history(wire)
    statement = SourceVerified(
        type="dateline/statement/v1",
        wire=wire.config.identity(),
        source=source.record_id,
        snapshot=snapshot(source),
        at=rfc3339(now),
    )
    record_statement(source, statement)


def _check(new: NewSource) -> None:
    for slug in (new.slug, *new.categories):
        if not _SLUG.fullmatch(slug) or len(slug) > LONGEST_SLUG:
            raise RefusedError("fault_slug", slug=slug)
    check_domain(new.domain)
    check_line("name", new.name)
    check_line("owner", new.owner)
    if new.funder:
        check_line("funder", new.funder)


def check_line(what: str, text: str) -> None:
    """Refuse what isn't one line of visible text."""
    if not text.strip() or not _JOINED.sub("", text).isprintable():
        raise RefusedError("fault_line", what=field_named(what))
