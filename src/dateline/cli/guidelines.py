"""``dateline guidelines``: the rule sets of a wire: show, compare, try on the archive, adopt."""

import sys
from pathlib import Path

import click
import msgspec

from dateline.cli.files import read_file
from dateline.cli.filing import open_here
from dateline.cli.record_witness import ask_afterwards
from dateline.guidelines import RuleSet
from dateline.guidelines.comparing import RuleChange, Stretch, compare_sets
from dateline.guidelines.drafting import read_draft_set
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.adopt import adopt_rules
from dateline.wire.publishing.rule_sets import adopted_sets, rules_in_force, rules_of
from dateline.wire.publishing.rule_trial import (
    Compared,
    Example,
    TrialOutcome,
    sum_up,
    trial_total,
    try_rules,
)

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


class AdoptedSet(msgspec.Struct, frozen=True):
    """A rule set as ``show --json`` prints it; ``sha256`` is of its canonical bytes."""

    id: str
    title: str
    adopted_at: str
    entry: int
    rules: int
    sha256: str
    in_force: bool


@click.group("guidelines")
def command() -> None:
    """Show, compare, try and adopt the rule sets that filings are read against."""


@command.command("show")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
@click.pass_context
def show(context: click.Context, as_json: bool) -> None:
    """List the rule sets that were adopted, with their dates; the last is in force."""
    adopted = adopted_sets(open_here(context.obj))
    told = [
        AdoptedSet(
            id=each.rules.id,
            title=each.rules.title,
            adopted_at=each.statement.at,
            entry=each.entry,
            rules=len(each.rules.rules),
            sha256=each.statement.sha256,
            in_force=each is adopted[-1],
        )
        for each in adopted
    ]
    if as_json:
        click.echo(msgspec.json.encode(told).decode())
        return
    for each in told:
        force = ", in force" if each.in_force else ""
        click.echo(f"{each.id}  {each.adopted_at}, entry {each.entry}: {each.rules} rules{force}")


@command.command("compare")
@click.argument("before")
@click.argument("after")
@click.pass_context
def compare(context: click.Context, before: str, after: str) -> None:
    """Print what differs between two rule sets, each the id of an adopted one or a file."""
    wire = open_here(context.obj)
    changes = compare_sets(_named(wire, before), _named(wire, after))
    for change in changes:
        click.echo("\n".join(_told(change)))
    if not changes:
        click.echo("Not a rule differs.")


@command.command("try")
@click.argument("file", type=_FILE)
@click.option("--last", type=click.IntRange(1, 100_000), default=200, help="How many releases.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def try_(context: click.Context, file: Path, last: int, as_json: bool) -> None:
    """Try the rule set in FILE on the last releases: what it would hold anew, and what no longer.

    Nothing is changed.
    """
    wire = open_here(context.obj)
    before, after = rules_in_force(wire), _read(file)
    with click.progressbar(
        try_rules(wire, before, after, last),
        length=trial_total(last),
        label="Reading",
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as read:
        compared: list[Compared] = list(read)
    outcome = sum_up(before, after, compared)
    if as_json:
        click.echo(msgspec.json.encode(outcome).decode())
    else:
        click.echo("\n".join(_summed(outcome)))


@command.command("adopt")
@click.argument("file", type=_FILE)
@click.option("--yes", is_flag=True, help="Don't ask whether it is meant.")
@click.pass_context
def adopt(context: click.Context, file: Path, yes: bool) -> None:
    """Put the rule set in FILE into force, by an entry of the record; old decisions keep theirs."""
    wire = open_here(context.obj)
    rules = _read(file)
    count = len(compare_sets(rules_in_force(wire), rules))
    if not yes:
        click.confirm(f"Adopt {rules.id}, in which {count} rules differ?", abort=True)
    adopted = adopt_rules(wire, rules)
    click.echo(f"{adopted.id} is in force since {adopted.adopted}; {count} rules differ.")
    ask_afterwards(wire)


def _named(wire: Wire, name: str) -> RuleSet:
    path = Path(name)
    return _read(path) if path.is_file() else rules_of(wire, name)


def _read(path: Path) -> RuleSet:
    return read_draft_set(read_file(path))


def _told(change: RuleChange) -> list[str]:
    rule = change.after or change.before
    mark = "+" if change.before is None else "-" if change.after is None else "~"
    lines = [f"{mark} {change.id} {rule.title if rule else ''}"]
    for part in change.parts if mark == "~" else ():
        lines += [
            f"    {part.name}:",
            f"      - {_marked(part.before)}",
            f"      + {_marked(part.after)}",
        ]
    return lines


def _marked(stretches: tuple[Stretch, ...]) -> str:
    return " ".join(f"[{each.text}]" if each.changed else each.text for each in stretches)


def _summed(outcome: TrialOutcome) -> list[str]:
    said = (
        f"{outcome.after} instead of {outcome.before}, on {outcome.releases} releases: "
        f"{outcome.held_anew} held that weren't, {outcome.held_no_longer} no longer held."
    )
    lines = [said]
    for rule in outcome.rules:
        lines.append(
            f"{rule.rule}: {rule.anew} anew, {rule.no_longer} no longer, {rule.graver} graver, "
            f"{rule.milder} milder"
        )
        lines += [f"  + {_example(each)}" for each in rule.examples_anew]
        lines += [f"  - {_example(each)}" for each in rule.examples_no_longer]
    return lines


def _example(each: Example) -> str:
    words = f" “{each.excerpt}”" if each.excerpt else ""
    return f"release {each.release}, {each.severity}:{words} {each.message}"
