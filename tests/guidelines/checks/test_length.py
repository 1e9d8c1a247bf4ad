"""DG-04: neither a note nor a book."""

import pytest

from dateline.guidelines.case import count_words
from guidelines.documents import findings, release


@pytest.mark.parametrize(
    ("words", "severity"), [(5, "block"), (39, "block"), (40, "fix"), (99, "fix"), (2501, "fix")]
)
def test_too_few_or_too_many_words_are_found(words: int, severity: str) -> None:
    (finding,) = findings("DG-04", release("word " * words))
    assert finding.severity == severity
    assert f"{words:,}" in finding.message


@pytest.mark.parametrize("words", [100, 600, 2500])
def test_a_usual_length_passes(words: int) -> None:
    assert findings("DG-04", release("word " * words)) == []


def test_the_paragraph_about_the_source_does_not_count() -> None:
    assert findings("DG-04", release("word " * 30, boilerplate="word " * 200))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It isn't far: 3.5 km, Aro said.", 7),
        ("Der Hafen öffnet um 9:30 Uhr.", 6),
        ("می‌گوید بندر باز است", 4),
        ("港は月曜日に開きます", 5),
        ("— … ·", 0),
    ],
)
def test_words_are_counted_in_any_script(text: str, count: int) -> None:
    assert count_words(text) == count
