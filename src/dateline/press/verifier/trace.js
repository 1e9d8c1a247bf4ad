// Where an unstamped text comes from: the newest releases of the record at hand are looked through
// for runs of words that both have.

const MAX_TRACED = 200;
const RUN_OF_WORDS = 8;
const LEAST_SHARE = 0.1;

/** Return release and version that most of a text stands in, and how many were looked through. */
async function traceText(text, view, keys) {
  const prints = wordRuns(text);
  const listed = await newestVersions(view, keys);
  let best = { share: 0, likeness: 0, where: null };
  for (let at = 0; at < listed.length; at += AT_ONCE) {
    const texts = await Promise.all(listed.slice(at, at + AT_ONCE).map(async (where) => {
      const content = await view.text(where.release, where.version);
      return { where, runs: content ? wordRuns(new TextDecoder().decode(content)) : new Set() };
    }));
    for (const { where, runs } of texts) {
      const shared = [...prints].filter((run) => runs.has(run)).length;
      const share = prints.size ? shared / prints.size : 0;
      const likeness = shared / (prints.size + runs.size - shared || 1);
      const better = share > best.share || (share === best.share && likeness > best.likeness);
      if (share >= LEAST_SHARE && better) best = { share, likeness, where };
    }
  }
  return { where: best.where, looked: listed.length };
}

/** Return the newest versions that the record names, the newest first. */
async function newestVersions(view, keys) {
  const head = await openCheckpoint(await view.checkpoint(), keys.logs);
  const start = Math.max(head.size - 4 * TILE, 0);
  const { leaves } = await readTail((path) => view.fetchFile(path), head, start);
  const versions = [];
  for (const leaf of leaves.reverse()) {
    const { type, release, version } = parseJson(textOf(leaf));
    if (VERSION_TYPES.includes(type) && versions.length < MAX_TRACED) versions.push({ release, version });
  }
  return versions;
}

/** Return each run of words of a text; a short text has one, of all its words. */
function wordRuns(text) {
  const words = text.slice(0, 2_000_000).normalize('NFKC').toLowerCase().replace(/\p{Cf}/gu, '')
    .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  if (!words.length) return new Set();
  const last = Math.max(words.length - RUN_OF_WORDS, 0);
  return new Set(Array.from({ length: last + 1 }, (_, at) =>
    words.slice(at, at + RUN_OF_WORDS).join(' ')));
}
