"""``dateline mirror``: over HTTP, once or followed; audited, verified and served where it lies."""

import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cli.hosts import Reply, files_of, hosting
from cli.running import MENDED, TEXT, Command, run_process, sentence
from cli.test_serve import serving

LONGEST = 60
"""So many seconds a follower is waited for, at most."""


# A process that is started in the background ignores an interruption, and so do its children.
FOLLOW = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from dateline.cli.main import main
main()
"""


@contextmanager
def following(place: str | Path, mirror: Path) -> Iterator["subprocess.Popen[str]"]:
    """Follow a wire, looking every second, until the test is over."""
    command = [sys.executable, "-c", FOLLOW, "mirror", str(place), str(mirror), "--follow"]
    follower = subprocess.Popen(
        [*command, "--interval", "1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    watch = threading.Timer(2 * LONGEST, follower.kill)
    watch.start()
    try:
        yield follower
    finally:
        watch.cancel()
        follower.kill()
        follower.communicate()


def said_next(follower: "subprocess.Popen[str]") -> str:
    """Return the follower's next line."""
    assert follower.stdout is not None
    return follower.stdout.readline()


def test_a_mirror_is_pulled_over_http_and_stands_by_itself(run: Command, tmp_path: Path) -> None:
    run.published(tmp_path / "library.txt")
    mirror = tmp_path / "mirror"
    with hosting(files_of(run.folder / "edition")) as host:
        ran = run_process("mirror", host.address, mirror)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith("The Pebble Wire: 4 new entries of 4")
        again = run_process("mirror", host.address, mirror, "--json").json
        assert again == {"size": 4, "taken": 0, "edition": str(mirror / "edition")}
    shutil.move(run.folder, tmp_path / "gone")
    assert run_process("audit", mirror, "--render").code == 0
    copy = mirror / "edition/releases/1/release.pdf"
    assert run_process("verify", copy, "--wire", mirror).code == 0
    text = tmp_path / "pasted.txt"
    text.write_text(TEXT, "utf-8")
    assert "version 1" in run_process("trace", text, "--wire", mirror).out


def test_a_mirror_is_served_and_nothing_is_published_on_it(run: Command, tmp_path: Path) -> None:
    run.published(tmp_path / "library.txt")
    mirror = tmp_path / "mirror"
    assert run("mirror", run.folder, mirror).code == 0
    for server in serving(mirror):
        page = server.ask("/releases/1/")
        assert page.body == (run.folder / "edition/releases/1/index.html").read_bytes()
        assert server.ask("/check/").status == 200
    ran = Command(mirror)("publish", tmp_path / "library.txt", "--source", "a", "--editor", "b")
    assert ran.code == 1
    assert "is a mirror of The Pebble Wire: it follows that wire" in sentence(ran)


def test_a_follower_takes_what_is_new_and_stops_at_another_history(
    run: Command, tmp_path: Path
) -> None:
    mirror, other = tmp_path / "mirror", tmp_path / "other"
    shutil.copytree(run.folder, other)
    Command(other).published(tmp_path / "other.txt", MENDED)
    run.published(tmp_path / "library.txt")
    served = [run.folder / "edition"]

    def answer(path: str, tag: str | None) -> Reply:
        return files_of(served[0])(path, tag)

    with hosting(answer) as host, following(host.address, mirror) as follower:
        assert said_next(follower).startswith("The Pebble Wire: 4 new entries of 4")
        run.published(tmp_path / "more.txt", TEXT.replace("Sundays from 8", "Mondays from 9"))
        assert said_next(follower).startswith("The Pebble Wire: 1 new entries of 5")
        served[0] = other / "edition"
        _out, said = follower.communicate(timeout=LONGEST)
    assert follower.returncode == 1
    assert "pebble.example shows another, shorter history" in said
    assert len(list((mirror / "evidence").iterdir())) == 1
    assert run_process("audit", mirror).code == 0


def test_a_follower_ends_quietly_when_it_is_stopped(run: Command, tmp_path: Path) -> None:
    with following(run.folder, tmp_path / "mirror") as follower:
        assert said_next(follower).startswith("The Pebble Wire: 3 new entries of 3")
        follower.send_signal(signal.SIGINT)
        _out, said = follower.communicate(timeout=LONGEST)
    assert (follower.returncode, said.strip()) == (0, "")


def test_a_folder_that_holds_something_else_is_left_alone(run: Command, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept/letter.txt").write_text("Dear all", "utf-8")
    ran = run("mirror", run.folder, tmp_path / "kept")
    assert "isn't empty: a mirror begins in a folder of its own" in sentence(ran)
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["letter.txt"]


def test_a_policy_that_trusts_another_key_is_a_sentence(run: Command, tmp_path: Path) -> None:
    other = tmp_path / "other"
    words = ("--name", "The Pebble Wire", "--origin", "pebble.example", "--base-url")
    assert run("init", other, *words, "https://pebble.example/").code == 0
    key = (other / "edition/record/key").read_text("utf-8").strip()
    (tmp_path / "policy").write_text(f"log {key}\nquorum none\n", "utf-8")
    ran = run("mirror", run.folder, tmp_path / "mirror", "--policy", tmp_path / "policy")
    assert (ran.code, "No key that is trusted here" in sentence(ran)) == (1, True)
    assert not (tmp_path / "mirror").exists()
