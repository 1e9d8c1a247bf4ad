r"""The filing: what a source hands in, as one canonical JSON, and the approvals that sign it.

A filing binds the document without repeating it. Each part that the law may want erased alone
(``contacts``, ``images/0`` …, ``exhibits/0`` …, ``signatories``) has a salted digest of its own;
in the document's skeleton the part is replaced by that digest. Then:

- part digest      ``SHA-256("dateline/part/v1\n" ‖ salt ‖ RFC 8785(part))``
- document digest  ``SHA-256("dateline/document/v1\n" ‖ salt ‖ RFC 8785(skeleton))``
- filing digest    ``SHA-256("dateline/filing/v1\n" ‖ RFC 8785(filing))``
- an approval signs ``"dateline/approval/v1\n" ‖ filing digest (32 bytes)`` with Ed25519, or a
  challenge made of that digest with a passkey (`dateline.record.passkey`)
- approval digest  ``SHA-256("dateline/approval/v1\n" ‖ RFC 8785(approval with its evidence))``
"""

from typing import Literal

from dateline.release.model import Value

DOCUMENT_DOMAIN = "dateline/document/v1"
PART_DOMAIN = "dateline/part/v1"
FILING_DOMAIN = "dateline/filing/v1"
APPROVAL_DOMAIN = "dateline/approval/v1"

ITSELF = "itself"


class Part(Value, frozen=True):
    """The salted digest of one erasable part; parts stand in a filing sorted by name."""

    name: str
    digest: str


class Disclosure(Value, frozen=True):
    """Who stands behind a filing; ``"itself"`` where that is the source.

    ``agent`` is who filed for the source, ``payer`` who paid for this filing.
    """

    owner: str
    agent: str
    payer: str


class Filing(Value, frozen=True):
    """What a source hands in. ``id`` is 32 random hexadecimal digits; ``filed_at`` RFC 3339.

    ``stated`` says that ``filed_at`` is what the filer stated and not the wire's clock.
    ``replaces`` and ``translations`` name other filings by id, never by digest.
    """

    type: Literal["dateline/filing/v1"]
    id: str
    document: str
    parts: tuple[Part, ...]
    source: str
    source_name: str
    disclosure: Disclosure
    categories: tuple[str, ...]
    filed_at: str
    stated: bool
    embargo: str | None = None
    replaces: str | None = None
    translations: tuple[str, ...] = ()


class Assertion(Value, frozen=True):
    """What a passkey signed and how (WebAuthn Level 2), each the base64 of bytes as they came.

    ``client_data`` is the browser's JSON with the challenge, ``authenticator_data`` says for which
    site, and that somebody was there and verified; ``signature`` is over both.
    """

    authenticator_data: str
    client_data: str
    signature: str


class Approval(Value, frozen=True):
    """A source's signature on a filing's digest.

    ``key`` is base64: of an Ed25519 key's 32 bytes, or for ``webauthn`` of a passkey's COSE_Key;
    ``signature`` base64 of the Ed25519 signature, or the passkey's assertion.
    """

    type: Literal["dateline/approval/v1"]
    filing: str
    algorithm: Literal["ed25519", "webauthn"]
    key: str
    signature: str | Assertion


class DomainSight(Value, frozen=True):
    """A key's fingerprint as the wire saw it on the source's own domain.

    ``seen`` is ``dateline-key=<fingerprint>``, ``method`` where that stood: ``dns``, a TXT record
    of ``_dateline.<domain>``, or ``well-known``, a line of
    ``https://<domain>/.well-known/dateline.txt``; ``at`` is the day.
    """

    domain: str
    method: Literal["dns", "well-known"]
    seen: str
    at: str


class KeyEvidence(Value, frozen=True):
    """Why a key counts as the source's: vouched for by the wire alone, signed in, or on its domain.

    ``signed-in``: ``by`` is the earlier key (base64), ``signature`` its signature over
    ``"dateline/key/v1\\n" ‖ the new key``, or an earlier passkey's assertion of the new key's
    challenge. ``on-domain``: ``by`` is what stood on the source's domain.
    """

    kind: Literal["vouched", "signed-in", "on-domain"]
    by: str | DomainSight | None = None
    signature: str | Assertion | None = None


class SignedApproval(Value, frozen=True):
    """An approval with the evidence for its key."""

    approval: Approval
    evidence: KeyEvidence
