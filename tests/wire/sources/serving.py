"""A wire served for a browser, for which domains of the tests' own are the internet.

Run as a script it serves a wire: its folder, the port of the domains, the certificate they have.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(TESTS))

from dateline.wire.boot import boot  # noqa: E402  a script's path comes first

boot()

from dataclasses import replace  # noqa: E402

from dateline.cli.serving import bind, run_server  # noqa: E402  models need Django up
from dateline.wire.opening import open_wire  # noqa: E402
from wire.accounts.desks import Desk  # noqa: E402
from wire.sources.domains import Domain, reach_to  # noqa: E402
from wire.sources.names import Names  # noqa: E402


@contextmanager
def served_reaching(folder: Path, domain: Domain, names: Names) -> Iterator[Desk]:
    """Serve a wire on a free port; it reaches the tests' domains and names and nothing else."""
    settings = folder / "dateline.toml"
    text = settings.read_text("utf-8")
    text = text.replace("open_mailbox = false", "open_mailbox = true")
    resolver = f'[resolver]\naddress = "127.0.0.1"\nport = {names.resolver.port}\n'
    settings.write_text(f"{text}\n{resolver}validates = true\n", "utf-8")
    words = [str(folder), str(domain.reach.port), str(domain.certificate)]
    process = subprocess.Popen(
        [sys.executable, __file__, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    port = process.stdout.readline().decode().strip()
    try:
        yield Desk(folder, f"http://localhost:{port}")
    finally:
        process.terminate()
        _out, errors = process.communicate(timeout=20)
    assert b"Traceback" not in errors, errors.decode()


def _main(folder: str, port: str, certificate: str) -> None:
    reach = reach_to(int(port), Path(certificate))
    wire = replace(open_wire(Path(folder)), reach=reach)
    listener = bind("127.0.0.1", 0)
    print(listener.getsockname()[1], flush=True)  # noqa: T201
    run_server(wire, listener, "127.0.0.1")


if __name__ == "__main__":
    _main(*sys.argv[1:])
