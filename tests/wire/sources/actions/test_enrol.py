"""An approver enrols passkeys for a source: the first is vouched for, a further one signed in."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.digests import sign_key
from dateline.record.errors import RecordError
from dateline.record.filing import DomainSight, KeyEvidence
from dateline.record.note import encode_base64
from dateline.record.passkey import domain_line
from dateline.record.statement import KeyAdded, KeyRevoked, parse_source
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.log import log_size
from dateline.wire.sources.actions.enrol import (
    drop_proposed,
    enrol,
    look_on_domain,
    revoke,
    sign_in,
)
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.domain_lines import PATH
from dateline.wire.sources.models import ProposedKey, SourceKey
from dateline.wire.sources.passkeys import Made
from dateline.wire.sources.queries import evidence_of, get_source
from record.passkeys import SoftPasskey, eddsa, es256
from wire.desk.people import person
from wire.sources.enrolling import HERE
from wire.sources.names import asked_through, names_served
from wire.wires import SLUG, audit

FIRST, SECOND, THIRD = es256("first"), es256("second"), eddsa("third")


@pytest.fixture
def marit(wire: Wire) -> Actor:
    return person(wire, "marit", f"approver:{SLUG}")


def make(wire: Wire, actor: Actor, passkey: SoftPasskey, label: str = "a device") -> None:
    enrol(wire, actor, get_source(SLUG), Made(passkey.key, passkey.key[:20]), label)


def signed_in(wire: Wire, actor: Actor, by: SoftPasskey = FIRST) -> SourceKey:
    row = ProposedKey.objects.get()
    evidence = by.introduce(SECOND.cose, origin=HERE)
    return sign_in(wire, actor, row, evidence)


def stated(wire: Wire) -> list[KeyAdded | KeyRevoked]:
    """Return what stands in public about the source's keys."""
    opened = parse_source((wire.edition / f"sources/{SLUG}/source.json").read_bytes()).entries
    told = [each.statement for each in opened]
    return [each for each in told if isinstance(each, KeyAdded | KeyRevoked)]


def test_the_first_counts_at_once_vouched_for_and_is_in_the_record(
    wire: Wire, marit: Actor
) -> None:
    make(wire, marit, FIRST)
    (told,) = stated(wire)
    assert isinstance(told, KeyAdded)
    assert (told.key, told.evidence) == (FIRST.key, KeyEvidence("vouched"))
    assert audit(wire) == ()


def test_a_further_one_waits_out_of_the_record_until_it_is_signed_in(
    wire: Wire, marit: Actor
) -> None:
    make(wire, marit, FIRST)
    before = log_size()
    make(wire, marit, SECOND)
    assert (log_size(), SourceKey.objects.count()) == (before, 1)
    row = signed_in(wire, marit)
    assert (row.kind, row.label, ProposedKey.objects.count()) == ("signed-in", "a device", 0)
    assert len(stated(wire)) == 2
    assert audit(wire) == ()


def test_neither_label_nor_credential_is_public(wire: Wire, marit: Actor) -> None:
    make(wire, marit, FIRST, "the blue one in the safe")
    content = (wire.edition / f"sources/{SLUG}/source.json").read_bytes()
    assert b"the blue one" not in content
    assert SourceKey.objects.get().credential.encode() in content  # here it is part of the key
    entries = b"".join(
        path.read_bytes() for path in (wire.edition / "record").rglob("*") if path.is_file()
    )
    assert FIRST.key.encode() not in entries


def test_an_ed25519_key_signs_a_passkey_in_and_a_passkey_another(wire: Wire, marit: Actor) -> None:
    old = Ed25519PrivateKey.generate()
    raw = old.public_key().public_bytes_raw()
    with wire.lock():
        vouched = KeyEvidence("vouched")
        add_key(wire, get_source(SLUG), encode_base64(raw), vouched, wire.clock())
    make(wire, marit, SECOND)
    sign_in(wire, marit, ProposedKey.objects.get(), sign_key(SECOND.cose, old))
    make(wire, marit, THIRD)
    sign_in(wire, marit, ProposedKey.objects.get(), SECOND.introduce(THIRD.cose, origin=HERE))
    assert [key.kind for key in SourceKey.objects.all()] == ["vouched", "signed-in", "signed-in"]
    assert audit(wire) == ()


@pytest.mark.parametrize(
    "evidence",
    [
        lambda: KeyEvidence("vouched"),
        lambda: es256("a stranger").introduce(SECOND.cose, origin=HERE),
        lambda: FIRST.introduce(THIRD.cose, origin=HERE),
        lambda: FIRST.introduce(SECOND.cose, origin="https://other.example"),
    ],
)
def test_evidence_that_does_not_hold_is_refused_and_the_key_waits_on(
    wire: Wire, marit: Actor, evidence: Callable[[], KeyEvidence]
) -> None:
    make(wire, marit, FIRST)
    make(wire, marit, SECOND)
    with pytest.raises((RefusedError, RecordError)):
        sign_in(wire, marit, ProposedKey.objects.get(), evidence())
    assert (ProposedKey.objects.count(), SourceKey.objects.count()) == (1, 1)


