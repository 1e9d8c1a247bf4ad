// The wire's own static files as the record at hand, read over HTTP from the page's own origin.
// Nothing that they say is believed before it is proven.

const MAX_FILE_BYTES = 20_000_000;
const MAX_REQUESTS = 1_500;

class EditionView {
  constructor(base) {
    this.base = base;
    this.requests = 0;
  }

  /** Return a file of the edition; a fault of kind missing where it can't be had. */
  async read(path) {
    this.requests += 1;
    if (this.requests > MAX_REQUESTS) fail('missing', 'Too many files would have to be read.');
    const url = new URL(path, this.base);
    // What a cache kept of a file that changes may be older than the record's head.
    const cache = path.startsWith('record/tile/') ? 'default' : 'no-cache';
    try {
      const answer = await fetch(url, { credentials: 'omit', redirect: 'error', cache });
      if (!answer.ok || answer.body === null) return fail('missing', `${path} isn't there.`);
      return await readBounded(answer.body, MAX_FILE_BYTES);
    } catch (error) {
      if (error instanceof TypeError) return fail('missing', `${path} can't be reached.`);
      throw error;
    }
  }

  async readOrNull(path) {
    try {
      return await this.read(path);
    } catch (error) {
      if (faultOf(error).kind === 'missing') return null;
      throw error;
    }
  }

  async checkpoint() {
    return textOf(await this.read('record/checkpoint'));
  }

  fetchFile(path) {
    return this.read(`record/${path}`);
  }

  copy(release, version) {
    return this.readOrNull(`releases/${release}/v${version}/release.json`);
  }

  text(release, version) {
    return this.readOrNull(`releases/${release}/v${version}/release.txt`);
  }

  wireStatements() {
    return this.readOrNull('about/wire.json');
  }

  sourceStatements(slug) {
    return this.readOrNull(`sources/${encodeURIComponent(slug)}/source.json`);
  }

  /** Return the acts on a release after an entry; its first version carries all of them. */
  async laterActs(release, after) {
    let value = parseCopy(await this.read(`releases/${release}/release.json`));
    if (value.type !== 'dateline/tombstone/v1') {
      value = parseCopy(await this.read(`releases/${release}/v1/release.json`));
    }
    const acts = value.type === 'dateline/tombstone/v1' ? [value.act] : value.later;
    return acts.filter((act) => parseProof(act.proof).index > after);
  }
}

/** Read a published copy or tombstone; nothing is verified. */
function parseCopy(content) {
  const value = parseJson(textOf(content));
  const tombstone = value?.type === 'dateline/tombstone/v1';
  checkShape(value, tombstone ? SHAPES.tombstone : SHAPES.copy);
  return value;
}

/** Return all bytes of a stream, at most so many. */
async function readBounded(stream, limit) {
  const parts = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return concat(...parts);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return fail('unreadable', `This has more than ${limit} bytes.`);
    }
    parts.push(value);
  }
}
