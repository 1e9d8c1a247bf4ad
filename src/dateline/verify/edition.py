"""A wire's public files as the record at hand (`dateline.verify.view.RecordView`)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dateline.record.bundle import Act, parse_copy, parse_tombstone
from dateline.record.errors import MalformedError, MissingError
from dateline.record.note import Verifier, parse_vkey
from dateline.record.proof import parse_proof
from dateline.trace import Fingerprints, best_match, fingerprints

Fetch = Callable[[str], bytes]
"""Returns a file of the edition by its path; raises `MissingError` for one that isn't there."""

Lookup = Callable[[Fingerprints], tuple[tuple[int, int], ...]]
"""Returns number and version of the releases that have most of some fingerprints: an index."""


SURE = 0.6
"""A release that an index leads to is taken if it has so much of the text; else all are read."""


@dataclass(frozen=True, slots=True)
class EditionView:
    """A record at hand (`dateline.verify.view.RecordView`); nothing it gives is believed as such.

    ``texts`` yields number and version of each release and its plain text, where they can be read;
    ``index`` says which of them to compare first, where there is one.
    """

    read: Fetch
    texts: Callable[[], Iterator[tuple[tuple[int, int], str]]]
    index: Lookup | None = None

    def key(self) -> Verifier:
        """Return the wire's verifier key, as its edition names it."""
        return parse_vkey(self.read("record/key").decode("utf-8", "replace").strip())

    def checkpoint(self) -> str:
        """Return the newest checkpoint."""
        return self.read("record/checkpoint").decode("utf-8", "replace")

    def fetch(self, path: str) -> bytes:
        """Return a file of the record."""
        return self.read(f"record/{path}")

    def later_acts(self, release: int, after_entry: int) -> tuple[Act, ...]:
        """Return the acts on a release after an entry; its first version carries all of them."""
        current = self.read(f"releases/{release}/release.json")
        try:
            acts: tuple[Act, ...] = (parse_tombstone(current).act,)
        except MalformedError:
            acts = parse_copy(self.read(f"releases/{release}/v1/release.json")).later
        return tuple(act for act in acts if parse_proof(act.proof).index > after_entry)

    def copy(self, release: int, version: int) -> bytes | None:
        """Return a version's ``release.json``."""
        try:
            return self.read(f"releases/{release}/v{version}/release.json")
        except MissingError:
            return None

    def wire_statements(self) -> bytes | None:
        """Return the wire's own opened entries."""
        try:
            return self.read("about/wire.json")
        except MissingError:
            return None

    def source_statements(self, slug: str) -> bytes | None:
        """Return a source's opened entries."""
        try:
            return self.read(f"sources/{slug}/source.json")
        except MissingError:
            return None

    def find(self, text: str) -> tuple[int, int] | None:
        """Trace a text to the release and version that most of it stands in."""
        prints = fingerprints(text)
        if self.index is not None:
            indexed = best_match(prints, self._of(self.index(prints)), least=SURE)
            if indexed is not None:
                return indexed.key
        words = text.split()
        shingles = {" ".join(words[i : i + 6]) for i in range(0, max(1, len(words) - 5), 7)}
        likely = (
            (key, fingerprints(published))
            for key, published in self.texts()
            if _shares(published, shingles)
        )
        match = best_match(prints, likely)
        return None if match is None else match.key

    def _of(
        self, keys: tuple[tuple[int, int], ...]
    ) -> Iterator[tuple[tuple[int, int], Fingerprints]]:
        for number, version in keys:
            try:
                published = self.read(f"releases/{number}/v{version}/release.txt")
            except MissingError:
                continue
            yield (number, version), fingerprints(published.decode("utf-8", "replace"))


def _shares(published: str, shingles: set[str]) -> bool:
    flat = " ".join(published.split())
    return any(shingle in flat for shingle in shingles)
