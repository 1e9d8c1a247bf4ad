"""What a printed sheet says of a release besides its text: the wire's own lines, as values.

They are in the release's language where the wire has words for it, else in English. They name
permalink and version, never entry, checkpoint or manifest digest: those don't exist yet when the
sheet is set.
"""

from collections.abc import Iterable, Sequence

from dateline.press.calendar import day, minute, number
from dateline.press.naming import category_name
from dateline.press.sheetwords import sheet_words
from dateline.record.filing import ITSELF, Filing
from dateline.record.manifest import (
    Answer,
    LoggedFinding,
    Publication,
    Retraction,
    VerifiedField,
)
from dateline.release.model import Document, Exhibit, Signatory, Value

SHOWN_CHANGES = 6

_ISOLATE, _CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class Line(Value, frozen=True):
    """A line of a panel: its label (``None``: the text goes across) and what it says."""

    label: str | None
    text: str


class Panel(Value, frozen=True):
    """One of the five answers."""

    title: str
    lines: tuple[Line, ...]


class Edit(Value, frozen=True):
    """A change shown in a notice: words before and after it, what went and what came."""

    lead: str
    before: str
    after: str
    trail: str


class Notice(Value, frozen=True):
    """What stands above the headline: a withdrawal, a correction, where an import comes from."""

    title: str
    text: str
    edits: tuple[Edit, ...] = ()
    more: str | None = None


class Sheet(Value, frozen=True):
    """All that a sheet says in the wire's voice; ``language`` and ``direction`` are the voice's.

    ``mark`` stands across each page of a release that was withdrawn.
    """

    language: str
    direction: str
    comma: str
    kicker: str
    date: str
    version: str
    rail: tuple[tuple[str, str], ...]
    mark: str | None
    notices: tuple[Notice, ...]
    signed: tuple[str, ...]
    panels: tuple[Panel, ...]
    contact: str
    stamped: str
    signatories: str
    not_filed: str
    undescribed: str


def shorten(text: str, limit: int) -> str:
    """Return the text, cut at a word with an ellipsis where it has more than ``limit`` characters.

    >>> shorten("Tenants of three blocks withhold rent", 20)
    'Tenants of three…'
    """
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > limit // 2 else head).rstrip(" ,;:.–—-") + "…"


def kind_of(document: Document) -> str:
    """Return what the wire calls the release: a statement or a press release."""
    return sheet_words(document.language)["release" if document.statement is None else "statement"]


def date_of(document: Document, publication: Publication) -> str:
    """Return the day of publication as the sheet prints it."""
    return day(publication.at, sheet_words(document.language)["language"])


def sheet_of(
    document: Document,
    filing: Filing,
    publication: Publication,
    exhibits: Sequence[Exhibit],
    signatories: Sequence[Signatory],
    retraction: Retraction | None = None,
) -> Sheet:
    """Return what a sheet says in the wire's voice; ``retraction`` withdrew the release."""
    voice = _Voice(document.language)
    say = voice.say
    date = day(publication.at, voice.language)
    version = f"{say('version')} {voice.number(publication.version)}"
    return Sheet(
        language=voice.language,
        direction=say("direction"),
        comma=say("comma"),
        kicker=" · ".join(
            [kind_of(document), *map(voice.quote, map(category_name, filing.categories)), date]
        ),
        date=date,
        version=version,
        rail=(
            (say("issued_by"), publication.source.name),
            (say("published"), minute(publication.at, voice.language)),
            (say("version"), voice.number(publication.version)),
        ),
        mark=None if retraction is None else say("retracted_withdrawn"),
        notices=tuple(_notices(voice, publication, retraction)),
        signed=tuple(_signed(voice, document, signatories)),
        panels=(
            Panel(say("who"), tuple(_source_lines(voice, filing, publication))),
            Panel(say("evidence"), tuple(_evidence_lines(voice, exhibits))),
            Panel(say("checked"), tuple(_check_lines(voice, publication))),
            Panel(say("since"), tuple(_history_lines(voice, publication))),
            Panel(say("verify"), _verify_lines(voice, publication)),
        ),
        contact=say("contact"),
        stamped=say("stamped"),
        signatories=say("signatories"),
        not_filed=say("not_filed"),
        undescribed=say("undescribed"),
    )


