"""DG-40 and DG-41: the source is verified; who owns it and who pays is disclosed."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.hidden_payers import hidden_payer, keeps_back
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late


def check_source(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Judge that the source is verified, each field with method and date."""
    if case.filing is None:
        return
    checked = [fact for fact in case.filing.verified if fact.method and fact.at]
    if not checked:
        yield case.hit(0, 0, "unverified", source=case.filing.source_name)
    for fact in case.filing.verified:
        if bool(fact.method) != bool(fact.at):
            key = "no_date" if fact.method else "no_method"
            yield case.hit(0, 0, key, field=fact.field)


def check_disclosure(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Judge that owner and payer are named, "itself" included, and not kept back in the text."""
    if case.filing is None:
        return
    if not _says_something(case.filing.owner):
        yield case.hit(0, 0, "no_owner")
    if not _says_something(case.filing.payer):
        yield case.hit(0, 0, "no_payer")
    told = hidden_payer(case)
    if told is not None:
        yield case.hit(*told, "no_owner")


_EMPTY_WORDS = (
    "unknown|n/a|na|none|tbd|undisclosed|confidential|anonymous|private|not disclosed|not given"
    "|withheld|to be announced|unbekannt|keine angabe|k.a|k. a|vertraulich|anonym|inconnu"
    "|confidentiel|anonyme|non communiqué|desconocido|confidencial|anónimo|no revelado|نامعلوم"
    "|نامشخص|ناشناس|محرمانه|اعلام نشده|نامعین|ندارد|غیر معروف|مجهول|سری"
)
_EMPTY = frozenset({"", *_EMPTY_WORDS.split("|")})
_SOMEBODY = late(
    r"(?:an?|one|some|several|various|certain|many|other|private|unnamed|individual)"
    r"(?: [a-zà-ÿ'’-]+)*? (?:donors?|funders?|backers?|owners?|investors?|benefactors?|sponsors?"
    r"|friends?|persons?|people|individuals?|business(?:es|m[ae]n|wom[ae]n)?|compan(?:y|ies)|firms?"
    r"|foundations?|trusts?|famil(?:y|ies)|part(?:y|ies)|clients?|customers?|sources?|funds?"
    r"|supporters?|patrons?|shareholders?|holding|groups?)(?: [a-zà-ÿ'’,-]+)*"
)
"""Somebody, and no name: a word that isn't in capitals stands in its place."""


def _says_something(text: str) -> bool:
    words = text.replace("ي", "ی").strip(" .-–—?")
    if words.lower() in _EMPTY or keeps_back(words):
        return False
    return _SOMEBODY.fullmatch(words) is None and any(letter.isalpha() for letter in words)
