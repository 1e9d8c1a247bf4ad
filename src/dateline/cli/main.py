"""The group of commands, each loaded only when it is called, so that `verify` starts quickly."""

import os
import sys
from importlib import import_module
from types import ModuleType
from typing import NamedTuple, NoReturn

import click

from dateline import __version__
from dateline.cli.failing import FAMILIES, UNREADABLE
from dateline.cli.late import inside_wire, with_wire


class Place(NamedTuple):
    """Where a command's code is, and whether it runs inside a wire (and so needs Django).

    ``fault`` is the exit code of any known fault; 2 where 1 is a command's answer already.
    """

    module: str
    wire: bool
    short: str
    fault: int = 1


COMMANDS = {
    "demo": Place("demo", True, "A wire with sample sources and releases, served."),
    "init": Place("init", True, "Set up a new wire in a folder."),
    "source": Place("source", True, "Add and list the sources that may speak."),
    "user": Place("user", True, "Invite people, give them roles and take them back."),
    "parse": Place("parse", False, "Show what the readers see in a file."),
    "check": Place("check", False, "Show what the guidelines find in a file.", 2),
    "file": Place("file", True, "Make a filing of a file, for its source to approve."),
    "approve": Place("approve", False, "Sign a filing with the source's own key."),
    "publish": Place("publish", True, "Publish a file or an approved filing."),
    "correct": Place("correct", True, "Publish a new version of a release."),
    "retract": Place("retract", True, "Withdraw or remove a release, with the reason."),
    "restore": Place("restore", True, "Let a withdrawn release's text stand again."),
    "settle": Place("settle", True, "Say that a translation's change changes nothing here."),
    "erase": Place("erase", True, "Take a release's content out of all that the wire holds."),
    "guidelines": Place("guidelines", True, "Show, compare, try and adopt rule sets."),
    "press": Place("press", True, "Build the edition, or what is missing of it."),
    "serve": Place("serve", True, "Serve the edition and the wire's own pages."),
    "copy": Place("copy", True, "Write a release in a form to send on, with its proof."),
    "verify": Place("verify", False, "Say whether a copy is what was published.", 2),
    "trace": Place("trace", False, "Say where a text comes from and what became of it.", 2),
    "audit": Place("audit", False, "Check a wire's whole record and everything in it."),
    "mirror": Place("mirror", True, "Take a wire's record and releases, and press them again."),
    "import": Place("import_", True, "Take in an archive of releases."),
    "export": Place("export", True, "Write everything out in open formats."),
    "witness": Place("witness", False, "Cosign the records of wires that only grow."),
    "record": Place("record", True, "Have the record witnessed; recover it after a restore."),
    "key": Place("key", False, "Show the wire's key, or change it; make one for a source."),
}


def _end(context: click.Context, sentence: str, code: int) -> NoReturn:
    click.echo(f"dateline: {sentence}", err=True)
    context.exit(code)


def _database_error() -> tuple[type[BaseException], ...]:
    # Both are there only where a command needed them; the trace index is SQLite without Django.
    django, sqlite = sys.modules.get("django.db"), sys.modules.get("sqlite3")
    kinds = () if django is None else (django.DatabaseError,)
    return kinds if sqlite is None else (*kinds, sqlite.Error)


def _outside(module: str) -> ModuleType:
    return import_module(f"dateline.cli.{module}")


class Commands(click.Group):
    """A group that imports a command's module when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands, in the order of a release's life."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; bring Django up first for one that runs inside a wire."""
        del ctx
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        load = inside_wire if place.wire else _outside
        command = load(place.module).command
        assert isinstance(command, click.Command)  # noqa: S101  the table names modules of ours
        return with_wire(command)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a known fault ends in one sentence and a fixed exit code."""
        try:
            return super().invoke(ctx)
        except FAMILIES as fault:
            place = COMMANDS.get(ctx.invoked_subcommand or "")
            unreadable = isinstance(fault, UNREADABLE)
            _end(ctx, str(fault), 2 if unreadable or place is None else place.fault)
        except BrokenPipeError:
            raise
        except OSError as fault:
            place = COMMANDS.get(ctx.invoked_subcommand or "")
            where = fault.filename or "A file"
            _end(ctx, f"{where} can't be used: {fault.strerror}.", place.fault if place else 1)
        except _database_error() as fault:
            _end(ctx, f"The wire's database can't be used ({fault}).", 1)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, loading none."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.short) for name, place in COMMANDS.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dateline", message="%(prog)s %(version)s")
@click.option(
    "--wire",
    "folder",
    metavar="WIRE",
    envvar="DATELINE_WIRE",
    help="The wire's folder (else DATELINE_WIRE, else the current folder).",
)
@click.pass_context
def dateline(context: click.Context, folder: str | None) -> None:
    """Run a press wire whose readers don't need to trust it."""
    context.obj = folder


def main() -> None:
    """Run the command."""
    try:
        dateline(prog_name="dateline")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
