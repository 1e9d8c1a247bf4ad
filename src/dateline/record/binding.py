"""What holds a copy together: each part is what the next one's digest says, up to the record.

``bundle_checks``, ``act_checks`` and ``copy_checks`` make every check and list the outcome of
each; ``check_bundle``, ``check_act`` and ``check_copy`` raise at the first that fails
(`BindingError`, `SignatureError`, `UnknownKeyError`, `ProofError`, `MalformedError`).
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from dateline.record.bundle import Act, Bundle, Copy, Seal
from dateline.record.carrying import carried_handovers, handovers_for, proofs_of
from dateline.record.digests import (
    approval_digest,
    check_approval,
    check_document,
    check_evidence,
    filing_digest,
    manifest_digest,
    seal_digest,
)
from dateline.record.entry import Entry, EntryType, format_entry
from dateline.record.errors import BindingError, MalformedError, RecordError
from dateline.record.filing import Filing
from dateline.record.handover import open_chain
from dateline.record.manifest import (
    Lag,
    LaterManifest,
    Manifest,
    Pressing,
    Publication,
    Reply,
    ReportDecision,
    Restoration,
    Retraction,
    Settlement,
)
from dateline.record.policy import Policy, Trust, as_policy
from dateline.record.printed import pressing_act
from dateline.record.proof import Verified, parse_proof, verify_proof
from dateline.record.translations import check_form, check_lags
from dateline.release.errors import ReleaseError
from dateline.release.model import Value

_ID = re.compile(r"[0-9a-f]{32}")
_ACT_TYPES: dict[type[LaterManifest], EntryType] = {
    Retraction: "release.retracted",
    Restoration: "release.restored",
    ReportDecision: "report.decided",
    Reply: "reply.attached",
    Lag: "translation.behind",
    Settlement: "translation.settled",
    Pressing: "release.pressed",
}

Step = tuple[str, Callable[[], str]]
"""A check by name: what it does, returning a sentence or raising."""


class Check(Value, frozen=True):
    """The outcome of one check; ``detail`` is a sentence for a person."""

    name: str
    ok: bool
    detail: str


def bundle_checks(bundle: Bundle, trust: Trust) -> tuple[Check, ...]:
    """Make every check of a bundle and say how each ended."""
    return _outcomes(_bundle_steps(bundle, as_policy(trust)))


def check_bundle(bundle: Bundle, trust: Trust) -> Verified:
    """Check a bundle whole; return where its entry stands in the record."""
    policy = as_policy(trust)
    _insist(_bundle_steps(bundle, policy))
    return _prove(bundle.entry, bundle.proof, bundle.manifest, policy)


def act_checks(act: Act, trust: Trust) -> tuple[Check, ...]:
    """Make every check of a later act and say how each ended."""
    return _outcomes(_act_steps(act, as_policy(trust)))


def check_act(act: Act, trust: Trust) -> Verified:
    """Check an act whole; return where its entry stands in the record."""
    policy = as_policy(trust)
    _insist(_act_steps(act, policy))
    return _prove(act.entry, act.proof, act.manifest, policy)


def copy_checks(copy: Copy, trust: Trust) -> tuple[Check, ...]:
    """Make every check of a copy: of its bundle, of each later act, and of their order."""
    return _outcomes(_copy_steps(copy, as_policy(trust)))


def check_copy(copy: Copy, trust: Trust) -> Verified:
    """Check a copy whole; return where its bundle's entry stands in the record."""
    policy = as_policy(trust)
    _insist(_copy_steps(copy, policy))
    return _prove(copy.bundle.entry, copy.bundle.proof, copy.bundle.manifest, policy)


