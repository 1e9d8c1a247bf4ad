// A version as plain text, written anew: what the published text says, word for word.
//
// Where a line would be read back as something else, the text as published has a guard in front, a
// backslash or a label. Which lines need one only the readers of manuscripts know; here a guard may
// stand wherever the text can have one. It is no word of the release.

/** Collects a text's words; words that may be left out stand in groups. */
class Rendering {
  constructor() {
    this.words = [];
    this.pending = '';
    this.shown = [];
  }

  put(text) {
    this.pending += text;
  }

  /** Put words of the document, and note how a page shows them. */
  say(text, shown = text) {
    this.put(text);
    this.shown.push(shown);
  }

  /** Put a guard: words that a text may have here or not. */
  guard(text) {
    this.flush();
    const words = wordsOf(text);
    words.forEach((word, at) => this.words.push({ word, skip: at ? 0 : words.length }));
  }

  flush() {
    for (const word of wordsOf(this.pending)) this.words.push({ word, skip: 0 });
    this.pending = '';
  }

  finish() {
    this.flush();
    return this;
  }
}

/** Return the rendering of a document's text: words with guards, and words as a page shows them. */
function renderedText(document) {
  const page = new Rendering();
  renderHead(page, document);
  renderBody(page, document);
  for (const about of document.boilerplate) renderAbout(page, about);
  renderContacts(page, document);
  renderSocials(page, document);
  if (document.permalink !== null) {
    page.put('\n\nPermalink: <');
    page.say(document.permalink);
    page.put('>');
  }
  if (document.wire_footer !== null) {
    page.put('\n\n');
    page.guard('Stamped by the wire: ');
    for (const line of document.wire_footer.split('\n')) {
      page.say(line);
      page.put('\n\n');
    }
  }
  return page.finish();
}

function renderHead(page, { embargo, headline, subheadline, dateline }) {
  const say = (text) => page.say(withMarks(text, false, false), text);
  if (embargo !== null) say(embargo.text);
  page.put('\n\n');
  page.guard('Headline: ');
  if (headline) say(headline);
  if (subheadline !== null) {
    page.put('\n\n');
    page.guard('Subheadline: ');
    say(subheadline);
  }
  if (dateline !== null) {
    page.put('\n\n');
    say(dateline.text);
    page.put(' ');
  }
}

function renderBody(page, { body, images }) {
  let [previous, alternate] = [null, false];
  for (const block of body) {
    if (block.type === 'list') {
      const same = previous?.type === 'list' && previous.ordered === block.ordered;
      alternate = same && !alternate;
    }
    page.put('\n\n');
    renderBlock(page, block, images, alternate);
    previous = block;
  }
  const placed = new Set(body.filter(({ type }) => type === 'image').map(({ image }) => image));
  images.forEach((image, at) => {
    if (!placed.has(at)) renderPicture(page, image);
  });
}

function renderBlock(page, block, images, alternate) {
  switch (block.type) {
    case 'paragraph':
      page.guard('\\ ');
      sayRuns(page, block.runs);
      return;
    case 'heading':
      page.put(`${'#'.repeat(block.level)} `);
      page.guard('\\ ');
      sayRuns(page, block.runs);
      return;
    case 'list':
      block.items.forEach((item, at) => {
        const numbered = `${at + 1}${alternate ? ')' : '.'} `;
        page.put(`\n${block.ordered ? numbered : alternate ? '* ' : '- '}`);
        page.guard('\\ ');
        sayRuns(page, item);
      });
      return;
    case 'quote':
      renderQuote(page, block);
      return;
    case 'table':
      block.rows.forEach((row, at) => {
        page.put('\n|');
        for (const cell of row) {
          page.put(' ');
          sayRuns(page, cell, true);
          page.put(' |');
        }
        if (block.header && at === 0) page.put(`\n|${' --- |'.repeat(row.length)}`);
      });
      return;
    default: {
      const image = images.at(block.image);
      if (image === undefined) fail('unpressable', 'The text names a picture that it lacks.');
      renderPicture(page, image);
    }
  }
}

function renderQuote(page, { paragraphs, attribution }) {
  paragraphs.forEach((runs, at) => {
    page.put(at ? '\n>\n> ' : '> ');
    page.guard('\\ ');
    sayRuns(page, runs);
  });
  if (attribution !== null) {
    page.put('\n> — ');
    page.say(withMarks(attribution, false, false), attribution);
  }
}

function renderPicture(page, { src, caption, credit, date, place, alt }) {
  page.put(src === null ? '\n\n[Picture]' : `\n\n[Picture: ${src}]`);
  const lines = { Caption: caption, Credit: credit, Date: date, Place: place, Alt: alt };
  for (const [label, text] of Object.entries(lines)) {
    if (text === null) continue;
    page.put(`\n${label}: `);
    page.say(withMarks(text, false, false), text);
  }
}

