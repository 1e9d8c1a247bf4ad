// What a link or a picture's source on a page leads to, however a browser respelt it.

const PLAIN_REFERENCE = /^[^\x00-\x20\\<>"`{}|^\x7f]*$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether two references on the page at this URL lead to the same place. */
function samePlace(seen, signed, page) {
  return seen === signed
    || (PLAIN_REFERENCE.test(seen) && resolved(seen, page) === resolved(signed, page));
}

/** Return a reference in full, as a browser writes it; what isn't a web address, as it is. */
function resolved(reference, page) {
  let full = reference;
  if (!SCHEME.test(reference)) {
    try {
      full = new URL(reference, page).href;
    } catch (error) {
      if (error instanceof TypeError) return reference;
      throw error;
    }
  }
  const found = /^(https?):\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(full);
  if (found === null) return reference;
  const [, scheme, host, path, query = '', fragment = ''] = found;
  const whole = (path || '/').replace(/\/index\.html$/, '/');
  const tail = [query, fragment].map((part) => (part.length > 1 ? part : '')).join('');
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${percentCoded(whole + tail)}`;
}

function percentCoded(text) {
  return text.replace(/[^A-Za-z0-9/%:@!$&'()*+,;=~\-._?#]/gu, (sign) =>
    [...utf8(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}

function unquoted(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function baseName(reference) {
  return unquoted(reference.replace(/[?#].*$/s, '').split('/').at(-1));
}

/** Return the path below the saved page of a saved file that stands for a signed reference. */
function localCopy(seen, signed) {
  if (SCHEME.test(seen) || seen.startsWith('/') || !PLAIN_REFERENCE.test(seen)) return null;
  if (/[?#]/.test(seen)) return null;
  const path = unquoted(seen).replace(/^\.\//, '');
  const steps = path.split('/');
  if (/[\\\0]/.test(path) || steps.some((step) => ['', '.', '..'].includes(step))) return null;
  return steps.at(-1) === baseName(signed) ? path : null;
}

/** Return the SHA-256 that a picture's file name carries. */
function namedDigest(reference) {
  return /^sha256-([0-9a-f]{64})\.[a-z0-9]{2,5}$/.exec(baseName(reference))?.[1] ?? null;
}
