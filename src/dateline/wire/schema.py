"""The database's tables, brought up to this version of Dateline when a wire is opened."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from django.core.management import call_command
from django.db import DatabaseError, connection

_APPS = ("sources", "publishing", "accounts", "desk", "reports", "replies")


def bring_up_to_date(alone: Callable[[], AbstractContextManager[None]]) -> None:
    """Apply the migrations that the database hasn't had; one query where it has had them all.

    ``alone`` gives what keeps other processes out meanwhile. A database that can't be used is left
    to whoever uses it: the edition is served without one.
    """
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT app, name FROM django_migrations")
            done = {(app, name) for app, name in cursor.fetchall()}
    except DatabaseError:
        return
    if not _shipped() <= done:
        with alone():
            call_command("migrate", verbosity=0, interactive=False)


def _shipped() -> set[tuple[str, str]]:
    here = Path(__file__).parent
    return {(app, path.stem) for app in _APPS for path in (here / app / "migrations").glob("0*.py")}
