"""The "About …" paragraphs: their heading or opening words, whom they are about, their end."""

import re

from dateline.release.beginnings import may_begin
from dateline.release.boilerplate_ends import ADDRESS
from dateline.release.boilerplate_names import (
    initials_follow,
    is_sentence_in_script,
    last_word_again,
    without_owner,
)
from dateline.release.boilerplate_portraits import names_nobody, portrayed
from dateline.release.given_names import is_given_name
from dateline.release.glued_addresses import stands_alone
from dateline.release.model import Runs
from dateline.release.names import ORGANIZATION
from dateline.release.patterns import late
from dateline.release.runs import plain

_ABOUT = (
    r"(?:about|über(?!\w)|[àa] propos d(?:e l[’']|e la |e |u |es |['’])|à propos"
    r"|acerca de(?:l\b)?|sobre"
    r"|quiénes somos|chi è|sull[’']azienda|informazioni su(?:ll[ao]|ll[’']|l|i|gli)?\b"
    r"|a proposito d(?:i|el(?:l[ao])?)\b|关于|關於|о компании|o firmie|om (?=(?-i:[A-ZÅÄÖØÆ]))"
    r"|об? (?=[«„])|دربار[هۀ][\u0654\u200c]*[یي]?|در مورد|معرفی|آشنایی با|من نحن|حول"
    r"|(?:نبذة|لمحة|معلومات|موجز|تعريف)(?: [^\W\d_]+)? (?:عن|ب)|عن)"
)
BEGINNINGS = frozenset({
    "ab", "a ", "ac", "mo", "so", "qu", "ch", "su", "in", "o ", "om",
})  # fmt: skip
"""The first two letters of the words for "About", as far as they are Latin."""
_AFTER = late(
    r"\W{0,4}(?P<who>[^\s.:][^\n.:]{0,60}?)\s?(?:について|とは|소개|에 대하여|에 대해|에 대해서"
    r"|(?<=\s)[Hh]akkında)\W{0,3}"
)
_ENDINGS = ("について", "とは", "소개", "하여", "대해", "해서", "akkında")
_STOPS = ".!?…,;。！？，；"
_ARTICLE = late(r"^(?:el|la|los|las|o|a|os|as)\s+(?=[^\W\d_a-z])")
_OPENS = late(rf"\W{{0,4}}(?:more )?{_ABOUT}", re.IGNORECASE)
_HEADING = late(
    rf"\W{{0,4}}(?:more )?{_ABOUT}(?:\s*(?P<who>\S[^\n]{{0,130}}?))??[\s*_:：–—-]{{0,8}}",
    re.IGNORECASE,
)
_OPENING = late(
    rf"\W{{0,4}}{_ABOUT}\s*(?P<who>[^\s.:–—](?:\([^()\n]{{0,60}}\)|[^.:–—\n(]|(?<=\b\w)\."
    rf"|(?<=\bCo)\.|(?<=\b[SMD][tr])\.|(?<=\bMrs)\.|(?<=Inc)\.|(?<=Ltd)\.|(?<=Corp)\."
    rf"|\.(?=\s*[:：–—]|[A-Za-z]{{2,}}\s?[:：])){{0,110}}?)"
    r"\s*(?:[:：–—][:\s–—]*\s(?=\S)|[:：](?=(?-i:[A-Z]))|：(?=\S))",
    re.IGNORECASE,
)
_TAIL_TWICE = late(r"(?P<name>[^\W\d_][^.]{2,50}?\b(?P<same>[A-Z]\w+(?: \w+){1,3}))\s?(?P=same)\b")
_WORD_TWICE = late(
    r"(?P<name>[^\W\d_][^.]{2,70}?\b(?P<same>\w{4,}|[A-Z]{3,}))\s(?P=same)\b"
    r"(?=,? (?:is|are|was|has|have|offers|provides|helps|operates|stands|[a-z]+ing)\b)"
)
_BY_ROLE = late(
    r"(?P<name>[Tt]he (?:Author|Creator|Artist|Founder|Speaker|Host|Director|Book|Film|Series"
    r"|Documentary|Event))(?=\s[A-Z])"
)
_SHORT_FIRST = late(
    r"(?P<name>(?:the )?(?P<short>[A-Z&]{3,8}))"
    r" ?(?=[A-Z][^()]{8,90}\((?P=short)\))"
)
_SHORT_AGAIN = late(
    r"(?P<name>\S.{3,99}?\((?P<same>[A-Z][\w&.-]{1,12})\))\s?(?:The |the )?(?P=same)\b"
)
_BRACKETED = late(
    r"(?P<name>(?P<same>\w[\w’-]{3,40}) ?\([^()]{2,60}\))\s?(?=(?i:(?P=same))(?![a-z]))"
)
_LEGAL_AFTER = late(r",? (?:Inc|LLC|Ltd|Corp|Co)\b\.?")
_GOES_ON = late(r"\b(?:and|of|for|at)(?: the)?\s*$", re.IGNORECASE)
_ABBREVIATION = late(r"\b(?:Inc|Corp|Co|Ltd|Dr|St|Mr|Mrs|Jr|Sr|U\.S|[A-Z])\. ")
_SMALL = frozenset("of the and for de in a an at on to by with author from".split())  # noqa: SIM905
_DOES = late(r" to [a-z]")
_STOPPED = late(
    r"\W{0,4}About (?:the )?(?P<who>[A-Z][^.!?\n]{2,100})\. +(?P<text>[A-Z][^.!?\n]{20,})"
)
_LEGAL = late(r"\b(?:inc|llc|ltd|corp)\.?(?=(?-i:[A-Z]))", re.IGNORECASE)
_TWICE = late(r"(?P<name>(?P<same>\S.{2,79}?)[®™]?)\s?(?:The |the )?(?i:(?P=same))(?![a-z])")
_GLUED = late(
    r"\W{0,4}(?:About|ABOUT|More [Aa]bout|Über|À propos de|Acerca de|Sobre)\s+(?=\$?[^\W_])"
)
_SHOUTED_NAME = late(
    r"\W{0,4}ABOUT (?:[A-Z\d&][A-Z\d&.,’'®™-]+\s+){1,8}(?=[A-Z][a-z]+,? (?:[a-z]|[A-Z][a-z]))"
)
_NOBODY_NAMED = late(
    r"\W{0,4}(?:(?:About|ABOUT|Über uns)\s*[:：]\s+(?=[A-Z])"
    r"|(?:About|ABOUT) (?:Us|US)(?=[A-Z][a-z]+ [a-z])"
    r"|About\s+(?=(?:Founded|Headquartered|Established|Based) (?:in|by|at)\b))"
)
_RUN_TOGETHER = late(
    r"[A-Z][^.:!?\n]{3,80}?[a-z)]{3}(?=[A-Z](?:[a-z]+ [a-z]|\w+ (?:is|are|was|has)\b))"
)
_IN_SENTENCE = late(
    r"\W{0,4}About (?:the )?(?=[A-Z])(?P<who>[A-Z\d][\w’'&®™.-]*(?: (?:(?:of|for|and|the) )?[A-Z\d]"
    r"[\w’'&®™.-]*){0,6})(?:, (?=(?:where|which|an?|the) [^.!?]{3,120}, [a-z]{3,}s\b)"
    r"| (?=(?:is|was|has been) (?:an?|the|one|based)\b"
    r"|(?:provides|offers|helps|develops|delivers|operates)\b))"
)
_OPENS_WORD = ' \u00a0¡¿“‘"('
_ABBREVIATED = late(
    r"\b(?:Inc|Ltd|Co|Corp|S\.A|U\.S|LLC|L\.P|N\.V|B\.V|S\.p\.A|A\.G|P\.A|Jr|Sr|P\.C|e\. ?V)\.$",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    """
    us company organization organisation companies uns nosotros nous ما author authors expert
    artist founder creator speaker host director presenter
    """.split()  # noqa: SIM905
)
_STARTS = late(
    r"(?:Founded|Headquartered|Co-[Hh]eadquartered|Each year|Every year|Established|Based"
    r"|Since|Located|Launched|Created|Built"
    r"|With (?:over|more|a|an|offices|its|headquarters)"
    r"|For (?:more|over|nearly|almost|the)|Our\b|We\b|As (?:a|an|the|one)|At\b"
    r"|In (?:\d{4}|business|operation)|The\b|A\b|An\b|Born|Started|Formed|Dedicated"
    r"|Committed|Join|Presented|Hosted|Organized|Produced|Published|Designed|Developed|Powered|Named|Backed"
    r"|Recognized|Known|Incorporated|Operating|Celebrating|Serving|From\b|Through\b|One of"
    r"|Listed|Gegründet|Die\b|Das\b|Der\b|Fundada|Fundado|Fondée?)(?=[\s,])"
)
_THING = late(
    r"(?:the|this|these) (?:study|report|survey|research|data|trial|poll|index|methodology"
    r"|results?|findings|ratings?|rankings?)",
    re.IGNORECASE,
)
_PLACEHOLDERS = frozenset("The This Our A An At As In For With We It".split())  # noqa: SIM905
_NAMING = late(
    r"(?P<who>[^\W\d_a-z][\w&’'.®™-]*(?:\s+[^\W\d_a-z][\w&’'.®™-]*){0,5})[^.]{0,60}?\s(?:is"
    r"|are|was|provides|offers|helps|specializes)\b"
)
_SEVERAL = late(r"(?:the )?[A-Z][\w’'&®™-]*(?: (?:(?:of|for|and|the|de) )?[A-Z][\w’'&®™-]*){2,8}")
_HUMP = late(r"(?<=[a-z)®™])(?=[A-Z])")
_DESCRIBED = late(r"(?:[a-z]{3,} ){2,4}(?P<who>[A-Z].*)")
_VERB = late(r"\S+(?: [A-Z]\S+)? (?:is|are|was|has)\b")
_FULL_NAME = late(
    r"(?P<who>(?:(?:[A-Z]\. ?){1,3}[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
    r"|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*\.?){1,3})(?: Jr\.| Sr\.)?)"
    r",? (?=[a-z])"
)
_LATER = late(
    r"(?:At (?P<at>[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,4}), (?:we|our)\b"
    r"|(?:Founded|Headquartered|Established|Based|Since|With|For|In)\b.{2,160}?, (?:[Tt]he )?"
    r"(?P<who>[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,5})"
    r" (?:is|was|has|provides|offers|helps|serves)\b)"
)
_SLOGAN = late(r": | [–—] (?=.*\s[a-z]{4,}\b)")
_SITE_AFTER = late(r"\s+(?:https?://|www\.)?[\w-]+\.(?:[a-z]{2,}\.)?[a-z]{2,12}(?:/\S*)?$")
_LONG_WORD = late(r"\b[A-Z]\w{3,}")
MOST_PARAGRAPHS = 12
LONGEST_NAME = 110
LONGEST_HEADING = 150
LEAST_AGAIN = 5
LEAST_SENTENCE = 60
MOST_STOPPED = 8
MOST_SMALL = 3  # of a heading that an abbreviation ends
LONGEST_SAID = 2_000  # of a paragraph that may say its heading again


