"""Who is said to speak in a Persian or Arabic release: read from the words beside quoted ones.

Persian says who speaks before the verb and often much between the two; Arabic begins with the verb,
and may say it again as a participle far behind ("…, adding: «…»").
"""

from collections.abc import Iterator
from typing import NamedTuple

from dateline.release.arabic_script import cut_sentences, key_of, keys_of
from dateline.release.arabic_script_names import is_given
from dateline.release.arabic_script_persons import (
    COMMAS,
    Clause,
    Person,
    is_courtesy,
    may_be_named,
    name_end,
    persons_in,
    role_behind,
    role_end,
    says_at,
    title_length,
    whole_person,
)
from dateline.release.arabic_script_words import (
    HONORED,
    HOUSES,
    LIGHT_FA,
    NAMING,
    PARTICIPLES_AR,
    PRONOUNS_FA,
    SAYS_AR,
    SAYS_FA,
    STOPS,
    TOLD_FA,
    is_role,
    with_and,
    without_article,
)
from dateline.release.speakers import Attribution

WINDOW = 600
FEW = 5
_NEAR = 3
_ACCORDING_FA = keys_of("گفته گفتهٔ گفته‌ی اعتقاد باور قول تعبیر نقل‌قول روایت")
_ACCORDING_AR = with_and(keys_of("بحسب حسب وفق وفقا طبقا بقول قول تعبير وصف حسبما"))
_HIS_WORDS = keys_of("تعبيره تعبيرها قوله قولها وصفه وصفها كلامه كلامها")
_THAT = keys_of("که إن أن إنه إنها بأن بأنه بأنها أنه أنها فإن فإنه فإنها")
_INTRODUCES = keys_of("به با از برای توسط درباره همراه حضور دعوت مرحوم میزبانی نقل")
_TO, _REPORT = key_of("به"), key_of("گزارش")
_THIS_FA, _AND = key_of("این"), key_of("و")
_PRONOUN = Attribution("", None, pronoun=True)
_OPENS = keys_of("و اما همچنین سپس نیز ولی در ادامه پایان")
_NOT_SUBJECTS = keys_of("""
بيان تقرير دراسة البيان التقرير الدراسة القرار استطلاع الاستطلاع خبر نتائج النتائج ما كل گزارش
بیانیه نتایج یافته‌ها مطالعه پژوهش آمار تحقیق نظرسنجی متن
""")
"""What is said to say something and is nobody: a statement, a study."""


class Verb(NamedTuple):
    """A verb of saying: where it stands; Persian, Arabic, a doubtful one or a participle."""

    start: int
    end: int
    kind: str


def speaker_before(lead: str, *, few: bool = False) -> Attribution | None:
    """Read who speaks from the sentence that leads up to quoted words; ``few`` may be a name."""
    sentences = cut_sentences(lead[-WINDOW:])
    if not sentences:
        return None
    text = lead[-WINDOW:]
    words = sentences[-1]
    while words and words[-1].key in "–—-*":
        words = words[:-1]
    ended = words[-1].key if words else ""
    announced = ended in (":", "：", *COMMAS)
    clause = Clause(text, words)
    verbs = list(verbs_in(clause))
    according = according_to(clause) if announced or ended in _THAT else None
    if according is not None:
        return according
    if not announced and not _leads_at_once(clause, verbs, few=few):
        return None
    told = _by_verbs(clause, verbs)
    if told is not None:
        return told
    if ended not in (":", "：") or not words:
        return None
    person = next(_subjects(clause), None) or named_first(clause, 0)
    return (
        Attribution(person.name, person.role, sure="،" in text or bool(verbs)) if person else None
    )


def _leads_at_once(clause: Clause, verbs: list[Verb], *, few: bool) -> bool:
    """Say whether unannounced words are said: a verb of saying or "that" stands at once before."""
    end = len(clause.words)
    if end and clause.key(end - 1) in NAMING:
        return False
    near = any(end - verb.end <= _NEAR for verb in verbs)
    that = bool(verbs) and clause.key(end - 1) in _THAT
    return that or near or (bool(verbs) and not few and not _names_something(clause))


def _names_something(clause: Clause) -> bool:
    end = len(clause.words)
    return any(without_article(clause.key(at)) in NAMING for at in range(max(0, end - _NEAR), end))


def verbs_in(clause: Clause) -> Iterator[Verb]:
    """Yield the verbs of saying in a clause."""
    at = 0
    while at < len(clause.words):
        key = clause.key(at)
        size = says_at(clause, at)
        if size:
            persian = key in SAYS_FA or key in TOLD_FA
            yield Verb(at, at + size, "fa" if persian else "ar")
        elif key in SAYS_AR:
            yield Verb(at, at + 1, "told")
        elif key in PARTICIPLES_AR:
            yield Verb(at, at + 1, "participle")
        at += size or 1


