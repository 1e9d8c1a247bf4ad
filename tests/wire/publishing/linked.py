"""Releases of a test wire that say the same as others, published and corrected."""

from dateline.record.bundle import Copy, parse_copy
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.correct import correct
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.actions.settle import settle
from dateline.wire.publishing.filing import FilingTerms
from dateline.wire.publishing.models import Version
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.translations import named_filings
from wire.wires import LATE, TERMS, another, file_text

TWO = ("desk-anna", "desk-bo")


def publish_linked(wire: Wire, number: int, *named: str) -> Version:
    """Publish a text that says the same as these filings."""
    filed = file_text(wire, another(number), terms=FilingTerms(translations=named))
    row = publish(wire, filed, LATE)
    press_pending(wire)
    return row


def correct_linked(wire: Wire, number: int, text: str, *named: str) -> Version:
    """Correct a release, by a filing that names these filings."""
    terms = FilingTerms(replaces=filing_of(number), translations=named)
    row = correct(wire, number, file_text(wire, text, terms=terms), TERMS, LATE)
    press_pending(wire)
    return row


def filing_of(number: int) -> str:
    return Version.objects.filter(release=number).latest("version").filing_id


def copy_of(wire: Wire, number: int, version: int | None = None) -> Copy:
    folder = f"{number}" if version is None else f"{number}/v{version}"
    return parse_copy((wire.edition / "releases" / folder / "release.json").read_bytes())


def page_of(wire: Wire, number: int) -> str:
    return (wire.edition / f"releases/{number}/index.html").read_text()


def live(wire: Wire) -> None:
    """Publish five releases that say the same, of which each goes another way."""
    publish_linked(wire, 1)
    for number in (2, 3, 4, 5):
        publish_linked(wire, number, filing_of(1))
    correct_linked(wire, 1, another(11))
    correct_linked(wire, 2, another(12), *named_filings(1, get_release(2)))
    settle(wire, 3, "Only the English was wrong.", ("desk-anna",))
    retract(wire, 5, "legal", "A court ordered it.", TWO)
    retract(wire, 1, "error", "The hall is closed.", TWO)
    restore(wire, 1, "The hall is open.", TWO)
    correct_linked(wire, 3, another(13))
    press_pending(wire)