def heading_subject(line: str) -> str | None:
    """Return whom a heading like "About Acme" is about, ``""`` for "About" alone; else ``None``."""
    if len(line) > LONGEST_HEADING:
        return None
    if names_nobody(line):
        return ""
    if not may_open(line):
        after = _AFTER.fullmatch(line) if _is_named_first(line) else None
        return after["who"].strip() if after is not None else portrayed(line)
    bare = line.rstrip()
    stopped = bare[-1:] in _STOPS and not (_ABBREVIATED.search(bare) and _is_short(bare))
    if stopped and bare[-1:] not in (".", ","):
        return None
    found = _HEADING.fullmatch(bare[:-1] if stopped else line)
    if found is None or (stopped and not _may_be_stopped(found["who"] or "")):
        return None
    who = ADDRESS.sub("", (found["who"] or "").strip(" :*"))
    who = _ARTICLE.sub("", who) if line[0] in "sSаА" else who
    if not who and not re.fullmatch(
        r"\W*(?:about|über|à propos|quiénes somos|من نحن)\W*", line, re.IGNORECASE
    ):
        return None
    if _THING.fullmatch(who) or is_sentence_in_script(who):
        return None
    if re.match(r"\W*(?:sobre|عن|حول|در مورد|معرفی|دربار[هۀ])\b", line, re.IGNORECASE) and (
        len(who.split()) > 7 or who[:1].islower()
    ):
        return None
    return who.strip(" :*|")


