// The update that the press adds to a rendered PDF, made again: every byte follows from the rendered
// file and the copy (ISO 32000-1, 7.5.6). Dictionaries are split into raw slices, not interpreted.

const PDF_TOKEN = new RegExp(
  '(?<space>[\\s\\0]+|%[^\\r\\n]*)|(?<open><<|\\[)|(?<close>>>|\\])'
  + '|(?<name>/[^\\s\\0()<>\\[\\]{}/%]*)|(?<hex><[0-9A-Fa-f\\s]*>)|(?<paren>\\()'
  + '|(?<plain>[^\\s\\0()<>\\[\\]{}/%]+)',
  'y',
);
const PDF_REFERENCE = /\s*(\d{1,10})\s+(\d{1,5})\s+R\s*/y;
const COPY_NAME = 'dateline-copy.json';
const COPY_DESCRIPTION = 'What was signed and published, and its proof: see the last page.';
const MAX_REVISIONS = 64;
const MAX_STRING = 100_000;

function brokenPdf(what) {
  fail('unreadable', `This PDF is broken: ${what}.`);
}

/** Return the rendered PDF (as a text of bytes) with the copy's update after it. */
function withUpdate(prefix, copy) {
  const revision = newestRevision(prefix);
  const [fileNumber, specification] = [revision.size, revision.size + 1];
  const checksum = md5Hex(copy);
  let body = prefix.endsWith('\n') ? prefix : `${prefix}\n`;
  const offsets = new Map();
  const add = (number, content) => {
    offsets.set(number, body.length);
    body += `${number} 0 obj\n${content}\nendobj\n`;
  };
  add(fileNumber, `<</Type/EmbeddedFile/Subtype/application#2Fjson/Length ${copy.length}`
    + `/Params<</Size ${copy.length}/ModDate${revision.modified}/CheckSum<${checksum}>>>>>`
    + `\nstream\n${latin1(copy)}\nendstream`);
  add(specification, `<</Type/Filespec/F(${COPY_NAME})/UF(${COPY_NAME})/Desc(${COPY_DESCRIPTION})`
    + `/AFRelationship/Source/EF<</F ${fileNumber} 0 R/UF ${fileNumber} 0 R>>>>`);
  add(revision.root, updatedCatalog(revision, specification));
  const start = body.length;
  const trailer = updatedTrailer(revision, specification + 1, checksum);
  return `${body}xref\n${tableOfOffsets(offsets)}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
}

/** Read what an update must carry on: the newest trailer, the catalog, the offsets of objects. */
function newestRevision(content) {
  const found = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(content.slice(-2_048));
  if (found === null || !content.startsWith('%PDF-')) brokenPdf('its head or its end is missing');
  const revision = { content, start: Number(found[1]), offsets: new Map() };
  const trailer = readTable(revision, revision.start);
  if (trailer.has('Encrypt')) brokenPdf('it is locked');
  let previous = trailer.get('Prev');
  for (let count = 0; previous !== undefined && count < MAX_REVISIONS; count += 1) {
    previous = readTable(revision, numberIn(previous)).get('Prev');
  }
  const root = /^\s*(\d{1,10})\s+0\s+R\s*$/.exec(trailer.get('Root') ?? '');
  if (root === null) brokenPdf('it names no catalog');
  Object.assign(revision, { trailer, root: Number(root[1]), size: numberIn(trailer.get('Size') ?? '') });
  const information = membersIn(resolvedIn(revision, trailer.get('Info') ?? '<<>>'));
  revision.modified = information.get('ModDate') ?? '(D:19700101000000Z)';
  revision.catalog = membersIn(rawObject(revision, revision.root));
  return revision;
}

/** Add a table's offsets where none newer stands, and return its trailer. */
function readTable({ content, offsets }, start) {
  if (content.slice(start, start + 4) !== 'xref') brokenPdf('it has no cross-reference table');
  let position = start + 4;
  const section = /\s*(\d{1,10}) (\d{1,10})\s*?\r?\n/y;
  for (let found = matchAt(section, content, position); found; found = matchAt(section, content, position)) {
    const [first, count] = [Number(found[1]), Number(found[2])];
    const begin = position + found[0].length;
    position = begin + 20 * count;
    if (position > content.length) brokenPdf('a cross-reference table is cut short');
    for (let place = 0; place < count; place += 1) {
      const line = content.slice(begin + 20 * place, begin + 20 * place + 18);
      if (/^\d{10} 00000 n$/.test(line) && !offsets.has(first + place)) {
        offsets.set(first + place, Number(line.slice(0, 10)));
      }
    }
  }
  const trailer = matchAt(/\s*trailer\s*(?=<<)/y, content, position);
  if (!trailer) brokenPdf('a cross-reference table has no trailer');
  const begin = position + trailer[0].length;
  return membersIn(content.slice(begin, valueEnd(content, begin)));
}

function numberIn(raw) {
  if (!/^\s*\d{1,12}\s*$/.test(raw)) brokenPdf('a trailer holds no number where one must stand');
  return Number(raw);
}

/** Return the raw object that a value is or refers to. */
function resolvedIn(revision, value) {
  const found = /^\s*(\d{1,10})\s+(\d{1,5})\s+R\s*$/.exec(value);
  return found === null ? value : rawObject(revision, Number(found[1]));
}

function rawObject({ content, offsets }, number) {
  const offset = offsets.get(number) ?? 0;
  const head = offset > 0 ? matchAt(/\s*(\d{1,10})\s+(\d{1,5})\s+obj\s*/y, content, offset) : null;
  if (!head || Number(head[1]) !== number) brokenPdf(`object ${number} isn't where its table says`);
  const begin = offset + head[0].length;
  return content.slice(begin, valueEnd(content, begin));
}

