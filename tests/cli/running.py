"""Running the command, in this process or its own, and the texts that it is run on.

Everything here is invented: the Pebble Wire and the Harrow Lake Library.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from click.testing import CliRunner

from dateline.cli.main import dateline

COMMAND = Path(sys.executable).with_name("dateline")

WIRE = (
    "--name", "The Pebble Wire", "--origin", "pebble.example",
    "--base-url", "https://pebble.example/",
)  # fmt: skip
SLUG = "harrow-lake-library"
SOURCE = (
    "source", "add", SLUG, "--name", "Harrow Lake Library",
    "--domain", "library.harrow-lake.example", "--owner", "Town of Harrow Lake",
    "--vouch", "known to the operator since 1998",
)  # fmt: skip
TIME = "2026-03-03T09:00:00Z"
USUAL = (
    "--accept", "DG-11=It is much like the last one, and says something new.",
    "--accept", "DG-44=The desk rang the library.",
)  # fmt: skip
PUBLISH = ("--source", SLUG, "--editor", "desk-anna", "--filed-at", TIME, *USUAL)
BOTH = ("--editor", "desk-anna", "--second-editor", "desk-bo")

TEXT = """\
Harrow Lake library opens on Sundays from 8 March

The town council pays for two more librarians until the end of the year

HARROW LAKE, Vardmark, March 3, 2026 /The Pebble Wire/ -- The Harrow Lake Library will open on \
Sundays from ten to four, beginning on 8 March. The town council has agreed to pay two more \
librarians until the end of the year, and will look at the figures in November, when it \
settles the budget of the coming year.

"People asked us for a warm room on Sundays, and now they have one," said Edda Marsh, director of \
the Harrow Lake Library.

The reading room has 64 seats. Loans, returns and the children's corner will work as on any other \
day; the archive stays closed on Sundays. Visitors who need the lift should ring at the north door.

About the Harrow Lake Library

The Harrow Lake Library was founded in 1911 and lends 90,000 books a year.

Contact:
Edda Marsh
Director
Harrow Lake Library
+00 555 0142
edda@library.harrow-lake.example
"""
MENDED = TEXT.replace("64 seats", "60 seats")
ACCUSING = TEXT.replace(
    "The reading room has 64 seats.",
    "Osk Brandt embezzled the money for the lift. The reading room has 64 seats.",
)


class Ran(NamedTuple):
    """What a run of the command gave: exit code, standard output and error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        """The value printed."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Command:
    """The command, on one wire."""

    folder: Path

    def __call__(self, *arguments: str | Path) -> Ran:
        """Run it in this process; whatever ends it must be an exit code, never an exception."""
        result = CliRunner().invoke(
            dateline,
            [str(argument) for argument in arguments],
            env={"DATELINE_WIRE": str(self.folder)},
            prog_name="dateline",
        )
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    def published(self, path: Path, text: str = TEXT, *more: str) -> dict[str, object]:
        """Write a text to a file, publish that, and return what ``--json`` says."""
        path.write_text(text, "utf-8")
        ran = self("publish", path, *PUBLISH, *more, "--json")
        assert ran.code == 0, ran.err
        value = ran.json
        assert isinstance(value, dict)
        return value


def run_process(*arguments: str | Path, wire: Path | None = None, stdin: bytes = b"") -> Ran:
    """Run the installed command in a process of its own."""
    environment = {**os.environ, "NO_COLOR": "1"}
    environment.pop("DATELINE_WIRE", None)
    if wire is not None:
        environment["DATELINE_WIRE"] = str(wire)
    done = subprocess.run(
        [str(COMMAND), *(str(argument) for argument in arguments)],
        input=stdin,
        capture_output=True,
        timeout=60,
        env=environment,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def sentence(ran: Ran) -> str:
    """Return the one sentence that a run failed with, having checked that it is one."""
    assert "Traceback" not in ran.err
    (line,) = ran.err.splitlines()
    assert line.startswith("dateline: ")
    assert line.endswith((".", "?", ")"))
    return line.removeprefix("dateline: ")
