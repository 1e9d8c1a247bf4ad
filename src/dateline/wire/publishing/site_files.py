"""The pages of the edition that aren't of one release, list or feed."""

import os
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

from dateline.guidelines import figures, translated, wordings
from dateline.press import pages
from dateline.press.assets import assets
from dateline.press.listing import RecordHead, Site, SourceListed
from dateline.press.naming import SCRIPT_NAME, STYLE_NAME
from dateline.press.sitemap import NEWS_AGE, NewsItem, news_sitemap
from dateline.press.tally import format_tally, tally
from dateline.press.verifier import script_bytes, sheet_bytes
from dateline.record.manifest import ReportDecision
from dateline.record.policy import Policy, format_policy, readable
from dateline.record.statement import format_source
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.schema import PATH as SCHEMA_PATH
from dateline.release.schema import schema_bytes
from dateline.verify.wire_files import SourceList
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handovers import current_key, keys_of
from dateline.wire.publishing.lines import Lines, change_lines
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.models import (
    Category,
    Change,
    Day,
    LaterAct,
    Placement,
    Release,
)
from dateline.wire.publishing.openings import source_statements, wire_statements
from dateline.wire.publishing.rule_sets import adopted_sets, content_of
from dateline.wire.publishing.witnessed import cosigned_by, latest_checkpoint
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import suspended_now
from dateline.wire.storage import write_file, write_if_other

FRONT_LENGTH = 30
SECTION_LENGTH = 5
CHANGES_ON_FRONT = 6
NEWS_LENGTH = 1_000


def press_site(wire: Wire, site: Site, lines: Lines) -> None:
    """Write what every publication changes: front page, record page, lists of sources, sitemap."""
    head = press_record(wire, site)
    _write(wire, "index.html", _front(site, lines, head.size))
    _write(wire, "verify/index.html", pages.verify_page(site, head))
    listed = tuple(
        SourceListed(row.slug, row.name, row.total, suspended_now(row))
        for row in Source.objects.prefetch_related("suspensions")
    )
    _write(wire, "sources/index.html", pages.sources_page(site, listed))
    slugs = tuple(Source.objects.order_by("pk").values_list("slug", flat=True))
    names = canonical_bytes(SourceList(type="dateline/sources/v1", slugs=slugs))
    write_if_other(wire.edition / "sources" / "sources.json", names)
    write_if_other(wire.edition / "sitemap.xml", _news(wire, site))


def press_record(wire: Wire, site: Site) -> RecordHead:
    """Write what a cosignature changes too: the record's page; and the wire's own policy."""
    head = record_head(wire)
    _write(wire, "record/index.html", pages.record_page(site, head))
    write_if_other(wire.record / "policy", format_policy(_public_policy(wire)))
    return head


def press_key(wire: Wire, site: Site, lines: Lines) -> None:
    """Write what a hand-over of the wire's key changes, unless it stands there already."""
    if not keys_of(wire).rotations:
        return
    path, content = wire.record / "key", f"{current_key(wire).vkey}\n".encode()
    if not path.exists() or path.read_bytes() != content:
        wire.before("hand-over pressed")
        press_site(wire, site, lines)
        press_wire_statements(wire)
        write_file(path, content)  # last: it says that the others are there
        wire.step("hand-over pressed")


def _public_policy(wire: Wire) -> Policy:
    """Return the wire's policy with the key that its record goes by, whatever the file names."""
    if not keys_of(wire).rotations:
        return wire.policy
    key = current_key(wire)
    logs = [replace(log, key=key) if log.key.name == key.name else log for log in wire.policy.logs]
    return replace(wire.policy, logs=tuple(dict.fromkeys(logs)))


def press_wire_statements(wire: Wire) -> None:
    """Write the wire's own entries, opened."""
    write_if_other(wire.edition / "about" / "wire.json", canonical_bytes(wire_statements(wire)))


def press_fixed(wire: Wire, site: Site) -> None:
    """Write what publications don't change: guidelines, about, the verifier, assets, schema.

    What a mirror took from the wire as it is (statements, rule sets) is there already.
    """
    _press_guidelines(wire, site)
    press_reports(wire, site)
    _write(wire, "about/index.html", pages.about_page(site))
    if wire.key is not None:
        press_wire_statements(wire)
    _write(wire, "404.html", pages.not_found(site))
    _write(wire, "record/key", current_key(wire).vkey + "\n")
    write_if_other(wire.edition / SCHEMA_PATH, schema_bytes(site.base_url))
    write_if_other(wire.edition / "verify" / SCRIPT_NAME, script_bytes())
    write_if_other(wire.edition / "verify" / STYLE_NAME, sheet_bytes())
    _press_years(wire, site)
    for path, content in kept_assets().items():
        write_if_other(wire.edition / path, content)


def press_reports(wire: Wire, site: Site) -> None:
    """Write what was decided on readers' reports, as far as it can be opened: page and table."""
    acts = LaterAct.objects.filter(act="decision").exclude(manifest=b"").order_by("entry")
    leaves = leaves_at([act.entry for act in acts])
    rows = tally(
        [(leaves[act.entry].id, parse_value(bytes(act.manifest), ReportDecision)) for act in acts]
    )
    _write(wire, "reports/index.html", pages.reports_page(site, rows))
    _write(wire, "reports/reports.csv", format_tally(rows))


