// Whether all of a page's source is in its tokens: a parser of HTML drops some of what it reads, a
// second doctype or an end tag's attributes, and other programs may show it.

const TAG = /<(\/?)([a-z][^ \t\n\r\f/>]*)/iy;
const ATTRIBUTE = /[^ \t\n\r\f/>=]+(?:[ \t\n\r\f]*=[ \t\n\r\f]*(?:"[^"]*"|'[^']*'|[^ \t\n\r\f>"'][^ \t\n\r\f>]*))?/y;
const GAP = /[ \t\n\r\f/]+/y;
const STRAY = /<[a-z/!?][^>]*>?|\0/iy;

/** Return the first of a page's source that no parsed page shows; `null`: there is none. */
function leftOver(page) {
  const counts = new Map();
  let attributes = 0;
  for (const token of rawTokens(page)) {
    if (token.kind !== 'open') continue;
    const count = counts.get(token.name) ?? { opened: 0, closed: 0 };
    counts.set(token.name, { opened: count.opened + 1, closed: count.closed + 1 });
    attributes += token.attributes.length;
  }
  let doctypes = 1;
  const starts = /<[a-z/!?]|\0/gi;
  for (let found = starts.exec(page); found !== null; found = starts.exec(page)) {
    const markup = markupAt(page, found.index);
    starts.lastIndex = markup.end;
    let left = markup.kind === 'stray';
    if (markup.kind === 'comment') left = !isSavingMark(markup.text);
    if (markup.kind === 'doctype') {
      doctypes -= 1;
      left = doctypes < 0;
    }
    if (markup.kind === 'tag') {
      const count = counts.get(markup.name) ?? { opened: 0, closed: 0 };
      counts.set(markup.name, count);
      if (markup.closing) {
        count.closed -= 1;
        left = !markup.bare || count.closed < 0;
      } else {
        count.opened -= 1;
        attributes -= markup.attributes;
        left = count.opened < 0 || attributes < 0;
      }
    }
    if (left) return page.slice(found.index, markup.end);
  }
  return null;
}

/** Return what markup stands at a place: a comment, the doctype, a tag, or something stray. */
function markupAt(page, at) {
  const comment = matchAt(/<!-- ([^<>]*?) -->/y, page, at);
  if (comment) return { kind: 'comment', text: comment[1], end: at + comment[0].length };
  const doctype = matchAt(/<!doctype[ \t\n\r\f]+html[ \t\n\r\f]*>/iy, page, at);
  if (doctype) return { kind: 'doctype', end: at + doctype[0].length };
  return tagAt(page, at) ?? { kind: 'stray', end: at + matchAt(STRAY, page, at)[0].length };
}

function tagAt(page, at) {
  const head = matchAt(TAG, page, at);
  if (!head) return null;
  let end = at + head[0].length;
  let [attributes, bare] = [0, true];
  while (end < page.length && page[end] !== '>') {
    const gap = matchAt(GAP, page, end);
    const attribute = gap ? null : matchAt(ATTRIBUTE, page, end);
    if (!gap && !attribute) return null;
    if (attribute) attributes += 1;
    if (attribute || gap[0].includes('/')) bare = false;
    end += (gap ?? attribute)[0].length;
  }
  if (page[end] !== '>') return null;
  const [, slash, name] = head;
  return { kind: 'tag', closing: slash === '/', name: name.toLowerCase(), attributes, bare, end: end + 1 };
}

function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
