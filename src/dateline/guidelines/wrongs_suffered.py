"""What people suffer in somebody's house or hands: *At X, tenants are left without water*.

The name comes with its place in the sentence and the wrong is told of those who suffer it; nobody
is said to do it, and everybody knows who is meant.
"""

import re
from collections.abc import Callable, Container, Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.naming import Name, names_in
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.ties import Accusation
from dateline.release.patterns import late

SUFFERED_WORDS = lexicon(
    "unwashed unattended locked beaten slapped underpaid unpaid abused harassed bullied insulted"
    " humiliated groped spied overcharged cheated deceived misled drugged sedated starved exploited"
    " mistreated segregated chained charged billed lose lost wait waited waiting earn earns earned"
    " sleep work works denied refused turned sacked dismissed threatened punished paid forced made"
    " kept left shredded falsified forged dumped filmed fired"
)
_PEOPLE = (
    r"(?:people|women|men|girls?|boys?|children|workers?|residents|tenants|patients|pupils|staff"
    r"|employees|apprentices|trainees|drivers|pickers|cleaners|cooks|nurses|carers|guests|migrants"
    r"|customers|passengers|inmates|prisoners|lodgers|mothers|waiters|waitresses|couriers|interns"
    r"|seamstresses|labourers|harvesters|builders|dancers|gymnasts|players|recruits|cadets|sailors"
    r"|animals|dogs|horses|pigs|cows|hens|cats|calves|records|invoices|minutes|time ?sheets|files"
    r"|ballots|results|certificates|who(?:ever)? [\w' -]{3,40}?|those who [\w' -]{3,40}?)"
)
_WRONG = (
    r"(?:(?:is|are|was|were|has been|have been|had been|get|gets) (?:often |still |regularly"
    r" |routinely |also )?(?:left (?:unwashed|unattended|alone for|lying|without (?:food|water|heat"
    r"|help)|hungry)|kept (?:locked|chained|from leaving|without|in (?:chains|filth|cages|the"
    r" dark))|made to (?:work|sleep|kneel|stand|pay|sign|undress)|forced to (?:work|sleep|sign|pay"
    r"|undress)|beaten|slapped|paid (?:less than|under|below|nothing|in cash|half)|underpaid"
    r"|locked (?:in|up|out)|abused|denied (?:pay|breaks|care|water|food|sick|their)|refused"
    r" (?:pay|care|a contract|breaks)|turned away (?:for|because)|harassed|bullied|insulted"
    r"|humiliated|groped|spied on|filmed (?:in|secretly)|(?:dismissed|sacked|fired|punished"
    r"|threatened) (?:for|when|because|as soon|if)|overcharged|cheated|deceived|misled"
    r"|(?:charged|billed) (?:for (?:[\w'-]+ ){1,5}?(?:never|not|before|nobody|did)|twice|double)"
    r"|chained|drugged|sedated|starved|exploited|mistreated|segregated|falsified|forged|shredded)"
    r"|(?:lose|lost) their (?:contracts?|jobs?|places?) (?:as soon|when|if|because|for)"
    r"|(?:works?|sleep|live) (?:[\w-]+ ){0,3}?(?:without (?:gloves|masks|helmets|an? contracts?"
    r"|contracts?|pay|insurance|papers|breaks?)|in (?:filth|mould)|unpaid|for nothing)"
    r"|(?:wait|waited|(?:have|has) (?:been )?wait(?:ed|ing)) (?:[\w-]+ ){0,5}?for their (?:wages"
    r"|pay"
    r"|deposits?|money|salar)|earn(?:s|ed)? (?:less than|below|under) (?:the|half))"
)
_SUFFERS = late(rf"\b{_PEOPLE}(?: (?!not\b)[\w'-]+){{0,3}}? (?P<wrong>{_WRONG})\b")
_THERE = late(
    r"(?:At|In|Inside|On|Aboard|Behind) (?:the |its |all |both )?(?:[a-z][\w'-]* ){0,4}?"
    r"(?:(?:of|at|run by|owned by) (?:the )?)?$"
)
_WHOEVER = late(
    r"\b(?:Whoever|Anyone who|Those who|People who|Women who|Men who|Tenants who) [\w' -]{3,40} $"
)
_AT = late(r" (?:at|by|inside|aboard|in the (?:[a-z]+ ){1,2}of) (?:the )?$")
_HOPED = late(
    r"\b(?:no|not|never|nobody|if|when|whether|would|could|can|may|might|must|should|will|help\w*"
    r"|protect\w*|prevent\w*|stud(?:y|ies)|survey\w*|novel|film)\b"
)


def wrongs_suffered(
    case: Case, kinds: Container[str], is_told: Callable[[int, int], bool]
) -> Iterator[Accusation]:
    """Yield what people suffer at somebody's; ``is_told``: the text says it in its own voice."""
    if is_of_an_office(case):
        return
    reached = -1
    for at in case.places(SUFFERED_WORDS):
        if at < reached or case.stretch_at(at).kind not in kinds:
            continue
        first, last = case.sentence_at(at)
        found = _SUFFERS.search(case.lowered, max(first, at - 120), min(last, at + 90))
        if found is None or not found.start("wrong") <= at < found.end():
            continue
        reached = found.end()
        if _HOPED.search(case.lowered, first, found.end()) or not is_told(
            found.start(), found.end()
        ):
            continue
        name = _whose(case, first, last, found)
        if name is not None:
            yield Accusation(min(name.start, found.start()), max(name.end, found.end()), name.text)


def _whose(case: Case, first: int, last: int, found: re.Match[str]) -> Name | None:
    """Return in whose hands the sentence says it happens."""
    text = case.text
    for name in names_in(text, first, last, case.name_words):
        if name.end <= found.start("wrong"):
            near = _THERE.search(text, first, name.start) or _WHOEVER.search(
                text, first, name.start
            )
            if near is not None and near.start() - first < 20:
                return name
        elif name.start >= found.end() and _AT.search(text, found.end(), name.start):
            return name if name.start - found.end() < 60 else None
    return None
