"""The engine: findings in reading order, exact spans, and time that grows as the text does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.guidelines import check, load
from dateline.release.text import render_text
from guidelines.documents import FILING, SENTENCE, release
from hang_guard import ends

ODD = st.text(
    alphabet=st.sampled_from("aZ .,!?\"“”‘’«»'(<>=[]\\—-\u200b\u202eаⅣ™ﬁß\u0301é漢یم\n🏴1")
)


def test_findings_come_in_reading_order() -> None:
    found = check(release("It is awesome. Tomas Verrell is a thief."), None, rules=load())
    assert [finding.start for finding in found] == sorted(finding.start for finding in found)


@given(ODD, ODD)
@settings(max_examples=150, deadline=None)
def test_every_span_is_of_the_rendering_and_the_excerpt_what_stands_there(
    headline: str, text: str
) -> None:
    document = release(text, f"Tomas Verrell is a{text}thief. {text}", headline=headline)
    rendered = render_text(document).text
    for finding in check(document, FILING, rules=load()):
        assert 0 <= finding.start <= finding.end <= len(rendered)
        assert finding.excerpt == rendered[finding.start : finding.end]


def test_rules_about_a_filing_run_only_where_there_is_one() -> None:
    document = release(SENTENCE * 10)
    filing = type(FILING)(
        source_name="Osterby Council", domains=(), verified=(), owner="", payer="", agent="itself",
        filed_at="2026-03-03T09:00:00Z",
    )  # fmt: skip
    without = {finding.rule for finding in check(document, None, rules=load())}
    along = {finding.rule for finding in check(document, filing, rules=load())}
    assert along - without == {"DG-05", "DG-40", "DG-41"}


def test_a_clean_release_has_no_findings() -> None:
    document = release(SENTENCE * 10, boilerplate="The Osterby Council runs the port.")
    assert check(document, FILING, rules=load()) == ()


HOSTILE = {
    "one word": "a" * 200_000,
    "capitals": "A" * 200_000,
    "words in capitals": "ABC " * 50_000,
    "names": "Tomas Verrell " * 14_000,
    "opening marks": "“" * 200_000,
    "straight marks": '" ' * 100_000,
    "apostrophes": "' " * 100_000,
    "angles": "<script " * 25_000,
    "thieves": "thief " * 33_000,
    "thieves and names": "Tomas Verrell is a thief " * 8_000,
    "deeds": "was defrauded by " * 12_000,
    "duties": "the duty of " * 17_000,
    "calls": "we must expose the " * 11_000,
    "stops": ". " * 100_000,
    "abbreviations": "Mr. J. " * 28_000,
    "zero width": "a\u200b" * 100_000,
    "look-alikes": "аa" * 100_000,
    "styled": "𝗮" * 200_000,
    "handlers": "onload=" * 28_000,
    "passives": "they must be exposed " * 10_000,
    "quoted thieves": "“no” Tomas Verrell is a thief, she said. " * 5_000,
    "best": "the best " * 22_000,
    "dates": "HARO, March 5, 2026, " * 9_500,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_line_is_checked_to_its_end(text: str) -> None:
    document = release(text)
    with ends():
        check(document, FILING, rules=load())
