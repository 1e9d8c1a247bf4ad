"""Where boilerplate ends: the paragraphs that are no words of its subject."""

import functools
import re

from dateline.release.patterns import late

NO_PART = (
    r"[^.!?]{0,160}\b(?:is|are|does|do|shall)(?: not|n[’']t| no)\b[^.!?]{0,30}"
    r"\b(?:part of|incorporated\b[^.!?]{0,40}) (?:this|the) (?:press|news) release\b"
)
POSTAL = (  # "12 River Street, Suite 3, Osterholm, NY 10001"
    r"(?-i:\d{1,6} [A-Z\d][^!?@]{4,90}, ?[A-Z][a-z. ]{2,24},? [A-Z]{2},? \d{5}(?:-\d{4})?)"
)
NO_ADVICE = (  # "This is not to be construed as financial advice"
    r"(?:nothing|(?:this|the above|the information)\b[^.!?]{0,90}"
    r"\b(?:not?|n[’']t))\b[^.!?]{0,70}\b(?:advice|recommendations?|solicitation)\b"
)
DETAILS = (  # "Survey Methodology: …", "Award Details and Deadline …"
    r"(?:(?:Survey|Study|Research|Poll) )?Methodology:"
    r"|(?:Publication|Award|Event|Book|Release|Pricing|Ticket|Registration|Screening|Webinar"
    r"|Conference Call|Availability|Exhibition|Program|Product) Details(?::| and [A-Z])"
)
_OF_TRADEMARKS = late(
    r"(?:[^.!?]|\.(?=\w)|(?<=Inc)\.|(?<=Ltd)\.|(?<=Corp)\.){2,200}"
    r"\b(?:is a|are) (?:registered )?(?:trademarks?|service marks?)\b",
    re.IGNORECASE,
)
_ENDS = late(
    r"\W{0,4}(?:(?-i:[A-Z][^a-z:.!?]{0,60}\b(?:MEDIA|NEWS|PRESS)[^a-z:.!?]{0,30}:)"
    r"|the post\b.{0,300}\bappeared\b|note to (?:investors|editors?)"
    r"|(?-i:[IVX]{1,6}\.|[A-Z]{2,6}-[A-Z]{1,3})\s*$"
    r"|(?:the|no|these) securities\b[^.]{0,120}\b(?:registered|reviewed|approved)\b"
    rf"|(?-i:{DETAILS})|(?:(?:image|photo|picture|video) )?captions?\s*[:：]|images?\s*[:：]"
    r"|(?:risk|general|investment) (?:warnings?|disclosures?|disclaimers?)\b|[†‡]|(?-i:RSVP)\b"
    r"|(?-i:(?:WHO|WHAT|WHEN|WHERE|WHY|HOW|Who|What|When|Where)\s*:)"
    r"|(?:https?://|www\.)\S+\s+@\w{2,30}\b[^.!?]{0,30}$"
    r"|read the (?:full|original|complete) (?:press )?(?:release|story|article|announcement)\b"
    r"|for more information,? (?:please )?contact\b[^:@]{2,80}\d[\d ().-]{5,}\d"
    r"|editorial notes?\s*:|visit\s*:|join us|securities (?:are )?offered"
    r"|.{0,80}\bservices (?:are )?offered (?:through|by)|to receive sms"
    r"|please (?:see|view) (?:the )?full terms|please see full|view (?:source|original|the)"
    r"|cautionary"
    r"|safe harbou?r|forward[- ]looking|disclaimer|disclosure|legal (?:notices?|notes?|disclaimer)"
    r"|[^.!?]{0,160}(?:\b(?:Inc|Corp|Ltd|Co)\.[^.!?]{0,120})?\bforward[- ]looking"
    r" (?:statements?|information)\b|key dates\b"
    r"|non-gaap|important (?:information|notice|legal)|risk factors|use of"
    r"|sources?\b[: ]|on behalf of|photos?\b|media (?:kit|assets|inquir|enquir|relations)"
    r"|(?:useful|related|social|official|quick|helpful) links?\b"
    rf"|{NO_PART}|{NO_ADVICE}|(?:[^.!?@\d]{{2,90}}[:,]\s*)?{POSTAL}\W*$"
    r"|(?:corporate |global |company )?(?:headquarters|(?:mailing |postal )?address)\s*[:：]"
    r"|call (?:us )?(?:at |on )?[+(]?\d[\d ().-]{6,18}\d to (?:learn|find|book|schedule)\b"
    r"|(?:30|ends?)\b\W*$|media\s*[:：]|logo\b\W|all rights reserved|editor(?:’|')?s(?:’"
    r"|')? notes?\b"
    r"|notes? (?:to|for) (?:the )?editors?\b|(?:high[- ]resolution |press )?(?:images|photographs"
    r"|pictures|videos?) (?:is|are|can|may)\b|additional (?:resources|information|details)\s*:"
    r"|for (?:[\w-]+ ){1,4}inquiries\b|past performance|(?:may be considered )?attorney advertis"
    r"|prior results|this is a paid\b|issued (?:by|on behalf)|sincerely\b|(?:best |kind )regards\b"
    r"|(?:to )?subscribe\b|sign up\b|back to top|share this\b|related (?:stories|articles|news)\b"
    r"|[1-9] (?=(?-i:As of|Based on|Source|Survey|Study|Estimates?|Includes|According to|Data\b))"
    r"|follow (?!us\b)[^.:]{2,60} (?:at|on) ?:"
    r"|(?:online )?press kit\b|not an? (?:solicitation|offer)\b|this is not an? (?:solicitation"
    r"|offer)|(?:for|to)\b[^.@:]{2,120}\binterviews?\b[^.@]{0,60}\bcontact\b|interviews?, contact"
    r"|hashtags?|#\w|#{3}|\*{3}|©|copyright|this (?:press release|news|article"
    r"|content|announcement|communication|material|document|release|story)\b"
    r"|this (?:new|latest) (?:article|guide|report|post|story)\b"
    r"|certain (?:statements|information)|statements (?:in|made)"
    r"|follow (?:us|along)\b(?![^:]*[a-z]\.$)"
    r"|connect with|social (?:media|links)"
    r"|click (?:here|image)|(?:learn|find out|read) more\W*$|access (?:marketing|the media)"
    r"|download|for (?:media|press|.{0,90}(?:media|press)) (?:inquir|enquir|quer)"
    r"|web(?:sites?)?\s*:|tags?:|keywords?:|issued by|references?\b\W*(?:$|\d)|notes?\b\s*:"
    r"|all trademarks|stay connected|original source|neither the|distributed by"
    r"|attachments?\b|additional assets|for (?:more|further|additional) (?:photos|images)"
    r"|join .{0,40}(?:distribution list|mailing list|newsletter)"
    r"|add .{0,30}as your preferred|the (?:latest news|issuer is)|information set forth"
    r"|no purchase necessary|sponsors?\s*:|except for|the information (?:in|provided|contained)"
    r"|pressekontakt|rechtliche|haftungsausschluss|aviso legal|no (?:stock )?exchange"
    r"|(?:additional )?media (?:assets|info)\b|for photos|for media assets"
    r"|for .{2,90}please contact\s*:\W*$"
    r"|to subscribe|frequently asked|call to action\b|resources\s*:"
    r"|a production of"
    r"|(?:shareholders|investors)\b[^.]{0,60}\bshould note that"
    r"|the \w+ (?:described|mentioned) in this (?:news|press) release\b"
    r"|.{2,80}\bdoes not (?:provide|offer|give|constitute) (?:\w+ )?advice\b"
    r"|(?:for|to)\b[^.@:]{2,120} contact [^.:]{0,80}\S@\S"
    r"|fig(?:ure|\.) ?\d|all registered trademarks|(?:to|how to) (?:apply|enter)\b"
    r"|(?:for more (?:information|details),? )?(?:please )?visit\s*:\W*$"
    r"|(?:facebook|instagram|twitter|x|x \(.{3,20}\)|linked-?in|youtube|tiktok|telegram"
    r"|discord)\s*[:：]"
    r"|(?!.{0,30}\b(?:visit"
    r"|more(?! (?:episodes|videos|photos|images|news|stories))|information|at|weitere|mehr|más)\b)"
    r"[\w .()]{2,30}[:：]\s*(?:https?://|www\.)\S+"
    r"(?:\s+[\w .()]{1,30}[:：]\s*(?:https?://|www\.)\S+)*\W*$"
    r"|(?<=\*)[A-Z]|(?<=\[)\d{1,2}\]\s|[¹²³](?=\s?[A-Z])"
    r"|trademarks?\b|end\b\W*$|media contacts?\b|contacts?\b\s*[:\n]"
    r"|investors?\b\s*:|(?!follow ).{0,40}@\S+\s*$)",
    re.IGNORECASE,
)
_POSTED = late(r"\bt\.co/|\bpic\.twitter\.com/|^\W*[^\n]{2,60} \(@\w{2,30}\)")
_SIGNS_OF_POSTS = ("t.co/", "pic.twitter", "(@")
_FROM_SOMEBODY = late(r"From [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}, [^“\"]{3,120}[“\"]")
_SAID = late(
    r"(?:^|[.!?] )[A-Z](?:[^“\".]|\.(?=\w)){1,160}\b(?:said|says|stated|states|adds|added"
    r"|commented|noted|explained|remarked|highlighted)\b[^“\"]{0,30}[“\"][A-Z]"
)
_RAN_INTO = late(
    r"(?P<head>[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|the|and|to|for|in|a|an|&|our|your|with))*"
    r" [A-Z][a-z]{2,})(?=[A-Z][a-z])"
)
_GOES_ON = late(r"[A-Z][a-z]+ [a-z]")
_SENTENCE = late(r"(?:The|A|An|In|As|With|For|To|Our|We|This|These|Each|At|By|From)\b")
_ROW = late(
    r"(?:^|[|:,]\s*|\b)(?:x|website|twitter|telegram|discord|youtube|linkedin|facebook|instagram"
    r"|medium|github"
    r"|reddit|docs|forum|blog)\b[^|.]{0,20}\|[^|]{1,30}(?:\||$)",
    re.IGNORECASE,
)
_CLOSING_ROW = late(
    r"(?:follow (?!us\b)[^|:]{2,60} on|(?:find out|learn) more"
    r"|(?:you can )?(?:follow|stay)\b[^|:]{2,90}\blinks)\b[^|:]{0,60}"
    r"(?:\s?:|(?<=on)(?=\s))\s?(?=[^|]{1,30}\|)",
    re.IGNORECASE,
)
_QUOTED = late(r"[“\"][^“”\"]{10,2000}[,.!?…][”\"]")
_LEGAL = frozenset(["inc", "ltd", "llc", "corp", "plc", "the", "and", "company"])
_INVITES = late(r"(?:learn|find out|discover|read) more (?:at|on|about)\b", re.IGNORECASE)
_DEFINES = late(
    r"(?P<who>[A-Z][^.(:]{2,60}\.?) \([A-Z][^():]{1,40}: ?[^()]{1,40}\)[^.]{0,60} is an? "
    r"|(?P<house>[A-Z][\w&-]*(?: [A-Z][\w&-]*){1,3}), where [a-z]"
)
_CLOSES = late(
    r"(?:(?:[Mm]ore|[Ff]urther|[Aa]dditional) (?:information|info|details)\b"
    r"(?:[^.!?]|\.(?=\w)){0,140}|[Ll]earn more[^.!?]{0,40} )"
    r"\b(?:visit|at|on|found|see|go to)\W[^!?]{0,40}\.\S{2,60}\s*$"
)
_INVITES_ON = late(
    r"(?:we|our|they|their|it|its|to|for|follow|join|subscribe|visit|connect|learn|find|in)\b",
    re.IGNORECASE,
)
LONGEST_CLOSE = 240
NAMED_AT_ONCE = 60
_CLOSING_MARKS = ("”", '"')
LONGEST_ROW = 400
LONGEST_NOTE = 250
LONGEST_HEADING = 90
LONGEST_TITLE = 80
LEAST_HEADING = 4
ADDRESS = late(r"\s*[(\[]?(?:https?://|www\.)\S+", re.IGNORECASE)


