"""Adopt a rule set: from its entry on, filings are read against it; earlier decisions keep theirs.

Crash order: the set's bytes are kept under their digest first, then statement and entry are
committed, then the pages of the guidelines are pressed; a kill in between is mended by the next
`dateline serve` or `press --all`.
"""

from django.db import transaction
from msgspec.structs import replace

from dateline.guidelines import RuleSet
from dateline.record.statement import GuidelinesAdopted
from dateline.release.canonical import canonical_bytes
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_statement
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.leaves import statement_leaf
from dateline.wire.publishing.log import append, check_history
from dateline.wire.publishing.models import Opening
from dateline.wire.publishing.openings import bytes_digest
from dateline.wire.publishing.rule_sets import adopted_sets, keep_rules


def adopt_rules(wire: Wire, rules: RuleSet) -> RuleSet:
    """Put a rule set into force, under today's date, and return it as it was adopted.

    Raises `RefusedError` for an id that was adopted before: a set never changes.
    """
    with wire.lock():
        if rules.id in {adopted.rules.id for adopted in adopted_sets(wire)}:
            raise RefusedError("fault_rules_adopted", guidelines=rules.id)
        now = wire.clock()
        adopted = replace(rules, adopted=now.date().isoformat())
        content = canonical_bytes(adopted)
        keep_rules(wire, content)
        check_history(wire)
        statement = GuidelinesAdopted(
            type="dateline/statement/v1",
            wire=wire.config.identity(),
            guidelines=adopted.id,
            title=adopted.title,
            sha256=bytes_digest(content),
            at=rfc3339(now),
        )
        leaf = statement_leaf(statement)
        with transaction.atomic():
            index = append(leaf.entry)
            Opening.objects.create(entry=index, statement=leaf.content, salt=leaf.salt)
            wire.before("committed")
        wire.step("committed")
    press_statement(wire)
    return adopted
