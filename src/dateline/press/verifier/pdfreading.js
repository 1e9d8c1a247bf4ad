// The copy inside a PDF, also in a file that some program saved again: cross-reference tables and
// streams, compressed objects, Flate. Where a table is broken, objects are looked for by their heads.

const MAX_PDF_BYTES = 64 * 1024 * 1024;
const MAX_COPY_BYTES = 16 * 1024 * 1024;
const MAX_PDF_DEPTH = 64;
const MAX_NAME_NODES = 1_000;
const MAX_PDF_OBJECTS = 200_000;
// What one file may cost: tokens read, and bytes unpacked.
const MAX_PDF_TOKENS = 3_000_000;
const MAX_UNPACKED_BYTES = 96 * 1024 * 1024;

class PdfName {
  constructor(text) {
    this.text = text;
  }
}

class PdfReference {
  constructor(number) {
    this.number = number;
  }
}

class PdfStream {
  constructor(members, begin) {
    this.members = members;
    this.begin = begin;
  }
}

/** A parser of PDF objects over a text of bytes. */
class PdfParser {
  constructor(text, at, budget) {
    this.text = text;
    this.at = at;
    this.budget = budget;
  }

  token() {
    this.budget.tokens -= 1;
    if (this.budget.tokens < 0) brokenPdf('it is too intricate');
    this.at = afterSpace(this.text, this.at);
    return matchAt(PDF_TOKEN, this.text, this.at);
  }

  /** Read one object; `null` for what isn't any. */
  value(depth = 0) {
    const token = this.token();
    if (!token || depth > MAX_PDF_DEPTH) return brokenPdf('an object is none or too deep');
    const reference = matchAt(/(\d{1,10})\s+\d{1,5}\s+R(?![A-Za-z])/y, this.text, this.at);
    if (reference) {
      this.at += reference[0].length;
      return new PdfReference(Number(reference[1]));
    }
    this.at += token[0].length;
    const { open, name, hex, paren, plain } = token.groups;
    if (open === '<<') return this.dictionary(depth);
    if (open === '[') return this.array(depth);
    if (name) return new PdfName(name.slice(1).replace(/#([0-9A-Fa-f]{2})/g, (_, code) =>
      String.fromCharCode(parseInt(code, 16))));
    if (hex) return hexString(hex);
    if (paren) return this.string();
    if (plain) return /^[+-]?\d*\.?\d+\.?$/.test(plain) ? Number(plain) : plain;
    return brokenPdf('something stands where an object must');
  }

  dictionary(depth) {
    const members = new Map();
    for (let token = this.token(); token?.groups.close !== '>>'; token = this.token()) {
      const key = this.value(depth + 1);
      if (!(key instanceof PdfName)) brokenPdf('a dictionary has a value without a name');
      members.set(key.text, this.value(depth + 1));
    }
    this.at += 2;
    return members;
  }

  array(depth) {
    const items = [];
    for (let token = this.token(); token?.groups.close !== ']'; token = this.token()) {
      items.push(this.value(depth + 1));
    }
    this.at += 1;
    return items;
  }

  string() {
    const end = stringEnd(this.text, this.at);
    const raw = this.text.slice(this.at, end - 1);
    this.at = end;
    const named = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    return stringOf(raw.replace(/\\(?:([0-7]{1,3})|\r\n|([^]))/g, (_, octal, sign) => {
      if (octal) return String.fromCharCode(parseInt(octal, 8) & 255);
      return sign === '\n' || sign === '\r' || sign === undefined ? '' : named[sign] ?? sign;
    }));
  }
}

function hexString(token) {
  const digitsOf = token.replace(/[<>\s]/g, '');
  return stringOf((digitsOf.length % 2 ? `${digitsOf}0` : digitsOf).replace(/../g, (code) =>
    String.fromCharCode(parseInt(code, 16))));
}

/** Return a PDF string's words: UTF-16 where it begins with its mark. */
function stringOf(raw) {
  if (!raw.startsWith('\xfe\xff')) return raw;
  return new TextDecoder('utf-16be').decode(fromLatin1(raw.slice(2)));
}