def _is_named_first(line: str) -> bool:
    """Say whether a short line ends as headings do in languages that name the subject first."""
    return not line.isascii() and line.rstrip(" :：】」》").endswith(_ENDINGS)


def _is_short(line: str) -> bool:
    """Say whether a line is a name rather than a sentence that an abbreviation ends."""
    small = sum(1 for word in line.split() if word.islower() and word not in _SMALL)
    return small <= MOST_SMALL


def _may_be_stopped(who: str) -> bool:
    """Say whether whom a line is about may end in a full stop or a comma: a short name alone."""
    words = who.split()
    small = sum(1 for word in words if word[0].islower() and word not in _SMALL)
    return 0 < len(words) <= MOST_STOPPED and who[0].isupper() and small <= 1


def may_open(paragraph: str) -> bool:
    """Say whether a paragraph begins with the word "About" in one of the languages read."""
    return may_begin(paragraph, BEGINNINGS) and _OPENS.match(paragraph) is not None


def opening_length(paragraph: str) -> int:
    """Return how many characters of a paragraph are an "About Acme" that opens it; 0 for none.

    With a colon, or run into the text: "About Acme Acme is …", "About AcmeFounded in 1920, …".
    """
    if not may_open(paragraph):
        return 0
    bare = _NOBODY_NAMED.match(paragraph)
    if bare is not None:
        return bare.end() if len(paragraph) - bare.end() > 40 else 0
    found = _OPENING.match(paragraph)
    if found is not None and is_sentence_in_script(found["who"]):
        return 0
    size = found.end() if found is not None and len(paragraph) - found.end() > 40 else 0
    if found is not None and size and _reads_as_name(found["who"]):
        return size + _name_goes_on(found, paragraph[size : size + LONGEST_NAME])
    stopped = _STOPPED.match(paragraph)
    if stopped is not None and not size and _names_again(stopped):
        return stopped.start("text")
    shouted = _SHOUTED_NAME.match(paragraph)
    if shouted is not None and not size and len(paragraph) > shouted.end() + 60:
        return shouted.end()
    glued = _GLUED.match(paragraph)
    if glued is None or len(paragraph) < glued.end() + 60:
        return size
    rest = paragraph[glued.end() : glued.end() + 2 * LONGEST_NAME]
    said = paragraph[glued.end() : glued.end() + LONGEST_SAID]
    length = _name_length(rest) or _recurs(said) or _runs_together(said)
    return glued.end() + length if length else size or _within_sentence(paragraph)


