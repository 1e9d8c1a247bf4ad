// Bytes and the ways they are written: UTF-8, hexadecimal, base64; and SHA-256 by WebCrypto.

const ENCODER = new TextEncoder();

/** Return the UTF-8 bytes of a text; half a surrogate pair has none. */
function utf8(text) {
  if (!text.isWellFormed()) fail('malformed', "This text can't be written as UTF-8.");
  return ENCODER.encode(text);
}

/** Return the text of UTF-8 bytes; a byte-order mark stays in it. */
function textOf(bytes, kind = 'malformed') {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return fail(kind, "This isn't UTF-8 text.");
    throw error;
  }
}

/** Return the text of a copy that somebody hands in, without its byte-order mark. */
function copyText(bytes) {
  return textOf(bytes, 'unreadable').replace(/^\ufeff/, '');
}

/** Return bytes as text, each byte one character. */
function latin1(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

/** Return the bytes of a text whose characters are bytes; inverse of `latin1`. */
function fromLatin1(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function sameBytes(one, other) {
  return one.length === other.length && firstByteApart(one, other) === one.length;
}

/** Return the index of the first byte that differs, or the length of the shorter. */
function firstByteApart(one, other) {
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  return at;
}

function hexOf(bytes) {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

/** Return the 32 bytes that 64 lower-case hexadecimal digits stand for. */
function parseHex32(text) {
  if (!/^[0-9a-f]{64}$/.test(text)) {
    fail('malformed', 'A digest or salt is 64 lower-case hexadecimal digits.');
  }
  return Uint8Array.from({ length: 32 }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

function encodeBase64(bytes) {
  return btoa(latin1(bytes));
}

/** Return base64 as browsers write it in what a passkey signs: for URLs, without padding. */
function encodeBase64Url(bytes) {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Return what standard base64 stands for, strictly: only what `encodeBase64` writes. */
function decodeBase64(text) {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4) {
    fail('malformed', `This isn't base64: “${text.slice(0, 80)}”.`);
  }
  const bytes = fromLatin1(atob(text));
  if (encodeBase64(bytes) !== text) {
    fail('malformed', `This base64 isn't in its one canonical form: “${text.slice(0, 80)}”.`);
  }
  return bytes;
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function sha256Hex(bytes) {
  return hexOf(await sha256(bytes));
}

/** Say whether this is the key's Ed25519 signature over the message (RFC 8032). */
async function signedBy(publicKey, message, signature) {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, message);
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