/** Split `<< /Key value … >>` into its members, in order, each value a raw slice. */
function membersIn(dictionary) {
  const members = new Map();
  if (!dictionary.startsWith('<<') || valueEnd(dictionary, 0) !== dictionary.trimEnd().length) {
    brokenPdf('a dictionary has no end');
  }
  let position = afterSpace(dictionary, 2);
  while (!dictionary.startsWith('>>', position)) {
    const key = matchAt(PDF_TOKEN, dictionary, position);
    if (!key?.groups.name) brokenPdf('a dictionary has a value without a name');
    const begin = afterSpace(dictionary, position + key[0].length);
    const end = valueEnd(dictionary, begin);
    members.set(key[0].slice(1), dictionary.slice(begin, end));
    position = afterSpace(dictionary, end);
  }
  return members;
}

/** Return where the object that begins at a place ends; a reference is one object. */
function valueEnd(content, begin) {
  const reference = matchAt(PDF_REFERENCE, content, begin);
  if (reference) return begin + reference[0].trimEnd().length;
  let [depth, position] = [0, begin];
  while (depth <= 64) {
    const token = matchAt(PDF_TOKEN, content, position);
    if (!token) break;
    position += token[0].length;
    const { open, close, space, paren } = token.groups;
    if (paren) position = stringEnd(content, position);
    depth += open ? 1 : close ? -1 : 0;
    if (depth < 0) break;
    if (depth === 0 && space === undefined) return position;
  }
  return brokenPdf('an object has no end');
}

function stringEnd(content, begin) {
  const marks = /\\[^]|[()]/g;
  const near = content.slice(begin, begin + MAX_STRING);
  let depth = 1;
  for (let mark = marks.exec(near); mark !== null; mark = marks.exec(near)) {
    if (mark[0] === '(') depth += 1;
    if (mark[0] === ')') depth -= 1;
    if (depth === 0) return begin + marks.lastIndex;
  }
  return brokenPdf('a string has no end');
}

function afterSpace(content, begin) {
  let position = begin;
  for (let token = matchAt(PDF_TOKEN, content, position); token?.groups.space !== undefined;) {
    position += token[0].length;
    token = matchAt(PDF_TOKEN, content, position);
  }
  return position;
}

/** Return the catalog with the copy named in Names/EmbeddedFiles and AF, the rest kept. */
function updatedCatalog(revision, specification) {
  const catalog = new Map(revision.catalog);
  const names = membersIn(resolvedIn(revision, catalog.get('Names') ?? '<<>>'));
  const embedded = membersIn(resolvedIn(revision, names.get('EmbeddedFiles') ?? '<<>>'));
  if (embedded.has('Kids')) brokenPdf('its attachments form a tree');
  const present = resolvedIn(revision, embedded.get('Names') ?? '[]').slice(1, -1);
  const pairs = [...present.matchAll(/(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)\s*(\d+ \d+ R)/g)]
    .map(([, key, value]) => [key, value]);
  if (pairs.some(([key]) => key.includes(COPY_NAME))) brokenPdf('it carries two copies');
  pairs.push([`(${COPY_NAME})`, `${specification} 0 R`]);
  const listed = pairs.sort(([one, a], [other, b]) => byCodeUnits(one, other) || byCodeUnits(a, b));
  names.set('EmbeddedFiles', `<</Names[${listed.map((pair) => pair.join(' ')).join(' ')}]>>`);
  catalog.set('Names', dictionaryOf(names));
  const files = resolvedIn(revision, catalog.get('AF') ?? '[]').slice(1, -1);
  catalog.set('AF', `[${`${files} ${specification} 0 R`.trim()}]`);
  return dictionaryOf(catalog);
}

function updatedTrailer({ trailer, start }, size, checksum) {
  const kept = new Map([['Size', String(size)]]);
  for (const [key, value] of trailer) if (['Root', 'Info', 'ID'].includes(key)) kept.set(key, value);
  const first = /^\[\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)/.exec(trailer.get('ID') ?? '');
  if (first !== null) kept.set('ID', `[${first[1]}<${checksum}>]`);
  return dictionaryOf(kept.set('Prev', String(start)));
}

function dictionaryOf(members) {
  return `<<${[...members].map(([key, value]) => `/${key} ${value}`).join('')}>>`;
}

/** Return the sections of a cross-reference table for objects of generation 0. */
function tableOfOffsets(offsets) {
  const runs = [];
  for (const number of [...offsets.keys()].sort((one, other) => one - other)) {
    if (runs.at(-1)?.at(-1) === number - 1) runs.at(-1).push(number);
    else runs.push([number]);
  }
  return runs.map((run) => `${run[0]} ${run.length}\n${run.map((number) =>
    `${String(offsets.get(number)).padStart(10, '0')} 00000 n\r\n`).join('')}`).join('');
}
