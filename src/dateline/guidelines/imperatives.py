"""Clauses that tell the reader what to do, with no *you* in them: a bare verb where none tells.

*Pick up a timetable*, *…, so remember to reset the timers*, *(ask for the rye loaf)*, *for a
swimming pool, vote for list 4*: the verb opens its clause, nobody stands before it to do it, and
what follows is its object. Beside them stand readers called by what they are (*Parents, take
note*), advice to whoever buys (*gardeners would do well to stock up*) and greetings.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from dateline.guidelines.appeals import ADDRESS, FOR_INFORMATION
from dateline.guidelines.attribution import has_owner
from dateline.guidelines.biddings import is_name, is_provision
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.people_words import is_person_word
from dateline.release.patterns import late

_Span: TypeAlias = tuple[int, int]
_SHORT = 40

_VERBS = lexicon(
    "bring wear arrive collect remember boil lend choose ensure wash dress eat drink ask send keep"
    " leave put pack wrap register reserve donate subscribe reply wait hurry beware listen prune"
    " sow"
    " bake stir pour remove replace fill rinse wipe insert apply tell give take go come stay sit"
    " stand meet join enjoy buy get pick swap dig cook bid borrow breathe browse catch chat chill"
    " clean climb close compare consult cycle decide deposit dial drop fetch forward hang head hop"
    " hop mind mow nominate pause peel phone place plant pop post press print protect recycle relax"
    " repeat report rescue rest return ride ring roll rotate save scan secure select share"
    " shake shut sign skip slip slow snap spend spot stock stop store stow stroll submit support"
    " switch talk tap taste test thank throw tick touch treat trust try tune turn unplug use visit"
    " vote walk watch whisper write think feed follow park pay order book call check read see find"
    " add look fold hold note mark note drive travel let make start finish never always do don"
)
_CHORES = lexicon(
    "sort water cast rake sweep empty lock light build paint trim cover protect shield scrub"
    " dust mend repair greet sing dance play lift push pull lean guess count measure weigh"
    " draw knit sew iron hand pass serve slice chop grate heat cool freeze melt garnish"
    " drain crack beat whisk roast grill fry toast shop"
)
_NOUNS_TOO = lexicon(
    "close hang head hop mind pause peel phone place plant pop post press print report rescue rest"
    " return ride ring roll save scan secure select share shake slip slow snap spend spot stock"
    " stop"
    " store support switch talk tap taste test throw tick touch treat trust try tune turn use visit"
    " vote walk watch feed park pay order book call check find hold note mark drive travel let"
    " look start finish never always do don clean climb compare cycle drop catch chat chill"
    " dress drink"
    " wash wait go make get take bid pick see read meet add fold deposit dial fetch forward sign"
    " skip stay stand leave keep put"
)
_POINTERS = lexicon(
    "visit call contact email see read find check follow click go watch write phone text learn dial"
    " view scan consult use send apply register tune listen submit"
)
_OBJECT = late(
    r" (?:(?:a|an|the|this|these|those|it|them|all|any|every|one|no|some|more|its|their|his|her|out"
    r"|up|off|down|in|on|at|by|for|from|into|behind|with|to|of|over|back|along|early|soon|now|only"
    r"|warmly|well|carefully|slowly|again|before|after|once|twice|ahead|note|heart|care|part|yes"
    r"|against|as|yourself|oneself|sure|free|plenty|two|three|enough|number|whatever|whoever|what"
    r"|how|if|where|when|while|that|forget|miss|leave|hesitate|delay|be|by)\b(?! (?:is|are|was|were"
    r"|has|have|will|can)\b)|\d)"
)
_THING = late(
    r" (?:(?:a|an|the|this|these|those|it|them|all|any|every|one|some|its|their|his|her|your|our"
    r"|yourself)\b(?! (?:is|are|was|were|has|have|will|can)\b)|\d)"
)
_PHRASAL = late(
    r"(?:look out for|look (?:for|out|at) (?:the|a|an)|take home|cast a|shop local|go by"
    r"|mark the|vote (?:for|no|yes|against)"
    r"|drop (?:in|by|off)|(?:switch|turn) (?:off|on|up|down)|tune in"
    r"|check out|pay (?:at|in|by|with)|park (?:behind|in|at|on|near|along)|watch (?:out|this)"
    r"|sign (?:up|here)|stay (?:at|away|off|on|in|out|home|up)|keep (?:off|out|to|up|away|in)"
    r"|stop (?:by|at)|come (?:and|along|by|in|to|be|early)|stand (?:back|by|clear|in)|go (?:and"
    r"|in|to"
    r" the)|take (?:part|note|care|heart)|walk (?:to|along|on)|switch to|hold on|note that"
    r"|watch for|put (?:on|up|out|in)|make sure|mind out|never \w+|do not \w+|don't \w+|let us"
    r"|wash up|get (?:in|on|off|up|ready)|return to (?:the|a)|pick up|skip to|leave (?:early|home)"
    r"|try (?:to|out)|meet (?:at|in|us)|dress (?:warmly|up|for|in)|bid (?:on|for|now)"
    r"|always (?:stay|keep|wear|carry|use|check|ask|call|leave|close|take|bring)|start (?:with"
    r"|at|from|now))\b"
)
_GIVING = lexicon(
    "bring give send tell lend collect buy eat drink donate save borrow remember swap"
)
_WORD_NEXT = late(r" (?!of\b|and\b|or\b|to\b|in\b|is\b|are\b|was\b|were\b|by\b)[a-z]{3,}")
_BARE_OBJECT = late(
    r" (?:[a-z]+ ){0,2}?(?:shoes|boots|clothes|clothing|jackets?|masks?|gloves|questions|photos"
    r"|seats|tickets|tables?|rooms|cash|coins|warmly|water|dogs|children|animals|bread|friends"
    r"|family|caution|silent|quiet|calm|patient|left|right|still|hands|windows|doors|lights"
    r"|candles|litter|rubbish|waste|distance)\b"
)
_FINITE = late(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|announced|opens?|begins?"
    r"|helps?|means|makes|remains?|became|becomes|returned|includes?|offers?|provides?)\b"
)
_OPENED = late(
    r"^(?:for|on|in|at|before|after|if|when|while|with|by|as|from|during|until|should|once|to|this"
    r"|instead|rather|then|today|tomorrow|tonight|next|whenever|wherever)\b"
    r"[^.,;:!?]{2,110}, (?:just |simply |please |first |then |do )?$"
)
_OPENED_BRIEFLY = late(
    r"(?:kindly|just|simply|and|so|but|also|then|always|first|now|instead|better|or|otherwise"
    r"|meanwhile)"
    r"(?: please| just| then| simply)?,? "
)
_LED = late(
    r"(?:, (?:so|and so|then|but|or better|just|simply)|\bplease|\b(?:and|so|but) please"
    r"|, (?:so )?(?:just|simply|always|never)) $"
)
_JOINED = late(r"[;(] ?$")
_NO_COMMAND = late(
    r"\b(?:to|can|could|may|might|must|will|would|should|shall|helps?|lets?|options?|ways?"
    r"|plans?|who"
    r"|that|which|we|they|and|or|not|it|teach\w*|ask\w*|urge\w*|tell\w*|let|make)\b[^.;:!?(]*$"
)
_OFFICIAL = late(
    r"\b(?:police|sheriff|fbi|emergency|hotline|911|victims?|crimes?|witness\w*|congress|senat\w+"
    r"|legislat\w+|amendments?|federal|department of|fema|president|administration|lawmakers"
    r"|constitution|troops|taxpayers|nation|americans?|parliament|commission)\b"
)
_VOCATIVE = late(
    r"(?:dear (?:[a-z' -]{0,30}?(?:s|all|people|reader|public))(?=[,:])|fellow [a-z]+s(?=,)"
    r"|friends (?:of [a-z' ]{3,30})?(?=,)|(?P<who>(?:[a-z-]+ ){0,2}?[a-z-]+)(?=, ?(?:take note"
    r"|take heed|beware"
    r"|rejoice|attention|note|mark|look|listen|watch out|get ready|hurry|here|be warned|don't"
    r"|do not|unite|prepare|brace|put|come|keep|bring|join|save|stop|think|remember)\b))"
    r"(?:[,:] ?(?:take note|take heed|beware|rejoice|note|be warned|unite)\b)?"
)
_DEAR = lexicon("dear fellow friends")
_CALLED = lexicon(
    "take beware rejoice attention note mark look listen watch get hurry here be don do unite"
    " prepare"
    " brace put come keep bring join save stop think remember"
)
_CALLS = _DEAR | _CALLED
_ADVISED = late(
    r"(?:should(?:n't| not)?|ought to|had better|would do well to|do well to"
    r"|(?:are|is) (?:well |strongly |best )?advised to|would be (?:wise|well advised) to"
    r"|may want to"
    r"|will want to|might want to|need only|only have to"
    r"|would be foolish (?:not )?to) (?:[a-z]+ly )?"
    r"(?:(?:buy|order|book|reserve|get|try|miss|stock up|visit|secure|hurry|subscribe|invest|taste"
    r"|take advantage|take a look|snap up)\b|(?P<seen>see|read|hear|have)\b"
    r"|(?:ring|call|come|sign up|register|join|act|apply)(?= (?:now|today|soon|early|quickly|fast"
    r"|without delay|at once|in good time)\b))"
)
"""To buy, or to be quick: that the lift is had by ringing at a door is a note on a service."""
_ANYBODY = lexicon("those whoever anyone anybody everyone everybody nobody")
_ASKING = late(r"(?:what|why|how|when|where|which) ")
_ADVISING = lexicon("should ought advised wise well better")
_WORTH = late(
    r"it(?: is|'s)? (?:pays to [a-z]+|(?:well )?worth (?:booking|reserving|seeing|visiting|trying"
    r"|buying|ordering|coming|arriving|a (?:visit|detour|try))|(?:best|advisable|wise|a good idea"
    r"|worthwhile|recommended|sensible) to (?:book|come|buy|order|reserve|arrive|bring|call|ring"
    r"|register|wear|plan|check|get|take|go|visit))\b"
)
_WORTHY = lexicon("pays worth best advisable wise good worthwhile recommended sensible well")
_GREETING = late(
    r"(?:welcome (?:to|aboard|back|home)\b(?! ceremon)|good luck\b|happy (?:birthday|anniversary"
    r"|new year|christmas|easter|holidays)|(?:many |a big |special |heartfelt )?thanks to (?:all"
    r"|everyone"
    r"|everybody|those|the many)\b|thank you (?:to|for(?! your)|all|everyone|,)"
    r"|congratulations\b(?!,? (?:are|is) )|see you\b|greetings\b|bon voyage|merry"
    r" christmas|better (?:hurry|book|be quick|act|come|order|not wait))"
)
_GREETS = lexicon("welcome good happy many thanks thank congratulations see greetings better merry")
_SCARCE = late(
    r"(?:only while (?:stocks?|supplies|supply) lasts?|last chance (?:to (?:see|visit|buy|book"
    r"|get|catch"
    r"|register|enter|order|join|take|taste|hear)|for)\b|(?:tickets|places|seats|tables|rooms"
    r"|copies|spots) (?:are|is) (?:going"
    r"|selling|filling|disappearing|running) (?:fast|quickly|up|out|low))"
)
_SCARCITY = lexicon("last lasts fast quickly")
_ASKED = late(
    r"(?:fancy|need|want|looking for|tired of|fed up with|ever (?:wondered|dreamed|thought)|ready"
    r"|who (?:doesn't|wouldn't|hasn't|could resist)|why not|how about|what better|hungry|thirsty"
    r"|curious)\b[^.?!]*\?"
)
_ASKS = lexicon(
    "fancy need want looking tired fed ever ready who why how what hungry thirsty curious"
)


def imperatives(case: Case) -> Iterator[_Span]:
    """Yield where the narration tells its reader what to do, in no order."""
    for word in _WORDS & case.vocabulary:
        ways = _LOOKED[word]
        for at in case.places_of(word):
            for way in ways:
                found = way(case, at)
                if found is not None and case.narrates(found[0]):
                    yield found


def _command(case: Case, at: int) -> _Span | None:
    """Read a command whose verb stands at a place."""
    text, lowered = case.text, case.lowered
    if lowered[at - 1 : at] == " " and lowered[at - 2] not in _OPENS:
        return None
    capital = text[at].isupper()
    if not capital and lowered[at - 1] != "(" and not _may_open(lowered, at):
        return None
    end = at
    while end < len(text) and (text[end].isalpha() or text[end] == "'"):
        end += 1
    word = lowered[at:end]
    follows = (
        _PHRASAL.match(lowered, at) or _THING.match(lowered, end)
        if word in _NOUNS_TOO or word in _CHORES
        else _OBJECT.match(lowered, end)
        or _BARE_OBJECT.match(lowered, end)
        or (
            capital
            and text[end + 1].islower()
            and word in _GIVING
            and _WORD_NEXT.match(lowered, end)
        )
    )
    if not follows or lowered.startswith(_NO_COMMANDS, at):
        return None
    first, last = case.sentence_at(at)
    if case.stretch_at(at).kind != "paragraph" or not _opens_clause(case, first, at):
        return None
    if is_name(case, at) or is_provision(case, at, last) or _OFFICIAL.search(lowered, first, last):
        return None
    stop = _CLAUSE_END.search(lowered, end, last)
    if _FINITE.search(lowered, end, stop.start() if stop else last) and word not in _SURE:
        return None
    if word in _POINTERS and (
        (at > first and _FOR_OR_PLEASE.match(lowered, first) is not None)
        or ADDRESS.search(lowered, at, min(last + 1, at + 160))
        or _PAGE.search(lowered, at, last)
        or FOR_INFORMATION.search(lowered, first, last)
    ):
        return None
    return at, follows.end()


_OPENS = frozenset(
    ",;:.!?)]”\"’'–—|*-deot "
)  # the last of what opens a clause, of "please" and "so"


_LEADING = (", so ", "please ", "kindly ", ". and ", "\nand ", ". just ", "\njust ")


def _may_open(lowered: str, at: int) -> bool:
    """Say at a glance whether what stands before a small verb may let it open a clause."""
    before = lowered[at - 2 : at]
    if before in {", ", "; "}:
        return True
    return before in {"o ", "e ", "d ", "t ", "y "} and lowered.endswith(_LEADING, 0, at)


_CLAUSE_END = late(r"[,;:(.]| (?:when|while|if|as|because|that|which|who|where|and|before|for) ")
_NO_COMMANDS = ("read more", "do the", "do a", "do it", "do all", "do so", "do in", "see more")
_FOR_OR_PLEASE = late(r"(?:for|to|please) ")
_PAGE = late(r"\b(?:web ?site|web ?page|page|site|newsroom|channel|link|below|here|section)\b")
_SURE = lexicon("remember don never note mind")


def _opens_clause(case: Case, first: int, at: int) -> bool:
    """Say whether a verb opens its sentence or a clause in which nobody is told of."""
    if at == first:
        return True
    before = case.lowered[first:at]
    if at - first < _SHORT and _OPENED_BRIEFLY.fullmatch(before) is not None:
        return case.text[at].islower()
    if _LED.search(before) is not None:
        return True
    if _JOINED.search(before) is not None:
        return _NO_COMMAND.search(before[:-1]) is None
    return case.text[at].islower() and _OPENED.match(before) is not None


def _called(case: Case, at: int) -> _Span | None:
    """Read readers called by what they are: *Parents, take note*."""
    if not case.text[at].isupper() and case.text[at - 2 : at] != ", ":
        return None
    first, last = case.sentence_at(at)
    if at - first > _SHORT or case.stretch_at(first).kind != "paragraph":
        return None
    found = _VOCATIVE.match(case.lowered, first, last)
    if found is None or _is_personal(case):
        return None
    who = found["who"]
    return (
        found.span()
        if who is None or (who[-1] == "s" and is_person_word(who.rpartition(" ")[2]))
        else None
    )


def _advised(case: Case, at: int) -> _Span | None:
    """Read advice to those who may read it, to buy or to come."""
    if _ADVISED.search(case.lowered, max(0, at - 16), at + 60) is None:
        return None
    first, last = case.sentence_at(at)
    found = _ADVISED.search(case.lowered, max(first, at - 16), min(last, at + 60))
    if found is None or not case.text[at].islower() or _ASKING.match(case.lowered, first):
        return None
    start = found.start()
    who = case.lowered[max(first, start - 50) : start].split()
    told = next((w for w in who if w in _ANYBODY), "")
    if not told and found["seen"] is None:
        told = next((w for w in reversed(who[-5:]) if w[-1] == "s" and is_person_word(w)), "")
    around = case.narration(first, start) + case.narration(found.end(), last)
    if not told or has_owner(around.lower()) or _OFFICIAL.search(case.lowered, first, last):
        return None
    return case.lowered.rfind(told, first, start), found.end()


def _worth(case: Case, at: int) -> _Span | None:
    """Read that it pays to do a thing, or is worth it."""
    start = case.lowered.rfind("it", max(0, at - 8), at)
    found = _WORTH.match(case.lowered, start) if start >= 0 else None
    return found.span() if found is not None and case.text[start + 3].islower() else None


def _scarce(case: Case, at: int) -> _Span | None:
    """Read that what is offered won't last."""
    found = _SCARCE.search(case.lowered, max(0, at - 34), at + 40)
    return found.span() if found is not None else None


