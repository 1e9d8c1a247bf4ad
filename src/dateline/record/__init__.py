r"""The record: an append-only log that anyone can check, and what binds a copy to it.

Everything is a value; files come through a ``fetch(path) -> bytes`` that the caller owns. This is
the specification in brief; ``docs/record.md`` has every member and the order of checks.

*Tree* (RFC 6962). A leaf is ``SHA-256(0x00 ‖ entry)``, a node ``SHA-256(0x01 ‖ left ‖ right)``,
the empty tree ``SHA-256("")``. `merkle`, and as static files of 256 hashes `tiles` (C2SP
tlog-tiles v0.1.0): ``tile/<level>/<index>`` and, of the entries, ``tile/entries/<index>``.

*Note* (C2SP signed-note v1.0.0). A text, an empty line, signature lines
``— <name> <base64(key id ‖ signature)>``. The key id is the beginning of
``SHA-256(name ‖ "\n" ‖ type ‖ public key)``, type 0x01. `note`.

>>> from dateline.record.note import Signer, sign_note
>>> signer = Signer.from_seed("wire.example.org", bytes(32))
>>> print(sign_note("One line.\n", signer), end="")
One line.
<BLANKLINE>
— wire.example.org hs0OlNbPnXYwm2WQifkfVNip/5HfGngXfdtuzg5rY5OzkzGPwwIvn7nozUBHWlu/LrlcHKW3X0ekQbdpbe1V1atD0wc=

*Checkpoint* (C2SP tlog-checkpoint v1.0.0). A note of three lines: origin, size, root in base64.
The key bears the origin's name. `checkpoint`. A witness (C2SP tlog-cosignature v1.0.1, type 0x04)
signs ``cosignature/v1``, ``time <seconds>`` and those lines: `cosignature`; what it cosigns:
`witnessing`; how many witnesses must have: `policy` (C2SP tlog-policy, draft).

>>> from dateline.record.checkpoint import Checkpoint, sign_checkpoint
>>> from dateline.record.merkle import Frontier, leaf_hash
>>> leaves = [leaf_hash(entry) for entry in (b"first", b"second")]
>>> head = Checkpoint("wire.example.org", 2, Frontier().extended(leaves).root())
>>> signed = sign_checkpoint(head, signer)

*Proof* (C2SP tlog-proof, draft). ``c2sp.org/tlog-proof@v1``, the entry's index, the hashes from
its sibling up to the root's child, an empty line, the signed checkpoint. `proof`.

>>> from dateline.record.proof import format_proof, verify_proof
>>> text = format_proof(1, [leaves[0]], signed)
>>> print(text, end="")
c2sp.org/tlog-proof@v1
index 1
oa8DAjHKL9IOzzDFKUuvj2kyHQm7FqxTiFzNF6OFKA0=
<BLANKLINE>
wire.example.org
2
OuW/pX/6dp2WNKhvOiYoaqaf1Q6gWF+AYfkCrV8DJ/c=
<BLANKLINE>
— wire.example.org hs0OlGqMaBBUzRJk7NkO0cVgj88NLohM5sAks9zhjn10oH49EfdfFiNrRaDWS4kNMPPk5J0xgNsEq8MDEsZYcrE/pw0=
>>> verify_proof(text, b"second", [signer.verifier]).index
1
>>> verify_proof(text, b"third", [signer.verifier])
Traceback (most recent call last):
dateline.record.errors.ProofError: The proof doesn't lead from entry 1 to the root of size 2.

*Entries* are canonical JSON (RFC 8785) of times, random ids and salted digests, at most 65,535
bytes: `entry`. What a digest is of, with the domain that it begins with (an ASCII line):

- ``dateline/part/v1``, salted: contacts, a picture, an exhibit, the signatories;
- ``dateline/document/v1``, salted: the document, its parts replaced by their digests;
- ``dateline/filing/v1``: the filing, which holds those digests and who speaks (`filing`);
- ``dateline/seal/v1``, salted: the filing again, in the entry of an embargo;
- ``dateline/approval/v1``: a source's approval with the evidence for its key;
- ``dateline/manifest/v1``, salted: what the wire stands for, in the entry of an act on a release:
  publication, retraction, restoration, reply, decision on a report, pressing (`manifest`);
- ``dateline/statement/v1``, salted: what the wire says of itself or a source (`statement`). One
  of them hands the record over to another key, under a checkpoint that both sign (`handover`).

>>> from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
>>> from dateline.record.digests import check_approval, sign_digest
>>> approval = sign_digest("5a" * 32, Ed25519PrivateKey.from_private_bytes(bytes(32)))
>>> check_approval(approval, "5a" * 32, "https://wire.example.org/")
>>> check_approval(approval, "5b" * 32, "https://wire.example.org/")
Traceback (most recent call last):
dateline.record.errors.BindingError: An approval is of another filing than this one.

An approval is an Ed25519 signature over ``dateline/approval/v1``, a newline and the filing's digest
in 32 bytes; an earlier key signs a new one in over ``dateline/key/v1``, a newline and the new key.
A passkey signs challenges instead, each with a domain of its own: `passkey`.
`keys` tells which keys a source had when.

*Copies.* A bundle is one version with all of that, salts and proof in one JSON; a copy is a bundle
and later acts, a tombstone the act that removed a release (`bundle`, at most 16,000,000 bytes).
`binding` checks them; `printed` says which PDF a version has; `audit` reads a whole record back,
each entry proven before it is shown.
"""  # noqa: E501 -- a signature line is one line
