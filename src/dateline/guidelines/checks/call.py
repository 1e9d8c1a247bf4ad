"""DG-38: no call to expose, hunt, harass, dox or punish a person or a group.

A call in a quote counts like any other, unless the words around it condemn or merely report it.
Calls on courts and authorities, and verbs in another sense ("expose children to art"), don't.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.naming import names_in
from dateline.guidelines.parties import own_people as own_names
from dateline.guidelines.rules import Rule
from dateline.guidelines.speech import is_attributed

_VERB = re.compile(
    r"\b(?P<verb>expose|unmask|punish|dox+|harass|hound|stalk|lynch|persecute"
    r"|terrori[sz]e|hunt(?: down)?|track down|chase down|drive out|root out|name and shame)"
    r" (?:and (?:expose|punish|shame|harass|unmask|hunt down) )?(?P<object>\w)"
)
_BE_DONE = re.compile(
    r"\b(?P<modal>must|should|need to|needs to|have to|has to|deserves? to"
    r"|ought to) be(?: [a-z]+ly)? (?P<done>exposed|unmasked|punished|hunted(?: down)?|harassed"
    r"|dox+ed|hounded|lynched|driven out|rooted out|named and shamed|tracked down|outed|shamed"
    r"|silenced)\b"
)
_HOME = re.compile(
    r"\b(?:publish|post|share|spread|find out|find|tell (?:us|everyone)) (?:(?:his|her"
    r"|their) (?:home |private )?(?:address(?:es)?|phone numbers?|telephone numbers?)"
    r"|where (?:he|she|they) lives?)\b|\b(?:show up at|go to|visit|gather outside"
    r"|meet .{0,20} at) (?:his|her|their) (?:home|house|door)s?\b|\bmake (?:his|her"
    r"|their) (?:life|lives) (?:hell|a misery|impossible)\b",
)
_WHO = (
    r"(?:agents?|traitors?|collaborators?|spies|infiltrators?|operatives?|informers?"
    r"|informants?|individuals?|persons?|people|members|supporters|sympathi[sz]ers|followers"
    r"|journalists?|reporters|critics?|opponents?|enem(?:y|ies)|activists?|officials?|judges?"
    r"|politicians?|lobbyists?|migrants?|immigrants?|refugees|foreigners|muslims|jews"
    r"|christians|minorities|families|relatives|neighbou?rs|teachers|doctors|scientists"
    r"|whistle-?blowers?|leakers?|liars?|cowards?|parasites|so-called \w+|ones|women|men"
    r"|students|landlords?|bosses|executives|owners)"
)
_GROUP = re.compile(
    r"(?!(?:to|for|of|with|in|on|at|from|by|into|as|about|your|my|more|fewer)\b)"
    rf"(?:[\w'-]+,? (?:and )?){{0,5}}?{_WHO}\b",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?:anyone|anybody|everyone|everybody|each one|each of (?:them|these|those)|whoever|them"
    r"|him|her(?! [a-z])|all (?:of )?(?:them|those who|these)|those (?:who|that|behind"
    r"|responsible)|every(?: single)? (?:last )?one of)\b"
)
_FRAME = re.compile(
    r"(?:^|[\s\"“])(?P<call>(?:must|should|shall|need to|needs to|have to|has to|ought to"
    r"|let us|let's|let everyone|(?:it is|it's|the) (?:high )?time (?:has come )?to"
    r"|join us (?:in|to)|help us(?: to)?|please|obliged to|duty-bound to|we (?:will|shall)"
    r"|we are going to)(?: (?:also|now|all|always|together|publicly|[a-z]+ly))*|(?:obligation"
    r"|duty|responsibility|task|mission) (?:of [^;:\n]{0,160}? )?to(?: [a-z]+ly)?"
    r"|(?P<urge>(?:call(?:s|ed|ing)?(?: on| upon)|urge[sd]?|urging|ask(?:s|ed|ing)?|appeal(?:s"
    r"|ed)? to|encourage[sd]?|invite[sd]?|instruct(?:s|ed)?|order(?:s"
    r"|ed)?) [^;:\n]{1,160}?(?<!\bnot)(?<!\bnever) to(?: [a-z]+ly)?)) $"
)
_IMPERATIVE = re.compile(r"(?:^|[.!?:;—-] ?[\"“']?|[\"“]|^(?:and|so|now),? )$")
_LAWFUL = re.compile(
    r"\b(?:laws?|bill|act|courts?|congress|senate|governments?|authorit(?:y|ies)|police"
    r"|prosecutors?|regulators?|judges?|legislation|parliament|tribunal|justice system"
    r"|commission|ministry|states?|nations?|sanctions?|penalt(?:y|ies)|agenc(?:y|ies)"
    r"|department|attorney general|legislators?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_BY_LAW = re.compile(
    r"^[^.;]{0,80}\b(?:by (?:the )?(?:law|courts?)|under (?:the )?law|in court"
    r"|in accordance with|fair trial|brought to justice)\b",
    re.IGNORECASE,
)
_OTHER_SENSE = re.compile(
    r"^[^.;]{0,80}? to (?!(?:the (?:public|world|people|nation|light|media|press)|everyone"
    r"|all\b|justice|account|shame|ridicule|them\b))",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:condemn(?:s|ed|ing|ation)?|denounc(?:e[sd]?|ing)|deplor(?:e[sd]?|able)|threat(?:s"
    r"|ens?|ened|ening)?|arrested|charged with|convicted|sentenced|hate (?:mail|speech"
    r"|messages)|slurs?|vile|banned|accus(?:e[sd]?|ing)|suspended|incit(?:e[sd]?|ing|ement)"
    r"|victims? of|targets? of|warn(?:s|ed)? against|alleged(?:ly)?|abusive|refus(?:e[sd]?"
    r"|ing) to|rejects?|rejected|wrong to|no one|nobody|never|not)\b|n't\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:we|I|our)\b[^.;]{0,80}$", re.IGNORECASE)
_REACH = 220
_KINDS = ("headline", "subheadline", "paragraph", "heading", "item", "quote", "cell", "caption")


def check_call(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for calls against people, in narration and in quotes that the text doesn't condemn."""
    for _, span in zip(range(rule.number("most")), _calls(case), strict=False):
        yield case.hit(*span, "call")


