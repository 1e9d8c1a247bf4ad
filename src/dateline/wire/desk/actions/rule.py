"""Return a submission with remarks at its words, or refuse it.

Each decision is a statement of reasons: the rules that it cites at their version, reasons in words,
who decided.
"""

from collections.abc import Iterable
from typing import NamedTuple

from django.core.mail import send_mail
from django.db import transaction

from dateline.guidelines import LATEST, load
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.content import Remarked, Ruled, seal_remark, seal_ruling
from dateline.wire.desk.models import Remark, Ruling, Submission
from dateline.wire.desk.permits import check_decides
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire


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
        raise RefusedError("Say why it comes back: in the reasons, or in a remark at its words.")
    return _rule(wire, actor, row, "returned", reasons, rules, noted)


def refuse(wire: Wire, actor: Actor, row: Submission, reasons: str, rules: Iterable[str]) -> Ruling:
    """Refuse a submission for good, by named rules and for stated reasons."""
    check_decides(actor, row)
    cited = known_rules(rules)
    if not cited or not reasons.strip():
        raise RefusedError("A refusal names at least one rule, and says in words why.")
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
    now = wire.clock()
    ruling = Ruling(
        submission=row,
        revision=row.revision,
        kind=kind,
        guidelines=LATEST,
        rules=known_rules(rules),
        by=[actor.handle],
        at=now,
    )
    seal_ruling(wire.vault, ruling, Ruled(reasons.strip()))
    with transaction.atomic():
        rows = Submission.objects.filter(pk=row.pk, state="waiting", revision=row.revision)
        if not rows.update(state=kind, reader=None, claimed_at=None, changed_at=now):
            raise NotYoursError("It isn't waiting for a decision any more.")
        row.rulings.filter(kind="proposed").delete()
        ruling.save()
        for remark in remarks:
            _remark(wire, actor, row, remark)
        note_act(now, actor.handle, kind, row.id, " ".join(ruling.rules))
    row.state = kind
    tell_author(row, f"Your filing was {kind}", reasons.strip())
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


def known_rules(rules: Iterable[str]) -> list[str]:
    """Return the rules that a decision cites, each once; refuse one that the set doesn't have."""
    known = {rule.id for rule in load(LATEST).rules}
    wanted = sorted(set(rules))
    strange = [rule for rule in wanted if rule not in known]
    if strange:
        raise RefusedError(f"{LATEST} has no rule {', '.join(strange)}.")
    return wanted


def tell_author(row: Submission, subject: str, text: str) -> None:
    """Write to whoever filed it. A letter tells that something happened, and never the draft."""
    body = (
        f"{text}\n\nThe whole decision, and how to appeal against it, is on your page of the desk."
    )
    send_mail(subject, body, None, [row.author.email])
