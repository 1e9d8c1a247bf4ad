"""``dateline init``: a new wire in a folder."""

from pathlib import Path

import click

from dateline.wire.config import Config
from dateline.wire.founding import found_wire
from dateline.wire.publishing.actions.press import press_all


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", required=True, help="The wire's name, as its pages print it.")
@click.option("--origin", required=True, help="Its record's origin, such as wire.example.org.")
@click.option("--base-url", required=True, help="Where its edition will be read.")
@click.option("--operator", default="", help="Who runs it (else its name).")
@click.option("--tagline", default="", help="A line under the name on the front page.")
@click.option("--language", default="en", help="The language of its pages, BCP 47.")
def command(
    folder: Path,
    name: str,
    origin: str,
    base_url: str,
    operator: str,
    tagline: str,
    language: str,
) -> None:
    """Set up a new wire in FOLDER: key, database, the first entries, an empty edition."""
    config = Config(
        name=name,
        origin=origin,
        base_url=base_url,
        operator=operator,
        tagline=tagline,
        language=language,
    )
    wire = found_wire(folder, config)
    for _ in press_all(wire):
        pass
    click.echo(f"{name} is set up in {folder}. Its key: {wire.verifier.vkey}")
    click.echo("Back up keys/wire.key now; whoever holds it can speak as this wire.")
