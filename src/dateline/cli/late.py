"""Parts of commands that are loaded only when they are called: those that run inside a wire.

`dateline verify`, `audit` and `key show` start without Django; what of them needs it is a module of
its own, which brings it up first.
"""

from importlib import import_module
from types import ModuleType

import click


def inside_wire(module: str) -> ModuleType:
    """Import a module of ``dateline.cli`` that runs inside a wire, with Django up before it."""
    import_module("dateline.wire.boot").boot()
    return import_module(f"dateline.cli.{module}")


def with_wire(command: click.Command) -> click.Command:
    """Let ``--wire`` stand after a subcommand's name too; there it wins."""
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            with_wire(inner)
    elif not any(option.name == "folder_here" for option in command.params):
        command.params.append(
            click.Option(
                ["--wire", "folder_here"],
                metavar="WIRE",
                help="The wire's folder or, to verify, its address.",
                expose_value=False,
                callback=_remember_wire,
            )
        )
    return command


def _remember_wire(
    context: click.Context, _option: click.Parameter, value: str | None
) -> str | None:
    if value is not None:
        context.obj = value
    return value
