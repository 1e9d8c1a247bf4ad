"""Who some words name as a speaker, and in what role: a name, one with a title, a description."""

import re
from typing import NamedTuple

from dateline.release.given_names import is_given_name
from dateline.release.names import (
    NAME,
    ORGANIZATION,
    ROLE_WORD,
    UPPER,
    bare_name,
    is_name,
    leading_name,
    name_before_title,
    part_title,
    without_degrees,
)
from dateline.release.patterns import late
from dateline.release.speech_verbs import VERB

_PRONOUN = late(
    r"(?:(?:he|she|they)(?:[’'](?:ll|d|s|ve|re))?|er|sie|él|ella|il|elle)(?=\W|$)",
    re.IGNORECASE,
)
_ADVERBS = (
    r"(?:also|further|then|recently|later|previously|proudly|once|often|always|simply|happily"
    r"|enthusiastically|has|had|have|is quoted as|was quoted as|is|was|a|hat|went on to|goes on to"
    r"|in turn|even|really|just|[a-z]+ly)"
)
_ENDS_ADVERB = late(rf"(?:[\s,]+{_ADVERBS})+$")
_STOP = late(
    r"\s+(?:in|on|at|during|when|after|(?<!known\s)as|who|whose|while|about|following|via|but|before"
    r"|upon|regarding|because|since|with"
    r"|through|if|to|under|by|is|was|has|had|says|said|over|ahead|today|yesterday|earlier"
    r"|recently|that|where|which|into"
    r"|reflecting|speaking|explaining|adding|noting|referring|commenting|discussing|describing"
    r"|im|bei|auf|nach|während|über|mit|lors|dans|pour|durante|tras|sobre|al|der|die)\s"
    r"|\s+(?:said|says)\.?$"
)
_BREAK = late(r"\s*(?:,(?!\d)|[،;:\[|]|\((?![A-Z]\w+\)\s+[A-Z]))|\s[-–—]+\s|[–—]")
_ROLE_END = late(
    r"[,;]\s+(?:who|which|when|where|while|in (?:a|an|the|his|her|response)|on\b|adding"
    r"|noting|explaining|speaking|referring"
    r"|reflecting|emphasizing|describing|regarding|about|as\b|during|at the time|to\b|after"
    r"|following|commenting|highlighting|suggesting|warning|recalling|concluding|arguing|stressing"
    r"|underscoring|acknowledging|echoing|praising|urging|hinting|implying|indicating|admitting"
    r"|confirming|remarking|insisting|claiming|stating|saying|announcing|predicting|hoping"
    r"|thanking|citing|discussing|pointing (?:to|out))"
    r"|\s(?:said|says|told|in an interview|in a statement|in a news|at the time of"
    r"|when asked|during)\b|\s[-–—]+\s|[:;]|\s\(?\S+@"
)
DETERMINER = late(
    r"(?:the|a|an|one|another|our|its|their|his|her|company|former|local|both|several"
    r"|officials|researchers|organizers"
    r"|ein|eine|der|die|das|un|une|le|la|les|el|los|las|una)\s",
    re.IGNORECASE,
)


_SUFFIXED = late(r"(?:Inc|Ltd|LLC|Corp|Limited|Jr|Sr|Co)\.?")
_BRACKETED = late(r"\s*\([^()]{0,80}\)")
_NAME_OF = late(r"(?P<who>\S.*?)\s+(?:of|from|at|with)\s+(?P<where>(?:[A-Z]|an?\s|the\s|our\s).*)$")
_FEW_WORDS = late(r"(?!(?:which|who|that|and|as|where|when|or|but)\b)[a-z-]+(?: [a-z-]+){0,2}")
_PAIR = late(rf"{UPPER}\S+(?:\s{UPPER}\S+){{1,2}} (?:and|&) {UPPER}\S+(?:\s{UPPER}\S+){{1,2}}")
_OURS = late(r"(?:his|her|their)\s+\w+$")
_PARTICLES = late(
    rf"^(?:(?:de(?:\s+la)?|del|della|di|da|dos|van|von|der|den|bin|ibn|al)\s+)+(?={UPPER})"
)
_CONJUNCTION = late(r"^(?:and|but|as|while|when)\s+", re.IGNORECASE)
_PEOPLE = late(
    r"\b(?:representatives?|officials|experts|researchers|scientists|analysts|executives"
    r"|organi[sz]ers|leaders|authors|investigators|spokespeople|attorneys|staff|team)\b"
)
_PARTICIPLE = late(
    r"(?:[Cc]omment|[Ss]peak|[Rr]espond|[Rr]eact|[Rr]eply|[Cc]onclud|[Cc]ontinu|[Rr]eflect)ing,\s+"
    r"(?=\S)|[A-Z][a-z]+ing (?:on|to|at|in|after|about|the|an?|his|her|its|their|from|for"
    r"|with|during|today)\b[^,]{0,150},\s+(?=\S)"
)
"""What opens a sentence before its speaker: "Commenting, Jane Doe said"."""
_ECHO = late(
    r"an?\s+(?:sentiment|view|feeling|message|point|claim|phrase|line|belief|idea"
    r"|week|month|year|day|few|couple|decade)\b.*",
    re.IGNORECASE,
)
_MOST_WORDS = 14
_MOST_BARE = 8


