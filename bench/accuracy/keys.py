"""Keys of words: what a label holds in place of a text or a name, and what compares as equal.

A key is the first 12 hex digits of the SHA-256 of the words' letters and digits in lower case, so
labels hold no text and nobody's name, and spacing, case and punctuation make no difference.
"""

import hashlib
import re
import unicodedata

ENDS = 4
_HONORIFIC = re.compile(
    r"(?:(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame|rev|hon|sen|rep|gov|gen|lt|col|capt|sgt|maj|herr|frau|madame"
    r"|monsieur|senator|professor|doctor|judge|pastor|father|sister|rabbi|imam|congressman|congresswoman"
    r"|governor|mayor|president|u\.?s\.?)\b\.?\s+)+",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"[\s,]+(?:ph\.?\s?d|m\.?d|mba|esq|cpa|j\.?d|m\.?a|r\.?n|d\.?o|d\.?d\.?s|cfp|cfa|facs|mph|msc|bsc)\b.*$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^\s*(?:the|an?)\s+(?=\S)", re.IGNORECASE)
_TICKER = re.compile(r"\s*[(\[][^()\[\]]*:[^()\[\]]*[)\]]")


def letters(words: str | None) -> str:
    """Return a text's letters and digits in lower case."""
    folded = unicodedata.normalize("NFKC", words or "").casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def key(words: str | None) -> str | None:
    """Return the key of some words; ``None`` where there are none."""
    folded = letters(words)
    return hashlib.sha256(folded.encode()).hexdigest()[:12] if folded else None


def start_key(words: str) -> str | None:
    """Return the key of the first words of a text."""
    return key("".join(tokens(words)[:ENDS]))


def end_key(words: str) -> str | None:
    """Return the key of the last words of a text."""
    return key("".join(tokens(words)[-ENDS:]))


def tokens(words: str) -> list[str]:
    """Return the words of a text that have letters or digits."""
    return [folded for word in words.split() if (folded := letters(word))]


def person(name: str | None) -> str | None:
    """Return the key of a person's name without what stands before and after it out of courtesy."""
    bare = _AFTER_NAME.sub("", _HONORIFIC.sub("", (name or "").strip()))
    return key(bare or name)


def organization(name: str | None) -> str | None:
    """Return the key of an organisation's name without a leading article and a stock ticker."""
    bare = _ARTICLE.sub("", _TICKER.sub("", name or ""), count=1)
    return key(bare) or key(name)


def speaker(name: str | None) -> str | None:
    """Return the key of who speaks: a person, or an organisation without a leading article."""
    return person(_ARTICLE.sub("", name or "", count=1))


def is_described(name: str | None) -> bool:
    """Say whether who speaks has no name and is only described: "a spokesman", "experts"."""
    return name is not None and (name[:1].islower() or _ARTICLE.match(name) is not None)


def digits(phone: str | None) -> str | None:
    """Return the key of a telephone number's digits, with those of an extension."""
    figures = "".join(sign for sign in letters(phone) if sign.isdigit())
    return key(figures.removeprefix("001").removeprefix("1") if len(figures) > 10 else figures)
