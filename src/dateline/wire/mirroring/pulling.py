"""A pull: a mirror brought up to the head that its wire shows now.

Order: the head is held against the last one accepted, then kept as accepted; new entries are proven
and taken in batch by batch; tiles are grown from them; the pages are pressed; the checkpoint is
published last. A pull that is killed goes on from there, whatever the wire shows then.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from dateline import __version__
from dateline.record.audit import read_entries
from dateline.record.bundle import parse_tombstone
from dateline.record.checkpoint import Checkpoint as Head
from dateline.record.errors import (
    BindingError,
    MalformedError,
    MissingError,
    ProofError,
    RecordError,
)
from dateline.record.merkle import EMPTY_ROOT
from dateline.record.note import decode_text
from dateline.record.policy import Policy, accept_checkpoint
from dateline.record.tiles import Fetch
from dateline.verify.published import Published
from dateline.verify.wire_files import parse_handovers
from dateline.wire.config import FILE_NAME, format_config
from dateline.wire.mirroring.folder import EVIDENCE, STAGED, named
from dateline.wire.mirroring.heads import check_handovers, check_head, head_of
from dateline.wire.mirroring.staging import clear, staged
from dateline.wire.mirroring.taking import Taking
from dateline.wire.opening import Wire
from dateline.wire.publishing import site_files
from dateline.wire.publishing.actions.press import Presser
from dateline.wire.publishing.log import grown_tiles, log_size, reader_of
from dateline.wire.publishing.models import Checkpoint, Release
from dateline.wire.publishing.queries import handovers
from dateline.wire.publishing.release_files import press_tombstone
from dateline.wire.publishing.witnessed import latest_checkpoint
from dateline.wire.storage import write_file

TRIES = 3
PRESSED = ".pressed"


class Progress(NamedTuple):
    """How far a pull came: what is being done, and how much of it."""

    doing: str
    done: int
    total: int


@dataclass(slots=True)
class Pull:
    """One pull; once `run` is exhausted, ``taken`` counts its entries, ``size`` the record's.

    ``erased`` are the numbers of the releases whose content those entries erase.
    """

    wire: Wire
    fetch: Fetch
    trust: Policy
    taken: int = 0
    size: int = 0
    erased: frozenset[int] = frozenset()

    def run(self) -> Iterator[Progress]:
        """Bring the mirror up to the wire's head.

        Raises `TwoHistoriesError` where the head doesn't continue the one accepted before, and
        `RecordError` where something doesn't prove itself; what was there before stays. A wire that
        published or erased something meanwhile is asked again, a few times.
        """
        with self.wire.lock():
            for left in reversed(range(TRIES)):
                note = decode_text(self.fetch("record/checkpoint"))
                try:
                    yield from self._run(note)
                except RecordError as fault:
                    if isinstance(fault, ProofError | MalformedError):
                        clear(self.wire.folder / STAGED)
                    if not left or decode_text(self.fetch("record/checkpoint")) == note:
                        raise
                else:
                    return

    def _run(self, note: str) -> Iterator[Progress]:
        published = self._follow(note)
        head = accept_checkpoint(note, published.trust).checkpoint
        if head.origin != self.wire.config.origin:
            raise BindingError(f"What it shows is the record of {head.origin}.")
        self._accept(note, head, published)
        self.size = head.size
        yield from self._take(head, published)
        if self._is_up_to(note):
            return
        self._grow(head)
        yield from self._press()
        self.wire.before("checkpoint published")
        write_file(self.wire.record / "checkpoint", note.encode(), durable=True)
        self.wire.step("checkpoint published")
        clear(self.wire.folder / STAGED)

    def _follow(self, note: str) -> Published:
        """Return the wire's files, read by whatever key its record was handed over to by now.

        What was learned of that before stays: a wire that shows another hand-over of a key, or
        what an old key signed since, is refused. A head that all was taken up to tells nothing new.
        """
        known = handovers()
        if self._is_up_to(note):
            return Published.following(self.fetch, self.trust, known)
        try:
            shown = parse_handovers(self.fetch("about/wire.json"))
        except MissingError:
            shown = ()
        check_handovers(known, shown, self.wire.folder / EVIDENCE)
        return Published.following(self.fetch, self.trust, (*known, *shown))

    def _accept(self, note: str, head: Head, published: Published) -> None:
        """Hold the head against the one accepted before, and keep it as accepted."""
        last = latest_checkpoint()
        if last is not None and last.note != note:
            own = reader_of(self.wire.record)
            check_head(note, last.note, published.record, own, self.wire.folder / EVIDENCE)
        self.wire.before("head accepted")
        Checkpoint.objects.update_or_create(
            size=head.size, defaults={"root": head.root, "note": note}
        )
        self.wire.step("head accepted")

    def _take(self, head: Head, published: Published) -> Iterator[Progress]:
        shelf, start = self.wire.folder / STAGED, log_size()
        if start == head.size:
            return
        record = staged(published.record, shelf)
        erased, about = set[int](), set[str | None]()
        # Read once before anything is fetched for it: what is erased by now is never asked for.
        for logged in read_entries(record, head, start):
            entry = logged.entry
            if entry.type == "content.erased" and entry.release is not None:
                erased.add(entry.release)
            elif entry.release is None and entry.type != "filing.sealed":
                about.add(entry.source)
        self.erased = frozenset(erased)
        taking = Taking(self.wire, published, self.erased)
        taking.statements(about)
        taking.tombstones()
        for count in taking.take(read_entries(record, head, start)):
            self.taken += count
            yield Progress("Taking", self.taken, head.size - start)
        self._rename(taking)

    def _rename(self, taking: Taking) -> None:
        """Let the mirror's settings name the wire as the newest of what was taken in names it."""
        if taking.replay.identity is None:
            return
        config = named(self.wire.config, taking.replay.identity)
        if config != self.wire.config:
            write_file(self.wire.folder / FILE_NAME, format_config(config).encode(), durable=True)
            self.wire = replace(self.wire, config=config)

    def _is_up_to(self, note: str) -> bool:
        path = self.wire.record / "checkpoint"
        pressed = self.wire.folder / PRESSED
        return (
            path.is_file()
            and path.read_bytes() == note.encode()
            and pressed.is_file()
            and pressed.read_text("utf-8") == self._stamp()
        )

    def _stamp(self) -> str:
        """Return what all pages follow from beside the record: this version and the settings."""
        settings = (self.wire.folder / FILE_NAME).read_bytes()
        return hashlib.sha256(__version__.encode() + b"\n" + settings).hexdigest()

    def _grow(self, head: Head) -> None:
        """Write the tiles that the new entries make."""
        path = self.wire.record / "checkpoint"
        size, root = 0, EMPTY_ROOT
        if path.is_file():
            before = head_of(path.read_text("utf-8"))
            size, root = before.size, before.root
        grown = grown_tiles(self.wire, size, root)
        if (grown.size, grown.root) != (head.size, head.root):
            raise ProofError(f"The {grown.size} entries taken in don't make the checkpoint's root.")
        self.wire.before("tiles written")
        for name, content in grown.files.items():
            write_file(self.wire.record / name, content, durable=True)
        self.wire.step("tiles written")

    def _press(self) -> Iterator[Progress]:
        """Press what is new, or everything where Dateline or the settings are other than before."""
        self.wire.before("pages pressed")
        presser, pressed = Presser(self.wire), self.wire.folder / PRESSED
        if pressed.is_file() and pressed.read_text("utf-8") == self._stamp():
            presser.files()
            presser.listed()
            site_files.press_site(self.wire, presser.site, presser.lines)
            site_files.press_fixed(self.wire, presser.site)
        else:
            for done, total in presser.pages():
                yield Progress("Pressing", done, total)
            self._press_tombstones()
            write_file(pressed, self._stamp().encode())
        self.wire.step("pages pressed")

    def _press_tombstones(self) -> None:
        """Press the tombstones anew of releases that this mirror never had."""
        for path in self.wire.edition.glob("releases/*/release.json"):
            number = int(path.parent.name)
            if not Release.objects.filter(number=number).exists():
                press_tombstone(self.wire.edition, number, parse_tombstone(path.read_bytes()))
