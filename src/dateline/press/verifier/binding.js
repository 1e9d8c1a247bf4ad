// What holds a copy together: each part is what the next one's digest says, up to the record.

const ID = /^[0-9a-f]{32}$/;

const ACT_TYPES = {
  retraction: 'release.retracted',
  restoration: 'release.restored',
  decision: 'report.decided',
  reply: 'reply.attached',
  lag: 'translation.behind',
  settlement: 'translation.settled',
  pressing: 'release.pressed',
};

/** Return SHA-256 of a domain's line and what follows it, in hexadecimal. */
function domainDigest(domain, ...parts) {
  return sha256Hex(concat(utf8(`${domain}\n`), ...parts));
}

function saltedDigest(domain, salt, value) {
  return domainDigest(domain, parseHex32(salt), canonicalBytes(value));
}

function filingDigest(filing) {
  return domainDigest('dateline/filing/v1', canonicalBytes(filing));
}

function manifestDigest(manifest, salt) {
  return saltedDigest('dateline/manifest/v1', salt, manifest);
}

/** Return every check of a copy, each a name and what makes it: a sentence, or a fault. */
function copySteps(copy, policy) {
  const steps = bundleSteps(copy.bundle, policy);
  copy.later.forEach((act, at) => {
    for (const [name, step] of actSteps(act, policy)) steps.push([`later ${at + 1}: ${name}`, step]);
  });
  if (copy.later.length) steps.push(['later: order', async () => checkOrder(copy)]);
  if (copy.handovers) steps.push(['hand-overs', () => checkHandovers(copy)]);
  return steps;
}

function bundleSteps(bundle, policy) {
  const { manifest, entry, proof } = bundle;
  const steps = [
    ['document', () => checkDocument(bundle)],
    ['filing', () => checkFiling(bundle.filing, manifest)],
    ['approvals', () => checkApprovals(bundle)],
    ['manifest', () => checkManifest(manifest, bundle.salts.manifest, entry)],
    ['entry', async () => checkEntry(manifest, entry)],
    ['history', async () => checkHistory(manifest, proof)],
    ['proof', async () => tellPlace(await prove(entry, proof, manifest, policy))],
  ];
  if (bundle.seal !== null || manifest.seal !== null) {
    steps.push(['seal', () => checkSeal(bundle, policy)]);
  }
  return steps;
}

function actSteps({ manifest, salt, entry, proof }, policy) {
  return [
    ['manifest', () => checkManifest(manifest, salt, entry)],
    ['entry', async () => checkEntry(manifest, entry)],
    ['proof', async () => tellPlace(await prove(entry, proof, manifest, policy))],
  ];
}

/** Make every check; note how each ended. */
async function performSteps(steps, report) {
  for (const [name, step] of steps) {
    try {
      report.check(name, await step());
    } catch (error) {
      report.check(name, faultOf(error).message, false);
    }
  }
}

/** Return the digest of each erasable part by name, sorted; throws where salts and parts differ. */
async function partDigests({ document, exhibits, signatories, salts }) {
  const parts = new Map();
  if (document.contacts.length) parts.set('contacts', document.contacts);
  document.images.forEach((image, at) => parts.set(`images/${at}`, image));
  exhibits.forEach((exhibit, at) => parts.set(`exhibits/${at}`, exhibit));
  if (signatories.length) parts.set('signatories', signatories);
  const salted = Object.keys(salts.parts);
  if (salted.length !== parts.size || salted.some((name) => !parts.has(name))) {
    fail('binding', "Parts and their salts don't agree.");
  }
  const digests = new Map();
  for (const name of [...parts.keys()].sort(byCodeUnits)) {
    digests.set(name, await saltedDigest('dateline/part/v1', salts.parts[name], parts.get(name)));
  }
  return digests;
}

/** Return the digest of a document, its erasable parts replaced by their digests. */
function documentDigest(document, salt, digests) {
  const numbered = (kind, count) =>
    Array.from({ length: count }, (_, at) => digests.get(`${kind}/${at}`));
  const exhibits = [...digests.keys()].filter((name) => name.startsWith('exhibits/')).length;
  const skeleton = Object.assign(Object.create(null), document, {
    contacts: digests.get('contacts') ?? null,
    images: numbered('images', document.images.length),
    exhibits: numbered('exhibits', exhibits),
    signatories: digests.get('signatories') ?? null,
  });
  return saltedDigest('dateline/document/v1', salt, skeleton);
}