/** A PDF's objects, read as they are asked for. */
class PdfFile {
  constructor(bytes) {
    this.bytes = bytes;
    this.text = latin1(bytes);
    this.places = new Map();
    this.trailer = new Map();
    this.parts = new Map();
    this.budget = { tokens: MAX_PDF_TOKENS, bytes: MAX_UNPACKED_BYTES };
  }

  /** Find where objects stand, by the file's own tables, else by their heads. */
  async open() {
    const starts = [...this.text.slice(-2_048).matchAll(/startxref\s+(\d{1,12})/g)];
    try {
      if (!starts.length) brokenPdf('its end is missing');
      await this.readSections(Number(starts.at(-1)[1]));
      if (!((await this.resolve(this.trailer.get('Root'))) instanceof Map)) brokenPdf('it has no catalog');
    } catch (error) {
      faultOf(error);
      await this.scan();
      if (!((await this.resolve(this.trailer.get('Root'))) instanceof Map)) brokenPdf('it has no catalog');
    }
    if (this.trailer.has('Encrypt')) fail('unreadable', 'This PDF is locked.');
    return this;
  }

  async readSections(start) {
    const [waiting, seen] = [[start], new Set()];
    while (waiting.length && seen.size < MAX_REVISIONS) {
      const at = waiting.shift();
      if (seen.has(at)) continue;
      seen.add(at);
      const trailer = /^\s*xref/.test(this.text.slice(at, at + 20))
        ? this.readTableAt(at) : await this.readStreamAt(at);
      for (const [key, value] of trailer) if (!this.trailer.has(key)) this.trailer.set(key, value);
      for (const key of ['XRefStm', 'Prev']) {
        if (typeof trailer.get(key) === 'number') waiting.push(trailer.get(key));
      }
    }
  }

  readTableAt(start) {
    let position = this.text.indexOf('xref', start) + 4;
    const section = /\s*(\d{1,10})\s+(\d{1,10})\s*?\r?\n?/y;
    for (let head = matchAt(section, this.text, position); head; head = matchAt(section, this.text, position)) {
      position += head[0].length;
      const line = /\s*(\d{10})\s(\d{5})\s([nf])/y;
      for (let count = 0; count < Number(head[2]); count += 1) {
        const found = matchAt(line, this.text, position);
        if (!found) brokenPdf('a cross-reference table is cut short');
        position += found[0].length;
        if (found[3] === 'n') this.place(Number(head[1]) + count, { offset: Number(found[1]) });
      }
    }
    const mark = this.text.indexOf('trailer', position);
    if (mark < 0) brokenPdf('a cross-reference table has no trailer');
    const trailer = new PdfParser(this.text, mark + 7, this.budget).value();
    return trailer instanceof Map ? trailer : brokenPdf('a trailer is no dictionary');
  }

  async readStreamAt(start) {
    const stream = this.objectAt(start);
    if (!(stream instanceof PdfStream)) brokenPdf('a cross-reference stream is missing');
    const content = await this.contentOf(stream);
    const widths = stream.members.get('W');
    const index = stream.members.get('Index') ?? [0, stream.members.get('Size')];
    const sound = (list) => Array.isArray(list) && list.every((each) => Number.isInteger(each) && each >= 0);
    if (!sound(widths) || widths.length !== 3 || !sound(index)) brokenPdf('a cross-reference stream is odd');
    let at = 0;
    const field = (width, missing) => {
      let value = width ? 0 : missing;
      for (let count = 0; count < width; count += 1, at += 1) value = value * 256 + (content[at] ?? 0);
      return value;
    };
    for (let section = 0; section + 1 < index.length; section += 2) {
      for (let count = 0; count < index[section + 1] && at < content.length; count += 1) {
        const [kind, second, third] = [field(widths[0], 1), field(widths[1], 0), field(widths[2], 0)];
        const number = index[section] + count;
        if (kind === 1) this.place(number, { offset: second });
        if (kind === 2) this.place(number, { inside: second, index: third });
      }
    }
    return stream.members;
  }

  place(number, where) {
    if (this.places.size >= MAX_PDF_OBJECTS) brokenPdf('it has too many objects');
    if (!this.places.has(number)) this.places.set(number, where);
  }

