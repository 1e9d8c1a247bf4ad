"""Plain or pasted text as a copy: found by its stamp or by trace, and compared word by word.

A text proves nothing by itself, so it needs a record at hand. What it is compared with is made
from the published ``release.json``, which is proven first.
"""

import re
from dataclasses import replace
from urllib.parse import urlsplit

from dateline.press.notices import permalink
from dateline.press.plain import Stamp, format_stamp, parse_stamp, split_stamp, stamp_of
from dateline.record.bundle import Copy
from dateline.record.entry import VERSIONS
from dateline.record.errors import RecordError
from dateline.record.policy import open_head
from dateline.verify.case import Case
from dateline.verify.difference import place_apart
from dateline.verify.errors import UnreadableError
from dateline.verify.history import read_tail
from dateline.verify.prove import TOMBSTONE_TYPE, Claimed, prove
from dateline.verify.publications import Form, forms_of
from dateline.verify.report import Report
from dateline.verify.sniff import decode
from dateline.verify.view import RecordView
from dateline.verify.words import first_difference, place_of, typed, unquoted, words_of

MAX_WORDS = 200_000

_AS_TYPED = (
    "Only quotation marks, apostrophes, dashes or dots differ, as mail and word processors"
    " change them: what it says is as published, how it is spelt isn't."
)
_RELEASE = re.compile(r"/releases/([1-9]\d*)/")


def read_text(data: bytes, case: Case) -> Copy | None:
    """Judge a text; return the proven version that it was compared with."""
    text = decode(data)
    words = words_of(text)
    if not words or len(words) > MAX_WORDS:
        raise UnreadableError(f"A text to compare has from 1 to {MAX_WORDS} words.")
    stamp, report = parse_stamp(text), case.report
    if stamp is not None:
        report.release, report.version = _number(stamp), stamp.version
    if case.record is None:
        named = "It names no release" if stamp is None else f"It names {stamp.permalink}"
        report.give_up("record", f"{named}; a text can only be compared with a record at hand.")
        return None
    try:
        copy = _published(text, stamp, case.record, case)
    except RecordError as fault:
        report.give_up("record", f"The record at hand can't be read: {fault}")
        return None
    if copy is not None:
        _compare(text, copy, report)
    return copy


def _published(text: str, stamp: Stamp | None, view: RecordView, case: Case) -> Copy | None:
    """Find and prove the version that a text is of; say why there is none."""
    report = case.report
    where = view.find(text) if stamp is None else (_number(stamp), stamp.version)
    if where is None:
        report.give_up("trace", "It has no stamp, and nothing like it is in the record at hand.")
        return None
    report.release, report.version = where
    content = view.copy(*where)
    if content is None or Claimed(content).type == TOMBSTONE_TYPE:
        _explain_missing(where, stamp, view, case)
        return None
    inner = replace(case, report=Report())
    copy = prove(content, inner)
    proven = inner.report.verdict()
    if copy is None:
        fault = " ".join(check.detail for check in proven.checks if not check.ok)
        report.give_up("published", f"The published copy in the record at hand fails: {fault}")
        return None
    address = permalink(copy.bundle.manifest)
    if stamp is not None and stamp.permalink != address:
        report.give_up("record", f"It names {stamp.permalink}, the record at hand {address}.")
        return None
    report.adopt(proven)
    report.check("found", f"By {'trace' if stamp is None else 'its stamp'}: {address}")
    return copy


