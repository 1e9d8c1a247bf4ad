// The proof that a carried copy is: its form, its signer, its digests, its place in the record.

/** Prove a copy's JSON; return the copy where it holds, `null` where the report says why not. */
async function proveCopy(content, dossier) {
  const claimed = readClaimed(content);
  if (claimed.type !== 'dateline/copy/v1') {
    fail('unreadable', "This JSON isn't a copy of a release.");
  }
  return provenValue(content, claimed, SHAPES.copy, dossier, async (copy) => {
    await performSteps(copySteps(copy, dossier.ring.keys), dossier.report);
    if (dossier.report.sound) return true;
    await tellDifference(copy, dossier);
    dossier.report.say('parts_apart');
    return false;
  });
}

/** Judge a `release.json`; a tombstone says that its release was removed. */
async function judgeJson(content, dossier) {
  const claimed = readClaimed(content);
  if (claimed.type !== 'dateline/tombstone/v1') return proveCopy(content, dossier);
  const { report } = dossier;
  await provenValue(content, claimed, SHAPES.tombstone, dossier, async ({ act }) => {
    await performSteps(actSteps(act, dossier.ring.keys), report);
    const { manifest } = act;
    if (manifest.act !== 'retraction' || manifest.outcome !== 'removed') {
      report.check('removal', "This act didn't remove a release.", false);
      return false;
    }
    const { index, checkpoint } = parseProof(act.proof);
    if (!(await dossier.ring.countsAlone([checkpoint]))) {
      await readAtHand(manifest.release, index, [act.proof], dossier);
    }
    report.fate = 'withdrawn';
    report.say('retracted', {
      outcome: manifest.outcome, day: manifest.at, reason: manifest.reason, note: manifest.note,
    });
    report.say('later_unchecked');
    return true;
  });
  return null;
}

async function provenValue(content, claimed, shape, dossier, check) {
  const { report } = dossier;
  [report.release, report.version] = [claimed.release, claimed.version];
  if (!(await followsCarried(claimed, dossier))) return null;
  if (!(await knownSigner(claimed, dossier))) return null;
  try {
    checkShape(claimed.value, shape);
  } catch (error) {
    report.check('form', faultOf(error).message, false);
    report.say('form_odd');
    return null;
  }
  const form = canonicalBytes(claimed.value);
  if (sameBytes(form, content)) {
    report.check('form', 'The JSON is in its one canonical form.');
  } else {
    const place = firstByteApart(form, content);
    report.check('form', `The JSON isn't as it was published, from byte ${place} on.`, false);
    report.differ(...around(content, form));
  }
  return (await check(claimed.value)) ? claimed.value : null;
}

/** Return what a copy says of itself, read leniently and believed in nothing. */
function readClaimed(content) {
  const value = parseJson(copyText(content));
  const type = memberOf(value, 'type');
  const subject = memberOf(value, type === 'dateline/tombstone/v1' ? 'act' : 'bundle');
  const manifest = memberOf(subject, 'manifest');
  const number = (name) => {
    const found = memberOf(manifest, name);
    return Number.isSafeInteger(found) ? found : null;
  };
  return {
    value,
    type,
    proof: String(memberOf(subject, 'proof') ?? ''),
    release: number('release'),
    version: number('version'),
    origin: memberOf(memberOf(manifest, 'wire'), 'origin'),
    handovers: memberOf(value, 'handovers'),
  };
}

function memberOf(value, name) {
  const holds = value !== null && typeof value === 'object' && !Array.isArray(value);
  return holds && !(value instanceof OddNumber) ? value[name] : undefined;
}

/** Whether a trusted key can judge this copy's proof; says which key it names where none can. */
async function knownSigner(claimed, { report, ring, whence }) {
  const { logs } = ring.trusted;
  try {
    const head = await openCheckpoint(parseProof(claimed.proof).checkpoint, ring.keys.logs);
    report.asOf = { size: head.size, origin: head.origin };
    const known = logs.some((key) => sameKey(key, head.signer));
    const from = known ? `known from ${whence}` : "by a hand-over of the wire's key";
    report.check('key', `Signed by ${head.origin}, key ${head.signer.id}, ${from}.`);
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'unknown-key') {
      const ids = fault.ids.join(', ') || '–';
      report.giveUp('key', fault.message, 'key_unknown', { origin: fault.origin, key: ids });
      if (logs.some((key) => key.name === fault.origin)) report.say('key_another');
    } else if (fault.kind === 'retired-key') {
      report.check('key', fault.message, false);
      report.say('key_retired');
    } else if (fault.kind === 'malformed') {
      if (!logs.some((key) => key.name === claimed.origin)) {
        const origin = String(claimed.origin ?? '–');
        report.giveUp('key', fault.message, 'key_unknown', { origin, key: '–' });
      } else {
        report.check('proof', fault.message, false);
      }
    } else {
      report.check('key', fault.message, false);
      report.say('checkpoint_forged');
    }
    return false;
  }
}

/** Add the first difference between an unproven copy and what was signed or published. */
async function tellDifference(copy, dossier) {
  const { report, view } = dossier;
  const { manifest } = copy.bundle;
  const published = await publishedCopy(manifest.release, manifest.version, view, dossier);
  if (published !== null) {
    const [seen, signed] = [canonicalBytes(copy.bundle), canonicalBytes(published.bundle)];
    if (!sameBytes(seen, signed)) {
      report.differ(...around(seen, signed));
      return;
    }
  }
  try {
    await tellDigests(copy.bundle, report);
  } catch (error) {
    faultOf(error);
  }
}

async function publishedCopy(release, version, view, dossier) {
  if (view === null) return null;
  try {
    const content = await view.copy(release, version);
    if (content === null) return null;
    return await proveCopy(content, { ...dossier, view: null, report: new Report() });
  } catch (error) {
    faultOf(error);
    return null;
  }
}

async function tellDigests(bundle, report) {
  const parts = await partDigests(bundle);
  const rows = bundle.filing.parts.map(({ name, digest }) => [name, parts.get(name), digest]);
  const document = await documentDigest(bundle.document, bundle.salts.document, parts);
  rows.push(['document', document, bundle.filing.document]);
  rows.push(['filing', await filingDigest(bundle.filing), bundle.manifest.filing]);
  const manifest = await manifestDigest(bundle.manifest, bundle.salts.manifest);
  rows.push(['manifest', manifest, bundle.entry.digest ?? null]);
  const found = rows.find(([, seen, signed]) => seen !== signed);
  if (found) report.differ(`${found[0]}: sha256 ${found[1]}`, `${found[0]}: sha256 ${found[2]}`);
}

/** Return both texts around the first byte in which they differ. */
function around(seen, signed) {
  const place = firstByteApart(seen, signed);
  const cut = (bytes) =>
    new TextDecoder().decode(bytes.subarray(Math.max(place - 30, 0), place + 30));
  return [cut(seen), cut(signed)];
}