  /** Look for objects by their heads: the last of a number counts. */
  async scan() {
    this.places.clear();
    this.trailer = new Map();
    const found = [...this.text.matchAll(/(?<![0-9])(\d{1,10})\s+\d{1,5}\s+obj(?![a-z])/g)]
      .slice(-MAX_PDF_OBJECTS);
    for (const head of found) this.places.set(Number(head[1]), { offset: head.index });
    for (const mark of [...this.text.matchAll(/trailer\s*(?=<<)/g)].slice(-MAX_REVISIONS)) {
      try {
        const trailer = new PdfParser(this.text, mark.index + mark[0].length, this.budget).value();
        for (const [key, value] of trailer) this.trailer.set(key, value);
      } catch (error) {
        faultOf(error);
      }
    }
    if (!this.trailer.has('Root')) await this.scanForCatalog();
  }

  async scanForCatalog() {
    for (const number of [...this.places.keys()]) {
      try {
        const object = await this.resolve(new PdfReference(number));
        const members = object instanceof PdfStream ? object.members : object;
        const type = members instanceof Map ? members.get('Type')?.text : null;
        if (type === 'ObjStm') await this.partsOf(number);
        if (type === 'Catalog') this.trailer.set('Root', new PdfReference(number));
        if (type === 'XRef') {
          for (const [key, value] of members) if (key === 'Root') this.trailer.set(key, value);
        }
      } catch (error) {
        faultOf(error);
      }
    }
    for (const [stream, parts] of this.parts) {
      parts.forEach(({ number }, index) => this.place(number, { inside: stream, index }));
    }
  }

  async resolve(value) {
    let found = value ?? null;
    for (let depth = 0; found instanceof PdfReference && depth < MAX_PDF_DEPTH; depth += 1) {
      const where = this.places.get(found.number);
      if (where === undefined) return null;
      found = where.offset === undefined
        ? (await this.partsOf(where.inside))[where.index]?.value ?? null
        : this.objectAt(where.offset, found.number);
    }
    return found;
  }

  objectAt(offset, number = null) {
    const head = matchAt(/\s*(\d{1,10})\s+\d{1,5}\s+obj/y, this.text, offset);
    if (!head || (number !== null && Number(head[1]) !== number)) brokenPdf('an object is missing');
    const parser = new PdfParser(this.text, offset + head[0].length, this.budget);
    const value = parser.value();
    const mark = value instanceof Map ? matchAt(/\s*stream(\r\n|\n|\r)/y, this.text, parser.at) : null;
    return mark ? new PdfStream(value, parser.at + mark[0].length) : value;
  }

  /** Return the objects in a stream of objects. */
  async partsOf(number) {
    if (this.parts.has(number)) return this.parts.get(number);
    const where = this.places.get(number);
    const stream = where?.offset === undefined ? null : this.objectAt(where.offset, number);
    if (!(stream instanceof PdfStream)) brokenPdf('a stream of objects is missing');
    const text = latin1(await this.contentOf(stream));
    const [count, first] = [stream.members.get('N'), stream.members.get('First')];
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
    const parts = [];
    for (let at = 0; at < Math.min(count, heads.length / 2, MAX_PDF_OBJECTS); at += 1) {
      const value = new PdfParser(text, first + heads[2 * at + 1], this.budget).value();
      parts.push({ number: heads[2 * at], value });
    }
    this.parts.set(number, parts);
    return parts;
  }

