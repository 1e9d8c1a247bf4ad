"""What the record says of offers and confirmations: sentences in the answers to findings.

They stand in the manifest as reasons, in words, so that no format changes. Never an address, never
a waiver's reasons: its code alone is public.
"""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from dateline.guidelines.passages import ACCUSED, PARTNER
from dateline.wire.desk.content import Ruled
from dateline.wire.replies.approving import note_of
from dateline.wire.replies.content import open_written
from dateline.wire.replies.models import Reply
from dateline.wire.replies.standing import Accused, Consent, Standing
from dateline.wire.vault import Vault
from dateline.wire.zones import shown_in

WAIVED: Mapping[str, str] = {
    "safety": "because an offer would have put somebody in danger",
    "unreachable": "because it couldn't be reached",
}
"""What the page says of a waiver, by its code."""

_REPLIED = {
    "accepted": "the reply stands with the release",
    "attached": "the reply stands with the release",
    "refused": "the desk refused the reply by its guidelines",
}
_KINDS = {
    "partner": "confirmed what the text says of it",
    "quoted": "confirmed the words that the text quotes",
    "co-issuer": "confirmed the whole text as a co-issuer",
}


class Said(NamedTuple):
    """What is said of those who are named: by rule, and what no rule asked for.

    ``two_approve``: as many of the source's people approved it as the source demands.
    """

    by_rule: dict[str, str]
    notes: tuple[str, ...]
    settles: frozenset[str]
    two_approve: bool = False

    def completing(self, answers: Ruled) -> Ruled:
        """Return answers to findings, each with what was said of those who are named after it.

        A rule that is settled, because all whom it names confirmed, is answered by that alone; one
        that wants an editor's answer gets none from here.
        """
        accept, overrule = dict(answers.accept), dict(answers.overrule)
        for rule, words in self.by_rule.items():
            for given in (accept, overrule):
                typed = given.get(rule, "").strip()
                if typed or rule in self.settles:
                    given[rule] = f"{typed} {words}".strip()
        return replace(answers, accept=accept, overrule=overrule)


def said_of(vault: Vault, standing: Standing) -> Said:
    """Return what the record says of all who are named in a submission."""
    by_rule = {}
    if standing.accused:
        by_rule[ACCUSED] = " ".join(_of_accused(vault, each) for each in standing.accused)
    partners = [standing.confirmed(party) for party in standing.people.partners]
    given = [consent for consent in partners if consent is not None]
    if given:
        by_rule[PARTNER] = " ".join(_of_consent(consent) for consent in given)
    others = [c for c in standing.consents if c.confirms and c not in given]
    notes = [_of_consent(consent) for consent in others]
    if standing.approvals.wanted:
        notes.append(note_of(standing.approvals))
    settles = frozenset({PARTNER}) if partners and len(given) == len(partners) else frozenset()
    return Said(by_rule, tuple(notes), settles, two_approve=standing.approvals.enough)


def _of_accused(vault: Vault, accused: Accused) -> str:
    if accused.state == "standing":
        return f"What is said of {accused.party.name} stands as in the version before."
    if accused.waiver is not None:
        names = " and ".join(accused.waiver.by)
        why = WAIVED[accused.waiver.code]
        return f"{accused.party.name} was offered no reply, {why}; {names} waived it."
    offer, offered = accused.offer, accused.offered
    if offer is None or offered is None or offer.sent_at is None:
        return f"{accused.party.name} was offered no reply."
    told = (
        f"{offered.party} was offered a reply on {shown_in(offer.sent_at, 'UTC')}, by a letter to "
        f"{offered.role}, until {shown_in(offer.deadline, offered.zone)},"
    )
    return f"{told} {_outcome(vault, offer.outcome, accused.reply)}"


def _outcome(vault: Vault, outcome: str, reply: Reply | None) -> str:
    if outcome == "declined":
        return "and declined to give one."
    if reply is None or outcome != "replied":
        return "and gave no answer by then."
    became = _REPLIED.get(reply.state, "the desk is still reading the reply")
    party = open_written(vault, reply).party if reply.content else ""
    named = f" as {party}" if party else ""
    return f"and answered{named}: {became}."


def _of_consent(consent: Consent) -> str:
    asked, at = consent.asked, consent.row.answered_at
    day = "" if at is None else f" on {shown_in(at, 'UTC')}"
    return (
        f"{asked.party} {_KINDS[consent.row.kind]}{day}, by the link in a letter to {asked.role}."
    )