class _Voice:
    """The wire's words, days and numbers in one language."""

    def __init__(self, language: str) -> None:
        self._words = sheet_words(language)
        self.language = self._words["language"]

    def say(self, key: str, **parts: str) -> str:
        words = self._words[key]
        return words.format(**parts) if parts else words

    def quote(self, text: str) -> str:
        """Return somebody else's words, so set that they can't turn the wire's words round."""
        alien = self._words["direction"] == "rtl" or not text.isascii()
        return f"{_ISOLATE}{text}{_CLOSE}" if alien else text

    def name(self, kind: str, short: str) -> str:
        """Return what a field or a method of verifying is called, itself where it has no word."""
        return self._words.get(f"{kind}_{short.lower().replace(' ', '-')}") or self.quote(short)

    def number(self, value: int) -> str:
        return number(value, self.language)

    def join(self, names: Iterable[str]) -> str:
        return self._words["comma"].join(self.quote(name) for name in names)


def _notices(
    voice: _Voice, publication: Publication, retraction: Retraction | None
) -> Iterable[Notice]:
    date = day(publication.at, voice.language)
    if retraction is not None:
        reason = voice.say(f"reason_{retraction.reason}")
        decided = voice.say("decided_by", editors=voice.join(retraction.editors))
        yield Notice(
            title=voice.say("banner_withdrawn", day=day(retraction.at, voice.language)),
            text=f"{reason} {voice.quote(retraction.note)} {decided}.",
            more=voice.say("banner_withdrawn_text"),
        )
    correction = publication.correction
    if correction is not None:
        replaces = voice.say(
            "replaces",
            version=voice.number(publication.version),
            before=voice.number(publication.version - 1),
        )
        shown = correction.changes[:SHOWN_CHANGES]
        more = len(correction.changes) - len(shown)
        yield Notice(
            title=voice.say(f"banner_{correction.kind}", day=date),
            text=f"{replaces} {voice.quote(correction.note)}",
            edits=tuple(Edit(each.lead, each.before, each.after, each.trail) for each in shown),
            more=voice.say("more", count=voice.number(more)) if more else None,
        )
    if publication.claimed_at is not None:
        claimed = day(publication.claimed_at, voice.language)
        yield Notice(
            title=voice.say("imported"),
            text=voice.say("imported_text", claimed=claimed, day=date),
        )


def _signed(voice: _Voice, document: Document, signatories: Sequence[Signatory]) -> Iterable[str]:
    named = sum(not signatory.withheld for signatory in signatories)
    if document.statement is not None and document.statement.claimed_signatories is not None:
        claimed = voice.number(document.statement.claimed_signatories)
        yield voice.say("signatories_claimed", claimed=claimed)
    if named:
        yield voice.say("signatories_listed", listed=voice.number(named))
    if len(signatories) > named:
        withheld = voice.number(len(signatories) - named)
        yield voice.say("signatories_withheld", withheld=withheld)


def _source_lines(voice: _Voice, filing: Filing, publication: Publication) -> Iterable[Line]:
    source, disclosure = publication.source, filing.disclosure
    yield Line(voice.say("issued_by"), source.name)
    for field in source.fields:
        if field.method is not None:
            yield Line(
                _capital(voice.name("field", field.field)), _verified(voice, field, field.method)
            )
    unverified = [field for field in source.fields if field.method is None]
    if unverified:
        told = voice.join(
            f"{voice.name('field', field.field)}: {field.value}" for field in unverified
        )
        yield Line(voice.say("not_verified"), told)
    for key, party in (
        ("owner", disclosure.owner),
        ("agent", disclosure.agent),
        ("payer", disclosure.payer),
    ):
        yield Line(voice.say(key), voice.say("itself") if party == ITSELF else party)
    stated = f" ({voice.say('filed_stated')})" if filing.stated else ""
    yield Line(voice.say("filed"), minute(filing.filed_at, voice.language) + stated)
    yield Line(voice.say("signature"), voice.say(f"signature_{publication.signature}"))


