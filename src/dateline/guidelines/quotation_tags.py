"""What stands beside quoted words to say whose they are, where that is nobody with a name.

A tag is a verb of saying and its subject (*said a clerk*, *the headmistress told parents:*), a
phrase that hands words over without a verb (*in the words of one guest,*), or one that tells that
a thing was said and not by whom (*it was explained*, *was hailed as*).
"""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.people_words import is_known_group, is_person_word
from dateline.release.patterns import late

_WORD = late(r"[^\W_]+(?:['-][^\W_]+)*")
_AHEAD = 130
_BEHIND = 190


class Tag(NamedTuple):
    """Words that tell a speaker without a name; ``who`` is empty where nobody is told at all."""

    start: int
    end: int
    who: str


class _Word(NamedTuple):
    start: int
    end: int
    word: str


SAYING = lexicon(
    "said say says added adds told tells stated states noted notes explained explains commented"
    " comments remarked remarks recalled recalls recall remembered remembers observed observes"
    " warned warns warn insisted insists insist stressed stresses argued argues argue replied"
    " replies reply answered answers answer responded responds revealed reveals exclaimed exclaims"
    " asserted asserts claimed claims claim reported reports confirmed confirms confirm admitted"
    " admits acknowledged agreed agrees agree joked jokes quipped concluded concludes continued"
    " declared declares emphasised emphasized emphasises announced announces complained complains"
    " grumbled grumbles shrugged sighed sighs laughed laughs smiled smiles whispered whispers"
    " cheered cheers chanted shouted cried enthused mused believe believes believed think thinks"
    " thought wrote writes write posted posts tweeted read reads put puts assured assures assure"
    " promised promises predicted predicts suggested urged pleaded asked asks reminded reflected"
    " marvelled beamed gushed shared shares wondered objected countered retorted interjected"
    " concurred maintained maintains reiterated repeated clarified cautioned confided contended"
    " protested emphasizes stressing cautions details quoted saying clarifies underlines underlined"
    " highlights highlighted outlines outlined reflects remembering recounts muses shares enthuses"
    " affirmed affirms advises advised counselled reasoned underscored underscores lamented summed"
    " recounted volunteered ventured offered testified pointed report praised demanded demand"
    " criticised criticized remark observe note insist stress promise predict admit declare"
    " complain suggest urge"
)
_DETERMINERS = lexicon(
    "a an one another the some several many most both all two three four few his her their its"
    " various other these those every each no any local"
)
_HEAD_ENDS = lexicon(
    "of from for at with who whom whose that in on to by near close under after before when while"
    " as during about because which also then later there here today yesterday and but or has have"
    " had is are was were did does would will familiar beneath outside inside beside behind"
)
_ACTS = lexicon(
    "stood rose sat got knew knows wanted wants made makes gave gives closed opened began ended"
    " turned looked nodded went came shook raised sees saw finds found feels felt hopes hoped"
    " fears feared"
)
_NO_SUBJECT = lexicon("to for by with of from at in on about like than between among")
_NAMED = late(r"[A-Z][\w.'-]+ (?:[A-Z]\. )?[A-Z][\w'-]+")
_ENDS_IN_NAME = late(r" [A-Z][\w'-]+$")
_OF_A_BODY = late(r"(?:\b(?:of|for|from|at|with|in|to|by|the|on|and)|[a-z]'s) (?:the )?$")
_CALLED = late(r"^[^.;:]{0,60}?(?:,| named| called| \() ?[A-Z][\w'-]+")
_PASSIVE = late(
    r",? ?(?:it (?:was|is|has been) (?:\w+ly )?(?:said|explained|stated|announced|added|heard"
    r"|reported|noted|claimed|argued|pointed out|written|put|stressed|agreed|decided|promised)\b"
    r"|(?:came|was|is|ran|runs|went) the (?:\w+ )?(?:reply|answer|response|verdict|comment|message"
    r"|reaction|view|word|refrain|consensus|feeling|conclusion|explanation)\b"
    r"(?! (?:of|from) (?-i:[A-Z]))"
    r"|(?:read|reads|ran|runs|says|said|goes) (?:one|a|an|another) (?:\w+ )?(?:comment|review"
    r"|entry|note|post|message|reader's letter)\b)",
    re.IGNORECASE,
)
_PASSIVE_BEFORE = late(
    r"\b(?:(?:was|were|is|are|been|being) (?:\w+ly )?(?:described|hailed|praised|dismissed"
    r"|characteri[sz]ed|summed up|greeted|received|remembered|welcomed|billed|derided) as"
    r"|(?:was|were|is|are|been) (?:\w+ly )?(?:called|dubbed|termed|labelled)"
    r"|(?:visitors|members|staff|parents|residents|tenants|passengers|guests|those present"
    r"|journalists|reporters|they|shareholders|students|pupils) (?:was|were) told|it (?:was|is"
    r"|has been) (?:\w+ly )?(?:said|explained|stated|announced|added|noted)(?: that)?"
    r"|(?:the )?(?:answer|reply|response|verdict|message|explanation) (?:was|is|came|ran|read)"
    r"|the (?:answer|reply|response|verdict|message|comment|reaction|conclusion|assessment)"
    r"(?: of (?:the |its |their )?[a-z]+)?(?=:))"
    r"[,:]? ?$"
)
_OWNED_BY = late(r"\bby (?:the |an? |its |his |her |their )?[\w]")
_VOICES = lexicon(
    "according quote quoted quotes motto slogan sign poster banner title titled inscription called"
    " named song film book play exhibition poem saying proverb words statement interview letter"
    " speech speaking talking talk talked spoke speaks message email question asking told telling"
    " he she his her i we our my theme headline article report study award awarded category"
    " campaign sings sang heard voice voices calls call describing described"
)
_FIRST_OR_SECOND = lexicon("we i our my me us you m")
_SAYING_LONG = 160
_DASHED = late(r" ?[–—-]{1,2} ?(?=[a-z])")
_LED = late(r"\b(?:in the words of|to quote|according to|words of)\b")
_HIDDEN = late(
    r"[^.;:“”\"]{0,60}?,? (?:who|whose|and|but) (?:has |have |had )?(?:name|names|asked|wished"
    r"|wishes"
    r"|wanted|wants|prefers?|preferred|requested|insisted|chose|did not|does not|didn't|doesn't)\b"
    r"[^.;:“”\"]{0,40}?\b(?:named?|names|identified|anonymous\w*|anonymity|withheld|unnamed"
    r"|editors)\b"
)
"""Behind a speaker: that the name is kept back."""
_SPEAKING_OF = late(
    r"(?P<who>(?:those|people|persons|some|many|others|several) (?:who |close |familiar |present"
    r"|involved|near )[^.;:“”\"]{0,50}?|(?:some|many|others|several|most|young|old|local|former"
    r"|a few"
    r"|two|three) (?:[a-z]+ ){0,2}[a-z]+s?|(?:[a-z]+ )?(?:insiders|sources|critics|observers"
    r"|visitors"
    r"|guests|locals|officials|witnesses|neighbou?rs|residents|employees|staff|customers|tenants"
    r"|parents|teachers|students|pupils|readers|listeners|patients|passengers|participants|experts"
    r"|analysts|friends|colleagues|members|workers)) (?:also |often |now |still )?(?:speak|spoke"
    r"|talk"
    r"|talked|call|called|describe|described|praise|praised|dub|dubbed|refer|referred|complain"
    r"|complained|know|remember|remembered|liken|likened|dismiss|dismissed|hail|hailed)"
    r"(?: (?:of|about|to|it|him|her|them|(?:the|this|his|her|its|their) [^.;:“”\"]{2,40}?)(?= ))?"
    r"(?: (?:as|of|to))? ?$"
)
_USER = late(
    r"(?:the )?(?:user|member|commenter|reviewer|blogger|account|poster) @?[\w.-]*[\d_][\w.-]*"
)


