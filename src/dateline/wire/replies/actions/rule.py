"""Judge a reply: accept it, sign what another accepted, return it with a comment, or refuse it.

Where a finding blocks (an accusation of a third party, say), the acceptance says why it is
overruled and waits for a second editor, as for a release.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from django.db import transaction
from msgspec.structs import replace

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.rule import known_rules
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.judgement import to_answer
from dateline.wire.publishing.rule_sets import in_force, rules_in_force
from dateline.wire.replies.actions.attach import attach_accepted
from dateline.wire.replies.checking import check_reply
from dateline.wire.replies.content import (
    Judged,
    open_judged,
    open_written,
    seal_judged,
    seal_written,
)
from dateline.wire.replies.letters import LetterError, tell_party
from dateline.wire.replies.models import Reply
from dateline.wire.replies.permits import check_judges
from dateline.wire.replies.writing import LONGEST_LINE

Outcome = Literal["proposed", "accepted", "returned", "refused"]


class Ruling(NamedTuple):
    """What becomes of a reply: its new state, what the desk says, the rules cited, by whom."""

    state: Outcome
    judged: Judged
    rules: tuple[str, ...]
    by: tuple[str, ...]


def accept_reply(
    wire: Wire, actor: Actor, row: Reply, identified: str, overrule: Mapping[str, str]
) -> None:
    """Accept a reply; it is attached at once where its release is out, else with it.

    ``identified`` says for the public how the wire knows who replies. Raises `RefusedError` while
    a finding that blocks isn't overruled.
    """
    check_judges(actor, row)
    how = " ".join(identified.split())
    if not how or len(how) > 2 * LONGEST_LINE or "@" in how:
        raise RefusedError("fault_identified")
    written = open_written(wire.vault, row)
    blocks, _others = to_answer(check_reply(written, rules_in_force(wire)))
    open_blocks = [rule for rule in blocks if not overrule.get(rule, "").strip()]
    if open_blocks:
        raise RefusedError("fault_unanswered", rules=tuple(open_blocks))
    seal_written(wire.vault, row, replace(written, identified=how))
    judged = Judged("", {rule: overrule[rule].strip() for rule in blocks})
    state: Outcome = "proposed" if blocks else "accepted"
    _rule(wire, actor, row, Ruling(state, judged, tuple(blocks), (actor.handle,)))
    if state == "accepted":
        _go_on(wire, row)


def countersign_reply(wire: Wire, actor: Actor, row: Reply) -> None:
    """Accept, as the second editor, a reply whose findings another overruled."""
    check_judges(actor, row)
    if row.state != "proposed":
        raise NotYoursError("fault_reply_not_proposed")
    if actor.handle in row.by:
        raise NotYoursError("fault_same_editor")
    judged = open_judged(wire.vault, row)
    by = (*row.by, actor.handle)
    _rule(wire, actor, row, Ruling("accepted", judged, tuple(row.rules), by))
    _go_on(wire, row)


def return_reply(wire: Wire, actor: Actor, row: Reply, comment: str) -> None:
    """Give a reply back to its party, who changes it by the same link."""
    check_judges(actor, row)
    if not comment.strip():
        raise RefusedError("fault_reply_change")
    _rule(wire, actor, row, Ruling("returned", Judged(comment.strip()), (), (actor.handle,)))
    _tell(wire, row, "returned")


def refuse_reply(wire: Wire, actor: Actor, row: Reply, reasons: str, rules: Iterable[str]) -> None:
    """Refuse a reply for good, by named rules and for stated reasons."""
    check_judges(actor, row)
    cited = known_rules(rules_in_force(wire), rules)
    if not cited or not reasons.strip():
        raise RefusedError("fault_refusal")
    judged = Judged(reasons.strip())
    _rule(wire, actor, row, Ruling("refused", judged, tuple(cited), (actor.handle,)))
    _tell(wire, row, "refused")


def _rule(wire: Wire, actor: Actor, row: Reply, ruling: Ruling) -> None:
    now, before = wire.clock(), row.state
    seal_judged(wire.vault, row, ruling.judged)
    if ruling.state == "accepted":
        wire.before("reply accepted")
    with transaction.atomic():
        # What was judged is what was read: a reply that was sent anew meanwhile isn't.
        rows = Reply.objects.filter(pk=row.pk, state=before, changed_at=row.changed_at)
        changed = rows.update(
            state=ruling.state,
            content=row.content,
            ruling=row.ruling,
            rules=list(ruling.rules),
            guidelines=in_force(wire),
            by=list(ruling.by),
            decided_at=now,
        )
        if not changed:
            raise NotYoursError("fault_reply_not_waiting")
        note_act(now, actor.handle, f"reply {ruling.state}", row.id, " ".join(ruling.rules))
    if ruling.state == "accepted":
        wire.step("reply accepted")
    row.state, row.by, row.rules = ruling.state, list(ruling.by), list(ruling.rules)


def _go_on(wire: Wire, row: Reply) -> None:
    """Attach the reply where its release is out, which tells the party; else tell it so."""
    if not attach_accepted(wire):
        _tell(wire, row, "accepted")


def _tell(wire: Wire, row: Reply, kind: str) -> None:
    written = open_written(wire.vault, row)
    try:
        tell_party(wire, written.address, kind, written.language)
    except LetterError as fault:
        raise LetterError("fault_untold", fault=fault.said) from None
