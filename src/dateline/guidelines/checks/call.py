"""DG-38: no call to expose, hunt, harass, dox or punish a person or a group.

A call in a quote counts like any other, unless the words around it condemn or merely report it.
Calls on courts and authorities, and verbs in another sense ("expose children to art"), don't.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.checks.accusing import own_names
from dateline.guidelines.finding import Hit
from dateline.guidelines.naming import known_words, names_in
from dateline.guidelines.rules import Rule

_VERB = re.compile(
    r"\b(?P<verb>expose|unmask|punish|shame|out|dox+|harass|hound|stalk|lynch|persecute"
    r"|terrori[sz]e"
    r"|hunt(?: down)?|track down|chase down|drive out|root out|name and shame|go after) "
    r"(?P<object>(?:and (?:expose|punish|shame|harass|unmask|hunt down) )?"
    r"(?:anyone|anybody|everyone|everybody|each|every(?: single)?(?: one of)?|all (?:of )?(?:those"
    r"|these|them)"
    r"|those|these|them|him|her|whoever|the|such|any|all|our|its|their|his|regime|[A-Z]))",
)
_BE_DONE = re.compile(
    r"\b(?P<modal>must|should|need to|needs to|have to|has to|deserves? to|ought to) be"
    r"(?: [a-z]+ly)? (?P<done>exposed|unmasked|punished|hunted(?: down)?|harassed|dox+ed|hounded"
    r"|lynched"
    r"|driven out|rooted out|named and shamed|tracked down|outed|shamed|silenced)\b"
)
_HOME = re.compile(
    r"\b(?:publish|post|share|spread|find out|find|tell (?:us|everyone)) (?:(?:his|her|their) "
    r"(?:home |private )?(?:address(?:es)?|phone numbers?|telephone numbers?)"
    r"|where (?:he|she|they) lives?)\b"
    r"|\b(?:show up at|go to|visit|gather outside|meet .{0,20} at) (?:his|her|their) (?:home|house"
    r"|door)s?\b"
    r"|\bmake (?:his|her|their) (?:life|lives) (?:hell|a misery|impossible)\b",
)
_WHO = (
    r"(?:agents?|traitors?|collaborators?|spies|infiltrators?|operatives?|informers?|informants?"
    r"|individuals?|persons?|people|members|supporters|sympathi[sz]ers|followers|journalists?"
    r"|reporters"
    r"|critics?|opponents?|enem(?:y|ies)|activists?|officials?|judges?|politicians?|lobbyists?"
    r"|migrants?|immigrants?|refugees|foreigners|muslims|jews|christians|minorities|families"
    r"|relatives"
    r"|neighbou?rs|teachers|doctors|scientists|whistle-?blowers?|leakers?|liars?|cowards?|parasites"
    r"|so-called \w+|ones|women|men|students|landlords?|bosses|executives|owners)"
)
_GROUP = re.compile(rf"(?:[\w'-]+,? (?:and )?){{0,5}}?{_WHO}\b", re.IGNORECASE)
_ALONE = re.compile(
    r"(?:anyone|anybody|everyone|everybody|each one|each of (?:them|these|those)|whoever|them|him"
    r"|her(?! [a-z])|all (?:of )?(?:them|those who|these)|those (?:who|that|behind|responsible)"
    r"|every(?: single)? (?:last )?one of)\b"
)
_FRAME = re.compile(
    r"(?:^|[\s\"“])(?:"
    r"(?:must|should|shall|need to|needs to|have to|has to|ought to|let us|let's|let everyone"
    r"|(?:[Ii]t is|[Ii]t's|[Tt]he) (?:high )?time (?:has come )?to|[Jj]oin us (?:in|to)"
    r"|[Hh]elp us(?: to)?"
    r"|[Pp]lease|obliged to|duty-bound to|[Ww]e (?:will|shall)|[Ww]e are going to)(?: (?:also|now"
    r"|all|always"
    r"|together|publicly|[a-z]+ly))*"
    r"|(?:obligation|duty|responsibility|task|mission) (?:of [^;:\n]{0,160}? )?to(?: [a-z]+ly)?"
    r"|(?P<urge>(?:[Cc]all(?:s|ed|ing)?(?: on| upon)|[Uu]rge[sd]?|[Uu]rging|[Aa]sk(?:s|ed|ing)?"
    r"|[Aa]ppeal(?:s|ed)? to"
    r"|[Ee]ncourage[sd]?|[Ii]nvite[sd]?|[Ii]nstruct(?:s|ed)?|[Oo]rder(?:s|ed)?) [^;:\n]{1,160}?"
    r"(?<!\bnot)(?<!\bnever) to(?: [a-z]+ly)?)"
    r") $"
)
_IMPERATIVE = re.compile(r"(?:^|[.!?:;—-] ?[\"“']?|[\"“]|^(?:and|so|now),? )$", re.IGNORECASE)
_LAWFUL = re.compile(
    r"\b(?:laws?|bill|act|courts?|congress|senate|governments?|authorit(?:y|ies)|police"
    r"|prosecutors?"
    r"|regulators?|judges?|legislation|parliament|tribunal|justice system|commission|ministry"
    r"|states?"
    r"|nations?|sanctions?|penalt(?:y|ies)|agenc(?:y|ies)|department|attorney general"
    r"|legislators?)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
_BY_LAW = re.compile(
    r"^[^.;]{0,80}\b(?:by (?:the )?(?:law|courts?)|under (?:the )?law|in court|in accordance with"
    r"|fair trial"
    r"|brought to justice)\b",
    re.IGNORECASE,
)
_OTHER_SENSE = re.compile(
    r"^[^.;]{0,80}? to (?!(?:the (?:public|world|people|nation|light|media|press)|everyone|all\b"
    r"|justice"
    r"|account|shame|ridicule|them\b))",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:condemn(?:s|ed|ing|ation)?|denounc(?:e[sd]?|ing)|deplor(?:e[sd]?|able)|threat(?:s|ens?"
    r"|ened|ening)?"
    r"|arrested|charged with|convicted|sentenced|hate (?:mail|speech|messages)|slurs?|vile|banned"
    r"|accus(?:e[sd]?|ing)|suspended|incit(?:e[sd]?|ing|ement)|victims? of|targets? of|warn(?:s"
    r"|ed)? against"
    r"|alleged(?:ly)?|abusive|refus(?:e[sd]?|ing) to|rejects?|rejected|wrong to|no one|nobody"
    r"|never|not)\b"
    r"|n't\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:we|I|our)\b[^.;]{0,80}$", re.IGNORECASE)
_KINDS = ("headline", "subheadline", "paragraph", "heading", "item", "quote", "cell", "caption")


def check_call(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for calls against people, in narration and in quotes that the text doesn't condemn."""
    message = (
        "This calls on people to act against a person or a group. Take the call out; "
        "say what was done and ask those whose office it is to act."
    )
    for stretch in case.of_kind(*_KINDS):
        for pattern, judge in _CALLS:
            text = case.lowered if pattern is _HOME else case.text
            for found in pattern.finditer(text, stretch.start, stretch.end):
                span = judge(case, found)
                if span is not None and not _is_reported(case, *span):
                    yield case.hit(*span, message)


