"""Press imported: make the PDFs and cards of imported releases that are still without.

Workers make a batch of PDFs while the wire goes on publishing; then, under the wire's lock, one
transaction binds them (an entry and an act each), the checkpoint follows, then the files. A run
that was killed goes on after the last batch that was committed: what was made and isn't bound is
made again, what is bound and isn't pressed is pressed first, by any press.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from dateline.record.bundle import format_copy
from dateline.record.entry import format_entry
from dateline.record.manifest import Pressing
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import Presser
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.log import Prover, advance, check_history, log_size, prove_entries
from dateline.wire.publishing.models import Entry, ImportedItem, LaterAct, Release, Version
from dateline.wire.publishing.printing import (
    Failed,
    Printed,
    Unprinted,
    press_printed,
    render_unprinted,
)
from dateline.wire.publishing.queries import copies_of
from dateline.wire.publishing.rendered import Rendered, pdf_name, unbound
from dateline.wire.publishing.settling import forget_unbound, pressing_imported
from dateline.wire.workers import worker_pool

BATCH = 100

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(slots=True)
class ImportedPressing:
    """One run; ``run`` yields how many releases are done of ``total``.

    ``pressed`` counts those that got their PDF, ``failed`` lists those that can't be set; they are
    tried again by the next run.
    """

    wire: Wire
    workers: int = 2
    batch: int = BATCH
    pressed: int = 0
    failed: list[Failed] = field(default_factory=list)

    def total(self) -> int:
        """Return how many imported releases are without a PDF."""
        return _without_pdf().count()

    def run(self) -> Iterator[int]:
        """Make all that is missing. Raises `RefusedError` where another run is at work."""
        with pressing_imported(self.wire), worker_pool(self.workers) as pool:
            presser = Presser(self.wire)
            presser.pending()
            with self.wire.lock():
                forget_unbound(self.wire)
            done, last = 0, 0
            while rows := list(_without_pdf().filter(release__gt=last)[: self.batch]):
                self.wire.before("batch rendered")
                rendered = self._render(pool, rows)
                self.wire.step("batch rendered")
                with self.wire.lock():
                    self._finish(pool, presser, rendered)
                done, last = done + len(rows), rows[-1].release_id
                yield done

    def _drop(self, rendered: Iterator[Rendered]) -> None:
        for each in rendered:
            (self.wire.media / pdf_name(each.pdf)).unlink(missing_ok=True)

    def _render(self, pool: ProcessPoolExecutor, rows: list[Version]) -> list[Rendered]:
        items = [
            Unprinted(
                row.release_id,
                row.version,
                bytes(row.document),
                bytes(row.beside),
                bytes(row.filing),
                bytes(row.manifest),
            )
            for row in rows
        ]
        made = self._share(items, lambda part: pool.submit(render_unprinted, self.wire.media, part))
        found = [each for part in made for each in part]
        self.failed += [each for each in found if isinstance(each, Failed)]
        return [each for each in found if isinstance(each, Rendered)]

    def _finish(
        self, pool: ProcessPoolExecutor, presser: Presser, rendered: list[Rendered]
    ) -> None:
        """Bind the PDFs of those that still want one, and press them; the lock is held."""
        known = {each.release: each for each in rendered}
        wanted = set(_without_pdf().filter(release__in=known).values_list("release_id", flat=True))
        bound = [each for each in rendered if each.release in wanted]
        check_history(self.wire)
        self.wire.before("batch recorded")
        rows = self._bind(bound)
        self.wire.step("batch recorded")
        self._drop(each for each in rendered if each.release not in wanted)
        for path, _noted in unbound(self.wire.media):
            path.unlink()
        advance(self.wire)
        prover = Prover(self.wire)
        for row in rows:
            row.proof = prover.prove(row.entry)
        LaterAct.objects.bulk_update(rows, ["proof"])
        prove_entries(self.wire)
        self.wire.before("batch pressed")
        self._press(pool, bound)
        self.wire.step("batch pressed")
        presser.printed([each.release for each in bound])
        self.pressed += len(bound)

    def _bind(self, rendered: list[Rendered]) -> list[LaterAct]:
        identity, at = self.wire.config.identity(), rfc3339(self.wire.clock())
        with transaction.atomic():
            rows, index = [], log_size()
            entries = []
            for offset, each in enumerate(rendered):
                manifest = Pressing(
                    type="dateline/manifest/v1",
                    wire=identity,
                    release=each.release,
                    version=each.version,
                    at=at,
                    pdf=each.pdf,
                )
                leaf = manifest_leaf("release.pressed", manifest)
                entries.append(Entry(index=index + offset, leaf=format_entry(leaf.entry)))
                rows.append(
                    LaterAct(
                        release_id=each.release,
                        version=each.version,
                        act="pressing",
                        manifest=leaf.content,
                        salt=leaf.salt,
                        entry=index + offset,
                    )
                )
            Entry.objects.bulk_create(entries)
            LaterAct.objects.bulk_create(rows)
            # What is kept of a release in memory is known by its count of changes.
            numbers = [each.release for each in rendered]
            Release.objects.filter(number__in=numbers).update(change_count=F("change_count") + 1)
        return rows

    def _press(self, pool: ProcessPoolExecutor, rendered: list[Rendered]) -> None:
        numbers = [each.release for each in rendered]
        copies = copies_of(numbers)
        current = dict(Release.objects.filter(number__in=numbers).values_list("number", "current"))
        items = [
            Printed(
                format_copy(copies[each.release, each.version]),
                current[each.release] == each.version,
            )
            for each in rendered
        ]
        wire = self.wire
        self._share(items, lambda part: pool.submit(press_printed, wire.edition, wire.media, part))

    def _share(
        self, items: Sequence[Item], submit: Callable[[Sequence[Item]], "Future[Result]"]
    ) -> list[Result]:
        """Let each worker do its share of a batch; return what they return, in order."""
        size = -(-len(items) // self.workers) or 1
        futures = [submit(items[start : start + size]) for start in range(0, len(items), size)]
        return [future.result() for future in futures]


def _without_pdf() -> QuerySet[Version]:
    """Return the imported versions that have no PDF and should: the text of none is retracted."""
    imported = ImportedItem.objects.filter(release=OuterRef("release"))
    bound = LaterAct.objects.filter(act="pressing", release=OuterRef("release"))
    return (
        Version.objects.filter(Exists(imported), ~Exists(bound), version=1, erased=False)
        .exclude(release__status__in=("withdrawn", "removed"))
        .order_by("release")
    )
