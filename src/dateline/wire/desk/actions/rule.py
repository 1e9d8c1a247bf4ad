"""Return a submission with remarks at its words, or refuse it.

Each decision is a statement of reasons: the rules that it cites at their version, reasons in words,
who decided.
"""

from collections.abc import Iterable
from typing import NamedTuple

from django.db import transaction

from dateline.guidelines import RuleSet
from dateline.record.manifest import LoggedFinding
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor, addressee
from dateline.wire.desk.actions.appeal import WITHIN, address
from dateline.wire.desk.content import Remarked, Ruled, open_filed, seal_remark, seal_ruling
from dateline.wire.desk.models import Remark, Ruling, Submission
from dateline.wire.desk.permits import check_decides
from dateline.wire.desk.reading import findings_on
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.publishing.binding import logged
from dateline.wire.publishing.rule_sets import rules_in_force, rules_of
from dateline.wire.sentences import at_minute, on_day, said


class Noted(NamedTuple):
    """A remark to make: a span of the text's rendering, the words there, the comment."""

    start: int
    end: int
    excerpt: str
    text: str


def give_back(
    wire: Wire,
    actor: Actor,
    row: Submission,
    reasons: str,
    rules: Iterable[str] = (),
    remarks: Iterable[Noted] = (),
) -> Ruling:
    """Return a submission to its source, with reasons and remarks at their words."""
    check_decides(actor, row)
    noted = [remark for remark in remarks if remark.text.strip()]
    if not reasons.strip() and not noted:
        raise RefusedError("fault_return_why")
    return _rule(wire, actor, row, "returned", reasons, rules, noted)


def refuse(wire: Wire, actor: Actor, row: Submission, reasons: str, rules: Iterable[str]) -> Ruling:
    """Refuse a submission for good, by named rules and for stated reasons."""
    check_decides(actor, row)
    cited = known_rules(rules_in_force(wire), rules)
    if not cited or not reasons.strip():
        raise RefusedError("fault_refusal")
    return _rule(wire, actor, row, "refused", reasons, cited, ())


def _rule(
    wire: Wire,
    actor: Actor,
    row: Submission,
    kind: str,
    reasons: str,
    rules: Iterable[str],
    remarks: Iterable[Noted],
) -> Ruling:
    now, force = wire.clock(), rules_in_force(wire)
    ruling = Ruling(
        submission=row,
        revision=row.revision,
        kind=kind,
        guidelines=force.id,
        rules=known_rules(force, rules),
        by=[actor.handle],
        at=now,
    )
    found = _about(wire, row, ruling.rules)
    seal_ruling(wire.vault, ruling, Ruled(reasons.strip(), findings=found))
    with transaction.atomic():
        rows = Submission.objects.filter(pk=row.pk, state="waiting", revision=row.revision)
        if not rows.update(state=kind, reader=None, claimed_at=None, changed_at=now):
            raise NotYoursError("fault_not_undecided")
        row.rulings.filter(kind="proposed").delete()
        ruling.save()
        for remark in remarks:
            _remark(wire, actor, row, remark)
        note_act(now, actor.handle, kind, row.id, " ".join(ruling.rules))
    row.state = kind
    tell_ruling(wire, ruling, reasons.strip())
    return ruling


def _remark(wire: Wire, actor: Actor, row: Submission, noted: Noted) -> None:
    remark = Remark(
        submission=row,
        revision=row.revision,
        start=noted.start,
        end=noted.end,
        by=actor.handle,
        at=wire.clock(),
    )
    seal_remark(wire.vault, remark, Remarked(noted.excerpt, noted.text.strip()))
    remark.save()


def known_rules(force: RuleSet, rules: Iterable[str]) -> list[str]:
    """Return the rules that a decision cites, each once; refuse one that the set doesn't have."""
    known = {rule.id for rule in force.rules}
    wanted = sorted(set(rules))
    strange = [rule for rule in wanted if rule not in known]
    if strange:
        raise RefusedError("fault_no_rule", guidelines=force.id, rules=tuple(strange))
    return wanted


def _about(wire: Wire, row: Submission, cited: list[str]) -> tuple[LoggedFinding, ...]:
    """Return the findings of the rules that a decision cites, with the words they are about."""
    opened = open_filed(wire.vault, row) if cited else None
    if opened is None:
        return ()
    return logged(tuple(each for each in findings_on(wire, row, opened[0]) if each.rule in cited))


def tell_ruling(wire: Wire, ruling: Ruling, reasons: str) -> None:
    """Send the statement of reasons to whoever filed it, without a word of the draft."""

    def cited(language: str) -> str:
        known = rules_of(wire, ruling.guidelines, language).rules
        titles = {rule.id: rule.title for rule in known}
        return "\n".join(
            f"{titles.get(rule, '')} ({rule})\n"
            f"{wire.config.base_url}guidelines/{ruling.guidelines}/#{rule}"
            for rule in ruling.rules
        )

    write_letter(
        wire,
        addressee(ruling.submission.author),
        "ruled",
        ruling=said(f"letter_ruling_{ruling.kind}"),
        editors=", ".join(ruling.by),
        at=at_minute(ruling.at),
        guidelines=ruling.guidelines,
        reasons=reasons or said("letter_reasons_at_words"),
        rules=cited,
        link=address(wire, ruling),
        until=on_day(ruling.at + WITHIN),
    )
