// The record at hand, read from an entry to its head and proven before it is believed: tiles
// (C2SP tlog-tiles) as static files, whose root is the signed one.

const TILE = 256;
const MAX_WHOLE = 50_000;
/** A longer stretch of the record than this isn't read in a page. */
const MAX_TAIL = 100_000;
/** So many files are asked for at once. */
const AT_ONCE = 8;

/** Return the path of a tile (level `entries` or a number) in a record of this size. */
function tilePath(level, index, size) {
  const count = level === 'entries' ? size : Math.floor(size / TILE ** level);
  const width = Math.min(count - index * TILE, TILE);
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g);
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return { full: `tile/${level}/${name}`, width };
}

/** Return the hashes or entries of a tile, from its full file where the partial one is gone. */
async function readTile(level, index, size, fetchFile) {
  const { full, width } = tilePath(level, index, size);
  let content;
  let wanted = width;
  try {
    content = await fetchFile(width === TILE ? full : `${full}.p/${width}`);
  } catch (error) {
    if (faultOf(error).kind !== 'missing' || width === TILE) throw error;
    content = await fetchFile(full);
    wanted = TILE;
  }
  const items = level === 'entries' ? splitEntries(content) : splitHashes(content);
  if (items.length !== wanted) fail('malformed', `${full} holds ${items.length} items, not ${wanted}.`);
  return items.slice(0, width);
}

function splitHashes(content) {
  if (content.length % 32 || !content.length || content.length > TILE * 32) {
    fail('malformed', 'A tile holds 1 to 256 hashes.');
  }
  return Array.from({ length: content.length / 32 }, (_, at) => content.slice(32 * at, 32 * at + 32));
}

function splitEntries(content) {
  const entries = [];
  let at = 0;
  while (at < content.length) {
    const start = at + 2;
    at = start + content[at] * 256 + (content[at + 1] ?? 0);
    if (start > content.length || at > content.length || entries.length >= TILE) {
      fail('malformed', 'An entry bundle ends in the middle of an entry, or holds too many.');
    }
    entries.push(content.subarray(start, at));
  }
  if (!entries.length) fail('malformed', 'An entry bundle holds no entry.');
  return entries;
}

/** Return the hashes of the complete subtrees over the first leaves, the largest first. */
async function readPeaks(first, size, fetchFile) {
  const peaks = [];
  const tiles = new Map(); // a tile holds the roots of up to eight of them
  let start = 0;
  for (let level = 52; level >= 0; level -= 1) {
    const width = 2 ** level;
    if (Math.floor(first / width) % 2 === 0) continue;
    const [row, above] = [Math.floor(level / 8), level % 8];
    const place = Math.floor(start / TILE ** row);
    const key = `${row}/${Math.floor(place / TILE)}`;
    if (!tiles.has(key)) {
      tiles.set(key, await readTile(row, Math.floor(place / TILE), size, fetchFile));
    }
    const hashes = tiles.get(key);
    peaks.push(await rowRoot(hashes.slice(place % TILE, (place % TILE) + 2 ** above)));
    start += width;
  }
  return peaks;
}

/** The leaves of a record from an index on, with the roots of the sizes asked for. */
class Tail {
  constructor(first, leaves, roots) {
    this.first = first;
    this.leaves = leaves;
    this.roots = roots;
  }

  /** Return the entries about a release, with their indices. */
  about(release) {
    return this.matching(`"release":${release}`, (entry) => entry.release === release);
  }

  /** Return the entries about a source, by its random id. */
  ofSource(source) {
    return this.matching(JSON.stringify(source), (entry) => entry.source === source);
  }

  matching(mark, wanted) {
    const found = [];
    this.leaves.forEach((leaf, at) => {
      if (!latin1(leaf).includes(mark)) return;
      const entry = parseJson(textOf(leaf));
      checkShape(entry, SHAPES.entry, 'entry');
      if (!sameBytes(entryLeaf(entry), leaf)) fail('malformed', "An entry isn't in canonical form.");
      if (wanted(entry)) found.push({ index: this.first + at, entry });
    });
    return found;
  }
}

/** Return the record from an index at most `start` to its head, proven by the head's root. */
async function readTail(fetchFile, head, start, sizes = []) {
  const first = start - (start % TILE);
  if (head.size - first > MAX_TAIL) {
    fail('missing', `The record has ${head.size - first} entries since, too many to read in a page.`);
  }
  let peaks = await readPeaks(first, head.size, fetchFile);
  const leaves = [];
  const end = Math.ceil(head.size / TILE);
  for (let place = first / TILE; place < end; place += AT_ONCE) {
    const group = Array.from({ length: Math.min(AT_ONCE, end - place) }, (_, at) =>
      readTile('entries', place + at, head.size, fetchFile));
    leaves.push(...(await Promise.all(group)).flat());
  }
  const hashes = await Promise.all(leaves.map(leafHash));
  const roots = new Map();
  let size = first;
  for (const next of [...new Set([...sizes, head.size])].sort((one, other) => one - other)) {
    peaks = await grownPeaks(size, peaks, hashes.slice(size - first, next - first));
    roots.set(next, await foldPeaks(peaks));
    size = next;
  }
  if (!sameBytes(roots.get(head.size), head.root)) {
    fail('proof', "The entries of the record at hand don't give the root that its checkpoint signs.");
  }
  return new Tail(first, leaves, roots);
}
