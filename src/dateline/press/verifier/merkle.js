// The Merkle tree of RFC 6962 and its proofs.

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

function leafHash(entry) {
  return sha256(concat(LEAF, entry));
}

function nodeHash(left, right) {
  return sha256(concat(NODE, left, right));
}

/** Return the root of a row of subtrees of one height: all of a level at a time. */
async function rowRoot(hashes) {
  let row = hashes;
  while (row.length > 1) {
    const above = [];
    for (let at = 0; at + 1 < row.length; at += 2) above.push(nodeHash(row[at], row[at + 1]));
    if (row.length % 2) above.push(row[row.length - 1]);
    row = await Promise.all(above);
  }
  return row[0];
}

/** Return the root over complete subtrees of falling height. */
async function foldPeaks(peaks) {
  if (!peaks.length) return sha256(new Uint8Array(0));
  let current = peaks[peaks.length - 1];
  for (let at = peaks.length - 2; at >= 0; at -= 1) current = await nodeHash(peaks[at], current);
  return current;
}

/** Return the peaks of a tree after more leaves: `size` leaves stood under `peaks` before. */
async function grownPeaks(size, peaks, leaves) {
  const grown = [...peaks];
  let carried = size;
  for (const leaf of leaves) {
    grown.push(leaf);
    for (let carry = carried; carry % 2; carry = Math.floor(carry / 2)) {
      const right = grown.pop();
      grown.push(await nodeHash(grown.pop(), right));
    }
    carried += 1;
  }
  return grown;
}

/** Return the root that a proof leads to from a leaf's hash (RFC 9162, 2.1.3.2). */
async function rootOfInclusion(leaf, index, size, proof) {
  if (index >= size) fail('proof', `Entry ${index} isn't in a record of ${size} entries.`);
  let [position, last, current] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) fail('proof', 'The inclusion proof is longer than its tree is high.');
    if (position % 2 || position === last) {
      current = await nodeHash(sibling, current);
      while (position % 2 === 0 && position) [position, last] = halved(position, last);
    } else {
      current = await nodeHash(current, sibling);
    }
    [position, last] = halved(position, last);
  }
  if (last) fail('proof', 'The inclusion proof is shorter than its tree is high.');
  return current;
}

function halved(...numbers) {
  return numbers.map((number) => Math.floor(number / 2));
}
