"""Press: bring the edition up to what is recorded; what was done half is done again, harmlessly.

Order (promise 1): checkpoint first, then a release's own files, then the lists and feeds it stands
in, then its row is marked as pressed. A process killed in between leaves rows that aren't marked,
and the next press starts with them.

What a quorum of witnesses changes is pressed once more, after everything else: the proofs in the
releases' own files and in the statements. Lists, feeds and cards show none of that.
"""

import shutil
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django.db.models import Q, QuerySet

from dateline.press.listing import Site
from dateline.record.printed import pdf_of
from dateline.wire.opening import Wire
from dateline.wire.publishing import lists, site_files
from dateline.wire.publishing.erasure import erase_traces
from dateline.wire.publishing.feed_files import (
    CHANGES_SHOWN,
    FEED_LENGTH,
    FeedItems,
    press_changes_feed,
    press_feeds,
)
from dateline.wire.publishing.lines import Lines, site_of
from dateline.wire.publishing.log import advance, prove_entries, restore_tiles
from dateline.wire.publishing.models import (
    PENDING,
    Category,
    Change,
    Day,
    LaterAct,
    Opening,
    Placement,
    Quorum,
    Release,
    Seal,
    Version,
)
from dateline.wire.publishing.queries import copies_of, retraction_of, tombstone_of
from dateline.wire.publishing.release_files import (
    press_card,
    press_tombstone,
    press_version,
)
from dateline.wire.publishing.settling import settle
from dateline.wire.publishing.touched import Touched, batches, carded, pending_numbers
from dateline.wire.publishing.tracing import follow_record, forget_erased
from dateline.wire.publishing.witnessed import within
from dateline.wire.sources.models import Source, SourceStatement
from dateline.wire.storage import write_file

COSIGNED_BATCH = 100


