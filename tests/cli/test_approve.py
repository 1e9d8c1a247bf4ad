"""`dateline approve` signs a key that waits at a desk in, as it signs filings."""

from pathlib import Path

from cli.running import Command, sentence
from dateline.record.digests import check_evidence
from dateline.record.filing import KeyEvidence
from dateline.record.passkey import fingerprint_of
from dateline.record.proposed import ProposedKey
from dateline.release.canonical import canonical_bytes, parse_canonical
from record.passkeys import es256


def test_a_waiting_key_is_signed_in_off_the_wire(run: Command, tmp_path: Path) -> None:
    key, waiting, out = tmp_path / "ferry.key", tmp_path / "key.json", tmp_path / "evidence.json"
    assert run("key", "new", key).code == 0
    passkey = es256()
    asked = ProposedKey("dateline/proposed-key/v1", "ferry", "Osterholm Ferry", passkey.key)
    waiting.write_bytes(canonical_bytes(asked))
    ran = run("approve", waiting, "--key", key, "--out", out)
    assert ran.code == 0
    assert fingerprint_of(passkey.cose) in ran.out
    check_evidence(parse_canonical(out.read_bytes().rstrip(b"\n"), KeyEvidence), passkey.key)


def test_a_waiting_key_that_is_none_is_one_sentence(run: Command, tmp_path: Path) -> None:
    key, waiting, out = tmp_path / "ferry.key", tmp_path / "key.json", tmp_path / "evidence.json"
    run("key", "new", key)
    for odd in ("AAAA", "!"):
        asked = ProposedKey("dateline/proposed-key/v1", "ferry", "Osterholm Ferry", odd)
        waiting.write_bytes(canonical_bytes(asked))
        ran = run("approve", waiting, "--key", key, "--out", out)
        assert ran.code != 0
        assert sentence(ran)
        assert not out.exists()