def _by_verbs(clause: Clause, verbs: list[Verb]) -> Attribution | None:
    """Read the subject of the last verb of saying that has one; of none, who was meant before."""
    for verb in reversed(verbs):
        if verb.kind == "fa":
            told = persian_subject(clause, verb.start)
        elif verb.kind == "participle":
            told = None
        else:
            told = arabic_subject(clause, verb.end, sure=verb.kind == "ar")
        if told is not None:
            return told
    if not verbs:
        return None
    person = next(_subjects(clause), None)
    if person is not None and (verbs[-1].kind != "fa" or person.end <= verbs[-1].start):
        return Attribution(person.name, person.role)
    described = _described_early(clause) if verbs[-1].kind != "fa" else None
    return described or _PRONOUN


def _described_early(clause: Clause) -> Attribution | None:
    """Read whom the verb that opens an Arabic sentence has for its subject, by office alone."""
    for at in range(min(_NEAR, len(clause.words))):
        if clause.key(at) in _THAT:
            break
        if may_describe(clause, at):
            return described_at(clause, at)
    return None


def _subjects(clause: Clause) -> Iterator[Person]:
    """Yield the persons of a clause that may be its subject: those no preposition stands before."""
    for person in persons_in(clause):
        before = clause.key(person.start - 1)
        if before not in _INTRODUCES and before != key_of("عن") and before != key_of("مع"):
            yield person


def persian_subject(clause: Clause, verb: int) -> Attribution | None:
    """Read who a Persian verb has for its subject, which stands anywhere before it."""
    begin = _behind_report(clause, verb)
    while clause.key(begin) in _OPENS:
        begin += 1
    if clause.key(begin) in PRONOUNS_FA:
        return _PRONOUN
    inside = Clause(clause.text, clause.words[:verb])
    for person in _subjects(inside):
        if person.at >= begin:
            return Attribution(person.name, person.role)
    for at in _segments(inside, begin):
        if clause.key(at) in PRONOUNS_FA:
            return _PRONOUN
        named = named_first(inside, at)
        if named is not None:
            return Attribution(named.name, named.role)
        if may_describe(clause, at):
            return described_at(inside, at)
    return None


def _behind_report(clause: Clause, verb: int) -> int:
    """Return where a sentence goes on behind "as the agency reports,"."""
    begin = 0
    while clause.key(begin) == _TO and clause.key(begin + 1) in (_REPORT, key_of("نقل")):
        comma = next((at for at in range(begin, verb) if clause.key(at) in COMMAS), None)
        if comma is None:
            return _without_house(clause, begin + 2, verb)
        begin = comma + 1
    return begin


def _without_house(clause: Clause, at: int, verb: int) -> int:
    """Return where the person stands who follows a reporting house without a comma."""
    titles = (each for each in range(at, verb) if title_length(clause, each))
    return next(titles, at)


def _segments(clause: Clause, begin: int) -> Iterator[int]:
    """Yield where the parts between commas begin."""
    yield begin
    for at in range(begin, len(clause.words)):
        if clause.key(at) in COMMAS:
            yield at + 1


def named_first(clause: Clause, at: int) -> Person | None:
    """Return a person whose name no list holds: a few words up to a comma, a small word or a verb.

    One word alone must have its verb or a small word behind it.
    """
    first = at
    while size := title_length(clause, at):
        at += size
    end = name_end(clause, at)
    if end == at or clause.key(at) in _NOT_SUBJECTS or clause.key(at) in LIGHT_FA:
        return None
    ended = clause.is_sign(end) or clause.key(end) in STOPS or bool(says_at(clause, end))
    ended = ended or clause.key(end)[0].isdigit()
    behind = role_behind(clause, end)
    if not (ended or behind) or (end - at > 4):
        return None
    return whole_person(clause, first, at, end, 0)


def may_describe(clause: Clause, at: int) -> bool:
    """Say whether a word begins an office, a house, or how somebody of honour is called."""
    key = clause.key(at)
    return is_role(key) or key in HONORED or key in HOUSES or without_article(key) in HOUSES


def _leads_to(clause: Clause, at: int, start: int) -> bool:
    """Say whether words with the Arabic article stand before a name as an office would."""
    between = _keys(clause, at, start)
    plain = all(key not in STOPS and key[0].isalpha() for key in between)
    return 0 < len(between) <= FEW and plain and between[0].startswith("ال")


