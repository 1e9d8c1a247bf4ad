"""Wires to measure on, and one publication timed in its two parts."""

import time
from pathlib import Path

from dateline.record.manifest import VerifiedField
from dateline.release.model import Parsed
from dateline.wire.config import Config
from dateline.wire.founding import found_wire
from dateline.wire.importing.taking_in import Import
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import Presser
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.filing import FilingTerms, make_filing
from dateline.wire.publishing.judgement import Answers
from dateline.wire.sources.actions.add import NewSource, add_source
from dateline.wire.sources.queries import get_source

RULES = [f"DG-{number:02}" for number in range(1, 81)]


def new_wire(folder: Path) -> Wire:
    """Found a wire with one source and press it."""
    config = Config(
        name="The Harbour Wire",
        origin="wire.harbour.example",
        base_url="https://wire.harbour.example/",
    )
    wire = found_wire(folder, config)
    fields = tuple(
        VerifiedField(field=field, value=value, method="DNS", at="2026-11-01")
        for field, value in (("name", "Quay Reading Society"), ("domain", "quay-society.example"))
    )
    new = NewSource(
        slug="quay-society",
        name="Quay Reading Society",
        domain="quay-society.example",
        owner="its members",
        categories=("culture",),
        fields=fields,
    )
    add_source(wire, new)
    for _ in Presser(wire).everything():
        pass
    return wire


class Publishing:
    """Publishes on a wire and tells how long each part took."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.presser = Presser(wire)
        self.answers = Answers(
            editor="ada",
            second="bo",
            accept=dict.fromkeys(RULES, "measured"),
            overrule=dict.fromkeys(RULES, "measured"),
        )

    def publish(self, parsed: Parsed) -> tuple[float, float]:
        """Publish; return seconds until it is provable on disk, and until all lists have it."""
        source = get_source("quay-society")
        filed = make_filing(source, parsed, FilingTerms(), self.wire.clock())
        start = time.perf_counter()
        publish(self.wire, filed, self.answers)
        with self.wire.lock():
            self.presser.provable()
            provable = time.perf_counter() - start
            self.presser.listed()
        return provable, time.perf_counter() - start


def take_in(wire: Wire, archive: Path) -> tuple[int, float]:
    """Import an archive; return how many releases were taken in, and the seconds it took."""
    work = Import(wire, get_source("quay-society"), [archive])
    start = time.perf_counter()
    for _ in work.run():
        pass
    return work.taken, time.perf_counter() - start
