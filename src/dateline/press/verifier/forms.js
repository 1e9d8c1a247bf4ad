// The forms that a version's text may be pasted in, as words: with its notices as they were after
// any later act or without, with its stamp or without, with marks and link targets or as shown.

const MAX_ACTS = 64;
/** Steps that looking for a part of a text may take. */
const MAX_STEPS = 5_000_000;

/**
 * Return the forms of a version's text, the fullest and newest first. `published` is the text as the
 * record at hand has it, or `null`: where it is this version's, it tells where guards stand.
 */
function formsOf(copy, published) {
  const plain = (text) => wordsOf(text).map((word) => ({ word, skip: 0 }));
  const { words: guarded, shown } = renderedText(copy.bundle.document);
  const exact = published === null ? null : plain(withoutNotices(published));
  const known = exact !== null && new Form(guarded, true).equals(exact.map(({ word }) => word));
  const words = known ? exact : guarded;
  const newest = copy.later.length;
  const bodies = [];
  for (let told = newest; told >= Math.max(newest - MAX_ACTS, 0); told -= 1) {
    const frame = plain(noticesOf(copy, copy.later.slice(0, told), words));
    bodies.push({ words: [...frame, ...words], whole: true });
  }
  const framed = bodies.every((body) => body.words.length > words.length);
  bodies.push({ words, whole: !framed });
  bodies.push({ words: plain(shown.join('\n')), whole: false });
  const stamp = plain(formatStamp(stampOf(copy)));
  return bodies.flatMap((body) => [stamp, []].map((end) => new Form([...body.words, ...end], body.whole)));
}

class Form {
  constructor(words, whole) {
    this.words = words;
    this.whole = whole;
    this.asTyped = null;
  }

  /** This form with quotation marks, dashes and dots as a typewriter has them. */
  get typed() {
    if (this.asTyped === null) {
      const words = this.words.map(({ word, skip }) => ({ word: typed([word])[0], skip }));
      this.asTyped = new Form(words, this.whole);
    }
    return this.asTyped;
  }

  /** Return the places that can be stood at, guards skipped. */
  reach(places) {
    const reached = new Set(places);
    for (const place of reached) {
      const skip = this.words[place]?.skip ?? 0;
      if (skip) reached.add(place + skip);
    }
    return reached;
  }

  /** Walk along seen words from a place: how many fit, and the places reached then. */
  walk(seen, from) {
    let places = this.reach([from]);
    for (let at = 0; at < seen.length; at += 1) {
      const next = [...places].filter((place) => this.words[place]?.word === seen[at]);
      if (!next.length) return { fitting: at, places };
      places = this.reach(next.map((place) => place + 1));
    }
    return { fitting: seen.length, places };
  }

  /** Whether these are the words of this form, all of them. */
  equals(seen) {
    const { fitting, places } = this.walk(seen, 0);
    return fitting === seen.length && places.has(this.words.length);
  }

  /** Return the words before and after a part of this form; `null` where the words are no part. */
  around(seen) {
    let steps = MAX_STEPS;
    for (let from = 0; seen.length && from < this.words.length && steps > 0; from += 1) {
      if (this.words[from].word !== seen[0]) continue;
      const { fitting, places } = this.walk(seen, from);
      steps -= fitting;
      if (fitting === seen.length) {
        return { before: this.plain(0, from), after: this.plain(Math.min(...places)) };
      }
    }
    return null;
  }

  /** Return the words from one place to another, without guards. */
  plain(from, to = this.words.length) {
    const found = [];
    for (let at = from; at < to; at += 1) {
      if (this.words[at].skip) at += this.words[at].skip - 1;
      else found.push(this.words[at].word);
    }
    return found;
  }

  /** Return the place from which most words fit, of those where a run of four words stands. */
  anchor(seen) {
    let best = { fitting: this.walk(seen, 0).fitting, from: 0 };
    if (best.fitting) return best;
    const opening = seen.slice(0, 4);
    let steps = MAX_STEPS;
    for (let from = 1; from < this.words.length && steps > 0; from += 1) {
      if (opening.some((word, at) => this.words[from + at]?.word !== word)) continue;
      const { fitting } = this.walk(seen, from);
      steps -= fitting;
      if (fitting > best.fitting) best = { fitting, from };
    }
    return best;
  }

  /** Return where seen words leave this form: theirs and these from a word or two before on. */
  apart(seen) {
    const { from } = this.anchor(seen);
    const { fitting, places } = this.walk(seen, from);
    const signed = this.plain(from, Math.min(...places));
    const next = this.plain(Math.max(...places)).slice(0, 8);
    return [
      seen.slice(Math.max(fitting - 2, 0), fitting + 8).join(' '),
      [...signed.slice(-2), ...next].join(' '),
    ];
  }
}
