"""A sample wire's record as `verify` is handed one, and the shortest way to a verdict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from dateline.record.bundle import Act, Copy, format_copy
from dateline.record.errors import MissingError
from dateline.record.note import Verifier
from dateline.record.proof import parse_proof
from dateline.verify import Trust, Verdict, verify
from record.bundles import SIGNER, VERIFIER, SampleWire

TRUST = Trust.from_keys([VERIFIER], "wire")


@dataclass
class View:
    """A `RecordView` over a sample wire; ``acts`` are those of the copies that it is given."""

    wire: SampleWire
    copies: Mapping[tuple[int, int], Copy] = field(default_factory=dict)
    found: tuple[int, int] | None = None
    statements: bytes | None = None
    opened: bytes | None = None

    def checkpoint(self) -> str:
        return self.fetch("checkpoint").decode()

    def fetch(self, path: str) -> bytes:
        return self.wire.fetch(path)

    def later_acts(self, release: int, after_entry: int) -> tuple[Act, ...]:
        acts = {
            parse_proof(act.proof).index: act
            for copy in self.copies.values()
            for act in copy.later
            if act.manifest.release == release
        }
        return tuple(act for index, act in sorted(acts.items()) if index > after_entry)

    def copy(self, release: int, version: int) -> bytes | None:
        found = self.copies.get((release, version))
        return None if found is None else format_copy(found)

    def find(self, text: str) -> tuple[int, int] | None:
        return self.found

    def wire_statements(self) -> bytes | None:
        return self.opened

    def source_statements(self, slug: str) -> bytes | None:
        return self.statements


class UnreachableView(View):
    """A record that can't be reached."""

    def fetch(self, path: str) -> bytes:
        raise MissingError(f"{path} can't be reached.")


def judge(
    data: bytes,
    *,
    record: View | None = None,
    keys: tuple[Verifier, ...] = (VERIFIER,),
    trust: Trust | None = None,
    siblings: Callable[[str], bytes | None] = lambda _: None,
) -> Verdict:
    """Return the verdict on a copy by one who trusts the sample wire's key."""
    known = trust or Trust.from_keys(keys, "wire")
    return verify(data, name="copy", trust=known, record=record, siblings=siblings)


def view_of(wire: SampleWire, *copies: Copy) -> View:
    """Return a wire's record with these copies as published."""
    manifests = [copy.bundle.manifest for copy in copies]
    return View(wire, {(m.release, m.version): c for m, c in zip(manifests, copies, strict=True)})


__all__ = ["SIGNER", "TRUST", "UnreachableView", "View", "judge", "view_of"]