def _active(case: Case, found: re.Match[str]) -> tuple[int, int] | None:
    """Judge "(must | it is the duty of all to) expose anyone": a frame, a verb, and somebody."""
    first, last = _clause(case, found.start())
    before = case.text[max(first, found.start() - 220) : found.start()]
    frame = _FRAME.search(before)
    if frame is None and not _IMPERATIVE.search(before):
        return None
    end = _object_end(case, found, last)
    if end is None:
        return None
    verb = found["verb"]
    after = case.text[end : min(last, end + 100)]
    if verb in {"expose", "out"} and _OTHER_SENSE.match(after):
        return None
    if verb == "punish" and (_LAWFUL.search(before) or _BY_LAW.match(after)):
        return None
    start = found.start() if frame is None else found.start() - len(before) + frame.start()
    if frame is not None:
        if frame["urge"] and not _is_own_urging(case, before[: frame.start()], frame["urge"]):
            return None
        while case.text[start] in ' "“':
            start += 1
    return start, end


def _object_end(case: Case, found: re.Match[str], last: int) -> int | None:
    at = found.start("object")
    alone = _ALONE.match(case.text, at, last)
    if alone is not None:
        return alone.end()
    limit = min(last, at + 90)
    if case.text[at].isupper():
        name = next(names_in(case.text, at, limit, frozenset()), None)
        return name.end if name is not None and name.start == at else None
    group = _GROUP.match(case.text, at, limit)
    return group.end() if group is not None else None


def _is_own_urging(case: Case, before: str, urge: str) -> bool:
    """Say whether it is the source that urges: "we", its own name, or the present tense."""
    past = urge.split(maxsplit=1)[0].lower().endswith("ed")
    if not past or _FIRST_PERSON.search(before):
        return True
    return any(name.casefold() in before.casefold() for name in own_names(case) if len(name) > 2)


def _passive(case: Case, found: re.Match[str]) -> tuple[int, int] | None:
    """Judge "the traitors must be hunted down": somebody, and what must be done to them."""
    first, last = _clause(case, found.start())
    start = max(first, found.start() - 120)
    before = case.text[start : found.start()].rstrip()
    if _BY_LAW.match(case.text[found.end() : min(last, found.end() + 100)]):
        return None
    group = re.search(
        rf"\b(?:the |these |those |such |all )?(?:[\w'-]+ ){{0,2}}{_WHO}$", before, re.IGNORECASE
    )
    if group is not None:
        return start + group.start(), found.end()
    names = list(names_in(case.text, start, found.start(), known_words(case.text)))
    if names and names[-1].end == start + len(before):
        return names[-1].start, found.end()
    return None


def _home(case: Case, found: re.Match[str]) -> tuple[int, int] | None:
    """Judge calls to publish where somebody lives, or to go there."""
    first, _ = _clause(case, found.start())
    before = case.text[max(first, found.start() - 220) : found.start()]
    if _FRAME.search(before) or _IMPERATIVE.search(before):
        return found.span()
    return None


def _clause(case: Case, offset: int) -> tuple[int, int]:
    """Return the sentence an offset stands in, cut at the quotation marks around it."""
    first, last = case.sentence_at(offset)
    quote = case.quote_at(offset)
    if quote is not None:
        return max(first, quote[0]), min(last, quote[1])
    return first, last


def _is_reported(case: Case, start: int, end: int) -> bool:
    first, _ = case.sentence_at(start)
    quote = case.quote_at(start)
    if quote is None:
        return _REPORTED.search(case.text, max(first, start - 160), end) is not None
    stretch = case.stretch_at(start)
    before = case.text[_introduction(case, stretch.start, quote[0]) : quote[0]]
    after = case.text[quote[1] : min(stretch.end, quote[1] + 200)]
    within = case.text[max(quote[0], first) : start]
    return any(_REPORTED.search(part) is not None for part in (before, after, within))


def _introduction(case: Case, first: int, quote: int) -> int:
    """Return where the words that introduce a quote begin: its sentence, or the one before."""
    if quote <= first:
        return first
    start, _ = case.sentence_at(quote - 1)
    if start >= quote - 1 and start - 2 > first:
        start, _ = case.sentence_at(start - 2)
    return max(start, first, quote - 300)


_CALLS = ((_VERB, _active), (_BE_DONE, _passive), (_HOME, _home))