def _within_sentence(paragraph: str) -> int:
    """Return where "About Acme is …" goes on, whose sentence has the heading as its subject."""
    within = _IN_SENTENCE.match(paragraph)
    told = within is not None and len(paragraph) > within.end() + LEAST_SENTENCE
    return within.end() if within is not None and told else 0


def _names_again(stopped: re.Match[str]) -> bool:
    """Say whether the sentence after "About Acme Bay." names two of its words again."""
    named = set(_LONG_WORD.findall(stopped["who"]))
    again = named & set(_LONG_WORD.findall(stopped["text"][:LONGEST_NAME]))
    return len(again) >= min(2, len(named)) > 0 and _reads_as_name(stopped["who"])


def linked_opening(runs: Runs) -> int:
    """Return how many characters open a paragraph as a linked "About Acme"; 0 for none."""
    linked = 0 if runs[0].link is not None else 1
    if linked and (len(runs) < 3 or heading_subject(runs[0].text.strip()) not in ("", "the")):
        return 0
    words = plain(runs)
    size = sum(len(run.text) for run in runs[: linked + 1])
    legal = _LEGAL_AFTER.match(words, size)
    size = legal.end() if legal is not None else size
    told = runs[linked].link is not None and heading_subject(words[:size].strip())
    rest = words[size:].lstrip(" \u00a0:：–—")
    return len(words) - len(rest) if told and len(rest) > 40 else 0


