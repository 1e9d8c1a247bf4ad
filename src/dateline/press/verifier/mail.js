// An e-mail as a copy: the part `dateline-copy.json` is proven, and every other part, the subject and
// the wire's own headers must be what the wire sends with it (RFC 2045, 2046). Found also where the
// mail was forwarded as an attachment. What mail systems put on a message isn't judged.

const MAX_MAIL_BYTES = 48 * 1024 * 1024;
const MAX_PARTS = 200;
const MAIL_HEADERS = /^(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+/;

/** Whether some bytes are a mail: header lines first, of two kinds that every mail has. */
function looksLikeMail(head) {
  const headers = MAIL_HEADERS.exec(head.replaceAll('\r\n', '\n'))?.[0] ?? '';
  return /^(?:mime-version|content-type|message-id|received):/im.test(headers)
    && /^(?:from|subject|date|to):/im.test(headers);
}

/** Judge a mail; return the copy that it carries where that one is proven. */
async function judgeMail(content, dossier) {
  const { report } = dossier;
  if (content.length > MAX_MAIL_BYTES) fail('unreadable', 'This mail is too long.');
  const parts = partsOfMail(latin1(content));
  const carried = parts.filter((part) => part.name === COPY_NAME);
  if (!carried.length) {
    report.say('mail_no_part');
    const text = parts.find((part) => part.type === 'text/plain');
    if (!text) fail('unreadable', 'This mail carries no copy and no plain text.');
    return judgeText(utf8(textOfPart(text)), dossier);
  }
  if (carried.length > 1) fail('unreadable', 'This mail carries more than one copy.');
  const [{ own }] = carried;
  const copy = await proveCopy(bytesOfPart(carried[0]), dossier);
  if (copy === null) return null;
  const published = await publishedText(copy, dossier.view);
  const item = feedItem(copy, withoutPictures(copy.bundle.document));
  compareHeaders(own, copy, item, report);
  for (const part of parts.filter((each) => each.own === own && each !== carried[0])) {
    if (part.type === 'text/plain' && part.name === null) {
      const [whole] = formsOf(copy, published);
      compareWords(textOfPart(part), whole, report);
    } else if (part.type === 'text/html' && part.name === null) {
      comparePages(textOfPart(part), mailPage(copy, item), report);
    } else {
      report.check('part', `A part was added (${part.type}).`, false);
      report.differ(part.name ?? part.type, '');
    }
  }
  if (report.sound) {
    report.check('mail', 'Subject, text and HTML are as the wire sends them.');
    report.say('mail_authentic');
  }
  return copy;
}

/** Return a document whose pictures are told by their captions alone. */
function withoutPictures(document) {
  const images = document.images.map((image) => ({ ...image, src: null }));
  return { ...document, images };
}

/** Hold a message's subject and the wire's own headers against the copy. */
function compareHeaders(headers, copy, { title }, report) {
  const subject = decodedWords(headers.get('subject') ?? '');
  const signed = tokensOf(html`<title>${escapedWords(title)}</title>`.text)
    .find(({ kind }) => kind === 'text')?.text ?? '';
  const apart = wordsApart(wordsOf(subject), wordsOf(signed));
  if (apart !== null) {
    report.check('subject', "The subject isn't as the wire sends it.", false);
    report.differ(...apart);
  }
  const { permalink, version, entry } = stampOf(copy);
  const ours = {
    'Dateline-Release': permalink,
    'Dateline-Version': String(version),
    'Dateline-Entry': String(entry),
    'Dateline-Origin': copy.bundle.manifest.wire.origin,
    'Dateline-Proof': encodeBase64(utf8(copy.bundle.proof)),
  };
  for (const [name, value] of Object.entries(ours)) {
    const seen = headers.get(name.toLowerCase());
    if (seen === undefined || spaced(seen).join('') === spaced(value).join('')) continue;
    report.check('header', `The header ${name} isn't this copy's.`, false);
    report.differ(seen, value);
  }
}

function compareWords(text, form, report) {
  const words = wordsOf(text);
  if (form.equals(words)) return;
  report.check('text', "The text isn't as the wire sends it.", false);
  report.differ(...form.apart(words));
  report.say('text_changed');
}

function comparePages(seen, signed, report) {
  const [ours, theirs] = [tokensOf(seen), tokensOf(signed)];
  const place = firstTokenApart(ours, { signed: theirs, url: '' });
  if (place === null) return;
  report.check('html', "The HTML isn't as the wire sends it.", false);
  report.differ(shownToken(ours[place]), shownToken(theirs[place]));
}

/** Return the HTML that a version is sent as. */
function mailPage({ bundle }, { title, author, content }) {
  const { language, direction } = bundle.document;
  return html`<!DOCTYPE html>
<html lang="${escapedWords(language)}" dir="${direction}">
<head><meta charset="utf-8"><title>${escapedWords(title)}</title></head>
<body>
<h1>${escapedWords(title)}</h1>
<p>${escapedWords(author)}</p>
${content}
</body>
</html>`.text;
}

/** Return a header's words, those decoded that stand in it encoded (RFC 2047). */
function decodedWords(header) {
  const pattern = /=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;
  return header.replace(pattern, (_, charset, kind, body) => textOfPart({
    charset,
    encoding: kind.toLowerCase() === 'b' ? 'base64' : 'quoted-printable',
    body: kind.toLowerCase() === 'q' ? body.replaceAll('_', ' ') : body,
  }));
}

/** Return a mail's leaves: type, file name, encoding, raw body, and their message's headers. */
function partsOfMail(mail) {
  const whole = { raw: mail.replace(/^From [^\n]*\n/, ''), depth: 0, own: null };
  const [leaves, waiting] = [[], [whole]];
  while (waiting.length) {
    if (leaves.length > MAX_PARTS) fail('unreadable', 'This mail has too many parts.');
    const { raw, depth, own: outer } = waiting.shift();
    const split = /\r?\n\r?\n|^\r?\n/.exec(raw);
    const head = split === null ? raw : raw.slice(0, split.index);
    const body = split === null ? '' : raw.slice(split.index + split[0].length);
    const headers = headersOf(head);
    const own = outer ?? headers;
    const type = headerValue(headers.get('content-type') ?? 'text/plain');
    if (type.value === 'message/rfc822' && depth < 8) {
      waiting.unshift({ raw: body.replace(/^\s+/, ''), depth: depth + 1, own: null });
      continue;
    }
    if (type.value.startsWith('multipart/') && type.parameters.boundary && depth < 8) {
      const inner = partsBetween(body, type.parameters.boundary);
      waiting.unshift(...inner.map((part) => ({ raw: part, depth: depth + 1, own })));
      continue;
    }
    const disposition = headerValue(headers.get('content-disposition') ?? '');
    leaves.push({
      own,
      type: type.value,
      charset: type.parameters.charset ?? 'utf-8',
      name: disposition.parameters.filename ?? type.parameters.name ?? null,
      encoding: (headers.get('content-transfer-encoding') ?? '7bit').trim().toLowerCase(),
      body,
    });
  }
  return leaves;
}

function headersOf(head) {
  const headers = new Map();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const found = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line);
    if (found && !headers.has(found[1].toLowerCase())) headers.set(found[1].toLowerCase(), found[2]);
  }
  return headers;
}