@functools.lru_cache(maxsize=4_096)
def ends_boilerplate(words: str, *, first: bool = False) -> bool:
    """Say whether a paragraph is of what follows it: notices, stamps, posts, quotations.

    Reading a release and writing it out ask the same of each paragraph.

    The ``first`` under a heading may quote somebody behind its own words.
    """
    begins = any(pattern.match(words) for pattern in (_ENDS, _QUOTED, _FROM_SOMEBODY))
    if begins or notes_trademarks(words) or _is_posted(words[:LONGEST_ROW]):
        return True
    quotes = words[-1:] in _CLOSING_MARKS and not first
    said = _SAID.search if quotes else _SAID.match
    return said(words[:LONGEST_ROW]) is not None


def _is_posted(words: str) -> bool:
    """Say whether words are a post, or a row of accounts; signs that either has are looked for."""
    if "|" in words and _ROW.search(words) is not None:
        return _CLOSING_ROW.match(words) is None
    return any(sign in words for sign in _SIGNS_OF_POSTS) and _POSTED.search(words) is not None


def notes_trademarks(words: str, at: int = 0) -> bool:
    """Say whether a sentence says whose trademarks some words are."""
    return "mark" in words[at : at + LONGEST_NOTE] and _OF_TRADEMARKS.match(words, at) is not None


