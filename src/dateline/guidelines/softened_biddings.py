"""Biddings behind a word that softens or stresses them (DG-20): *do join in*, *simply type it*.

Such a word lets nearly any verb be a bidding, where a bare one would often be a noun or be told of
somebody; so here the verbs are many, and the word has to open its clause.
"""

from collections.abc import Iterator

from dateline.guidelines.appeals import ADDRESS, FOR_INFORMATION
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

_SOFTENING = lexicon("do just simply please kindly only always")
_BARE = lexicon(
    "add admire aim allow answer apply arrive ask attend avoid bake bathe be become beware bid book"
    " borrow"
    " bring browse build buy call carry cast catch celebrate change chat check chill choose clean"
    " clear click climb close collect come compare complete consider contact continue cook"
    " copy count cover cross cut cycle dance dare decide deposit dial dig dip discover dive donate"
    " download draw dream dress drift drink drive drop eat email empty enjoy enrol enroll enter"
    " exchange expect explore feed feel fetch fill find fit fix flip float fly fold follow forget"
    " forward gather get give glance go grab greet grow guess hand hang have head hear help hire"
    " hold hop hunt hurry imagine indulge inform insert install invest invite join jot jump keep"
    " knock know lace laugh lay lean learn leave lend let lie lift light linger list listen load"
    " lock log look love make mail map mark match measure meet mention message mind mix name nod"
    " notify open order pack paddle paint park pass paste pay pedal peek peel perch phone pick"
    " picture pitch place plan plant play plug point pop post pour praise pray prepare press print"
    " pull push put quote raise reach read recall recycle register relax remember"
    " remove rent repeat reply report request rescue reserve respond rest return ride ring rinse"
    " roll row rsvp rub run sample save savour savor say scan scoop scratch scroll search seek"
    " select sell send serve set settle share shop show sign sing sip sit skate skip sleep slide"
    " slip smell sniff snip speak spare spell spend spread stand start stay step stick stir stop"
    " store stretch stroll submit subscribe support swap sweep swim swing switch take talk tap"
    " taste"
    " tell text thank think throw tick tie toss touch trade travel treat trust try tuck tune turn"
    " type unpack unplug unscrew upload use visit volunteer vote wait walk wander wash watch wave"
    " wear weigh whistle wish wrap write"
)
_OPENS = late(r"(?:^|[(:;–—] ?| - |[.!?] |(?P<comma>, (?:and |so |then |but )?)|\d[.:]\d\d )$")
_AFTER_COMMA = frozenset({"please", "just", "simply", "kindly", "do"})
_FOLLOWS = late(
    r" (?:(?:a|an|the|this|these|those|it|them|us|all|any|every|one|some|no|more|as|its|their"
    r"|his|her"
    r"|your|our|my|yourself|in|on|up|out|off|by|at|to|for|from|with|over|along|back|round|around"
    r"|down|into|through|under|behind|before|after|here|there|home|early|now|today|tomorrow"
    r"|tonight|again|soon|away|past|together|aboard|inside|outside|online|ahead|near|until"
    r"|quickly|about|of|if|what|how|who|whether|which|that|where|when|not|two|three|four|five|free"
    r"|enough|and|or)\b|\d|[a-z]+(?:'s|s)\b)|[.!)]"
)
_NO_BIDDING = late(
    r"\b(?:police|sheriff|fbi|emergency|victims?|witness\w*|congress|senat\w+|legislat\w+|federal"
    r"|lawmakers|president|administration|department of)\b"
)
_DO_NOUN = late(r"do (?:not\b|the |this |that |so\b|it\b|you\b|they\b|we\b|i\b|all )")
_TOLD = late(r"\b(?:is|are|was|were|has|have|had|said|says|will|would|could|means?)\b")
_BACK = 12


