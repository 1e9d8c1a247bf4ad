"""Who is said to say some words: the clause after them, or the one that leads up to them."""

import re
from collections.abc import Iterator

from dateline.release.arabic_script import ends_in_arabic_script, is_in_arabic_script
from dateline.release.arabic_script_behind import speaker_behind
from dateline.release.arabic_script_speech import speaker_before
from dateline.release.given_names import is_given_name
from dateline.release.names import (
    NAME,
    bare_name,
    is_name,
)
from dateline.release.patterns import late
from dateline.release.speakers import (
    DETERMINER,
    Attribution,
    source_named,
    subject_of,
    subject_of_sentence,
    who_begins,
    without_adverbs,
)
from dateline.release.speech_verbs import PLAIN_VERB, VERB

WINDOW = 420
_FEWEST_OPEN = 6
_CLAUSE = 260
_ENDS = ".,!?…—–-;،؟"
_IMPERATIVE = late(r"Add|Read|Note|Share|Ask|State|Say|Post|Report|Think|Credit")
_BOUNDARY = late(r"[.!?…؟](?:[\"”’»)\]]*\s+(?=\S)|(?=[A-Z][a-z]+ ))|\s•\s+(?=\S)")
_ABBREVIATED = late(
    r"(?:\b(?:DR|MR|MS|PROF|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|St|Jr|Sr|Lt|Col|Capt|Gen|Sgt|Inc|Corp|Ltd|Co|No"
    r"|Rev|Hon|vs|Ph|Pharm|Del|Adm|Cmdr|Cpl|Supt|Cllr|Atty"
    r"|Mt|Ft|Dept|Univ|Assoc|Bros|Esq|Maj|bzw|Nr|M|Sra|Sr|D)|(?:^|[\s.(])[A-Z](?:\.[A-Z])*)$"
)
_ACCORDING = late(
    r"(?:according to(?: an? (?:\w+ )?(?:statement|letter|release|post|note) (?:from|by))?"
    r"|(?:issued|made|released|signed|published|written|given|shared) by"
    r"|as (?:told|stated|described|noted|explained|put) by|in the words of"
    r"|in a (?:statement|quote) (?:from|by)|per"
    r"|a (?:statement|quote) from|quotes?|selon|d[’']après|según|de acuerdo con"
    r"|de acuerdo a|en palabras de|laut|nach angaben von|so)\s+",
    re.IGNORECASE,
)
_DASHED_ON = late(r"(?<=[:,،])\s*[–—-]+$")
_OPENS_SO = late(
    r"(?:according to|as (?:described|noted|told|stated|put|explained) by|selon|según|laut)\s+",
    re.IGNORECASE,
)
_UNKNOWN_VERB = late(
    rf"(?P<who>{NAME})\s+[a-z]{{3,12}}(?:ed|es|s)(?:\s+[a-z]+){{0,3}}|[a-z]{{3,12}}(?:ed"
    rf"|es)\s+(?P<whom>{NAME})"
)


def first_sentence(text: str) -> str:
    """Return a text up to the end of its first sentence."""
    for found in _BOUNDARY.finditer(text):
        if _ends_sentence(text, found):
            return text[: found.start()]
    return text


def last_sentence(text: str) -> tuple[str, int]:
    """Return the last sentence of a text and where it begins."""
    start = 0
    for found in _BOUNDARY.finditer(text):
        if _ends_sentence(text, found):
            start = found.end()
    return text[start:], start


