"""``dateline record``: what an operator does to the record itself."""

import click

from dateline.cli.record_recover import recover_command


@click.group("record")
def command() -> None:
    """Recover the record after a restore."""


command.add_command(recover_command)
