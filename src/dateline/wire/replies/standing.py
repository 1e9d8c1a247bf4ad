"""How each party named in a submission stands: offered, answered, waived, confirmed, objecting."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from dateline.guidelines import Finding
from dateline.guidelines.passages import passages_about
from dateline.record.filed import Filed
from dateline.release.text import render_text
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.publishing.binding import text_digest
from dateline.wire.publishing.queries import document_of
from dateline.wire.replies.approving import Approvals, approvals_of
from dateline.wire.replies.content import (
    Asked,
    Offered,
    Waived,
    open_asked,
    open_offered,
    open_waived,
)
from dateline.wire.replies.models import Confirmation, Offer, Reply, Waiver
from dateline.wire.replies.parties import Party, People, is_same, people_in
from dateline.wire.vault import Vault

State = Literal[
    "open", "offered", "silent", "replied", "declined", "proposed", "waived", "standing"
]
HEARD: frozenset[State] = frozenset({"silent", "replied", "declined", "waived", "standing"})


class Accused(NamedTuple):
    """An accused party as the text has it, and what came of offering it a reply.

    ``outdated``: it was offered one over other words, so that offer counts no more. ``standing``:
    all that is said of it stands word for word in the version that this one takes the place of.
    """

    party: Party
    state: State
    offer: Offer | None = None
    offered: Offered | None = None
    waiver: Waiver | None = None
    waived: Waived | None = None
    reply: Reply | None = None
    outdated: bool = False

    @property
    def heard(self) -> bool:
        """Whether the desk may go on: an answer came, the deadline is over, or it was waived."""
        return self.state in HEARD


class Consent(NamedTuple):
    """A confirmation that was asked for; ``holds`` while it is about the text as it is now."""

    row: Confirmation
    asked: Asked
    holds: bool

    @property
    def objects(self) -> bool:
        """Whether it is an objection to what the text still says."""
        return self.row.outcome == "objected" and self.holds

    @property
    def confirms(self) -> bool:
        """Whether it confirms what the text says now."""
        return self.row.outcome == "confirmed" and self.holds


class Standing(NamedTuple):
    """All who are named in a submission, and how each stands."""

    people: People
    accused: tuple[Accused, ...]
    consents: tuple[Consent, ...]
    approvals: Approvals

    def confirmed(self, party: Party) -> Consent | None:
        """Return the confirmation of what a text says of a party, if it gave one."""
        return next(
            (c for c in self.consents if c.confirms and is_same(c.asked.party, party.name)), None
        )


def standing_of(
    wire: Wire, row: Submission, filed: Filed, findings: Sequence[Finding], now: datetime
) -> Standing:
    """Return how everybody stands whom a submission names; five queries whatever their number."""
    vault, people = wire.vault, people_in(wire, filed, findings)
    offers = [
        (offer, open_offered(vault, offer))
        for offer in Offer.objects.filter(submission=row, sent_at__isnull=False)
    ]
    waivers = [(waiver, open_waived(vault, waiver)) for waiver in row.waivers.all()]
    replies = {reply.offer_id: reply for reply in Reply.objects.filter(offer__submission=row)}
    public = _public_text(row) if people.accused else ""
    accused = tuple(
        Accused(party, "standing")
        if party.sentences and all(words in public for words in party.sentences)
        else _accused(party, offers, waivers, replies, now)
        for party in people.accused
    )
    return Standing(people, accused, _consents(vault, row, filed), approvals_of(row))


def _public_text(row: Submission) -> str:
    """Return the plain text of the version that a correction takes the place of; else nothing."""
    if row.replaces is None:
        return ""
    document = document_of(row.replaces.number, row.replaces.current)
    return "" if document is None else render_text(document).text


def _accused(
    party: Party,
    offers: list[tuple[Offer, Offered]],
    waivers: list[tuple[Waiver, Waived]],
    replies: dict[str | None, Reply],
    now: datetime,
) -> Accused:
    words = set(party.sentences)
    mine = [(o, said) for o, said in offers if is_same(said.party, party.name)]
    valid = [(o, said) for o, said in mine if words <= set(said.sentences)]
    waived = [
        (w, said)
        for w, said in waivers
        if is_same(said.party, party.name) and words <= set(said.sentences)
    ]
    signed = [each for each in waived if each[0].signed_at is not None]
    if valid:
        # One that was answered counts before one that was only sent, the last sent before others.
        offer, said = max(valid, key=lambda each: (each[0].outcome != "", each[0].made_at))
        state = _state(offer, now)
        if state != "offered" or not signed:
            return Accused(party, state, offer, said, reply=replies.get(offer.id))
    if signed:
        return Accused(party, "waived", waiver=signed[-1][0], waived=signed[-1][1])
    if waived:
        return Accused(party, "proposed", waiver=waived[-1][0], waived=waived[-1][1])
    return Accused(party, "open", outdated=bool(mine))


def _state(offer: Offer, now: datetime) -> State:
    if offer.outcome == "replied":
        return "replied"
    if offer.outcome == "declined":
        return "declined"
    return "silent" if offer.deadline <= now else "offered"


def _consents(vault: Vault, row: Submission, filed: Filed) -> tuple[Consent, ...]:
    rows = Confirmation.objects.filter(
        submission=row, withdrawn_at=None, sent_at__isnull=False
    ).order_by("made_at")
    last: dict[tuple[str, str], Consent] = {}  # who was asked again is asked by the last alone
    for each in rows:
        asked = open_asked(vault, each)
        last[each.kind, asked.party] = Consent(each, asked, _holds(each, asked, filed))
    return tuple(last.values())


def _holds(row: Confirmation, asked: Asked, filed: Filed) -> bool:
    """Say whether an answer is about the text as it is.

    A confirmation is, while nothing else is said of the party than it was shown; an objection,
    while any of the words stand that it was shown.
    """
    if row.kind == "co-issuer":
        return asked.text == text_digest(filed.document)
    says = {passage.words for passage in passages_about(filed.document, asked.party)}
    shown = set(asked.sentences)
    return bool(says & shown) if row.outcome == "objected" else bool(says) and says <= shown
