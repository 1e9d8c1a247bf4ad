"""Witnesses on loopback for the tests of a wire: real ones, and ones that misbehave as told."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.note import COSIGNATURE, Verifier, parse_vkey
from dateline.witness.service import Answer, Witness, make_server
from dateline.witness.store import Store
from wire.wires import MORNING

Time = Callable[[], datetime]


class Known(NamedTuple):
    """A witness as a policy names it, and the key that it signs with."""

    name: str
    key: Ed25519PrivateKey
    url: str

    @property
    def verifier(self) -> Verifier:
        """The key that the policy lists."""
        return verifier_of(self.name, self.key)

    @property
    def line(self) -> str:
        """The witness's line in a policy."""
        return f"witness {self.name} {self.verifier.vkey} {self.url}"


def key_of(name: str) -> Ed25519PrivateKey:
    """Return the key of a witness of this name."""
    return Ed25519PrivateKey.from_private_bytes(name.encode().ljust(32, b".")[:32])


def verifier_of(name: str, key: Ed25519PrivateKey) -> Verifier:
    """Return the key that verifies a witness's cosignatures."""
    return Verifier(name, COSIGNATURE, key.public_key().public_bytes_raw())


@contextmanager
def witnessing(
    folder: Path, name: str, log: Verifier, clock: Time = lambda: MORNING
) -> Iterator[Known]:
    """Run a real witness that watches a log; what it remembers stays in the folder."""
    folder.mkdir(exist_ok=True)
    store = Store(folder)
    store.create()
    store.watch(log)
    witness = Witness(name, key_of(name), store, lambda: clock().timestamp())
    with serving(make_server(witness, "127.0.0.1", 0)) as url:
        yield Known(name, witness.key, url)


@contextmanager
def misbehaving(name: str, answer: Callable[[str, bytes], Answer]) -> Iterator[Known]:
    """Run a server that gives the answer to each method and body."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            self._give(answer("POST", self.rfile.read(length)))

        def do_GET(self) -> None:
            self._give(answer("GET", self.path.encode()))

        def _give(self, given: Answer) -> None:
            self.send_response(given.status)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.end_headers()
            with suppress(OSError):  # whoever asked has hung up
                self.wfile.write(given.text.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as url:
        yield Known(name, key_of(name), url)


@contextmanager
def serving(server: ThreadingHTTPServer) -> Iterator[str]:
    """Serve until the block ends; return the address."""
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def log_of(folder: Path) -> Verifier:
    """Return the key of the wire in a folder, as its edition shows it."""
    return parse_vkey((folder / "edition/record/key").read_text("utf-8").strip())


def name_witnesses(folder: Path, witnesses: Sequence[Known], *quorum: str) -> None:
    """Let a wire's folder name these witnesses; ``quorum`` are the policy's last lines."""
    last = quorum or (f"group all all {' '.join(each.name for each in witnesses)}", "quorum all")
    lines = [f"log {log_of(folder).vkey}", *(each.line for each in witnesses), *last]
    (folder / "witnesses.policy").write_text("\n".join(lines) + "\n", "utf-8")
    config = folder / "dateline.toml"
    text = config.read_text("utf-8").replace('policy = ""', 'policy = "witnesses.policy"')
    config.write_text(text, "utf-8")
