"""Running the web server: a socket bound first, so that a taken port is one sentence."""

import socket
import threading
from collections.abc import Callable
from typing import Any

from gunicorn.app.base import BaseApplication

from dateline.cli.failing import CommandError
from dateline.cli.loopback import is_loopback
from dateline.release.patterns import compile_loaded
from dateline.wire.desk.hours import keep_hours
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.witness import keep_asking
from dateline.wire.reports.keeping import keep_reports
from dateline.wire.serving import application
from dateline.wire.sources.watching import watch_sources

READY_AFTER = 3.0
"""Seconds after its start a server compiles the patterns that no page has needed yet."""
Tasks = tuple[Callable[[Wire, threading.Event], None], ...]


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn with one worker of a few threads, on a socket that is bound already."""

    def __init__(self, wire: Wire, listener: socket.socket, *, https_only: bool) -> None:
        self._wire = wire
        self._listener = listener
        self._https_only = https_only
        super().__init__()

    def load_config(self) -> None:
        """Set the few options that matter; the rest are gunicorn's own."""
        options = {
            "bind": f"fd://{self._listener.fileno()}",
            "workers": 1,
            "threads": 8,
            "worker_class": "gthread",
            "loglevel": "warning",
            "preload_app": False,
            "control_socket_disable": True,
        }
        for name, value in options.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Any:
        """Return the WSGI application.

        Called in the process that serves.
        """
        for task in tasks_of(self._wire):
            threading.Thread(target=task, args=(self._wire, threading.Event()), daemon=True).start()
        pages = application(self._wire, https_only=self._https_only)
        compiling = threading.Timer(READY_AFTER, compile_loaded)
        compiling.daemon = True
        compiling.start()
        return pages


def tasks_of(wire: Wire) -> Tasks:
    """Return what runs beside the pages: a wire keeps hours, watches sources, asks its witnesses.

    A mirror signs nothing: its checkpoints, and who cosigned them, come with its pulls.
    """
    if wire.key is None:
        return ()
    asked = any(witness.url for witness in wire.policy.witnesses)
    beside: Tasks = (keep_hours, keep_reports, watch_sources)
    return (*beside, keep_asking) if asked else beside


def bind(host: str, port: int) -> socket.socket:
    """Return a socket bound to an address; one sentence where it is taken or not ours."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as fault:
        listener.close()
        raise CommandError(
            f"Port {port} on {host} can't be used ({fault.strerror}): choose another one by --port."
        ) from None
    except OverflowError:
        raise CommandError(f"{port} isn't a port: choose one from 1 to 65535.") from None
    listener.listen(64)
    return listener


def run_server(wire: Wire, listener: socket.socket, host: str) -> None:
    """Serve until the process is told to end."""
    loopback = is_loopback(host)
    if not loopback and not wire.config.base_url.startswith("https:"):
        raise CommandError(
            "Off loopback a wire is read over HTTPS only: give it an https base_url in "
            "dateline.toml, and a proxy before it that ends HTTPS and sets X-Forwarded-Proto."
        )
    Server(wire, listener, https_only=not loopback).run()
