"""Reading a wire's files over HTTP: no other host is asked, nothing endless is read."""

from pathlib import Path

import pytest

from cli.hosts import Reply, files_of, hosting
from dateline.cli import fetching
from dateline.cli.failing import CommandError
from dateline.cli.fetching import Site
from dateline.record.errors import MissingError


def test_a_file_comes_as_it_is_and_a_missing_one_is_missing(tmp_path: Path) -> None:
    (tmp_path / "record").mkdir()
    (tmp_path / "record/key").write_bytes(b"\x00\xff\r\n")
    with hosting(files_of(tmp_path)) as host:
        site = Site(host.address)
        assert site("record/key") == b"\x00\xff\r\n"
        with pytest.raises(MissingError):
            site("record/checkpoint")
        assert site("record/key") == b"\x00\xff\r\n"


def test_a_checkpoint_that_did_not_change_is_not_sent_again(tmp_path: Path) -> None:
    (tmp_path / "record").mkdir()
    path = tmp_path / "record/checkpoint"
    path.write_bytes(b"one")
    with hosting(files_of(tmp_path)) as host:
        site = Site(host.address)
        assert [site("record/checkpoint") for _ in range(2)] == [b"one", b"one"]
        path.write_bytes(b"two")
        assert site("record/checkpoint") == b"two"
        tags = [tag for _path, tag in host.asked]
    assert tags[0] is None
    assert None not in tags[1:]


def test_a_redirect_within_the_host_is_followed_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"here")
    secret = hosting(files_of(tmp_path))
    with secret as inner:
        targets = {
            "/within": "/wire/kept",
            "/outside": f"{inner.address}/kept",
            "/file": "file:///etc/hostname",
            "/round": "/round",
        }

        def answer(path: str, _tag: str | None) -> Reply:
            if path == "/wire/kept":
                return 200, {}, b"here"
            return 302, {"Location": targets[path]}, b""

        with hosting(answer) as host:
            site = Site(host.address)
            assert site("within") == b"here"
            for path in ("outside", "file"):
                with pytest.raises(CommandError, match="leads to another place"):
                    site(path)
            with pytest.raises(CommandError, match="again and again"):
                site("round")
        assert inner.asked == []


def test_an_answer_without_end_or_cut_short_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MAX_ANSWER_BYTES", 1_000)

    def answer(path: str, _tag: str | None) -> Reply:
        if path == "/cut":
            return 200, {"Content-Length": "20", "Connection": "close"}, b"ten bytes."
        return 200, {}, bytes(2_000)

    with hosting(answer) as host:
        with pytest.raises(CommandError, match="more than 1,000 bytes"):
            Site(host.address)("large")
        with pytest.raises(CommandError, match="can't be reached"):
            Site(host.address)("cut")


def test_off_this_machine_a_mirror_reads_over_https_only() -> None:
    for address in ("http://wire.island.example/", "ftp://127.0.0.1/", "http://a@127.0.0.1/"):
        with pytest.raises(CommandError):
            Site(address, https_only=True)
    Site("https://wire.island.example/", https_only=True)
    Site("http://[::1]:8000/wire", https_only=True)


def test_a_host_that_is_away_is_one_sentence() -> None:
    failing = hosting(lambda _path, _tag: (500, {}, b""))
    with failing as host, pytest.raises(CommandError, match="answers 500"):
        Site(host.address)("record/key")
    with pytest.raises(CommandError, match="can't be reached"):
        Site(host.address)("record/key")
