// A page as a sequence of tokens: every element, attribute, comment and word of it, in order.
// It is parsed inertly: nothing of it runs, loads or is put into this page.

const INLINE = new Set(('a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark q s '
  + 'samp small span strong sub sup time u var wbr').split(' '));
const VERBATIM = new Set(['script', 'style', 'template', 'textarea', 'xmp', 'noscript', 'iframe']);

/** Return a page's tokens, white space evened out where a browser wouldn't show it. */
function tokensOf(page) {
  const raw = rawTokens(page);
  const start = Math.max(raw.findIndex(({ kind }) => kind === 'open'), 0);
  const marked = start === 1 && isSavingMark(raw[0].text);
  return evened(raw.slice(marked ? 1 : 0).filter((token) => !declaresUtf8(token)));
}

/** Return all that a parser keeps of a page, without recursion: pages may be nested at will. */
function rawTokens(page) {
  const root = new DOMParser().parseFromString(page, 'text/html');
  const tokens = [];
  let node = root.firstChild;
  while (node !== null) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      tokens.push({ kind: 'open', name: node.localName, attributes: attributesOf(node), text: '' });
    } else if (node.nodeType === Node.TEXT_NODE) {
      const name = node.parentNode.localName ?? '';
      tokens.push({ kind: 'text', name, attributes: [], text: node.data });
    } else if (node.nodeType === Node.COMMENT_NODE) {
      tokens.push({ kind: 'comment', name: '', attributes: [], text: node.data });
    }
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        tokens.push({ kind: 'close', name: node.localName, attributes: [], text: '' });
      }
      if (node.nextSibling !== null) break;
      node = node.parentNode;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return tokens;
}

function attributesOf(element) {
  return [...element.attributes]
    .map(({ name, value }) => [name, value])
    .sort(([one], [other]) => byCodeUnits(one, other));
}

function attributeOf(token, name) {
  return token.attributes.find(([each]) => each === name)?.[1] ?? null;
}

/** Whether a comment's words are a browser's note of the address it saved a page from. */
function isSavingMark(comment) {
  const found = /^saved from url=\(([0-9]{4,5})\)((?:https?|file):\/\/[!-;=?-~]{1,4096})$/
    .exec(comment.trim());
  return found !== null && Number(found[1]) === found[2].length;
}

/** Whether a token only says that the page is UTF-8, which browsers move and respell. */
function declaresUtf8({ kind, name, attributes }) {
  if (name !== 'meta' || !['open', 'close'].includes(kind)) return false;
  if (kind === 'close') return true;
  const said = Object.fromEntries(attributes);
  if ('charset' in said) return attributes.length === 1 && said.charset.toLowerCase() === 'utf-8';
  return attributes.length === 2 && said['http-equiv']?.toLowerCase() === 'content-type'
    && /^text\/html;\s*charset=utf-8$/i.test(said.content?.trim() ?? '');
}

/** Join neighbouring texts, collapse their white space, and drop it beside blocks. */
function evened(raw) {
  const joinedTokens = [];
  for (const token of raw) {
    const last = joinedTokens.at(-1);
    if (token.kind === 'text' && last?.kind === 'text') last.text += token.text;
    else joinedTokens.push({ ...token });
  }
  return joinedTokens.filter((token, at) => {
    if (token.kind !== 'text' || VERBATIM.has(token.name)) return true;
    token.text = token.text.replace(/[ \t\n\r\f]+/g, ' ');
    if (!INLINE.has(joinedTokens.at(at - 1).name)) token.text = token.text.replace(/^ /, '');
    const next = joinedTokens[at + 1];
    if (next && !INLINE.has(next.name)) token.text = token.text.replace(/ $/, '');
    return token.text !== '';
  });
}

/** Return the text of each element that carries a copy. */
function carriedCopies(tokens) {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'open' || attributeOf(token, 'id') !== 'dateline-copy') return [];
    return [tokens[at + 1]?.kind === 'text' ? tokens[at + 1].text : ''];
  });
}

/** Return a token as a person would write it in HTML; nothing for the end of a page. */
function shownToken(token) {
  if (!token) return '';
  if (token.kind === 'text') return token.text.trim();
  if (token.kind === 'comment') return `<!--${token.text}-->`;
  if (token.kind === 'close') return `</${token.name}>`;
  return `<${token.name}${token.attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
}