def _name_goes_on(found: re.Match[str], rest: str) -> int:
    """Return how much more of a name stands after its dash, up to where the text names it again."""
    again = rest.find(found["who"])
    dashed = found[0].rstrip()[-1:] in "–—"
    ran_in = again > 0 and (rest[again - 1].isalnum() or rest[again - 1] in '”"’™®.!')
    return again if dashed and ran_in else 0


def _name_length(rest: str) -> int:
    """Return where a name ends that its own repetition or a usual opening follows; 0 if unsure."""
    for pattern in (
        _BY_ROLE,
        _SHORT_FIRST,
        _SHORT_AGAIN,
        _BRACKETED,
        _TWICE,
        _TAIL_TWICE,
        _WORD_TWICE,
    ):
        twice = pattern.match(rest)
        if twice is not None and (_reads_as_name(twice["name"]) or _is_word_twice(twice)):
            return twice.end("name")
    told = last_word_again(rest) or initials_follow(rest[:LONGEST_NAME])
    if told:
        return told
    ends = [end for end in (_said_again(rest), _text_begins(rest)) if end > 1]
    if not ends:
        return 0
    end = min(ends)
    article = re.search(r"(?:^|\s|(?<=[a-zA-Z.)]))The\s+$|(?<!and)\sthe\s+$", rest[:end])
    end = article.start() if article and article.start() > 1 else end
    name = _SITE_AFTER.sub("", rest[:end].rstrip(_OPENS_WORD).strip())
    name = name[: _before_hump(rest) or len(name)]
    name = without_owner(name, rest[end:].lstrip())
    sure = _reads_as_name(name) or (
        len(name) > LEAST_AGAIN and not _is_prose(name) and _is_said(name, rest[end:])
    )
    return len(rest) - len(rest.lstrip()) + len(name) if sure else 0


def _is_said(name: str, rest: str) -> bool:
    """Say whether a text names its subject at once, or opens with its first word and a verb."""
    first = name.split(" ", 1)[0]
    if name.lower() in rest.lower():
        return True
    return first.isupper() and rest.startswith(first) and _VERB.match(rest) is not None


def _recurs(rest: str) -> int:
    """Return how many characters are capitalised words that the text says once more; 0 if none."""
    said = _SEVERAL.match(rest)
    words = said[0].split(" ") if said is not None else []
    later = rest.lower()
    for size in range(len(words) - 1, 1, -1):
        name = " ".join(words[:size])
        folded = size > 2 and later.find(name.lower(), len(name)) > 0
        again = (folded or name in rest[len(name) :]) and words[size - 1][0].isupper()
        if again and not ORGANIZATION.fullmatch(words[size]):
            return len(name)
    return _before_hump(rest)


def _before_hump(rest: str) -> int:
    """Return where a name ends that another word ran into, as the text says the name again."""
    for hump in _HUMP.finditer(rest, 0, LONGEST_NAME):
        name = rest[: hump.start()]
        again = " " in name and stands_alone(name, rest[hump.start() :])
        if again and _reads_as_name(name):
            return len(name)
    return 0


def _runs_together(rest: str) -> int:
    """Return where a name ends whose last word ran into the first of a sentence; 0 if nowhere."""
    found = _RUN_TOGETHER.match(rest)
    if found is None or not _reads_as_name(found[0]):
        return 0
    last = re.search(r"\S*$", found[0])
    word = (last[0] if last is not None else "") + re.split(r"\s", rest[found.end() :], maxsplit=1)[
        0
    ]
    return 0 if word in rest[found.end() + len(word) :] else found.end()


def _is_word_twice(twice: re.Match[str]) -> bool:
    """Say whether one word that is written small stands twice: its own way of writing a name."""
    name = twice["name"].partition("(")[0].strip()
    return len(name) > 3 and " " not in name and name.isalnum()


