"""Headings of boilerplate that don't begin with "About": "Riverbend en bref", "Wer wir sind"."""

import re

from dateline.release.patterns import late

_IN_BRIEF = late(
    r"\W{0,4}(?P<who>(?!\d)[^\s.:!?][^\n.:!?]{2,80}?) (?:en bref|in Kürze|im Profil|en breve"
    r"|en pocas palabras|en quelques mots)\W{0,3}"
)
_BRIEFLY = ("bref", "Kürze", "Profil", "breve", "palabras", "mots")
_PORTRAIT = late(
    r"\W{0,4}(?:(?:kurz|unternehmens|firmen|verbands|vereins)(?:porträt|portrait|profil)"
    r"|présentation|perfil)"
    r"(?:(?: (?:de la|de l['’]|der|des|du|de|von)|:)\s?(?P<who>\S[^\n.:!?]{2,80}))?\W{0,3}",
    re.IGNORECASE,
)
_PORTRAYS = ("porträt", "portrait", "profil", "ésentation", "perfil")
_NOBODY_NAMED = frozenset(
    [
        "über uns", "wer wir sind", "zum unternehmen", "zum verein", "zum verband",
        "zur organisation", "über das unternehmen", "sobre nosotros", "acerca de nosotros",
        "quiénes somos", "qui sommes-nous", "à propos de nous",
    ]
)  # fmt: skip
LONGEST = 110
LONGEST_UNNAMED = 30


def names_nobody(line: str) -> bool:
    """Say whether a line heads such a text and names nobody: "Über uns", "Qui sommes-nous ?"."""
    if len(line) > LONGEST_UNNAMED:
        return False
    return line.strip(" \u00a0*_#:?¿").lower() in _NOBODY_NAMED


def portrayed(line: str) -> str | None:
    """Return of whom a line heads a portrait, ``""`` where it names nobody; else ``None``."""
    if len(line) > LONGEST:
        return None
    bare = line.rstrip(" :*_")
    if bare.endswith(_BRIEFLY):
        found = _IN_BRIEF.fullmatch(line)
        if found is not None and line.lstrip("*_# ")[:1].isupper():
            return found["who"].strip()
    low = line[:40].lower()
    if any(word in low for word in _PORTRAYS):
        whole = _PORTRAIT.fullmatch(line)
        return (whole["who"] or "").strip() if whole is not None else None
    return None
