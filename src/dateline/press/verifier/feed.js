// A version as the wire sends it out, in mails and to agencies: its text as plain HTML of few marks.

/** Return words as HTML, escaped and nothing more. */
function escapedWords(text) {
  return new Markup(text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]));
}

/** Return title, author, time and content of a copy's item, with this document's text. */
function feedItem(copy, document) {
  const { manifest } = copy.bundle;
  const where = permalinkOf(manifest);
  const outcome = retractionStanding(copy.later)?.act.outcome;
  const told = noticesInHtml(copy);
  const closing = html`<p lang="en" dir="ltr">Version ${manifest.version} at <a href="${escapedWords(where)}">${escapedWords(where)}</a>, with who speaks, what was checked, the evidence and the proof.</p>`;
  return {
    title: outcome ? `${outcome.toUpperCase()}: ${document.headline}` : document.headline,
    author: manifest.source.name,
    outcome: outcome ?? null,
    updated: utcSecond(changedInSubstance(copy)),
    content: outcome
      ? html`${told}${closing}`
      : html`${textInHtml(document, `${where}v${manifest.version}/images/`, told)}${closing}`,
  };
}

function utcSecond(time) {
  return instant(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

function textInHtml(document, imageBase, told) {
  const parts = [told];
  if (document.subheadline !== null) {
    parts.push(html`<p><strong>${escapedWords(document.subheadline)}</strong></p>`);
  }
  parts.push(bodyOf(document, imageBase));
  for (const about of document.boilerplate) {
    if (about.heading !== null) parts.push(html`<h2>${escapedWords(about.heading)}</h2>`);
    parts.push(joined('\n', about.paragraphs.map((runs) => html`<p>${markedRuns(runs)}</p>`)));
  }
  for (const contact of document.contacts) {
    const { name, role, organization, phone, email, url } = contact;
    const known = [name, role, organization, phone, email, url].filter(Boolean).join(', ');
    parts.push(html`<p>${escapedWords(known)}</p>`);
  }
  const { language, direction } = document;
  const inner = joined('\n', parts);
  return html`<div lang="${escapedWords(language)}" dir="${direction}">${inner}</div>`;
}

function noticesInHtml(copy) {
  return joined('', noticesTold(copy, copy.later).map(({ word, text, paragraphs, language }) => {
    const said = joined('', paragraphs.map((words) => html`<p>${escapedWords(words)}</p>`));
    const quote = paragraphs.length > 0
      && html`<blockquote lang="${escapedWords(language)}" dir="auto">${said}</blockquote>`;
    return html`<aside lang="en" dir="ltr"><p><strong>${word}</strong> ${escapedWords(text)}</p>${quote}</aside>`;
  }));
}
