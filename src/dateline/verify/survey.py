"""What a record's entries say of its releases, before the releases themselves are looked at.

Kept are four bytes a release, and a little more for each that was changed, answered or erased.
"""

from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from dateline.record.audit import LoggedEntry
from dateline.record.entry import ACTS, LASTING, VERSIONS
from dateline.record.errors import BindingError


class Since(NamedTuple):
    """An entry about a release that was published before."""

    entry: int
    type: str
    version: int


@dataclass(slots=True)
class Survey:
    """The releases of a record of ``size`` entries, read entry by entry in their order."""

    size: int
    erased: set[int] = field(default_factory=set)
    _newest: "array[int]" = field(default_factory=lambda: array("I"))
    _since: dict[int, list[Since]] = field(default_factory=lambda: defaultdict(list))

    def read(self, logged: LoggedEntry) -> None:
        """Take an entry in. Raises `BindingError` where it doesn't follow from those before it."""
        entry, number = logged.entry, logged.entry.release
        if number is None:
            return
        if not 0 < number <= self.size:
            raise BindingError(f"A record of {self.size} entries has no release {number}.")
        version = entry.version or 0
        if entry.type == "content.erased":
            self.erased.add(number)
        elif entry.type in VERSIONS:
            self._version(number, version)
        elif entry.type == "release.pressed" and any(
            (since.type, since.version) == (entry.type, version) for since in self._since[number]
        ):
            raise BindingError("A PDF of this version was bound before.")
        if entry.type in ACTS or entry.type == "release.corrected":
            self._since[number].append(Since(logged.index, entry.type, version))

    def newest(self, release: int) -> int:
        """Return the number of a release's newest version; 0 where there is none."""
        return self._newest[release - 1] if 0 < release <= len(self._newest) else 0

    def had(self, release: int, type_: str, version: int, *, before: int) -> bool:
        """Whether an entry of this type on a version stands before an index."""
        return any(
            (since.type, since.version) == (type_, version) and since.entry < before
            for since in self._since.get(release, ())
        )

    def later(self, release: int, version: int, index: int) -> tuple[int, ...]:
        """Return the entries whose acts the copies of a version carry; ``index`` is its own.

        What was done stays for good, also to earlier versions; a PDF is bound to its own version.
        """
        return tuple(
            since.entry
            for since in self._since.get(release, ())
            if since.type in LASTING
            or (since.type == "release.pressed" and since.version == version)
            or (since.type in VERSIONS and since.entry > index)
        )

    def _version(self, number: int, version: int) -> None:
        newest = self.newest(number)
        missing = number - len(self._newest)
        if missing > 0:
            self._newest.extend([0] * missing)
        self._newest[number - 1] = min(version, 0xFFFF_FFFF)
        if version != newest + 1:
            raise BindingError(f"Version {version} doesn't follow {newest}.")
