import itertools

import msgspec
import pytest

from dateline.guidelines.rules import RuleSet, load
from dateline.press import pages
from dateline.press.listing import (
    PAGE_SIZE,
    Change,
    ChangePage,
    CheckShown,
    ListPage,
    Site,
    SourceListed,
    Suspended,
    index_older,
    index_span,
    last_page,
    neighbours,
    page_span,
    summary,
)
from dateline.press.naming import SCRIPT_NAME
from dateline.press.tally import tally
from press.samples import CHANGES, DECISIONS, HEAD, HOSTILE, SITE, listed
from press.test_page import assert_inert, parsed, text_of
from record.bundles import SOURCE

NEWEST = tuple(listed(number) for number in range(17, 0, -1))
HELD = (
    Suspended("2026-02-01T09:00:00Z", None, "Its <b>domain</b> was lost.", ("anna", "bo")),
    Suspended("2026-02-03T09:00:00Z", "2026-02-03T09:00:00Z", "It is back.", ("anna", "bo"), True),
    Suspended("2026-03-01T09:00:00Z", "2026-04-01T09:00:00Z", "Two false quotes.", ("anna", "bo")),
)
PICTURE = f"sha256-{'ab' * 32}.png"


def next_set() -> RuleSet:
    """Return the rule set that came after: a rule is gone, one reworded, one weighs more."""
    _gone, second, third, *others = load().rules
    changed = msgspec.structs.replace(second, text=f"{second.text} In every language.")
    graver = msgspec.structs.replace(third, severity="block")
    return msgspec.structs.replace(load(), id="DG-2026.2", rules=(changed, graver, *others))


def every_page(site: Site) -> dict[str, str]:
    """Return a page of each kind by its path."""
    some = ListPage(NEWEST, None, 2, None)
    return {
        "": pages.front(
            site, NEWEST, sections=(("housing", NEWEST[:5]),), changes=CHANGES, record_size=9
        ),
        "sources/": pages.sources_page(site, (SourceListed("a", "A"[:1], 3, HELD[-1]),)),
        "sources/a/": pages.source_page(site, SOURCE, some, HELD),
        "categories/rivers/": pages.category_page(site, "rivers", some),
        "categories/rivers/page/2/": pages.category_page(site, "rivers", ListPage(NEWEST, 2, 1, 3)),
        "archive/": pages.archive_page(site, ((2025, 1), (2026, 1204))),
        "archive/2026/": pages.archive_year(site, 2026, ((3, 2), (4, 1))),
        "archive/2026/03/": pages.archive_month(site, 2026, 3, ((14, 2), (2, 1))),
        "archive/2026/03/14/": pages.archive_day(site, "2026-03-14", some),
        "corrections/": pages.corrections_page(site, ChangePage(CHANGES)),
        "reports/": pages.reports_page(site, tally(DECISIONS)),
        "guidelines/": pages.guidelines_index(site, (load(),), load().id),
        "guidelines/x/": pages.guidelines_page(site, load()),
        "guidelines/DG-2026.2/changes/": pages.guidelines_changes(site, load(), next_set()),
        "about/": pages.about_page(site),
        "record/": pages.record_page(site, HEAD),
        "verify/": pages.verify_page(site, HEAD),
        "404.html": pages.not_found(site),
    }


EVERY = every_page(SITE)
SCRIPTS = {"verify/": SCRIPT_NAME}


@pytest.mark.parametrize("path", EVERY)
def test_each_page_is_inert_has_one_title_and_says_the_same_twice(path: str) -> None:
    page = parsed(EVERY[path])
    assert_inert(EVERY[path], script=SCRIPTS.get(path))
    assert len(page.css("h1")) == 1
    assert len(page.css("main")) == 1
    assert page.css_first("a.skip") is not None
    assert SITE.name in text_of(page, "title")
    assert EVERY[path] == every_page(SITE)[path]


