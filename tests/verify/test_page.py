"""Saved pages: authentic as published and as browsers save them; their looks aren't judged."""

import base64
import hashlib
import re

import pytest

from dateline.press.page import TEMPLATE
from record.bundles import OTHER, SampleWire, make_copy, sample_document
from verify.pages import (
    FOLDER,
    PICTURE,
    PICTURE_NAME,
    pictured_copy,
    published_page,
    saved_by_a_browser,
)
from verify.views import judge, view_of


@pytest.mark.parametrize("current", [True, False])
def test_published_page_is_authentic(current: bool) -> None:
    verdict = judge(published_page(make_copy(), current=current).encode())
    assert verdict.verdict == "authentic"
    assert (verdict.release, verdict.version) == (1, 1)
    assert "Its text is authentic; its looks are not judged." in verdict.explanation


@pytest.mark.parametrize("current", [True, False])
def test_page_as_a_browser_saves_it_is_authentic(current: bool) -> None:
    page = published_page(pictured_copy(), current=current)
    place = "releases/1/" if current else "releases/1/v1/"
    saved = saved_by_a_browser(page, place=place)
    files = {f"{FOLDER}/{PICTURE_NAME}": PICTURE}
    verdict = judge(saved.encode(), siblings=files.get)
    assert verdict.verdict == "authentic", verdict.altered


def test_page_saved_without_its_pictures_is_authentic_and_says_so() -> None:
    saved = saved_by_a_browser(published_page(pictured_copy()))
    verdict = judge(saved.encode())
    assert verdict.verdict == "authentic"
    assert any("weren't at hand" in sentence for sentence in verdict.explanation)


@pytest.mark.parametrize("saved", [True, False])
def test_swapped_picture_is_altered(saved: bool) -> None:
    page = published_page(pictured_copy())
    path = f"images/{PICTURE_NAME}"
    if saved:
        page, path = saved_by_a_browser(page), f"{FOLDER}/{PICTURE_NAME}"
    assert judge(page.encode(), siblings={path: PICTURE}.get).verdict == "authentic"
    verdict = judge(page.encode(), siblings={path: b"another picture"}.get)
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["picture"]


def test_saved_style_sheet_must_have_the_wires_integrity() -> None:
    saved = saved_by_a_browser(published_page(make_copy()))
    match = re.search(r'href="\./([^"]*\.css)" integrity="sha384-([^"]*)"', saved)
    assert match is not None
    path = match[1].replace("%20", " ")
    forged = {path: b".words p::after { content: 'not' }"}
    verdict = judge(saved.encode(), siblings=forged.get)
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["style"]
    digest = base64.b64encode(hashlib.sha384(forged[path]).digest()).decode()
    mended = saved.replace(match[2], digest)
    assert judge(mended.encode(), siblings=forged.get).verdict == "altered"


@pytest.mark.parametrize(
    ("published", "respelt"),
    [
        ("<main", "\n\n  \n<main"),
        ("<html", "<!-- saved from url=(0017)https://a.example -->\n<html"),
        ("<!DOCTYPE html>", ""),
        ("</p>", "</p>\n\t"),
        ('<meta charset="utf-8">', "<META CHARSET=UTF-8>"),
        ("</body>\n</html>", "</body>"),
        ('<h1 id="headline">', "<H1 id='headline' >"),
        ('dir="ltr"', "dir=ltr"),
    ],
)
def test_what_means_the_same_to_a_browser_is_authentic(published: str, respelt: str) -> None:
    page = published_page(make_copy())
    assert published in page
    assert judge(page.replace(published, respelt).encode()).verdict == "authentic"


def test_page_of_a_retracted_release_is_withdrawn() -> None:
    wire = SampleWire()
    copy = wire.publish()
    withdrawn = wire.retract(copy)
    assert judge(published_page(withdrawn).encode()).verdict == "withdrawn"
    before = published_page(copy).encode()
    assert judge(before).verdict == "authentic"
    assert judge(before, record=view_of(wire, withdrawn)).verdict == "withdrawn"


def test_page_of_an_old_version_is_superseded() -> None:
    wire = SampleWire()
    told, second = wire.correct(wire.publish(), sample_document("Tenants win after two years"))
    assert judge(published_page(told, current=False).encode()).verdict == "superseded"
    assert judge(published_page(wire.reply(second)).encode()).verdict == "authentic"


def test_page_of_another_wire_is_unknown() -> None:
    page = published_page(make_copy()).encode()
    assert judge(page, keys=(OTHER,)).verdict == "unknown"


def test_page_without_a_bundle_is_unknown() -> None:
    verdict = judge(b"<!DOCTYPE html><html><body><p>Tenants win.</p></body></html>")
    assert verdict.verdict == "unknown"
    assert any("carries no bundle" in sentence for sentence in verdict.explanation)


def test_page_of_a_later_template_is_unknown() -> None:
    page = published_page(make_copy())
    later = page.replace(
        f'name="dateline-template" content="{TEMPLATE}"',
        'name="dateline-template" content="99"',
    )
    assert later != page
    assert judge(later.encode()).verdict == "unknown"
    for broken in ("0", "one", "-1", ""):
        forged = page.replace(
            f'dateline-template" content="{TEMPLATE}"', f'dateline-template" content="{broken}"'
        )
        assert judge(forged.encode()).verdict == "altered"
