"""``dateline mirror``: another wire's record, releases and files, proven and pressed again here."""

import sys
import time
from pathlib import Path

import click
import msgspec

from dateline.cli.failing import CommandError
from dateline.cli.fetching import Site
from dateline.cli.files import read_file
from dateline.cli.pins import visit
from dateline.cli.view import edition_folder, is_remote, is_url, view_of
from dateline.press.errors import PressError
from dateline.record.errors import RecordError
from dateline.record.policy import Policy, parse_policy
from dateline.record.tiles import Fetch
from dateline.release.errors import ReleaseError
from dateline.wire.edition import folder_fetch
from dateline.wire.mirroring.beginning import begin, shown_key, trust_of
from dateline.wire.mirroring.folder import is_founded, open_mirror
from dateline.wire.mirroring.pulling import Pull


@click.command("mirror")
@click.argument("place")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--policy", type=click.Path(path_type=Path), help="A tlog-policy file to trust.")
@click.option("--follow", is_flag=True, help="Go on and pull whatever is new, until stopped.")
@click.option(
    "--interval",
    type=click.IntRange(1, 86_400),
    default=60,
    show_default=True,
    help="How many seconds --follow waits between two looks.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON, one a line.")
def command(
    place: str, folder: Path, policy: Path | None, follow: bool, interval: int, as_json: bool
) -> None:
    """Mirror the wire at PLACE in FOLDER: take what is new, prove it, and press the pages from it.

    PLACE is an address (https, but for this machine), a wire's folder or an edition. A wire that
    shows two histories ends this with exit 1, and the evidence is kept.
    """
    fetch: Fetch = (
        Site(place, https_only=True) if is_url(place) else folder_fetch(edition_folder(Path(place)))
    )
    trust = parse_policy(read_file(policy)) if policy is not None else None
    if not is_founded(folder):
        key = shown_key(fetch)
        if is_remote(place) and trust is None:
            visit(key, view_of(place).wire_statements())
        begin(folder, place, fetch, key, trust)
    try:
        _pull(folder, fetch, trust, as_json=as_json)
        while follow:
            time.sleep(interval)
            _look_again(folder, fetch, trust, as_json=as_json)
    except KeyboardInterrupt:
        if not follow:
            raise
        click.echo(err=True)  # a follower goes on until it is stopped: that is its end


def _look_again(folder: Path, fetch: Fetch, trust: Policy | None, *, as_json: bool) -> None:
    """Pull; a wire that is away for a while, or shows something unproven, is asked again later."""
    try:
        _pull(folder, fetch, trust, as_json=as_json, quiet=True)
    except (CommandError, RecordError, ReleaseError, PressError) as fault:
        click.echo(f"dateline: {fault}", err=True)


def _pull(
    folder: Path, fetch: Fetch, trust: Policy | None, *, as_json: bool, quiet: bool = False
) -> None:
    pull = Pull(open_mirror(folder), fetch, trust_of(folder, trust))
    hidden = as_json or quiet or not sys.stderr.isatty()
    with click.progressbar(length=1, label="Mirroring", file=sys.stderr, hidden=hidden) as bar:
        for step in pull.run():
            bar.label, bar.length = step.doing, max(step.total, 1)
            bar.update(step.done - bar.pos)
    if quiet and not pull.taken:
        return  # a follower says only what is new
    if as_json:
        shown = {"size": pull.size, "taken": pull.taken, "edition": str(pull.wire.edition)}
        click.echo(msgspec.json.encode(shown))
    else:
        click.echo(
            f"{pull.wire.config.name}: {pull.taken} new entries of {pull.size}, proven and pressed "
            f"in {pull.wire.edition}."
        )
