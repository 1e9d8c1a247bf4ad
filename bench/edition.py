"""A release's page from the edition behind nginx, beside the same text as a Wagtail page.

Both on loopback with two workers, loaded in turn with wrk from 64 connections. Wagtail runs as
its own project template sets it up for production (gunicorn, SQLite), without a page cache.

Run: python bench/edition.py [--seconds 10] [--rounds 2]
"""

import argparse
import json
import statistics
import tempfile
from pathlib import Path

from machine import describe, ratio
from peers import WAGTAIL_SETTINGS, peer_bin, run_peer, wagtail_site
from serving import Load, free_port, load, nginx_command, running
from texts import release_text

from dateline.release.reading import parse
from dateline.wire.boot import boot

boot()

from wires import Publishing, new_wire  # noqa: E402  models need Django up


def press_edition(folder: Path, text: str) -> Path:
    """Publish a release on a new wire; return the edition."""
    wire = new_wire(folder / "wire")
    Publishing(wire).publish(parse(text.encode(), name="release.txt"))
    return wire.edition


def save_page(folder: Path, text: str) -> Path:
    """Save a release as a published page of a new Wagtail site; return the site."""
    site = wagtail_site(folder)
    (folder / "release.jsonl").write_text(json.dumps({"paragraphs": text.split("\n\n")}), "utf-8")
    run_peer("save_releases.py", str(folder / "release.jsonl"), cwd=site)
    return site


def show(name: str, loads: list[Load], size: int) -> float:
    """Print what a server came to; return its median rate."""
    rate = statistics.median(each.rate for each in loads)
    refused = sum(each.refused for each in loads)
    print(f"{name:<28} {rate:10,.0f} requests/s   p99 {loads[-1].p99}   {size / 1000:.1f} KB")
    if refused:
        raise SystemExit(f"{refused} answers of {name} weren't the page.")
    return rate


def gunicorn_command(port: int) -> list[str]:
    """Return the command that serves the site, quietly, from its folder."""
    command = [str(peer_bin() / "gunicorn"), "--log-level", "warning", "--no-control-socket"]
    command += ["--env", f"DJANGO_SETTINGS_MODULE={WAGTAIL_SETTINGS}"]
    return [*command, "-w", "2", "-b", f"127.0.0.1:{port}", "newsroom.wsgi"]


def measure(edition: Path, site: Path, folder: Path, asked: argparse.Namespace) -> None:
    """Run both servers, load each in turn, and print rates and ratio."""
    ours, theirs = free_port(), free_port()
    our_url = f"http://127.0.0.1:{ours}/releases/1/"
    their_url = f"http://127.0.0.1:{theirs}/release-1/"
    gunicorn = gunicorn_command(theirs)
    nginx = nginx_command(folder, edition, ours)
    with (
        running(nginx, our_url) as our_page,
        running(gunicorn, their_url, cwd=site) as their_page,
    ):
        for page in (our_page, their_page):
            assert b"Reading room on the quay" in page
            assert b"We counted twice" in page
        rounds = range(asked.rounds)
        loads = [(load(our_url, asked.seconds), load(their_url, asked.seconds)) for _ in rounds]
    rate = show("edition, nginx, 2 workers", [each for each, _ in loads], len(our_page))
    peer = show("Wagtail, gunicorn, 2 workers", [each for _, each in loads], len(their_page))
    print(ratio("edition / Wagtail", rate, peer))


def main() -> None:
    """Press the page, save it in Wagtail, measure both."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=int, default=10)
    options.add_argument("--rounds", type=int, default=2)
    asked = options.parse_args()
    print(describe())
    text = release_text("served")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site = save_page(folder, text)
        measure(press_edition(folder, text), site, folder, asked)


if __name__ == "__main__":
    main()
