"""The engine: which function applies which check, and how hits become findings.

A rule names its check in the rule set's data; here each name has its function, in one tuple.
A check is a pure function from a case and its rule to hits; it knows nothing of other rules.
"""

from collections.abc import Callable, Iterable, Iterator

from dateline.guidelines.case import Case, build_case
from dateline.guidelines.checks.accusation import check_accusation
from dateline.guidelines.checks.address import check_address
from dateline.guidelines.checks.advertising import check_advertising
from dateline.guidelines.checks.agents import check_agent
from dateline.guidelines.checks.boilerplate import check_boilerplate
from dateline.guidelines.checks.call import check_call
from dateline.guidelines.checks.characters import check_characters
from dateline.guidelines.checks.contact import check_contact
from dateline.guidelines.checks.embargo import check_embargo
from dateline.guidelines.checks.excluded_trades import check_excluded_trades
from dateline.guidelines.checks.figures import check_figures
from dateline.guidelines.checks.first_paragraph import check_first_paragraph
from dateline.guidelines.checks.first_person import check_first_person
from dateline.guidelines.checks.firsts import check_firsts
from dateline.guidelines.checks.four_eyes import check_four_eyes
from dateline.guidelines.checks.headline import check_headline
from dateline.guidelines.checks.health_and_money import check_health_and_money
from dateline.guidelines.checks.hidden import check_hidden
from dateline.guidelines.checks.hype import check_hype
from dateline.guidelines.checks.imitations import check_imitation
from dateline.guidelines.checks.incitement import check_incitement
from dateline.guidelines.checks.languages import check_language
from dateline.guidelines.checks.legal import check_legal
from dateline.guidelines.checks.length import check_length
from dateline.guidelines.checks.links import check_links
from dateline.guidelines.checks.opinion import check_opinion
from dateline.guidelines.checks.partners import check_partner
from dateline.guidelines.checks.pictures import check_picture_files, check_pictures
from dateline.guidelines.checks.place_and_date import check_dateline
from dateline.guidelines.checks.privacy import check_privacy
from dateline.guidelines.checks.quotes import check_quotes
from dateline.guidelines.checks.reposts import check_repost
from dateline.guidelines.checks.signatories import check_signatories
from dateline.guidelines.checks.source import check_disclosure, check_source
from dateline.guidelines.checks.tickers import check_ticker
from dateline.guidelines.finding import FilingFacts, Finding, Hit
from dateline.guidelines.likeness import is_worth_a_look, likenesses
from dateline.guidelines.rules import Rule, RuleSet
from dateline.release.model import Document
from dateline.release.patterns import Ready

Check = Callable[[Case, Rule], Iterator[Hit]]

CHECKS: tuple[tuple[str, Check], ...] = (
    ("headline", check_headline),
    ("dateline", check_dateline),
    ("first_paragraph", check_first_paragraph),
    ("length", check_length),
    ("contact", check_contact),
    ("boilerplate", check_boilerplate),
    ("links", check_links),
    ("hidden", check_hidden),
    ("language", check_language),
    ("characters", check_characters),
    ("address", check_address),
    ("hype", check_hype),
    ("first_person", check_first_person),
    ("opinion", check_opinion),
    ("figures", check_figures),
    ("firsts", check_firsts),
    ("legal", check_legal),
    ("health_and_money", check_health_and_money),
    ("advertising", check_advertising),
    ("excluded_trades", check_excluded_trades),
    ("quotes", check_quotes),
    ("accusation", check_accusation),
    ("call", check_call),
    ("privacy", check_privacy),
    ("incitement", check_incitement),
    ("source", check_source),
    ("disclosure", check_disclosure),
    ("signatories", check_signatories),
    ("embargo", check_embargo),
    ("ticker", check_ticker),
    ("repost", check_repost),
    ("partner", check_partner),
    ("agent", check_agent),
    ("imitation", check_imitation),
    ("four_eyes", check_four_eyes),
    ("pictures", check_pictures),
    ("picture_files", check_picture_files),
)
_CHECK_OF = dict(CHECKS)
_READY = Ready()


def check(document: Document, filing: FilingFacts | None, *, rules: RuleSet) -> tuple[Finding, ...]:
    """Apply every rule of a set that has a check, and return the findings in reading order.

    Without a filing, rules about a filing don't run, and the others judge the text alone. What only
    reads like a breach is noted beside them (`dateline.guidelines.likeness`).
    """
    case = build_case(document, filing)
    found = judge(case, filing, rules=rules)
    return _in_order([*found, *alike(case, found, rules=rules)])


def judge(case: Case, filing: FilingFacts | None, *, rules: RuleSet) -> tuple[Finding, ...]:
    """Return what the rules' own checks find in a case, in reading order."""
    _READY.once_more()
    found: dict[str, list[Finding]] = {}
    for rule in rules.rules:
        if rule.check is None or (rule.filing and filing is None):
            continue
        if not is_worth_a_look(case, rule.id):
            continue
        hits = _CHECK_OF[rule.check](case, rule)
        found.setdefault(rule.check, []).extend(
            [_finding(case, rule, hit, rules.language) for hit in hits]
        )
    for less, more in _YIELDING:
        found[less] = _not_said_by(found.get(more, []), found.get(less, []))
    return _in_order(each for made in found.values() for each in made)


def alike(case: Case, found: Iterable[Finding], *, rules: RuleSet) -> list[Finding]:
    """Return notes on what only reads like a breach, beside what the checks found."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in found:
        by_rule.setdefault(finding.rule, []).append(finding)
    return [
        _finding(case, rule, hit, rules.language)
        for rule in rules.rules
        for hit in likenesses(case, rule, by_rule.get(rule.id, []))
    ]


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda f: (f.start, f.end, f.rule, f.message)))


_YIELDING = (("opinion", "hype"),)
"""Checks whose notes yield to another's finding at the same words: it asks for the same."""


def _not_said_by(others: list[Finding], notes: list[Finding]) -> list[Finding]:
    """Leave out notes of whose words another finding points at half or more."""
    return [
        note
        for note in notes
        if note.severity != "note"
        or not any(
            2 * (min(note.end, each.end) - max(note.start, each.start)) >= note.end - note.start
            for each in others
        )
    ]


def _finding(case: Case, rule: Rule, hit: Hit, language: str) -> Finding:
    excerpt = case.rendering.text[hit.start : hit.end]
    return Finding(
        rule=rule.id,
        severity=hit.severity or rule.severity,
        start=hit.start,
        end=hit.end,
        excerpt=excerpt,
        message=rule.message(hit.key, hit.values, language),
    )
