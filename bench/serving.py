"""Servers on loopback, started and ended by their own process, and loaded with wrk."""

import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_NGINX = """
daemon off;
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
{user}
events {{ worker_connections 1024; }}
http {{
    include {types};
    access_log off;
    sendfile on;
    keepalive_requests 1000000;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""


class Load(NamedTuple):
    """What wrk measured: requests a second, the latency of 99 in 100, and answers not 200."""

    rate: float
    p99: str
    refused: int


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running(command: Sequence[str], url: str, cwd: Path | None = None) -> Iterator[bytes]:
    """Run a server; yield what it answers at ``url`` once it does; end it."""
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL) as server:
        try:
            yield _first_answer(url, server)
        finally:
            server.terminate()


def _first_answer(url: str, server: subprocess.Popen[bytes]) -> bytes:
    for _ in range(200):
        if server.poll() is not None:
            raise SystemExit(f"The server of {url} ended with {server.returncode}.")
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310  loopback
                content: bytes = answer.read()
                return content
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise SystemExit(f"{url} didn't answer.")


def nginx_command(folder: Path, root: Path, port: int) -> list[str]:
    """Write nginx's configuration into a folder; return the command that serves ``root``."""
    nginx = _find("nginx")
    user = "user root;" if Path("/proc/self").stat().st_uid == 0 else ""
    config = _NGINX.format(
        folder=folder, user=user, types="/etc/nginx/mime.types", port=port, root=root
    )
    (folder / "nginx.conf").write_text(config, "utf-8")
    return [nginx, "-p", str(folder), "-e", str(folder / "start.log"), "-c", "nginx.conf"]


def load(url: str, seconds: int, connections: int = 64) -> Load:
    """Load an address with wrk from two threads."""
    command = [_find("wrk"), "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", url]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", out)
    p99 = re.search(r"99%\s+(\S+)", out)
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    if rate is None or p99 is None:
        raise SystemExit(f"wrk said something unknown:\n{out}")
    return Load(float(rate[1]), p99[1], int(refused[1]) if refused else 0)


def _find(command: str) -> str:
    path = shutil.which(command)
    if path is None:
        raise SystemExit(f"This measurement needs {command}: apt-get install {command}.")
    return path
