"""``dateline approve``: a source signs its filing, off the wire."""

from pathlib import Path

import click

from dateline.cli.failing import CommandError
from dateline.cli.files import read_value
from dateline.record.digests import filing_digest, sign_approval
from dateline.record.filed import Filed, check_filed
from dateline.release.canonical import canonical_bytes
from dateline.wire.keyfile import read_key


@click.command("approve")
@click.argument("filing", type=click.Path(path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The private key.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The approval.")
def command(filing: Path, key: Path, out: Path) -> None:
    """Sign FILING, as `dateline file` wrote it, after checking that it is of its document."""
    filed = read_value(filing, Filed, "a filing of `dateline file`")
    check_filed(filed)
    approval = sign_approval(filed.filing, read_key(key))
    try:
        out.write_bytes(canonical_bytes(approval) + b"\n")
    except OSError as fault:
        raise CommandError(f"{out} can't be written: {fault.strerror}.") from None
    click.echo(f"Approved: “{filed.document.headline}”, digest {filing_digest(filed.filing)}.")
    click.echo(f"The approval is in {out}; any change of the filing voids it.")
