"""Letters of the desk. A letter tells that something happened, and never quotes a draft."""

from collections.abc import Iterable

from dateline.wire.accounts.queries import Addressee, addressees
from dateline.wire.accounts.roles import DESK, FILING
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.sentences import Value
from dateline.wire.sources.models import Source


def tell_desk(wire: Wire, kind: str, /, **values: Value) -> None:
    """Write to every editor."""
    for editor in addressees(DESK):
        write_letter(wire, editor, kind, **values)


def tell_source(
    wire: Wire, source: Source, kind: str, also: Iterable[Addressee] = (), /, **values: Value
) -> None:
    """Write to everybody who files or signs for a source, and to others named.

    Each is written to by themselves, so that nobody learns another's address.
    """
    its_own = addressees(FILING | {"approver"}, source.slug)
    for person in sorted({*its_own, *also}):
        write_letter(wire, person, kind, source=source.name, **values)
