// What became of a release since its copy was proven: from acts it carries, and from the record.

const VERSION_TYPES = ['release.published', 'release.corrected', 'release.imported'];

/** Write down what came after a proven copy, as far as it can be known here. */
async function conclude(copy, dossier) {
  const { report } = dossier;
  const { keys } = dossier.ring;
  const own = await verifyProof(copy.bundle.proof, copy.bundle.entry, keys);
  const events = new Map();
  const proven = [own];
  for (const act of copy.later) {
    const where = await verifyProof(act.proof, act.entry, keys);
    proven.push(where);
    events.set(where.index, { entry: act.entry, manifest: act.manifest });
  }
  let newest = proven.reduce((one, other) =>
    other.checkpoint.size > one.checkpoint.size ? other : one).checkpoint;
  const notes = [parseProof(copy.bundle.proof).checkpoint];
  const { release } = copy.bundle.manifest;
  const read = await readAtHand(release, own.index, proofsOf(copy), dossier);
  if (read === null) {
    report.say('later_unchecked');
    report.say('keys_unchecked');
  } else {
    newest = read.head;
    report.later = 'checked';
    const recorded = await recordedEvents(copy, own.index, read, keys, report);
    for (const [index, event] of recorded) events.set(index, event);
    notes.push(read.note);
    await checkSigners(copy, own.index, read, keys, report);
  }
  report.asOf = { size: newest.size, origin: newest.origin };
  report.say('as_of', { size: newest.size, origin: newest.origin });
  tellEvents(copy, [...events].filter(([index]) => index > own.index), report);
  await checkQuorum(notes, dossier);
}

/**
 * Read the record at hand from a copy's own entry on; say why where that can't be. What a key from
 * before the trusted ones signed counts only here, where the record has its root.
 */
async function readAtHand(release, index, proofs, dossier) {
  const { report, ring, view } = dossier;
  const alone = await ring.countsAlone(proofs.map((proof) => parseProof(proof).checkpoint));
  const heads = proofs.map(statedHead);
  const found = view === null ? null : await readRecord(release, index, heads, !alone, dossier);
  if (found === null && !alone && report.sound) {
    report.giveUp('key', 'A key from before the trusted one counts only beside the record.', 'key_older');
  }
  return found;
}

async function readRecord(release, index, proven, whole, { report, ring, view }) {
  const [{ origin }] = proven;
  const reach = Math.max(...proven.map(({ size }) => size));
  const heads = [...proven, ...ring.moves.map(({ head }) => head).filter((each) => each.origin === origin)];
  let [note, head, tail, logged] = [];
  try {
    note = await view.checkpoint();
    head = await openCheckpoint(note, ring.keys.logs);
    if (head.origin !== origin) {
      report.say('record_other', { origin: head.origin });
      return null;
    }
    if (head.size < reach) {
      report.say('record_older', { size: head.size });
      return null;
    }
    const start = whole || head.size <= MAX_WHOLE ? 0 : index;
    const sizes = heads.map(({ size }) => size).filter((size) => start < size && size <= head.size);
    tail = await readTail((path) => view.fetchFile(path), head, start, sizes);
    logged = tail.about(release);
  } catch (error) {
    report.say('record_unreadable', { why: faultOf(error).message });
    return null;
  }
  for (const each of heads) {
    const root = tail.roots.get(each.size);
    if (root && !sameBytes(root, each.root)) {
      const what = `${origin} signed two histories of ${each.size} entries.`;
      report.check('history', what, false);
      report.say('two_histories');
      return null;
    }
  }
  report.check('record', `The record at hand, of ${head.size} entries, holds this copy's entry.`);
  return { view, note, head, tail, logged };
}

/** Return what the record holds on the release, opened by those of its acts that verify. */
async function recordedEvents(copy, index, read, policy, report) {
  const opened = new Map();
  try {
    for (const act of await read.view.laterActs(copy.bundle.manifest.release, index)) {
      for (const [, step] of actSteps(act, policy)) await step();
      opened.set(parseProof(act.proof).index, act);
    }
  } catch (error) {
    faultOf(error);
    report.say('acts_unread');
  }
  return read.logged.map((logged) => {
    const act = opened.get(logged.index);
    const same = act && canonical(act.entry) === canonical(logged.entry);
    return [logged.index, { entry: logged.entry, manifest: same ? act.manifest : null }];
  });
}

/** Set what became of the release, in the record's order, and say it. */
function tellEvents(copy, events, report) {
  const { version } = copy.bundle.manifest;
  let [withdrawn, newer] = [false, version];
  for (const [index, { entry, manifest }] of events.sort(([one], [other]) => one - other)) {
    if (entry.type === 'release.retracted') withdrawn = true;
    if (entry.type === 'release.restored') withdrawn = false;
    if (VERSION_TYPES.includes(entry.type)) newer = Math.max(newer, entry.version ?? 0);
    report.say(...eventSentence(index, entry, manifest));
  }
  if (withdrawn) {
    report.fate = 'withdrawn';
  } else if (newer > version) {
    report.fate = 'superseded';
    report.say('superseded', { version, newer });
  }
}

function eventSentence(index, entry, manifest) {
  const values = { day: entry.at, entry: index, type: entry.type };
  if (manifest?.act === 'retraction') {
    const { outcome, reason, note } = manifest;
    return ['retracted', { ...values, outcome, reason, note }];
  }
  if (manifest?.act === 'restoration') return ['restored', { ...values, note: manifest.note }];
  if (manifest?.act === 'decision') {
    const { version, verdict, reasons } = manifest;
    return ['report_decided', { ...values, version, verdict, reasons }];
  }
  if (manifest?.act === 'lag') {
    const { release, language, kind } = manifest.translation;
    return ['behind', { ...values, release, language, change: kind }];
  }
  if (manifest?.act === 'settlement') {
    return [`settled_${manifest.how}`, { ...values, note: manifest.note ?? '' }];
  }
  if (manifest?.act === 'reply') {
    return ['replied', { ...values, party: manifest.party, version: manifest.version }];
  }
  if (manifest?.act === 'pressing') return ['pressed', { ...values, version: manifest.version }];
  if (manifest?.act === 'publication' && manifest.correction !== null) {
    const { kind, note } = manifest.correction;
    return ['followed', { ...values, version: manifest.version, kind, note }];
  }
  return [entry.type === 'release.retracted' ? 'retracted_why_unknown' : 'logged', values];
}

/** Hold the policy's quorum against the copy's checkpoint, and else against the record's. */
async function checkQuorum(notes, { report, ring: { policy } }) {
  let missing = '';
  for (const note of notes) {
    try {
      const { cosigned } = await acceptCheckpoint(note, policy);
      if (cosigned.length) report.check('witnesses', `Cosigned by ${cosigned.join(', ')}.`);
      return;
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind !== 'quorum') {
        report.check('witnesses', fault.message, false);
        return;
      }
      missing = fault.message;
    }
  }
  report.giveUp('witnesses', missing, 'quorum_missing');
}
