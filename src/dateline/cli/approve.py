"""``dateline approve``: a source signs its filing, or a further key of its own, off the wire."""

from pathlib import Path

import click
import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.cli.failing import CommandError
from dateline.cli.files import read_value
from dateline.record.digests import filing_digest, sign_approval, sign_key
from dateline.record.filed import Filed, check_filed
from dateline.record.filing import Approval, KeyEvidence
from dateline.record.note import decode_base64
from dateline.record.passkey import fingerprint_of
from dateline.record.proposed import ProposedKey
from dateline.release.canonical import canonical_bytes
from dateline.wire.keyfile import read_key

PROPOSED = "dateline/proposed-key/v1"
_FILING = "a filing of `dateline file`"


class _Kind(msgspec.Struct, frozen=True):
    """What a file says it is; its other members are read after that."""

    type: str


@click.command("approve")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The private key.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="What it signed.")
def command(file: Path, key: Path, out: Path) -> None:
    """Sign FILE: a filing of `dateline file` or of the desk, or a key.json that waits there."""
    private = read_key(key)
    made: Approval | KeyEvidence
    if read_value(file, _Kind, _FILING).type == PROPOSED:
        made, told = _sign_in(read_value(file, ProposedKey, "a key that waits at a desk"), private)
    else:
        made, told = _approve(read_value(file, Filed, _FILING), private, out)
    try:
        out.write_bytes(canonical_bytes(made) + b"\n")
    except OSError as fault:
        raise CommandError(f"{out} can't be written: {fault.strerror}.") from None
    for line in told:
        click.echo(line)


def _approve(filed: Filed, private: Ed25519PrivateKey, out: Path) -> tuple[Approval, list[str]]:
    check_filed(filed)
    told = [
        f"Approved: “{filed.document.headline}”, digest {filing_digest(filed.filing)}.",
        f"The approval is in {out}; any change of the filing voids it.",
    ]
    return sign_approval(filed.filing, private), told


def _sign_in(proposed: ProposedKey, private: Ed25519PrivateKey) -> tuple[KeyEvidence, list[str]]:
    key = decode_base64(proposed.key)
    told = [
        f"Signed in for {proposed.source_name}: the key with fingerprint {fingerprint_of(key)}.",
        "Compare it with the device that made the key before you send this to the desk.",
    ]
    return sign_key(key, private), told
