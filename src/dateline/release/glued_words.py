"""Where words of a contact line ran into each other ("Ada FieldHead of Press"), and their parts."""

import functools
import re
from itertools import pairwise

from dateline.release.given_names import is_given_name
from dateline.release.glued_addresses import GUARDED, LEGAL, stands_alone
from dateline.release.names import ORGANIZATION, ROLE_WORD
from dateline.release.patterns import late

MOST_CAPITALS = 6  # inside one word; more are several that ran together
_CAMEL = late(r"(?<=[a-z®™)])(?=[A-Z][a-zé])|(?<=[a-z)])(?=[A-Z]{2,})")
_ANY_CAPITAL = late(r"(?<=[\w)®™])(?=[A-Z][a-zé])")
_CAPITALS_INSIDE = late(r"[a-z)][A-Z]|[A-Z]{2}[a-z]")
_AGAIN = late(r"([A-Z][a-z]{2,})(?=\1[A-Z])")
_LEGAL_NEXT = late(rf"\s+{LEGAL}\b")
_SHOUTED = late(r"[A-Z]{2,}(?=[A-Z][a-z])")
_GLUE = late(
    rf"(?<=[a-z]\.)(?<!\b(?:Ph|Ed)\.)(?<!\bPsy\.)(?<!\bPharm\.)(?=[A-Z(])|\b(?:CEO|CFO|COO|CTO|CMO|SVP|EVP|VP|{LEGAL})\.?(?=[A-Z][a-z])"
    rf"|\b(?:CEO|CFO|COO|CTO|CMO)(?=[A-Z]{{2}})|(?<=\d)(?=[A-Z][a-z]{{2}})|(?<=[a-z])(?=\()|\b{LEGAL}\.(?=\d)"
)
_JOINT = late(r"[A-Za-z.\d][A-Z(]|\.\d")


def unglued(part: str, known: str) -> list[tuple[int, str]]:
    """Return the parts of some words with their places; ``known`` are the release's other words."""
    cuts = {found.end() for found in _GLUE.finditer(part)} if _JOINT.search(part) else set()
    start = 0
    for word in re.finditer(r"\S+", part):
        start = word.start()
        if word[0].islower() or word[0].isdigit() or (not start and _is_full_name(word[0])):
            continue
        legal = _LEGAL_NEXT.match(part, word.end()) is not None
        if legal and is_given_name(part[: word.start()].strip()):
            cuts |= {start + cut.start() for cut in list(_CAMEL.finditer(word[0]))[:1]}
        cuts |= {start + cut for cut in _camel_cuts(word[0], "" if legal else known, whole=legal)}
    places = [0, *sorted(cut for cut in cuts if 0 < cut < len(part)), len(part)]
    return [(low, part[low:high]) for low, high in pairwise(places)]


def _is_full_name(word: str) -> bool:
    """Say whether a given name and a surname ran together ("AdaField")."""
    cut = _CAMEL.search(word)
    if cut is None or not is_given_name(word[: cut.start()]):
        return False
    after = word[cut.start() :]
    return ROLE_WORD.search(after) is None and ORGANIZATION.search(after) is None


def _known_brand(word: str, known: str) -> int:
    """Return where a name with capitals inside ends in a word, as the release writes it alone."""
    cuts = [cut.start() for cut in _ANY_CAPITAL.finditer(word)] if known else []
    if len(cuts) > MOST_CAPITALS:
        return 0
    for cut in [*reversed(cuts), len(word)]:
        inside = _CAPITALS_INSIDE.search(word[:cut]) is not None
        if inside and stands_alone(word[:cut], known, times=1 + (cut == len(word))):
            return cut
    return 0


@functools.lru_cache(maxsize=1)
def _lowered(known: str) -> str:
    return known.lower()


def _stands_twice(word: str, text: str) -> bool:
    at = text.find(word)
    return at >= 0 and text.find(word, at + len(word)) >= 0


def _camel_cuts(word: str, known: str, *, whole: bool) -> list[int]:
    """Return where a word is two that ran together: after a name the release knows, or a title.

    ``whole`` says that it is an organisation's name: only a title parts from it.
    """
    again = _AGAIN.match(word)
    if again is not None:
        return [again.end()]
    bare = word.strip(".,:;()")
    brand = _known_brand(bare, known)
    if brand:
        return [brand] if brand < len(bare) else []
    shouted = _SHOUTED.match(word)
    if shouted is not None and stands_alone(shouted[0], known):
        return [shouted.end()]
    found = [cut.start() for cut in _CAMEL.finditer(word)]
    if not found or _stands_twice(bare.lower(), _lowered(known)):
        return []
    for cut in found:
        if ROLE_WORD.fullmatch(word[:cut]):
            return [cut]
    if whole:
        return []
    for cut in found[:-1]:
        if stands_alone(word[cut:].strip(".,:;()"), known):
            return [cut]
    for cut in reversed(found):
        if len(word[:cut]) > 3 and stands_alone(word[:cut], known):
            return [cut]
    return [cut for cut in found[-1:] if not word[:cut].endswith(GUARDED)]
