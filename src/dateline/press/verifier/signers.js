// A source's keys over time, as its opened entries tell, and what must be signed with them.

/** Check a version at this index against its source's keys in the record at hand. */
async function checkSigners(copy, index, read, policy, report) {
  const { slug } = copy.bundle.manifest.source;
  try {
    const content = await read.view.sourceStatements(slug);
    const statements = content === null ? null : parseStatements(content);
    if (statements === null || statements.slug !== slug) {
      report.say('keys_none', { slug });
      return;
    }
    const opened = new Set(statements.entries.map(({ entry }) => entry.id));
    for (const logged of read.tail.ofSource(statements.source)) {
      if (logged.index < index && !opened.has(logged.entry.id)) {
        fail('binding', `Entry ${logged.index}, ${logged.entry.type}, isn't among them.`);
      }
    }
    const keys = await sourceKeys(statements, policy);
    checkSigned(copy.bundle, index, keys);
    report.check("source's keys", tellSigners(copy.bundle, index, keys));
    if (read.tail.first) report.say('keys_audit');
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'binding' || fault.kind === 'proof') {
      report.check("source's keys", fault.message, false);
      report.say('keys_fail');
    } else {
      report.say('keys_unreadable', { slug });
    }
  }
}

/** Say by what right the keys that signed count, as far back as the record shows. */
function tellSigners({ approvals }, index, keys) {
  const by = new Map(keys.map((key) => [key.key, key]));
  const own = approvals.map(({ approval }) => by.get(approval.key)).find((key) => key.own);
  if (own) {
    let first = own;
    while (typeof first.evidence.by === 'string') first = by.get(first.evidence.by);
    const told = "Signed by a key that is the source's own in the record.";
    if (first.own) return told;
    return `${told} The chain of its keys begins at entry ${first.added} with one which the wire alone vouched for.`;
  }
  const gone = keys.filter((key) => key.own && key.revoked !== null && key.revoked < index);
  if (gone.length) {
    const last = Math.max(...gone.map(({ revoked }) => revoked));
    return `The source had no key of its own when this was published: those it had had been revoked, the last by entry ${last}.`;
  }
  return 'The source had no key of its own in the record that should have signed this version.';
}

function parseStatements(content) {
  const value = parseJson(textOf(content));
  checkShape(value, SHAPES.source, 'source');
  if (!sameBytes(canonicalBytes(value), content)) fail('malformed', "This isn't in canonical form.");
  return value;
}

/** Check each of a source's opened entries and their order; return its keys. */
async function sourceKeys(statements, policy) {
  const keys = new Map();
  let known = null;
  let last = -1;
  for (const opened of statements.entries) {
    const { entry, statement } = opened;
    const { index } = await checkStatement(opened, policy);
    if (index <= last) fail('binding', "A source's entries don't stand in the record's order.");
    if (entry.source !== statements.source || !entry.type.startsWith('source.')) {
      fail('binding', "An entry here isn't one of this source's.");
    }
    last = index;
    if (statement?.act === 'source.verified') {
      known = statement.snapshot;
      if (known.slug !== statements.slug) {
        fail('binding', 'An entry here is about a source of another name.');
      }
    } else if (statement?.act === 'source.key-added') {
      keys.set(statement.key, await addedKey(statement, keys, known, index));
    } else if (statement?.act === 'source.key-revoked') {
      const key = keys.get(statement.key);
      if (key === undefined || key.revoked !== null) {
        fail('binding', "A key is revoked that doesn't count.");
      }
      key.revoked = index;
    }
  }
  return [...keys.values()];
}

async function addedKey({ key, evidence, wire }, keys, known, index) {
  if (keys.has(key)) fail('binding', 'A key is added twice.');
  try {
    await checkEvidence(evidence, key, wire.base_url);
  } catch (error) {
    fail('binding', faultOf(error).message); // the record proves that the wire said this
  }
  const added = { key, evidence, added: index, revoked: null };
  if (evidence.kind === 'vouched') {
    const late = [...keys.values()].some((earlier) => earlier.own);
    return { ...added, own: false, late };
  }
  let late = false;
  if (evidence.kind === 'on-domain') {
    checkDomain(evidence.by, known);
  } else {
    const earlier = keys.get(evidence.by);
    if (!(earlier && holdsAt(earlier, index))) {
      fail('binding', "A key was signed in by one that didn't count then.");
    }
    late = earlier.late;
  }
  return { ...added, own: !late, late };
}

function checkDomain({ domain }, known) {
  const verified = (known?.fields ?? []).filter(({ field, method }) => field === 'domain' && method);
  if (!verified.some(({ value }) => value === domain)) {
    fail('binding', `A key's fingerprint stood on ${domain}, which isn't the source's.`);
  }
}

/** Check that a statement is what its entry is the digest of, and the entry in the record. */
async function checkStatement({ statement, salt, entry, proof }, policy) {
  const verified = await verifyProof(proof, entry, policy);
  if (statement === null || salt === null) {
    if (statement !== salt) fail('binding', 'A statement and its salt are erased together.');
    return verified;
  }
  if ((await saltedDigest('dateline/statement/v1', salt, statement)) !== entry.digest) {
    fail('binding', "The statement isn't the one whose digest is in the record.");
  }
  if (entry.type !== statement.act || entry.at !== statement.at) {
    fail('binding', 'The entry and the statement are about different things or times.');
  }
  if ((entry.source ?? null) !== (statement.source ?? null)) {
    fail('binding', 'The entry and the statement are about different sources.');
  }
  if ((entry.release ?? null) !== null || (entry.version ?? null) !== null) {
    fail('binding', 'The entry and the statement are about different things or times.');
  }
  if (statement.wire.origin !== verified.checkpoint.origin) {
    fail('binding', "The statement stands in another record than its wire's.");
  }
  return verified;
}

/** Each approval is by a key that counted then; and once there is an own key, one such signed. */
function checkSigned({ approvals }, index, keys) {
  const holding = keys.filter((key) => holdsAt(key, index));
  const signers = approvals.map(({ approval, evidence }) => {
    const key = holding.find((each) => each.key === approval.key);
    if (!key) fail('binding', `The key ${approval.key} wasn't the source's at entry ${index}.`);
    if (canonical(key.evidence) !== canonical(evidence)) {
      fail('binding', `The evidence for the key ${key.key} isn't what was recorded.`);
    }
    if (key.late && evidence.kind !== 'vouched') {
      fail('binding', `The wire alone vouched for the key that signed ${key.key} in, late.`);
    }
    return key;
  });
  if (holding.some((key) => key.own) && !signers.some((key) => key.own)) {
    fail('binding', "The source has a key of its own, and it didn't sign this version.");
  }
}

function holdsAt(key, index) {
  return key.added < index && (key.revoked === null || index < key.revoked);
}
