// An e-mail as a copy: the part `dateline-copy.json` is proven, and the plain text beside it must be
// the release's own, word for word (RFC 2045, 2046). Another form of the text isn't judged, and said.

const MAX_MAIL_BYTES = 32 * 1024 * 1024;
const MAX_PARTS = 200;

/** Whether some bytes are a mail: header lines first, one of them MIME's. */
function looksLikeMail(head) {
  if (!/^(?:From [^\n]*\n)?[!-9;-~]+:[ \t]/.test(head)) return false;
  const end = /\r?\n\r?\n/.exec(head);
  const headers = end === null ? head : head.slice(0, end.index);
  return /^(?:mime-version|content-type):/im.test(headers);
}

/** Judge a mail; return the copy that it carries where that one is proven. */
async function judgeMail(content, dossier) {
  const { report } = dossier;
  if (content.length > MAX_MAIL_BYTES) fail('unreadable', 'This mail is too long.');
  const parts = partsOfMail(latin1(content));
  const carried = parts.find((part) => part.name === 'dateline-copy.json');
  const texts = parts.filter((part) => part.type === 'text/plain' && part.name === null);
  if (carried === undefined) {
    report.say('mail_no_part');
    if (!texts.length) {
      report.giveUp('bundle', 'This mail carries no bundle and no plain text.', 'no_bundle');
      return null;
    }
    return judgeText(utf8(textOfPart(texts[0])), dossier);
  }
  const copy = await proveCopy(bytesOfPart(carried), dossier);
  if (copy === null) return null;
  if (parts.filter((part) => part.name === carried.name).length > 1) {
    report.check('mail', 'The mail carries more than one copy.', false);
  }
  if (texts.length) {
    const text = textOfPart(texts[0]);
    compareText(text, copy, await publishedText(copy, dossier.view), report);
    for (const more of texts.slice(1)) {
      report.check('mail', 'The mail has a second text of its own.', false);
      report.differ(spaced(textOfPart(more)).slice(0, 20).join(' '), '');
    }
  } else {
    report.check('mail', "The release's plain text is missing from the mail.", false);
  }
  if (parts.some((part) => part.type === 'text/html')) report.say('mail_html');
  report.say('mail_headers');
  return copy;
}

/** Return the leaves of a mail: type, file name, how it is encoded, and its raw body. */
function partsOfMail(mail) {
  const [leaves, waiting] = [[], [{ raw: mail.replace(/^From [^\n]*\n/, ''), depth: 0 }]];
  while (waiting.length && leaves.length < MAX_PARTS) {
    const { raw, depth } = waiting.shift();
    const split = /\r?\n\r?\n|^\r?\n/.exec(raw);
    const head = split === null ? raw : raw.slice(0, split.index);
    const body = split === null ? '' : raw.slice(split.index + split[0].length);
    const headers = headersOf(head);
    const type = headerValue(headers.get('content-type') ?? 'text/plain');
    if (type.value.startsWith('multipart/') && type.parameters.boundary && depth < 8) {
      const inner = partsBetween(body, type.parameters.boundary);
      waiting.unshift(...inner.map((part) => ({ raw: part, depth: depth + 1 })));
      continue;
    }
    const disposition = headerValue(headers.get('content-disposition') ?? '');
    leaves.push({
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
    return new TextDecoder(part.charset, { fatal: true }).decode(bytesOfPart(part));
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) {
      return fail('unreadable', "The text of this mail can't be read.");
    }
    throw error;
  }
}
