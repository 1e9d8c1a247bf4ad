"""What the quotations of a release in German, French or Spanish are read by: one table each."""

import re
from typing import NamedTuple

from dateline.release.patterns import late


class Tongue(NamedTuple):
    """The words of one language; the patterns of verbs match whole words at a place.

    ``says`` are the verbs of saying, in every form a release uses; ``opens`` is what a clause after
    quoted words may begin with, known or not; ``subjectless``: the verb needs no subject.
    ``stops`` open no such clause, ``before`` govern what isn't the subject, ``source`` leads to
    whom words are according to. ``roles`` are what people are; ``courtesies`` stand before names.
    ``no_role`` begins no role behind a name's comma, ``cuts`` ends one, ``goes_on`` continues one
    after a comma; ``capitals``: nouns have them; ``null_subject``: verbs
    may stand without one. ``works`` are titled, not said; ``houses`` are no persons.
    """

    says: re.Pattern[str]
    opens: re.Pattern[str]
    subjectless: re.Pattern[str] | None
    pronoun: re.Pattern[str]
    pronoun_opens: re.Pattern[str]
    stops: frozenset[str]
    before: frozenset[str]
    articles: frozenset[str]
    source: re.Pattern[str]
    roles: re.Pattern[str]
    courtesies: re.Pattern[str]
    no_role: re.Pattern[str]
    cuts: re.Pattern[str]
    goes_on: re.Pattern[str]
    capitals: bool
    null_subject: bool
    both: str
    works: re.Pattern[str]
    houses: re.Pattern[str]


def words(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())


def verbs(forms: str) -> re.Pattern[str]:
    """Return a pattern of whole words that are verbs."""
    return late(rf"(?<![\w’'-])(?:{forms})(?![\w-])")


HOUSES = (
    r"AG|GmbH|SE|KG|OHG|S\.?A\.?S?|S\.?L\.?U?|SARL|SpA|Inc|Ltd|Group|Gruppe|Groupe|Grupo|Holding"
    r"|[A-ZÄÖÜÉ]{2,}\d*"
)
