"""A reply checked by the guidelines: the rules about what is said, findings at their words.

A reply speaks in its party's own voice, so the rules on a release's form don't apply to it; those
that guard others do. An accusation of a third party (DG-34) counts as in a release.
"""

from typing import Final

from msgspec.structs import replace

from dateline.guidelines import Finding, RuleSet, check
from dateline.guidelines.passages import ACCUSED, named_in
from dateline.press.page import direction_of
from dateline.release.model import Document, Paragraph, Run
from dateline.wire.replies.content import Written
from dateline.wire.replies.parties import is_same
from dateline.wire.replies.writing import paragraphs_of

RULES: Final = frozenset(
    {"DG-07", "DG-08", "DG-12", "DG-32", "DG-33", "DG-34", "DG-36", "DG-37", "DG-38"}
    | {"DG-39", "DG-46", "DG-60"}
)
"""The rules that a reply is checked by."""


def document_of(written: Written) -> Document:
    """Return a reply's words as a document without a headline, for the checks and the page."""
    body = tuple(Paragraph((Run(text),)) for text in paragraphs_of(written.text))
    backward = direction_of(written.language) == "rtl"
    return Document("", None, None, written.language, "rtl" if backward else "ltr", body)


def rules_for_replies(rules: RuleSet) -> RuleSet:
    """Return a rule set with the rules that a reply is checked by alone."""
    return replace(rules, rules=tuple(rule for rule in rules.rules if rule.id in RULES))


def check_reply(written: Written, rules: RuleSet) -> tuple[Finding, ...]:
    """Return the findings on a reply; what a party says of itself is no accusation."""
    document = document_of(written)
    own = {
        (named.start, named.end)
        for named in named_in(document, None, rules=rules)
        if named.rule == ACCUSED and is_same(named.name, written.party)
    }
    found = check(document, None, rules=rules_for_replies(rules))
    return tuple(f for f in found if f.rule != ACCUSED or (f.start, f.end) not in own)
