"""Publishes texts on the wire in a folder, as a process of its own: FOLDER NUMBER…"""

import sys
from pathlib import Path

from dateline.wire.boot import boot

boot()
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dateline.wire.opening import open_wire  # noqa: E402  models need Django up
from wire.wires import Clock, another, publish_text  # noqa: E402  likewise


def main(folder: str, *numbers: str) -> None:
    """Publish a text for each number, pressing after each."""
    wire = open_wire(Path(folder), clock=Clock())
    for number in numbers:
        publish_text(wire, another(int(number)))


main(*sys.argv[1:])