@dataclass(slots=True)
class Presser:
    """Presses one wire; it keeps feed items that it made, so a server keeps its presser."""

    wire: Wire
    site: Site = field(init=False)
    items: FeedItems = field(default_factory=FeedItems)
    lines: Lines = field(default_factory=Lines)

    def __post_init__(self) -> None:
        """Know the wire as its readers do."""
        self.site = site_of(self.wire)

    def pending(self) -> None:
        """Press what is recorded and not pressed yet: first provable, then listed.

        A building anew that was killed is done again: nothing says which of its files are there.
        """
        with self.wire.lock():
            if _rebuilding(self.wire).exists():
                deque(self._build(), maxlen=0)
            else:
                self.provable()
                self.listed()
            self.cosigned()

    def provable(self) -> list[int]:
        """Sign the checkpoint and write the pending releases' own files; return their numbers.

        The caller holds the wire's lock.
        """
        settle(self.wire)
        advance(self.wire)
        prove_entries(self.wire)
        site_files.press_key(self.wire, self.site, self.lines)
        return self.files()

    def files(self) -> list[int]:
        """Write the pending releases' own files and return their numbers; all have their proofs.

        The caller holds the wire's lock.
        """
        numbers = pending_numbers()
        for batch in batches(numbers):
            for release in Release.objects.filter(number__in=batch).select_related("source"):
                self.wire.before("release pressed")
                self._release(release)
                self.wire.step("release pressed")
        return numbers

    def listed(self) -> None:
        """Write the lists and feeds that the pending releases stand in, and mark them as pressed.

        The caller holds the wire's lock and has called `provable`.
        """
        numbers = pending_numbers()
        touched = Touched()
        self.wire.before("lists pressed")
        for batch in batches(numbers):
            releases = Release.objects.filter(number__in=batch).select_related("source")
            for release in carded(releases):
                self._card(release)
            touched.add(releases)
        if numbers:
            self._lists(touched)
        self._new_sources()
        self._new_seals()
        self.wire.step("lists pressed")
        self._erase()
        self.wire.before("marked as pressed")
        for batch in batches(numbers):
            Version.objects.filter(PENDING, release__in=batch).update(pressed=True)
            LaterAct.objects.filter(PENDING, release__in=batch).update(pressed=True)
        self.wire.step("marked as pressed")

    def cosigned(self) -> bool:
        """Write what cosignatures change: the record's page and, under a quorum, the proofs.

        That is done for some entries at a time, and said whether there are more; those of an
        archive are many. The caller holds the wire's lock. While a release is pending, it waits.
        """
        site_files.press_record(self.wire, self.site)
        quorum = Quorum.objects.filter(PENDING).first()
        if quorum is None or pending_numbers():
            return False
        part = range(quorum.reached, min(quorum.reached + COSIGNED_BATCH, quorum.size))
        self._proofs(within(part))
        self.wire.before("proofs pressed")
        quorum.reached, quorum.pressed = part.stop, part.stop == quorum.size
        quorum.save(update_fields=["reached", "pressed"])
        self.wire.step("proofs pressed")
        return Quorum.objects.filter(PENDING).exists()

    def _proofs(self, entries: Q) -> None:
        """Write the files that carry the proofs of these entries."""
        proven = {
            number
            for table in (Version, LaterAct)
            for number in table.objects.filter(entries).values_list("release_id", flat=True)
        }
        opened = Seal.objects.filter(entries).exclude(salt="").values("filing_id")
        carried = Version.objects.filter(filing_id__in=opened)
        proven |= set(carried.values_list("release_id", flat=True))
        for release in Release.objects.filter(number__in=proven).select_related("source"):
            self.wire.before("release pressed again")
            self._release(release)
            self.wire.step("release pressed again")
        stated = SourceStatement.objects.filter(entries)
        for source in Source.objects.filter(pk__in=stated.values("source")):
            site_files.press_source_statements(self.wire, source)
        if Opening.objects.filter(entries).exists():
            site_files.press_wire_statements(self.wire)

    def printed(self, numbers: list[int]) -> None:
        """Write what the PDFs of imports change besides those releases' files, and mark them.

        Lists don't name PDFs; feeds do, and some pages tell the record's size. The caller holds
        the wire's lock and has written the files.
        """
        self.wire.before("feeds pressed")
        placed = Placement.objects.filter(release__in=numbers)
        for source in Source.objects.filter(
            pk__in=Release.objects.filter(number__in=numbers).values("source")
        ):
            self._feeds_of_source(source)
        for slug in placed.order_by("category").values_list("category", flat=True).distinct():
            self._feeds_of_category(slug)
        self._feeds_of_wire()
        site_files.press_site(self.wire, self.site, self.lines)
        self.wire.step("feeds pressed")
        self.wire.before("marked as pressed")
        LaterAct.objects.filter(act="pressing", release__in=numbers).update(pressed=True)
        self.wire.step("marked as pressed")

    def sources(self) -> None:
        """Press what is new about sources: their pages, statements, and what names them all."""
        with self.wire.lock():
            advance(self.wire)
            prove_entries(self.wire)
            self._new_sources()
            self.wire.before("texts indexed")
            follow_record(self.wire)
            self.wire.step("texts indexed")

    def stated(self) -> None:
        """Press the fixed pages where they differ, and those that tell how long the record is."""
        self.current()
        with self.wire.lock():
            site_files.press_site(self.wire, self.site, self.lines)

    def current(self) -> None:
        """Press what is pending, and what no publication changes: after an upgrade it is other."""
        with self.wire.lock():
            self.provable()
            self.listed()
            self.cosigned()
            site_files.press_fixed(self.wire, self.site)

    def everything(self) -> Iterator[tuple[int, int]]:
        """Press the whole edition anew from what is kept; yield how many of how many are done."""
        with self.wire.lock():
            yield from self._build()

    def _build(self) -> Iterator[tuple[int, int]]:
        settle(self.wire)
        restore_tiles(self.wire)
        advance(self.wire)
        prove_entries(self.wire)
        yield from self.pages()
        _rebuilding(self.wire).unlink(missing_ok=True)

    def pages(self) -> Iterator[tuple[int, int]]:
        """Write every page, list and feed anew; yield how many releases of how many are done.

        The caller holds the wire's lock, and all that is recorded has its proof.
        """
        total = Release.objects.count()
        releases = Release.objects.select_related("source").order_by("number")
        for done, release in enumerate(releases.iterator(), 1):
            self._release(release)
            if carded(Release.objects.filter(pk=release.pk)).exists():
                self._card(release)
            yield done, total
        self._all_lists()
        self._erase()
        Version.objects.filter(PENDING).update(pressed=True)
        LaterAct.objects.filter(PENDING).update(pressed=True)
        SourceStatement.objects.filter(PENDING).update(pressed=True)
        Seal.objects.filter(PENDING).update(pressed=True)
        Quorum.objects.filter(PENDING).update(pressed=True)
        yield total, total

    def _erase(self) -> None:
        erased = list(LaterAct.objects.filter(PENDING, release__status="removed"))
        if erased:
            self.wire.before("traces erased")
            erase_traces(self.wire, sorted({name for act in erased for name in act.erases}))
            self.wire.step("traces erased")
        self.wire.before("texts indexed")
        if erased:
            forget_erased(self.wire)
        else:
            follow_record(self.wire)
        self.wire.step("texts indexed")

    def _release(self, release: Release) -> None:
        if release.status == "removed":
            act = retraction_of(release)
            if act is not None:
                press_tombstone(self.wire.edition, release.number, tombstone_of(act))
            return
        for (_number, version), copy in copies_of([release.number]).items():
            press_version(
                self.wire.edition, self.wire.media, copy, current=version == release.current
            )

    def _card(self, release: Release) -> None:
        for (_number, version), copy in copies_of([release.number]).items():
            if pdf_of(copy) is not None:
                current = version == release.current
                mark = "WITHDRAWN" if current and release.status == "withdrawn" else None
                press_card(self.wire.edition, copy, mark=mark, current=current)

    def _new_sources(self) -> None:
        fresh = Source.objects.filter(statements__pressed=False).distinct()
        if fresh:
            self.wire.before("sources pressed")
        for source in fresh:
            # Every page of its list tells what is known of it.
            lists.of_source(self.site, self.lines, source).press_all(self.wire)
            self._feeds_of_source(source)
            site_files.press_source_statements(self.wire, source)
        if fresh:
            site_files.press_site(self.wire, self.site, self.lines)
            SourceStatement.objects.filter(PENDING).update(pressed=True)
            self.wire.step("sources pressed")

    def _new_seals(self) -> None:
        """Press the pages that tell how long the record is: nothing else shows a seal."""
        if Seal.objects.filter(PENDING).exists():
            site_files.press_site(self.wire, self.site, self.lines)
            Seal.objects.filter(PENDING).update(pressed=True)

    def _lists(self, touched: Touched) -> None:
        for source in Source.objects.filter(pk__in=touched.sources):
            lists.of_source(self.site, self.lines, source).press(
                self.wire, touched.sources[source.pk]
            )
            self._feeds_of_source(source)
        for slug in sorted(touched.categories):
            lists.of_category(self.site, self.lines, slug).press(
                self.wire, touched.categories[slug]
            )
            self._feeds_of_category(slug)
        for day in sorted(touched.days):
            lists.of_day(self.site, self.lines, day).press(self.wire, touched.days[day])
        for year, month in sorted({(day.year, day.month) for day in touched.days}):
            site_files.press_month(self.wire, self.site, year, month)
        for year in sorted({day.year for day in touched.days}):
            site_files.press_year(self.wire, self.site, year)
        if touched.changes:
            lists.of_changes(self.site, self.lines).press(self.wire, touched.changes)
            press_changes_feed(self.wire, self.site, self.lines)
        if LaterAct.objects.filter(PENDING, act__in=_COUNTED).exists():
            site_files.press_reports(self.wire, self.site)
        self._feeds_of_wire()
        site_files.press_site(self.wire, self.site, self.lines)

    def _all_lists(self) -> None:
        for source in Source.objects.all():
            lists.of_source(self.site, self.lines, source).press_all(self.wire)
            self._feeds_of_source(source)
            site_files.press_source_statements(self.wire, source)
        for slug in Category.objects.values_list("slug", flat=True):
            lists.of_category(self.site, self.lines, slug).press_all(self.wire)
            self._feeds_of_category(slug)
        for day in Day.objects.values_list("day", flat=True):
            lists.of_day(self.site, self.lines, day).press_all(self.wire)
            site_files.press_month(self.wire, self.site, day.year, day.month)
            site_files.press_year(self.wire, self.site, day.year)
        lists.of_changes(self.site, self.lines).press_all(self.wire)
        press_changes_feed(self.wire, self.site, self.lines)
        self._feeds_of_wire()
        site_files.press_site(self.wire, self.site, self.lines)
        site_files.press_fixed(self.wire, self.site)

    def _feeds_of_wire(self) -> None:
        newest = _releases().order_by("-number")[:FEED_LENGTH]
        self._feeds("", self.site.name, [*newest, *_changed_of_late()])

    def _feeds_of_source(self, source: Source) -> None:
        title = f"{source.name} on {self.site.name}"
        newest = _releases().filter(source=source).order_by("-source_place")[:FEED_LENGTH]
        changed = [row for row in _changed_of_late() if row.source_id == source.pk]
        self._feeds(f"sources/{source.slug}/", title, [*newest, *changed])

    def _feeds_of_category(self, slug: str) -> None:
        title = f"{dict(self.site.categories).get(slug, slug)} on {self.site.name}"
        placed = Placement.objects.filter(category=slug).select_related("release__source")
        newest = [row.release for row in placed.order_by("-place")[:FEED_LENGTH]]
        changed = _changed_of_late()
        numbers = Placement.objects.filter(release__in=changed, category=slug)
        here = set(numbers.order_by().values_list("release_id", flat=True))
        self._feeds(
            f"categories/{slug}/", title, [*newest, *(row for row in changed if row.number in here)]
        )

    def _feeds(self, address: str, title: str, releases: list[Release]) -> None:
        press_feeds(self.wire, self.site, self.items, address, title, releases)