/** Split a header into its value and its parameters (RFC 2045, 5.1; RFC 2231's `name*`). */
function headerValue(header) {
  const parameters = {};
  const pattern = /;\s*([a-z0-9-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"\s]*))/gi;
  for (const [, name, quotedText, plain] of header.matchAll(pattern)) {
    const value = quotedText === undefined ? plain : quotedText.replace(/\\(.)/g, '$1');
    const key = name.toLowerCase();
    if (key.endsWith('*')) parameters[key.slice(0, -1)] = unquoted(value.replace(/^[^']*'[^']*'/, ''));
    else parameters[key] ??= value;
  }
  return { value: header.split(';', 1)[0].trim().toLowerCase(), parameters };
}

function partsBetween(body, boundary) {
  const parts = [];
  let current = null;
  for (const line of body.split('\n')) {
    const bare = line.replace(/[ \t\r]+$/, '');
    if (bare === `--${boundary}` || bare === `--${boundary}--`) {
      if (current !== null) parts.push(current.join('\n').replace(/\r$/, ''));
      current = bare.endsWith('--') && bare.length > boundary.length + 2 ? null : [];
      if (current === null || parts.length >= MAX_PARTS) break;
    } else if (current !== null) {
      current.push(line);
    }
  }
  if (current?.length) parts.push(current.join('\n'));
  return parts;
}

function bytesOfPart({ encoding, body }) {
  if (encoding === 'base64') {
    const plain = body.replace(/[^A-Za-z0-9+/=]/g, '');
    try {
      return fromLatin1(atob(plain));
    } catch (error) {
      if (error instanceof DOMException) return fail('unreadable', "A part of this mail isn't base64.");
      throw error;
    }
  }
  if (encoding !== 'quoted-printable') return fromLatin1(body);
  const soft = body.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  return fromLatin1(soft.replace(/=([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))));
}

function textOfPart(part) {
  try {
    return new TextDecoder(part.charset).decode(bytesOfPart(part));
  } catch (error) {
    if (error instanceof RangeError) {
      return fail('unreadable', "The text of this mail can't be read.");
    }
    throw error;
  }
}
