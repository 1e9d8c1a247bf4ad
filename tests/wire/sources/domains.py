"""Domains of the tests' own: HTTPS servers on this machine, and what reaches them alone."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from dateline.wire.reaching import Reach
from dateline.wire.sources.domain_lines import PATH

LOCAL = "127.0.0.1"
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Domain:
    """A domain: its file (``None``: it has none), and what it was asked, host and path."""

    reach: Reach
    certificate: Path
    content: bytes | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)
    answer: Callable[[str, str], Answer | None] = lambda _host, _path: None

    def show(self, *lines: str) -> None:
        """Let these lines stand in the file."""
        self.content = "".join(f"{line}\n" for line in lines).encode()


def certificate_for(folder: Path, *hosts: str) -> tuple[Path, Path]:
    """Make a certificate that is its own root, for these hosts; return its file and its key's."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A root of the tests")])
    names = x509.SubjectAlternativeName([x509.DNSName(host) for host in hosts])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    files = folder / "domain.pem", folder / "domain.key"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files


@contextmanager
def domain_of(folder: Path, *hosts: str) -> Iterator[Domain]:
    """Serve hosts over HTTPS until the test is over."""
    certificate, key = certificate_for(folder, *hosts)
    domain: Domain

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host = (self.headers.get("Host") or "").partition(":")[0]
            domain.asked.append((host, self.path))
            known = domain.content is not None and self.path == PATH
            status, headers, content = domain.answer(host, self.path) or (
                (200, {}, domain.content or b"") if known else (404, {}, b"Not here.")
            )
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer((LOCAL, 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    domain = Domain(reach_to(server.server_address[1], certificate), certificate)
    try:
        yield domain
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=20)


def reach_to(port: int, certificate: Path) -> Reach:
    """Return what finds every host at a port of this machine, and believes one certificate."""
    return Reach(
        resolve=lambda _host: [LOCAL],
        may_ask=lambda address: address == LOCAL,
        port=port,
        context=lambda: ssl.create_default_context(cafile=str(certificate)),
    )