async function checkDocument(bundle) {
  const digests = await partDigests(bundle);
  const filed = bundle.filing.parts;
  for (const { name, digest } of filed) {
    if ((digests.get(name) ?? digest) !== digest) {
      fail('binding', `The document's ${name} isn't what was filed.`);
    }
  }
  const names = [...digests.keys()];
  if (filed.length !== names.length || filed.some((part, at) => part.name !== names[at])) {
    fail('binding', "The parts of the document aren't those that were filed.");
  }
  if ((await documentDigest(bundle.document, bundle.salts.document, digests)) !== bundle.filing.document) {
    fail('binding', "The document isn't the one that was filed.");
  }
  return `The text and its ${names.length} separate parts are what was filed.`;
}

async function checkFiling(filing, manifest) {
  if ((await filingDigest(filing)) !== manifest.filing) {
    fail('binding', "The filing isn't the one that the wire published.");
  }
  if (!ID.test(filing.id)) fail('malformed', "A filing's id is 32 hexadecimal digits.");
  if (filing.source !== manifest.source.slug || filing.source_name !== manifest.source.name) {
    fail('binding', 'The filing and the manifest name different sources.');
  }
  return `Filed for ${filing.source_name} on ${filing.filed_at}.`;
}

/** Each approval signs this filing, and the manifest names all of them and no other. */
async function checkApprovals({ approvals, filing, manifest }) {
  const filed = await filingDigest(filing);
  const named = [];
  for (const signed of approvals) {
    await checkApproval(signed.approval, filed, manifest.wire.base_url);
    await checkEvidence(signed.evidence, signed.approval.key, null);
    named.push(await domainDigest('dateline/approval/v1', canonicalBytes(signed)));
  }
  if (named.join() !== manifest.approvals.join()) {
    fail('binding', "The approvals aren't those that the wire published.");
  }
  const own = approvals.some(({ evidence }) => evidence.kind !== 'vouched');
  const kind = !approvals.length ? 'none' : own ? 'own-key' : 'vouched-key';
  if (manifest.signature !== kind) {
    fail('binding', `The wire says ${manifest.signature} of a signature that is ${kind}.`);
  }
  if (kind === 'none') return 'Not signed by the source.';
  const what = approvals.every(({ approval }) => approval.algorithm === 'webauthn') ? 'passkey' : 'key';
  if (kind === 'own-key') return `Signed by the source with a ${what} of its own.`;
  return `Signed with a ${what} that is vouched for by the wire alone.`;
}

/** An approval is of this filing, signed by the key that it names. */
async function checkApproval({ algorithm, filing, key, signature }, filed, baseUrl) {
  if (filing !== filed) fail('binding', 'An approval is of another filing than this one.');
  const material = decodeBase64(key);
  if ((algorithm === 'webauthn') !== (typeof signature === 'object')) {
    fail('malformed', 'An approval by passkey carries an assertion, and no other does.');
  }
  if (algorithm === 'webauthn') {
    const about = parseHex32(filed);
    await checkAssertion(material, 'dateline/approval-challenge/v1', about, signature, baseUrl);
    return;
  }
  const message = concat(utf8('dateline/approval/v1\n'), parseHex32(filed));
  if (!(await signedBy(material, message, decodeBase64(signature)))) {
    fail('signature', `The approval by key ${key} wasn't signed by that key.`);
  }
}

/**
 * The evidence for a source's key is whole and, where it was signed in, signed. `baseUrl` is the
 * address that the wire had when it recorded the key; `null` where that isn't known.
 */
async function checkEvidence({ kind, by, signature }, key, baseUrl) {
  const material = await keyMaterial(key);
  if (kind === 'vouched') {
    if (by !== null || signature !== null) {
      fail('binding', "A key that the wire vouches for carries no other key's signature.");
    }
  } else if (kind === 'on-domain') {
    if (by === null || typeof by !== 'object' || signature !== null) {
      fail('binding', 'A key that stands on a domain carries what was seen there.');
    }
    if (by.seen !== `dateline-key=${await fingerprintOf(material)}`) {
      fail('binding', `What was seen on ${by.domain} isn't this key's fingerprint.`);
    }
  } else if (typeof by !== 'string' || signature === null || by === key) {
    fail('binding', 'A key is signed in by an earlier key, which its evidence names.');
  } else if (typeof signature === 'object') {
    const earlier = decodeBase64(by);
    await checkAssertion(earlier, 'dateline/key-challenge/v1', material, signature, baseUrl);
  } else {
    const message = concat(utf8('dateline/key/v1\n'), material);
    if (!(await signedBy(decodeBase64(by), message, decodeBase64(signature)))) {
      fail('signature', `The key ${key} wasn't signed in by the key ${by}.`);
    }
  }
}

