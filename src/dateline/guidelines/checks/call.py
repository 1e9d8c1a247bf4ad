"""DG-38: no call to expose, hunt, harass, dox or punish a person or a group.

A call in a quote counts like any other, unless the words around it condemn or merely report it.
Calls on courts and authorities, and verbs in another sense ("expose children to art"), don't.
"""

import functools
import re
from collections.abc import Iterator

from dateline.guidelines.calls_abroad import calls_abroad
from dateline.guidelines.case import SAID, Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.hounding import houndings
from dateline.guidelines.hounding_acts import hounding_acts
from dateline.guidelines.hounding_fields import hounding_fields
from dateline.guidelines.hounding_meant import hounding_meant
from dateline.guidelines.hounding_meant_abroad import hounding_meant_abroad
from dateline.guidelines.naming import names_in
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.rules import Rule
from dateline.guidelines.speech import is_attributed, is_fiction
from dateline.guidelines.urging import clause, frame_start, is_reported
from dateline.release.patterns import late

_VERB = late(
    r"(?P<verb>expose|unmask|punish|dox+|harass|hound|stalk|lynch|persecute"
    r"|terrori[sz]e|ostraci[sz]e|intimidate|hunt(?: down)?|track down|chase down|drive out"
    r"|root out|name and shame|shame)"
    r" (?:and (?:expose|punish|shame|harass|unmask|hunt down) )?(?P<object>\w)"
)
_VERB_LIST = (
    "expose unmask punish dox doxx harass hound stalk lynch persecute terrorise terrorize ostracise"
    " ostracize intimidate hunt track chase drive root name shame"
)
_VERB_WORDS = frozenset(_VERB_LIST.split())
_MODAL = late(
    r"\b(?:must|should|need to|needs to|have to|has to|deserves? to|ought to)"
    r"(?: all| both| also| now)? be(?: [a-z]+ly)? $"
)
_DONE = late(
    r"(?P<done>exposed|unmasked|punished|hunted(?: down)?|harassed|dox+ed|hounded|lynched"
    r"|driven (?:out|from|off|away)|rooted out|named and shamed|tracked down|outed|shamed"
    r"|silenced|run out|chased (?:out|off|away)|thrown out of|ruined|shunned|spat (?:at|on)"
    r"|followed (?:home|everywhere|wherever)|made to (?:suffer|pay|regret"
    r"|feel(?! (?:[a-z]+ )?(?:welcome|home|safe)))|made an example of"
    r"|(?:given|left) no (?:peace|rest|quiet|sleep)|kept awake|cut dead|frozen out"
    r"|refused (?:service|bread|a room|a bed)|sent to coventry|turned away at every|stared at"
    r"|booed|hissed|jeered|pelted|watched day)\b"
)
_DONE_LIST = (
    "exposed unmasked punished hunted harassed doxed doxxed hounded lynched driven rooted named"
    " tracked outed shamed silenced run chased thrown ruined shunned spat followed made given"
    " left kept refused cut frozen sent turned stared booed hissed jeered pelted watched"
)
_DONE_WORDS = frozenset(_DONE_LIST.split())
_WHO = (
    r"(?:agents?|traitors?|collaborators?|spies|infiltrators?|operatives?|informers?"
    r"|informants?|individuals?|persons?|people|members|supporters|sympathi[sz]ers|followers"
    r"|journalists?|reporters|critics?|opponents?|enem(?:y|ies)|activists?|officials?|judges?"
    r"|politicians?|lobbyists?|migrants?|immigrants?|refugees|foreigners|muslims|jews"
    r"|christians|minorities|families|family|relatives|neighbou?rs|teachers|doctors|scientists"
    r"|whistle-?blowers?|leakers?|liars?|cowards?|parasites|so-called \w+|ones|women|men|man|woman"
    r"|students|landlords?|bosses|executives|owners|strangers|newcomers|settlers|strike-?breakers?"
    r"|scabs?|bailiffs?|managers?|directors?|councillors?|officers?|inspectors?|editors?"
    r"|drag queens)"
)
_GROUP = late(
    r"(?!(?:to|for|of|with|in|on|at|from|by|into|as|about|your|my|more|fewer)\b)"
    rf"(?:[\w'-]+,? (?:and )?){{0,5}}?{_WHO}\b",
    re.IGNORECASE,
)
_ALONE = late(
    r"(?:anyone|anybody|everyone|everybody|each one|each of (?:them|these|those)|whoever|them"
    r"|him|her(?! [a-z])|all (?:of )?(?:them|those who|these)|those (?:who|that|behind"
    r"|responsible)|every(?: single)? (?:last )?one of)\b"
)
_OBJECT = (
    r"(?:him|her|them|(?:the|this|that|these|those|every|all|any|each)? ?(?:[\w'-]+ ){0,4}?"
    + (_WHO + r"|[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})")
)
_WHOSE = (
    r"(?:his|her|their|(?:the|this|that|these|those|every|each) (?:[\w-]+ ){0,2}?"
    rf"(?:{_WHO}|[\w-]*(?:er|or|ist|man|woman|ee|lord|warden|clerk|nurse|guard|judge|mayor|chair"
    rf"|boss"
    r"|captain|pilot|priest|cook|witness|accountant|official|widow|family|couple))s?['’]s?)"
)
_LINES = (
    r"(?:tele)?phones?(?: numbers?)?|telephone lines?|mobiles?|inbox(?:es)?|mail ?box(?:es)?"
    r"|numbers?"
)
_ACTS = r"""
publish post share spread circulate print collect | (?:(?:the|his|her|their|all
    |every) )?(?:[\w-]+,? (?:and |or )?){0,3}?(?:home|private|personal) (?:address(?:es)?|numbers?
    |<LINES>)
publish post share spread circulate print paste | (?:his|her|their) (?:photo(?:graph)?s?|pictures?
    |faces?|address(?:es)?|(?:tele)?phone numbers?|number plates?|licence plates?)\b
publish post share spread circulate print | (?:the )?(?:photo(?:graph)?s|pictures|faces|addresses
    |car numbers|number plates
    |(?:tele)?phone numbers)[\w, ]{0,60}? of (?:the |all |every |these |those )*<WHO>
offer offers offering | (?:an? )?(?:reward|bounty|prize)\b[^.;]{0,60}? (?:anyone|anybody|whoever
    |everybody|those)[^.;]{0,40}? (?:where|who |the names?|address|finds?|catch|identif)
find tell learn | (?:out |us |everyone |everybody )*(?:his|her|their) (?:home |private )?
    (?:address(?:es)?|(?:tele)?phone numbers?)
find tell learn show | (?:out |us |everyone |everybody )*where (?:he|she|they|(?:the|this|that
    |these|those) (?:[\w-]+ ){1,3}?)(?: all)? ?(?:lives?|sleeps?|works?|hides?)
find | (?:out )?where <OBJECT>(?: (?:with|in|from|on) [\w' ]{2,30}?)? (?:lives?|parks?|sleeps?|eats?
    |drinks?|shops?|works?|hides?)\b
pin hang nail paste post stick put | (?:up )?(?:the|his|her|their) (?:pictures?|photos?
    |photographs?|faces?|names?)
    \b[^.;]{0,30}? (?:to|on|at|in|up)\b
send give bring | us (?:the )?(?:names|addresses|photographs|photos) of
put paste write paint | (?:his|her|their) (?:name|address|face|photograph|home address)(?:es
    |s)? (?:on|in|up)
show turn | up at (?:his|her|their) (?:home|house|door|flat)s?\b
go march | to (?:his|her|their) (?:home|house|door|flat)s?\b
visit | (?:him|her|them) at (?:home|night)|(?:his|her|their) (?:home|house)s?\b
gather wait camp stand assemble meet protest | (?:all )?(?:for (?:him|her|them) )?(?:outside
    |in front of|at
    |before) (?:his|her|their) (?:home|house|door|flat|gate|front door)s?\b
wait lie | (?:in wait )?for (?:him|her|them) (?:outside|after|at night|in the dark)
ring knock bang hammer | (?:on |at )?(?:his|her|their) (?:(?:front )?doors?|doorbells?|bells?
    |windows?)\b
follow | (?:him|her|them) (?:home|everywhere|wherever|day and night|through|to (?:his|her|their))
confront | (?:him|her|them|<OBJECT>) (?:at home|in the street|outside (?:his|her|their)|wherever)
make turn | (?:the |his |her |their )?(?:life
    |lives)(?: of [\w' -]{2,40}?)? (?:into )?(?:a )?(?:living )?(?:hell|misery|impossible
    |unbearable|unlivable|miserable)
we | know where (?:you|he|she|they|(?:the|this|that|these|those) [\w-]+(?: [\w-]+)?) (?:lives?
    |sleeps?|works?)(?:,? and [^.;”"]{0,60})?
know | where (?:he|she|they|(?:the|this|that|these|those) [\w-]+(?: [\w-]+)?) (?:lives?|works?
    |sleeps?)\b
make ensure see | (?:sure |to it )?(?:that )?(?:the|this|that|these|those) [\w-]+(?: [\w-]+)? never
     (?:again )?(?:sleeps?|finds?|works?|lives?|walks?|shows?|leaves?)
follow | <OBJECT> (?:home|everywhere|wherever|day and night)
let | (?:no ?one|nobody|no [\w-]+) (?:rent|sell|serve|speak|talk|give|lend|work)s?\b[^.;]{0,20}
     (?:him|her|them|these|those)\b
call phone ring | <OBJECT> (?:at home|at night|at midnight|day and night|every (?:hour|night))
publish post print | (?:the )?(?:names|faces)(?: and [\w ]{3,20})? of (?:all|everyone|those)
     (?:who|that)
find | (?:him|her|them|<OBJECT>) and (?:make|hurt|teach|beat|punish)
block | (?:his|her|their) (?:driveway|gate|door|car)s?\b
boo heckle jeer shout | (?:at )?(?:him|her|them)\b
cut slash smash break | (?:his|her|their) (?:tyres|tires|windows?|car)\b
sell serve give rent | (?:him|her|them) (?:nothing|no (?:bread|room|food|work|shelter))\b
make | (?:him|her|them|<OBJECT>) (?:feel what|suffer|regret|fear|tremble|afraid|run|disappear)
make | sure (?:that )?(?:he|she|they) (?:never|can't|cannot|can no longer) (?:sleeps?|finds?
    |works?|lives?|walks?|shows?|leaves?)
give leave | (?:him|her|them|<OBJECT>) no (?:peace|rest|quiet|sleep)
send | (?:him|her|them) what (?:he|she|they)
teach | (?:him|her|them|<OBJECT>) a lesson
get | (?:him|her|them|[A-Z]\w+ [A-Z]\w+) (?:fired|sacked|thrown out|evicted|deported)
drive chase run throw hound force kick | (?:him|her|them|<OBJECT>) (?:out of|from|away|out)\b
flood bombard swamp spam jam clog besiege | (?:him|her|them) with|<WHOSE> (?:[\w-]+ ){0,3}?
    (?:<LINES>)\b
ring call phone message text write email | (?:[\w'’ -]{2,60}? )?until (?:he|she|they) (?:gives?
    |quits?|resigns?|leaves?|breaks?|moves?|goes|go|stops?|cracks?|begs?)\b
post publish share spread circulate | (?:<WHOSE> )(?:real |full )?(?:names?|faces?|photos?)(?:,
    |,? and) (?:[\w-]+ )?(?:photos?|pictures?|address(?:es)?|employers?|phone|numbers?
    |number plates?|workplaces?|schools?)\b
make ensure see | (?:sure |to it )?(?:that )?(?:nobody|no ?one|no [\w-]+|every [\w-]+ [\w-]+)
     (?:ever |in [\w ]{2,24}? )?(?:hires?|employs?|serves?|rents?|sells?|speaks?|talks?|lends?
    |works?|refuses?|deals?)\b[^.;]{0,24}?(?:him|her|them|this (?:man|woman|family)|these people)\b
make | an example of (?:him|her|them|<OBJECT>)
pay | (?:him|her|them|<OBJECT>) a (?:little |late |night )?visit
camp gather wait stand assemble meet protest park | (?:all night |day and night )?(?:outside
    |in front of|opposite) (?:<WHOSE> |(?:every |each |all )?the )(?:[\w-]+ )?(?:homes?|house|houses
    |flat|front door|bedroom)\b
ring knock bang hammer throw | (?:on |at |eggs at |stones at |paint at )?<WHOSE> (?:(?:front
    )?doors?|doorbells?|bells?|windows?|house|home|car)\b
block cut slash smash scratch key | <WHOSE> (?:driveway|gate|door|tyres|tires|windows?|cars?)\b
follow tail shadow | <WHOSE> (?:children|wife|husband|car|kids|family|every (?:step|move))\b
turn | (?:their|your|his|her) backs? on <OBJECT>,? (?:and|in the shop|in the street)
let | (?:him|her|them|<OBJECT>) (?:know|feel|see)(?: that)? (?:[\w ]{0,24} )?(?:not (?:welcome|safe
    )|unwelcome|never be safe|nowhere to hide|being watched|where (?:he|she|they) lives?)\b
keep | (?:a |up the )?(?:watch|pressure|eye) (?:on )?(?:outside )?<WHOSE> (?:home|house|family
    |children|door)s?\b
dig | (?:up |out )?(?:the |any |all )?dirt (?:on|about) (?:him|her|them|<OBJECT>)
write spray paint daub | (?:[\w“”"' ]{2,24}? )?(?:on|across) <WHOSE> (?:door|wall|car|house|windows?
    |gate|fence)s?\b
call phone ring | (?:him|her|them) (?:at home|day and night|every (?:hour|night)|until)
spit | (?:(?:at|on) <OBJECT>|(?:when|where|whenever) (?:he|she|they)\b)
ring call phone | (?:him|her|them)(?: up)? (?:at (?:one|two|three|four|five|midnight)
    |in the (?:middle of
     the )?(?:night|small hours))\b
write take note | (?:down )?(?:the |all |every )*(?:number plates?|licence plates?|addresses
    |names) of (?:the |all |every |those |these )*<WHO>
nobody | should (?:sell|rent|serve|give|lend|speak to|talk to|greet)\b[^.;]{0,12}? ?(?:him|her|them
    |this (?:man|woman|family)|these people)\b(?! (?:cold|raw|hot
    |warm|if|unless|without|before|more than))
make | sure (?:that )?(?:his|her|their) (?:children|wife|husband|family|neighbours|parents
    |employer)\b
photograph film | (?:whoever|anyone who|everyone who|everybody who|those who)\b
let | (?:him|her|them) have no (?:[\w-]+ )?(?:peace|rest|quiet|sleep|evening|night|moment|day)\b
publish post print hang pin read put show paint | (?:up |out )?(?:a |the )?(?:lists?|names|roll
    |register|photographs?|pictures|portraits)(?: and [\w ]{3,24}?)? of (?:all |the |those |every )*
    (?:<WHO>|[\w-]+s) (?:who|that) (?:refus|betray|broke|cross|voted|denounc|report|complain
    |testif|sided
    |did(?:n't| not)|would(?:n't| not)|won't|worked through|went on working|took|stay|spoke|talk
    |inform)
send give tell bring | (?:us |the \w+ )?(?:his|her|their|the) (?:names?|addresses?|home
    |photographs?)
    (?:,? and (?:his |her |their )?[\w ]{3,20})? of (?:whoever|anyone|everyone|those|any)
photograph film report denounce | (?!him to the (?:floor|senate|full)|her to the (?:floor|senate
    |full))(?:them|him|her|every <WHO>|any <WHO>|all <WHO>
    |your neighbou?rs?|each <WHO>)\b
"""
_THOSE = late(
    rf"(?:(?:the|all|these) )?(?:{_WHO}|those|everyone|everybody|anyone|anybody|whoever),? (?:who"
    rf"|behind)"
    r" [^.;:]{3,110}$",
    re.IGNORECASE,
)
_ANYBODY = late(
    r"(?:the|these|those|this|that|every|all|each) (?:[\w-]+ ){0,2}?[\w-]+(?:s|er|or|an)\b"
)
_LAWFUL = late(
    r"\b(?:laws?|bill|act|courts?|congress|senate|governments?|authorit(?:y|ies)|police"
    r"|prosecutors?|regulators?|judges?|legislation|parliament|tribunal|justice system"
    r"|commission|ministry|states?|nations?|sanctions?|penalt(?:y|ies)|agenc(?:y|ies)"
    r"|department|attorney general|legislators?|employers?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_BY_LAW = late(
    r"^[^.;]{0,200}\b(?:by (?:establish|increas|doubl|impos)ing\b|penalt(?:y|ies)|imprisonment"
    r"|by (?:the )?(?:law|courts?)|under (?:the )?law|in court"
    r"|in accordance with|fair trial|brought to justice|(?:have |has )?committed (?:this|these"
    r"|the) (?:offen[cs]es?|crimes?)|to the (?:police|authorities|hotline))\b",
    re.IGNORECASE,
)
_OTHER_SENSE = late(
    r"^[^.;]{0,80}? to (?!(?:the (?:public|world|people|nation|light|media|press)|everyone"
    r"|all\b|justice|account|shame|ridicule|them\b))",
    re.IGNORECASE,
)


