"""The pages that lead to releases, and those about the wire: functions of what they are given."""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from dateline.guidelines.comparing import compare_sets
from dateline.guidelines.figures import Figures
from dateline.guidelines.rules import RuleSet
from dateline.press import calendar
from dateline.press.changefeed import CHANGES_ATOM, CHANGES_JSON, why_changed
from dateline.press.listing import (
    Change,
    ChangePage,
    CheckShown,
    Listed,
    ListPage,
    RecordHead,
    Site,
    SourceListed,
    Suspended,
    missing_fields,
)
from dateline.press.naming import SCRIPT_NAME, STYLE_NAME, category_name
from dateline.press.stylesheet import RULES_SHEET, STYLESHEET
from dateline.press.tally import ALL, Tally
from dateline.press.templating import render
from dateline.press.words import site_words
from dateline.record.filing import ITSELF
from dateline.record.manifest import SourceSnapshot
from dateline.record.retracting import RETRACTIONS

GENERATOR = "Dateline"
LANGUAGE_NAMES = {"en": "English", "fa": "فارسی", "de": "Deutsch"}

_LATEST = 5
_LEAD_AMONG = 8
_EARLIER = 6

Counts = Sequence[tuple[int, int]]


def front(
    site: Site,
    latest: tuple[Listed, ...],
    *,
    sections: tuple[tuple[str, tuple[Listed, ...]], ...],
    changes: tuple[Change, ...],
    record_size: int,
) -> str:
    """Return the front page: ``latest`` newest first, ``sections`` as (category, its newest).

    A release stands once above the sections' further ones; one without a picture leads only
    where none of the newest has one.
    """
    standing = [item for item in latest if item.status == "current"]
    lead = next((item for item in standing[:_LEAD_AMONG] if item.picture), None)
    lead = lead or (standing[0] if standing else None)
    others = [item for item in standing if item is not lead]
    latest_count = _LATEST if lead and lead.picture else _EARLIER
    shown, earlier = others[:latest_count], others[latest_count : latest_count + _EARLIER]
    earlier = earlier[: len(earlier) // 3 * 3]
    seen = {item.number for item in (*shown, *earlier, *([lead] if lead else ()))}
    return _render(
        "front.html",
        site,
        path="",
        heading=site.name,
        description=site.tagline or site.operator,
        newest=latest[0].published if latest else None,
        lead=lead,
        latest=shown,
        earlier=earlier,
        sections=_fresh(site, sections, seen),
        changes=changes,
        record_size=record_size,
    )


def sources_page(site: Site, sources: tuple[SourceListed, ...]) -> str:
    """Return the list of sources (``sources/``)."""
    t = site_words(site.language)
    return _render(
        "sources.html",
        site,
        path="sources/",
        heading=t["sources"],
        deck=t["sources_deck"],
        sources=sorted(sources, key=lambda source: (source.name.casefold(), source.slug)),
    )


def source_page(
    site: Site,
    source: SourceSnapshot,
    listing: ListPage,
    suspensions: tuple[Suspended, ...] = (),
) -> str:
    """Return a source's page (``sources/<slug>/``, further ones below ``page/``).

    ``suspensions`` and their ends in the order in which they were stated; the last one stands.
    """
    return _render(
        "source.html",
        site,
        path=f"sources/{quote(source.slug, safe='')}/",
        listing=listing,
        heading=source.name,
        source=source,
        suspensions=suspensions,
        itself=ITSELF,
        verified=[field for field in source.fields if field.method is not None],
        unverified=[field for field in source.fields if field.method is None],
        missing=missing_fields(source.kind, {field.field for field in source.fields}),
        roll_tag="h3",
        own_feeds=True,
    )


def category_page(site: Site, slug: str, listing: ListPage) -> str:
    """Return a category's page (``categories/<slug>/``, further ones below ``page/``)."""
    name = dict(site.categories).get(slug) or category_name(slug)
    return _render(
        "list.html",
        site,
        path=f"categories/{quote(slug, safe='')}/",
        listing=listing,
        heading=name,
        deck=site_words(site.language)["category_deck"].format(name=name),
        own_feeds=True,
    )


def archive_page(site: Site, years: Counts) -> str:
    """Return the archive's years with their counts of releases (``archive/``)."""
    t = site_words(site.language)
    rows = [(f"{year:04}", f"{year:04}", count) for year, count in sorted(years, reverse=True)]
    return _render(
        "archive.html",
        site,
        path="archive/",
        heading=t["archive"],
        deck=t["archive_deck"],
        rows=rows,
    )


def archive_year(site: Site, year: int, months: Counts) -> str:
    """Return a year's months with their counts of releases (``archive/<year>/``)."""
    t = site_words(site.language)
    rows = [
        (f"{month:02}", calendar.month(month, t["language"]), count)
        for month, count in sorted(months, reverse=True)
    ]
    return _render(
        "archive.html",
        site,
        path=f"archive/{year:04}/",
        heading=calendar.digits(f"{year:04}", t["language"]),
        kicker=t["archive"],
        rows=rows,
    )


def archive_month(site: Site, year: int, month: int, days: Counts) -> str:
    """Return a month's days with their counts of releases (``archive/<year>/<month>/``)."""
    language = site_words(site.language)["language"]
    rows = [
        (f"{day:02}", calendar.weekday_and_day(f"{year:04}-{month:02}-{day:02}", language), count)
        for day, count in sorted(days, reverse=True)
    ]
    return _render(
        "archive.html",
        site,
        path=f"archive/{year:04}/{month:02}/",
        heading=f"{calendar.month(month, language)} {calendar.digits(f'{year:04}', language)}",
        kicker=calendar.digits(f"{year:04}", language),
        rows=rows,
    )


def archive_day(site: Site, date: str, listing: ListPage) -> str:
    """Return a day's releases; ``date`` is ISO 8601 (``archive/<year>/<month>/<day>/``)."""
    language = site_words(site.language)["language"]
    year, month, day = date.split("-")
    home = "../../" if listing.number is not None else ""
    return _render(
        "list.html",
        site,
        path=f"archive/{year}/{month}/{day}/",
        listing=listing,
        heading=calendar.weekday_and_day(date, language),
        kicker=f"{calendar.month(int(month), language)} {calendar.digits(year, language)}",
        kicker_href=f"{home}../",
    )


def corrections_page(site: Site, changes: ChangePage) -> str:
    """Return what was corrected, withdrawn or answered (``corrections/``)."""
    t = site_words(site.language)
    return _render(
        "corrections.html",
        site,
        path="corrections/",
        listing=changes,
        heading=t["corrections"],
        deck=t["corrections_deck"],
        retractions=RETRACTIONS,
        why_changed=why_changed,
        own_feed=(CHANGES_ATOM, CHANGES_JSON),
    )


def reports_page(site: Site, rows: Sequence[Tally]) -> str:
    """Return what was decided on readers' reports, counted from the record (``reports/``)."""
    t = site_words(site.language)
    return _render(
        "reports.html",
        site,
        path="reports/",
        heading=t["reports"],
        deck=t["reports_deck"],
        months=[(row.month, row) for row in reversed(rows) if row.month != ALL == row.rule],
        rules=[(row.rule, row) for row in rows if row.month == ALL and row.rule != ALL],
        rules_sheet=RULES_SHEET,
    )


def guidelines_index(site: Site, rulesets: tuple[RuleSet, ...], latest: str) -> str:
    """Return the list of rule sets, ``latest`` being the one in force (``guidelines/``)."""
    t = site_words(site.language)
    return _render(
        "guidelines_index.html",
        site,
        path="guidelines/",
        heading=t["guidelines"],
        deck=t["guidelines_deck"],
        rulesets=sorted(rulesets, key=lambda rules: rules.id, reverse=True),
        latest=latest,
    )


def guidelines_changes(site: Site, before: RuleSet, after: RuleSet) -> str:
    """Return two rule sets side by side with their difference (``guidelines/<id>/changes/``)."""
    t = site_words(site.language)
    return _render(
        "guidelines_changes.html",
        site,
        path=f"guidelines/{quote(after.id, safe='')}/changes/",
        heading=t["guidelines_changes"].format(before=before.id, after=after.id),
        before=before,
        after=after,
        changes=compare_sets(before, after),
        rules_sheet=RULES_SHEET,
    )


def guidelines_page(
    site: Site, rules: RuleSet, *, languages: Sequence[str] = (), figures: Figures | None = None
) -> str:
    """Return a rule set for people, each rule at its own anchor (``guidelines/<id>/``).

    ``languages`` are those it is worded in, its own first; another's page stands below it
    (``guidelines/<id>/fa/``) and is in that language throughout. ``figures`` say what was measured.
    """
    own = languages[0] if languages else rules.language
    up = "" if rules.language == own else "../"
    home = f"guidelines/{quote(rules.id, safe='')}/"
    return _render(
        "guidelines.html",
        site,
        path=home if rules.language == own else f"{home}{rules.language}/",
        heading=rules.title,
        description=rules.introduction,
        rules=rules,
        others=[
            (tag, (up if tag == own else f"{up}{tag}/") or "./")
            for tag in languages
            if tag != rules.language
        ],
        rules_home=up,
        names=LANGUAGE_NAMES,
        figures=figures or Figures({}, {}),
        rules_sheet=RULES_SHEET,
        words=site_words(rules.language),
    )


def about_page(site: Site) -> str:
    """Return the page about the wire, with the anchors ``#report`` and ``#reply`` (``about/``)."""
    t = site_words(site.language)
    return _render("about.html", site, path="about/", heading=t["about"])


def record_page(site: Site, head: RecordHead) -> str:
    """Return the page about the record as of its latest checkpoint (``record/index.html``)."""
    t = site_words(site.language)
    return _render("record.html", site, path="record/", heading=t["record"], head=head)


def verify_page(site: Site, head: RecordHead) -> str:
    """Return the page on how to verify a copy (``verify/``), and where to: the tool's place."""
    t = site_words(site.language)
    tool = {"script": SCRIPT_NAME, "style": STYLE_NAME}
    return _render("verify.html", site, path="verify/", heading=t["verify"], head=head, tool=tool)


def check_page(site: Site, *, shown: CheckShown | None, problem: str | None) -> str:
    """Return the form to check a copy with, and the verdict on the one that was sent.

    The running wire serves it at ``check/``; it is no part of the edition. ``problem`` is a
    sentence on why nothing could be checked.
    """
    t = site_words(site.language)
    return _render(
        "check.html", site, path="check/", heading=t["check"], shown=shown, problem=problem
    )


def not_found(site: Site) -> str:
    """Return what stands in for a page that isn't there; its links begin at the base URL."""
    t = site_words(site.language)
    return _render("not_found.html", site, path=None, heading=t["not_found"])


def _fresh(
    site: Site, sections: tuple[tuple[str, tuple[Listed, ...]], ...], seen: set[int]
) -> list[tuple[str, str, list[Listed]]]:
    """Return the sections with what doesn't stand on the page yet, empty ones left out."""
    names = dict(site.categories)
    found = []
    for slug, items in sections:
        fresh = [item for item in items if item.number not in seen and item.status == "current"]
        seen |= {item.number for item in fresh}
        if fresh:
            found.append((slug, names.get(slug) or category_name(slug), fresh))
    return found


def _render(
    file: str,
    site: Site,
    *,
    path: str | None,
    listing: ListPage | ChangePage | None = None,
    own_feeds: bool = False,
    words: Mapping[str, str] | None = None,
    **values: object,
) -> str:
    """Fill a listing template; ``path`` is where the list stands, ``None``: anywhere."""
    t = words or site_words(site.language)
    page = f"page/{listing.number}/" if listing is not None and listing.number is not None else ""
    depth = 0 if path is None else (path + page).count("/")
    root = site.base_url if path is None else "../" * depth
    home = "../../" if page else ""
    given: dict[str, object] = {
        "deck": None,
        "kicker": None,
        "kicker_href": "../",
        "roll_tag": "h2",
        "description": values.get("deck") or site.tagline or site.operator,
    }
    return render(
        file,
        **{
            **given,
            **values,
            "site": site,
            "t": t,
            "lang": t["language"],
            "generator": GENERATOR,
            "stylesheet": STYLESHEET,
            "root": root,
            "home": home,
            "feeds": home if own_feeds else root,
            "address": None if path is None else site.base_url + path + page,
            "listing": listing,
        },
    )