def _bundle_steps(bundle: Bundle, policy: Policy) -> list[Step]:
    manifest, entry = bundle.manifest, bundle.entry
    steps: list[Step] = [
        ("document", lambda: _check_document(bundle)),
        ("filing", lambda: _check_filing(bundle.filing, manifest)),
        ("approvals", lambda: _check_approvals(bundle)),
        ("manifest", lambda: _check_manifest(manifest, bundle.salts.manifest, entry)),
        ("entry", lambda: _check_entry(manifest, entry)),
        ("history", lambda: _check_history(manifest, bundle.proof)),
        ("proof", lambda: _describe(_prove(entry, bundle.proof, manifest, policy))),
    ]
    if bundle.seal is not None or manifest.seal is not None:
        steps.append(("seal", lambda: _check_seal(bundle, bundle.seal, policy)))
    return steps


def _act_steps(act: Act, policy: Policy) -> list[Step]:
    return [
        ("manifest", lambda: _check_manifest(act.manifest, act.salt, act.entry)),
        ("entry", lambda: _check_entry(act.manifest, act.entry)),
        ("proof", lambda: _describe(_prove(act.entry, act.proof, act.manifest, policy))),
    ]


def _copy_steps(copy: Copy, policy: Policy) -> list[Step]:
    steps = _bundle_steps(copy.bundle, policy)
    for number, act in enumerate(copy.later, 1):
        steps += [(f"later {number}: {name}", step) for name, step in _act_steps(act, policy)]
    if copy.later:
        steps.append(("later: order", lambda: _check_order(copy)))
    if carried_handovers(copy):
        steps.append(("hand-overs", lambda: _check_handovers(copy)))
    return steps


def _check_document(bundle: Bundle) -> str:
    """The text, its erasable parts and their salts are what the filing's digests are of."""
    salts = bundle.salts
    check_document(
        bundle.filing,
        bundle.document,
        bundle.exhibits,
        bundle.signatories,
        salts.document,
        salts.parts,
    )
    return f"The text and its {len(salts.parts)} separate parts are what was filed."


def _check_filing(filing: Filing, manifest: Publication) -> str:
    """The filing is the one that the manifest names, and both speak of one source."""
    if filing_digest(filing) != manifest.filing:
        raise BindingError("The filing isn't the one that the wire published.")
    if not _ID.fullmatch(filing.id):
        raise MalformedError("A filing's id is 32 hexadecimal digits.")
    source = manifest.source
    if (filing.source, filing.source_name) != (source.slug, source.name):
        raise BindingError("The filing and the manifest name different sources.")
    return f"Filed for {filing.source_name} on {filing.filed_at}."


def _check_approvals(bundle: Bundle) -> str:
    """Each approval signs this filing, and the manifest names all of them and no other."""
    signed, manifest = bundle.approvals, bundle.manifest
    for each in signed:
        check_approval(each.approval, filing_digest(bundle.filing), manifest.wire.base_url)
        check_evidence(each.evidence, each.approval.key)
    if tuple(approval_digest(each) for each in signed) != manifest.approvals:
        raise BindingError("The approvals aren't those that the wire published.")
    own = any(each.evidence.kind != "vouched" for each in signed)
    kind = "none" if not signed else "own-key" if own else "vouched-key"
    if manifest.signature != kind:
        raise BindingError(f"The wire says {manifest.signature!r} of a signature that is {kind!r}.")
    if kind == "none":
        return "Not signed by the source."
    what = "passkey" if all(each.approval.algorithm == "webauthn" for each in signed) else "key"
    if kind == "own-key":
        return f"Signed by the source with a {what} of its own."
    return f"Signed with a {what} that is vouched for by the wire alone."


def _check_manifest(manifest: Manifest, salt: str, entry: Entry) -> str:
    """The manifest is what the entry's digest is of."""
    if manifest_digest(manifest, salt) != entry.digest:
        raise BindingError("The manifest isn't the one whose digest is in the record.")
    return f"What {manifest.wire.name} stands for is what its record holds the digest of."


