"""The desk's judgement of a filing: findings, the answers given to them, and what is still open."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dateline.guidelines import Finding, check
from dateline.record.filed import Filed
from dateline.record.manifest import Answer
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.facts import filing_facts
from dateline.wire.publishing.handles import different_handles, public_handle
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.sources.models import Source

TWO_EDITORS = "DG-44"
"""The rule that asks for a second editor: one who signs answers it."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What editors answer: rule id to reason. ``second`` is who signs a block's overruling too.

    ``notes`` are sentences for the decision's reasons that answer no finding: who confirmed, say.
    ``two_approve``: the desk knows of two of the source's people who approved it.
    ``breach`` is where an embargoed text is public already: it goes out at once, signed by two.
    """

    editor: str
    second: str | None
    accept: Mapping[str, str]
    overrule: Mapping[str, str]
    notes: tuple[str, ...] = ()
    two_approve: bool = False
    breach: str = ""


def judge(
    wire: Wire,
    source: Source,
    filed: Filed,
    twin: Release | None,
    *,
    release: int | None = None,
    folder: Path | None = None,
    language: str | None = None,
    media: Path | None = None,
) -> tuple[Finding, ...]:
    """Return the findings on a filing.

    ``twin`` is the release that has its very words, ``release`` the one that it corrects;
    ``folder`` is where its pictures lie, if it is judged before they are filed. ``language`` is
    that of the messages; what is published has the rule set's own. ``media`` is where the pictures
    of a draft lie, else they are among the wire's.
    """
    facts = filing_facts(wire, source, filed, twin, release=release, folder=folder, media=media)
    return check(filed.document, facts, rules=rules_in_force(wire, language))


def named(answers: Answers) -> Answers:
    """Return the answers under public handles; refuse one editor who signs as two."""
    editor = public_handle(answers.editor)
    if not answers.second:
        return replace(answers, editor=editor, second=None)
    first, second = different_handles(editor, answers.second)
    return replace(answers, editor=first, second=second)


def settle(findings: tuple[Finding, ...], answers: Answers) -> tuple[Answer, ...]:
    """Return the answers that findings needed; refuse while one is open.

    A ``block`` is overruled, with a second editor; ``fix`` and ``ask`` are accepted. What asks for
    two editors is answered by there being two. An answer to nothing found is harmless and isn't
    kept.
    """
    blocks, others = to_answer(findings)
    open_rules = [f"--overrule {rule}=…" for rule in blocks if not answers.overrule.get(rule)]
    open_rules += [f"--accept {rule}=…" for rule in others if not _reason(rule, answers)]
    if open_rules:
        raise RefusedError("fault_desk_unanswered", rules=tuple(open_rules))
    if blocks and answers.second is None:
        raise RefusedError("fault_desk_second", rules=tuple(blocks))
    return tuple(
        [_answer(rule, "overruled", answers.overrule[rule], answers) for rule in blocks]
        + [_answer(rule, "accepted", _reason(rule, answers), answers) for rule in others]
    )


def to_answer(findings: tuple[Finding, ...]) -> tuple[list[str], list[str]]:
    """Return the rules that must be overruled, and those that must be accepted, by their ids."""
    worst: dict[str, str] = {}
    for finding in findings:
        if finding.severity != "note":
            blocked = "block" in (finding.severity, worst.get(finding.rule))
            worst[finding.rule] = "block" if blocked else finding.severity
    blocks = sorted(rule for rule, severity in worst.items() if severity == "block")
    return blocks, sorted(rule for rule in worst if rule not in blocks)


def _reason(rule: str, answers: Answers) -> str:
    given = answers.accept.get(rule) or answers.overrule.get(rule)
    if given is None and rule == TWO_EDITORS and answers.second:
        return "Two editors decided."
    return given or ""


def _answer(rule: str, act: str, reason: str, answers: Answers) -> Answer:
    overruled = act == "overruled"
    both = overruled or rule == TWO_EDITORS
    second = (answers.second,) if both and answers.second else ()
    return Answer(
        rule=rule,
        act="overruled" if overruled else "accepted",
        reason=reason,
        editors=(answers.editor, *second),
    )
