"""Keys of wires seen before: trusted again, and missed loudly when they change."""

import os
from pathlib import Path

import msgspec

from dateline.cli.failing import CommandError
from dateline.record.note import Verifier, parse_vkey


def pins_file() -> Path:
    """Return where pins are kept: XDG_DATA_HOME, else ~/.local/share."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "dateline" / "pins.json"


def read_pins() -> dict[str, str]:
    """Return origin to verifier key; none where the file isn't there."""
    path = pins_file()
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError):
        raise CommandError(f"{path} can't be read; move it away to start anew.") from None


def pinned_keys() -> list[Verifier]:
    """Return the keys pinned at earlier visits."""
    return [parse_vkey(text) for text in read_pins().values()]


def pin(key: Verifier) -> None:
    """Remember the key of a wire visited at its address; refuse another than was seen before."""
    pins = read_pins()
    seen = pins.get(key.name)
    if seen == key.vkey:
        return
    if seen is not None:
        raise CommandError(
            f"The wire {key.name} showed another key at an earlier visit ({seen}): "
            f"it was changed, or this isn't that wire. Pins are in {pins_file()}."
        )
    path = pins_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(msgspec.json.encode({**pins, key.name: key.vkey}) + b"\n")
    except OSError:
        return  # a read-only home remembers nothing; this visit's verdict stands all the same