def _press_guidelines(wire: Wire, site: Site) -> None:
    """Write the pages and the data of every rule set that was adopted, each at its own address."""
    adopted = adopted_sets(wire)
    if not adopted:
        return
    sets = tuple(each.rules for each in adopted)
    _write(wire, "guidelines/index.html", pages.guidelines_index(site, sets, sets[-1].id))
    for place, each in enumerate(adopted):
        rules, below = each.rules, f"guidelines/{each.rules.id}/"
        write_if_other(wire.edition / below / "guidelines.json", content_of(wire, each))
        tags = wordings(rules)
        for tag in tags:
            page = pages.guidelines_page(
                site, translated(rules, tag), languages=tags, figures=figures(rules.id)
            )
            _write(wire, below + ("" if tag == rules.language else f"{tag}/") + "index.html", page)
        if place:
            page = pages.guidelines_changes(site, sets[place - 1], rules)
            _write(wire, f"{below}changes/index.html", page)


def kept_assets() -> dict[str, bytes]:
    """Return style sheet and fonts; fonts once converted are kept in the user's cache.

    A file's name carries the digest of what it is made from, so one that is there is right.
    """
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    shelf = Path(home) / "dateline"
    cached = {
        str(path.relative_to(shelf)): path.read_bytes()
        for path in sorted(shelf.rglob("*"))
        if path.is_file()
    }
    made = dict(assets(cached))
    for path, content in made.items():
        write_if_other(shelf / path, content)
    return made


def press_source_statements(wire: Wire, source: Source) -> None:
    """Write a source's entries, opened; a mirror has them as it took them."""
    if wire.key is None:
        return
    content = format_source(source_statements(wire, source))
    write_if_other(wire.edition / "sources" / source.slug / "source.json", content)


def press_month(wire: Wire, site: Site, year: int, month: int) -> None:
    """Write the archive's page of a month."""
    rows = Day.objects.filter(day__year=year, day__month=month)
    days = tuple((row.day.day, row.total) for row in rows)
    page = pages.archive_month(site, year, month, days)
    _write(wire, f"archive/{year:04}/{month:02}/index.html", page)


def press_year(wire: Wire, site: Site, year: int) -> None:
    """Write the archive's page of a year, and its root."""
    months: dict[int, int] = defaultdict(int)
    for row in Day.objects.filter(day__year=year):
        months[row.day.month] += row.total
    page = pages.archive_year(site, year, tuple(months.items()))
    _write(wire, f"archive/{year:04}/index.html", page)
    _press_years(wire, site)


def record_head(wire: Wire) -> RecordHead:
    """Return the record as of its latest checkpoint."""
    last = latest_checkpoint()
    cosigned = cosigned_by(wire, last.size) if last else {}
    return RecordHead(
        size=last.size if last else 0,
        root=bytes(last.root).hex() if last else "",
        vkey=current_key(wire).vkey,
        witnesses=tuple(readable(witness.name) for witness in wire.policy.witnesses),
        cosigned=tuple(readable(name) for name in cosigned),
    )


def _press_years(wire: Wire, site: Site) -> None:
    years: dict[int, int] = defaultdict(int)
    for each, total in Day.objects.values_list("day", "total"):
        years[each.year] += total
    _write(wire, "archive/index.html", pages.archive_page(site, tuple(years.items())))


def _front(site: Site, lines: Lines, size: int) -> str:
    latest = Release.objects.select_related("source").order_by("-number")[:FRONT_LENGTH]
    slugs = [*dict(site.categories), *Category.objects.values_list("slug", flat=True)]
    sections = []
    for slug in dict.fromkeys(slugs):
        placed = Placement.objects.filter(category=slug).select_related("release__source")
        newest = placed.order_by("-place")[:SECTION_LENGTH]
        sections.append((slug, lines.of(row.release for row in newest)))
    changes = Change.objects.exclude(kind__in=("dismissed", "settled")).order_by("-place")[
        :CHANGES_ON_FRONT
    ]
    return pages.front(
        site,
        lines.of(latest),
        sections=tuple(section for section in sections if section[1]),
        changes=change_lines(lines, changes),
        record_size=size,
    )


def _news(wire: Wire, site: Site) -> bytes:
    now = wire.clock().astimezone(UTC)
    rows = Release.objects.filter(first_published__gte=now - NEWS_AGE - timedelta(minutes=5))
    standing = rows.exclude(status__in=("withdrawn", "removed")).order_by(
        "-first_published", "-number"
    )
    items = (
        NewsItem(
            url=f"{site.base_url}releases/{row.number}/",
            title=row.headline,
            language=row.language,
            published=rfc3339(row.first_published.astimezone(UTC)),
        )
        for row in standing[:NEWS_LENGTH]
    )
    return news_sitemap(site.name, items, rfc3339(now))


def _write(wire: Wire, path: str, text: str) -> None:
    write_if_other(wire.edition / path, text.encode())
