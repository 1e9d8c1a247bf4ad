// Text as HTML for the expectation of a page: escaped, and without power over its surroundings.
// What is made here is only ever parsed inertly and compared, never put into this page.

const UNSEEN_CONTROLS =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

/** A piece of HTML. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}

/** Build markup from a template: texts in it are escaped, lists joined, `false` is nothing. */
function html(strings, ...values) {
  return new Markup(strings.reduce((text, string, at) => text + markupOf(values[at - 1]) + string));
}

function markupOf(value) {
  if (value === false || value === '') return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (value === null || value === undefined) fail('unpressable', 'A part of the page is missing.');
  return escaped(String(value));
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

function escaped(text) {
  return inert(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

function joined(separator, pieces) {
  return new Markup(pieces.map(markupOf).join(separator));
}

/** Return a text that can't reorder, hide or cut off what stands around it. */
function inert(text) {
  const shown = text.replace(UNSEEN_CONTROLS, '\ufffd');
  const kept = isolatesClose(shown) ? '\u2066\u2067\u2068\u2069' : '';
  return shown.replace(BIDI, (sign) =>
    kept.includes(sign) ? sign : `‹U+${sign.charCodeAt(0).toString(16).toUpperCase()}›`);
}

function isolatesClose(text) {
  let depth = 0;
  for (const sign of text) {
    if ('\u2066\u2067\u2068'.includes(sign)) depth += 1;
    if (sign === '\u2069') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Return a link's target where a reader may follow it, else `null`. */
function safeUrl(url) {
  if (url === null || !/^(?:https?:\/\/[^/\s]|mailto:[^\s]|tel:[+0-9])/i.test(url)) return null;
  return inert(url) === url ? url : null;
}

/** Return the host that a link leads to; nothing where it leads to none. */
function hostOf(url) {
  const netloc = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url.replace(/[\t\r\n]/g, ''))?.[1] ?? '';
  const host = netloc.slice(netloc.lastIndexOf('@') + 1);
  if (/[[\]]/.test(netloc)) return (/^\[([^[\]]*)\](?::.*)?$/.exec(host)?.[1] ?? '').toLowerCase();
  if (/[/?#@:]/.test(netloc.replace(/[@:#?]/g, '').normalize('NFKC'))) return '';
  return host.split(':', 1)[0].toLowerCase();
}

/** Return a text percent-encoded but for letters, digits and `_.-~`. */
function quoted(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) =>
    `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Fill a sentence's `{names}`. */
function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

function plainOf(runs) {
  return runs.map((run) => run.text).join('');
}

function markedRuns(runs) {
  return runs.map((run) => {
    let words = html`${run.text}`;
    if (run.italic) words = html`<em>${words}</em>`;
    if (run.bold) words = html`<strong>${words}</strong>`;
    if ((run.link ?? null) === null) return words;
    const target = safeUrl(run.link);
    if (target === null) return html`<span class="dead">${words}</span>`;
    return html`<a href="${target}" rel="nofollow">${words}</a>`;
  });
}
