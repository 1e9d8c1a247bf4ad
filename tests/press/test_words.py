import string

import pytest

from dateline.press.words import LANGUAGES, words

OPTIONAL = ("field_", "method_")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_word_with_the_same_places_to_fill(language: str) -> None:
    def places(table_of: str) -> dict[str, set[str | None]]:
        return {
            name: {field for _, field, _, _ in string.Formatter().parse(text) if field}
            for name, text in words(table_of).items()
            if not name.startswith(OPTIONAL)
        }

    assert places(language) == places("en")


def test_a_language_without_a_table_speaks_english() -> None:
    assert words("de-AT")["language"] == "de"
    assert words("ar")["language"] == "en"
    assert words("")["language"] == "en"
