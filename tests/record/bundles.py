"""A wire in memory, for tests: its own key, its own record, copies that verify.

``make_copy()`` is one published release; ``SampleWire`` also corrects, retracts, replies and seals.
All of it is deterministic: the same calls give the same bytes.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.bundle import Act, Bundle, Copy, Salts, Seal
from dateline.record.carrying import with_handovers
from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.digests import (
    approval_digest,
    filing_digest,
    manifest_digest,
    seal_digest,
    sign_approval,
    sign_key,
)
from dateline.record.entry import Entry, EntryType, format_entry
from dateline.record.errors import MissingError
from dateline.record.filing import ITSELF, Disclosure, Filing, KeyEvidence, Part, SignedApproval
from dateline.record.manifest import (
    Answer,
    Change,
    ChangedTranslation,
    Correction,
    CorrectionClass,
    Decision,
    Lag,
    LoggedFinding,
    Manifest,
    PastVersion,
    PdfDigest,
    Pressing,
    Publication,
    Reason,
    Reply,
    ReportDecision,
    Restoration,
    Retraction,
    Settlement,
    SourceSnapshot,
    VerifiedField,
    WireIdentity,
)
from dateline.record.merkle import prove_inclusion
from dateline.record.note import Signer
from dateline.record.proof import format_proof, parse_proof
from dateline.record.statement import KeyRotated, OpenedEntry, statement_digest
from dateline.record.tiles import TileReader, grow
from dateline.release.canonical import canonical_bytes
from dateline.release.digests import document_digest, part_digests, parts_of
from dateline.release.model import (
    Boilerplate,
    Contact,
    Dateline,
    Document,
    Exhibit,
    Heading,
    Image,
    Link,
    List,
    Paragraph,
    Picture,
    Quotation,
    Quote,
    Run,
    Signatory,
    Social,
    Table,
)
from dateline.verify.wire_files import WireStatements

ORIGIN = "wire.example.org"
SIGNER = Signer.from_seed(ORIGIN, hashlib.sha256(b"a wire's key").digest())
VERIFIER = SIGNER.verifier
NEXT = Signer.from_seed(ORIGIN, hashlib.sha256(b"a wire's next key").digest())
LAST = Signer.from_seed(ORIGIN, hashlib.sha256(b"a wire's last key").digest())
OTHER = Signer.from_seed(ORIGIN, hashlib.sha256(b"another wire's key").digest()).verifier
FIRST_KEY = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"a source's key").digest())
SECOND_KEY = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"its next key").digest())

IDENTITY = WireIdentity(
    name="The Harbour Wire",
    origin=ORIGIN,
    base_url="https://wire.example.org/",
    operator="Harbour Wire Cooperative",
)
SOURCE = SourceSnapshot(
    slug="riverbend-tenants-union",
    name="Riverbend Tenants' Union",
    kind="organization",
    owner=ITSELF,
    fields=(
        VerifiedField("domain", "riverbend.example", "DNS", "2026-02-01", "A TXT record."),
        VerifiedField("address", "4 Quay Lane", None, None),
    ),
)
EXHIBITS = (
    Exhibit("Rents rose by a third.", "Rent register", "https://register.example/2026", None),
    Exhibit("The lift stood still.", "Log of the lift", None, "ab" * 32),
)
FOLLOWED = "f0" * 16
"""The filing of a translation's second version."""

SIGNATORIES = (Signatory("Ada Merrow", "Quay House"), Signatory(None, None, withheld=True))


