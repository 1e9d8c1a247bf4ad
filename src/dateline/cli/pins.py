"""Keys of wires seen before: trusted again, and missed loudly when they change.

``pins.json`` has the key of each wire that was seen first. A wire that hands its record over to
another key is believed for that where it proves it (`dateline.record.handover`); ``handovers.json``
remembers what was proven, so that a stolen old key isn't believed again at the next visit.
"""

import os
from pathlib import Path
from typing import TypeVar

import msgspec

from dateline.cli.failing import CommandError
from dateline.record.errors import RecordError
from dateline.record.handover import Handover, follow, open_handover
from dateline.record.note import Verifier, parse_vkey
from dateline.record.policy import Policy, as_policy
from dateline.record.statement import OpenedEntry
from dateline.verify.wire_files import parse_handovers

T = TypeVar("T")

Seen = dict[str, tuple[OpenedEntry, ...]]
"""The hand-overs that were proven at earlier visits, by origin."""


def pins_file() -> Path:
    """Return where pins are kept: XDG_DATA_HOME, else ~/.local/share."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "dateline" / "pins.json"


def handovers_file() -> Path:
    """Return where the hand-overs of pinned keys are kept."""
    return pins_file().with_name("handovers.json")


def read_pins() -> dict[str, str]:
    """Return origin to verifier key; none where the file isn't there."""
    return _read(pins_file(), dict[str, str])


def pinned() -> Policy:
    """Return what earlier visits taught: the keys pinned, and those that they handed over to."""
    keys = [parse_vkey(text) for text in read_pins().values()]
    return follow(as_policy(keys), _moves(*read_handovers().values()))


def read_handovers() -> Seen:
    """Return the hand-overs seen before; none where the file isn't there."""
    return _read(handovers_file(), Seen)


def visit(key: Verifier, statements: bytes | None) -> Policy:
    """Return what to trust of a wire visited at its address, and remember it for the next time.

    ``key`` and ``statements`` (its ``about/wire.json``) are what it shows. A key seen first is
    pinned. Refuses another than was seen before, unless hand-overs lead from that to this one.
    """
    pins, known = read_pins(), read_handovers()
    first = pins.get(key.name)
    if first is None:
        _write(pins_file(), {**pins, key.name: key.vkey})
        return as_policy([key])
    seen = known.get(key.name, ())
    try:
        shown = () if statements is None else parse_handovers(statements)
        policy = follow(as_policy([parse_vkey(first)]), _moves(seen, shown))
    except RecordError as fault:
        raise CommandError(
            f"The wire {key.name} shows hand-overs of its key that fail: {fault}"
        ) from None
    newest = [log.key for log in policy.logs if log.last is None]
    if key not in newest:
        raise CommandError(
            f"The wire {key.name} showed another key at an earlier visit ({first}), and nothing "
            f"proves that this one ({key.vkey}) is its own now: it was changed without a "
            f"hand-over, or this isn't that wire. Pins are in {pins_file()}."
        )
    if set(shown) - set(seen):
        merged = tuple(dict.fromkeys((*seen, *shown)))
        _write(handovers_file(), {**known, key.name: merged})
    return policy


def _moves(*entries: tuple[OpenedEntry, ...]) -> tuple[Handover, ...]:
    return tuple(dict.fromkeys(open_handover(each) for several in entries for each in several))


def _read(path: Path, shape: type[T]) -> T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=shape)
    except FileNotFoundError:
        return shape()
    except (OSError, msgspec.DecodeError):
        raise CommandError(f"{path} can't be read; move it away to start anew.") from None


def _write(path: Path, value: object) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(msgspec.json.encode(value) + b"\n")
    except OSError:
        return  # a read-only home remembers nothing; this visit's verdict stands all the same
