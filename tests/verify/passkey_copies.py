"""Copies approved by passkey, good and damaged, on which every verifier must agree."""

import base64
from collections.abc import Callable, Iterator

import msgspec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from dateline.record.bundle import Copy, format_copy
from dateline.record.digests import sign_key
from dateline.record.filing import (
    Approval,
    Assertion,
    DomainSight,
    KeyEvidence,
    SignedApproval,
)
from dateline.record.note import encode_base64
from dateline.record.passkey import approval_challenge, domain_line
from dateline.record.statement import format_source
from record.bundles import FIRST_KEY, SampleWire
from record.passkeys import (
    AT,
    BE,
    BS,
    ED,
    PASSKEYS,
    UP,
    UV,
    SoftPasskey,
    eddsa,
    es256,
)
from record.sources import FIRST, SourceWire
from verify.views import View, view_of

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
VOUCHED = KeyEvidence("vouched")
ANOTHER_FILING = "5a" * 32

Bend = Callable[[SoftPasskey, str], Approval]
replace = msgspec.structs.replace


def approved(passkey: SoftPasskey, bend: Bend = SoftPasskey.approve) -> Copy:
    """Return a copy that a vouched passkey approved, bent or not."""
    wire = SampleWire()
    return wire.publish(
        signature="vouched-key",
        approve=lambda filing: SignedApproval(bend(passkey, filing), VOUCHED),
    )


def _with(**bent: object) -> Bend:
    return lambda passkey, filing: passkey.approve(filing, **bent)


def _raw(change: Callable[[bytes], bytes]) -> Bend:
    """Bend the browser's JSON before it is signed."""

    def bend(passkey: SoftPasskey, filing: str) -> Approval:
        good = _assertion(passkey.approve(filing))
        return passkey.approve(filing, raw=change(base64.b64decode(good.client_data)))

    return bend


def _after(**changes: Callable[[bytes], bytes]) -> Bend:
    """Bend what is carried after it was signed."""

    def bend(passkey: SoftPasskey, filing: str) -> Approval:
        approval = passkey.approve(filing)
        good = _assertion(approval)
        bent = {
            name: encode_base64(change(base64.b64decode(getattr(good, name))))
            for name, change in changes.items()
        }
        return replace(approval, signature=replace(good, **bent))

    return bend


def _text(name: str, change: Callable[[str], str]) -> Bend:
    """Bend how a member is written."""

    def bend(passkey: SoftPasskey, filing: str) -> Approval:
        approval = passkey.approve(filing)
        good = _assertion(approval)
        return replace(approval, signature=replace(good, **{name: change(getattr(good, name))}))

    return bend


def _assertion(approval: Approval) -> Assertion:
    assert isinstance(approval.signature, Assertion)
    return approval.signature


def _higher(signature: bytes) -> bytes:
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, ORDER - s)


def _padded(signature: bytes) -> bytes:
    """Return DER whose r has a zero too many."""
    r = signature[4 : 4 + signature[3]]
    inner = b"\2" + bytes([len(r) + 1]) + b"\0" + r + signature[4 + len(r) :]
    return b"\x30" + bytes([len(inner)]) + inner