def sample_document(headline: str = "Tenants of Quay House win repairs after a year") -> Document:
    """Return a document with a block of each kind and every field filled."""
    place = "RIVERBEND, Vardmark, March 3, 2026 /The Harbour Wire/ --"
    link = "https://register.example/2026"
    return Document(
        headline=headline,
        subheadline="The owner signed on Monday",
        dateline=Dateline(place, "RIVERBEND", None, "Vardmark", "2026-03-03", "The Harbour Wire"),
        language="en",
        direction="ltr",
        body=(
            Paragraph((Run("The union and the owner "), Run("agreed", bold=True), Run("."))),
            Heading(2, (Run("What was agreed"),)),
            List(False, ((Run("A new lift"),), (Run("Windows "), Run("in May", italic=True)))),
            Paragraph((Run("See "), Run("the register", link=link), Run("."))),
            Quote(((Run("We asked for a year."),),), "Ada Merrow, chair"),
            Table(True, (((Run("House"),), (Run("Flats"),)), ((Run("Quay"),), (Run("40"),)))),
            Picture(0),
        ),
        quotes=(Quotation("We asked for a year.", "Ada Merrow", "chair", 4),),
        images=(
            Image(
                f"sha256-{'cd' * 32}.png",
                "The house",
                "J. Tarn",
                "2026-03-01",
                "Riverbend",
                "Bricks",
            ),
        ),
        contacts=(
            Contact("Ada Merrow", "chair", SOURCE.name, "+99 555 0100", "ada@riverbend.example"),
        ),
        links=(Link("the register", link),),
        socials=(Social("Mastodon", "https://social.example/@riverbend"),),
        boilerplate=(
            Boilerplate(SOURCE.name, "About the union", ((Run("It has 400 members."),),)),
        ),
        permalink="https://wire.example.org/releases/1/",
        wire_footer="The Harbour Wire carries what others say.",
    )