def tags(case: Case, shortest: int, known: Container[int]) -> Iterator[tuple[int, Tag]]:
    """Yield the tags without a name beside quotations of ``shortest`` words, and where those are.

    Of quotations at ``known`` places the speaker is known.

    A sentence that is quoted in a paragraph which has a voice nowhere is its own.
    """
    for start, end in case.quoted:
        if start in known or case.text.count(" ", start, end) < shortest - 1:
            continue
        if case.stretch_at(start).kind not in {"paragraph", "item"} or not case.narrates(start - 1):
            continue
        if is_title(case.text[start:end]):
            continue
        tag = _behind(case, end + 1) or _before(case, start - 1)
        if tag is not None:
            yield start, tag
        elif _is_orphan(case, start, end):
            yield start, Tag(start, end, "")


def _is_orphan(case: Case, start: int, end: int) -> bool:
    """Say whether quoted words are a sentence amid others, none of which tells of a voice."""
    part = case.stretch_at(start)
    if end - start > _SAYING_LONG or not case.text[start].isupper() or case.is_torn(start):
        return False
    before = case.text[part.start : max(part.start, start - 1)].rstrip()
    behind = case.text[end + 1 : part.end].strip()
    if case.text[end - 1] not in ".!?" or not (before or behind):
        return False  # a paragraph of its own: the reader tells whose it is
    if (before and before[-1] not in ".!?") or (behind and behind[-1] not in ".!?"):
        return False
    spoken = {w for q in case.document.quotes for w in (q.speaker or "").split() if w[0].isupper()}
    if any(word.strip(".,;:'’") in spoken or word[:-2] in spoken for word in before.split()):
        return False
    if _NAMED.search(before[before.rfind(". ", 0, -1) + 1 :]) or _NAMED.search(behind[:60]):
        return False
    told = {m.group() for m in _WORD.finditer(f"{before} {behind}".lower())}
    said = {m.group() for m in _WORD.finditer(case.lowered, start, end)}
    return (
        told.isdisjoint(SAYING) and told.isdisjoint(_VOICES) and said.isdisjoint(_FIRST_OR_SECOND)
    )


