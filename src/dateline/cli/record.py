"""``dateline record``: what an operator does with the wire's record besides publishing."""

import click

from dateline.cli.record_recover import recover_command
from dateline.cli.record_witness import witness


@click.group("record")
def command() -> None:
    """Have the wire's record witnessed; recover it after a restore."""


command.add_command(witness)
command.add_command(recover_command)
