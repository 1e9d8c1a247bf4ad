"""``dateline demo``: a wire with sample sources and releases, served."""

import sys
from pathlib import Path

import click

from dateline.cli.serving import bind, run_server
from dateline.wire.demo.building import build_demo, open_demo
from dateline.wire.demo.samples import CORRECTIONS, RELEASES, REPLIES, RETRACTIONS
from dateline.wire.opening import open_wire

HOST = "127.0.0.1"


@click.command("demo")
@click.option("--port", default=8000, show_default=True, help="The port; 0 takes a free one.")
@click.option(
    "--folder",
    default="demo-wire",
    show_default=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the wire is kept.",
)
@click.option("--build-only", is_flag=True, help="Build the wire, but don't serve it.")
def command(port: int, folder: Path, build_only: bool) -> None:
    """Bring up a wire with sample sources and releases, and serve it on this machine."""
    listener = bind(HOST, port)
    base_url = f"http://localhost:{listener.getsockname()[1]}/"
    wire = open_demo(folder, base_url)
    if wire is None:
        steps = 2 * len(RELEASES) + len(CORRECTIONS) + len(REPLIES) + len(RETRACTIONS) + 3
        with click.progressbar(
            length=steps, label="Publishing the samples", file=sys.stderr
        ) as bar:
            for _step in build_demo(folder, base_url):
                bar.update(1)
        wire = open_wire(folder)
    if build_only:
        click.echo(f"The demonstration wire is in {folder}.")
        return
    click.echo(f"{wire.config.name} is at {base_url} (stop it with Ctrl-C).")
    click.echo(f"Sign in as anybody of its desk by a letter in {base_url}account/mailbox/")
    click.echo(f"Try: dateline verify {folder}/edition/releases/1/release.pdf --wire {folder}")
    run_server(wire, listener, HOST)
