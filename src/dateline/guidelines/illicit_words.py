"""The fields of words that an offer of an excluded trade is made of (DG-60)."""

import re
from typing import NamedTuple

from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import may_stand, pieces
from dateline.release.patterns import late


class Offer(NamedTuple):
    """A trade: its message's key, words of which one stands there, and what must all be told.

    ``needs``: of these pieces one stands near, or a slot can't be filled; a cheap look first.
    """

    key: str
    words: frozenset[str]
    slots: tuple[re.Pattern[str], ...]
    needs: tuple[str, ...]


def offer(key: str, words: str, *slots: str, needs: str = "") -> Offer:
    """Return what a telling of a trade is made of, its words apart by blanks, needs by bars."""
    return Offer(key, lexicon(words), tuple(late(slot) for slot in slots), pieces(needs))


def filled(text: str, told: Offer, first: int, last: int) -> list[tuple[int, int]]:
    """Return where each slot of an offer is filled there; nothing where one of them isn't."""
    if not may_stand(text[first:last], told.needs):
        return []
    spans: list[tuple[int, int]] = []
    for slot in reversed(told.slots):  # the last are the plainest, and most sentences lack them
        match = slot.search(text, first, last)
        if match is None:
            return []
        spans.append(match.span())
    return spans[::-1]


_NOT = (
    r"(?:\b(?:no|not|without|nor|neither|never|nobody|none|lacks?|lacking|dispens\w+ with|past"
    r"|skips?|outside|free of|bypass\w*|hardly any)\b|n't\b)"
)


def lacking(things: str) -> str:
    """Return how it reads that something isn't asked for, before or behind its name."""
    return (
        rf"(?:{_NOT}[^.;]{{0,40}}\b(?:{things})\b|\b(?:{things})\b[^.;]{{0,25}}(?:\b(?:not|never|no"
        r" longer|nobody|unnecessary|superfluous|optional)\b|n't\b))"
    )


SOLD = (
    r"\b(?:sells?|sold|selling|sale|gives?|given|hands?|handed|posts?|posted|post|ships?|shipped"
    r"|sent|sends?|deliver\w*|imports?|injects?|fills?|had|bought|catalogue|available|offer\w*"
    r"|suppl(?:y|ies)|supplied|dispens\w+|counters?|costs?|stocks?|order(?:ed|s)?|mails?|e-mailed"
    r"|prints?|printed|makes?|made|issues?|issued|awards?|awarded|turns? out|draws? up|obtain\w*"
    r"|passes|comes?|gets?|procures?|line|programme|range|provid\w+|filled in|ready|handles?"
    r"|crowns|produced?|produces|writes?|written|fabricat\w+"
    r"|euros|dollars|pounds|price list|to be had)\b|[$€£]\d"
)
BETTING = (
    r"\b(?:bets?|bettors?|betting|wagers?|poker|roulette|casinos?|slots|slot machines"
    r"|lotter(?:y|ies)"
    r"|gambl(?:e|ing|ers?)|blackjack|baccarat|dice|stakes?|staked|jackpots?|card (?:games?|players?"
    r"|rounds?|rooms?|clubs?|tables?|house)|punters?|tombola|gaming (?:house|hall)|winnings"
    r"|scratch ?cards|raffle"
    r"|bookmakers?|croupiers?|sweepstakes?|chips|odds|cash prizes)\b"
)
REMEDY = (
    r"\b(?:testosterone|injections?|pills?|tablets?|drops|botulinum|botox|fillers?|hormones?"
    r"|antibiotics?"
    r"|opioids?|steroids?|painkillers?|insulin|drugs?|medicines?|substances|syringes|vaccines?"
    r"|morphine|ketamine|tramadol|viagra|xanax|diazepam|sedatives?|ointments?|infusions?|serums?"
    r"|tranquilli[sz]ers?|slimming (?:pens?|shots?)|weight-loss (?:pens?|shots?)|chemotherapy"
    r"|peptides"
    r"|abortion pills?|stimulants?|narcotics?|an(?:a)?esthetics?|sleeping (?:pills|draughts?)"
    r"|capsules"
    r"|codeine|antidepressants|potency (?:pills|drugs)|prescription-only \w+|ampoules|vials"
    r"|remed(?:y|ies)|contraceptives?)\b"
)
FIREARMS = (
    r"\b(?:rifles?|pistols?|handguns?|revolvers?|shotguns?|carbines?|(?:sub)?machine guns?|guns"
    r"|firearms?|grenades?|ammunition|explosives|silencers?|switchblades|knuckledusters|brass"
    r" knuckles|tasers|cartridges|mortars|tear gas|weapons|flame-?throwers?|detonators|bullets"
    r"|gunpowder|(?:flick|butterfly) knives|daggers|stun guns|pepper (?:sprays?|guns?)|(?:firearm"
    r"|gun|rifle) parts)\b"
)
PAPERS = (
    r"\b(?:passports?|diplomas?|degrees?|certificates?|vaccination (?:cards?|records?|passes)"
    r"|driv\w+"
    r" licen[cs]es?|(?:residence|work) permits?|doctorates?|(?:doctor's|sick) notes?|bank ?notes"
    r"|payslips|bank statements|identity (?:cards?|papers)|id cards?|transcripts?|testimonials"
    r"|references|birth certificates?|second identity|new identity|graduates of|titles?|sea-?men's"
    r" books|school reports?|visas?|licen[cs]es|number plates|test results|certificate of \w+"
    r"|citizenship papers|registration papers|notar\w+ stamps?)\b"
)
WORK = (
    r"(?:(?:term|seminar|research|university) papers?|(?:\w+'s )?thes[ie]s|essays?|dissertations?"
    r"|homework|coursework|assignments?|bachelor theses)"
)
PUPILS = r"(?:students?|candidates?|pupils|customers?|clients?|undergraduates|those|anyone|him|her)"
MARKET = r"(?:coins?|tokens?|shares?|stocks?|cryptocurrenc\w+|memecoins?|\$[a-z]{2,6})"
DEVICE = (
    r"\b(?:mail ?(?:box(?:es)?|accounts?)|e-?mails?|messages|accounts?|phones?|telephones?"
    r"|computers?|chats?|passwords?|cameras?|calls|profiles?|tablets?|laptops?|location|wi-?fi"
    r"|networks?|servers?|websites?|devices?|inbox(?:es)?|voicemail|handsets?|smartphones?"
    r"|router)\b"
)
RIVAL = (
    r"(?:competitors?'?s?'?|(?:a |the )?competing \w+|rivals?'?s?'?|neighbou?rs?'?s?'?"
    r"|opponents?'?s?'?|enem\w+|ex-\w+|another's|other people's|spouses?'?s?'?"
    r"|(?:business )?partners?"
    r"'?s?'?|(?:a |the )?(?:wife|husband)(?:'s)?|whomever|whoever|the house next door"
    r"|strangers?'?s?'?"
    r"|someone else's|others|critics?|employees?|journalists?|any (?:shop|firm|company|person"
    r"|user|website)|third parties)"
)
OPENING = (
    r"\b(?:gets? into|reads?|cop(?:y|ies)|watch(?:es|ed)?|listens?(?: in)?|monitor\w*|tracks?"
    r"|opens?"
    r"|taps?|records?|looks into|breaks? into|enters?|entered|follows?|mirrors?|forwards?"
    r"|brought back"
    r"|restores?|unlocks?|cracks?|hacks?|finds? out|spies|takes? over|intercepts?|accesses)\b"
)