def described_at(clause: Clause, at: int) -> Attribution | None:
    """Read somebody told by office alone, or by a name behind an office that no list parts."""
    end = role_end(clause, at)
    for stop in range(at, end):
        if clause.key(stop) in STOPS - {_AND, _THIS_FA, *keys_of("في باسم")}:
            end = stop
            break
    if end == at:
        return None
    if clause.key(end) in COMMAS:
        name = named_first(clause, end + 1)
        own = name is not None and (name.role is None or name.start <= at)
        if name is not None and own and name.end - name.at > 1:
            return Attribution(name.name, clause.part(at, end))
    parted = _parted_office(clause, at, end)
    return parted or Attribution(clause.part(at, end), None)


def _parted_office(clause: Clause, at: int, end: int) -> Attribution | None:
    """Part an Arabic office from the name behind it: the name begins without the article."""
    if clause.key(at) in HOUSES or without_article(clause.key(at)) in HOUSES:
        return None
    defined = False
    for place in range(at, end):
        key = clause.key(place)
        if key.startswith(("ال", "وال", "لل")):
            defined = True
        elif defined and place > at and not is_role(key) and may_be_named(clause, place):
            named = (end - place > 1 or place == at + 1) and not any(
                map(is_role, _keys(clause, place, end))
            )
            return Attribution(clause.part(place, end), clause.part(at, place)) if named else None
    return None


def _keys(clause: Clause, start: int, end: int) -> list[str]:
    return [clause.key(at) for at in range(start, end)]


def arabic_subject(clause: Clause, at: int, *, sure: bool) -> Attribution | None:
    """Read who an Arabic verb has for its subject, which stands right behind it.

    Not ``sure``: the verb says something else as often, so the subject must be known as a person.
    """
    while clause.key(at) in keys_of("بدوره بدورها أيضا كذلك أيضاً"):
        at += 1
    if clause.key(at) in STOPS or (clause.is_sign(at) and clause.key(at) not in '«“"'):
        return None
    return _whom_at(clause, at, sure=sure)


def _whom_at(clause: Clause, at: int, *, sure: bool) -> Attribution | None:
    """Read whom words name that begin at a place: a person, one behind the office, or an office."""
    office = role_end(clause, at) if may_describe(clause, at) else at
    for person in persons_in(clause):
        if at <= person.start <= at + 1 or person.start <= at <= person.at:
            return Attribution(person.name, person.role)
        if at < person.start and is_courtesy(clause, at, person.start):
            return Attribution(person.name, person.role)
        if at < person.start < office or (at < person.start == office and person.titles):
            return Attribution(person.name, clause.part(at, person.start))
        if _leads_to(clause, at, person.start):
            return Attribution(person.name, clause.part(at, person.start))
        if person.start > at:
            break
    if office > at:
        return described_at(clause, at)
    named = named_first(clause, at) if sure else None
    return Attribution(named.name, named.role) if named is not None else None


def according_to(clause: Clause) -> Attribution | None:
    """Read whom words are according to; a pronoun where it is "in his words"."""
    for at, word in enumerate(clause.words):
        key = word.key
        if key in _HIS_WORDS and clause.key(at - 1) in ("حد", "بحسب", "وفق"):
            return _PRONOUN
        begin = at + 1
        if key in _ACCORDING_FA and clause.key(at - 1) == _TO:
            begin += clause.key(begin) == "ی"
            if clause.key(begin) in PRONOUNS_FA:
                return _PRONOUN
        elif key not in _ACCORDING_AR:
            continue
        elif clause.key(begin) in ("ما", "ل") or clause.key(begin) in SAYS_AR:
            begin += clause.key(begin) in ("ما", "ل")
            begin += clause.key(begin) in SAYS_AR
            begin += clause.key(begin) in keys_of("به بها")
        if key in keys_of("قول تعبير وصف") and clause.key(at - 1) != "حد":
            continue
        told = _whom_at(_without_to(clause, begin), 0, sure=True)
        if told is not None:
            return told
    return None


def _without_to(clause: Clause, begin: int) -> Clause:
    """Return what stands from a word on, without the "to" that Arabic writes with it."""
    text = clause.text[clause.words[begin].start :] if begin < len(clause.words) else ""
    if text.startswith("لل"):
        text = "ال" + text[2:]
    elif text.startswith("ل") and not is_given(clause.key(begin)):
        text = text[1:]
    sentences = cut_sentences(text)
    return Clause(text, sentences[0] if sentences else ())


def told_first(line: str) -> str | None:
    """Return the office that the first sentence of a Persian release has speak, without a name."""
    sentences = cut_sentences(line)
    clause = Clause(line, sentences[0] if sentences else ())
    verbs = [verb for verb in verbs_in(clause) if verb.kind == "fa"]
    if not verbs or not is_role(clause.key(0)) or next(persons_in(clause), None) is not None:
        return None
    told = described_at(clause, 0)
    return told.who if told is not None else None
