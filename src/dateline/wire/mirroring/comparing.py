"""An edition held against the one that its own record gives: all its pages pressed anew, compared.

Lists, feeds and the archive follow from rows that nobody publishes; what is published gives the
same rows once it is replayed. So a mirror of the wire is pulled into a folder for the while, and
what it presses is what should stand there. The pages and texts of releases are compared by the
audit itself, each at its entry.

Some of a page isn't in the record (`docs/decisions/0011`): where it can't be had, a page that
differs is no fault. It is counted as not compared, and why is said.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from dateline.press.errors import PressError
from dateline.record.errors import MissingError, RecordError
from dateline.record.policy import Policy
from dateline.record.tiles import Fetch
from dateline.release.errors import ReleaseError
from dateline.wire.config import FILE_NAME, Config, format_config, read_config
from dateline.wire.mirroring.beginning import begin, shown_key
from dateline.wire.mirroring.folder import open_mirror
from dateline.wire.mirroring.pulling import Progress, Pull
from dateline.wire.storage import UNFINISHED, write_file

POLICY = "published.policy"
_FREE = re.compile(r"sitemap\.xml|record/(checkpoint|tile/.*\.p/\d+)|releases/.*(?<!/card\.png)")
"""What lives two days, what differs by when one looked, and what the audit compares itself."""

_PROVEN = re.compile(
    r"record/(?!index\.html)|about/wire\.json|sources/(.*/)?sources?\.json|.*/guidelines\.json|releases/"
)
"""What follows from the record alone, whoever presses it with whichever settings."""

_RULES = re.compile(r"guidelines/[^/]+/(?!guidelines\.json)")
"""Pages of a rule set, which only a Dateline that has the set can make."""


@dataclass(slots=True)
class Comparison:
    """One edition pressed anew; all but the inputs is complete when `run` is exhausted.

    ``fetch`` reads the edition, ``names`` are its files where they can be listed, ``settings`` are
    the wire's where they are known. ``left`` are the paths that differ where what is public doesn't
    say how they should be, for the reasons in ``why``.
    """

    fetch: Fetch
    trust: Policy
    names: frozenset[str] | None
    settings: Config | None
    compared: int = 0
    faults: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    why: list[str] = field(default_factory=list)

    def run(self, folder: Path) -> Iterator[Progress]:
        """Press everything anew in an empty folder, and compare.

        Where something doesn't prove itself, nothing can be pressed from it: that is a fault.
        """
        try:
            yield from self._run(folder)
        except (RecordError, ReleaseError, PressError) as fault:
            self.faults.append(f"The pages can't be pressed again: {fault}")

    def _run(self, folder: Path) -> Iterator[Progress]:
        begin(folder, "the wire that is audited", self.fetch, shown_key(self.fetch), None)
        self._settle(folder)
        pull = Pull(open_mirror(folder), self.fetch, self.trust)
        yield from pull.run()
        if self.settings is None:
            self.why.append("tagline, language and categories' names stand in its dateline.toml")
        if pull.erased:
            self.why.append("nothing public says in which lists an erased release stood")
        made = {name for name in _files(pull.wire.edition) if not _FREE.fullmatch(name)}
        for done, name in enumerate(sorted(made), 1):
            self._compare(name, pull.wire.edition / name)
            yield Progress("Comparing", done, len(made))
        for name in sorted((self.names or frozenset()) - made):
            if not _FREE.fullmatch(name):
                self._differs(name, "isn't among what the record gives")

    def _settle(self, folder: Path) -> None:
        """Give the mirror what the wire's pages follow from and its record hasn't got."""
        write_file(folder / POLICY, self.fetch("record/policy"))
        known = self.settings or Config(name="", origin="", base_url="")
        settled = msgspec.structs.replace(
            read_config(folder),
            policy=POLICY,
            tagline=known.tagline,
            language=known.language,
            categories=known.categories,
        )
        write_file(folder / FILE_NAME, format_config(settled).encode())

    def _compare(self, name: str, own: Path) -> None:
        try:
            theirs = self.fetch(name)
        except MissingError:
            self._differs(name, "is missing")
            return
        if theirs == own.read_bytes():
            self.compared += 1
        else:
            self._differs(name, "isn't what the record presses to")

    def _differs(self, name: str, how: str) -> None:
        free = _RULES.match(name) or (self.why and not _PROVEN.match(name))
        if free:
            self.left.append(name)
        else:
            self.faults.append(f"{name} {how}.")


def _files(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file() and UNFINISHED not in path.name:
            yield path.relative_to(folder).as_posix()


def names_of(edition: Path) -> frozenset[str]:
    """Return the files of an edition in a folder, by their addresses in it."""
    return frozenset(_files(edition))
