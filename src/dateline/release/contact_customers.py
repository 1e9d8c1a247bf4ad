"""Sentences that ask to call or write, but not for answers: customers', sponsors', of need."""

import re

from dateline.release.patterns import late

_NO_CONTACT = late(
    r"\badverse reactions?\b|\bside effects\b|\bdemo number\b|\bcustomer (?:care"
    r"|service)\b"
    r"|\bcontact (?:(?:our|the) )?(?-i:[Ss]ales)(?: (?:team|department|office))? (?:at|on|via)\b"
    r"|\b(?:attendees|guests|eventgoers|patrons|participants|visitors) to RSVP\b"
    r"|\bfranchis\w+ opportunit[^@]*\b(?:visit|go to)\b[^@]*\bcall\b[^@]*$"
    r"|\b(?:suite|(?:opening |store )?hours|store)\s*:"
    r"|\breport(?:ing)? (?:an? |any )?(?:suspected |service |gas |power )?(?:outages?|leaks?"
    r"|emergenc\w+"
    r"|scams?|fraud)\b",
    re.IGNORECASE,
)
_FOR_CUSTOMERS = late(
    r"\b(?:interested in|plan (?:to )?your visit"
    r"|encourages? (?:anyone|everyone|residents|customers)"
    r"|to (?:join|enrol+|register|sign up|order|buy|purchase|reserve|donate|apply|convert|subscribe"
    r"|book|schedule (?:an?|your) (?:consultation|tour|visit|demo\w*|test drive|appointment"
    r"|session))"
    r"|(?:placing|place|for) (?:an?|your) orders?\b|(?:orders?|sales|reservations|bookings?)@"
    r"|reserve (?:an?|your|their) (?:seat|spot|place|table|tickets?)|contact sales)\b",
    re.IGNORECASE,
)
_WISHED = late(r"\binterested in (?:an?|our|being|becoming|booking) [^,.]*", re.IGNORECASE)
_FOR_SPONSORS = late(
    r"(?:(?:for|to discuss|regarding) [^.:@]{0,60}\bsponsor(?:ship|s|ing)?\b|interested sponsors?\b"
    r"|to (?:become an? )?(?:[\w-]+ )?sponsor\b"
    r"|for (?:[\w-]+ )?(?:sales|booking|wholesale|advertising|vendor|exhibitor|career"
    r"|employment) (?:inquir|enquir|orders|opportunit)|donations (?:may|can) be\b)",
    re.IGNORECASE,
)
_FOR_ANSWERS = late(
    r"\b(?:media|press|interview\w*|information|details|learn more|questions?|inquir\w+"
    r"|enquir\w+)\b",
    re.IGNORECASE,
)
_GENERAL = late(
    r"\b(?:media|press|interview\w*|general|(?:more|further) (?:information|details))\b",
    re.IGNORECASE,
)
_DISTRESS = late(
    r"\b(?:gambling (?:problem|addiction)|problem gambling|(?:is|are|be) in (?:crisis|distress)"
    r"|suicid\w+|(?:mental health|emotional) (?:crisis|emergency)|domestic (?:violence|abuse))\b",
    re.IGNORECASE,
)
_SIGNS_OF_DISTRESS = ("gambling", "crisis", "distress", "suicid", "emergency", "domestic")
_SIGNS_OF_OTHERS = (
    "adverse", "side effects", "demo number", "customer", "franchis", "sales", "rsvp", "suite",
    "hours", "store", "report",
)  # fmt: skip
"""Words of which _NO_CONTACT needs one: looked for first, for most sentences have none."""


def is_of_distress(sentence: str) -> bool:
    """Say whether a sentence speaks of those in need; a word of it is looked for first."""
    may_be = any(map(sentence.lower().__contains__, _SIGNS_OF_DISTRESS))
    return may_be and _DISTRESS.search(sentence) is not None


def _is_for_customers(sentence: str) -> bool:
    """Say whether a sentence asks to join, buy, book or sponsor, not to ask for information."""
    if _FOR_SPONSORS.match(sentence) is not None and not _GENERAL.search(sentence):
        return True
    found = _FOR_CUSTOMERS.search(sentence)
    return found is not None and not _FOR_ANSWERS.search(_WISHED.sub("", sentence))


def is_for_something_else(sentence: str) -> bool:
    """Say whether a sentence asks to report, join, buy, book or sponsor, not for information."""
    may_be = any(map(sentence.lower().__contains__, _SIGNS_OF_OTHERS))
    return (may_be and _NO_CONTACT.search(sentence) is not None) or _is_for_customers(sentence)


def speaks_to_customers(sentence: str) -> bool:
    """Say whether a sentence tells how to join, buy or book, whatever else it tells."""
    return _FOR_CUSTOMERS.search(sentence) is not None


def is_general(sentence: str) -> bool:
    """Say whether a sentence is for the press or for information, whoever else it is for."""
    return _GENERAL.search(sentence) is not None
