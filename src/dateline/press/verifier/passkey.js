// Signatures by passkey (WebAuthn): what an assertion must be so that it stands for a source's word.

const MAX_CLIENT_DATA_BYTES = 4096;
const PASSKEY_ORIGIN =
  /^(?:https:\/\/((?:[a-z0-9-]+\.)*[a-z0-9-]+)|http:\/\/(localhost))(?::[1-9][0-9]{0,4})?/;
const ES256_KEY = [[0, 'a5010203262001215820'], [42, '225820']];
const EDDSA_KEY = [[0, 'a4010103272006215820']];
const RS256_KEY = [[0, 'a40103033901002059']];
const RS256_END = '2143010001';
const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** Return the origin of a wire's address, on which its passkeys work. */
function originOf(baseUrl) {
  const found = PASSKEY_ORIGIN.exec(baseUrl);
  if (!found || !['', '/'].includes(baseUrl.charAt(found[0].length))) {
    fail('malformed', `No passkey works at “${baseUrl.slice(0, 80)}”: it needs https and a name.`);
  }
  return found[0];
}

/** Return a key's bytes; refuse what is neither an Ed25519 key nor a COSE_Key in its one form. */
async function keyMaterial(text) {
  const key = decodeBase64(text);
  if (key.length !== 32) await importCose(key);
  return key;
}

async function fingerprintOf(key) {
  return domainDigest('dateline/fingerprint/v1', key);
}

/**
 * Check that the passkey with this COSE_Key signed a challenge under a domain, its user verified.
 * `baseUrl` is the address of the wire whose page asked; `null`: of any wire.
 */
async function checkAssertion(key, domain, about, assertion, baseUrl) {
  const challenge = parseHex32(await domainDigest(domain, about));
  const clientData = decodeBase64(assertion.client_data);
  const origin = checkClientData(clientData, challenge);
  if (baseUrl !== null && origin !== originOf(baseUrl)) {
    fail('binding', `A passkey signed on pages of “${origin}”, not on this wire's.`);
  }
  const data = decodeBase64(assertion.authenticator_data);
  const [, host, local] = PASSKEY_ORIGIN.exec(origin);
  await checkAuthenticatorData(data, host ?? local);
  const message = concat(data, await sha256(clientData));
  if (!(await signedByPasskey(key, message, decodeBase64(assertion.signature)))) {
    fail('signature', "The assertion wasn't signed by the passkey it names.");
  }
}

/** Check what the browser said it was asked; return on which origin. */
function checkClientData(content, challenge) {
  if (content.length > MAX_CLIENT_DATA_BYTES) {
    fail('malformed', `A browser's client data have at most ${MAX_CLIENT_DATA_BYTES} bytes.`);
  }
  const said = parseJson(textOf(content), true);
  if (said === null || typeof said !== 'object' || Array.isArray(said)) {
    fail('malformed', "A browser's client data aren't an object.");
  }
  if (said.type !== 'webauthn.get') {
    fail('binding', "A passkey's answer is to another question than to sign.");
  }
  if (said.challenge !== encodeBase64Url(challenge)) {
    fail('binding', 'A passkey signed another challenge than this one.');
  }
  if (('crossOrigin' in said && said.crossOrigin !== false) || 'topOrigin' in said) {
    fail('binding', 'A passkey signed in a frame of another site.');
  }
  const { origin } = said;
  if (typeof origin !== 'string' || PASSKEY_ORIGIN.exec(origin)?.[0] !== origin) {
    fail('binding', "A passkey signed on pages that aren't a wire's.");
  }
  return origin;
}

async function checkAuthenticatorData(data, host) {
  if (data.length !== 37) {
    fail('malformed', "An authenticator's data have 37 bytes: no extension counts.");
  }
  if (!sameBytes(data.subarray(0, 32), await sha256(utf8(host)))) {
    fail('binding', 'A passkey of another site signed.');
  }
  const flags = data[32];
  if ((flags & 0x05) !== 0x05) {
    fail('binding', 'A passkey signed without its user being verified.');
  }
  if (flags & ~0x1d) fail('malformed', "An authenticator's flags say something unknown.");
  if (flags & 0x10 && !(flags & 0x08)) {
    fail('malformed', "An authenticator's flags contradict each other.");
  }
}

function hasForm(key, pieces) {
  return pieces.every(([at, form]) => hexOf(key.subarray(at, at + form.length / 2)) === form);
}

/** Return the algorithm of a COSE_Key and the key as WebCrypto has it; of EdDSA its 32 bytes. */
async function importCose(key) {
  const imported = async (format, material, how) => {
    try {
      return await crypto.subtle.importKey(format, material, how, false, ['verify']);
    } catch (error) {
      if (error instanceof DOMException) return fail('malformed', "A passkey's key isn't one.");
      throw error;
    }
  };
  if (key.length === 77 && hasForm(key, ES256_KEY)) {
    const point = concat(Uint8Array.of(4), key.subarray(10, 42), key.subarray(45));
    const how = { name: 'ECDSA', namedCurve: 'P-256' };
    return { name: 'ES256', public: await imported('raw', point, how) };
  }
  if (key.length === 42 && hasForm(key, EDDSA_KEY)) return { name: 'EdDSA', public: key.subarray(10) };
  const size = 256 * (key[9] ?? 0) + (key[10] ?? 0);
  if (
    [256, 384].includes(size) && key.length === size + 16 && key[11] & 0x80
    && hasForm(key, [...RS256_KEY, [key.length - 5, RS256_END]])
  ) {
    const n = encodeBase64Url(key.subarray(11, -5));
    const how = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    return { name: 'RS256', public: await imported('jwk', { kty: 'RSA', n, e: 'AQAB' }, how) };
  }
  return fail('malformed', "A passkey's key is a COSE_Key of ES256, EdDSA or RS256 in its one form.");
}

async function signedByPasskey(key, message, signature) {
  const { name, public: pub } = await importCose(key);
  if (name === 'EdDSA') return signedBy(pub, message, signature);
  if (name === 'RS256') return crypto.subtle.verify('RSASSA-PKCS1-v1_5', pub, signature, message);
  const raw = rawSignature(signature);
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, pub, raw, message);
}

/** Return the r and s of a DER signature as WebCrypto has them; its one form has the lower s. */
function rawSignature(der) {
  const odd = () => fail('malformed', "An ES256 signature isn't in its one form: DER, with the lower s.");
  if (der.length < 8 || der.length > 72 || der[0] !== 0x30 || der[1] !== der.length - 2) odd();
  const integer = (at) => {
    const size = der[at + 1];
    const bytes = der.subarray(at + 2, at + 2 + size);
    if (der[at] !== 0x02 || !size || bytes.length !== size || bytes[0] & 0x80) odd();
    if (size > 1 && bytes[0] === 0 && !(bytes[1] & 0x80)) odd();
    const digits = bytes[0] === 0 ? bytes.subarray(1) : bytes;
    if (digits.length > 32) odd();
    return [concat(new Uint8Array(32 - digits.length), digits), at + 2 + size];
  };
  const [r, middle] = integer(2);
  const [s, end] = integer(middle);
  const worth = BigInt(`0x${hexOf(s)}`);
  if (end !== der.length || worth <= 0n || worth > P256_ORDER / 2n) odd();
  return concat(r, s);
}