  /** Return a stream's bytes, decoded. */
  async contentOf({ members, begin }) {
    const length = await this.resolve(members.get('Length'));
    const stated = Number.isInteger(length) && length >= 0 ? begin + length : -1;
    const sound = stated >= begin && /^\s*endstream/.test(this.text.slice(stated, stated + 20));
    const mark = sound ? stated : this.text.indexOf('endstream', begin);
    if (mark < 0) brokenPdf('a stream has no end');
    const line = sound ? '' : /\r?\n?$/.exec(this.text.slice(mark - 2, mark))[0];
    let content = this.bytes.subarray(begin, Math.max(mark - line.length, begin));
    const list = (value) => (Array.isArray(value) ? value : value === null ? [] : [value]);
    const filters = list((await this.resolve(members.get('Filter'))) ?? null);
    const settings = list((await this.resolve(members.get('DecodeParms'))) ?? null);
    for (const [at, filter] of filters.slice(0, 4).entries()) {
      const kind = (await this.resolve(filter))?.text;
      if (kind !== 'FlateDecode' && kind !== 'Fl') brokenPdf(`its copy is packed by ${kind}`);
      content = unpredicted(await inflated(content, this.budget), await this.resolve(settings[at] ?? null));
    }
    return content;
  }

  async member(value, name) {
    const found = await this.resolve(value);
    return found instanceof Map ? this.resolve(found.get(name)) : null;
  }
}

/** Return what zlib's format holds, within bounds; what follows it is left. */
async function inflated(content, budget) {
  const source = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = source.getReader();
  const parts = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      budget.bytes -= value.length;
      if (size > MAX_COPY_BYTES || budget.bytes < 0) fail('unreadable', 'Something in this PDF is too large.');
      parts.push(value);
    }
  } catch (error) {
    if (!(error instanceof TypeError) || !parts.length) {
      if (error instanceof TypeError) brokenPdf('something in it is packed badly');
      throw error;
    }
  }
  return concat(...parts);
}

/** Undo a PNG predictor (ISO 32000-1, 7.4.4.4). */
function unpredicted(content, settings) {
  const predictor = settings instanceof Map ? settings.get('Predictor') ?? 1 : 1;
  if (predictor < 2) return content;
  const colors = (settings.get('Colors') ?? 1) * (settings.get('BitsPerComponent') ?? 8);
  const [width, unit] = [Math.ceil(((settings.get('Columns') ?? 1) * colors) / 8), Math.ceil(colors / 8)];
  if (predictor === 2 || !(width > 0)) brokenPdf('it uses a predictor that is unknown here');
  const rows = Math.floor(content.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = content[row * (width + 1)];
    for (let at = 0; at < width; at += 1) {
      const place = row * width + at;
      const left = at >= unit ? out[place - unit] : 0;
      const above = row ? out[place - width] : 0;
      const corner = at >= unit && row ? out[place - width - unit] : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0;
      out[place] = content[row * (width + 1) + 1 + at] + guess;
    }
  }
  return out;
}

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** Return the copy that a PDF carries; `null` where it carries none. */
async function copyInPdf(bytes) {
  if (bytes.length > MAX_PDF_BYTES) fail('unreadable', 'This PDF is too long.');
  const file = await new PdfFile(bytes).open();
  const catalog = file.trailer.get('Root');
  const names = await file.member(await file.member(catalog, 'Names'), 'EmbeddedFiles');
  const specifications = await nameTreeLeaves(file, names);
  const listed = await file.member(catalog, 'AF');
  if (Array.isArray(listed)) specifications.push(...listed.slice(0, 2 * MAX_NAME_NODES));
  for (const specification of specifications) {
    const called = [await file.member(specification, 'UF'), await file.member(specification, 'F')];
    if (!called.includes(COPY_NAME)) continue;
    const files = await file.member(specification, 'EF');
    const stream = (await file.member(files, 'UF')) ?? (await file.member(files, 'F'));
    if (!(stream instanceof PdfStream)) continue;
    const content = await file.contentOf(stream);
    if (content.length > MAX_COPY_BYTES) fail('unreadable', 'The copy in this PDF is too long.');
    return content;
  }
  return null;
}

async function nameTreeLeaves(file, root) {
  const [values, waiting] = [[], [root]];
  for (let count = 0; waiting.length && count < MAX_NAME_NODES; count += 1) {
    const node = waiting.shift();
    const names = await file.member(node, 'Names');
    const kids = await file.member(node, 'Kids');
    const bounded = (list) => (Array.isArray(list) ? list.slice(0, 2 * MAX_NAME_NODES) : []);
    values.push(...bounded(names).filter((_, at) => at % 2));
    waiting.push(...bounded(kids));
  }
  return values;
}
