"""The one entrance: any copy in, a verdict out."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType

from dateline.record.bundle import Copy
from dateline.record.errors import RecordError
from dateline.record.statement import OpenedEntry
from dateline.verify.case import Case, Siblings
from dateline.verify.errors import UnpressableError, UnreadableError
from dateline.verify.keyring import Keyring
from dateline.verify.since import conclude
from dateline.verify.sniff import Kind, kind_of
from dateline.verify.trust import Trust
from dateline.verify.verdict import Verdict
from dateline.verify.view import RecordView
from dateline.verify.wire_files import parse_handovers

Reader = Callable[[bytes, Case], Copy | None]

# Loaded when a copy of their kind comes: a parser of PDF or HTML costs as much as the verdict.
_READERS: Mapping[Kind, str] = MappingProxyType(
    {
        "json": "read_json",
        "mail": "read_mail",
        "ninjs": "read_ninjs",
        "page": "read_page",
        "pdf": "read_pdf",
        "text": "read_text",
    }
)
_KINDS: Mapping[Kind, str] = MappingProxyType(
    {
        "json": "Judged as a release.json.",
        "mail": "Judged as a mail.",
        "ninjs": "Judged as a ninjs item.",
        "page": "Judged as a page: opened as anything else, it may show other things.",
        "pdf": "Judged as a PDF.",
        "text": "Judged as plain text.",
    }
)


def verify(
    data: bytes,
    *,
    name: str,
    trust: Trust,
    record: RecordView | None,
    siblings: Siblings,
    handovers: Sequence[OpenedEntry] = (),
) -> Verdict:
    """Judge a copy by its bytes (design.md, "Copies and verdicts").

    ``name`` is only used in sentences; what the copy is, is read from its content. ``siblings``
    gives a file saved beside a page by its path from there; ``handovers`` are those of wires' keys
    that the reader has at hand. Nothing is raised for a bad copy.
    """
    case = Case(name, trust, record, siblings, Keyring(trust))
    _learn(case, handovers)
    try:
        kind = kind_of(data)
        case.report.say(_KINDS[kind])
        copy = _reader(kind)(data, case)
    except UnreadableError as fault:
        case.report.give_up("readable", f"{name}: {fault}")
        return case.report.verdict()
    except UnpressableError as fault:
        case.report.check("press", str(fault), ok=False)
        return case.report.verdict()
    if copy is not None:
        conclude(copy, case)
    return case.report.verdict()


def _learn(case: Case, handovers: Sequence[OpenedEntry]) -> None:
    """Learn the hand-overs that the reader has, and those that the record at hand shows."""
    try:
        case.keyring.learn(handovers)
    except RecordError as fault:
        case.report.check("hand-overs", f"Those given: {fault}", ok=False)
    if case.record is None:
        return
    try:
        content = case.record.wire_statements()
        shown = () if content is None else parse_handovers(content)
        case.keyring.learn(shown, at_hand=True)
    except RecordError as fault:
        case.report.say(f"The record at hand has hand-overs that can't be believed: {fault}")


def _reader(kind: Kind) -> Reader:
    reader: Reader = getattr(import_module(f"dateline.verify.{kind}"), _READERS[kind])
    return reader