def _greets(case: Case, at: int) -> _Span | None:
    """Read a sentence that greets or thanks whoever reads it."""
    found = _opening(case, at, _GREETING)
    return None if found is None or _is_personal(case) else found


def _asks(case: Case, at: int) -> _Span | None:
    """Read a sentence that asks the reader what he wants."""
    return _opening(case, at, _ASKED)


def _opening(case: Case, at: int, reads: re.Pattern[str]) -> _Span | None:
    found = reads.match(case.lowered, at) if case.text[at].isupper() else None
    if found is None or case.stretch_at(at).kind != "paragraph":
        return None
    first, last = case.sentence_at(at)
    return (at, min(found.end(), last, at + 60)) if at == first else None


def _is_personal(case: Case) -> bool:
    """Say whether one person writes or speaks it all: a letter, a speech."""
    return any(case.narrates(at) for at in case.places_of("i"))


def _by_word() -> dict[str, tuple[Callable[[Case, int], _Span | None], ...]]:
    ways = (
        (_VERBS | _CHORES, _command), (_CALLS, _called), (_ADVISING, _advised), (_WORTHY, _worth),
        (_SCARCITY, _scarce), (_GREETS, _greets), (_ASKS, _asks),
    )  # fmt: skip
    words = frozenset[str]().union(*(each for each, _ in ways))
    return {word: tuple(way for each, way in ways if word in each) for word in words}


_LOOKED = _by_word()
_WORDS = frozenset(_LOOKED)