def _explain_missing(
    where: tuple[int, int], stamp: Stamp | None, view: RecordView, case: Case
) -> None:
    """Say what the record's entries know of a version whose text isn't published in it."""
    report, (release, version) = case.report, where
    head = open_head(view.checkpoint(), case.keys)
    entries = [logged.entry for logged in read_tail(view.fetch, head, 0).about(release)]
    report.as_of, report.later = f"checkpoint {head.size} of {head.origin}", "checked"
    if stamp is not None and not _of_wire(stamp, head.origin):
        report.give_up("record", f"It names {stamp.permalink}; the record at hand: {head.origin}.")
    elif not any(entry.type in VERSIONS and entry.version == version for entry in entries):
        report.check("found", f"{head.origin} has published no such version.", ok=False)
        report.differ(f"release {release}, version {version}", "")
        report.say("It bears the stamp of a version that was never published.")
    elif any(entry.type in {"release.retracted", "content.erased"} for entry in entries):
        report.fate = "withdrawn"
        report.say("The release was removed, so its words can't be compared any more.")
    else:
        report.give_up("published", "The record at hand hasn't got this version's text.")


def _compare(text: str, copy: Copy, report: Report) -> None:
    """Compare a text with each form of the published one, as it is and without a mail's marks."""
    forms = forms_of(copy)
    plain = unquoted(text)
    for seen in dict.fromkeys((text, plain)):
        words = words_of(seen)
        found = next((form for form in forms if form.words == words), None)
        if found is not None:
            report.check("words", f"All {len(words)} words are as published.")
            if not found.whole:
                report.say(
                    "It is without notices, link targets or marks; its words are as published."
                )
            if seen != text:
                report.say("The marks of a mail that quotes it were left out of account.")
            return
    before, stamp, after = split_stamp(plain)
    expected = stamp_of(copy)
    if stamp is not None and stamp != expected:
        report.check("stamp", "The stamp isn't this version's.", ok=False)
        report.differ(format_stamp(stamp), format_stamp(expected))
    words, added = words_of(before), words_of(after)
    if added:
        _tell_added(added, report)
        if not any(form.words == words for form in forms):
            _differ(words, forms, report)
    elif not any(_part(seen, forms, report) for seen in dict.fromkeys((words_of(text), words))):
        _differ(words, forms, report)


def _tell_added(added: tuple[str, ...], report: Report) -> None:
    """Say what was put after the stamp, which is the last line of a text as published."""
    report.check("added", f"{len(added)} words were added after the stamp.", ok=False)
    report.differ(" ".join(added), "")
    report.say("What stands after the stamp isn't of the release: somebody added it.")


def _part(words: tuple[str, ...], forms: tuple[Form, ...], report: Report) -> bool:
    """Whether the words are an unbroken part of the text; says what is missing.

    As a typewriter has them too: a part is no less one for its quotation marks.
    """
    for as_typed in (False, True):
        seen = typed(words) if as_typed else words
        for form in forms:
            start = place_of(seen, typed(form.words) if as_typed else form.words)
            if start is not None:
                _tell_missing(form.words, start, start + len(words), report)
                if as_typed:
                    report.say(_AS_TYPED)
                return True
    return False


def _tell_missing(whole: tuple[str, ...], start: int, end: int, report: Report) -> None:
    report.check(
        "complete",
        f"Part of the text only: {start} words before it and {len(whole) - end} after it are"
        " missing.",
        ok=False,
    )
    for missing in (whole[:start], whole[end:]):
        if missing:
            report.differ("", " ".join(missing))
    report.say(
        "The words that are there are as published, one after the other; what was left"
        " out may change what they mean."
    )


def _differ(words: tuple[str, ...], forms: tuple[Form, ...], report: Report) -> None:
    """Show where a text first differs from the form of the published one that is closest to it."""
    closest = max(forms, key=lambda form: place_apart(words, form.words))
    difference = first_difference(words, closest.words)
    report.check("words", "The words aren't those that were published.", ok=False)
    if difference is not None:
        report.differ(difference.seen, difference.signed)
    mine = typed(words)
    if any(typed(form.words) == mine for form in forms):
        report.say(_AS_TYPED)
    else:
        report.say("The text was changed since it was published.")


def _number(stamp: Stamp) -> int:
    match = _RELEASE.search(urlsplit(stamp.permalink).path)
    return int(match[1]) if match else 0


def _of_wire(stamp: Stamp, origin: str) -> bool:
    return stamp.permalink.split("://", 1)[-1].startswith(origin + "/")