def _calls(case: Case) -> Iterator[tuple[int, int]]:
    for stretch in case.of_kind(*_KINDS):
        for pattern, judge in _CALLS:
            for found in pattern.finditer(case.lowered, stretch.start, stretch.end):
                span = judge(case, found)
                if span is not None and not _is_reported(case, *span):
                    yield span


def _active(case: Case, found: re.Match[str]) -> tuple[int, int] | None:
    """Judge "(must | it is the duty of all to) expose anyone": a frame, a verb, and somebody."""
    framed = _frame_start(case, found)
    if framed is None:
        return None
    first, last = _clause(case, found.start())
    end = _object_end(case, found, last)
    if end is None:
        return None
    before = case.text[max(first, found.start() - _REACH) : found.start()]
    after = case.text[end : min(last, end + 100)]
    if found["verb"] == "expose" and _OTHER_SENSE.match(after):
        return None
    if found["verb"] == "punish" and (_LAWFUL.search(before) or _BY_LAW.match(after)):
        return None
    return framed, end


def _frame_start(case: Case, found: re.Match[str]) -> int | None:
    """Return where the words begin that make a verb a call; the verb itself in an imperative."""
    first, _ = _clause(case, found.start())
    start = max(first, found.start() - _REACH)
    before = case.lowered[start : found.start()]
    frame = _FRAME.search(before)
    if frame is None:
        return found.start() if _IMPERATIVE.search(before) else None
    if frame["urge"] and not _is_own_urging(case, before[: frame.start()], frame["urge"]):
        return None
    return start + frame.start("call")


def _object_end(case: Case, found: re.Match[str], last: int) -> int | None:
    at = found.start("object")
    alone = _ALONE.match(case.lowered, at, last)
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
    past = urge.partition(" ")[0].endswith("ed")
    if not past or _FIRST_PERSON.search(before):
        return True
    return any(name.casefold() in before for name in own_names(case) if len(name) > 2)


def _passive(case: Case, found: re.Match[str]) -> tuple[int, int] | None:
    """Judge "the traitors must be hunted down": somebody, and what must be done to them."""
    first, last = _clause(case, found.start())
    start = max(first, found.start() - 120)
    before = case.text[start : found.start()].rstrip()
    if _BY_LAW.match(case.text[found.end() : min(last, found.end() + 100)]):
        return None
    if found["done"] == "punished" and is_attributed(before.lower()):
        return None
    group = re.search(
        rf"\b(?:the |these |those |such |all )?(?:[\w'-]+ ){{0,2}}{_WHO}$", before, re.IGNORECASE
    )
    if group is not None:
        return start + group.start(), found.end()
    names = list(names_in(case.text, start, found.start(), case.name_words))
    if names and names[-1].end == start + len(before):
        return names[-1].start, found.end()
    return None


def _home(case: Case, found: re.Match[str]) -> tuple[int, int] | None:
    """Judge calls to publish where somebody lives, or to go there."""
    framed = _frame_start(case, found)
    return None if framed is None else (framed, found.end())


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
