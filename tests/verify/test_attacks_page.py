"""Attacks on a saved page: nothing can be added to it, hidden in it, or pointed elsewhere."""

import re

import pytest

from dateline.press.structured import embed
from dateline.record.bundle import Copy, format_copy
from record.bundles import SampleWire, make_copy, sample_document
from verify.pages import pictured_copy, published_page
from verify.views import judge

COPY = make_copy()
PAGE = published_page(COPY)

ADDED = {
    "paragraph outside the article": ("</body>", "<p>The owner paid us.</p></body>"),
    "paragraph before all": ("<main", "<p>The owner paid us.</p><main"),
    "words after the end": ("</html>", "</html>\nThe owner paid us."),
    "paragraph of its own": ('<div class="words">', '<div class="words"><p>False.</p>'),
    "empty element": ("</main>", "<i></i></main>"),
    "unknown element": ("</main>", "<x-note></x-note></main>"),
    "comment": ("<main", "<!-- The owner paid us. --><main"),
    "comment before all": ("<!DOCTYPE", "<!-- The owner paid us. --><!DOCTYPE"),
    "comment after the end": ("</html>", "</html><!-- The owner paid us. -->"),
    "comment like a mark of saving": (
        "<html",
        "<!-- saved from url=(0018)The owner paid us. --><html",
    ),
    "mark of saving in the body": (
        "</main>",
        "<!-- saved from url=(0017)https://a.example --></main>",
    ),
    "two marks of saving": (
        "<html",
        "<!-- saved from url=(0017)https://a.example -->" * 2 + "<html",
    ),
    "bogus mark of saving": ("<html", "<! saved from url=(0017)https://a.example ><html"),
    "section of XML": ("</main>", "<![CDATA[The owner paid us.]]></main>"),
    "instruction of XML": ("<html", '<?xml-stylesheet href="e.css"?><html'),
    "bogus comment": ("</main>", "</ The owner paid us.></main>"),
    "words in the doctype": ("<!DOCTYPE html>", '<!DOCTYPE html PUBLIC "The owner paid us.">'),
    "second doctype": ("</main>", '<!DOCTYPE html "The owner paid us."></main>'),
    "attribute of an end tag": ("</main>", '</main title="The owner paid us.">'),
    "end tag of nothing": ("</main>", "</the-owner-paid-us></main>"),
    "attribute said twice": ('<main id="text"', '<main id="text" id="The owner paid us."'),
    "second body": ("</main>", '<body class="The owner paid us."></main>'),
    "tag that is dropped": ("</main>", '<frame title="The owner paid us."></main>'),
    "character that is dropped": ("</h1>", "\x00</h1>"),
    "style element": ("</head>", "<style>.words p::after{content:'not'}</style></head>"),
    "style in the body": ("</main>", "<style>p{display:none}</style></main>"),
    "style attribute": ("<h1 ", '<h1 style="display:none" '),
    "style on all": ("<body ", '<body style="color:white" '),
    "hidden attribute": ("<h1 ", "<h1 hidden "),
    "aria-hidden": ("<h1 ", '<h1 aria-hidden="true" '),
    "title attribute": ("<h1 ", '<h1 title="False" '),
    "class": ('<article class="story', '<article class="skip story'),
    "script": ("</body>", "<script>document.body.textContent = 'no'</script></body>"),
    "empty script": ("</body>", '<script src="https://other.example/a.js"></script></body>'),
    "inert script": ("</body>", '<script type="application/json">{}</script></body>'),
    "second bundle": (
        "</body>",
        '<script type="application/json" id="dateline-copy">{}</script></body>',
    ),
    "event handler": ("<body ", '<body onload="alert(1)" '),
    "frame": ("</main>", '<iframe src="https://other.example/"></iframe></main>'),
    "framed text": ("</main>", '<iframe srcdoc="The owner paid us."></iframe></main>'),
    "form": ("</main>", "<form></form></main>"),
    "object": ("</main>", '<object data="a.svg"></object></main>'),
    "picture": ("</main>", '<img src="images/a.png" alt=""></main>'),
    "base": ("<head>", '<head><base href="https://other.example/">'),
    "refresh": ("<head>", '<head><meta http-equiv="refresh" content="0; url=//other.example">'),
    "policy": ("<head>", '<head><meta http-equiv="Content-Security-Policy" content="x">'),
    "charset": ("<head>", '<head><meta charset="utf-7">'),
    "charset by type": (
        "<head>",
        '<head><meta http-equiv="Content-Type" content="text/html; charset=iso-2022-jp">',
    ),
    "style sheet": ("</head>", '<link rel="stylesheet" href="https://other.example/a.css"></head>'),
    "alternate style sheet": ("</head>", '<link rel="stylesheet" href="a.css"></head>'),
    "shadow": ("</main>", '<template shadowrootmode="open"><p>False</p></template></main>'),
    "plain text": ("</main>", "<plaintext>"),
    "foreign text": ("</main>", "<svg><text>The owner paid us.</text></svg></main>"),
    "text area": ("</main>", "<textarea>The owner paid us.</textarea></main>"),
    "open dialogue": ("</main>", "<dialog open>The owner paid us.</dialog></main>"),
    "emphasis": (">What was agreed<", ">What was <em>agreed</em><"),
}
CHANGED = {
    "word": (">What was agreed<", ">What was promised<"),
    "word joined": (">What was agreed<", ">What wasagreed<"),
    "invisible character": (">What was agreed<", ">What was\u200b agreed<"),
    "overridden direction": (">What was agreed<", ">What was \u202eagreed<"),
    "link target": ('href="https://register.example/2026"', 'href="https://register.example/7"'),
    "link to a script": ('href="https://register.example/2026"', 'href="javascript:alert(1)"'),
    "link by backslashes": ('href="https://register.example/2026"', 'href="\\\\other.example"'),
    "link into the folder": ('href="https://register.example/2026"', 'href="saved_files/2026"'),
    "title": ("<title>Tenants", "<title>Landlords"),
    "description": ('<meta name="description" content="', '<meta name="description" content="No: '),
    "shared title": (
        '<meta property="og:title" content="',
        '<meta property="og:title" content="No',
    ),
    "shared picture": ("card.png", "gold.png"),
    "canonical": (
        '<link rel="canonical" href="https://wire',
        '<link rel="canonical" href="https://w',
    ),
    "linked data": ('"@type":"NewsArticle"', '"@type":"SatiricalArticle"'),
    "linked headline": (
        '"headline":"Tenants of Quay House win',
        '"headline":"Tenants of Quay lose',
    ),
    "alternative text": ('alt="Bricks"', 'alt="Gold"'),
    "picture": ("images/sha256-cdcd", "images/sha256-efef"),
    "picture from elsewhere": ('src="images/', 'src="https://other.example/images/'),
    "direction": ('dir="ltr"', 'dir="rtl"'),
    "language": ('lang="en"', 'lang="de"'),
    "integrity": ('integrity="sha384-', 'integrity="sha384-A'),
    "relation": ('rel="nofollow"', 'rel="nofollow opener"'),
    "time": ('datetime="2026-03-03', 'datetime="2026-03-04'),
}


