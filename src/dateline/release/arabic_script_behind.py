"""Who is told behind quoted words in Arabic script, and whether before them or behind."""

from dateline.release.arabic_script import Word, cut_sentences, cut_words, key_of, keys_of
from dateline.release.arabic_script_persons import Clause, persons_in, role_end
from dateline.release.arabic_script_speech import (
    FEW,
    WINDOW,
    Verb,
    according_to,
    arabic_subject,
    described_at,
    may_describe,
    named_first,
    persian_subject,
    speaker_before,
    verbs_in,
)
from dateline.release.arabic_script_words import CREDITS, NAMING, without_article
from dateline.release.speakers import Attribution

_LONG_SIGNATURE = 25
_THESE_WORDS = keys_of("بهذه بهذا هكذا این اینها چنین با")
_THIS, _AND = key_of("این"), key_of("و")


def told_beside(words: str, lead: str, trail: str, *, leads_on: bool) -> Attribution | None:
    """Read who is told to speak some quoted words: from what leads up to them, or follows.

    ``lead`` and ``trail`` reach to the quoted words before and behind.
    """
    if _holds_name(lead, trail):
        return None
    before = speaker_before(lead, few=len(words.split()) < FEW)
    if before is not None and lead.rstrip()[-1:] in ":：":
        return before
    return speaker_behind(trail, leads_on=leads_on) or before


def _holds_name(lead: str, trail: str) -> bool:
    """Say whether quoted words are a name or a title, as the word before them has it."""
    last = lead.split()[-1:] if not trail.lstrip().startswith(("،", ",")) else []
    return bool(last) and last[0][-1] not in ":：" and without_article(key_of(last[0])) in NAMING


def speaker_behind(trail: str, *, leads_on: bool) -> Attribution | None:
    """Read who spoke from what follows quoted words; ``leads_on``: more quoted words follow it."""
    text = trail[:WINDOW]
    bare = text.lstrip(" \u00a0")
    if not bare or bare[0] in ".!?؟":
        return None
    sentences = cut_sentences(bare)
    clause = Clause(bare, _without_opening(sentences[0]) if sentences else ())
    if not clause.words or clause.key(0) in CREDITS:
        return None
    according = according_to(Clause(bare, clause.words[:_LONG_SIGNATURE]))
    if according is not None:
        return according
    whole = len(sentences) == 1 and len(trail) <= WINDOW
    ahead = leads_on and whole and clause.words[-1].key == ":" and bare[0] not in "،,"
    verbs = [verb for verb in verbs_in(clause) if verb.kind != "participle"]
    if ahead and len(verbs) < 2:  # one for each of the quotations beside it
        return None
    told = _by_first_verb(clause, verbs) if verbs else None
    if told is not None:
        return told
    if clause.key(0) in _THESE_WORDS and whole:
        person = next(persons_in(clause), None)
        return Attribution(person.name, person.role) if person is not None else None
    dashed = bare.lstrip("،, ")[:1] in "–—-―"
    if not verbs and whole and len(clause.words) <= _LONG_SIGNATURE and dashed:
        return _signed(clause)
    return None


def _without_opening(words: list[Word]) -> list[Word]:
    """Return words without the signs before them."""
    while words and words[0].is_sign and words[0].key not in "«“(":
        words = words[1:]
    return words


def _by_first_verb(clause: Clause, verbs: list[Verb]) -> Attribution | None:
    """Read the subject of the verb behind quoted words: named, or the pronoun written out."""
    verb = verbs[0]
    if verb.kind == "fa":
        begin = 0
        if clause.key(0) == _THIS:
            begin = next((at for at in range(4) if clause.key(at) == "را"), -1) + 1
        return persian_subject(Clause(clause.text, clause.words[begin:]), verb.start - begin)
    told = arabic_subject(clause, verb.end, sure=True)
    new = clause.key(0) == _AND or clause.key(verb.start).startswith(("و", "ف"))
    return None if new and verb.start == 0 and told is None else told


def _signed(clause: Clause) -> Attribution | None:
    """Read "— Jane Doe, director" behind quoted words."""
    person = next(persons_in(clause), None)
    if person is None or person.start > 1:
        person = named_first(clause, 0)
    if person is None and may_describe(clause, 0):
        return described_at(clause, 0)
    if person is None:
        return None
    role = person.role or clause.part(person.end + 1, role_end(clause, person.end + 1)) or None
    return Attribution(person.name, role)


def is_told(after: str) -> bool:
    """Say whether words behind a comma say of few quoted ones who said them."""
    if after[0] not in "،,":
        return False
    clause = Clause(after, _without_opening(cut_words(after)))
    verb = next(verbs_in(clause), None)
    if verb is None or clause.key(verb.end) == ":" or (verb.kind != "fa" and verb.start > 1):
        return False
    return not clause.key(0).startswith(("و", "ف")) and verb.kind != "participle"


def clause_in(line: str) -> Attribution | None:
    """Read a paragraph that says whose the words over it are: "With these words X opened …"."""
    first = line.split(maxsplit=1)[0:1]
    if not first or key_of(first[0]) not in _THESE_WORDS:
        return None
    return speaker_behind(line, leads_on=False)


def signature_in(line: str) -> Attribution | None:
    """Read a line under words that is nothing but who spoke: name and role."""
    clause = Clause(line, _without_opening(cut_words(line)))
    if not 1 < len(clause.words) <= _LONG_SIGNATURE or any(verbs_in(clause)):
        return None
    person = next(persons_in(clause), None) or named_first(clause, 0)
    whole = person is not None and person.start <= 1 and person.end >= len(clause.words) - 1
    if person is None or not whole or (person.role is None and person.end - person.at < 2):
        return None
    return Attribution(person.name, person.role)