_COUNTED = ("decision", "retraction")
"""The acts that change the figures of reports: a removal erases decisions."""


def _changed_of_late() -> list[Release]:
    changes = Change.objects.select_related("release__source").order_by("-place")
    return [change.release for change in changes[:CHANGES_SHOWN]]


def press_pending(wire: Wire) -> None:
    """Press what is recorded and not pressed yet."""
    Presser(wire).pending()


def press_current(wire: Wire) -> None:
    """Press what is pending, and style sheet, fonts and fixed pages where they differ."""
    Presser(wire).current()


def press_statement(wire: Wire) -> None:
    """Press what a statement of the wire about itself changes, and what tells how long it is."""
    Presser(wire).stated()


def press_all(wire: Wire) -> Iterator[tuple[int, int]]:
    """Press the whole edition; yield how many releases of how many are done."""
    return Presser(wire).everything()


def press_sources(wire: Wire) -> None:
    """Press what is new about sources."""
    Presser(wire).sources()


def clear_edition(wire: Wire) -> None:
    """Take away every pressed page (the record's tiles and checkpoint stay).

    That an edition is being built anew is noted first, so that any press ends one that was killed.
    """
    write_file(_rebuilding(wire), b"", durable=True)
    wire.edition.mkdir(exist_ok=True)
    for path in wire.edition.iterdir():
        if path == wire.record:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _rebuilding(wire: Wire) -> Path:
    return wire.folder / ".pressing-all"


def _releases() -> QuerySet[Release]:
    return Release.objects.select_related("source")