@pytest.mark.parametrize("change", [*ADDED.values(), *CHANGED.values()], ids=[*ADDED, *CHANGED])
def test_change_is_altered_and_shown(change: tuple[str, str]) -> None:
    published, forged = change
    assert published in PAGE
    verdict = judge(PAGE.replace(published, forged, 1).encode())
    assert verdict.verdict == "altered"
    assert (verdict.release, verdict.version) == (1, 1)
    assert verdict.altered
    assert verdict.altered[0].seen != verdict.altered[0].signed


def test_page_that_a_reader_of_pdf_opens_is_no_page() -> None:
    for place in ("<!DOCTYPE", "<html", "<head>"):
        forged = PAGE.replace(place, f"<!--%PDF-1.4\n1 0 obj-->{place}", 1)
        assert judge(forged.encode()).verdict == "unknown"


def test_verdict_names_what_the_copy_was_judged_as() -> None:
    assert "Judged as a page" in judge(PAGE.encode()).explanation[0]


def test_missing_integrity_is_altered() -> None:
    forged = re.sub(r' integrity="[^"]*"', "", PAGE)
    assert forged != PAGE
    assert judge(forged.encode()).verdict == "altered"


def test_removed_and_moved_parts_are_altered() -> None:
    paragraphs = re.findall(r"<p>.*?</p>", PAGE, re.DOTALL)
    first, second = paragraphs[0], next(p for p in paragraphs if p != paragraphs[0])
    assert judge(PAGE.replace(first, "", 1).encode()).verdict == "altered"
    swapped = PAGE.replace(first, "\0", 1).replace(second, first, 1).replace("\0", second, 1)
    assert judge(swapped.encode()).verdict == "altered"
    assert judge(PAGE[: PAGE.index('<div class="panels"')].encode()).verdict == "altered"


