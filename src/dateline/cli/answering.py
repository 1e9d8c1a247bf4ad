"""What the publishing commands print."""

import click
import msgspec

from dateline.cli.translating import show_translations, translations_json
from dateline.record.manifest import Publication
from dateline.release.canonical import parse_value
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.publish import Trial
from dateline.wire.publishing.models import Version
from dateline.wire.publishing.trial import press_trial


def release_files(number: int) -> dict[str, str]:
    """Return where the files of the version that stands lie, relative to the wire's folder."""
    folder = f"edition/releases/{number}"
    return {
        "page": f"{folder}/index.html",
        "pdf": f"{folder}/release.pdf",
        "json": f"{folder}/release.json",
        "text": f"{folder}/release.txt",
        "proof": f"{folder}/release.tlog-proof",
    }


def show_published(wire: Wire, row: Version, *together: Version, as_json: bool) -> None:
    """Say what was published, with what else in the same act, and where it lies."""
    number = row.release_id
    files = release_files(number)
    url = f"{wire.config.base_url}releases/{number}/"
    if as_json:
        result = {
            "release": number,
            "version": row.version,
            "entry": row.entry,
            "url": url,
            "files": files,
        }
        click.echo(msgspec.json.encode(result | translations_json(row, *together)))
        return
    manifest = parse_value(bytes(row.manifest), Publication)
    click.echo(f"Release {number}, version {row.version}, is entry {row.entry} of the record.")
    click.echo(f"  {url}")
    if manifest.signature == "none":
        click.echo("  It is not signed by the source; its page says so.")
    for what, path in files.items():
        click.echo(f"  {what:<6} {wire.folder / path}")
    for other in together:
        click.echo(f"Release {other.release_id}, version {other.version}, is entry {other.entry}.")
    show_translations(row, *together)


def show_trial(wire: Wire, trial: Trial, *, as_json: bool) -> None:
    """Press a dry run into a folder beside the edition, and say where."""
    folder = press_trial(wire, trial)
    files = {"page": str(folder / "index.html"), "pdf": str(folder / "release.pdf")}
    if as_json:
        click.echo(msgspec.json.encode({"dry_run": True, "files": files}))
        return
    click.echo("Nothing was published. This is how it would look:")
    for what, path in files.items():
        click.echo(f"  {what:<6} {path}")
