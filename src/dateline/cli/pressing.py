"""Pressing what a command has just recorded."""

import sqlite3

from django.db import DatabaseError

from dateline.cli.failing import CommandError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending


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
