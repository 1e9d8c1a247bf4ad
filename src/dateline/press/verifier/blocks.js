// A document's dateline and body as the page of template 1 has them.

function bodyOf(document, imageBase = 'images/') {
  const { body, dateline, images, language } = document;
  const parts = [];
  let rest = body;
  if (dateline !== null) {
    const line = html`<span class="dateline">${dateline.text}</span>`;
    const first = body[0]?.type === 'paragraph' ? body[0] : null;
    parts.push(first ? html`<p>${line} ${markedRuns(first.runs)}</p>` : html`<p>${line}</p>`);
    if (first) rest = body.slice(1);
  }
  const open = [];
  for (const block of rest) parts.push(blockOf(block, document, open, imageBase));
  const placed = new Set(body.filter(({ type }) => type === 'image').map(({ image }) => image));
  images.forEach((image, at) => {
    if (!placed.has(at)) parts.push(figureOf(image, language, imageBase));
  });
  return joined('\n', parts.filter((part) => part !== ''));
}

/** Return a block; `open` has the levels of the headings that stand over it. */
function blockOf(block, { images, language }, open, imageBase) {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${markedRuns(block.runs)}</p>`;
    case 'heading': {
      while (open.length && open.at(-1) >= block.level) open.pop();
      open.push(block.level);
      const tag = `h${Math.min(open.length + 1, 6)}`;
      return html`<${tag}>${markedRuns(block.runs)}</${tag}>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return html`<${tag}>${block.items.map((item) => html`<li>${markedRuns(item)}</li>`)}</${tag}>`;
    }
    case 'quote': {
      const said = block.paragraphs.map((runs) => html`<p>${markedRuns(runs)}</p>`);
      const by = Boolean(block.attribution) && html`<figcaption>${block.attribution}</figcaption>`;
      return html`<figure class="pull"><blockquote>${said}</blockquote>${by}</figure>`;
    }
    case 'table':
      return tableOf(block);
    default:
      return pictureAt(images, block.image, language, imageBase);
  }
}

function pictureAt(images, place, language, imageBase) {
  if (place >= images.length) return '';
  const image = images.at(place);
  if (image === undefined) return fail('unpressable', 'The text names a picture that it lacks.');
  return figureOf(image, language, imageBase);
}

function tableOf({ header, rows }) {
  const cells = rows.map((row) => row.map(markedRuns));
  const names = header && cells.length ? cells.shift() : null;
  const head = names !== null
    && html`<thead><tr>${names.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>`;
  const lines = cells.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`);
  return html`<div class="sheet" tabindex="0"><table>${head}<tbody>${lines}</tbody></table></div>`;
}

function figureOf({ src, caption, credit, date, place, alt }, language, imageBase) {
  const below = src !== null && !/:|^[/\\]/.test(src) && !src.split('/').includes('..');
  const picture = below && html`<img src="${imageBase}${src}" alt="${alt || caption || ''}">`;
  const lines = Object.entries({ caption, place, date: dateInWords(date, language), credit })
    .filter(([, text]) => text)
    .map(([name, text]) => html`<span class="${name}">${text}</span>`);
  if (!picture && !lines.length) return '';
  const under = lines.length > 0 && html`<figcaption>${joined(' ', lines)}</figcaption>`;
  return html`<figure class="picture">${picture}${under}</figure>`;
}

/** Return an ISO date in words, any other text as it is. */
function dateInWords(date, language) {
  if (date === null || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)) return date;
  try {
    return writtenDay(date, language);
  } catch (error) {
    faultOf(error);
    return date;
  }
}