def heading_inside(words: str, subject: str) -> int:
    """Return where a paragraph's own heading ends that ran into it; 0 where none did.

    "How to JoinRiverbend opens …".

    What follows the last word of the heading begins a sentence: with the subject's first word, with
    one that sentences begin with, or after four words that all have capitals. A brand written with
    a capital inside stands in the paragraph more than once.
    """
    found = _RAN_INTO.match(words[:LONGEST_HEADING])
    if found is None:
        return 0
    head, rest = found["head"], words[found.end() :]
    glued = head.rpartition(" ")[2] + re.split(r"\W", rest, maxsplit=1)[0]
    if words.count(glued) > 1 or glued in subject:
        return 0
    first = subject.split(" ", 1)[0]
    begins = (bool(first) and rest.startswith(first)) or _SENTENCE.match(rest) is not None
    begins = begins or (len(head.split()) >= LEAST_HEADING and _GOES_ON.match(rest) is not None)
    return found.end() if begins else 0


def is_about_another(words: str, subject: str) -> bool:
    """Say whether a paragraph says what a listed company is that isn't called as its subject is."""
    found = _DEFINES.match(words)
    named = (found["who"] or found["house"]).lower() if found is not None else ""
    names = set(re.findall(r"[^\W_]{3,}", subject.lower())) - _LEGAL
    return bool(named) and bool(names) and not any(name[:4] in named for name in names)


def follows_close(before: str, words: str, subject: str) -> bool:
    """Say whether a paragraph stands behind the closing sentence and speaks of something else.

    What still speaks of the subject names it at once, says "we" or invites to something more.
    """
    if _INVITES_ON.match(words) or _CLOSES.search(before[-LONGEST_CLOSE:]) is None:
        return False
    names = set(re.findall(r"[^\W_]{3,}", subject.lower())) - _LEGAL
    begins = words[:NAMED_AT_ONCE].lower()
    return bool(names) and not any(name in begins for name in names)


def looks_like_heading(words: str) -> bool:
    """Say whether a short line without a stop heads something else."""
    if len(words) > LONGEST_TITLE:
        return False
    counted = [word for word in words.split() if word[0].isalpha()]
    capital = sum(1 for word in counted if word[0].isupper())
    return (
        1 < len(counted) <= 9
        and words[-1:] not in '.!?…,;)”"'
        and "/" not in words
        and "www." not in words
        and not _INVITES.match(words)
        and not ("|" in words and _CLOSING_ROW.match(words))
        and capital >= 0.6 * len(counted)
    )
