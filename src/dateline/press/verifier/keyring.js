// Hand-overs of a wire's key (docs/record.md), and the keys that a verdict goes by because of them.

/** Check that a hand-over is all that it says; whether its old key is trusted is another matter. */
async function openHandover(opened) {
  const { statement, proof } = opened;
  if (statement?.act !== 'wire.key-rotated') {
    fail('binding', "This entry doesn't hand the record over to another key.");
  }
  const [old, next] = [await parseVkey(statement.old), await parseVkey(statement.new)];
  if ([old, next].some((key) => key.name !== statement.wire.origin || key.kind !== ED25519)) {
    fail('binding', 'A record is handed over between two keys of its own origin.');
  }
  if (sameBytes(old.key, next.key)) fail('binding', 'A record is handed over to another key.');
  const { extra, checkpoint: note } = parseProof(proof);
  if (extra !== null) fail('malformed', 'The proof of a hand-over carries no extra data.');
  const { index, checkpoint } = await checkStatement(opened, plainPolicy([next]));
  if (index !== checkpoint.size - 1) {
    fail('binding', "The checkpoint of a hand-over doesn't end with its entry.");
  }
  const signing = statement.lost ? [next] : [old, next];
  const parsed = parseNote(note);
  await signersOf(parsed, signing);
  if (signing.some(({ name, id }, at) => {
    const line = parsed.signatures[at];
    return line?.name !== name || line.id !== id;
  })) {
    fail('signature', 'The checkpoint of a hand-over is signed by the old key and then the new.');
  }
  const { origin, size, root } = checkpoint;
  return { old, next, lost: statement.lost, head: { origin, size, root } };
}

/** Check hand-overs that follow each other, as a copy carries them. */
async function openChain(entries) {
  const chain = [];
  for (const opened of entries) {
    const move = await openHandover(opened);
    const before = chain.at(-1);
    if (before && !(sameKey(before.next, move.old) && before.head.size < move.head.size)) {
      fail('binding', "The hand-overs don't follow each other.");
    }
    chain.push(move);
  }
  return chain;
}

function sameKey(one, other) {
  return one.name === other.name && sameBytes(one.key, other.key);
}

function sameMove(one, other) {
  return sameKey(one.old, other.old) && sameKey(one.next, other.next) && one.lost === other.lost
    && one.head.size === other.head.size && sameBytes(one.head.root, other.head.root);
}

/**
 * Return trusted keys with those that they handed their records over to, each with the sizes that
 * it counts for. `past` adds the keys before, which count only beside the record itself.
 */
function followedKeys(trusted, moves, past) {
  if (moves.some((one) => moves.some((two) => sameKey(one.old, two.old) && !sameMove(one, two)))) {
    fail('proof', 'A key handed its record over twice: two histories.');
  }
  const keys = trusted.slice();
  for (const move of Array.from({ length: moves.length }, () => moves).flat()) {
    const known = (key) => keys.find((each) => sameKey(each, key));
    const [old, next] = [known(move.old), known(move.next)];
    if (old && !next && !move.lost) keys.push({ ...move.next, past: old.past });
    else if (next && !old && past) keys.push({ ...move.old, past: true });
  }
  return keys.map((key) => {
    const begins = moves.filter(({ next }) => sameKey(next, key)).map(({ head }) => head.size);
    const ends = moves.find(({ old }) => sameKey(old, key));
    return {
      ...key,
      first: begins.length ? Math.max(...begins) : key.first,
      last: ends ? ends.head.size - 1 : key.last,
    };
  });
}

/** What is trusted, grown by each hand-over that is learned. */
class Keyring {
  constructor(policy) {
    this.trusted = policy;
    this.moves = [];
    this.shown = [];
    this.grow(policy.logs);
  }

  grow(logs) {
    this.policy = { ...this.trusted, logs };
    this.keys = plainPolicy(logs);
  }

  /** Take hand-overs in; `atHand` says that the record at hand shows them. */
  async learn(entries, atHand = false) {
    const learned = [];
    for (const opened of entries) learned.push(await openHandover(opened));
    const moves = [...this.moves, ...learned];
    const shown = atHand ? [...this.shown, ...learned] : this.shown;
    const ahead = followedKeys(this.trusted.logs, moves, false);
    const logs = followedKeys(ahead, shown, true);
    [this.moves, this.shown] = [moves, shown];
    this.grow(logs);
  }

  /** Whether these checkpoints are accepted without a record at hand. */
  async countsAlone(notes) {
    try {
      const alone = this.keys.logs.filter((key) => !key.past);
      for (const note of notes) await openCheckpoint(note, alone);
      return true;
    } catch (error) {
      faultOf(error);
      return false;
    }
  }
}

/** Return the hand-overs in an `about/wire.json`; none of them is checked. */
function parseHandovers(content) {
  const value = parseJson(textOf(content));
  checkShape(value, SHAPES.wire, 'wire');
  if (!sameBytes(canonicalBytes(value), content)) fail('malformed', "This isn't in canonical form.");
  return value.entries.filter(({ statement }) => statement?.act === 'wire.key-rotated');
}

/** Learn the hand-overs that the reader gave, and those that the record at hand shows. */
async function learnKeys({ report, ring, view, statements }) {
  try {
    if (statements) await ring.learn(parseHandovers(statements));
  } catch (error) {
    report.check('hand-overs', faultOf(error).message, false);
  }
  if (view === null) return;
  try {
    const content = await view.wireStatements();
    if (content !== null) await ring.learn(parseHandovers(content), true);
  } catch (error) {
    faultOf(error);
    report.say('handovers_unbelieved');
  }
}

/** Learn the hand-overs that a copy carries; say where those of a trusted wire don't hold. */
async function followsCarried(claimed, { report, ring }) {
  if (claimed.handovers === undefined || claimed.handovers === null) return true;
  try {
    checkShape(claimed.handovers, shapes.list(SHAPES.opened), 'list of hand-overs');
    await ring.learn(claimed.handovers);
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (!ring.trusted.logs.some((key) => key.name === claimed.origin)) return true;
    report.check('hand-overs', fault.message, false);
    report.say('handover_forged');
    return false;
  }
}

/** Return every proof that a copy carries, but those of the hand-overs. */
function proofsOf({ bundle, later }) {
  const seal = bundle.seal === null ? [] : [bundle.seal.proof];
  return [bundle.proof, ...later.map(({ proof }) => proof), ...seal];
}

function statedHead(proof) {
  return parseCheckpoint(parseNote(parseProof(proof).checkpoint).text);
}

/** The hand-overs follow each other, up to the newest checkpoint of this wire's in the copy. */
async function checkHandovers(copy) {
  const chain = await openChain(copy.handovers);
  const reach = Math.max(...proofsOf(copy).map((proof) => statedHead(proof).size));
  if (chain.some(({ head }) => head.size > reach)) {
    fail('binding', 'A hand-over is carried that came after everything here.');
  }
  const { head, next } = chain.at(-1);
  if (head.origin !== copy.bundle.manifest.wire.origin) {
    fail('binding', "The hand-overs are of another record than the manifest's wire's.");
  }
  return `Handed over ${chain.length} times, last to the key ${next.id} at ${head.size} entries.`;
}