def _check_entry(manifest: Manifest, entry: Entry) -> str:
    """Entry and manifest agree on the act, the release, the version and the time."""
    format_entry(entry)
    if not _ID.fullmatch(entry.id):
        raise MalformedError("An entry's id is 32 hexadecimal digits.")
    if entry.type not in _entry_types(manifest):
        raise BindingError(f"An entry of type {entry.type!r} doesn't record this act.")
    if (entry.release, entry.version) != (manifest.release, manifest.version):
        raise BindingError("The entry and the manifest are about different releases or versions.")
    if manifest.release < 1 or manifest.version < 1:
        raise MalformedError("Releases and versions are counted from 1.")
    if entry.at != manifest.at:
        raise BindingError("The entry and the manifest name different times.")
    if not all(_ID.fullmatch(named) for named in _named_ids(manifest)):
        raise MalformedError("A report's id, and that of an entry, is 32 hexadecimal digits.")
    if isinstance(manifest, Retraction) and manifest.pdfs is not None:
        marked = manifest.outcome == "withdrawn" and any(pdf is not None for pdf in manifest.pdfs)
        if not marked or len(manifest.pdfs) != manifest.version:
            raise MalformedError("A withdrawal names a PDF for each version, a removal names none.")
    check_form(manifest)
    return f"{entry.type}: release {entry.release}, version {entry.version}, at {entry.at}."


def _named_ids(manifest: Manifest) -> tuple[str, ...]:
    """Return the ids of reports and other entries that an act names."""
    if isinstance(manifest, Restoration):
        return (manifest.retraction,)
    if isinstance(manifest, ReportDecision):
        return (manifest.report, *([] if manifest.appeal_of is None else [manifest.appeal_of]))
    return ()


def _entry_types(manifest: Manifest) -> tuple[str, ...]:
    """Return the types of entry that may record an act."""
    if not isinstance(manifest, Publication):
        return (_ACT_TYPES[type(manifest)],)
    if manifest.correction is not None:
        return ("release.corrected",)
    return ("release.published",) if manifest.claimed_at is None else ("release.imported",)


def _check_history(manifest: Publication, proof: str) -> str:
    """The manifest names each earlier version once, in order, and none for a first version."""
    past = manifest.history
    if [each.version for each in past] != list(range(1, manifest.version)):
        raise BindingError(f"Version {manifest.version} doesn't name each version before it.")
    if (manifest.correction is None) != (manifest.version == 1):
        raise BindingError("A second version is a correction of some class, a first is none.")
    imported = manifest.claimed_at is not None
    if not imported and (manifest.pdf is None or manifest.decision is None):
        raise BindingError("A publication names its PDF and its decision, unless it was imported.")
    if manifest.first_published != (past[0].at if past else manifest.at):
        raise BindingError("The release's first publication isn't when its first version was.")
    entries = [each.entry for each in past] + [parse_proof(proof).index]
    if entries[0] < 0 or any(before >= after for before, after in pairwise(entries)):
        raise BindingError("The versions don't follow each other in the record.")
    return f"Version {manifest.version}, first published at {manifest.first_published}."


def _check_seal(bundle: Bundle, seal: Seal | None, policy: Policy) -> str:
    """The seal's entry, of the same record and before this one, is of this very filing."""
    manifest = bundle.manifest
    if seal is None or manifest.seal is None:
        raise BindingError("A seal is opened by manifest and bundle both, or by neither.")
    format_entry(seal.entry)
    if seal.entry.type != "filing.sealed" or seal.entry.id != manifest.seal:
        raise BindingError("The seal isn't the one that the manifest opens.")
    if seal_digest(bundle.filing, seal.salt) != seal.entry.digest:
        raise BindingError("The filing isn't the one that was sealed.")
    where = _prove(seal.entry, seal.proof, manifest, policy)
    if where.index >= parse_proof(bundle.proof).index:
        raise BindingError("The filing was sealed after it was published.")
    return f"Sealed as entry {where.index} at {seal.entry.at}."