def _said_again(rest: str) -> int:
    """Return where a name's first word stands again, which begins the text; 0 if nowhere."""
    first = re.match(r"[\w&’'.+®™-]+", re.sub(r"^(?:the|The)\s+", "", rest))
    if first is None:
        return 0
    head = re.split(r"[®™,.]|(?<=[a-z])(?=[A-Z][a-z]+\s)", first[0])[0]
    head = head if len(head) > 1 else first[0]
    low = rest.find(head) + len(head)
    for found in re.finditer(re.escape(head), rest[low:LONGEST_NAME]):
        at = low + found.start()
        goes_on = _GOES_ON.search(rest[:at]) is not None
        alone = not rest[at - 1].isupper() or (at > 5 and rest[:at].isupper())
        if not goes_on and (alone or _VERB.match(rest, at)):
            return at
    if len(head) > 2 and rest[:1].isupper():
        shorter = re.search(
            rf"(?<=[a-z.)\s])(?:The )?(?:{re.escape(head[:4])}|{_any_case(head)})\w*",
            rest[low:LONGEST_NAME],
        )
        if shorter is not None:
            return low + shorter.start()
    legal = _LEGAL.search(rest[:LONGEST_NAME])
    return legal.end() if legal is not None else 0


def _any_case(head: str) -> str:
    """Return a pattern for a name written in capitals that its text writes otherwise."""
    return f"(?i:{re.escape(head)})" if head.isupper() and len(head) > 3 else re.escape(head)


def _text_begins(rest: str) -> int:
    """Return where words stand with which such a text usually begins; 0 if nowhere."""
    for found in re.finditer(r"(?<=[\w).®™,\u200b])[\s\u200b]*(?=[A-Z])", rest[:LONGEST_NAME]):
        begins = _STARTS.match(rest, found.end())
        in_word = not found[0] and rest[found.end() - 1].isupper()
        if begins and found.end() >= 2 and not (in_word and len(begins[0]) < 3):
            return found.end()
    return 0


def _is_prose(name: str) -> bool:
    """Say whether what should be a name holds the end of a sentence."""
    return ". " in _ABBREVIATION.sub("", name)


def _reads_as_name(name: str) -> bool:
    words = name.split()
    small = [word for word in words if word[0].islower() and word.islower()]
    return (
        1 <= len(words) <= 14
        and all(word.strip(",") in _SMALL for word in small)
        and not _is_prose(name)
    )


def subject_of(paragraph: str) -> str | None:
    """Return whom a paragraph under a bare "About" is about: the name it opens with."""
    later = _LATER.match(paragraph)
    if later is not None:
        return later["at"] or later["who"]
    found = _NAMING.match(paragraph) or _person_first(paragraph)
    name = re.sub(r"^The (?=\S)", "", found["who"]) if found else ""
    unnamed = name in _PLACEHOLDERS or name.lower() in _NOBODY
    return None if unnamed else name or None


def _person_first(paragraph: str) -> re.Match[str] | None:
    """Match the person whose full name a paragraph opens with, whatever is said of it."""
    found = _FULL_NAME.match(paragraph)
    first = found["who"].split(" ")[0] if found is not None else ""
    return found if first[1:2] == "." or is_given_name(first) else None


def organization_of(subject: str, paragraph: str = "") -> str | None:
    """Return an organisation's name, or ``None`` where neither heading nor paragraph gives one."""
    if not subject or subject.lower().removeprefix("the ") in _NOBODY:
        return subject_of(paragraph)
    name = re.sub(r"\s*\((?:[^()]*:[^()]*)\)", "", subject).strip()
    bare = name.removeprefix("the ").strip('“”"')
    tagged = _SLOGAN.split(bare, maxsplit=1)[0]
    if tagged != bare and paragraph.startswith(tagged.split(".")[0]) and bare not in paragraph:
        return tagged
    described = _DESCRIBED.match(bare)
    if described is not None and described["who"].split(" ", 1)[0] in paragraph:
        return described["who"]
    return bare if _reads_as_name(bare) and not _DOES.search(bare) else name
