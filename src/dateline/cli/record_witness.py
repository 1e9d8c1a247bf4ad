"""``dateline record witness``: cosignatures asked for, after a publication and by themselves."""

import sys

import click
import msgspec

from dateline.cli.filing import open_here
from dateline.record.policy import readable
from dateline.wire.errors import ContradictionError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.witness import FEW_BATCHES, ask_witnesses
from dateline.wire.publishing.witnessed import cosigned_by, latest_checkpoint
from dateline.wire.witnesses import Heard

PATIENCE = 20.0


@click.command("witness")
@click.option("--refresh", is_flag=True, help="Ask those too that have cosigned, for a newer time.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def witness(context: click.Context, refresh: bool, as_json: bool) -> None:
    """Ask the witnesses of the wire's policy for the cosignatures that are missing.

    Exit 0: the latest checkpoint meets the policy; 1: it doesn't yet.
    """
    wire = open_here(context.obj)
    heard = ask_witnesses(wire, refresh=refresh, seconds=PATIENCE)
    latest = latest_checkpoint()
    size = latest.size if latest else 0
    cosigned = cosigned_by(wire, size)
    met = wire.policy.satisfied_by(cosigned)
    if as_json:
        result = {
            "size": size,
            "quorum": met,
            "cosigned": {readable(name): seconds for name, seconds in cosigned.items()},
            "asked": [
                {"witness": readable(h.witness.name), "result": h.result, "detail": h.sentence}
                for h in heard
            ],
        }
        click.echo(msgspec.json.encode(result))
    else:
        for each in heard:
            click.echo(f"{readable(each.witness.name)} {each.sentence}.")
        click.echo(f"Checkpoint of {size:,} entries. {wire.policy.tell(cosigned)}")
    sys.exit(0 if met else 1)


def ask_afterwards(wire: Wire, batches: int = FEW_BATCHES) -> None:
    """Ask the witnesses once everything else is done; who isn't heard is told in one line."""
    try:
        heard = ask_witnesses(wire, batches=batches)
    except ContradictionError as fault:
        click.echo(f"dateline: {fault}", err=True)
        return
    missing = [each for each in heard if each.result != "cosigned"]
    if missing:
        click.echo(f"Not cosigned by all: {_told(missing)}. They are asked again.", err=True)


def _told(missing: list[Heard]) -> str:
    return "; ".join(f"{readable(each.witness.name)} {each.sentence}" for each in missing)
