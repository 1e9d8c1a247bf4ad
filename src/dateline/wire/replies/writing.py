"""What a reply may be: how long, in which languages, and its paragraphs."""

import unicodedata
from typing import Final

from dateline.wire.errors import RefusedError
from dateline.wire.replies.content import Written

LONGEST_TEXT: Final = 6_000
LONGEST_LINE: Final = 200
MOST_PARAGRAPHS: Final = 40

LANGUAGES: Final = {
    "en": "English",
    "fa": "فارسی",
    "ar": "العربية",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "tr": "Türkçe",
    "uk": "Українська",
    "zh": "中文",
}
"""The languages that a reply can be said to be in, by tag."""


def clean(text: str) -> str:
    """Return a typed text in NFC, without control characters but for its line breaks."""
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(c for c in plain if c in "\n\t" or unicodedata.category(c) != "Cc").strip()


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a typed text: what an empty line tells apart."""
    blocks = text.split("\n\n")
    return tuple(joined for block in blocks if (joined := " ".join(block.split())))


def check_written(written: Written, *, whole: bool) -> None:
    """Raise `RefusedError` for a reply that is too long or, where it is sent, isn't all there."""
    if len(written.text) > LONGEST_TEXT:
        raise RefusedError("reply_fault_long", most=LONGEST_TEXT)
    if len(paragraphs_of(written.text)) > MOST_PARAGRAPHS:
        raise RefusedError("reply_fault_paragraphs", most=MOST_PARAGRAPHS)
    for line in (written.party, written.role):
        if len(line) > LONGEST_LINE or not line.replace("\u200c", "").isprintable():
            raise RefusedError("reply_fault_line", most=LONGEST_LINE)
    if written.language not in LANGUAGES:
        raise RefusedError("reply_fault_language")
    if whole and not written.party.strip():
        raise RefusedError("reply_fault_party")
    if whole and not paragraphs_of(written.text):
        raise RefusedError("reply_fault_empty")
