"""``dateline source``: who may speak on a wire."""

from dataclasses import replace

import click

from dateline.cli.filing import open_here
from dateline.record.filing import ITSELF
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.sources.actions.add import NewSource, add_source, stated_fields
from dateline.wire.sources.models import Source


@click.group("source")
def command() -> None:
    """Add and list the sources that may speak."""


@command.command("add")
@click.argument("slug")
@click.option("--name", required=True, help="The source's full name.")
@click.option("--domain", required=True, help="Its domain, such as press.example.org.")
@click.option("--owner", required=True, help="Who owns or funds it.")
@click.option("--payer", default=ITSELF, help="Who pays for its filings, unless itself.")
@click.option("--agent", default=ITSELF, help="Who files for it, unless itself.")
@click.option("--category", multiple=True, help="The categories its releases stand in.")
@click.option("--person", is_flag=True, help="The source is a person, not an organisation.")
@click.option("--vouch", help="How the operator knows that name and domain are right.")
@click.pass_context
def add(
    context: click.Context,
    slug: str,
    name: str,
    domain: str,
    owner: str,
    payer: str,
    agent: str,
    category: tuple[str, ...],
    person: bool,
    vouch: str | None,
) -> None:
    """Add the source SLUG to the wire."""
    wire = open_here(context.obj)
    new = NewSource(
        slug=slug,
        name=name,
        domain=domain.lower(),
        owner=owner,
        kind="person" if person else "organization",
        payer=payer,
        agent=agent,
        categories=category,
    )
    fields = stated_fields(new, vouch, wire.clock().date())
    add_source(wire, replace(new, fields=fields))
    press_sources(wire)
    click.echo(f"{name} is a source of {wire.config.name}: sources/{slug}/")
    if vouch is None:
        click.echo("None of its fields is verified, so DG-40 will hold what it files (--vouch).")


@command.command("list")
@click.pass_context
def show(context: click.Context) -> None:
    """List the wire's sources."""
    open_here(context.obj)
    for source in Source.objects.all():
        click.echo(f"{source.slug:<24} {source.name} ({source.domain})")
