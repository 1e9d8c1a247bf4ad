"""``dateline serve``: edition and dynamic pages in one process."""

import click
from django.db import DatabaseError

from dateline.cli.files import here
from dateline.cli.filing import open_here
from dateline.cli.serving import bind, run_server
from dateline.wire.desk.actions.accept import settle_accepted
from dateline.wire.mirroring.folder import is_mirror, open_mirror
from dateline.wire.publishing.actions.press import press_current


@click.command("serve")
@click.option("--port", default=8000, show_default=True, help="The port; 0 takes a free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.pass_context
def command(context: click.Context, port: int, host: str) -> None:
    """Serve the edition and the wire's own pages, or a mirror.

    On loopback it asks for no HTTPS; elsewhere it insists on a proxy that ends HTTPS before it.
    """
    mirror = is_mirror(here(context.obj))
    wire = open_mirror(here(context.obj)) if mirror else open_here(context.obj)
    listener = bind(host, port)
    try:
        if not mirror:  # the pages of a mirror are pressed by its pulls
            settle_accepted(wire)
            press_current(wire)
    except DatabaseError as fault:
        click.echo(f"The database can't be used ({fault}): the edition alone is served.", err=True)
    click.echo(f"{wire.config.name} is at http://{host}:{listener.getsockname()[1]}/")
    run_server(wire, listener, host)
