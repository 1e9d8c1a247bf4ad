"""A wire that was broken into: database, key and web server are another's; what he can sign.

He records past every check that the wire makes. Each approval that he forges is refused by `audit`
and by `verify` with the record at hand, or says itself what it is. `docs/threat-model.md` says in
words what stands here, and what remains.
"""

from collections.abc import Sequence

import pytest

from dateline.guidelines import LATEST
from dateline.record.digests import filing_digest
from dateline.record.filed import Filed
from dateline.record.filing import (
    Approval,
    DomainSight,
    KeyEvidence,
    SignedApproval,
)
from dateline.record.manifest import Decision
from dateline.record.passkey import approval_challenge, domain_line
from dateline.record.statement import KeyAdded, KeyRevoked, SourceStatement
from dateline.verify import Verdict
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending, press_sources
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.versions import (
    Drafted,
    Judged,
    commit_versions,
    draft_publication,
    next_number,
    render_version_pdf,
)
from dateline.wire.sources.actions.keys import add_key, revoke_key
from dateline.wire.sources.queries import get_source
from dateline.wire.sources.statements import record_statement
from record.passkeys import SoftPasskey, eddsa, es256
from wire.wires import CLEAN, SLUG, another, audit, file_text, verdict

HERE = "https://pebble.example"
VOUCHED = KeyEvidence("vouched")
FIRST, OWN = es256("the source's first"), es256("the source's own")
SIGNED_IN = FIRST.introduce(OWN.cose, origin=HERE)
ACCOUNT = es256("the approver's account")
FORGED, FURTHER = es256("the breacher's"), eddsa("his next")
BY_FORGED = FORGED.introduce(FURTHER.cose, origin=HERE)


@pytest.fixture
def keyed(wire: Wire) -> Wire:
    """A wire whose source has a passkey of its own, signed in by the first, and signed with it."""
    source = get_source(SLUG)
    with wire.lock():
        add_key(wire, source, FIRST.key, VOUCHED, wire.clock(), credential="AQ")
        add_key(wire, source, OWN.key, SIGNED_IN, wire.clock(), credential="Ag")
    filed = file_text(wire, another(1))
    publish(wire, filed, CLEAN, [approve(OWN, filed)])
    press_pending(wire)
    assert audit(wire) == ()
    assert judged(wire, 1).verdict == "authentic"
    return wire


def approve(passkey: SoftPasskey, filed: Filed) -> Approval:
    return passkey.approve(filing_digest(filed.filing), origin=HERE)


def judged(wire: Wire, release: int) -> Verdict:
    """Judge a release as a reader with the record at hand."""
    copy = wire.edition / f"releases/{release}/release.json"
    return verdict(wire, copy)


def page(wire: Wire, release: int) -> str:
    return (wire.edition / f"releases/{release}/index.html").read_text("utf-8")


def record(wire: Wire, *statements: SourceStatement) -> None:
    """Record statements past every check."""
    with wire.lock():
        for statement in statements:
            record_statement(get_source(SLUG), statement)
    press_sources(wire)


def added(wire: Wire, key: str, evidence: KeyEvidence = VOUCHED) -> KeyAdded:
    source, at = get_source(SLUG).record_id, rfc3339(wire.clock())
    return KeyAdded("dateline/statement/v1", wire.config.identity(), source, key, evidence, at)


def revoked(wire: Wire, key: str) -> KeyRevoked:
    source, at = get_source(SLUG).record_id, rfc3339(wire.clock())
    reason = "It was lost."
    return KeyRevoked("dateline/statement/v1", wire.config.identity(), source, key, reason, at)


def pass_off(
    wire: Wire,
    approval: Approval | None,
    evidence: KeyEvidence = VOUCHED,
    filed: Filed | None = None,
) -> Filed:
    """Publish a text with this approval, or none, past every check; return it."""
    filed = filed or file_text(wire, another(2))
    at = rfc3339(wire.clock())
    decision = Decision(verdict="accepted", editors=("desk-anna",), at=at, reasons="Nobody asked.")
    signed = () if approval is None else (SignedApproval(approval, evidence),)
    judged = Judged(filed, get_source(SLUG), signed, LATEST, (), (), decision)
    with wire.lock():
        draft = draft_publication(wire, judged, next_number(), 1, wire.clock())
        pdf = render_version_pdf(wire, filed, draft)
        commit_versions(wire, [Drafted(judged, draft, pdf, "release.published")])
    press_pending(wire)
    return filed


