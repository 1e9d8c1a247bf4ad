"""`docs/record.md` is the specification: its examples run, and it names all that is written."""

import doctest
import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from dateline.record import (
    binding,
    bundle,
    digests,
    filing,
    manifest,
    note,
    passkey,
    policy,
    proof,
)
from dateline.record.bundle import Act, Bundle, Copy, Salts, Seal, Tombstone, parse_copy
from dateline.record.entry import MAX_ENTRY_BYTES, Entry, EntryType
from dateline.record.errors import QuorumError
from dateline.record.filing import (
    Approval,
    Assertion,
    Disclosure,
    DomainSight,
    Filing,
    KeyEvidence,
    Part,
    SignedApproval,
)
from dateline.record.manifest import (
    Answer,
    Change,
    ChangedTranslation,
    Correction,
    CorrectionClass,
    Decision,
    Lag,
    LoggedFinding,
    PastVersion,
    PdfDigest,
    Pressing,
    Publication,
    Reason,
    Reply,
    Retraction,
    Settlement,
    SourceSnapshot,
    VerifiedField,
    WireIdentity,
)
from dateline.record.policy import Policy, parse_policy
from dateline.record.statement import (
    STATEMENT_DOMAIN,
    GuidelinesAdopted,
    KeyAdded,
    KeyRevoked,
    KeyRotated,
    OpenedEntry,
    SourceStatements,
    SourceSuspended,
    SourceVerified,
    WireOpened,
)
from dateline.release.canonical import parse_canonical
from dateline.release.digests import PART_DOMAIN
from dateline.release.model import Exhibit, Signatory
from dateline.verify.wire_files import WireStatements

PAGE = (Path(__file__).resolve().parents[2] / "docs/record.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
JSON = [block.rstrip("\n").encode() for language, block in BLOCKS if language == "json"]
COPY, PASSKEY, LAG, HANDOVER = JSON
POLICY = next(block for _, block in BLOCKS if block.startswith("log ")).encode()

MEMBERS: dict[str, tuple[type[msgspec.Struct], ...]] = {
    "Entries": (Entry,),
    "The document and its parts": (Exhibit, Signatory),
    "Filing": (Filing, Part, Disclosure),
    "Approvals and the keys of a source": (
        SignedApproval, Approval, Assertion, KeyEvidence, DomainSight,
    ),
    "Manifests": (
        Answer, Change, ChangedTranslation, Correction, Decision, Lag, LoggedFinding, PastVersion,
        PdfDigest, Pressing, Publication, Reply, Retraction, Settlement, SourceSnapshot,
        VerifiedField, WireIdentity,
    ),
    "Statements": (
        GuidelinesAdopted, KeyAdded, KeyRevoked, KeyRotated, OpenedEntry, SourceStatements,
        SourceSuspended, SourceVerified, WireOpened, WireStatements,
    ),
    "Bundle, copy, tombstone": (Act, Bundle, Copy, Salts, Seal, Tombstone),
}  # fmt: skip


def section(heading: str) -> str:
    found = re.search(rf"^## {heading}$(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return found[1]


def named(text: str) -> set[str]:
    """The words that stand in backticks, outside blocks."""
    running = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return set(re.findall(r"`([^`\n]+)`", running))


def test_the_examples_run_in_their_order_and_verify_the_copy_that_is_shown() -> None:
    examples = "\n".join(block for language, block in BLOCKS if language == "python")
    names = {
        "COPY": COPY, "HANDOVER": HANDOVER, "LAG": LAG, "PASSKEY": PASSKEY, "POLICY": POLICY,
    }  # fmt: skip
    test = doctest.DocTestParser().get_doctest(examples, names, "docs/record.md", None, 0)
    outcome = doctest.DocTestRunner().run(test)
    assert outcome.attempted > 30
    assert outcome.failed == 0


def test_the_copy_that_is_shown_is_whole_and_its_witness_is_asked_for() -> None:
    copy, trust = parse_copy(COPY), parse_policy(POLICY)
    assert [check.name for check in binding.copy_checks(copy, trust) if not check.ok] == []
    where = binding.check_copy(copy, trust)
    assert (where.index, where.checkpoint.size) == (3, 5)
    other = Policy(trust.logs, trust.witnesses[:0], (), "none")
    assert binding.check_copy(copy, other).cosigned == ()
    uncosigned = copy.bundle.proof.rsplit("\n", 2)[0] + "\n"
    with pytest.raises(QuorumError):
        binding.check_bundle(msgspec.structs.replace(copy.bundle, proof=uncosigned), trust)


def test_the_approval_by_passkey_that_is_shown_holds() -> None:
    signed, manifest = parse_canonical(PASSKEY, SignedApproval), parse_copy(COPY).bundle.manifest
    digests.check_approval(signed.approval, manifest.filing, manifest.wire.base_url)
    digests.check_evidence(signed.evidence, signed.approval.key)


@pytest.mark.parametrize(
    ("heading", "shape"),
    [(heading, shape) for heading, shapes in MEMBERS.items() for shape in shapes],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_every_member_that_is_written_is_named(heading: str, shape: type[msgspec.Struct]) -> None:
    words = named(section(heading))
    members = {field.name for field in msgspec.structs.fields(shape)}
    assert members - words == set()
    assert shape.__struct_config__.tag is None or shape.__struct_config__.tag in words


def test_every_type_of_entry_and_every_label_is_named() -> None:
    assert set(get_args(EntryType)) - named(section("Entries")) == set()
    assert {*get_args(Reason), *get_args(CorrectionClass)} - named(section("Manifests")) == set()


def test_the_domains_are_all_of_them() -> None:
    used = {
        PART_DOMAIN, filing.DOCUMENT_DOMAIN, filing.FILING_DOMAIN, filing.APPROVAL_DOMAIN,
        manifest.MANIFEST_DOMAIN, digests.SEAL_DOMAIN, digests.KEY_DOMAIN, STATEMENT_DOMAIN,
        passkey.APPROVAL_CHALLENGE_DOMAIN, passkey.KEY_CHALLENGE_DOMAIN, passkey.FINGERPRINT_DOMAIN,
    }  # fmt: skip
    assert set(re.findall(r'"(dateline/[\w-]+/v1)\\n"', section("Digests and signatures"))) == used


def test_the_limits_are_those_that_are_held() -> None:
    flat = " ".join(PAGE.split())
    for limit, what in (
        (MAX_ENTRY_BYTES, "An entry is canonical JSON of at most {:,} bytes"),
        (bundle.MAX_COPY_BYTES, "the page and the PDF carry; at most {:,} bytes"),
        (proof.MAX_PROOF_BYTES, "has none. At most {:,} bytes"),
        (proof.MAX_HASHES, "the root's child: 0 to {} lines"),
        (note.MAX_NOTE_BYTES, "- At most {:,} bytes and 100 signatures"),
        (passkey.MAX_CLIENT_DATA_BYTES, "JSON in UTF-8, at most {:,} bytes"),
        (policy.MAX_POLICY_BYTES, "one group at most. At most {:,} bytes"),
    ):
        assert what.format(limit) in flat
    assert note.MAX_SIGNATURES >= 100
