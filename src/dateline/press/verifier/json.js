// JSON read by hand, so that nothing of its spelling is lost, and its one canonical form (RFC 8785).

const MAX_DEPTH = 900;

/** A number that isn't a plain safe integer: kept as it is written, equal to none. */
class OddNumber {
  constructor(raw) {
    this.raw = raw;
  }
}

/**
 * Return the value of a JSON text; objects have no prototype. Throws unreadable faults. `strict`
 * refuses what no canonical form is compared to later: a member that stands twice, and NaN.
 */
function parseJson(text, strict = false) {
  return new JsonReader(text, strict).read();
}

class JsonReader {
  constructor(text, strict) {
    this.text = text;
    this.strict = strict;
    this.at = 0;
    this.depth = 0;
  }

  read() {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.refuse();
    return value;
  }

  refuse() {
    fail('unreadable', "This isn't JSON, or it was cut off.");
  }

  space() {
    while (' \t\n\r'.includes(this.text[this.at] ?? '.')) this.at += 1;
  }

  take(mark) {
    if (!this.text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  value() {
    this.space();
    const first = this.text[this.at];
    if (first === '{') return this.nested(() => this.object());
    if (first === '[') return this.nested(() => this.array());
    if (first === '"') return this.string();
    for (const [word, value] of [['true', true], ['false', false], ['null', null]]) {
      if (this.take(word)) return value;
    }
    return this.number();
  }

  nested(read) {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.refuse();
    this.at += 1;
    const value = read();
    this.depth -= 1;
    return value;
  }

  object() {
    const members = Object.create(null);
    this.space();
    if (this.take('}')) return members;
    do {
      this.space();
      if (this.text[this.at] !== '"') this.refuse();
      const name = this.string();
      this.space();
      if (!this.take(':')) this.refuse();
      if (this.strict && name in members) this.refuse();
      members[name] = this.value();
      this.space();
    } while (this.take(','));
    if (!this.take('}')) this.refuse();
    return members;
  }

  array() {
    const items = [];
    this.space();
    if (this.take(']')) return items;
    do {
      items.push(this.value());
      this.space();
    } while (this.take(','));
    if (!this.take(']')) this.refuse();
    return items;
  }

  string() {
    const pattern = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
    pattern.lastIndex = this.at;
    const plain = this.plainString();
    if (plain !== null) return plain;
    const found = pattern.exec(this.text);
    if (found === null) this.refuse();
    this.at = pattern.lastIndex;
    return JSON.parse(found[0]);
  }

  /** Read a string without escapes, the common case; `null` where it has any. */
  plainString() {
    const end = this.text.indexOf('"', this.at + 1);
    const words = end < 0 ? '\\' : this.text.slice(this.at + 1, end);
    if (/[\\\x00-\x1f]/.test(words)) return null;
    this.at = end + 1;
    return words;
  }

  number() {
    const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/y;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null || (this.strict && /[NI]/.test(found[0]))) this.refuse();
    this.at = pattern.lastIndex;
    const value = Number(found[0]);
    return Number.isSafeInteger(value) && String(value) === found[0] ? value : new OddNumber(found[0]);
  }
}

/** Return the RFC 8785 form of a value that `parseJson` read. */
function canonical(value) {
  if (value instanceof OddNumber) return value.raw;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.keys(value).sort(byCodeUnits);
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function byCodeUnits(one, other) {
  return one < other ? -1 : Number(one > other);
}

/** Return the bytes of a value's canonical form. */
function canonicalBytes(value) {
  return utf8(canonical(value));
}
