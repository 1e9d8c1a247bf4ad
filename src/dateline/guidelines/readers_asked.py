"""Readers that are asked or called without a *you* (DG-20): *Wondering whether…?*, *dear"
" readers!*."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.people_words import is_person_word
from dateline.release.patterns import late

_ASKING = lexicon(
    "wondering unsure undecided interested bored homesick lost confused planning moving thinking"
    " dreaming looking feeling short still never ever any anyone care who what why not heard seen"
    " missed forgotten got searching longing craving sick keen stuck puzzled worried struggling"
    " redecorating renovating expecting travelling traveling hungry thirsty cold no too fancy need"
    " want ready tired up game mad crazy afraid scared doubts questions hooked convinced"
    " sounds in and or how time have hands"
)
_QUESTION = late(
    r"(?:wondering (?:whether|if|how|what|where|when|why|who)|not (?:sure|certain|convinced|yet"
    r"|quite"
    r"|enough|a |in )|(?:unsure|undecided|puzzled|confused|worried|scared|afraid|stuck|bored"
    r"|homesick|sick|keen|mad|crazy|hungry|thirsty|cold|tired|ready|up|game|hooked|convinced"
    r"|interested|curious|doubts|questions)\b(?! (?:is|are|was|were|what))|(?:planning|moving"
    r"|thinking"
    r"|dreaming|looking|feeling|searching|longing|craving|struggling|redecorating|renovating"
    r"|expecting|travell?ing)\b(?! (?:is|are|was|were))|short of|no (?:time|idea|room|car|money"
    r"|plans|ideas|garden"
    r"|space|appetite)|too (?:hot|cold|late|early|busy|tired|old|young|shy|expensive|dear|much"
    r"|little)"
    r"|what (?:is|are) [^?]{2,30} waiting for(?=\?)|still (?:no|not|without|\w+ing|looking"
    r"|paying|undecided|searching|using|waiting|thinking|in|a)|never (?:been"
    r"|tried|seen|heard|sailed|done|had|tasted|sung|held)|ever (?:tried|been|seen|had|heard"
    r"|tasted|wished"
    r"|felt|asked|wanted|fancied|wondered|dreamed)|(?:heard|seen|missed|forgotten|got|need|want"
    r"|fancy)"
    r" (?:a|an|the|of|to|some|any|about|enough|your|our|it|more|something)\b|any(?:one)? (?:for"
    r"|doubts|ideas|questions"
    r"|plans|interested|up|hungry)\b|anyone(?=\?)|care (?:for|to)\b|who (?:says|said|can resist"
    r"|could resist|could say no|would say no"
    r"|wants|needs|would want|wouldn't|doesn't|hasn't|dares|will be)\b|why (?:not|wait|pay"
    r"|settle|spend|risk|bother"
    r"|go|stay|drive|fly|queue|buy|choose|look|worry|leave|let|miss|throw)\b|what (?:could be|if)\b"
    r"|no [a-z]+(?: [a-z]+){0,2}(?=\?)|time for (?:a|an|something|some|new)\b|have (?:a|an|any"
    r"|no|you)\b|how about|sounds (?:good|tempting|familiar|like)|in (?:need|search|the mood|two"
    r" minds) )"
    r"[^.?!]*\?"
)
_AMID = late(
    r"(?:, (?:so|and so|and|then|but)| [–—-]|;) why (?:not|wait|pay|settle|spend|risk|bother|go"
    r"|stay|look)\b[^.?!]*\?"
)
_CALLING = lexicon("dear attention calling neighbours neighbors friends fellow")
_CALLED = late(
    r"dear (?:[a-z'-]+ ){0,3}?(?P<dear>[a-z-]+s|all|people|reader|public|everyone)(?: (?:of|in"
    r"|from) [a-z' -]{2,40})?(?=[,:!.])"
    r"|attention,? (?:all )?(?P<heed>[a-z-]+s)(?: of [a-z ]{2,30})?[:!,]"
    r"|calling all (?P<all>[a-z -]{2,40}s)\b"
)
_LAST = late(r"(?:^|, |- |– )$")


def readers_asked(case: Case) -> Iterator[tuple[int, int]]:
    """Yield questions that only a reader can be asked, and readers called by what they are."""
    text = case.lowered
    if "?" in case.text:
        for at in case.places(_ASKING):
            if case.text[at].isupper():
                found = _question(case, at)
                if found is not None:
                    yield found
        for at in case.places_of("why"):
            first, last = case.sentence_at(at)
            amid = _AMID.search(text, max(first, at - 10), last + 1)
            if amid is not None and case.narrates(at):
                yield at, min(amid.end(), at + 60)
    for at in case.places(_CALLING):
        found = _called(case, at)
        if found is not None:
            yield found


def _question(case: Case, at: int) -> tuple[int, int] | None:
    first, last = case.sentence_at(at)
    if at != first or case.stretch_at(at).kind not in {"paragraph", "headline", "subheadline"}:
        return None
    found = _QUESTION.match(case.lowered, at, min(last + 1, at + 220))
    if found is None or not case.narrates(at) or _is_told(case, at, last):
        return None
    return at, min(found.end(), at + 60)


_TOLD = late(r"\b(?:he|she|they|we|i|his|her|their|senator|congress|government|mr)\b")


def _is_told(case: Case, at: int, last: int) -> bool:
    """Say whether a question is about somebody told of, or asked of an office."""
    return _TOLD.search(case.lowered, at, last) is not None


def _called(case: Case, at: int) -> tuple[int, int] | None:
    first, last = case.sentence_at(at)
    found = _CALLED.match(case.lowered, at, min(last + 1, at + 90))
    if found is None or not case.narrates(at) or case.stretch_at(at).kind != "paragraph":
        return None
    if _LAST.search(case.lowered[max(first, at - 2) : at]) is None and at != first:
        return None
    who = next((each for each in found.groups() if each), "")
    last_word = who.rpartition(" ")[2]
    if last_word not in {"all", "people", "reader", "public", "everyone"} and not is_person_word(
        last_word
    ):
        return None
    return None if any(case.narrates(i) for i in case.places_of("i")) else found.span()