async function checkManifest(manifest, salt, entry) {
  if ((await manifestDigest(manifest, salt)) !== entry.digest) {
    fail('binding', "The manifest isn't the one whose digest is in the record.");
  }
  return `What ${manifest.wire.name} stands for is what its record holds the digest of.`;
}

/** Entry and manifest agree on the act, the release, the version and the time. */
function checkEntry(manifest, entry) {
  entryLeaf(entry);
  if (!ID.test(entry.id)) fail('malformed', "An entry's id is 32 hexadecimal digits.");
  if (entry.type !== entryTypeOf(manifest)) {
    fail('binding', `An entry of type ${entry.type} doesn't record this act.`);
  }
  if (entry.release !== manifest.release || entry.version !== manifest.version) {
    fail('binding', 'The entry and the manifest are about different releases or versions.');
  }
  if (manifest.release < 1 || manifest.version < 1) {
    fail('malformed', 'Releases and versions are counted from 1.');
  }
  if (entry.at !== manifest.at) fail('binding', 'The entry and the manifest name different times.');
  if (!namedIds(manifest).every((id) => ID.test(id))) {
    fail('malformed', "A report's id, and that of an entry, is 32 hexadecimal digits.");
  }
  checkMarked(manifest);
  checkTranslation(manifest);
  return `${entry.type}: release ${entry.release}, version ${entry.version}, at ${entry.at}.`;
}

/** A withdrawal that names marked PDFs names one for each version; a removal names none. */
function checkMarked({ act, outcome, version, pdfs }) {
  if (act !== 'retraction' || (pdfs ?? null) === null) return;
  const marked = outcome === 'withdrawn' && pdfs.some((pdf) => pdf !== null);
  if (!marked || pdfs.length !== version) {
    fail('malformed', 'A withdrawal names a PDF for each version, a removal names none.');
  }
}

/** Return the ids of reports and other entries that an act names. */
function namedIds(manifest) {
  if (manifest.act === 'restoration') return [manifest.retraction];
  if (manifest.act !== 'decision') return [];
  return [manifest.report, ...(manifest.appeal_of === null ? [] : [manifest.appeal_of])];
}

function entryTypeOf(manifest) {
  if (manifest.act !== 'publication') return ACT_TYPES[manifest.act];
  if (manifest.correction !== null) return 'release.corrected';
  return manifest.claimed_at === null ? 'release.published' : 'release.imported';
}

/** The manifest names each earlier version once, in order, and none for a first version. */
function checkHistory(manifest, proof) {
  const past = manifest.history;
  if (past.length !== manifest.version - 1 || past.some((each, at) => each.version !== at + 1)) {
    fail('binding', `Version ${manifest.version} doesn't name each version before it.`);
  }
  if ((manifest.correction === null) !== (manifest.version === 1)) {
    fail('binding', 'A second version is a correction of some class, a first is none.');
  }
  if (manifest.claimed_at === null && (manifest.pdf === null || manifest.decision === null)) {
    fail('binding', 'A publication names its PDF and its decision, unless it was imported.');
  }
  if (manifest.first_published !== (past.length ? past[0].at : manifest.at)) {
    fail('binding', "The release's first publication isn't when its first version was.");
  }
  const entries = [...past.map((each) => each.entry), parseProof(proof).index];
  if (entries[0] < 0 || entries.some((entry, at) => at && entries[at - 1] >= entry)) {
    fail('binding', "The versions don't follow each other in the record.");
  }
  return `Version ${manifest.version}, first published at ${manifest.first_published}.`;
}

/** The seal's entry, of the same record and before this one, is of this very filing. */
async function checkSeal({ seal, filing, manifest, proof }, policy) {
  if (seal === null || manifest.seal === null) {
    fail('binding', 'A seal is opened by manifest and bundle both, or by neither.');
  }
  entryLeaf(seal.entry);
  if (seal.entry.type !== 'filing.sealed' || seal.entry.id !== manifest.seal) {
    fail('binding', "The seal isn't the one that the manifest opens.");
  }
  if ((await saltedDigest('dateline/seal/v1', seal.salt, filing)) !== seal.entry.digest) {
    fail('binding', "The filing isn't the one that was sealed.");
  }
  const where = await prove(seal.entry, seal.proof, manifest, policy);
  if (where.index >= parseProof(proof).index) {
    fail('binding', 'The filing was sealed after it was published.');
  }
  return `Sealed as entry ${where.index} at ${seal.entry.at}.`;
}