def _verified(voice: _Voice, field: VerifiedField, method: str) -> str:
    when = day(field.at, voice.language) if field.at else "–"
    how = voice.say("verified", method=voice.name("method", method), day=when)
    evidence = f". {voice.quote(field.evidence)}" if field.evidence else ""
    return f"{voice.quote(field.value)} ({how}){evidence}"


def _check_lines(voice: _Voice, publication: Publication) -> Iterable[Line]:
    decision = publication.decision
    if decision is None:
        yield Line(None, voice.say("no_decision"))
        return
    count = len(publication.findings)
    if count > 1:
        found = voice.say("findings_many", count=voice.number(count))
    else:
        found = voice.say("findings_one" if count else "findings_none")
    yield Line(voice.say("guidelines"), f"{voice.quote(publication.guidelines)} · {found}")
    answers = {answer.rule: answer for answer in publication.answers}
    for rule, group in _by_rule(publication.findings):
        found = " ".join(f"“{finding.excerpt}”" for finding in group if finding.excerpt)
        answer = answers.get(rule)
        message = voice.quote(" ".join(part for part in (group[0].message, found) if part))
        told = f"{message} {_answered(voice, answer)}" if answer else message
        severity = voice.say(group[0].severity)
        yield Line(f"{voice.quote(rule)}{voice.say('comma')}{severity}", told)
    decided = voice.say(
        "decided",
        editors=voice.join(decision.editors),
        time=minute(decision.at, voice.language),
    )
    yield Line(voice.say("decision"), f"{decided}. {voice.quote(decision.reasons)}")


def _answered(voice: _Voice, answer: Answer) -> str:
    editors = voice.join(answer.editors)
    if answer.act == "accepted":
        told = voice.say("accepted", editors=editors)
    elif len(answer.editors) == 1:
        told = voice.say("overruled_one", editors=editors)
    else:
        told = voice.say("overruled", count=voice.number(len(answer.editors)), editors=editors)
    return f"— {told}. {voice.quote(answer.reason)}"


def _by_rule(findings: Iterable[LoggedFinding]) -> Iterable[tuple[str, list[LoggedFinding]]]:
    groups: dict[str, list[LoggedFinding]] = {}
    for finding in findings:
        groups.setdefault(finding.rule, []).append(finding)
    return groups.items()


def _evidence_lines(voice: _Voice, exhibits: Sequence[Exhibit]) -> Iterable[Line]:
    if not exhibits:
        yield Line(None, voice.say("evidence_none"))
    claim = None
    for exhibit in exhibits:
        digest = f"{voice.say('digest')} {_grouped(exhibit.sha256)}" if exhibit.sha256 else None
        parts = (exhibit.title, exhibit.url, digest)
        told = " ".join(voice.quote(part) for part in parts if part)
        yield Line(exhibit.claim if exhibit.claim != claim else "", told)
        claim = exhibit.claim


def _grouped(digest: str) -> str:
    return " ".join(digest[n : n + 8] for n in range(0, len(digest), 8))


def _history_lines(voice: _Voice, publication: Publication) -> Iterable[Line]:
    for past in publication.history:
        kind = voice.say(past.kind or "first_version")
        note = f". {voice.quote(past.note)}" if past.note else ""
        label = f"{voice.say('version')} {voice.number(past.version)}"
        yield Line(label, f"{minute(past.at, voice.language)} · {kind}{note}")
    label = f"{voice.say('version')} {voice.number(publication.version)}"
    kinds = [voice.say(publication.correction.kind)] if publication.correction else []
    told = [minute(publication.at, voice.language), *kinds, voice.say("this_version")]
    yield Line(label, " · ".join(told))
    yield Line(None, voice.say("later"))


def _verify_lines(voice: _Voice, publication: Publication) -> tuple[Line, ...]:
    return (
        Line(None, voice.say("carries")),
        Line(voice.say("wire"), voice.join([publication.wire.name, publication.wire.operator])),
        Line(voice.say("record"), publication.wire.origin),
    )


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