def _with_bundle(page: str, copy: Copy) -> bytes:
    start = page.index('id="dateline-copy">') + len('id="dateline-copy">')
    end = page.index("</script>", start)
    return (page[:start] + str(embed(format_copy(copy))) + page[end:]).encode()


def test_old_bundle_on_a_new_page_is_altered() -> None:
    wire = SampleWire()
    first = wire.publish()
    told, second = wire.correct(first, sample_document("Tenants win repairs after two years"))
    assert judge(_with_bundle(published_page(second), second)).verdict == "authentic"
    for old in (first, told):
        assert judge(_with_bundle(published_page(second), old)).verdict == "altered"
    assert judge(_with_bundle(published_page(told), first)).verdict == "altered"


def test_bundle_of_another_release_is_altered() -> None:
    other = make_copy(sample_document("Tenants of Mill House lose"))
    assert judge(_with_bundle(PAGE, other)).verdict == "altered"


def test_changed_word_on_page_and_in_bundle_alike_is_altered() -> None:
    forged = PAGE.replace("We asked for a year", "We asked for a week")
    verdict = judge(forged.encode())
    assert verdict.verdict == "altered"
    assert "document" in [check.name for check in verdict.checks if not check.ok]


def test_retraction_can_not_be_taken_off_the_page_alone() -> None:
    wire = SampleWire()
    copy = wire.publish()
    withdrawn = wire.retract(copy)
    assert judge(_with_bundle(published_page(copy), withdrawn)).verdict == "altered"
    assert judge(_with_bundle(published_page(withdrawn), copy)).verdict == "altered"


def test_respelt_bundle_is_altered() -> None:
    start = PAGE.index('id="dateline-copy">') + len('id="dateline-copy">')
    spaced = PAGE[:start] + " " + PAGE[start:]
    assert judge(spaced.encode()).verdict == "altered"


@pytest.mark.parametrize(
    "reference",
    [
        "../{name}",
        "https://other.example/{name}",
        "//other.example/{name}",
        "/{name}",
        "a_files/..%2f{name}",
        "data:image/png;base64,AAAA/{name}",
        "a_files/{name}?x",
        "file:///tmp/{name}",
        "\\\\other.example\\{name}",
    ],
)
def test_picture_may_only_be_rewritten_to_a_file_below_the_page(reference: str) -> None:
    page = published_page(pictured_copy())
    name = re.findall(r'src="images/([^"]*)"', page)[0]
    forged = page.replace(f'src="images/{name}"', f'src="{reference.format(name=name)}"')
    assert judge(forged.encode()).verdict == "altered"


def test_deeply_nested_page_is_judged_in_bounded_time() -> None:
    verdict = judge(PAGE.replace("</main>", "<div>" * 20_000 + "</main>").encode())
    assert verdict.verdict == "altered"
