r"""The record: an append-only log that anyone can check, and what binds a copy to it.

Everything is a value; files come through a ``fetch(path) -> bytes`` that the caller owns.

*Tree* (RFC 6962). A leaf is ``SHA-256(0x00 ‖ entry)``, a node ``SHA-256(0x01 ‖ left ‖ right)``,
the empty tree ``SHA-256("")``. `merkle`, and as static files of 256 hashes `tiles`.

*Note* (C2SP signed-note v1.0.0). A text, an empty line, signature lines
``— <name> <base64(key id ‖ signature)>``. The key id is the beginning of
``SHA-256(name ‖ "\n" ‖ type ‖ public key)``. `note`; a witness's cosignature: `cosignature`.

>>> from dateline.record.note import Signer, sign_note
>>> signer = Signer.from_seed("wire.example.org", bytes(32))
>>> print(sign_note("One line.\n", signer), end="")
One line.
<BLANKLINE>
— wire.example.org hs0OlNbPnXYwm2WQifkfVNip/5HfGngXfdtuzg5rY5OzkzGPwwIvn7nozUBHWlu/LrlcHKW3X0ekQbdpbe1V1atD0wc=

*Checkpoint* (C2SP tlog-checkpoint v1.0.0). A note of three lines: origin, size, root in base64.
The key bears the origin's name. `checkpoint`; how many witnesses must have cosigned: `policy`.

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

*Entries* are canonical JSON of times, random ids and salted digests (`entry`). For a release the
digest is of a `manifest`, which names the digest of a `filing`, which holds the digest of the
document and of each erasable part; for wire and sources it is of a `statement`. `bundle` is all of
that in one JSON, `binding` checks it, `keys` tells which keys a source had when, and `audit` reads
a whole record back, each entry proven before it is shown.
"""  # noqa: E501 -- a signature line is one line