def is_title(text: str) -> bool:
    """Say whether words in quotation marks name a work: capitals on most, no full stop amid."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum(1 for word in words if word[0].isupper())
    return len(words) >= 2 and capitals * 10 >= len(words) * 8


def _behind(case: Case, at: int) -> Tag | None:
    """Read the tag that begins where a quotation has closed."""
    part = case.stretch_at(at - 1)
    last = min(part.end, at + _AHEAD, case.sentence_at(min(at + 1, part.end - 1))[1])
    last = next((first for first, _ in case.quoted if at < first < last), last)
    passive = _PASSIVE.match(case.text, at, last)
    if passive is not None:
        return Tag(at + len(passive[0]) - len(passive[0].lstrip(", ")), passive.end(), "")
    untold = _UNTOLD.match(case.text, at, last)
    if untold is not None:
        return Tag(at + len(untold[0]) - len(untold[0].lstrip(" ,–—-")), untold.end(), "")
    opening = case.text[at:last].lstrip(" ,–—-")[:1]
    if not opening.islower():
        return None
    words = _words(case, at, last)
    if not words or words[0].start - at > 3:
        return None
    dashed = _DASHED.match(case.text, at, last)
    if words[0].word in SAYING:
        rest = words[1:]
        while rest and (rest[0].word.endswith("ly") or rest[0].word in {"also", "then"}):
            rest = rest[1:]
        who = _who(case, rest)
        return _tag(case, words[0].start, who, last) if who else None
    if words[0].word == "according" and len(words) > 2:
        who = _who(case, words[2:])
        return _tag(case, words[0].start, who, last) if who else None
    if words[0].word in {"is", "was", "so", "thus"}:
        words = [
            word for word in words if word.word not in {"is", "was", "so", "thus", "how", "what"}
        ]
    who = _who(case, words) if case.text[at - 2] in ",.!?…—–" else None
    if who is None:
        return None
    verb = next((w for w in words[1:14] if w.start > who.end and w.word in SAYING), None)
    if verb is None and dashed is None and case.text[at - 2] not in ",!?":
        return None
    return _tag(case, words[0].start, who, last)


_UNTOLD = late(
    r"[ ,–—-]*(?:(?:it|somebody|someone|another|others|one|many|some|a few) (?:also "
    r"|then )?(?:says|said"
    r"|goes on|reads|continues|called|shouted|cried|wrote|read|asked|added|replied|say|write)"
    r"|(?:agree|agreed|say|said|cried|shouted|wrote|write|think|believe) (?:two|three|four|many"
    r"|some"
    r"|several|others|both|a few) [a-z]+)\b(?![^.;]{0,50}[A-Z][a-z]+ [A-Z])"
)


def _before(case: Case, at: int) -> Tag | None:
    """Read the tag that ends where a quotation opens."""
    part = case.stretch_at(at)
    quoted = [e for _, e in case.quoted if e < at]
    first = max(part.start, at - _BEHIND, quoted[-1] + 1 if quoted else 0)
    first = max(first, case.sentence_at(at - 2)[0]) if at - 2 > first else first
    told = case.lowered[first:at]
    passive = _PASSIVE_BEFORE.search(told)
    if passive is not None and _OWNED_BY.search(told) is None:
        return Tag(first + passive.start(), first + len(told[: passive.end()].rstrip(" ,:")), "")
    speaking = _SPEAKING_OF.search(told)
    if speaking is not None and (speaking.start() == 0 or told[speaking.start() - 1] in " ,("):
        who = speaking["who"]
        start = first + speaking.start("who")
        return _tag(
            case, start, _Word(start, start + len(who), case.text[start : start + len(who)]), at
        )
    words = _words(case, first, at)
    led = next(reversed(list(_LED.finditer(told))), None)
    if led is not None and len(told) - led.end() < 60:
        who = _who(case, [w for w in words if w.start >= first + led.end()])
        return _tag(case, first + led.start(), who, at) if who else None
    if told.rstrip()[-1:] not in {":", ","} and not told.endswith(("said ", "says ", "wrote ")):
        return None
    verb = next((w for w in reversed(words[-6:]) if w.word in SAYING), None)
    if verb is None:
        if not told.rstrip().endswith(":") or not case.text[at + 1 : at + 2].isupper():
            return None
        verb = words[-1] if words else None
    if verb is None:
        return None
    comma = told.rfind(", ", 0, verb.start - first)
    if _ENDS_IN_NAME.search(case.text, first, max(first, first + comma)):
        return None  # who is told of was named before the comma
    clause = [w for w in words if first + comma < w.start < verb.start]
    for index, word in enumerate(clause):
        if index and clause[index - 1].word in _NO_SUBJECT:
            continue
        opens = word.word in _DETERMINERS or index == 0
        who = _who(case, clause[index:]) if opens else None
        if who is not None:
            return _tag(case, word.start, who, at)
    return None


def _words(case: Case, start: int, end: int) -> list[_Word]:
    return [_Word(*m.span(), m.group()) for m in _WORD.finditer(case.lowered, start, end)]


def _who(case: Case, words: list[_Word]) -> _Word | None:
    """Read a person or a group without a name at the beginning of some words."""
    if not words:
        return None
    first = words[0].start
    user = _USER.match(case.text, first)
    if user is not None:
        return _Word(first, user.end(), user.group())
    at, bare = 0, words[0].word not in _DETERMINERS
    while at < len(words) and (words[at].word in _DETERMINERS or words[at].word == "of"):
        at += 1
    for index in range(at, min(at + (2 if bare else 5), len(words))):
        word = words[index]
        if word.word in SAYING or word.word in _HEAD_ENDS:
            return None
        if case.text[word.start].isupper() and word.start != case.sentence_at(word.start)[0]:
            continue
        follows = words[index + 1].word if index + 1 < len(words) else "who"
        gap = case.text[word.end : word.end + 1]
        if index == 0 and case.text[word.start].isupper() and not is_known_group(word.word):
            return None  # it may be a surname
        ends = (
            gap in ',.:;(”"'
            or follows in _HEAD_ENDS
            or follows in _ACTS
            or follows in SAYING
            or follows[-2:] == "ly"
        )
        if not ends or not is_person_word(word.word):
            continue
        if bare and not word.word.endswith("s") and word.word not in {"people", "police", "staff"}:
            return None
        known = words[0].word == "the" and len(case.places_of(word.word)) > 1
        return None if known else _Word(first, word.end, case.text[first : word.end])
    return None


def _tag(case: Case, start: int, who: _Word, last: int) -> Tag | None:
    """Return the tag, unless somebody is named beside it: before a comma, or in apposition."""
    first = case.stretch_at(start).start
    around = max(first, start - 60, case.sentence_at(start)[0])
    for found in _NAMED.finditer(case.text, around, last):
        if case.quote_at(found.start()) is None and not _OF_A_BODY.search(
            case.text, max(0, found.start() - 9), found.start()
        ):
            return None
    if _CALLED.match(case.text[who.end : min(last, who.end + 80)]):
        return None
    hidden = _HIDDEN.match(case.lowered, who.end, min(case.stretch_at(start).end, who.end + 160))
    return Tag(min(start, who.start), hidden.end() if hidden else who.end, who.word)