class Attribution(NamedTuple):
    """Who is named: a name, a pronoun's ``""``, or a description; and the role beside it.

    Not ``sure``: the words stand before a colon, where a heading or a label may stand too.
    """

    who: str
    role: str | None
    pronoun: bool = False
    sure: bool = True


def without_adverbs(before: str) -> str:
    """Return what stands before a verb without the adverbs that belong to it."""
    return _ENDS_ADVERB.sub("", " " + before.rstrip(" ,،")).strip(" ,")


def subject_of(before: str, *, follows: bool) -> Attribution | None:
    """Read the subject that stands before a verb of saying: name, role between commas, adverbs."""
    text = _PARTICIPLE.sub("", without_adverbs(before).strip("،–—-"))
    text = re.sub(
        r"^(?:and|but|however|meanwhile|additionally|as|so|while|yet|und|y|et)[,\s]+(?=\S)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    if not text or len(text) > 330:
        return None
    if _PRONOUN.fullmatch(text):
        return Attribution("", None, pronoun=True)
    parts = _parted(text)
    for at, part in enumerate(parts):
        bare = _PARTICLES.sub("", _CONJUNCTION.sub("", _BRACKETED.sub("", part)))
        if at == 0 and len(parts) > 1 and _PAIR.fullmatch(bare):
            return Attribution(bare, _apposition(parts[1:]))
        if _PRONOUN.fullmatch(bare) and at == len(parts) - 1:
            return Attribution("", None, pronoun=True)
        if is_name(bare) and not _is_passed_over(parts, at):
            named = part_title(bare)
            return Attribution(named.name, named.role or _apposition(parts[at + 1 :]))
    return _described_subject([_BRACKETED.sub("", part) for part in parts], follows=follows)


def _parted(text: str) -> list[str]:
    """Split at commas; "Inc." stays with its house, and what brackets hold with what they follow.

    Beside the first part a suffix goes, as "Jr." does from a name.
    """
    parts: list[str] = []
    for each in re.split(r"\s*[,،]\s+(?![^()]{0,80}\))|\s+[–—]\s+", text):
        part = each.strip()
        if _SUFFIXED.fullmatch(part) and parts:
            parts[-1] += f", {part}" if len(parts) > 1 else ""
        else:
            parts.append(part)
    return parts


def _apposition(parts: list[str]) -> str | None:
    """Return what stands between a name's commas as a role, up to a verb of saying."""
    kept: list[str] = []
    for part in parts:
        if VERB.search(part) or part in ("also", "who"):
            break
        kept.append(part)
    return without_degrees(", ".join(kept)) or None


def _is_passed_over(parts: list[str], at: int) -> bool:
    """Say whether a name before commas is a place, an organisation or a title, and no speaker."""
    bare, last = parts[at], _CONJUNCTION.sub("", parts[-1])
    if at + 1 == len(parts):
        return False
    if at == 0 and len(parts) == 2 and _is_aside(bare):
        return True
    if not is_name(last) or ROLE_WORD.search(last) or ORGANIZATION.search(last):
        return False
    if at > 0 and not is_name(parts[0]):
        return True
    return is_given_name(last.split()[0]) and not is_given_name(bare.split()[0])


def _is_aside(text: str) -> bool:
    return text.lower() in (
        "today",
        "however",
        "finally",
        "meanwhile",
        "additionally",
        "looking ahead",
    )


def _described_subject(parts: list[str], *, follows: bool) -> Attribution | None:
    """Read a subject that is more than a name: "company founder Jane Doe", "the union"."""
    first = parts[0] if follows else _CONJUNCTION.sub("", parts[-1])
    for part in (first, parts[0]):
        named = part_title(part)
        rest = without_degrees(", ".join(parts[1:])) if part is parts[0] else ""
        if named.name != bare_name(part) and is_name(named.name):
            return Attribution(named.name, named.role or rest or None)
        of = _NAME_OF.match(part)
        if of is not None and is_name(of["who"]) and len(of["who"].split()) > 1:
            return Attribution(bare_name(of["who"]), rest or of["where"])
        if DETERMINER.match(part) and not VERB.search(part):
            described = _description(part)
            if described is not None:
                return Attribution(described, None)
    few = _FEW_WORDS.fullmatch(parts[0]) and not _ECHO.fullmatch(parts[0])
    if follows and len(parts) == 1 and few:
        return Attribution(parts[0], None)
    if not follows:
        words = parts[-1].split()
        for size in (2, 3):
            name = " ".join(words[-size:])
            if size < len(words) and is_given_name(words[-size]) and is_name(name):
                return Attribution(bare_name(name), None)
        tail = re.search(rf"(?:^|\s)({NAME})$", parts[-1])
        if tail is not None and leading_name(tail[1]) and not ORGANIZATION.search(tail[1]):
            return Attribution(bare_name(tail[1]), None)
    return None


def _description(part: str) -> str | None:
    """Return "the union", "a researcher at a clinic"; of "… an article that", the article."""
    relative = re.search(r"\s+(?:that|which|who)$", part)
    if relative is not None:
        nouns = list(re.finditer(r"\b(?:an?|the)\s+\w+$", part[: relative.start()]))
        return nouns[-1][0] if nouns else None
    if re.search(r"\s(?:that|which|who)\s", part):
        return None
    most = _MOST_WORDS if ROLE_WORD.search(part) or _PEOPLE.search(part) else _MOST_BARE
    if len(part.split()) > most or _ECHO.fullmatch(part):
        return None
    return part.strip()


def described_subject(sentence: str) -> str | None:
    """Return whom a sentence begins with by description: "A spokesman for the union welcomed"."""
    if not DETERMINER.match(sentence):
        return None
    verb = VERB.search(sentence)
    if verb is None:
        return None
    before = without_adverbs(sentence[: verb.start()])
    plain = re.search(r"\s[a-z]{2,}", before) is not None
    return _description(before) if plain and ROLE_WORD.search(before) else None


def source_named(text: str) -> Attribution | None:
    """Read whom or what words are according to: a speaker, or else a study or an analysis."""
    told = who_begins(text)
    if told is not None:
        return told
    segment, _ = _segment(text.strip())
    plain = re.match(r"[a-z]+ [\w’'-]+", segment) is not None
    return Attribution(segment, None) if plain and len(segment.split()) <= _MOST_BARE else None


def subject_of_sentence(bare: str) -> Attribution | None:
    """Read whom a sentence with a colon is about: the name it begins with, or after "by"."""
    by = re.search(r"\b(?:by|from|of|von|por|par)\s+(?=[A-Z])", bare)
    name = leading_name(bare)
    if name and not (len(name.split()) == 1 and bare[len(name) :].startswith((" of", " from"))):
        if len(bare) == len(name):
            return Attribution(bare_name(name), None, sure=False)
        told = who_begins(bare)
        return told._replace(sure="," in bare) if told is not None else None
    if _PRONOUN.match(bare) or re.match(r"(?:His|Her)\s", bare):
        return Attribution("", None, pronoun=True)
    opening = re.match(r"[^,]{2,120},\s+(?=[A-Z])", bare)
    if opening is not None and leading_name(bare[opening.end() :]):
        return who_begins(bare[opening.end() :])
    if by is not None:
        return who_begins(bare[by.end() :])
    return None


def who_begins(text: str) -> Attribution | None:
    """Read a speaker and a role from words that begin with the speaker."""
    text = text.strip(" ,،:*_\u00a0")
    if not text:
        return None
    if _PRONOUN.match(text) is not None:
        return Attribution("", None, pronoun=True)
    segment, rest = _segment(text)
    if not segment:
        return None
    titled = _title_with_place(text)
    if titled is not None:
        return titled
    return _titled(segment, rest) or _named(segment, rest) or _described(segment, rest)


def _title_with_place(text: str) -> Attribution | None:
    """Read "Care at Home Chief Officer Jane Doe", whose title begins with a name of its own."""
    found = _BREAK.search(text)
    segment = text[: found.start() if found is not None else len(text)].rstrip(". ")
    words = segment.split()
    size = next((n for n in (2, 3) if len(words) > n and is_given_name(words[-n])), 0)
    if not 4 < len(words) < _MOST_WORDS or not size or VERB.search(segment):
        return None
    title, name = " ".join(words[:-size]), " ".join(words[-size:])
    plain = not (is_name(name) and ROLE_WORD.search(words[-size - 1])) or is_name(segment)
    return None if plain else Attribution(bare_name(name), title)


def _titled(segment: str, rest: str) -> Attribution | None:
    """Read a name with a title: "CEO Jane Doe", "Acme's director, Jane Doe"; or a name alone."""
    titled = ROLE_WORD.search(segment.rsplit(maxsplit=1)[-1]) is not None
    held = _after_title(segment, rest, titled=titled)
    if held is not None:
        return held
    if leading_name(segment) == segment and not titled:
        named = part_title(segment)
        return Attribution(named.name, named.role or _role(rest))
    if titled and leading_name(segment) == segment:
        headed = name_before_title(segment)
        if headed is not None:
            return Attribution(headed.name, headed.role)
    named = part_title(segment)
    if named.name != bare_name(segment):
        return Attribution(named.name, named.role or _role(rest))
    return None


def _after_title(segment: str, rest: str, *, titled: bool) -> Attribution | None:
    """Read "Acme's director for housing, Jane Doe": the name after a title and its comma."""
    comma = re.match(r",\s+", rest)
    if comma is None or not (titled or ROLE_WORD.search(segment) or _OURS.match(segment)):
        return None
    text = rest[comma.end() :]
    name = leading_name(text)
    words = name.split()
    person = len(words) > 1 and not (ROLE_WORD.search(name) or ORGANIZATION.search(name))
    if titled and len(words) > 1:
        told = who_begins(text)
    elif person and is_given_name(words[0]) and not _holds_name(segment):
        told = Attribution(bare_name(name), None)
    elif _OURS.match(segment):
        named = part_title(
            re.split(r"[,.;]\s", text.replace("Dr. ", "").rstrip("."), maxsplit=1)[0]
        )
        told = Attribution(named.name, None) if named.role and is_name(named.name) else None
    else:
        return None
    return told._replace(role=segment) if told is not None else None


def _holds_name(segment: str) -> bool:
    """Say whether a person is named in some words already."""
    named = part_title(segment).name
    parted = named != bare_name(segment) and (" " in named or is_given_name(named))
    first = leading_name(segment).split(maxsplit=1)
    return parted or bool(first and is_given_name(first[0]))


def _named(segment: str, rest: str) -> Attribution | None:
    """Read a name that more words follow: "Jane Doe of Acme", "Jane Doe and John Roe"."""
    name = leading_name(segment)
    if not name:
        return None
    after = segment[len(name) :].strip()
    people = _PEOPLE.match(after)
    if people is not None:
        return Attribution(f"{name} {people[0]}", _role(rest))
    if "/" in name and part_title(name).role:
        return Attribution(part_title(name).name, part_title(name).role)
    headed = name_before_title(bare_name(name))
    if headed is not None:
        return Attribution(headed.name, headed.role)
    if len(name.split()) < 2 or ROLE_WORD.search(name.split()[-1]):
        return Attribution(bare_name(segment if after.startswith("of ") else name), _role(rest))
    second = re.sub(r"^(?:and|&|und|y|et)\s+", "", after)
    linked = re.match(r"(?:of|from|at|with|for|vom|von|de|du)\s+(?=\S)", after)
    if linked is None and second != after and is_name(second) and len(second.split()) < 5:
        return Attribution(f"{bare_name(name)} {after}", _role(rest))
    if linked is not None and ORGANIZATION.search(name):
        return Attribution(bare_name(segment), _role(rest))
    return Attribution(bare_name(name), _role(rest) or (after[linked.end() :] if linked else None))


def _described(segment: str, rest: str) -> Attribution | None:
    """Read somebody described: "a spokesperson for Acme", "1,404 tenants"."""
    if len(segment.split()) > 14:
        return None
    people = ROLE_WORD.search(segment) or _PEOPLE.search(segment)
    if DETERMINER.match(segment) or people or segment[:1].isdigit():
        return Attribution(segment.strip(" ,."), _role(rest) if is_name(rest[:1]) else None)
    return None


def _segment(text: str) -> tuple[str, str]:
    """Split what names the speaker from what follows: up to a comma, a bracket or a new clause."""
    stops = (_BREAK.search(text), _STOP.search(text))
    end = min([len(text), *(found.start() for found in stops if found is not None)])
    rest = text[end:]
    if rest.startswith((" (", "(")):
        rest = re.sub(r"^\s*\([^()]*\)\s*", "", rest)
    return text[:end].strip().rstrip("."), rest


def _role(rest: str) -> str | None:
    """Read a role from what follows a name: after a comma, until the clause turns away from it."""
    rest = rest.lstrip()
    if rest[:1] not in ",،–—-(":
        return None
    role = without_degrees(rest.lstrip(",،–—-( \u00a0"))
    end = _ROLE_END.search(", " + role)
    if end is not None:
        role = (", " + role)[: end.start()].removeprefix(", ")
    role = role.strip(" ,،.:;–—*_")
    if role.count(")") > role.count("("):
        role = role.rstrip(")")
    role = re.sub(r"^(?:the|a|an)\s+", "", role)
    if not role or len(role) > 220 or VERB.match(role):
        return None
    return " ".join(role.split())
