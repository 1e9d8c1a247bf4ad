"""Taking an archive in: workers read, this process records in batches, workers press.

What is in flight is bounded, so memory is too. A batch is one transaction; an import that was
killed goes on after the last batch that was committed.
"""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from django.db import transaction

from dateline.record.bundle import Salts
from dateline.record.entry import Entry as Leaf
from dateline.record.entry import format_entry
from dateline.record.filing import Disclosure
from dateline.record.manifest import Publication, SourceSnapshot
from dateline.release.canonical import canonical_bytes
from dateline.wire.importing.archive import Item, read_items
from dateline.wire.importing.work import Failed, Prepared, prepare, press
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import Presser
from dateline.wire.publishing.beside import Kept
from dateline.wire.publishing.binding import Terms
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.log import Prover, advance, check_history, log_size
from dateline.wire.publishing.models import (
    Category,
    Day,
    Entry,
    ImportedItem,
    Placement,
    Release,
    Version,
)
from dateline.wire.publishing.queries import handovers, kept_parts
from dateline.wire.publishing.rule_sets import in_force, rules_in_force
from dateline.wire.publishing.tracing import covered_by, note_imported
from dateline.wire.publishing.versions import next_number
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import check_speaks, snapshot
from dateline.wire.workers import worker_pool

BATCH = 100
IN_FLIGHT = 4


@dataclass(slots=True)
class Import:
    """One import; ``run`` yields how many items are done, ``failed`` lists what wasn't read.

    ``skipped`` counts the items that were known, ``again`` the known releases in files of several.
    """

    wire: Wire
    source: Source
    paths: list[Path]
    workers: int = 2
    failed: list[Failed] = field(default_factory=list)
    skipped: int = 0
    again: int = 0
    taken: int = 0
    _known: set[str] = field(default_factory=set)

    def run(self) -> Iterator[int]:
        """Take everything in that isn't yet; then press the lists it stands in."""
        with self.wire.lock(), worker_pool(self.workers) as pool:
            check_speaks(self.source, self.wire.clock())
            presser = Presser(self.wire)
            presser.provable()
            presser.listed()
            known = handovers()  # all that there will be: the lock is held until the end
            pressing: deque[Future[int]] = deque()
            for done, batch in self._prepared(pool):
                recorded = self._record(batch)
                if recorded:
                    pressing.append(
                        pool.submit(press, self.wire.edition, self.wire.media, recorded, known)
                    )
                while len(pressing) > IN_FLIGHT:
                    pressing.popleft().result()
                yield done
            for future in pressing:
                future.result()
            presser.listed()

    def _prepared(self, pool: ProcessPoolExecutor) -> Iterator[tuple[int, list[Prepared | Failed]]]:
        terms, rules = self._terms(), rules_in_force(self.wire)
        items = self._new_items()
        preparing: deque[tuple[int, Future[list[Prepared | Failed]]]] = deque()
        done = 0
        while True:
            while len(preparing) < IN_FLIGHT and (batch := list(islice(items, BATCH))):
                future = pool.submit(prepare, self.wire.media, batch, terms, rules)
                preparing.append((len(batch), future))
            if not preparing:
                yield done + self.skipped, []
                return
            count, future = preparing.popleft()
            ready = [result for result in future.result() if self._is_new(result)]
            done += count
            for start in range(0, max(len(ready), 1), BATCH):
                yield done + self.skipped, ready[start : start + BATCH]

    def _is_new(self, result: Prepared | Failed) -> bool:
        """Say whether a release isn't known yet; one of several in a file is told by its text."""
        if isinstance(result, Failed) or not result.several:
            return True
        if result.key in self._known:
            self.again += 1
            return False
        self._known.add(result.key)
        return True

    def _new_items(self) -> Iterator[Item]:
        keys = ImportedItem.objects.filter(source=self.source).values_list("key", flat=True)
        self._known.update(keys)
        for item in read_items(self.paths):
            if item.key in self._known:
                self.skipped += 1
                continue
            self._known.add(item.key)
            yield item

    def _terms(self) -> Terms:
        source = self.source
        return Terms(
            source=source.slug,
            source_name=source.name,
            disclosure=Disclosure(owner=source.owner, agent=source.agent, payer=source.payer),
            categories=tuple(source.categories),
            filed_at=rfc3339(self.wire.clock()),
            stated=False,
        )

    def _record(self, batch: list[Prepared | Failed]) -> list[Kept]:
        self.failed += [item for item in batch if isinstance(item, Failed)]
        items = [item for item in batch if isinstance(item, Prepared)]
        if not items:
            return []
        check_history(self.wire)
        self.wire.before("batch recorded")
        with transaction.atomic():
            rows = Recorder(self.wire, self.source).record(items)
        self.taken += len(rows)
        self.wire.step("batch recorded")
        last, leaf = rows[-1]
        note_imported(
            self.wire,
            rows[0][0].entry,
            ((row, item.told) for (row, _leaf), item in zip(rows, items, strict=True)),
            covered_by(format_entry(leaf), last.entry),
        )
        advance(self.wire)
        prover = Prover(self.wire)
        for row, _entry in rows:
            row.proof = prover.prove(row.entry)
        Version.objects.bulk_update([row for row, _entry in rows], ["proof"])
        return [kept_parts(row, entry) for row, entry in rows]


