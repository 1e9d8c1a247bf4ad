"""``dateline serve``: the edition with its types and headers, and what stands when things fail."""

import http.client
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from cli.running import COMMAND, Command, run_process, sentence


class Answer(NamedTuple):
    """What a server said."""

    status: int
    headers: dict[str, str]
    body: bytes


class Server(NamedTuple):
    """A wire being served, and its folder."""

    folder: Path
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask for a path just as it is written."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        found = Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        connection.close()
        return found


def serving(folder: Path, *more: str) -> Iterator[Server]:
    """Serve a wire on a free port until the test is over."""
    process = subprocess.Popen(
        [str(COMMAND), "--wire", str(folder), "serve", "--port", "0", *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    line = process.stdout.readline().decode()
    try:
        yield Server(folder, int(line.rstrip("/\n").rpartition(":")[2]))
    finally:
        process.terminate()
        _out, errors = process.communicate(timeout=20)
    assert b"Traceback" not in errors


@pytest.fixture(scope="module")
def served(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Return a server of a wire with one release."""
    folder = tmp_path_factory.mktemp("served") / "wire"
    subprocess.run(["cp", "-r", str(template), str(folder)], check=True)
    Command(folder).published(folder.parent / "library.txt")
    yield from serving(folder)


TYPES: dict[str, str | tuple[str, ...]] = {
    "/": "text/html",
    "/releases/1/": "text/html",
    "/releases/1/v1/": "text/html",
    "/releases/1/release.json": "application/json",
    "/releases/1/release.pdf": "application/pdf",
    "/releases/1/release.txt": "text/plain",
    "/releases/1/release.tlog-proof": "text/plain",
    "/releases/1/card.png": "image/png",
    "/feeds/atom.xml": "application/atom+xml",
    "/feeds/rss.xml": "application/rss+xml",
    "/feeds/feed.json": "application/feed+json",
    "/record/checkpoint": "text/plain",
    "/record/key": "text/plain",
    "/record/tile/entries/000.p/4": "application/octet-stream",
    "/sitemap.xml": ("application/xml", "text/xml"),
    "/verify/": "text/html",
    "/verify/verify.css": "text/css",
    "/verify/verify.js": "text/javascript",
    "/check/": "text/html",
    "/health": "application/json",
}


@pytest.mark.parametrize("path", sorted(TYPES))
def test_each_file_has_its_type_and_is_not_sniffed(served: Server, path: str) -> None:
    answer = served.ask(path)
    assert answer.status == 200
    assert answer.headers["content-type"].startswith(TYPES[path])
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.body


@pytest.mark.parametrize("path", ["/", "/releases/1/", "/check/", "/nowhere"])
def test_pages_run_and_fetch_nothing_of_others(served: Server, path: str) -> None:
    policy = served.ask(path).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


def test_the_verifier_alone_has_a_script_which_reaches_its_own_origin_alone(
    served: Server,
) -> None:
    policy = served.ask("/verify/").headers["content-security-policy"].split("; ")
    assert {"default-src 'none'", "script-src 'self'", "connect-src 'self'"} <= set(policy)
    assert not any("unsafe" in part or "*" in part for part in policy)


def test_record_and_bundles_alone_allow_every_origin(served: Server) -> None:
    for path in TYPES:
        open_to_all = served.ask(path).headers.get("access-control-allow-origin") == "*"
        bundle = path.endswith((".json", ".tlog-proof"))
        if path != "/feeds/feed.json":
            assert open_to_all == (path.startswith("/record/") or bundle), path


def test_tiles_may_be_kept_and_the_checkpoint_may_not(served: Server) -> None:
    assert "immutable" in served.ask("/record/tile/entries/000.p/4").headers["cache-control"]
    assert "immutable" not in served.ask("/record/checkpoint").headers["cache-control"]


def test_what_is_not_there_is_a_page_that_says_so(served: Server) -> None:
    answer = served.ask("/releases/7/")
    assert answer.status == 404
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.body == (served.folder / "edition/404.html").read_bytes()


@pytest.mark.parametrize("path", ["/", "/releases/1/release.pdf", "/nowhere"])
def test_head_gives_headers_and_no_body(served: Server, path: str) -> None:
    whole, head = served.ask(path), served.ask(path, "HEAD")
    assert (head.status, head.body) == (whole.status, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]


@pytest.mark.parametrize(
    "path",
    [
        "/../dateline.toml",
        "/../keys/wire.key",
        "/releases/../../keys/wire.key",
        "/%2e%2e/keys/wire.key",
        "/..%2fkeys%2fwire.key",
        "/..%5ckeys%5cwire.key",
        "//keys/wire.key",
        "/keys/wire.key",
        "/dateline.sqlite3",
        "/dateline.toml",
        "/media/",
        "/releases/1/%00",
        "http://127.0.0.1/../keys/wire.key",
    ],
)
def test_nothing_outside_the_edition_is_served(served: Server, path: str) -> None:
    answer = served.ask(path)
    assert answer.status in (400, 404)
    assert b"PRIVATE KEY" not in answer.body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_files_are_only_read(served: Server, method: str) -> None:
    before = (served.folder / "edition/index.html").read_bytes()
    assert served.ask("/", method, Content_Length="0").status in (400, 403, 404, 405)
    assert (served.folder / "edition/index.html").read_bytes() == before


def test_a_link_out_of_the_edition_leads_nowhere(served: Server) -> None:
    link = served.folder / "edition/leak.txt"
    link.symlink_to(served.folder / "keys/wire.key")
    try:
        assert b"PRIVATE KEY" not in served.ask("/leak.txt").body
    finally:
        link.unlink()


def test_what_is_half_written_is_not_served(served: Server) -> None:
    half = served.folder / "edition/.writing-abc"
    half.write_text("half", "utf-8")
    assert served.ask("/.writing-abc").status == 404
    half.unlink()


def test_what_is_published_while_it_runs_is_read_at_once(served: Server, tmp_path: Path) -> None:
    text = (served.folder.parent / "library.txt").read_text("utf-8")
    printed = Command(served.folder).published(
        tmp_path / "t.txt", text.replace("64 seats", "61 seats")
    )
    answer = served.ask(f"/releases/{printed['release']}/")
    assert answer.status == 200
    assert b"61 seats" in answer.body


def test_a_served_copy_is_verified_and_audited_by_its_address(
    served: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    base = f"http://127.0.0.1:{served.port}/"
    for name in ("", "release.json", "release.pdf", "release.txt"):
        ran = run_process("verify", f"{base}releases/1/{name}", "--wire", base)
        assert ran.code == 0, ran.out + ran.err
    assert run_process("audit", base).code == 0
    assert not (tmp_path / "dateline").exists()  # loopback isn't pinned
    gone = run_process("verify", f"{base}releases/99/", "--wire", base)
    assert gone.code == 2
    sentence(gone)


class TestWithoutItsDatabase:
    @pytest.fixture
    def bare(self, folder: Path, tmp_path: Path) -> Iterator[Server]:
        """Return a server whose database is moved away while it runs."""
        Command(folder).published(tmp_path / "t.txt")
        running = serving(folder)
        server = next(running)
        assert server.ask("/health").status == 200
        for path in folder.glob("dateline.sqlite3*"):
            path.rename(tmp_path / path.name)
        yield server
        next(running, None)

    def test_the_edition_is_read_and_health_says_503(self, bare: Server) -> None:
        assert bare.ask("/health").status == 503
        for path in ("/", "/releases/1/", "/releases/1/release.pdf", "/record/checkpoint"):
            assert bare.ask(path).status == 200
        assert bare.ask("/health").status == 503
        assert not list(bare.folder.glob("dateline.sqlite3*"))

    def test_it_may_even_be_gone_at_the_start(self, folder: Path, tmp_path: Path) -> None:
        Command(folder).published(tmp_path / "t.txt")
        for path in folder.glob("dateline.sqlite3*"):
            path.unlink()
        running = serving(folder)
        server = next(running)
        assert (server.ask("/releases/1/").status, server.ask("/health").status) == (200, 503)
        next(running, None)


def test_a_taken_port_is_one_sentence(folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ran = run_process("serve", "--port", port, wire=folder)
    assert ran.code == 1
    assert port in sentence(ran)


@pytest.mark.parametrize("port", ["70000", "-1"])
def test_what_is_no_port_is_one_sentence(folder: Path, port: str) -> None:
    ran = run_process("serve", "--port", port, wire=folder)
    assert ran.code == 1
    sentence(ran)


def test_off_loopback_it_insists_on_https(folder: Path) -> None:
    plain = folder / "dateline.toml"
    plain.write_text(plain.read_text("utf-8").replace("https://", "http://"), "utf-8")
    ran = run_process("serve", "--host", "0.0.0.0", "--port", "0", wire=folder)  # noqa: S104
    assert ran.code == 1
    assert "HTTPS" in sentence(ran)


def test_behind_a_proxy_it_answers_only_what_came_by_https(folder: Path) -> None:
    running = serving(folder, "--host", "0.0.0.0")  # noqa: S104
    server = next(running)
    assert server.ask("/").status == 403
    assert server.ask("/", X_Forwarded_Proto="https").status == 200
    next(running, None)
