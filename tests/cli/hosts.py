"""Static hosts on this machine: folders served with ETags, and hosts that lead elsewhere."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Reply = tuple[int, dict[str, str], bytes]


@dataclass
class Host:
    """A host by its address, and what it was asked: path and If-None-Match."""

    address: str
    asked: list[tuple[str, str | None]] = field(default_factory=list)


@contextmanager
def hosting(answer: Callable[[str, str | None], Reply]) -> Iterator[Host]:
    """Answer each GET by its path and If-None-Match, until the test is over."""
    host = Host("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            tag = self.headers.get("If-None-Match")
            host.asked.append((self.path, tag))
            status, headers, content = answer(self.path, tag)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    host.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=20)


def files_of(folder: Path) -> Callable[[str, str | None], Reply]:
    """Return what answers with a folder's files, each with an ETag."""

    def answer(path: str, tag: str | None) -> Reply:
        try:
            content = (folder / path.lstrip("/")).read_bytes()
        except OSError:
            return 404, {}, b"Not here."
        own = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        if tag == own:
            return 304, {"ETag": own}, b""
        return 200, {"ETag": own}, content

    return answer