def _check_order(copy: Copy) -> str:
    """The acts are on this release, by this wire, in the record's order.

    Newer versions, a PDF's binding and what was done to this version stand after the bundle's
    entry; what else was done to earlier versions stays for good. A PDF is bound by at most one of
    them, and only that of an import. A restoration undoes the withdrawal before it, and no version
    follows one that stands.
    """
    pressing_act(copy)
    manifest, published = copy.bundle.manifest, parse_proof(copy.bundle.proof).index
    version, last = manifest.version, -1
    for act in copy.later:
        later, index = act.manifest, parse_proof(act.proof).index
        if (later.release, later.wire.origin) != (manifest.release, manifest.wire.origin):
            raise BindingError("A later act is on another release than this one.")
        follows = isinstance(later, Publication | Pressing) or later.version >= manifest.version
        if index <= last or index == published or (index < published and follows):
            raise BindingError("The later acts don't stand in the record's order.")
        if isinstance(later, Publication):
            version += 1
            if later.version != version:
                raise BindingError("The later versions aren't those that followed.")
        elif later.version > version:
            raise BindingError("A later act is on a version that wasn't published.")
        last = index
    _check_withdrawals(copy)
    check_lags(copy)
    return f"{len(copy.later)} later, up to entry {last}."


def _check_handovers(copy: Copy) -> str:
    """The hand-overs follow each other, up to the newest checkpoint of this wire's here."""
    carried = carried_handovers(copy)
    chain = open_chain(carried)
    if handovers_for(carried, proofs_of(copy)) != carried:
        raise BindingError("A hand-over is carried that came after everything here.")
    if chain[-1].head.origin != copy.bundle.manifest.wire.origin:
        raise BindingError("The hand-overs are of another record than the manifest's wire's.")
    last = chain[-1]
    return (
        f"The record was handed over {len(chain)} times, last to the key {last.new.key_id.hex()}"
        f" at {last.head.size} entries."
    )


def _check_withdrawals(copy: Copy) -> None:
    """No version is published while a withdrawal stands, and a restoration undoes that one."""
    bundle = copy.bundle
    told = [(parse_proof(act.proof).index, act.entry.id, act.manifest) for act in copy.later]
    told.append((parse_proof(bundle.proof).index, bundle.entry.id, bundle.manifest))
    standing: tuple[str, str] | None = None
    for _, entry, manifest in sorted(told, key=lambda each: each[0]):
        if isinstance(manifest, Retraction):
            standing = (manifest.outcome, entry)
        elif isinstance(manifest, Restoration):
            if standing != ("withdrawn", manifest.retraction):
                raise BindingError("A restoration undoes no withdrawal that this copy carries.")
            standing = None
        elif isinstance(manifest, Publication) and standing is not None:
            raise BindingError("A version was published of a release that was withdrawn.")


def _prove(entry: Entry, proof: str, manifest: Manifest, policy: Policy) -> Verified:
    """The record of the wire that the manifest names holds the entry."""
    if parse_proof(proof).extra is not None:
        raise MalformedError(
            "A copy's proof carries no extra data, which nobody would have signed."
        )
    verified = verify_proof(proof, format_entry(entry), policy)
    if verified.checkpoint.origin != manifest.wire.origin:
        raise BindingError("The entry stands in another record than the manifest's wire's.")
    return verified


def _describe(where: Verified) -> str:
    head = where.checkpoint
    return f"Entry {where.index} of {head.size} in the record of {head.origin}."


def _perform(step: Callable[[], str]) -> str:
    """Make a check, every fault of it as one of this room."""
    try:
        return step()
    except ReleaseError as fault:
        raise BindingError(str(fault)) from None


def _insist(steps: Sequence[Step]) -> None:
    for _, step in steps:
        _perform(step)


def _outcomes(steps: Sequence[Step]) -> tuple[Check, ...]:
    checks = []
    for name, step in steps:
        try:
            checks.append(Check(name, True, _perform(step)))
        except RecordError as fault:
            checks.append(Check(name, False, str(fault)))
    return tuple(checks)
