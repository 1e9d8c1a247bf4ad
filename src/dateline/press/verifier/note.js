// Signed notes, verifier keys and checkpoints (C2SP signed-note, tlog-checkpoint), to the letter.

const ED25519 = 1;
const COSIGNATURE = 4;
const MAX_NOTE_BYTES = 1_000_000;
const MAX_SIGNATURES = 128;
const NUMBER = /^(?:0|[1-9]\d{0,15})$/;

/** Read a signed note; nothing is verified. */
function parseNote(note) {
  if (utf8(note).length > MAX_NOTE_BYTES) fail('malformed', 'This note is too long.');
  if (/[\x00-\x09\x0b-\x1f]/.test(note)) {
    fail('malformed', 'A note holds no control character but the newline.');
  }
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) {
    fail('malformed', 'A signed note is a text, an empty line and signature lines.');
  }
  const lines = note.slice(split + 2).split('\n').slice(0, -1);
  if (!lines.length) fail('malformed', 'This note has no signature.');
  if (lines.length > MAX_SIGNATURES) fail('malformed', 'This note has too many signatures.');
  return { text: note.slice(0, split + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line) {
  const found = /^— ([^ ]*) (.*)$/s.exec(line);
  if (found === null) fail('malformed', 'A signature line is a dash, a name and base64.');
  checkName(found[1]);
  const material = decodeBase64(found[2]);
  if (material.length <= 4) fail('malformed', 'A signature has a key id and something after it.');
  return { name: found[1], id: hexOf(material.subarray(0, 4)), blob: material.subarray(4) };
}

/** Refuse a key name that is empty or holds a space, a plus sign or a control character. */
function checkName(name) {
  if (!name || /[+\x00-\x1f\x85]|[^\S\ufeff]/.test(name)) {
    fail('malformed', "A key's name is a word without spaces or plus signs.");
  }
}

/** Read a verifier key, `name+id+base64(type ‖ key)`. */
async function parseVkey(text) {
  const [, name, id, encoded] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(text) ?? [];
  if (encoded === undefined) {
    fail('malformed', 'A key is written as name+id+base64, its id in 8 hexadecimal digits.');
  }
  checkName(name);
  const material = decodeBase64(encoded);
  const kind = material[0];
  if (kind !== ED25519 && kind !== COSIGNATURE) fail('malformed', "This key's type is unknown.");
  if (material.length !== 33) fail('malformed', 'An Ed25519 key has 32 bytes.');
  const digest = await sha256(concat(utf8(`${name}\n`), material));
  if (hexOf(digest.subarray(0, 4)) !== id) fail('malformed', `This isn't the id of ${name}'s key.`);
  return { name, kind, id, key: material.subarray(1) };
}

/** Verify a note by known Ed25519 keys, and return those; lines of unknown keys are ignored. */
async function signersOf({ text, signatures }, keys) {
  const message = utf8(text);
  const verified = [];
  for (const { name, id, blob } of signatures) {
    const named = keys.filter((key) => key.name === name && key.id === id);
    if (new Set(named.map((key) => hexOf(key.key))).size > 1) {
      fail('signature', `Two trusted keys share the name and id of ${name}.`);
    }
    if (!named.length) continue;
    if (!(await signedBy(named[0].key, message, blob))) {
      fail('signature', `The signature of ${name}, key ${id}, isn't of this text.`);
    }
    verified.push(named[0]);
  }
  return verified;
}

/** Read a checkpoint's text: origin, size, root, and lines that are kept. */
function parseCheckpoint(text) {
  const lines = text.split('\n');
  if (lines.length < 4 || lines.pop() !== '') {
    fail('malformed', 'A checkpoint has a line each for origin, size and root.');
  }
  if (lines.some((line) => !line || /[\x00-\x1f]/.test(line))) {
    fail('malformed', "A checkpoint's lines aren't empty and hold no control character.");
  }
  const root = decodeBase64(lines[2]);
  if (root.length !== 32) fail('malformed', 'A root has 32 bytes.');
  return { origin: lines[0], size: parseNumber(lines[1]), root };
}

/** Read a decimal without leading zeros, up to what a number here holds exactly. */
function parseNumber(text) {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value)) fail('malformed', `This isn't a number: “${text.slice(0, 80)}”.`);
  return value;
}

/** Whether a key signs for its log at a size; hand-overs bound that, a policy doesn't. */
function countsFor({ first = 0, last = Infinity }, size) {
  return first <= size && size <= last;
}

/** Verify a checkpoint by a known key of the very log that it names, which counts for its size. */
async function openCheckpoint(note, keys) {
  const parsed = parseNote(note);
  const checkpoint = parseCheckpoint(parsed.text);
  const own = keys.filter((key) => key.name === checkpoint.origin && key.kind === ED25519);
  const counting = own.filter((key) => countsFor(key, checkpoint.size));
  const verified = await signersOf(parsed, counting);
  if (!verified.length) {
    const ids = parsed.signatures.filter((line) => line.name === checkpoint.origin).map((line) => line.id);
    if (own.some((key) => ids.includes(key.id))) {
      fail('retired-key', `A key of ${checkpoint.origin} signed for ${checkpoint.size} entries, when it wasn't the record's.`);
    }
    fail('unknown-key', `No key that is trusted here signed this; it names ${checkpoint.origin}.`, {
      origin: checkpoint.origin, ids,
    });
  }
  return { ...checkpoint, signer: verified[0] };
}
