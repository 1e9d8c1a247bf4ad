"""A rule set in another language: the same rules, with nothing left in the first one's words."""

import re
import string
from collections import Counter

import pytest

from dateline.guidelines import LATEST, Rule, UnknownRuleSetError, check, languages, load
from dateline.guidelines.rules import RuleSet
from guidelines.documents import release

OTHERS = [tag for tag in languages() if tag != load().language]
# What stays in Latin letters in any language: addresses, tickers, tags, names of files and forms.
LATIN = re.compile(
    r"\{\w+\}|https?(?:://)?|\S+@\S+|[\w.-]+\.(?:example|com|jpg|ly)\b(?:/\S+)?"
    r"|\b\u041esterby\b|\([A-Z]+: ?[A-Z]+\)"
    r"|EXCHANGE:SYMBOL|\b[A-Z]+\d+\b|\b(?:DNS|PDF|MRW|NYSE)\b|\b(?:en|de)\b|\+\d[\d ]+"
)
ASCII_SIGNS = re.compile(r"[،؛؟][A-Za-z]|[\u0600-\u06ff]\s*[,;?]|\s[،؛؟.:]|\"|'")
ARABIC_LETTERS = re.compile("[\u064a\u0643\u0649]")
APART = re.compile(r"\b(?:ن?می [\u0600-\u06ff]|[\u0600-\u06ff]+ ها(?:ی|یی)?\b)")


@pytest.fixture(params=OTHERS)
def translated(request: pytest.FixtureRequest) -> RuleSet:
    return load(LATEST, language=request.param)


def words(rule: Rule) -> list[str]:
    parts = (rule.title, rule.text, rule.why, rule.exception or "", *rule.messages.values())
    return [*parts, *rule.good, *rule.bad]


def braces(message: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(message) if name)


def test_the_rules_are_worded_in_persian() -> None:
    assert languages() == ("en", "fa")


def test_every_rule_is_there_and_judges_alike(translated: RuleSet) -> None:
    for own, other in zip(load().rules, translated.rules, strict=True):
        assert (own.id, own.kind, own.severity, own.check) == (
            other.id, other.kind, other.severity, other.check,
        )  # fmt: skip
        assert (own.parameters, own.refs, own.filing) == (
            other.parameters, other.refs, other.filing,
        )  # fmt: skip


def test_every_rule_has_the_same_parts(translated: RuleSet) -> None:
    for own, other in zip(load().rules, translated.rules, strict=True):
        assert bool(own.why) == bool(other.why), own.id
        assert bool(own.exception) == bool(other.exception), own.id
        assert (len(own.good), len(own.bad)) == (len(other.good), len(other.bad)), own.id
        assert all(words(other)) or not all(words(own)), own.id


def test_every_message_has_the_same_key_and_the_same_values(translated: RuleSet) -> None:
    for own, other in zip(load().rules, translated.rules, strict=True):
        assert set(own.messages) == set(other.messages), own.id
        for key, message in own.messages.items():
            assert set(braces(message)) == set(braces(other.messages[key])), (own.id, key)


def test_nothing_is_left_in_english(translated: RuleSet) -> None:
    english = load()
    assert translated.title != english.title
    assert translated.introduction != english.introduction
    for own, other in zip(english.rules, translated.rules, strict=True):
        assert not set(filter(None, words(own))) & set(words(other)) - {"IMG_4711.jpg"}, own.id


def test_persian_has_no_latin_words_but_addresses_and_tickers() -> None:
    for text in persian():
        assert re.findall("[A-Za-z]+", LATIN.sub("", text)) == [], text


def test_persian_has_its_own_letters_signs_and_digits() -> None:
    for text in persian():
        bare = LATIN.sub("·", text)
        assert not ARABIC_LETTERS.search(text), text
        assert not ASCII_SIGNS.search(bare), text
        assert not APART.search(text), text
        assert not re.search(r"[0-9]+(?![\u0600-\u06ff])", bare), text


def test_a_finding_speaks_persian_with_persian_digits() -> None:
    document = release("It is awesome.")
    rules = load(LATEST, language="fa")
    found = {finding.rule: finding for finding in check(document, None, rules=rules)}
    assert found["DG-21"].message.startswith("«awesome» ")
    own = {finding.rule: finding for finding in check(document, None, rules=load())}
    assert [(one.rule, one.start, one.end, one.severity) for one in found.values()] == [
        (one.rule, one.start, one.end, one.severity) for one in own.values()
    ]


def test_numbers_in_a_message_are_written_as_the_language_writes_them() -> None:
    rule = load(LATEST, "fa").rule("DG-04")
    assert "۳٬۱۰۰" in rule.message("long", {"count": 3100, "most": 2500}, "fa")
    assert "3,100" in load().rule("DG-04").message("long", {"count": 3100, "most": 2500}, "en")


def test_a_language_that_the_set_has_no_words_in_is_a_clear_error() -> None:
    with pytest.raises(UnknownRuleSetError, match=r"has no words in 'tlh'"):
        load(LATEST, language="tlh")


def persian() -> list[str]:
    rules = load(LATEST, language="fa")
    parts = [text for rule in rules.rules for text in words(rule)]
    return [rules.title, rules.introduction, *parts]
