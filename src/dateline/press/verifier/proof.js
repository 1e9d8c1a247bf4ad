// Proofs that an entry stands in the record (C2SP tlog-proof).

const MAX_PROOF_CHARACTERS = 1_100_000;
const MAX_HASHES = 63;
const ENTRY_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;

/** Read a proof; nothing is verified. */
function parseProof(text) {
  const split = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(split, 0)).split('\n');
  if (text.length > MAX_PROOF_CHARACTERS || split < 0 || first !== 'c2sp.org/tlog-proof@v1') {
    fail('malformed', 'A proof begins with c2sp.org/tlog-proof@v1 and ends with a checkpoint.');
  }
  const extra = lines[0]?.startsWith('extra ') ? decodeBase64(lines.shift().slice(6)) : null;
  if (!lines[0]?.startsWith('index ')) fail('malformed', 'A proof has an index line.');
  const index = parseNumber(lines.shift().slice(6));
  const hashes = lines.map(decodeBase64);
  if (hashes.length > MAX_HASHES || hashes.some((hash) => hash.length !== 32)) {
    fail('malformed', 'A proof has at most 63 hashes of 32 bytes.');
  }
  const checkpoint = text.slice(split + 2);
  parseCheckpoint(parseNote(checkpoint).text);
  return { index, hashes, checkpoint, extra };
}

/** Return the leaf that an entry is in the record. */
function entryLeaf(entry) {
  if (!ENTRY_TIME.test(entry.at)) fail('malformed', "An entry's time is RFC 3339 UTC.");
  const leaf = canonicalBytes(entry);
  if (leaf.length > 65_535) fail('malformed', 'An entry has at most 65535 bytes.');
  return leaf;
}

/** Check that the record holds an entry; return its index and the checkpoint. */
async function verifyProof(text, entry, policy) {
  const proof = parseProof(text);
  const { checkpoint, cosigned } = await acceptCheckpoint(proof.checkpoint, policy);
  const leaf = await leafHash(entryLeaf(entry));
  const root = await rootOfInclusion(leaf, proof.index, checkpoint.size, proof.hashes);
  if (!sameBytes(root, checkpoint.root)) {
    fail('proof', `The proof doesn't lead from entry ${proof.index} to its checkpoint's root.`);
  }
  return { index: proof.index, checkpoint, cosigned };
}
