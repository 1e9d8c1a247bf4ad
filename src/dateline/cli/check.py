"""``dateline check``: what the guidelines find in a file, shown at its words."""

import sys
from importlib import import_module
from pathlib import Path

import click
import msgspec

from dateline.cli.releases import read_release
from dateline.cli.times import moment
from dateline.guidelines import LATEST, Finding, RuleSet, check, languages, load, questions
from dateline.guidelines.show import as_read, show, show_questions
from dateline.release.text import render_text


@click.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--source", "slug", help="Check it as this source's filing, on the named wire.")
@click.option("--agent", help="Who files for the source (else the source's own).")
@click.option("--payer", help="Who pays for the filing (else the source's own).")
@click.option("--filed-at", help="The time of filing, RFC 3339 (else now).")
@click.option(
    "--language", type=click.Choice(languages()), help="The language of titles and messages."
)
@click.option("--json", "as_json", is_flag=True, help="Print findings as a JSON list.")
@click.pass_context
def command(
    context: click.Context,
    file: Path,
    slug: str | None,
    agent: str | None,
    payer: str | None,
    filed_at: str | None,
    language: str | None,
    as_json: bool,
) -> None:
    """Show what the guidelines find in FILE. Exit 0: nothing blocks; 1: something does."""
    parsed = read_release(file)
    if slug is None:
        rules = load(LATEST, language)
        findings = check(parsed.document, None, rules=rules)
    else:
        findings, rules = _of_filing(context.obj, slug, file, (agent, payer), filed_at, language)
    if as_json:
        sys.stdout.buffer.write(msgspec.json.encode(findings) + b"\n")
    else:
        rendering = render_text(parsed.document)
        name = as_read(str(file), rules.language)
        listing = show(findings, rendering, name=name, color=sys.stdout.isatty(), rules=rules)
        click.echo(listing)
        asked = questions(parsed.document, None, rules=rules)
        click.echo(show_questions(asked, rendering, name=name, rules=rules), nl=False)
    if any(finding.severity == "block" for finding in findings):
        sys.exit(1)


def _of_filing(
    folder: str | None,
    slug: str,
    file: Path,
    disclosed: tuple[str | None, str | None],
    filed_at: str | None,
    language: str | None,
) -> tuple[tuple[Finding, ...], RuleSet]:
    # Django comes up for this form of the command alone.
    import_module("dateline.wire.boot").boot()
    found: tuple[tuple[Finding, ...], RuleSet] = import_module("dateline.cli.filing").findings_of(
        folder, slug, file, disclosed, moment(filed_at), language
    )
    return found
