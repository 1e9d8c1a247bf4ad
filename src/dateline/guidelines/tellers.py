"""Tellers without a name: *said a spokesperson for the mill*, *another tenant added*."""

from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.release.patterns import late


class Teller(NamedTuple):
    """Where somebody without a name is said to speak, and in which words they are told of."""

    start: int
    end: int
    words: str


_PERSON = (
    r"(?:representative|rep|spokes(?:person|man|woman)|spokespeople|source|official|executive"
    r"|insider|relative|family member|(?:staff|team|board|crew|panel) member|friend|neighbou?r"
    r"|colleague|co-worker|classmate|employee|worker|staffer|nurse|doctor|teacher|student|pupil"
    r"|customer|client|patient|user|resident|tenant|villager|parent|visitor|guest|attendee"
    r"|participant|volunteer|witness|bystander|onlooker|survivor|organi[sz]er|analyst|expert"
    r"|trader|investor|fan|player|officer|lawyer|engineer|manager|developer|buyer|seller"
    r"|reader|reviewer|homeowner|passenger|farmer|grower|fisher(?:man)?|sailor|docker|shopper"
    r"|diner|member|partner|person|man|woman|boy|girl|veteran|scientist|researcher|trainee"
    r"|apprentice|foreman|supervisor|collector|donor|supporter|user|insider|observer|commentator"
    r"|aide|adviser|advisor|consultant|technician|artist|musician|dancer|shopkeeper|landlord)"
)
_KIN = (
    r"(?:sister|brother|mother|father|wife|husband|son|daughter|cousin|aunt|uncle|grandmother"
    r"|grandfather|friend|neighbou?r|colleague|family|boss|manager|lawyer|teacher|coach)"
)
_WHO = (
    rf"(?:(?:an?|one|another|some) (?:[\w'&-]+ ){{0,3}}?{_PERSON}"
    r"|(?:the|an?|its|their) (?:[\w'&-]+ )?(?:spokes(?:person|man|woman)|representative)"
    rf"|(?:his|her|their) {_KIN})"
)
_SPEAKING = (
    r"(?:said|says|added|adds|told|tells|noted|notes|explained|explains|stated|states|commented"
    r"|comments|shared|shares|continued|continues|recalled|recalls|remarked|remarks|wrote|writes"
    r"|declared|argued|insisted|concluded|observed|replied|agreed|confirmed|emphasi[sz]ed"
    r"|reported|joked|complained|quipped|expressed)"
)
_MORE = r"(?:,? (?:of|from|for|at|with|who|in|on|to) [^\"“”.;:]{1,70}?)?"
_TOLD_BY = late(
    rf"{_SPEAKING} (?P<who>{_WHO})"
    r"(?=[,.:;\"“”)]| (?:of|from|for|at|with|who|in|on|after|when|as|during|about|because|to)\b|$)"
)
_TELLS = late(rf"(?P<who>{_WHO}){_MORE} (?:also |then |later )?{_SPEAKING}\b")
_VERBS = frozenset({
    "said", "says", "added", "adds", "told", "noted", "explained", "stated", "commented", "shared",
    "continued", "recalled", "remarked", "wrote", "expressed", "declared", "concluded",
    "replied", "confirmed", "emphasized", "emphasised",
})  # fmt: skip
_ARTICLES = late(r"\b(?:an?|one|another|some|the|its|their|his|her) ")
_NAMED = late(
    r"(?: (?:of|from|for|at|with) [^,.;“”\"]{1,60}(?=,))?(?:,[\w ,'-]{0,40})?[ ,(]+"
    r"(?:named |called )?[A-Z][\w.'-]+ [A-Z]|, [A-Z][a-z]+,"
)
_REACH = 120


def nameless_tellers(case: Case) -> Iterator[Teller]:
    """Yield who is said to speak beside a quotation without a name."""
    reached = 0
    for at in case.places(_VERBS):
        if at < reached or not case.narrates(at):
            continue
        teller = _teller(case, at)
        if teller is not None:
            reached = teller.end
            yield teller


def _teller(case: Case, at: int) -> Teller | None:
    first, last = case.sentence_at(at)
    if not _is_beside_quote(case, first, last):
        return None
    found = _TOLD_BY.match(case.lowered, at, min(last, at + _REACH))
    if found is None:
        for opened in _ARTICLES.finditer(case.lowered, max(first, at - _REACH), at):
            found = _TELLS.match(case.lowered, opened.start(), last)
            if found is not None and found.start() < at < found.end():
                break
            found = None
    if found is None or case.quote_at(found.start("who")) is not None:
        return None
    if case.text[found.start("who") - 2 : found.start("who")] == ", " and not case.quote_at(
        found.start("who") - 3
    ):
        return None  # who was named before the comma
    if _NAMED.match(case.text, found.end("who"), min(last, found.end("who") + 110)):
        return None
    return Teller(found.start(), found.end(), case.text[found.start("who") : found.end("who")])


def _is_beside_quote(case: Case, first: int, last: int) -> bool:
    """Say whether a quotation stands in a sentence, or begins or ends beside it."""
    return case.narration(max(0, first - 3), last + 3) != case.text[max(0, first - 3) : last + 3]