def refused(wire: Wire, words: str, *, by: Sequence[str] = ("audit", "verify")) -> None:
    """Check that the forged release 2 is refused, and why; release 1 stands as it did."""
    if "audit" in by:
        assert [fault for fault in audit(wire) if words in fault.sentence]
    shown = judged(wire, 2)
    assert shown.verdict == "altered"
    assert [check.detail for check in shown.checks if not check.ok and words in check.detail]


class TestTheBreacherCannot:
    def test_leave_the_signature_out(self, keyed: Wire) -> None:
        pass_off(keyed, None)
        refused(keyed, "it didn't sign the version")
        assert judged(keyed, 1).verdict == "authentic"

    def test_replay_an_approval_of_another_filing(self, keyed: Wire) -> None:
        earlier = approve(OWN, file_text(keyed, another(1)))
        filed = file_text(keyed, another(2))
        digest = filing_digest(filed.filing)
        replayed = Approval(earlier.type, digest, "webauthn", earlier.key, earlier.signature)
        pass_off(keyed, replayed, SIGNED_IN, filed)
        refused(keyed, "another challenge")

    def test_sign_with_a_key_that_he_adds(self, keyed: Wire) -> None:
        record(keyed, added(keyed, FORGED.key))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(FORGED, filed), VOUCHED, filed)
        refused(keyed, "it didn't sign the version")

    def test_make_two_keys_and_call_the_second_the_source_s_own(self, keyed: Wire) -> None:
        record(keyed, added(keyed, FORGED.key), added(keyed, FURTHER.key, BY_FORGED))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(FURTHER, filed), BY_FORGED, filed)
        refused(keyed, "the wire alone vouched for")
        assert judged(keyed, 1).verdict == "authentic"

    def test_do_so_after_he_revoked_the_source_s_own(self, keyed: Wire) -> None:
        record(
            keyed,
            revoked(keyed, OWN.key),
            revoked(keyed, FIRST.key),
            added(keyed, FORGED.key),
            added(keyed, FURTHER.key, BY_FORGED),
        )
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(FURTHER, filed), BY_FORGED, filed)
        refused(keyed, "the wire alone vouched for")

    def test_swap_the_key_under_the_evidence_for_another(self, keyed: Wire) -> None:
        record(keyed, added(keyed, FORGED.key, SIGNED_IN))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(FORGED, filed), SIGNED_IN, filed)
        assert [fault for fault in audit(keyed) if "another challenge" in fault.sentence]
        assert judged(keyed, 2).verdict == "altered"

    def test_carry_evidence_other_than_the_recorded(self, keyed: Wire) -> None:
        record(keyed, added(keyed, FORGED.key), added(keyed, FURTHER.key))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(FURTHER, filed), BY_FORGED, filed)
        refused(keyed, "isn't what was recorded")

    def test_use_a_revoked_key_later(self, keyed: Wire) -> None:
        record(keyed, revoked(keyed, OWN.key))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(OWN, filed), SIGNED_IN, filed)
        refused(keyed, "wasn't the source's at entry")

    def test_take_a_log_in_for_an_approval(self, keyed: Wire) -> None:
        """The challenge of a log-in is random, and by another passkey than those of approvals."""
        filed = file_text(keyed, another(2))
        digest = filing_digest(filed.filing)
        log_in = ACCOUNT.sign(bytes(range(32)), origin=HERE)
        pass_off(
            keyed,
            Approval("dateline/approval/v1", digest, "webauthn", ACCOUNT.key, log_in),
            VOUCHED,
            filed,
        )
        refused(keyed, "another challenge")

    def test_ask_for_a_log_in_with_the_challenge_of_an_approval(self, keyed: Wire) -> None:
        filed = file_text(keyed, another(2))
        digest = filing_digest(filed.filing)
        log_in = ACCOUNT.sign(approval_challenge(bytes.fromhex(digest)), origin=HERE)
        approval = Approval("dateline/approval/v1", digest, "webauthn", ACCOUNT.key, log_in)
        pass_off(keyed, approval, VOUCHED, filed)
        refused(keyed, "wasn't the source's at entry")

    def test_call_the_account_s_passkey_a_key_of_the_source(self, keyed: Wire) -> None:
        record(keyed, added(keyed, ACCOUNT.key))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(ACCOUNT, filed), VOUCHED, filed)
        refused(keyed, "it didn't sign the version")

    def test_bring_an_approval_from_another_wire_s_pages(self, keyed: Wire) -> None:
        filed = file_text(keyed, another(2))
        elsewhere = OWN.approve(filing_digest(filed.filing), origin="https://other.example")
        pass_off(keyed, elsewhere, SIGNED_IN, filed)
        refused(keyed, "not on this wire's")

    def test_blind_the_reader_with_a_statement_that_is_none(self, keyed: Wire) -> None:
        record(keyed, added(keyed, FORGED.key, KeyEvidence("signed-in", OWN.key, "AA==")))
        pass_off(keyed, None)
        assert judged(keyed, 2).verdict == "altered"
        assert audit(keyed) != ()

    def test_leave_the_source_s_keys_out(self, keyed: Wire) -> None:
        pass_off(keyed, None)
        (keyed.edition / f"sources/{SLUG}/source.json").unlink()
        assert audit(keyed) != ()
        said = " ".join(judged(keyed, 2).explanation)
        assert "Other keys of the source not checked" in said


