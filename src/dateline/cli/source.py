"""``dateline source``: who may speak on a wire."""

from dataclasses import replace

import click

from dateline.cli.filing import F, open_here
from dateline.cli.record_witness import ask_afterwards
from dateline.cli.times import day, moment
from dateline.record.filing import ITSELF
from dateline.record.manifest import VerifiedField
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.sources.actions.add import NewSource, add_source, stated_fields
from dateline.wire.sources.actions.suspend import lift, suspend
from dateline.wire.sources.actions.verify import take_back, verify_field
from dateline.wire.sources.domain_names import read_domain
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import get_source, suspended_now

_distinct = click.option(
    "--distinct",
    default="",
    help="How the operator knows that it isn't the source that it looks like.",
)


@click.group("source")
def command() -> None:
    """Add and list the sources that may speak."""


@command.command("add")
@click.argument("slug")
@click.option("--name", required=True, help="The source's full name.")
@click.option("--domain", required=True, help="Its domain, such as press.example.org.")
@click.option("--owner", required=True, help="Who owns or funds it.")
@click.option("--funder", default="", help="Who funds it, if not its owner.")
@click.option("--payer", default=ITSELF, help="Who pays for its filings, unless itself.")
@click.option("--agent", default=ITSELF, help="Who files for it, unless itself.")
@click.option("--category", multiple=True, help="The categories its releases stand in.")
@click.option("--person", is_flag=True, help="The source is a person, not an organisation.")
@click.option("--vouch", help="How the operator knows that name and domain are right.")
@_distinct
@click.pass_context
def add(
    context: click.Context,
    slug: str,
    name: str,
    domain: str,
    owner: str,
    funder: str,
    payer: str,
    agent: str,
    category: tuple[str, ...],
    person: bool,
    vouch: str | None,
    distinct: str,
) -> None:
    """Add the source SLUG to the wire."""
    wire = open_here(context.obj)
    new = NewSource(
        slug=slug,
        name=name,
        domain=read_domain(domain),
        owner=owner,
        funder=funder,
        kind="person" if person else "organization",
        payer=payer,
        agent=agent,
        categories=category,
    )
    fields = stated_fields(new, vouch, wire.clock().date())
    add_source(wire, replace(new, fields=fields), distinct=distinct)
    press_sources(wire)
    click.echo(f"{name} is a source of {wire.config.name}: sources/{slug}/")
    if vouch is None:
        click.echo("None of its fields is verified, so DG-40 will hold what it files (--vouch).")
    ask_afterwards(wire)


@command.command("verify")
@click.argument("slug")
@click.option("--field", required=True, help="domain, agent, ticker, partner, bank, contact …")
@click.option("--value", required=True, help="What the field says, such as NYSE:MRW.")
@click.option("--method", required=True, help="How it was verified: DNS, letter, call back …")
@click.option("--evidence", help="What the desk saw.")
@click.option("--at", help="The day it was verified, YYYY-MM-DD (else today).")
@_distinct
@click.pass_context
def verify(
    context: click.Context,
    slug: str,
    field: str,
    value: str,
    method: str,
    evidence: str | None,
    at: str | None,
    distinct: str,
) -> None:
    """Record that a field of the source SLUG was verified."""
    wire = open_here(context.obj)
    source = get_source(slug)
    fact = VerifiedField(
        field=field, value=value, method=method, at=at and day(at), evidence=evidence
    )
    verify_field(wire, source, fact, distinct=distinct)
    press_sources(wire)
    click.echo(f"{source.name}: {field} is {value}, by {method}.")
    ask_afterwards(wire)


@command.command("withdraw")
@click.argument("slug")
@click.option("--field", required=True, help="The field, such as agent.")
@click.option("--value", required=True, help="What it says, such as the agent's name.")
@click.pass_context
def withdraw(context: click.Context, slug: str, field: str, value: str) -> None:
    """Record that a field of the source SLUG holds no longer."""
    wire = open_here(context.obj)
    source = get_source(slug)
    take_back(wire, source, field, value)
    press_sources(wire)
    click.echo(f"{source.name}: {field} is {value} no longer.")
    ask_afterwards(wire)


def _two_editors(command: F) -> F:
    """Add what two editors say who suspend a source, or lift that."""
    for option in (
        click.option("--second-editor", required=True, help="The second editor's public handle."),
        click.option("--editor", required=True, help="The editor's public handle."),
        click.option("--reason", required=True, help="Why, for readers and the source."),
    ):
        command = option(command)
    return command


@command.command("suspend")
@click.argument("slug")
@_two_editors
@click.option("--until", help="The time at which it ends, RFC 3339 (else when it is lifted).")
@click.pass_context
def suspend_source(
    context: click.Context,
    slug: str,
    reason: str,
    editor: str,
    second_editor: str,
    until: str | None,
) -> None:
    """Carry nothing of the source SLUG, for a reason that stands on its page."""
    wire = open_here(context.obj)
    source = get_source(slug)
    row = suspend(wire, source, reason, (editor, second_editor), moment(until))
    press_sources(wire)
    click.echo(f"{source.name} is suspended; entry {row.entry} of the record.")
    ask_afterwards(wire)


@command.command("lift")
@click.argument("slug")
@_two_editors
@click.pass_context
def lift_suspension(
    context: click.Context, slug: str, reason: str, editor: str, second_editor: str
) -> None:
    """Let the suspended source SLUG speak again."""
    wire = open_here(context.obj)
    source = get_source(slug)
    row = lift(wire, source, reason, (editor, second_editor))
    press_sources(wire)
    click.echo(f"{source.name} speaks again; entry {row.entry} of the record.")
    ask_afterwards(wire)


@command.command("list")
@click.pass_context
def show(context: click.Context) -> None:
    """List the wire's sources."""
    open_here(context.obj)
    for source in Source.objects.prefetch_related("suspensions"):
        held = suspended_now(source)
        state = "" if held is None else f"  suspended: {held.reason}"
        click.echo(f"{source.slug:<24} {source.name} ({source.domain}){state}")