_NOUNS = lexicon(
    "aim answer attend book call cast cause catch change chat check chill clean close compare"
    " contact"
    " cook copy count cover cross cut cycle dance deposit dial dip dive dream dress drift drink"
    " drive"
    " drop empty exchange feed fetch fill find fit fix flip float fly fold forward guess hand"
    " hang head"
    " help hire hold hop hunt insert jump knock lace laugh lean leave lie lift light link list"
    " load lock log look"
    " love make mail map mark match measure mention message mind mix name note open order pack"
    " paddle paint"
    " park pass paste pay pedal perch phone pick picture pitch place plan plant play plug point pop"
    " post praise press print pull push quote raise reach recall record recycle register rent"
    " reply report"
    " request rescue reserve rest return ride ring roll row rub run sample save say scan scoop"
    " scratch"
    " scroll search set settle share shop show sing sip skate sleep slide smell spare spell"
    " spread stand start stay step stick stir stop store stretch stroll submit support swap"
    " sweep swim"
    " swing switch talk tap taste test text thank tick tie toss touch trade travel treat trust"
    " try tune turn type"
    " upload use visit volunteer vote wait walk wash watch wave wear will wish wrap access add"
    " build care"
    " allow apply arrive ask avoid become complete continue decide donate download enter expect"
    " explore"
    " follow gather get give go grow have inform invest keep know learn let meet own prepare"
    " remain select sell"
    " send serve speak spend take tell think see read work hear feel consider join carry bring"
    " choose celebrate"
)
"""Verbs that bid by themselves are found elsewhere, or are names of things."""
_MARKED = late(
    r" (?:(?:a|an|the|this|these|those|it|them|your|every|yourself)\b|(?:up|off|down|through"
    r"|into|over|out"
    r"|round|around|along|in|on)\b(?! (?:is|are|was|were)\b))"
)
_LED = late(r"(?:[;,] (?:so|instead,?|therefore|then|and so)|[;:]) $")
_GOALS = late(
    r"\b(?:goals?|aims?|priorit\w+|tasks?|steps?|ways?|plans?|missions?|objectives?|principles?"
    r"|pillars?|options?|things|logic|approach|rules?|beliefs?|strateg\w+|ideas?|formula|trick"
    r"|method|concept|to|must|can|will|would|helps?|let|choices?|who|and)\b[^.;]{0,40}$"
)
_VERBS = lexicon(
    "curl pluck tuck snuggle unwind savour savor rummage browse treat perch nibble nip strike"
    " leap dash stroll"
    " wander linger marvel admire unplug dust slip kick switch peel grab hop pop tick leaf post"
    " drop head check"
    " swap lace scribble fetch apply move leave come go try bring take buy book order send write"
    " tell ask"
    " insulate dig plant pick join donate sign ring drag click type scan turn roll sharpen"
    " polish oil zip"
    " button mind cross raise lift fold look lend spare forget remember imagine swim paddle"
    " dance sing"
    " bake cook taste sip munch gather cuddle wrap warm cool light blow bend stretch breathe"
    " feast dare"
    " make give keep save put pay step stand sit hang have get let"
)


def plain_biddings(case: Case) -> Iterator[tuple[int, int]]:
    """Yield bare verbs that bid, with a thing or a way behind them, where their clause begins."""
    text = case.lowered
    for at, word in case.placed(_VERBS):
        first, last = case.sentence_at(at)
        if at == first:
            if word in _NOUNS or not case.text[at].isupper():
                continue
        elif (
            case.text[at].isupper()
            or _LED.search(text, max(first, at - _BACK), at) is None
            or _GOALS.search(text, max(first, at - 80), at - 2)
        ):
            continue
        follows = _MARKED.match(text, at + len(word), last)
        if follows is None or case.stretch_at(at).kind != "paragraph" or not case.narrates(at):
            continue
        if _NO_BIDDING.search(text, first, last) or _is_pointer(case, at, first, last):
            continue
        if at == first and _TOLD.search(text, at, last):
            continue
        yield at, follows.end()


def softened_biddings(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a softening or stressing word makes a verb a bidding."""
    yield from plain_biddings(case)
    for at, word in case.placed(_SOFTENING):
        span = _bidding(case, word, at)
        if span is not None and case.narrates(at):
            yield span


def _bidding(case: Case, word: str, at: int) -> tuple[int, int] | None:
    text = case.lowered
    start = at + len(word) + 1
    end = start
    while end < len(text) and text[end].isalpha():
        end += 1
    if text[start - 1 : start] != " " or text[start:end] not in _BARE:
        return None
    follows = _FOLLOWS.match(text, end)
    if follows is None:
        return None
    first, last = case.sentence_at(at)
    before = "" if at == first else text[max(first, at - _BACK) : at]
    if at > first and text[at - 1] in "-'":
        return None
    opens = _OPENS.search(before)
    if word == "please":
        opens = opens or _ASKED_POLITELY.search(before)
    if opens is None or (opens.groupdict().get("comma") and word not in _AFTER_COMMA):
        return None
    if word in {"only", "always"} and (at != first or _TOLD.search(text, end, last)):
        return None
    if word == "do" and (
        _DO_NOUN.match(text, at) or text[last - 1 : last + 1].rstrip().endswith("?")
    ):
        return None
    if word in {"just", "simply"} and at == first and text[start:end] in _ADVERBIAL:
        return None
    if _is_pointer(case, start, first, last) or _NO_BIDDING.search(text, first, last):
        return None
    return at, min(follows.end(), last)


_ASKED_POLITELY = late(r"\b(?:and|or|so|then|but|hour|day|week|today) $")
_ADVERBIAL = lexicon("put look like past about as over under before after")


def _is_pointer(case: Case, verb: int, first: int, last: int) -> bool:
    """Say whether it only says where to learn more or whom to reach."""
    return (
        ADDRESS.search(case.lowered, verb, min(last + 1, verb + 160)) is not None
        or FOR_INFORMATION.search(case.lowered, first, last) is not None
    )
