"""An embargo's hour that a form has a field for, written into the document as readers read one.

The line stands over the text like one that was typed there, in the text's language and in UTC.
Where a text names an hour of its own, both must be the same.
"""

from datetime import UTC, datetime

from msgspec.structs import replace

from dateline.press.calendar import minute
from dateline.release.embargoes import parse_embargo
from dateline.release.model import Document, Embargo
from dateline.wire.desk.content import Hour
from dateline.wire.errors import RefusedError
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.words import wire_words
from dateline.wire.zones import moment_of


def with_embargo(document: Document, hour: Hour | None) -> Document:
    """Return a document under the embargo of a form, if that has one.

    Raises `RefusedError` for what isn't an hour, and where the text names another.
    """
    if hour is None:
        return document
    moment = moment_of(hour.local, hour.zone)
    if document.embargo is None:
        return replace(document, embargo=_line(moment, document.language))
    if document.embargo.until is None or _moment(document.embargo.until) != moment:
        raise RefusedError("fault_embargo_twice", line=document.embargo.text[:200])
    return document


def check_to_come(hour: Hour | None, now: datetime) -> None:
    """Refuse an hour that is over: nothing would wait for it."""
    if hour is not None and moment_of(hour.local, hour.zone) <= now:
        raise RefusedError("fault_embargo_over")


def _line(moment: datetime, language: str) -> Embargo:
    line = wire_words(language)["embargo_line"]
    return parse_embargo(line.format(moment=minute(rfc3339(moment), language)))


def _moment(until: str) -> datetime:
    return datetime.fromisoformat(until).astimezone(UTC)