class SampleWire:
    """A wire with its record in memory; ``files`` are the files under ``record/``."""

    def __init__(self, signer: Signer = SIGNER, identity: WireIdentity = IDENTITY) -> None:
        self.signer = signer
        self.identity = identity
        self.files: dict[str, bytes] = {"key": signer.verifier.vkey.encode() + b"\n"}
        self.size = 0
        self.handovers: list[OpenedEntry] = []
        self._drawn = 0
        self.releases = 0
        self._minutes = 0
        self.log("wire.opened")

    def fetch(self, path: str) -> bytes:
        """Return a file of the record."""
        try:
            return self.files[path]
        except KeyError:
            raise MissingError(f"{path} isn't in the record.") from None

    def log(self, kind: EntryType, count: int = 1) -> None:
        """Append entries about nothing in particular."""
        for _ in range(count):
            self._append(Entry(type=kind, at=self._now(), id=self._random(16)))

    def publish(
        self,
        document: Document | None = None,
        *,
        exhibits: tuple[Exhibit, ...] = EXHIBITS,
        signatories: tuple[Signatory, ...] = SIGNATORIES,
        signature: str = "own-key",
        approve: Callable[[str], SignedApproval] | None = None,
        sealed: bool = False,
        pdf: bytes | None = b"%PDF-1.7\n%%EOF\n",
        replaces: Copy | None = None,
        translations: tuple[str, ...] = (),
        correction: CorrectionClass = "correction",
        note: str = "The owner signed on Monday, not on Tuesday.",
        changes: tuple[Change, ...] = (Change("Tuesday", "Monday", "signed on", "at noon"),),
        **members: object,
    ) -> Copy:
        """Publish a document, or with ``replaces`` the next version of a release.

        ``signature`` is ``own-key``, ``vouched-key`` or ``none``; ``approve`` makes the approval of
        the filing's digest, else an Ed25519 key does; ``members`` replace others of the manifest.
        """
        document = document or sample_document()
        names = parts_of(document, exhibits, signatories)
        salts = Salts(
            document=self._random(32),
            manifest=self._random(32),
            parts={name: self._random(32) for name in names},
        )
        filing = self._file(document, exhibits, signatories, salts, replaces)
        filing = msgspec.structs.replace(filing, translations=translations)
        approvals = _approve(filing, signature)
        if approve is not None:
            approvals = (approve(filing_digest(filing)),)
        seal = self._seal(filing) if sealed else None
        manifest = self._manifest(filing, approvals, signature, pdf, replaces)
        history = manifest.history
        chosen: dict[str, object] = {
            "correction": Correction(correction, note, changes) if history else None,
            "seal": seal.entry.id if seal else None,
        }
        manifest = _replace(manifest, {**chosen, **members})
        kind: EntryType = "release.corrected" if history else "release.published"
        if manifest.claimed_at is not None:
            kind = "release.imported"
        entry = self._enter(kind, manifest, salts.manifest)
        index = self._append(entry)
        bundle = Bundle(
            type="dateline/bundle/v1",
            document=document,
            exhibits=exhibits,
            signatories=signatories,
            filing=filing,
            manifest=manifest,
            salts=salts,
            approvals=approvals,
            entry=entry,
            proof=self.prove(index),
            seal=seal,
        )
        return with_handovers(Copy(type="dateline/copy/v1", bundle=bundle), self.handovers)

    def correct(self, copy: Copy, document: Document) -> tuple[Copy, Copy]:
        """Publish the next version; return the old copy with its later act, and the new one."""
        newer = self.publish(document, replaces=copy)
        bundle = newer.bundle
        act = Act(bundle.manifest, bundle.salts.manifest, bundle.entry, bundle.proof)
        return self._with(copy, act), newer

    def retract(
        self,
        copy: Copy,
        reason: Reason = "error",
        *,
        marked: Sequence[bytes | None] = (),
        **members: object,
    ) -> Copy:
        """Retract a release; return the copy with that act.

        ``marked`` are the PDFs that stand in the place of each version's.
        """
        manifest = copy.bundle.manifest
        removed = reason in {"safety", "legal"}
        pdfs = tuple(None if pdf is None else _digest_of(pdf) for pdf in marked)
        retraction = Retraction(
            type="dateline/manifest/v1",
            wire=self.identity,
            release=manifest.release,
            version=manifest.version,
            at=self._now(),
            reason=reason,
            outcome="removed" if removed else "withdrawn",
            note="The agreement was never signed.",
            editors=("harbour-desk-1", "harbour-desk-2"),
            pdfs=pdfs or None,
        )
        retraction = msgspec.structs.replace(retraction, **members)
        return self._act(copy, "release.retracted", retraction)

    def restore(self, copy: Copy, **members: object) -> Copy:
        """Restore a release that the copy's last act withdrew; return the copy with that act."""
        manifest = copy.bundle.manifest
        restoration = Restoration(
            type="dateline/manifest/v1",
            wire=self.identity,
            release=manifest.release,
            version=manifest.version,
            at=self._now(),
            retraction=copy.later[-1].entry.id,
            note="The agreement had been signed after all.",
            editors=("harbour-desk-2", "harbour-desk-3"),
        )
        restoration = msgspec.structs.replace(restoration, **members)
        return self._act(copy, "release.restored", restoration)

    def decide(self, copy: Copy, **members: object) -> Copy:
        """Decide a report about a release; return the copy with that act."""
        manifest = copy.bundle.manifest
        decision = ReportDecision(
            type="dateline/manifest/v1",
            wire=self.identity,
            release=manifest.release,
            version=manifest.version,
            at=self._now(),
            report=self._random(16),
            guidelines="DG-2026.1",
            rules=("DG-07", "DG-12"),
            verdict="upheld",
            outcome="correction",
            reasons="The date in the first paragraph was wrong.",
            editors=("harbour-desk-1",),
            appeal_of=None,
        )
        decision = msgspec.structs.replace(decision, **members)
        return self._act(copy, "report.decided", decision)

    def lag(self, copy: Copy, **members: object) -> Copy:
        """Let a release be behind a translation; return the copy with that act.

        ``members`` are the changed translation's: release 9, version 2 in Persian, a correction.
        """
        manifest, now = copy.bundle.manifest, self._now()
        changed = ChangedTranslation(
            release=9,
            version=2,
            language="fa",
            kind="correction",
            at=now,
            entry=self._random(16),
            filing=FOLLOWED,
        )
        lag = Lag(
            type="dateline/manifest/v1",
            wire=self.identity,
            release=manifest.release,
            version=manifest.version,
            at=now,
            translation=msgspec.structs.replace(changed, **members),
        )
        return self._act(copy, "translation.behind", lag)

    def settle(self, copy: Copy, **members: object) -> Copy:
        """Settle the lag that is the copy's last act; return the copy with that act."""
        manifest = copy.bundle.manifest
        settlement = Settlement(
            type="dateline/manifest/v1",
            wire=self.identity,
            release=manifest.release,
            version=manifest.version,
            at=self._now(),
            lag=copy.later[-1].entry.id if copy.later else "00" * 16,
            how="unaffected",
            note="Only the Persian wording was wrong.",
            editors=("harbour-desk-1",),
        )
        settlement = msgspec.structs.replace(settlement, **members)
        return self._act(copy, "translation.settled", settlement)

    def follow(self, copy: Copy, document: Document) -> tuple[Copy, Copy]:
        """Publish the version that follows a lag; return the old copy and the new, both settled."""
        newer = self.publish(document, replaces=copy, translations=(FOLLOWED,))
        lag = copy.later[-1].entry.id
        told = msgspec.structs.replace(newer, later=copy.later)
        settled = self.settle(told, lag=lag, how="followed", note=None)
        bundle = newer.bundle
        act = Act(bundle.manifest, bundle.salts.manifest, bundle.entry, bundle.proof)
        return self._with(self._with(copy, act), settled.later[-1]), settled

    def reply(self, copy: Copy, *paragraphs: str) -> Copy:
        """Attach a reply; return the copy with that act."""
        manifest = copy.bundle.manifest
        return self._act(
            copy,
            "reply.attached",
            Reply(
                type="dateline/manifest/v1",
                wire=self.identity,
                release=manifest.release,
                version=manifest.version,
                at=self._now(),
                party="Quay House Estates",
                role="owner of the house",
                identified="by letter on its own paper",
                language="en",
                paragraphs=paragraphs or ("We signed because we had promised to.",),
                editors=("harbour-desk-1",),
            ),
        )

    def press(self, copy: Copy, pdf: bytes, **members: object) -> Copy:
        """Bind the PDF of an imported version; return the copy with that act."""
        manifest = copy.bundle.manifest
        pressing = Pressing(
            type="dateline/manifest/v1",
            wire=self.identity,
            release=manifest.release,
            version=manifest.version,
            at=self._now(),
            pdf=_digest_of(pdf),
        )
        pressing = msgspec.structs.replace(pressing, **members)
        return self._act(copy, "release.pressed", pressing)

    def hand_over(self, new: Signer, *, lost: bool = False) -> OpenedEntry:
        """Go on under another key; return the hand-over, opened."""
        old, salt = self.signer, self._random(32)
        rotated = KeyRotated(
            type="dateline/statement/v1",
            wire=self.identity,
            old=old.verifier.vkey,
            new=new.verifier.vkey,
            lost=lost,
            at=self._now(),
        )
        entry = Entry(
            type="wire.key-rotated",
            at=rotated.at,
            id=self._random(16),
            digest=statement_digest(rotated, salt),
        )
        self.signer = new
        index = self._append(entry, *(() if lost else (old,)), new)
        self.files["key"] = new.verifier.vkey.encode() + b"\n"
        self.handovers.append(OpenedEntry(rotated, salt, entry, self.prove(index)))
        return self.handovers[-1]

    def wire_statements(self) -> bytes:
        """Return ``about/wire.json`` with the hand-overs alone."""
        return canonical_bytes(WireStatements("dateline/wire/v1", tuple(self.handovers)))

    def import_(self, document: Document | None = None, **members: object) -> Copy:
        """Take a document in as an archive's release, without a PDF."""
        found: dict[str, object] = {"claimed_at": "2019-05-01T00:00:00Z", "decision": None}
        return self.publish(document, signature="none", pdf=None, **found | members)  # type: ignore[arg-type]

    def prove(self, index: int) -> str:
        """Return the proof of an entry under the newest checkpoint."""
        hashes = prove_inclusion(index, self.size, TileReader(self.size, self.fetch))
        return format_proof(index, hashes, self.files["checkpoint"].decode())

    def _append(self, entry: Entry, *signers: Signer) -> int:
        grown = grow(self.size, [format_entry(entry)], self.fetch)
        self.files.update(grown.files)
        self.size = grown.size
        head = Checkpoint(self.signer.name, grown.size, grown.root)
        signing = signers or (self.signer,)
        self.files["checkpoint"] = sign_checkpoint(head, *signing).encode()
        return self.size - 1

    def _act(self, copy: Copy, kind: EntryType, manifest: Manifest) -> Copy:
        salt = self._random(32)
        entry = self._enter(kind, manifest, salt)
        return self._with(copy, Act(manifest, salt, entry, self.prove(self._append(entry))))

    def _with(self, copy: Copy, act: Act) -> Copy:
        longer = msgspec.structs.replace(copy, later=(*copy.later, act))
        return with_handovers(longer, self.handovers)

    def _enter(self, kind: EntryType, manifest: Manifest, salt: str) -> Entry:
        return Entry(
            type=kind,
            at=manifest.at,
            id=self._random(16),
            digest=manifest_digest(manifest, salt),
            release=manifest.release,
            version=manifest.version,
        )

    def _seal(self, filing: Filing) -> Seal:
        salt = self._random(32)
        entry = Entry(
            type="filing.sealed",
            at=self._now(),
            id=self._random(16),
            digest=seal_digest(filing, salt),
        )
        return Seal(salt, entry, self.prove(self._append(entry)))

    def _file(
        self,
        document: Document,
        exhibits: tuple[Exhibit, ...],
        signatories: tuple[Signatory, ...],
        salts: Salts,
        replaces: Copy | None,
    ) -> Filing:
        digests = part_digests(document, exhibits, signatories, salts.parts)
        return Filing(
            type="dateline/filing/v1",
            id=self._random(16),
            document=document_digest(document, salts.document, digests),
            parts=tuple(Part(name, digests[name]) for name in sorted(digests)),
            source=SOURCE.slug,
            source_name=SOURCE.name,
            disclosure=Disclosure(owner=ITSELF, agent="Mole & Partners", payer=ITSELF),
            categories=("housing",),
            filed_at=self._now(),
            stated=False,
            replaces=replaces.bundle.filing.id if replaces else None,
        )

    def _manifest(
        self,
        filing: Filing,
        approvals: tuple[SignedApproval, ...],
        signature: str,
        pdf: bytes | None,
        replaces: Copy | None,
    ) -> Publication:
        now = self._now()
        old = replaces.bundle if replaces else None
        history = _history(old) if old else ()
        if not old:
            self.releases += 1
        return Publication(
            type="dateline/manifest/v1",
            wire=self.identity,
            release=old.manifest.release if old else self.releases,
            version=len(history) + 1,
            at=now,
            first_published=history[0].at if history else now,
            filing=filing_digest(filing),
            approvals=tuple(approval_digest(each) for each in approvals),
            signature=_signature(signature),
            source=SOURCE,
            guidelines="DG-2026.1",
            findings=(LoggedFinding("DG-04", "fix", 0, 7, "Under 100 words.", "Tenants"),),
            answers=(Answer("DG-04", "accepted", "The facts are few.", ("harbour-desk-1",)),),
            decision=Decision("accepted", ("harbour-desk-1",), now, "Checked with both sides."),
            correction=None,
            history=history,
            pdf=_digest_of(pdf) if pdf else None,
        )

    def _random(self, length: int) -> str:
        """Return bytes in hexadecimal that no other call returns."""
        self._drawn += 1
        return hashlib.sha256(f"drawn {self._drawn}".encode()).hexdigest()[: 2 * length]

    def _now(self) -> str:
        self._minutes += 1
        return f"2026-03-03T{self._minutes // 60 % 24:02}:{self._minutes % 60:02}:00Z"


