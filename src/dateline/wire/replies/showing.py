"""What the desk's pages print: whom a submission names, and a reply beside its findings."""

from datetime import datetime
from typing import NamedTuple

from django.http import QueryDict

from dateline.guidelines import Finding, RuleSet
from dateline.release.model import Document
from dateline.release.text import render_text
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor, events_of
from dateline.wire.desk.content import open_filed
from dateline.wire.desk.marking import Line, mark_lines
from dateline.wire.desk.models import Submission
from dateline.wire.desk.permits import check_decides, writes
from dateline.wire.desk.reading import findings_on
from dateline.wire.desk.showing import Told
from dateline.wire.errors import NotFoundError, NotYoursError, told
from dateline.wire.opening import Wire
from dateline.wire.publishing.judgement import to_answer
from dateline.wire.publishing.queries import copies_of
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.replies.actions.ask import KINDS
from dateline.wire.replies.checking import check_reply, document_of, rules_for_replies
from dateline.wire.replies.content import Written, open_judged, open_written
from dateline.wire.replies.holding import open_points
from dateline.wire.replies.models import Reply
from dateline.wire.replies.parties import Party
from dateline.wire.replies.permits import check_judges, source_of
from dateline.wire.replies.standing import Accused, Consent, Standing, standing_of
from dateline.wire.replies.telling import WAIVED
from dateline.wire.zones import shown_in, zones


class ShownAccused(NamedTuple):
    """An accused party with its deadline as it is said; ``mine``: one proposed to waive it."""

    accused: Accused
    until: str
    mine: bool


class ShownParties(NamedTuple):
    """All that the page of a submission's parties prints."""

    accused: tuple[ShownAccused, ...]
    partners: tuple[tuple[Party, Consent | None], ...]
    quoted: tuple[Party, ...]
    consents: tuple[Consent, ...]
    open_points: tuple[str, ...]
    at_desk: bool
    may_decide: bool
    may_ask: bool
    zones: tuple[str, ...]
    kinds: tuple[str, ...]
    codes: tuple[str, ...]
    now: datetime


def show_parties(
    wire: Wire, actor: Actor, row: Submission, *, language: str | None = None
) -> ShownParties:
    """Return what the page of a submission's parties prints."""
    opened = open_filed(wire.vault, row)
    if opened is None:
        raise NotFoundError("fault_no_submission")
    filed, now = opened[0], wire.clock()
    findings = findings_on(wire, row, filed, language=language)
    standing = standing_of(wire, row, filed, findings, now)
    decides = _decides(actor, row)
    return ShownParties(
        accused=tuple(_shown(accused, actor) for accused in standing.accused),
        partners=tuple((p, _asked(standing, p)) for p in standing.people.partners),
        quoted=standing.people.quoted,
        consents=standing.consents,
        open_points=tuple(point(language or "en") for point in open_points(standing)),
        at_desk=actor.at_desk,
        may_decide=decides,
        may_ask=decides or (row.state == "waiting" and writes(actor, row)),
        zones=zones(),
        kinds=KINDS,
        codes=tuple(WAIVED),
        now=now,
    )


def _asked(standing: Standing, party: Party) -> Consent | None:
    return standing.confirmed(party) or next(
        (c for c in standing.consents if c.asked.party == party.name), None
    )


def _shown(accused: Accused, actor: Actor) -> ShownAccused:
    offer, offered, waiver = accused.offer, accused.offered, accused.waiver
    until = "" if offer is None or offered is None else shown_in(offer.deadline, offered.zone)
    return ShownAccused(accused, until, waiver is not None and actor.handle in waiver.by)


def _decides(actor: Actor, row: Submission) -> bool:
    try:
        check_decides(actor, row)
    except NotYoursError:
        return False
    return True


class ShownReply(NamedTuple):
    """All that the page of a reply prints; ``named``: its party stands in the release by name."""

    written: Written
    language: str
    direction: str
    lines: tuple[Line, ...]
    findings: tuple[Told, ...]
    rules: tuple[str, ...]
    why_not: str
    mine: bool
    source: str
    named: bool | None
    identified: str
    reasons: str
    cited: tuple[str, ...]
    overruled: tuple[tuple[str, str], ...]
    events: list[AuditEvent]


def show_reply(
    wire: Wire,
    actor: Actor,
    row: Reply,
    *,
    language: str | None = None,
    typed: QueryDict | None = None,
) -> ShownReply:
    """Return what the page of a reply prints; ``typed`` is what a form held that failed."""
    written = open_written(wire.vault, row)
    force = rules_in_force(wire, language)
    found = tuple(sorted(check_reply(written, force), key=lambda f: (f.start, f.end)))
    document, source, judged = document_of(written), source_of(row), open_judged(wire.vault, row)
    rules = rules_for_replies(force)
    return ShownReply(
        written=written,
        language=document.language,
        direction=document.direction,
        lines=_lines(document, found),
        findings=_told(found, rules, typed),
        rules=tuple(rule.id for rule in rules.rules),
        why_not=_why_not(actor, row, language),
        mine=actor.handle in row.by,
        source="" if source is None else source.name,
        named=_is_named(row, written),
        identified=written.identified if typed is None else typed.get("identified", ""),
        reasons=judged.reasons if typed is None else typed.get("reasons", ""),
        cited=tuple(row.rules) if typed is None else tuple(typed.getlist("rule")),
        overruled=tuple(sorted(judged.overrule.items())),
        events=events_of(row.id, 30),
    )


def _lines(document: Document, findings: tuple[Finding, ...]) -> tuple[Line, ...]:
    """Return a reply's paragraphs with their marks, without what a rendering sets before one."""
    rendering = render_text(document)
    starts = [segment.start for segment in rendering.segments if segment.kind == "paragraph"]
    lines = []
    for line in mark_lines(rendering, findings):
        last = line.pieces[-1]
        end = last.start + len(last.text)
        for start in (start for start in starts if line.pieces[0].start <= start < end):
            kept = [piece for piece in line.pieces if piece.start + len(piece.text) > start]
            cut = kept[0].text[max(0, start - kept[0].start) :]
            pieces = (kept[0]._replace(text=cut), *kept[1:])
            lines.append(Line(line.kind, pieces))
    return tuple(lines)


def _told(
    findings: tuple[Finding, ...], rules: RuleSet, typed: QueryDict | None
) -> tuple[Told, ...]:
    wanted = {rule: f"overrule-{rule}" for rule in to_answer(findings)[0]}
    told = []
    for index, finding in enumerate(findings):
        answer = wanted.pop(finding.rule, "")
        said = typed.get(answer, "") if typed is not None and answer else ""
        told.append(Told(index, finding, rules.rule(finding.rule), answer, said))
    return tuple(told)


def _is_named(row: Reply, written: Written) -> bool | None:
    """Say whether a party stands in the release by its name; unknown for one not out yet."""
    if row.release is None:
        return None
    copy = copies_of([row.release.number]).get((row.release.number, row.release.current))
    if copy is None:
        return None
    text = render_text(copy.bundle.document).text.casefold()
    return written.party.casefold() in text


def _why_not(actor: Actor, row: Reply, language: str | None) -> str:
    try:
        check_judges(actor, row)
    except NotYoursError as fault:
        return told(fault, language)
    return ""