class Recorder:
    """Records a batch inside the caller's transaction, with few statements whatever its size."""

    def __init__(self, wire: Wire, source: Source) -> None:
        self.wire = wire
        self.source = Source.objects.get(pk=source.pk)
        self.known: SourceSnapshot = snapshot(source)
        self.guidelines = in_force(wire)
        self.now = rfc3339(wire.clock())
        self.number = next_number()
        self.index = log_size()
        self.days: dict[object, Day] = {}
        self.categories = {
            slug: Category.objects.get_or_create(slug=slug)[0] for slug in source.categories
        }

    def record(self, items: list[Prepared]) -> list[tuple[Version, Leaf]]:
        """Write the rows of these items; return each version with its entry."""
        releases: list[Release] = []
        placements: list[Placement] = []
        versions: list[tuple[Version, Leaf]] = []
        for offset, item in enumerate(items):
            number = self.number + offset
            release = self._release(number, item)
            releases.append(release)
            for slug, category in self.categories.items():
                category.total += 1
                placements.append(Placement(release=release, category=slug, place=category.total))
            versions.append(self._version(release, self.index + offset, item))
        Entry.objects.bulk_create(
            Entry(index=row.entry, leaf=format_entry(entry)) for row, entry in versions
        )
        Release.objects.bulk_create(releases)
        Placement.objects.bulk_create(placements)
        Version.objects.bulk_create([row for row, _entry in versions])
        ImportedItem.objects.bulk_create(
            ImportedItem(source=self.source, key=item.key, release=release)
            for item, release in zip(items, releases, strict=True)
        )
        self.source.save(update_fields=["total"])
        for row in (*self.days.values(), *self.categories.values()):
            row.save()
        return versions

    def _release(self, number: int, item: Prepared) -> Release:
        published = datetime.fromisoformat(item.claimed_at).astimezone(UTC)
        day = self.days.get(published.date())
        if day is None:
            day = Day.objects.get_or_create(day=published.date())[0]
            self.days[published.date()] = day
        day.total += 1
        self.source.total += 1
        return Release(
            number=number,
            source=self.source,
            first_published=published,
            day=published.date(),
            day_place=day.total,
            source_place=self.source.total,
            current=1,
            status="imported",
            headline=item.headline,
            language=item.language,
            text_digest=item.text_digest,
        )

    def _version(self, release: Release, index: int, item: Prepared) -> tuple[Version, Leaf]:
        manifest = Publication(
            type="dateline/manifest/v1",
            wire=self.wire.config.identity(),
            release=release.number,
            version=1,
            at=self.now,
            first_published=self.now,
            filing=item.filing_sha256,
            approvals=(),
            signature="none",
            source=self.known,
            guidelines=self.guidelines,
            findings=item.findings,
            answers=(),
            decision=None,
            correction=None,
            history=(),
            pdf=None,
            claimed_at=item.claimed_at,
        )
        leaf = manifest_leaf("release.imported", manifest)
        salts = Salts(document=item.document_salt, manifest=leaf.salt, parts=item.part_salts)
        version = Version(
            release=release,
            version=1,
            document=item.document,
            beside=item.beside,
            filing=item.filing,
            filing_id=item.filing_id,
            manifest=leaf.content,
            salts=canonical_bytes(salts),
            approvals=b"[]",
            entry=index,
        )
        return version, leaf.entry
