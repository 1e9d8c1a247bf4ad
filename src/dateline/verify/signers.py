"""Promise 6: once a source has a key of its own, a version without its signature fails.

Which keys a source had when is told by its statements (``source.json``), each opened and proven.
That none was left out is seen in the record itself, where it isn't too long to be read whole.
"""

from collections.abc import Sequence

from dateline.record.bundle import Copy
from dateline.record.errors import BindingError, ProofError, RecordError
from dateline.record.keys import SourceKey, check_signed, check_source, first_of_chain
from dateline.record.policy import Policy
from dateline.record.statement import SourceStatements, parse_source
from dateline.verify.history import Tail
from dateline.verify.report import Report
from dateline.verify.view import RecordView

UNCHECKED = "Other keys of the source not checked"

_OWN = "Signed by a key that is the source's own in the record."
_CHAIN = (
    "Signed by a key that is the source's own in the record. The chain of its keys begins at entry "
    "{entry} with one which the wire alone vouched for."
)
_REVOKED = (
    "The source had no key of its own when this was published: those it had had been revoked, the "
    "last by entry {entry}."
)
_NO_OWN = "The source had no key of its own in the record that should have signed this version."


def check_signers(
    copy: Copy,
    index: int,
    *,
    view: RecordView,
    tail: Tail,
    keys: Policy,
    report: Report,
) -> None:
    """Check who signed a version at this index against its source's keys in the record at hand."""
    slug = copy.bundle.manifest.source.slug
    try:
        content = view.source_statements(slug)
        statements = None if content is None else parse_source(content)
        if statements is None or statements.slug != slug:
            report.say(f"{UNCHECKED}: the record at hand has no statements of {slug!r}.")
            return
        _check_whole(statements, index, tail)
        known = check_source(statements, keys)
        check_signed(copy.bundle, index, known)
    except (BindingError, ProofError) as fault:
        report.check("source's keys", str(fault), ok=False)
        report.say("The record at hand doesn't show that the source's own key signed this version.")
    except RecordError as fault:
        report.say(f"{UNCHECKED}: the statements of {slug!r} at hand can't be read: {fault}")
    else:
        report.check("source's keys", _tell(copy, index, known))
        if tail.first:
            report.say("That no statement of the source was left out, only an audit can tell here.")


def _tell(copy: Copy, index: int, known: Sequence[SourceKey]) -> str:
    """Say by what right the keys that signed count, as far back as the record shows."""
    by = {key.key: key for key in known}
    signed = [by[each.approval.key] for each in copy.bundle.approvals]
    own = next((key for key in signed if key.own), None)
    if own is not None:
        root = first_of_chain(own, by)
        return _OWN if root.own else _CHAIN.format(entry=root.added)
    gone = [key.revoked for key in known if key.own and key.revoked is not None]
    if gone and min(gone) < index:
        return _REVOKED.format(entry=max(entry for entry in gone if entry < index))
    return _NO_OWN


def _check_whole(statements: SourceStatements, before: int, tail: Tail) -> None:
    """Check that the record has no entry of the source before this one besides those opened."""
    opened = {opened.entry.id for opened in statements.entries}
    for logged in tail.of_source(statements.source):
        if logged.index < before and logged.entry.id not in opened:
            raise BindingError(f"Entry {logged.index}, {logged.entry.type}, isn't among them.")