class Shows:
    """A reach to domains that all show one file."""

    def __init__(self, *lines: str) -> None:
        self.asked: list[str] = []
        self._content = "\n".join(lines).encode()

    def read(self, host: str, path: str, *, most: int, seconds: float) -> bytes:
        self.asked.append(f"https://{host}{path}")
        return self._content


def test_a_key_named_on_the_source_s_domain_is_its_own(wire: Wire, marit: Actor) -> None:
    make(wire, marit, FIRST)
    make(wire, marit, SECOND)
    row = ProposedKey.objects.get()
    source = get_source(SLUG)
    silent = replace(wire, reach=Shows("# nothing"))  # type: ignore[arg-type]
    with pytest.raises(RefusedError, match="doesn't have the line"):
        look_on_domain(silent, marit, row, "well-known")
    shows = Shows("# the press office", domain_line(SECOND.cose))
    reaching = replace(wire, reach=shows)  # type: ignore[arg-type]
    found = look_on_domain(reaching, marit, row, "well-known")
    assert found.kind == "on-domain"
    assert shows.asked == [f"https://{source.domain}{PATH}"]
    assert audit(wire) == ()


def test_a_key_named_in_dns_is_its_own_where_dnssec_vouches_for_it(
    wire: Wire, marit: Actor
) -> None:
    make(wire, marit, FIRST)
    make(wire, marit, SECOND)
    row, domain, line = ProposedKey.objects.get(), get_source(SLUG).domain, domain_line(SECOND.cose)
    with names_served() as names:
        names.show(domain, line)
        names.validates = True
        plain = asked_through(wire, names.resolver)
        believed = asked_through(wire, msgspec.structs.replace(names.resolver, validates=True))
        with pytest.raises(RefusedError, match="wasn't validated by DNSSEC"):
            look_on_domain(plain, marit, row, "dns")
        names.validates = False
        with pytest.raises(RefusedError, match="wasn't validated by DNSSEC"):
            look_on_domain(believed, marit, row, "dns")
        names.validates = True
        found = look_on_domain(believed, marit, row, "dns")
    assert evidence_of(found).by == DomainSight(domain, "dns", line, "2026-03-03")
    assert audit(wire) == ()


def test_a_revoked_key_is_told_with_its_reason_and_revoked_once(wire: Wire, marit: Actor) -> None:
    make(wire, marit, FIRST)
    row = SourceKey.objects.get()
    for wrong in ("", "   ", "a\u202eb"):
        with pytest.raises(RefusedError, match="one line"):
            revoke(wire, marit, row, wrong)
    revoke(wire, marit, row, "The device was lost.")
    with pytest.raises(RefusedError, match="already"):
        revoke(wire, marit, row, "Once more.")
    last = stated(wire)[-1]
    assert isinstance(last, KeyRevoked)
    assert last.reason == "The device was lost."
    assert audit(wire) == ()


def test_a_key_is_one_source_s_alone_and_never_comes_back(wire: Wire, marit: Actor) -> None:
    make(wire, marit, FIRST)
    revoke(wire, marit, SourceKey.objects.get(), "The device was lost.")
    with pytest.raises(RefusedError, match="already"):
        make(wire, marit, FIRST)


def test_only_an_approver_of_the_source_keeps_its_keys_and_each_act_is_audited(
    wire: Wire, marit: Actor
) -> None:
    make(wire, marit, FIRST)
    make(wire, marit, SECOND)
    key, proposed = SourceKey.objects.get(), ProposedKey.objects.get()
    for stranger in (
        person(wire, "edda", f"author:{SLUG}"),
        person(wire, "lightship", "chief-editor"),
        person(wire, "keeper", "operator"),
    ):
        for act in (
            lambda: make(wire, stranger, THIRD),  # noqa: B023
            lambda: signed_in(wire, stranger),  # noqa: B023
            lambda: look_on_domain(wire, stranger, proposed, "dns"),  # noqa: B023
            lambda: drop_proposed(wire, stranger, proposed),  # noqa: B023
            lambda: revoke(wire, stranger, key, "I would."),  # noqa: B023
        ):
            with pytest.raises(NotYoursError):
                act()
    drop_proposed(wire, marit, proposed)
    revoke(wire, marit, key, "The device was lost.")
    acts = AuditEvent.objects.filter(actor="marit").values_list("act", flat=True)
    assert list(acts) == ["add key", "propose key", "drop proposed key", "revoke key"]


def test_no_more_than_a_few_wait_and_a_name_is_one_line(wire: Wire, marit: Actor) -> None:
    make(wire, marit, FIRST)
    for label in ("", "a\nb", "x" * 81):
        with pytest.raises(RefusedError):
            make(wire, marit, SECOND, label)
    for number in range(8):
        make(wire, marit, es256(f"key {number}"))
    with pytest.raises(RefusedError, match="wait already"):
        make(wire, marit, es256("one more"))