def make_copy(document: Document | None = None, *, before: int = 3, **options: object) -> Copy:
    """Return a copy of one release in a record of its own, ``before`` entries after its opening.

    Trust it by ``VERIFIER``; options as `SampleWire.publish`.
    """
    wire = SampleWire()
    wire.log("guidelines.adopted", before)
    return wire.publish(document, **options)  # type: ignore[arg-type]


def _approve(filing: Filing, signature: str) -> tuple[SignedApproval, ...]:
    if signature == "none":
        return ()
    if signature == "vouched-key":
        return (SignedApproval(sign_approval(filing, FIRST_KEY), KeyEvidence("vouched")),)
    evidence = sign_key(SECOND_KEY.public_key().public_bytes_raw(), FIRST_KEY)
    return (SignedApproval(sign_approval(filing, SECOND_KEY), evidence),)


def _signature(name: str) -> Literal["own-key", "vouched-key", "none"]:
    match name:
        case "own-key" | "vouched-key" | "none":
            return name
        case _:
            raise ValueError(name)


def _digest_of(pdf: bytes) -> PdfDigest:
    return PdfDigest(hashlib.sha256(pdf).hexdigest(), len(pdf))


def _history(old: Bundle) -> tuple[PastVersion, ...]:
    manifest = old.manifest
    correction = manifest.correction
    return (
        *manifest.history,
        PastVersion(
            version=manifest.version,
            at=manifest.at,
            entry=parse_proof(old.proof).index,
            kind=correction.kind if correction else None,
            note=correction.note if correction else None,
        ),
    )


def _replace(manifest: Publication, members: Mapping[str, object]) -> Publication:
    return msgspec.structs.replace(manifest, **members)
