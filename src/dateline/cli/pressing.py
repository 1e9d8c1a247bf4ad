"""Pressing what a command has just recorded, and showing how far long work has come."""

import sqlite3
import sys
from collections.abc import Iterable

import click
from django.db import DatabaseError

from dateline.cli.failing import CommandError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending


def show_done(steps: Iterable[tuple[int, int]], label: str = "Pressing") -> int:
    """Show how many of how many are done, on a terminal; return how many that came to."""
    done = 0
    with click.progressbar(
        length=1, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as bar:
        for done, total in steps:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)
    return done


def press_recorded(wire: Wire, entry: int) -> None:
    """Press what is recorded as an entry; where that fails, say that it is recorded anyway."""
    try:
        press_pending(wire)
    except OSError as fault:
        raise _recorded(entry, f"{fault.filename or 'a file'}: {fault.strerror}") from None
    except (DatabaseError, sqlite3.Error) as fault:
        raise _recorded(entry, f"the database: {fault}") from None


def _recorded(entry: int, why: str) -> CommandError:
    return CommandError(
        f"It is recorded, as entry {entry}, and can't be pressed yet ({why}): "
        "mend that and run `dateline press`; don't hand it in again."
    )