@pytest.mark.parametrize("path", [path for path in EVERY if path.endswith("/")])
def test_links_lead_back_to_the_root_from_every_depth(path: str) -> None:
    page = parsed(EVERY[path])
    home, about = page.css_first(".folio-name"), page.css_first(".colophon a")
    assert home is not None
    assert about is not None
    root = "../" * path.count("/")
    assert home.attributes["href"] == root
    assert about.attributes["href"] == f"{root}about/"
    canonical = page.css_first('link[rel="canonical"]')
    assert canonical is not None
    if path.startswith("archive"):
        assert canonical.attributes["href"] == SITE.base_url + path


def test_what_isnt_there_links_from_the_base_url() -> None:
    for node in parsed(EVERY["404.html"]).css("a:not(.skip), link[href]"):
        assert (node.attributes["href"] or "").startswith(SITE.base_url)


def test_the_lead_is_the_newest_that_has_a_picture() -> None:
    items = (listed(9), listed(8, picture=PICTURE, picture_alt="A lock gate"), listed(7))
    page = parsed(pages.front(SITE, items, sections=(), changes=(), record_size=3))
    assert text_of(page, ".lead h2") == "Headline of release number 8"
    picture = page.css_first(".lead img")
    assert picture is not None
    assert picture.attributes["src"] == f"releases/8/images/{PICTURE}"
    assert picture.attributes["alt"] == "A lock gate"
    assert [node.text().strip() for node in page.css(".latest h3")] == [
        "Headline of release number 9",
        "Headline of release number 7",
    ]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 30])
def test_the_front_page_repeats_no_release_and_leaves_no_section_empty(count: int) -> None:
    items = tuple(listed(number) for number in range(count, 0, -1))
    html = pages.front(
        SITE, items, sections=(("housing", items[:5]), ("rivers", items[3:8])), changes=(),
        record_size=count,
    )  # fmt: skip
    page = parsed(html)
    shown = [node.attributes["href"] for node in page.css("main h2 a, main h3 a")]
    releases = [href for href in shown if href and href.startswith("releases/")]
    assert len(releases) == len(set(releases))
    assert len(releases) >= min(count, 6)
    for section in page.css(".section"):
        assert section.css_first("h3") is not None


def test_what_was_withdrawn_never_leads() -> None:
    items = (listed(2, status="withdrawn", picture=PICTURE), listed(1))
    page = parsed(pages.front(SITE, items, sections=(), changes=CHANGES, record_size=3))
    assert text_of(page, ".lead h2") == "Headline of release number 1"
    strip = text_of(page, ".strip")
    assert "Withdrawn 9 March 2026 Headline of release number 3" in strip
    assert "Removed 7 March 2026 Release 1 was removed" in strip


def test_a_category_page_goes_on_to_older_and_newer_pages() -> None:
    page = parsed(EVERY["categories/rivers/page/2/"])
    assert [(node.text(), node.attributes["href"]) for node in page.css(".pager a")] == [
        ("Newest", "../../"),
        ("Newer", "../../page/3/"),
        ("Older", "../../page/1/"),
    ]
    assert text_of(page, "h1") == "Rivers & coast"


def test_a_persian_headline_stands_right_to_left_in_an_english_list() -> None:
    item = listed(1, headline="خبر", language="fa", direction="rtl")
    page = parsed(pages.category_page(SITE, "housing", ListPage((item,))))
    link, around = page.css_first(".teaser h2 a"), page.css_first(".teaser > div")
    assert link is not None
    assert around is not None
    assert (link.attributes["lang"], link.attributes["dir"]) == ("fa", "rtl")
    assert around.attributes["dir"] == "rtl"


def test_each_rule_has_an_anchor() -> None:
    page = parsed(EVERY["guidelines/x/"])
    for rule in load().rules:
        assert rule.title in text_of(page, f"#{rule.id}")
        assert page.css_first(f'.contents a[href="#{rule.id}"]') is not None


def test_the_corrections_say_what_when_and_why() -> None:
    rows = [" ".join(node.text().split()) for node in parsed(EVERY["corrections/"]).css(".change")]
    assert rows[0] == (
        "Withdrawn 9 March 2026 Headline of release number 3 It is in error. No."
        " Riverbend Tenants' Union · version 1 · entry 9"
    )
    assert "Release 1 was removed It endangers somebody." in rows[2]


