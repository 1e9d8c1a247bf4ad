"""What the forms of the sources' pages say, as values."""

from datetime import UTC, datetime, time, timedelta

from django.http import QueryDict

from dateline.record.manifest import VerifiedField as Fact
from dateline.wire.errors import RefusedError
from dateline.wire.sources.actions.add import NewSource
from dateline.wire.sources.domain_names import read_domain
from dateline.wire.sources.ways import RECORDED

LONGEST = 300
LONGEST_EVIDENCE = 900
MOST_CATEGORIES = 20


def line_in(form: QueryDict, name: str, most: int = LONGEST) -> str:
    """Return a field of one line, its white space put in order; cut at a length."""
    return " ".join(form.get(name, "").split())[:most]


def categories_in(form: QueryDict) -> tuple[str, ...]:
    """Return slugs that stand apart by white space or commas."""
    return tuple(form.get("categories", "").replace(",", " ").split()[:MOST_CATEGORIES])


def new_source_in(form: QueryDict) -> NewSource:
    """Return the source that a form describes; what is empty and may be is the source's own."""
    return NewSource(
        slug=line_in(form, "slug"),
        name=line_in(form, "name"),
        domain=read_domain(line_in(form, "domain")),
        owner=line_in(form, "owner"),
        funder=line_in(form, "funder"),
        kind="person" if form.get("kind") == "person" else "organization",
        payer=line_in(form, "payer") or "itself",
        agent=line_in(form, "agent") or "itself",
        categories=categories_in(form),
    )


def recorded_in(form: QueryDict) -> Fact:
    """Return a field that an operator looked up. Raises `RefusedError` for no such field."""
    field, evidence = form.get("field", ""), line_in(form, "evidence", LONGEST_EVIDENCE)
    if field not in RECORDED:
        raise RefusedError("fault_field_choice")
    if not evidence:
        raise RefusedError("fault_field_seen")
    return Fact(field, line_in(form, "value"), line_in(form, "method"), None, evidence)


def last_day_in(form: QueryDict, name: str) -> datetime | None:
    """Return the end of a day (UTC) that a form names; ``None`` where it names none."""
    text = form.get(name, "").strip()
    if not text:
        return None
    try:
        day = datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  a day has no zone
        return datetime.combine(day + timedelta(days=1), time(), tzinfo=UTC)
    except (ValueError, OverflowError):
        raise RefusedError("fault_day", text=text[:20]) from None
