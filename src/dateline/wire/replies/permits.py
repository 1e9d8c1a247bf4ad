"""Which editor may judge a reply, and who sees whom a submission names."""

from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.permits import check_impartial
from dateline.wire.errors import NotYoursError
from dateline.wire.replies.models import Reply
from dateline.wire.sources.models import Source

DECIDABLE = ("waiting", "proposed")


def source_of(row: Reply) -> Source | None:
    """Return the source whose release or submission a reply is to."""
    if row.release is not None:
        return row.release.source
    return None if row.submission is None else row.submission.source


def check_judges(actor: Actor, row: Reply) -> None:
    """Refuse whoever is no editor, files for the source, declared a conflict, or comes too late."""
    source = source_of(row)
    if not actor.at_desk or source is None:
        raise NotYoursError("fault_only_editors")
    check_impartial(actor, source)
    if row.state not in DECIDABLE:
        raise NotYoursError("fault_reply_not_waiting")
