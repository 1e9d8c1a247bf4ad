"""Texts to measure with: releases of about 600 words, all different, about nobody who exists."""

import random

_VOCABULARY = """
the harbour council opened a reading room beside old mill bridge after ten years of work and
members say that every family on the quay can borrow books tools and instruments there while
engineers measured the water each morning and published the figures with their margins so
that fishers could plan the season with care for nets boats and weather
"""
_WORDS = _VOCABULARY.split()
_OPENING = "PORT ANSGAR, Vardmark, Nov. 20, 2026 /The Harbour Wire/ -- The Quay Reading Society "
_ABOUT = """The Quay Reading Society keeps a library of books and tools for the people who live
by the harbour of Port Ansgar."""


def release_text(mark: str, words: int = 600) -> str:
    """Return a release of about that many words, always the same for the same mark."""
    chance = random.Random(mark)  # noqa: S311  texts, not secrets
    paragraphs = []
    left = words - 80
    while left > 0:
        sentences = []
        for _ in range(4):
            count = chance.randint(9, 18)
            sentence = " ".join(chance.choice(_WORDS) for _ in range(count))
            sentences.append(sentence.capitalize() + ".")
            left -= count
        paragraphs.append(" ".join(sentences))
    quote = '"We counted twice and the result held," said Ilse Thorne, director of the society.'
    return "\n\n".join(
        [
            f"Reading room on the quay opens its doors, says the society ({mark})",
            _OPENING + paragraphs[0],
            *paragraphs[1:],
            quote,
            "About the Quay Reading Society",
            _ABOUT,
            "Press contact:",
            "Ilse Thorne\nQuay Reading Society\npress@quay-society.example\n+00 555 0199",
        ]
    )
