"""The desk's judgement of a filing: findings, the answers given to them, and what is still open."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dateline.guidelines import LATEST, FilingFacts, Finding, VerifiedFact, check, load
from dateline.record.filed import Filed
from dateline.record.filing import ITSELF
from dateline.record.manifest import Answer
from dateline.wire.errors import RefusedError
from dateline.wire.publishing.handles import different_handles, public_handle
from dateline.wire.publishing.models import Release
from dateline.wire.sources.models import Source


@dataclass(frozen=True, slots=True)
class Answers:
    """What editors answer: rule id to reason. ``second`` is who signs a block's overruling too."""

    editor: str
    second: str | None
    accept: Mapping[str, str]
    overrule: Mapping[str, str]


def filing_facts(source: Source, filed: Filed) -> FilingFacts:
    """Return what the guidelines may know of a filing."""
    filing = filed.filing
    rows = list(source.fields.all())
    return FilingFacts(
        source_name=source.name,
        domains=tuple(row.value for row in rows if row.field == "domain" and row.method),
        verified=tuple(
            VerifiedFact(
                field=row.field,
                value=row.value,
                method=row.method or None,
                at=row.at.isoformat() if row.at else None,
            )
            for row in rows
        ),
        owner=_named(filing.disclosure.owner, source),
        payer=_named(filing.disclosure.payer, source),
        agent=_named(filing.disclosure.agent, source),
        filed_at=filing.filed_at,
        embargo=filing.embargo,
        signatories=len(filed.signatories) or None,
        first_release=not Release.objects.filter(source=source).exists(),
    )


def _named(party: str, source: Source) -> str:
    return source.name if party == ITSELF else party


def judge(source: Source, filed: Filed, twin: Release | None) -> tuple[Finding, ...]:
    """Return the findings on a filing, a twin already published among them (DG-11)."""
    findings = check(filed.document, filing_facts(source, filed), rules=load(LATEST))
    if twin is None:
        return findings
    message = (
        f"This text is already release {twin.number}: correct that one, "
        "or say why the same words are published again."
    )
    headline = filed.document.headline
    found = Finding(
        rule="DG-11",
        severity="block",
        start=0,
        end=len(headline),
        excerpt=headline,
        message=message,
    )
    return (*findings, found)


def named(answers: Answers) -> Answers:
    """Return the answers under public handles; refuse one editor who signs as two."""
    editor = public_handle(answers.editor)
    if not answers.second:
        return replace(answers, editor=editor, second=None)
    first, second = different_handles(editor, answers.second)
    return replace(answers, editor=first, second=second)


def settle(findings: tuple[Finding, ...], answers: Answers) -> tuple[Answer, ...]:
    """Return the answers that findings needed; refuse while one is open.

    A ``block`` is overruled, with a second editor; ``fix`` and ``ask`` are accepted. An answer to
    nothing found is harmless and isn't kept.
    """
    worst: dict[str, str] = {}
    for finding in findings:
        if finding.severity != "note":
            blocked = "block" in (finding.severity, worst.get(finding.rule))
            worst[finding.rule] = "block" if blocked else finding.severity
    blocks = sorted(rule for rule, severity in worst.items() if severity == "block")
    others = sorted(rule for rule in worst if rule not in blocks)
    open_rules = [f"--overrule {rule}=…" for rule in blocks if not answers.overrule.get(rule)]
    open_rules += [f"--accept {rule}=…" for rule in others if not _reason(rule, answers)]
    if open_rules:
        raise RefusedError(
            f"Not published: the desk must still answer {', '.join(open_rules)} "
            "(`dateline check` shows why)."
        )
    if blocks and answers.second is None:
        raise RefusedError(
            f"Not published: overruling {', '.join(blocks)} needs a second editor "
            "(--second-editor NAME)."
        )
    return tuple(
        [_answer(rule, "overruled", answers.overrule[rule], answers) for rule in blocks]
        + [_answer(rule, "accepted", _reason(rule, answers), answers) for rule in others]
    )


def _reason(rule: str, answers: Answers) -> str:
    return answers.accept.get(rule) or answers.overrule.get(rule) or ""


def _answer(rule: str, act: str, reason: str, answers: Answers) -> Answer:
    overruled = act == "overruled"
    second = (answers.second,) if overruled and answers.second else ()
    return Answer(
        rule=rule,
        act="overruled" if overruled else "accepted",
        reason=reason,
        editors=(answers.editor, *second),
    )