def check_call(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for calls against people, in narration and in quotes that the text doesn't condemn."""
    called = {*_calls(case), *calls_abroad(case)}
    composed = set(houndings(case)) - called
    finders = (hounding_acts, hounding_fields, hounding_meant, hounding_meant_abroad)
    for found_by in () if is_of_an_office(case) else finders:
        composed |= {each for each in found_by(case) if _stands_apart(each, called | composed)}
    spans = called | composed
    found = sorted(spans, key=lambda span: (span[0], span not in composed, span[1]))
    reached = -1
    for _, (start, end) in zip(range(rule.number("most")), found, strict=False):
        if start >= reached and case.stretch_at(start).kind in SAID:
            reached = end
            yield case.hit(start, end, "call", "ask" if (start, end) in composed else None)


def _stands_apart(span: tuple[int, int], spans: set[tuple[int, int]]) -> bool:
    return not any(span[0] < end and start < span[1] for start, end in spans)


def _calls(case: Case) -> Iterator[tuple[int, int]]:
    for at in case.places(_VERB_WORDS):
        found = _VERB.match(case.lowered, at)
        span = _active(case, found) if found is not None else None
        if span is not None and not is_reported(case, *span):
            yield span
    yield from _told_of_homes(case)
    for at in case.places(_DONE_WORDS):
        modal = _MODAL.search(case.lowered, max(0, at - 40), at)
        done = _DONE.match(case.lowered, at) if modal is not None else None
        span = _passive(case, modal, done) if modal is not None and done is not None else None
        if span is not None and not is_reported(case, *span):
            yield span
    acts = _acts()
    for word in case.vocabulary.intersection(acts):
        for at in case.places_of(word):
            first, last = clause(case, at)
            for pattern in acts[word]:
                found = pattern.match(case.text, at, min(last, at + 160))
                span = _act(case, found, first, last) if found is not None else None
                if span is not None and not is_reported(case, *span):
                    yield span
                    break


_HOMES = late(
    r"\b(?:says?|shows?|lists?|gives?|prints?|tells?|publish(?:es|ed)?|names|with|and|map of)"
    r" (?:[\w' ,]{1,40} )?(?P<where>where (?:they|he|she|each(?: of them)?|(?:his|her"
    r"|their) (?:children"
    r"|kids|family|families|wife|husband|wives|parents))(?: all)? (?:lives?|sleeps?|works?|parks?"
    r"|shops?"
    r"|goe?s? to school|drinks?|spends?)\b)"
)
_PILLORY = late(
    rf"\b(?:lists?|names|posters?|photographs?|pictures|leaflets?|boards?"
    rf"|pages?)\b[^.;]{{0,60}}? (?:of|with"
    rf"|names|naming|about) (?:[\w'-]+ ){{0,3}}?(?:{_WHO}|[\w-]+s who\b|everyone|anyone|those)",
    re.IGNORECASE,
)
_NO_PEACE = late(
    r"\b(?:he|she|they|nobody like (?:him|her)|th(?:is|at|ese|ose) (?:[\w-]+ ){0,2}?[\w-]+)"
    r" (?:(?:should|must|shall) (?:never|not|no longer|find no|have no|get no|know no)"
    r"|deserves? no)(?: [\w'-]+){0,4}? (?:sleep|peace|rest|quiet night|quiet day)\b"
)


def _told_of_homes(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a list of people is said to tell where they live, and who shall have no peace."""
    for at in case.places_of("where"):
        first, last = case.sentence_at(at)
        found = _HOMES.search(case.lowered, max(first, at - 70), min(last, at + 70))
        if found is None or not found.start("where") <= at < found.end():
            continue
        start, stretch = first, case.stretch_at(at)
        if first > stretch.start:
            start, _ = case.sentence_at(first - 2)
        if _PILLORY.search(case.text, start, last) and not is_reported(case, at, found.end()):
            yield at, found.end()
    for at in case.places(frozenset({"peace", "sleep", "rest", "quiet"})):
        first, _ = clause(case, at)
        denied = _NO_PEACE.search(case.lowered, max(first, at - 90), at + 12)
        if denied is not None and denied.start() <= at < denied.end():
            yield denied.span()


@functools.cache
def _acts() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return for each first word what has to follow it."""
    table: dict[str, list[re.Pattern[str]]] = {}
    for line in _ACTS.strip().replace("\n    ", "").splitlines():
        words, _, rest = line.partition(" | ")
        for slot, filled in (
            ("<OBJECT>", _OBJECT),
            ("<LINES>", _LINES),
            ("<WHOSE>", _WHOSE),
            ("<WHO>", _WHO),
        ):
            rest = rest.replace(slot, filled)
        for word in words.split():
            table.setdefault(word, []).append(late(rf"\w+ (?:{rest})"))
    return {word: tuple(patterns) for word, patterns in table.items()}


def _needs_no_frame(words: str) -> bool:
    return words.startswith(("offer", "we ", "nobody"))


def _act(case: Case, found: re.Match[str], first: int, last: int) -> tuple[int, int] | None:
    """Judge a call to do something to somebody that needs no further object."""
    at, end = found.span()
    framed = at if _needs_no_frame(case.lowered[at : at + 6]) else frame_start(case, at)
    if framed is None or is_fiction(case.lowered[first:last]):
        return None
    if _LAWFUL.search(case.text, max(first, framed - 60), at) or _BY_LAW.match(
        case.text[end : min(last, end + 100)]
    ):
        return None
    return framed, end


def _active(case: Case, found: re.Match[str]) -> tuple[int, int] | None:
    """Judge "(must | it is the duty of all to) expose anyone": a frame, a verb, and somebody."""
    if found["verb"] == "lynch" and case.text[found.start()].isupper():
        return None  # a surname
    framed = frame_start(case, found.start())
    if framed is None or _is_name_in_list(case, found.start()):
        return None
    if found["verb"] == "shame" and _IS_SHAMED.search(
        case.lowered, max(0, found.start() - 80), found.start()
    ):
        return None
    first, last = clause(case, found.start())
    end = _object_end(case, found, last)
    if end is None or _A_THING.match(case.text, end, last):  # Grimholt's campaign
        return None
    before = case.text[max(first, found.start() - 220) : found.start()]
    after = case.text[end : min(last, end + 220)]
    if found["verb"] == "expose" and _OTHER_SENSE.match(after):
        return None
    if found["verb"] in ("punish", "expose", "hunt down", "track down") and (
        _LAWFUL.search(before) or _BY_LAW.match(after)
    ):
        return None
    return framed, end


_IS_SHAMED = late(
    r"\b(?:work|efforts?|records?|this|that|it|which|reports?|figures|examples?|numbers|facts?)"
    r"(?: [\w-]+){0,6} (?:should|must|ought to) $"
)
_A_THING = late(
    r"(?:'s?| s) (?!(?:[\w'-]+ ){0,3}?(?:home|house|flat|address|phone|telephone|number|names?"
    rf"|faces?|photograph|{_WHO})\b)",
    re.IGNORECASE,
)
_OF_THE_LAW = late(
    r"\b(?:congress|parliament|laws?|courts?|police|prosecut\w+|sanctions?|penalt(?:y|ies)|justice"
    r"|authorit(?:y|ies)|legislation|bill)\b"
)


def _is_name_in_list(case: Case, at: int) -> bool:
    """Say whether a verb is somebody's first name in a list: *Ada Crull; Hunt Smith*."""
    return case.text[at].isupper() and case.text[max(0, at - 2) : at] in {"; ", ", "}


def _object_end(case: Case, found: re.Match[str], last: int) -> int | None:
    at = found.start("object")
    alone = _ALONE.match(case.lowered, at, last)
    if alone is not None:
        return alone.end()
    limit = min(last, at + 90)
    if case.text[at].isupper():
        name = next(names_in(case.text, at, limit, case.name_words), None)
        if name is not None and name.start == at:
            return name.end
    if found["verb"].startswith(("dox", "lynch", "stalk", "harass", "hound")):
        anybody = _ANYBODY.match(case.text, at, limit)
        if anybody is not None:
            return anybody.end()
    group = _GROUP.match(case.text, at, limit)
    return group.end() if group is not None else None


def _passive(case: Case, modal: re.Match[str], done: re.Match[str]) -> tuple[int, int] | None:
    """Judge "the traitors must be hunted down": somebody, and what must be done to them."""
    first, last = clause(case, modal.start())
    start = max(first, modal.start() - 120)
    before = case.text[start : modal.start()].rstrip()
    if _BY_LAW.match(case.text[done.end() : min(last, done.end() + 100)]):
        return None
    if done["done"] == "punished" and (
        is_attributed(before.lower())
        or _OF_THE_LAW.search(case.lowered, max(0, start - 220), modal.start())
    ):
        return None
    group = re.search(
        rf"\b(?:the |these |those |such |all )?(?:[\w'-]+ ){{0,2}}(?:{_WHO}|they|he|she)$"
        r"|\b(?:those|these|the|all) (?:two|three|four|five|six|seven|eight|nine|ten|few|\d+)$",
        before,
        re.IGNORECASE,
    )
    those = _THOSE.match(before)
    if those is not None:
        return start, done.end()
    if group is not None:
        pronoun = group.group().lower() in {"they", "he", "she"}
        if not (pronoun and done["done"] in ("exposed", "punished", "silenced", "shamed")):
            return start + group.start(), done.end()
    names = list(names_in(case.text, start, modal.start(), case.name_words))
    if names and names[-1].end == start + len(before):
        return names[-1].start, done.end()
    return None
