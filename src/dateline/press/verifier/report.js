// A report being written on one copy; at its end it is a verdict.

const MAX_EXCERPT = 160;

class Report {
  constructor() {
    this.release = null;
    this.version = null;
    this.asOf = null;
    this.later = 'unknown';
    this.fate = 'authentic';
    this.unknown = false;
    this.checks = [];
    this.differences = [];
    this.sentences = [];
  }

  /** Whether nothing wrong or unknown has been found so far. */
  get sound() {
    return !this.unknown && !this.differences.length && this.checks.every(({ ok }) => ok);
  }

  /** Note one check; a failed one makes the copy altered. */
  check(name, detail, ok = true) {
    this.checks.push({ name, ok, detail });
  }

  /** Note what the copy says where something else was signed; the copy is altered. */
  differ(seen, signed) {
    this.differences.push({ seen: excerpt(seen), signed: excerpt(signed) });
  }

  /** Add a sentence of the page's word table, once. */
  say(key, values = {}) {
    const same = (one) => one.key === key && JSON.stringify(one.values) === JSON.stringify(values);
    if (!this.sentences.some(same)) this.sentences.push({ key, values });
  }

  /** Note why nothing can be said of the copy; the verdict is unknown. */
  giveUp(name, detail, key, values = {}) {
    this.unknown = true;
    this.check(name, detail, false);
    this.say(key, values);
  }

  /** Take over the checks of a report on something that this copy rests on. */
  adopt(other) {
    this.checks.push(...other.checks);
    this.differences.push(...other.differences);
    this.asOf = other.asOf;
  }

  /** Whether all that is wrong is that something is missing. */
  get partial() {
    const failed = this.checks.filter(({ ok }) => !ok);
    return failed.length > 0 && failed.every(({ name }) => name === 'complete');
  }

  get verdict() {
    if (this.unknown) return 'unknown';
    return this.sound ? this.fate : 'altered';
  }

  /** Return the members that `dateline verify --json` prints. */
  get printed() {
    return {
      verdict: this.verdict,
      release: this.release,
      version: this.version,
      as_of: this.asOf && `checkpoint ${this.asOf.size} of ${this.asOf.origin}`,
      later: this.later,
      altered: this.differences,
      checks: this.checks,
    };
  }
}

/** Cut a long excerpt; what is invisible in it is written out. */
function excerpt(text) {
  const points = [...text];
  const shown = points.slice(0, MAX_EXCERPT).map((character) =>
    /[^\n ]/u.test(character) && /[\p{C}\p{Z}]/u.test(character)
      ? `\\u${character.codePointAt(0).toString(16).padStart(4, '0')}`
      : character,
  );
  return shown.join('') + (points.length > MAX_EXCERPT ? '…' : '');
}
