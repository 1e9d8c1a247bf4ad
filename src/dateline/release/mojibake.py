"""Words that were UTF-8 and were read as cp1252 (``donâ€™t``): healed where it is certain.

Certain is a text with a pair that no language writes: ``â€`` and a sign of punctuation, ``Ã`` or
``Â`` before a symbol, or a run of pairs that make letters of one script. In such a text every
sequence that is whole UTF-8 is healed; a text without one is left as it stands (``AMANHÃ”`` is
Portuguese and ``Spaß“`` German).
"""

import re

from dateline.release.patterns import late

MOST_ROUNDS = 3
_CONTINUED = "".join(
    bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xC0)
)
_ANY = "[" + re.escape(_CONTINUED) + "\x80-\x9f]"
_SURE = late(
    "â€[™œ˜¦¢“”…ž\x80-\x9f]|â\x80[\x80-\x9f¢¦]|â„¢|Ã[¡-\u00ac\u00ae-¿](?![”’])|Â[\u00a0-¿](?=\\W|$|\\d)"
    f"|(?:[ØÙÚÛ]{_ANY}){{3}}|(?:[ÐÑ]{_ANY}){{3}}|(?:[ÎÏ]{_ANY}){{3}}|(?:×{_ANY}){{3}}|ð[Ÿ\x9f]{_ANY}{{2}}"
    f"|ÃƒÂ|(?:Ã{_ANY}(?:[ÂÅËÆ]{_ANY}|â{_ANY}{{2}})){{2}}"
)
_SEQUENCE = late(f"(?:[Â-ÆËÎ-Ñ×-ÛÈÉ]{_ANY})+|(?:[âã-ï]{_ANY}{{2}})+|(?:ð{_ANY}{{3}})+")
_LEADS = ("Ã", "Â", "â", "Ø", "Ù", "Ð", "Î", "×", "ð")


def healed(text: str) -> tuple[str, int]:
    """Return a text with its wrongly read words healed, and how many stretches that were."""
    count = 0
    for _ in range(MOST_ROUNDS):
        if text.isascii() or not any(lead in text for lead in _LEADS) or not _SURE.search(text):
            break
        before = text
        text = _SEQUENCE.sub(_heal, text)
        if text == before:
            break
        count += sum(1 for _ in _SURE.finditer(before))
    return text, count


def _heal(found: re.Match[str]) -> str:
    data = b"".join(_byte(letter) for letter in found[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _byte(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")
