"""The witness over HTTP: ``POST /add-checkpoint`` and ``GET /<sha256 of origin>/checkpoint``."""

import time
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.cosignature import cosign
from dateline.record.errors import MalformedError
from dateline.record.note import Note, decode_text, format_note, format_signature, parse_note
from dateline.record.witnessing import (
    MOST_BYTES,
    SIZE_TYPE,
    RefusedError,
    StaleError,
    judge,
    monitoring_path,
    parse_request,
)
from dateline.witness.errors import WitnessError
from dateline.witness.store import Store

_TEXT = "text/plain; charset=utf-8"
_SECONDS = 20.0


class Answer(NamedTuple):
    """An HTTP answer."""

    status: int
    text: str
    media_type: str = _TEXT


class Witness(NamedTuple):
    """A witness by its name and key; ``clock`` gives POSIX seconds."""

    name: str
    key: Ed25519PrivateKey
    store: Store
    clock: Callable[[], float] = time.time

    def add_checkpoint(self, body: bytes) -> Answer:
        """Judge a log's wish; the answer is a cosignature only after the new size is kept."""
        try:
            request = parse_request(decode_text(body))
        except MalformedError as fault:
            return Answer(HTTPStatus.BAD_REQUEST, f"{fault}\n")
        origin = request.checkpoint.origin
        before = self.store.seen(origin)
        try:
            checkpoint = judge(
                request, self.store.verifiers(origin, request.checkpoint.size), before
            )
        except StaleError as fault:
            return _stale(fault.size)
        except RefusedError as fault:
            return Answer(fault.status, f"{fault}\n")
        # A time of zero would mean "no time"; a clock before 1970 is no clock.
        seconds = max(1, int(self.clock()))
        signature = cosign(request.text, self.name, self.key, seconds)
        signed = parse_note(request.note)
        kept = (line for line in signed.signatures if line.name == origin)
        note = format_note(Note(signed.text, (*kept, signature)))
        now = self.store.advance(before, checkpoint, note)
        if now is not None:
            return _stale(now.size)
        return Answer(HTTPStatus.OK, format_signature(signature) + "\n")

    def checkpoint(self, path: str) -> Answer:
        """Return the latest cosigned checkpoint of the log that a path is of."""
        for origin in self.store.origins():
            if path == monitoring_path(origin):
                note = self.store.note(origin)
                if note is not None:
                    return Answer(HTTPStatus.OK, note)
        return Answer(HTTPStatus.NOT_FOUND, "This witness has cosigned nothing of that log.\n")


def _stale(size: int) -> Answer:
    return Answer(HTTPStatus.CONFLICT, f"{size}\n", SIZE_TYPE)


def make_server(witness: Witness, host: str, port: int) -> ThreadingHTTPServer:
    """Return a server of a witness; ``port`` 0 takes a free one."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = _SECONDS

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            if not length.isdecimal():
                self._answer(Answer(HTTPStatus.LENGTH_REQUIRED, "Say how long the body is.\n"))
            elif int(length) > MOST_BYTES:
                self._answer(Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Too large.\n"))
            elif self.path.rstrip("/").endswith("/add-checkpoint"):
                self._answer(self._tried(self.rfile.read(int(length))))
            else:
                self._answer(Answer(HTTPStatus.NOT_FOUND, "There is nothing here.\n"))

        def do_GET(self) -> None:
            parts = self.path.strip("/").split("/")
            if len(parts) >= 2 and parts[-1] == "checkpoint":
                self._answer(witness.checkpoint("/".join(parts[-2:])))
            else:
                self._answer(Answer(HTTPStatus.NOT_FOUND, "There is nothing here.\n"))

        def _tried(self, body: bytes) -> Answer:
            try:
                return witness.add_checkpoint(body)
            except WitnessError as fault:
                self.log_error("%s", fault)
                return Answer(HTTPStatus.SERVICE_UNAVAILABLE, "Try again later.\n")

        def _answer(self, answer: Answer) -> None:
            content = answer.text.encode()
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.media_type)
            self.send_header("Content-Length", str(len(content)))
            if answer.status >= HTTPStatus.BAD_REQUEST and answer.status != HTTPStatus.CONFLICT:
                self.send_header("Connection", "close")
                self.close_connection = True
            self.end_headers()
            self.wfile.write(content)

    return ThreadingHTTPServer((host, port), Handler)