/** The acts are on this release, by this wire, in the record's order. */
function checkOrder(copy) {
  pressingAct(copy);
  const { manifest, proof } = copy.bundle;
  const published = parseProof(proof).index;
  let [version, last] = [manifest.version, -1];
  for (const act of copy.later) {
    const later = act.manifest;
    const { index } = parseProof(act.proof);
    if (later.release !== manifest.release || later.wire.origin !== manifest.wire.origin) {
      fail('binding', 'A later act is on another release than this one.');
    }
    const follows = ['publication', 'pressing'].includes(later.act) || later.version >= manifest.version;
    if (index <= last || index === published || (index < published && follows)) {
      fail('binding', "The later acts don't stand in the record's order.");
    }
    if (later.act === 'publication') {
      version += 1;
      if (later.version !== version) fail('binding', "The later versions aren't those that followed.");
    } else if (later.version > version) {
      fail('binding', "A later act is on a version that wasn't published.");
    }
    last = index;
  }
  checkWithdrawals(copy);
  checkLags(copy);
  return `${copy.later.length} later, up to entry ${last}.`;
}

/** No version is published while a withdrawal stands, and a restoration undoes that one. */
function checkWithdrawals({ bundle, later }) {
  const told = [bundle, ...later]
    .map(({ manifest, entry, proof }) => ({ manifest, id: entry.id, index: parseProof(proof).index }))
    .sort((one, other) => one.index - other.index);
  let standing = null;
  for (const { manifest, id } of told) {
    if (manifest.act === 'retraction') {
      standing = { outcome: manifest.outcome, id };
    } else if (manifest.act === 'restoration') {
      if (standing?.outcome !== 'withdrawn' || standing.id !== manifest.retraction) {
        fail('binding', 'A restoration undoes no withdrawal that this copy carries.');
      }
      standing = null;
    } else if (manifest.act === 'publication' && standing !== null) {
      fail('binding', 'A version was published of a release that was withdrawn.');
    }
  }
}

/** Return the act that binds the PDF of an imported version, if one does. */
function pressingAct(copy) {
  const { manifest } = copy.bundle;
  const pressings = copy.later.filter((act) => act.manifest.act === 'pressing');
  if (pressings.length && (manifest.claimed_at === null || manifest.pdf !== null)) {
    fail('binding', 'Only an import that names no PDF gets one by a later act.');
  }
  if (pressings.some((act) => act.manifest.version !== manifest.version)) {
    fail('binding', 'A later act names the PDF of another version.');
  }
  if (pressings.length > 1) fail('binding', 'Two later acts name a PDF of this version.');
  return pressings[0] ?? null;
}

/** Return the withdrawal that stands and names a marked PDF of this version, if one does. */
function markingAct({ bundle, later }) {
  const standing = later.findLast(({ manifest: { act } }) =>
    act === 'retraction' || act === 'restoration');
  const pdf = standing?.manifest.pdfs?.[bundle.manifest.version - 1] ?? null;
  return pdf === null ? null : standing;
}

/** Return digest and length of a version's PDF; `null` where it has none. */
function pdfOf(copy) {
  const pressing = pressingAct(copy);
  const marked = markingAct(copy)?.manifest.pdfs[copy.bundle.manifest.version - 1];
  return marked ?? pressing?.manifest.pdf ?? copy.bundle.manifest.pdf;
}

/** The record of the wire that a manifest names holds the entry. */
async function prove(entry, proof, manifest, policy) {
  if (parseProof(proof).extra !== null) {
    fail('malformed', "A copy's proof carries no extra data, which nobody would have signed.");
  }
  const verified = await verifyProof(proof, entry, policy);
  if (verified.checkpoint.origin !== manifest.wire.origin) {
    fail('binding', "The entry stands in another record than the manifest's wire's.");
  }
  return verified;
}

function tellPlace({ index, checkpoint }) {
  return `Entry ${index} of ${checkpoint.size} in the record of ${checkpoint.origin}.`;
}
