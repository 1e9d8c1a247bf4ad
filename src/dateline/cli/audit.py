"""``dateline audit``: a wire's whole record, and everything in it, checked from public files."""

import functools
import os
import sys
from pathlib import Path
from typing import NamedTuple

import click
import msgspec

from dateline.cli.files import read_file
from dateline.cli.late import inside_wire
from dateline.cli.pins import visit
from dateline.cli.view import edition_folder, is_remote, is_url, view_of
from dateline.record.audit import check_tile_file
from dateline.record.errors import RecordError
from dateline.record.policy import as_policy, parse_policy
from dateline.record.tiles import parse_path
from dateline.verify.audit import Auditor, Fault
from dateline.wire.edition import folder_fetch
from dateline.wire.storage import UNFINISHED


class Rendered(NamedTuple):
    """What pressing everything again came to: ``left`` can't be judged, ``told`` says all of it."""

    same: int
    left: list[str]
    faults: list[str]
    told: str


@click.command("audit")
@click.argument("place")
@click.option("--policy", type=click.Path(path_type=Path), help="A tlog-policy file to trust.")
@click.option("--render", is_flag=True, help="Press every page, list and feed again and compare.")
@click.option(
    "--settings",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The wire's dateline.toml, for --render where PLACE hasn't got it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def command(
    place: str, policy: Path | None, render: bool, settings: Path | None, as_json: bool
) -> None:
    """Check every entry, tile, checkpoint, bundle, approval and file of the wire at PLACE.

    PLACE is a wire's folder, an edition, or an address. Exit 0: all holds; 1: something doesn't.
    """
    view = view_of(place)
    if policy is not None:
        trust = parse_policy(read_file(policy))
    else:
        key = view.key()
        remote = is_remote(place)
        trust = visit(key, view.wire_statements()) if remote else as_policy([key])
    auditor = Auditor(view.read, trust, render=render)
    steps = auditor.run()
    done = next(steps, 0)
    hidden = as_json or not sys.stderr.isatty()
    with click.progressbar(
        length=auditor.size, label="Auditing", file=sys.stderr, hidden=hidden
    ) as bar:
        bar.update(done)
        for _ in steps:
            bar.update(1)
    if not is_url(place):
        edition = edition_folder(Path(place))
        auditor.faults += strangers(edition, auditor)
        auditor.faults += partial_faults(edition / "record", auditor.size)
    rendered: Rendered | None = None
    if render:
        rendered = inside_wire("audit_render").press_again(
            place, view.read, trust, settings, hidden=hidden
        )
        auditor.faults += [Fault(None, sentence) for sentence in rendered.faults]
    if as_json:
        click.echo(msgspec.json.encode(_result(auditor, rendered)))
    else:
        for fault in auditor.faults:
            where = "" if fault.entry is None else f"entry {fault.entry}: "
            click.secho(f"✗ {where}{fault.sentence}", fg="red")
        click.echo(
            f"{auditor.entries} entries, {auditor.versions} versions, {auditor.files} files"
            + (f", {auditor.sealed} sealed filings unopened: " if auditor.sealed else ": ")
            + ("all hold." if not auditor.faults else f"{len(auditor.faults)} faults.")
        )
        if rendered is not None:
            click.echo(rendered.told)
    sys.exit(1 if auditor.faults else 0)


def _result(auditor: Auditor, rendered: Rendered | None) -> dict[str, object]:
    pressed = {} if rendered is None else {"pressed": rendered.same, "not_judged": rendered.left}
    return {
        "entries": auditor.entries,
        "versions": auditor.versions,
        "files": auditor.files,
        "sealed": auditor.sealed,
        **pressed,
        "faults": [{"entry": f.entry, "fault": f.sentence} for f in auditor.faults],
    }


def strangers(edition: Path, auditor: Auditor) -> list[Fault]:
    """Return a fault for each thing that stands among the releases and isn't in the record."""
    folder = edition / "releases"
    if not folder.is_dir():
        return []
    with os.scandir(folder) as found:
        names = [each.name for each in found if not _is_release(each.name, auditor)]
    return [Fault(None, f"releases/{name} isn't in the record.") for name in sorted(names)]


def _is_release(name: str, auditor: Auditor) -> bool:
    return name.isascii() and name.isdecimal() and name[0] != "0" and auditor.knows(int(name))


def partial_faults(record: Path, size: int) -> list[Fault]:
    """Return a fault for each file among the tiles that isn't one, or not what its tile began with.

    A wire's folder holds the partial tiles of every size that it signed; each is looked at.
    """
    read, faults = functools.lru_cache(maxsize=4)(folder_fetch(record)), []
    for folder, folders, names in os.walk(record / "tile"):
        folders.sort()
        for path in (Path(folder, name) for name in sorted(names) if UNFINISHED not in name):
            try:
                tile = parse_path(path.relative_to(record).as_posix())
                check_tile_file(tile, path.read_bytes(), size, read)
            except RecordError as fault:
                faults.append(Fault(None, str(fault)))
    return faults