def test_a_source_page_says_what_was_verified_and_what_not() -> None:
    who = text_of(parsed(EVERY["sources/a/"]), ".panel")
    assert "domain: riverbend.example verified by DNS, 1 February 2026" in who
    assert "Not verified: address: 4 Quay Lane" in who


def test_hostile_names_come_out_inert() -> None:
    site = msgspec.structs.replace(
        SITE, name=HOSTILE, operator=HOSTILE, contact=HOSTILE, tagline=HOSTILE,
        categories=(("../<script>", HOSTILE),),
    )  # fmt: skip
    item = listed(
        1, headline=HOSTILE, summary=HOSTILE, source="../<script>", source_name=HOSTILE,
        picture="javascript:alert(1)", picture_alt=HOSTILE,
    )  # fmt: skip
    change = Change(item, "correction", "2026-03-09T10:00:00Z", 1, 2, HOSTILE)
    source = msgspec.structs.replace(SOURCE, name=HOSTILE, slug="../<script>")
    lists = (
        pages.front(site, (item,), sections=(), changes=(change,), record_size=1),
        pages.category_page(site, "<script>", ListPage((item,))),
        pages.source_page(site, source, ListPage((item,))),
        pages.corrections_page(site, ChangePage((change,))),
    )
    for path, page in (*every_page(site).items(), *(("", page) for page in lists)):
        assert_inert(page, script=SCRIPTS.get(path))
        assert all(
            (n.attributes["src"] or "").startswith(("rel", "../")) for n in parsed(page).css("img")
        )


@pytest.mark.parametrize("total", [0, 1, 49, 50, 51, 99, 100, 101, 149, 150])
def test_list_pages_are_numbered_from_the_oldest_and_full_ones_never_change(total: int) -> None:
    stands = {
        number: (max(0, min(total, page_span(number)[1]) - page_span(number)[0]))
        for number in range(1, last_page(total) + 1)
    }
    assert sum(stands.values()) == total
    for number, count in stands.items():
        older, newer = neighbours(number, count)
        assert older is None or older in stands
        assert newer is None or newer in stands
        if count == PAGE_SIZE:
            assert newer == number + 1
    low, high = index_span(total)
    assert high == total
    older = index_older(total)
    assert low == (page_span(older)[1] if older else 0)
    assert high - low < 2 * PAGE_SIZE


def test_the_check_page_shows_a_verdict_and_its_first_difference_inert() -> None:
    shown = CheckShown(
        "altered", 7, 2, (HOSTILE, "It proves nothing more."), ((HOSTILE, "41 hectares"),),
        (("proof", True, "It is in the record."), ("text", False, HOSTILE)),
    )  # fmt: skip
    page = pages.check_page(SITE, shown=shown, problem=None)
    assert_inert(page.replace("<form", "<div").replace("</form", "</div"))
    verdict = text_of(parsed(page), ".verdict")
    assert verdict.startswith("Altered Release 7 version 2")
    assert "published 41 hectares" in verdict
    assert "✓ proof It is in the record." in verdict
    form = parsed(page).css_first("form")
    assert form is not None
    assert form.attributes["method"] == "post"
    assert form.attributes["enctype"] == "multipart/form-data"


def test_the_check_page_says_why_nothing_was_checked() -> None:
    page = parsed(pages.check_page(SITE, shown=None, problem="This file is too large."))
    assert text_of(page, "[role=alert]") == "This file is too large."
    assert page.css_first(".verdict") is None


def test_a_summary_ends_at_a_word() -> None:
    text = " ".join(itertools.repeat("seven", 100))
    assert summary("short  one") == "short one"
    assert summary(text, 20) == "seven seven seven …"


def test_a_sources_page_says_what_of_it_nobody_knows() -> None:
    page = text_of(parsed(pages.source_page(SITE, SOURCE, ListPage(()))), "main")
    for name in ("e-mail", "telephone"):
        assert f"{name}: not given" in " ".join(page.split())
