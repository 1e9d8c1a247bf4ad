"""Where boilerplate ends: the paragraphs that are no words of its subject."""

import re

_ENDS = re.compile(
    r"\W{0,4}(?:the post\b.{0,300}\bappeared\b|note to (?:investors|editors?)"
    r"|visit\s*:|join us|securities (?:are )?offered"
    r"|.{0,80}\bservices (?:are )?offered (?:through|by)|to receive sms"
    r"|please see full|view (?:source|original|the)|cautionary"
    r"|safe harbou?r|forward[- ]looking|disclaimer|disclosure|legal (?:notices?|notes?|disclaimer)"
    r"|.{0,160}\bforward[- ]looking (?:statements?|information)\b|key dates\b"
    r"|non-gaap|important (?:information|notice|legal)|risk factors|use of"
    r"|sources?\b[: ]|on behalf of|photos?\b|media (?:kit|assets|inquir|enquir|relations)"
    r"|hashtags?|#\w|#{3}|\*{3}|©|copyright|this (?:press release|news|article"
    r"|content|announcement|communication|material|document|release|story)\b"
    r"|this (?:new|latest) (?:article|guide|report|post|story)\b"
    r"|certain (?:statements|information)|statements (?:in|made)|follow (?:us|along)"
    r"|connect with|social (?:media|links)"
    r"|click (?:here|image)|(?:learn|find out|read) more\W*$|access (?:marketing|the media)"
    r"|download|for (?:media|press|.{0,90}(?:media|press)) (?:inquir|enquir|quer)"
    r"|web(?:sites?)?\s*:|tags?:|keywords?:|issued by|references?\b\W*$|notes?\b\s*:"
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
    r"|fig(?:ure|\.) ?\d|all registered trademarks|(?:to|how to) (?:apply|enter)\b"
    r"|(?:for more (?:information|details),? )?(?:please )?visit\s*:\W*$"
    r"|(?:learn|find out|read) more (?:at|about)"
    r" (?:[^.]{1,40}|(?!\S*\.\w)[A-Z].{1,60}(?:Inc|Ltd|Co)\.)$"
    r"|learn more on \S+$"
    r"|(?:facebook|instagram|twitter|x|x \(.{3,20}\)|linked-?in|youtube|tiktok|telegram"
    r"|discord)\s*[:：]"
    r"|(?!.{0,30}\b(?:visit|more|information|at)\b)[\w .()]{2,30}[:：]\s*(?:https?://|www\.)\S+"
    r"(?:\s+[\w .()]{1,30}[:：]\s*(?:https?://|www\.)\S+)*\W*$"
    r"|(?<=\*)[A-Z]|(?<=\[)\d{1,2}\]\s|[¹²³](?=\s?[A-Z])"
    r"|.{2,200}\b(?:is a|are) (?:registered )?(?:trademarks?|service marks?)\b"
    r"|trademarks?\b|end\b\W*$|media contacts?\b|contacts?\b\s*[:\n]"
    r"|investors?\b\s*:|.{0,40}@\S+\s*$)",
    re.IGNORECASE,
)
_POSTED = re.compile(r"\bt\.co/|\bpic\.twitter\.com/|^\W*[^\n]{2,60} \(@\w{2,30}\)")
_ROW = re.compile(
    r"(?:^|[|:,]\s*|\b)(?:x|website|twitter|telegram|discord|youtube|linkedin|facebook|instagram|medium|github"
    r"|reddit|docs|forum|blog)\b[^|.]{0,20}\|[^|]{1,30}(?:\||$)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"][^“”\"]{10,2000}[,.!?…][”\"]")
LONGEST_ROW = 400
ADDRESS = re.compile(r"\s*[(\[]?(?:https?://|www\.)\S+", re.IGNORECASE)


def ends_boilerplate(words: str) -> bool:
    """Say whether a paragraph is of what follows it: notices, stamps, posts, quotations."""
    begins = any(pattern.match(words) for pattern in (_ENDS, _QUOTED))
    return begins or any(pattern.search(words[:LONGEST_ROW]) for pattern in (_POSTED, _ROW))


def is_anothers_address(words: str, subject: str) -> bool:
    """Say whether a paragraph is nothing but an address that isn't called as its subject is."""
    if ADDRESS.fullmatch(words.strip()) is None:
        return False
    folded = words.lower()
    names = re.findall(r"[^\W_]{3,}", subject.lower())
    return bool(names) and not any(name[:4] in folded for name in names)


def looks_like_heading(words: str) -> bool:
    """Say whether a short line without a stop heads something else."""
    counted = [word for word in words.split() if word[0].isalpha()]
    capital = sum(1 for word in counted if word[0].isupper())
    return (
        1 < len(counted) <= 9
        and len(words) <= 80
        and words[-1:] not in '.!?…,;)”"'
        and "/" not in words
        and "www." not in words
        and capital >= 0.6 * len(counted)
    )