def _flipped(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


def _replayed(passkey: SoftPasskey, filing: str) -> Approval:
    return replace(passkey.approve(ANOTHER_FILING), filing=filing)


def _as_log_in(passkey: SoftPasskey, filing: str) -> Approval:
    """A log-in's challenge is random: here 32 bytes that are no approval's."""
    return Approval(
        "dateline/approval/v1", filing, "webauthn", passkey.key, passkey.sign(bytes(range(32)))
    )


def _bare_digest(passkey: SoftPasskey, filing: str) -> Approval:
    signature = passkey.sign(bytes.fromhex(filing))
    return Approval("dateline/approval/v1", filing, "webauthn", passkey.key, signature)


def _other_key(passkey: SoftPasskey, filing: str) -> Approval:
    return replace(passkey.approve(filing), key=es256("another").key)


def _other_algorithm(passkey: SoftPasskey, filing: str) -> Approval:
    return replace(passkey.approve(filing), key=eddsa().key)


def _called_ed25519(passkey: SoftPasskey, filing: str) -> Approval:
    return replace(passkey.approve(filing), algorithm="ed25519")


def _bare_signature(passkey: SoftPasskey, filing: str) -> Approval:
    approval = passkey.approve(filing)
    return replace(approval, signature=_assertion(approval).signature)


def _no_point(passkey: SoftPasskey, filing: str) -> Approval:
    return replace(passkey.approve(filing), key=encode_base64(_flipped(passkey.cose)))


def _doubled(content: bytes) -> bytes:
    return content.replace(b"{", b'{"type":"webauthn.create",', 1)


GOOD: dict[str, Bend] = {
    "as it is": SoftPasskey.approve,
    "by a synced passkey": _with(flags=UP | UV | BE | BS, count=0),
    "with a counter": _with(count=41),
    "with a member that no verifier knows": _with(
        other_keys_can_be_added_here="x", nested={"a": 1}
    ),
    "by a browser that says nothing of frames": _raw(
        lambda content: content.replace(b',"crossOrigin":false', b"")
    ),
    "with escapes and spaces": _raw(
        lambda content: content.replace(b"https://", b"https:\\/\\/").replace(
            b":false", b" : false"
        )
    ),
}

DAMAGED: dict[str, Bend] = {
    "user not verified": _with(flags=UP),
    "nobody there": _with(flags=UV),
    "unknown flag": _with(flags=UP | UV | 0x20),
    "backed up without being able to": _with(flags=UP | UV | BS),
    "with an extension": _with(flags=UP | UV | ED, tail=b"\xa0"),
    "with a flag for an extension": _with(flags=UP | UV | ED),
    "with a credential": _with(flags=UP | UV | AT),
    "with bytes at its end": _with(tail=b"\0"),
    "of another site": _with(rp_id="other.example.org"),
    "of a parent's site": _with(rp_id="example.org"),
    "on another wire's pages": _with(origin="https://other.example.org"),
    "on another port": _with(origin="https://wire.example.org:8443"),
    "on a page without https": _with(origin="http://wire.example.org"),
    "on an app's page": _with(origin="android:apk-key-hash:abc", rp_id="wire.example.org"),
    "in a frame": _with(crossOrigin=True),
    "in a frame, as null": _with(crossOrigin=None),
    "in a frame of another": _with(topOrigin="https://other.example.org"),
    "at an enrolment": _with(type="webauthn.create"),
    "without its kind": _with(type=None),
    "with padding in its challenge": _raw(
        lambda content: content.replace(b'","origin', b'=","origin')
    ),
    "with its kind twice": _raw(_doubled),
    "with no number": _raw(lambda content: content.replace(b":false", b':false,"a":NaN')),
    "as a list": _raw(lambda content: b"[" + content + b"]"),
    "cut off": _raw(lambda content: content[:-1]),
    "not in UTF-8": _raw(lambda content: content.replace(b":false", b':false,"a":"\xff"')),
    "with a byte-order mark": _raw(lambda content: b"\xef\xbb\xbf" + content),
    "too long": _raw(lambda content: content.replace(b"{", b"{" + b" " * 4_096)),
    "replayed from another filing": _replayed,
    "a log-in": _as_log_in,
    "over the bare digest": _bare_digest,
    "by another passkey": _other_key,
    "as of another algorithm": _other_algorithm,
    "called Ed25519": _called_ed25519,
    "as a bare signature": _bare_signature,
    "of a key that is no point": _no_point,
    "signature flipped": _after(signature=_flipped),
    "signature cut off": _after(signature=lambda content: content[:-1]),
    "signature with more": _after(signature=lambda content: content + b"\0"),
    "no signature": _after(signature=lambda _: b""),
    "the higher s": _after(signature=_higher),
    "DER with a zero too many": _after(signature=_padded),
    "counter changed": _after(authenticator_data=_flipped),
    "client data changed": _after(
        client_data=lambda content: content.replace(b":false", b": false")
    ),
    "base64 for URLs": _text("authenticator_data", lambda text: text.replace("=", "")),
    "base64 with a stray bit": _text("authenticator_data", lambda text: text[:-3] + "B=="),
}
"""What is done to an approval by an ES256 passkey, none of which a verifier lets pass."""


def approvals() -> Iterator[tuple[str, Copy, bool]]:
    """Yield a copy by name and whether its approval is good."""
    for name, passkey in PASSKEYS.items():
        for label, bend in GOOD.items():
            yield f"{name} {label}", approved(passkey, bend), True
        for label in ("signature flipped", "counter changed", "replayed from another filing"):
            yield f"{name} {label}", approved(passkey, DAMAGED[label]), False
    for label, bend in DAMAGED.items():
        yield label, approved(es256(), bend), False
    for label, origin in (
        ("at an address of its own port", "https://wire.example.org:8443"),
        ("on this machine", "http://localhost:8000"),
    ):
        wire = SampleWire(identity=replace(SampleWire().identity, base_url=f"{origin}/news/"))
        approve = lambda filing: SignedApproval(es256().approve(filing, origin=origin), VOUCHED)  # noqa: B023, E731
        yield label, wire.publish(signature="vouched-key", approve=approve), True


def on_domain(key: bytes, domain: str = "riverbend.example") -> KeyEvidence:
    """Return the evidence that a key's fingerprint stood on a domain."""
    return KeyEvidence("on-domain", DomainSight(domain, "dns", domain_line(key), "2026-02-01"))


def _signed_by(wire: SourceWire, passkey: SoftPasskey, evidence: KeyEvidence) -> Copy:
    return wire.publish(
        signature="vouched-key" if evidence == VOUCHED else "own-key",
        approve=lambda filing: SignedApproval(passkey.approve(filing), evidence),
    )


def _view(wire: SourceWire, copy: Copy) -> View:
    view = view_of(wire, copy)
    view.statements = format_source(wire.statements())
    return view


FIRST_PASSKEY, SECOND_PASSKEY, THIRD_PASSKEY = es256("first"), es256("second"), eddsa("third")
SIGNED_IN_BY_PASSKEY = FIRST_PASSKEY.introduce(SECOND_PASSKEY.cose)
SIGNED_IN_BY_KEY = sign_key(SECOND_PASSKEY.cose, FIRST_KEY)


def records() -> Iterator[tuple[str, Copy, View, bool]]:
    """Yield a copy, its record, and whether its signer is the source's as the copy says."""
    wire = SourceWire()
    wire.verified()
    wire.add(FIRST_PASSKEY.key)
    copy = _signed_by(wire, FIRST_PASSKEY, VOUCHED)
    yield "vouched", copy, _view(wire, copy), True
    wire.add(SECOND_PASSKEY.key, SIGNED_IN_BY_PASSKEY)
    copy = _signed_by(wire, SECOND_PASSKEY, SIGNED_IN_BY_PASSKEY)
    yield "signed in by a passkey", copy, _view(wire, copy), True
    copy = _signed_by(wire, FIRST_PASSKEY, VOUCHED)
    yield "vouched, where there is an own one", copy, _view(wire, copy), False
    copy = wire.publish(signature="none")
    yield "unsigned, where there is an own one", copy, _view(wire, copy), False
    wire.revoke(SECOND_PASSKEY.key)
    copy = _signed_by(wire, SECOND_PASSKEY, SIGNED_IN_BY_PASSKEY)
    yield "revoked", copy, _view(wire, copy), False
    wire.add(THIRD_PASSKEY.key)
    by_late = THIRD_PASSKEY.introduce(eddsa("fourth").cose)
    wire.add(eddsa("fourth").key, by_late)
    copy = _signed_by(wire, eddsa("fourth"), by_late)
    yield "signed in by one vouched for late", copy, _view(wire, copy), False
    copy = _signed_by(wire, THIRD_PASSKEY, VOUCHED)
    yield "vouched for late, the own one revoked", copy, _view(wire, copy), True

    for label, first, evidence, good in (
        ("signed in by an Ed25519 key", FIRST, SIGNED_IN_BY_KEY, True),
        ("on its domain", None, on_domain(SECOND_PASSKEY.cose), True),
        ("on another domain", None, on_domain(SECOND_PASSKEY.cose, "other.example"), False),
        (
            "signed in on another wire's pages",
            FIRST_PASSKEY.key,
            FIRST_PASSKEY.introduce(SECOND_PASSKEY.cose, origin="https://other.example"),
            False,
        ),
    ):
        wire = SourceWire()
        wire.verified()
        if first is not None:
            wire.add(first)
        wire.add(SECOND_PASSKEY.key, evidence)
        copy = _signed_by(wire, SECOND_PASSKEY, evidence)
        yield label, copy, _view(wire, copy), good


def evidences() -> Iterator[tuple[str, Copy, bool]]:
    """Yield copies whose evidence for the key is good or bent, as a copy alone shows it."""
    new = SECOND_PASSKEY
    good = on_domain(new.cose)
    assert isinstance(good.by, DomainSight)
    for label, evidence, holds in (
        ("signed in by a passkey", SIGNED_IN_BY_PASSKEY, True),
        ("signed in by an Ed25519 key", SIGNED_IN_BY_KEY, True),
        ("on its domain", good, True),
        ("another fingerprint", on_domain(es256("another").cose), False),
        ("a domain that signs", replace(good, signature="AA=="), False),
        ("a domain called a key", replace(good, kind="signed-in"), False),
        ("a key called a domain", replace(SIGNED_IN_BY_KEY, kind="on-domain"), False),
        ("by itself", new.introduce(new.cose), False),
        ("another key signed in", FIRST_PASSKEY.introduce(es256("another").cose), False),
        ("user not verified", FIRST_PASSKEY.introduce(new.cose, flags=UP), False),
        (
            "an approval as evidence",
            KeyEvidence(
                "signed-in",
                FIRST_PASSKEY.key,
                FIRST_PASSKEY.sign(approval_challenge(bytes.fromhex(ANOTHER_FILING))),
            ),
            False,
        ),
    ):
        wire = SourceWire()
        yield f"evidence: {label}", _signed_by(wire, new, evidence), holds


def samples() -> Iterator[tuple[str, bytes, View | None]]:
    """Yield all of them as files, with the record at hand where there is one."""
    for label, copy, _good in (*approvals(), *evidences()):
        yield f"passkey: {label}", format_copy(copy), None
    for label, copy, view, _good in records():
        yield f"passkey in the record: {label}", format_copy(copy), view