def sentences(text: str) -> list[str]:
    """Return the sentences of a text in order."""
    found = [end for end in _BOUNDARY.finditer(text) if _ends_sentence(text, end)]
    starts = [0, *(end.end() for end in found)]
    return [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    if text[found.start()] != "." or not text[found.start() : found.start() + 1]:
        return True
    before = text[max(0, found.start() - 12) : found.start()]
    return _ABBREVIATED.search(before) is None


def after_words(words: str, trail: str, *, leads_on: bool) -> Attribution | None:
    """Read who spoke from what follows quoted words; ``leads_on``: more quoted words follow it.

    ``trail`` is what stands up to the next quotation or the end of the paragraph.
    """
    if is_in_arabic_script(trail):
        return speaker_behind(trail, leads_on=leads_on)
    sentence = first_sentence(trail[:WINDOW])
    whole = len(sentence) >= len(trail.rstrip(" .!?")) and len(trail) <= WINDOW
    clause = sentence.lstrip(" \u00a0")
    if not clause.strip():
        return None
    dashed = re.match(r"[,;]?\s*(?:[–—―~]|-{1,2}(?=\s|[A-Z]))\s*(?=\S)", clause)
    bare = clause[dashed.end() :] if dashed else clause.lstrip(",،; \u00a0")
    ahead = leads_on and whole and words[-1] in ".!?" and bare.rstrip()[-1:] in ",:"
    according = _ACCORDING.match(bare)
    if according is not None and not ahead:
        return source_named(bare[according.end() :])
    verb = next(_verbs(bare[:_CLAUSE]), None)
    ended = (words.rstrip("’'”\"")[-1:] or ".") in _ENDS or clause[:1] in ",،" or dashed is not None
    if verb is not None:
        before = bare[: verb.start()]
        if not without_adverbs(before):
            return _named_after(bare, verb, ended=ended)
        whose = ended or (not bare[verb.end() :].strip(" .") and len(words.split()) >= _FEWEST_OPEN)
        if whose and _may_follow(words, bare, verb, leads_on=leads_on):
            subject = subject_of(before, follows=True)
            if subject is not None:
                return subject
    if words[-1] in ",،—!?":
        short = _UNKNOWN_VERB.fullmatch(bare.strip(" .,"))
        if short is not None:
            return Attribution(bare_name(short["who"] or short["whom"]), None)
    if dashed is not None or (whole and len(bare) <= 140 and not ahead):
        return _signature(bare, trail, dashed=dashed is not None, ended=words[-1:] in _ENDS)
    return None


def _verbs(text: str) -> Iterator[re.Match[str]]:
    """Yield the verbs of saying in a clause: "Head of Claims" holds none."""
    for found in VERB.finditer(text):
        if not found.start() or not found[0][0].isupper() or text.isupper():
            yield found


def _named_after(bare: str, verb: re.Match[str], *, ended: bool) -> Attribution | None:
    """Read who spoke from "said Jane Doe"; "adding that" and "Read more" name nobody."""
    if verb[0].endswith("ing") or (_IMPERATIVE.fullmatch(verb[0]) and not bare[: verb.start()]):
        return None
    if ended or PLAIN_VERB.match(verb[0]) or not verb[0].isascii():
        return who_begins(_after_verb(bare[verb.end() :]))
    return None


def _may_follow(words: str, bare: str, verb: re.Match[str], *, leads_on: bool) -> bool:
    """Say whether "X says …" after quoted words is of these words and not of what follows it."""
    rest = bare[verb.end() :].strip()
    if words[-1] in ",،" or bare[:1].islower() or not rest:
        return not rest.endswith(":")
    if rest.endswith(":") or (leads_on and rest.endswith(",") and len(rest) > 1):
        return False
    if leads_on and not rest.strip(",.;"):
        return words[-1] in ",!?—–" or not rest.startswith(",")
    return len(rest.split()) <= 5 and re.match(r"(?:that|the|how|why)\s", rest) is None


def _after_verb(text: str) -> str:
    """Skip what may stand between a verb of saying and the speaker."""
    skipped = re.match(
        r"\s*(?:out\s+)?(?:(?:today|yesterday|recently|enthusiastically|proudly|also)\s+)?"
        r"(?:in a (?:statement|press release|release"
        r"|letter),?\s+)?(?:by\s+)?(?:that\s+)?(?:sich\s+)?(?:hinzu[: ]\s*)?",
        text,
        re.IGNORECASE,
    )
    return text[skipped.end() :] if skipped else text


def before_words(lead: str) -> Attribution | None:
    """Read who speaks from the sentence that leads up to quoted words.

    ``lead`` is what stands since the quotation before, or the paragraph's beginning.
    """
    if ends_in_arabic_script(lead):
        return speaker_before(lead)
    sentence, _ = last_sentence(lead[-WINDOW:])
    clause = _DASHED_ON.sub("", sentence.strip(" \u00a0"))
    if not clause:
        return None
    announced = clause[-1] in ":,،："
    bare = clause.rstrip(":,،： -–—")
    verbs = list(_verbs(bare))
    according = re.search(rf"(?:^|[\s,])({_ACCORDING.pattern})(?=\S)", bare, re.IGNORECASE)
    announced_name = according is not None and is_name(bare[according.end() :].strip())
    if according is not None and (
        (announced and len(bare) - according.end() < 160) or announced_name
    ):
        told = who_begins(bare[according.end() :])
        if told is not None:
            return told
    for verb in reversed(verbs):
        before = bare[: verb.start()]
        if not without_adverbs(before) and announced:
            return who_begins(_after_verb(bare[verb.end() :]))
        if clause[-1] in ".!?" and verb[0].endswith("ing"):
            continue
        subject = subject_of(before, follows=False)
        if subject is not None and (announced or len(bare) - verb.end() < 140):
            return subject
    if clause[-1] in ":：":
        return subject_of_sentence(bare)
    opening = _OPENS_SO.match(bare)
    if opening is None:
        return None
    named = bare[opening.end() :].rpartition(",")[0]
    return who_begins(named)


def _signature(bare: str, trail: str, *, dashed: bool, ended: bool) -> Attribution | None:
    """Read "— Jane Doe, CEO" or "Jane Doe, CEO" after words that end a paragraph."""
    if len(trail) > 200 and not dashed:
        return None
    if DETERMINER.match(bare) and not dashed:
        return None
    if dashed and bare[:1].islower() and not ended:
        return None
    name, _, role = bare.partition(",")
    if not dashed and (not is_name(name.strip(" .*_")) or _is_shouted(name)):
        return None
    if not dashed and (len(name.split()) < 2 or len(role.split()) > 16):
        return None
    if len(name) > 90 or VERB.search(name):
        return None
    told = who_begins(bare)
    return told if told is not None or not dashed else None


def _is_shouted(name: str) -> bool:
    """Say whether words are a heading's in capitals, "REPORT DOWNLOAD", and no person's name."""
    return name.isupper() and not is_given_name(name.split(maxsplit=1)[0])
