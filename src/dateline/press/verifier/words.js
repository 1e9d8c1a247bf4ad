// Words of a text, compared one by one: only the white space between them may differ.

const TYPED_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g;
const TYPED_APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u00b4\u0060]/g;
const TYPED_DASHES = /[\u2010-\u2015\u2212-]+/g;

/** Return a text's words in NFC, an invisible character being part of its word. */
function wordsOf(text) {
  return spaced(text.normalize('NFC'));
}

/** Return where two rows of words first differ, from a word or two before on; `null`: nowhere. */
function wordsApart(seen, signed) {
  const shorter = Math.min(seen.length, signed.length);
  let place = 0;
  while (place < shorter && seen[place] === signed[place]) place += 1;
  if (place === seen.length && place === signed.length) return null;
  return [seen, signed].map((words) => words.slice(Math.max(place - 2, 0), place + 8).join(' '));
}

/** Return words with quotation marks, apostrophes, dashes and dots as a typewriter has them. */
function typed(words) {
  return words.map((word) => word
    .replaceAll('\u2026', '...')
    .replace(TYPED_QUOTES, '"')
    .replace(TYPED_APOSTROPHES, "'")
    .replace(TYPED_DASHES, '-'));
}

/** Return a text without the marks of a mail that quotes all of it, however often. */
function withoutQuoteMarks(text) {
  let plain = text;
  for (let depth = 0; depth < 64 && plain.trim(); depth += 1) {
    if (!plain.split('\n').every((line) => !line.trim() || line.trimStart().startsWith('>'))) break;
    plain = plain.replace(/^[^\S\n]*>[^\S\n]?/gm, '');
  }
  return plain;
}