function renderAbout(page, { organization, heading, paragraphs }) {
  const label = `\n\nBoilerplate: ${withMarks(organization ?? '', false, false)}\n\n`;
  if (heading === null) {
    page.put(label);
  } else {
    page.put('\n\n');
    page.guard(`${label}## `);
    page.guard('\\ ');
    page.say(withMarks(heading, false, false), heading);
  }
  for (const runs of paragraphs) {
    page.put('\n\n');
    page.guard('\\ ');
    sayRuns(page, runs);
  }
}

function renderContacts(page, document) {
  const lines = {
    Name: 'name', Role: 'role', Organization: 'organization', Phone: 'phone', Email: 'email', Web: 'url',
  };
  for (const contact of document.contacts) {
    page.put('\n\nContact:');
    for (const [label, member] of Object.entries(lines)) {
      if (contact[member] === null) continue;
      page.put(`\n${label}: `);
      page.say(withMarks(contact[member], false, false), contact[member]);
    }
  }
  const { loose } = linksApart(document);
  if (loose.length && !document.contacts.length) page.put('\n\nContact:');
  for (const link of loose) {
    page.put('\n');
    sayRuns(page, [{ text: link.text, link: link.url ?? '' }]);
  }
}

function renderSocials(page, document) {
  if (!document.socials.length) return;
  page.put('\n\nSocial media:');
  const { texts } = linksApart(document);
  document.socials.forEach((social, at) => {
    page.put('\n');
    if (texts[at] === null) {
      page.say(withMarks(social.network, false, false), social.network);
    } else {
      page.guard(`${social.network}: `);
      sayRuns(page, [{ text: texts[at], link: social.url ?? '' }]);
    }
  });
}

/** Return the links that stand in no running text, and the texts of those of social accounts. */
function linksApart({ body, boilerplate, links, socials }) {
  const sequences = [...body.flatMap(runsOf), ...boilerplate.flatMap(({ paragraphs }) => paragraphs)];
  const inText = sequences.flat().filter((run) => (run.link ?? null) !== null).length;
  const loose = links.slice(inText);
  const texts = [...socials].reverse().map((social) => {
    const last = loose.at(-1);
    const named = last && last.url === social.url
      && (last.url !== null || last.text === social.network);
    if (named) return loose.pop().text;
    return social.url === null ? null : social.network;
  });
  return { loose, texts: texts.reverse() };
}

function runsOf(block) {
  if (block.runs) return [block.runs];
  return block.items ?? block.paragraphs ?? (block.rows ?? []).flat();
}

/** Put runs with the marks of links, and what a page shows of them. */
function sayRuns(page, runs, cell = false) {
  const written = runs.map(({ text, link = null }, at) => {
    if (link === null) return { words: groupedWords(runs, at), opening: '', closing: '' };
    if (link === text && !text.includes('[')) return { words: text, opening: '<', closing: '>' };
    const words = text.replace(/[\\[\]]/g, '\\$&');
    return { words, opening: '[', closing: `](${link || '#'})` };
  });
  const marked = written.map(({ opening, words, closing }) => (cell
    ? opening + words.replaceAll('|', '\\|') + closing.replaceAll('|', '%7C')
    : opening + words + closing));
  page.say(marked.join(''), plainOf(runs));
}

/** Return a run's words with backslashes; neighbours without links are looked at together. */
function groupedWords(runs, at) {
  const isWords = (run) => run !== undefined && (run.link ?? null) === null;
  let [start, end] = [at, at];
  while (isWords(runs[start - 1])) start -= 1;
  while (isWords(runs[end])) end += 1;
  const group = plainOf(runs.slice(start, end));
  const offset = plainOf(runs.slice(start, at)).length;
  return withMarks(group, end < runs.length, true, offset, offset + runs[at].text.length);
}

/** Return a text (or a stretch of it) with a backslash before what would open a link. */
function withMarks(text, beforeLink, addresses, from = 0, to = text.length) {
  const points = new Set();
  const note = (pattern, offset) => {
    for (const found of text.matchAll(pattern)) points.add(found.index + offset(found));
  };
  if (/[[\\:]/.test(text)) {
    note(text.includes('](') || beforeLink ? /[\\[]/g : /\\/g, () => 0);
    note(/<(?=https?:\/\/|mailto:|tel:)/gi, () => 0);
    if (addresses) note(/https?(?=:\/\/)/gi, (found) => found[0].length);
  }
  let marked = '';
  for (let at = from; at < to; at += 1) marked += (points.has(at) ? '\\' : '') + text[at];
  return marked;
}