class TestTheWireRefuses:
    def test_what_the_breacher_has_to_go_past(self, keyed: Wire) -> None:
        source = get_source(SLUG)
        with keyed.lock():
            for key, evidence in ((FORGED, VOUCHED), (FURTHER, BY_FORGED), (FORGED, SIGNED_IN)):
                with pytest.raises(Exception, match=r"signed in by one it has|another challenge"):
                    add_key(keyed, source, key.key, evidence, keyed.clock())
        filed = file_text(keyed, another(2))
        for approvals in ((), (approve(FORGED, filed),), (approve(FIRST, filed),)):
            with pytest.raises(Exception, match=r"without its approval|isn't one of|didn't sign"):
                publish(keyed, filed, CLEAN, approvals)

    def test_a_chain_that_begins_at_a_key_vouched_for_late(self, keyed: Wire) -> None:
        source = get_source(SLUG)
        with keyed.lock():
            for key in source.keys.all():
                revoke_key(keyed, key, "The devices were lost.", keyed.clock())
            add_key(keyed, source, FORGED.key, VOUCHED, keyed.clock(), credential="Aw")
            with pytest.raises(Exception, match="on the source's domain instead"):
                add_key(keyed, source, FURTHER.key, BY_FORGED, keyed.clock(), credential="BA")
        press_sources(keyed)
        assert audit(keyed) == ()


class TestWhatRemains:
    def test_a_source_without_a_key_of_its_own_is_vouched_for_and_the_page_says_so(
        self, wire: Wire
    ) -> None:
        record(wire, added(wire, FORGED.key))
        filed = file_text(wire, another(2))
        pass_off(wire, approve(FORGED, filed), VOUCHED, filed)
        assert audit(wire) == ()
        assert "Signed by a key that the wire alone vouches for" in page(wire, 1)

    def test_a_source_whose_keys_were_all_revoked_is_vouched_for_and_the_page_says_so(
        self, keyed: Wire
    ) -> None:
        record(keyed, revoked(keyed, OWN.key), revoked(keyed, FIRST.key), added(keyed, FORGED.key))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(FORGED, filed), VOUCHED, filed)
        assert "Signed by a key that the wire alone vouches for" in page(keyed, 2)
        told = [check.detail for check in judged(keyed, 2).checks if check.name == "source's keys"]
        assert len(told) == 1
        assert told[0].endswith("those it had had been revoked, the last by entry 6.")

    def test_a_first_key_of_his_own_begins_a_chain_and_the_verdict_says_where_it_begins(
        self, wire: Wire
    ) -> None:
        record(wire, added(wire, FORGED.key), added(wire, FURTHER.key, BY_FORGED))
        filed = file_text(wire, another(2))
        pass_off(wire, approve(FURTHER, filed), BY_FORGED, filed)
        assert audit(wire) == ()
        told = " ".join(check.detail for check in judged(wire, 1).checks)
        assert "begins at entry" in told
        assert "which the wire alone vouched for" in told

    def test_he_can_say_that_he_saw_a_fingerprint_and_the_page_says_where_to_look(
        self, keyed: Wire
    ) -> None:
        source = get_source(SLUG)
        line = domain_line(FORGED.cose)
        seen = KeyEvidence(
            "on-domain", DomainSight(source.domain, "well-known", line, "2026-03-03")
        )
        record(keyed, added(keyed, FORGED.key, seen))
        filed = file_text(keyed, another(2))
        pass_off(keyed, approve(FORGED, filed), seen, filed)
        assert f"stood on {source.domain} on 3 March 2026" in page(keyed, 2)
        assert "as the wire saw it" in page(keyed, 2)

    def test_a_page_can_show_one_text_and_have_another_signed(self, keyed: Wire) -> None:
        """The passkey signs what it is given; nothing in a copy tells what its screen showed."""
        shown, signed = file_text(keyed, another(2)), file_text(keyed, another(3))
        assert shown.document != signed.document
        pass_off(keyed, approve(OWN, signed), SIGNED_IN, signed)
        assert audit(keyed) == ()
        assert "What the screen showed at that moment stays a matter of trust." in page(keyed, 2)
