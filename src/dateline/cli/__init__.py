"""The ``dateline`` command: each subcommand parses its input, calls one action, and prints."""

from dateline.cli.main import main as main
