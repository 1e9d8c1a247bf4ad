// Plain or pasted text as a copy: found by its stamp or by trace, and compared word by word.
// A text proves nothing by itself, so it needs a record at hand.

const MAX_WORDS = 200_000;
const MAX_TEXT_BYTES = 8 * 1024 * 1024;

/** Judge a text; return the proven version that it was compared with. */
async function judgeText(content, dossier) {
  const { report, view } = dossier;
  if (content.length > MAX_TEXT_BYTES) fail('unreadable', 'This text is too long.');
  const text = copyText(content);
  const words = wordsOf(text);
  if (!words.length || words.length > MAX_WORDS) {
    fail('unreadable', `A text to compare has from 1 to ${MAX_WORDS} words.`);
  }
  const { stamp } = splitStamp(text);
  if (stamp !== null) [report.release, report.version] = [stamp.release, stamp.version];
  if (view === null) {
    const named = stamp === null ? 'It names no release.' : `It names ${stamp.permalink}.`;
    report.giveUp('record', named, 'text_needs_record', { permalink: stamp?.permalink ?? '–' });
    return null;
  }
  let [copy, published] = [];
  try {
    copy = await versionOf(text, stamp, dossier);
    published = copy === null ? null : await publishedText(copy, view);
  } catch (error) {
    const fault = faultOf(error);
    if (['unreadable', 'unpressable'].includes(fault.kind)) throw fault;
    report.giveUp('record', fault.message, 'record_unreadable', { why: fault.message });
    return null;
  }
  if (copy !== null) compareText(text, copy, published, report);
  return copy;
}

/** Return a version's text as the record at hand has it; nothing signs it as such. */
async function publishedText(copy, view) {
  const { release, version } = copy.bundle.manifest;
  const content = view === null ? null : await view.text(release, version);
  return content === null ? null : new TextDecoder().decode(content);
}

/** Find and prove the version that a text is of; say why there is none. */
async function versionOf(text, stamp, dossier) {
  const { report, view, ring: { keys } } = dossier;
  const traced = stamp === null ? await traceText(text, view, keys) : { where: stamp, looked: 0 };
  const { where, looked } = traced;
  if (where === null) {
    report.giveUp('trace', `None of ${looked} versions is like it.`, 'trace_nothing', { count: looked });
    return null;
  }
  [report.release, report.version] = [where.release, where.version];
  const content = await view.copy(where.release, where.version);
  if (content === null || readClaimed(content).type === 'dateline/tombstone/v1') {
    await explainMissing(where, stamp, dossier);
    return null;
  }
  const inner = new Report();
  const copy = await proveCopy(content, { ...dossier, report: inner });
  if (copy === null) {
    const faults = inner.checks.filter(({ ok }) => !ok).map(({ detail }) => detail).join(' ');
    report.giveUp('published', faults, 'published_fails');
    return null;
  }
  const permalink = permalinkOf(copy.bundle.manifest);
  if (stamp !== null && stamp.permalink !== permalink) {
    const detail = `It names ${stamp.permalink}, the record at hand ${permalink}.`;
    report.giveUp('record', detail, 'other_wire', { named: stamp.permalink, here: permalink });
    return null;
  }
  report.adopt(inner);
  report.check('found', `By ${stamp === null ? 'trace' : 'its stamp'}: ${permalink}`);
  return copy;
}

/** Say what the record's entries know of a version whose text isn't published in it. */
async function explainMissing({ release, version }, stamp, { report, view, ring: { keys } }) {
  const head = await openCheckpoint(await view.checkpoint(), keys.logs);
  const tail = await readTail((path) => view.fetchFile(path), head, 0);
  const entries = tail.about(release).map(({ entry }) => entry);
  report.asOf = { size: head.size, origin: head.origin };
  report.later = 'checked';
  const here = stamp === null || stamp.permalink.split('://').at(-1).startsWith(`${head.origin}/`);
  if (!here) {
    const detail = `It names ${stamp.permalink}; the record at hand: ${head.origin}.`;
    report.giveUp('record', detail, 'other_wire', { named: stamp.permalink, here: head.origin });
  } else if (!entries.some((each) => VERSION_TYPES.includes(each.type) && each.version === version)) {
    report.check('found', `${head.origin} has published no such version.`, false);
    report.differ(`release ${release}, version ${version}`, '');
    report.say('never_published');
  } else if (entries.some(({ type }) => ['release.retracted', 'content.erased'].includes(type))) {
    report.fate = 'withdrawn';
    report.say('removed_text');
  } else {
    report.giveUp('published', "The record at hand hasn't got this version's text.", 'text_missing');
  }
}

/** Compare a text with each form of the published one, as it is and without a mail's marks. */
function compareText(text, copy, published, report) {
  const forms = formsOf(copy, published);
  const plain = withoutQuoteMarks(text);
  for (const seen of new Set([text, plain])) {
    const words = wordsOf(seen);
    const found = forms.find((form) => form.equals(words));
    if (found) {
      report.check('words', `All ${words.length} words are as published.`);
      if (!found.whole) report.say('words_bare');
      if (seen !== text) report.say('quote_marks');
      return;
    }
  }
  const { before, stamp, after } = splitStamp(plain);
  const expected = formatStamp(stampOf(copy));
  if (stamp !== null && formatStamp(stamp) !== expected) {
    report.check('stamp', "The stamp isn't this version's.", false);
    report.differ(formatStamp(stamp), expected);
  }
  const [words, added] = [wordsOf(before), wordsOf(after)];
  if (added.length) {
    report.check('added', `${added.length} words were added after the stamp.`, false);
    report.differ(added.join(' '), '');
    report.say('added');
    if (!forms.some((form) => form.equals(words))) differText(words, forms, report);
    return;
  }
  const all = wordsOf(text);
  const rows = all.join(' ') === words.join(' ') ? [all] : [all, words];
  if (!rows.some((row) => tellPart(row, forms, report))) differText(words, forms, report);
}

/** Whether the words are an unbroken part of the text; says what is missing. */
function tellPart(words, forms, report) {
  for (const asTyped of [false, true]) {
    const seen = asTyped ? typed(words) : words;
    for (const form of forms) {
      const found = (asTyped ? form.typed : form).around(seen);
      if (found === null) continue;
      const [before, after] = [found.before.length, found.after.length];
      report.check('complete', `${before} words before it and ${after} after it are missing.`, false);
      for (const missing of [found.before, found.after]) {
        if (missing.length) report.differ('', missing.join(' '));
      }
      report.say('partial', { count: words.length, before, after });
      if (asTyped) report.say('only_typing');
      return true;
    }
  }
  return false;
}

/** Show where a text first differs from the form of the published one that is closest to it. */
function differText(words, forms, report) {
  const fitting = forms.map((form) => form.anchor(words).fitting);
  const closest = forms[fitting.indexOf(Math.max(...fitting))];
  report.check('words', "The words aren't those that were published.", false);
  report.differ(...closest.apart(words));
  const typing = typed(words);
  const same = forms.some((form) => form.typed.equals(typing));
  report.say(same ? 'only_typing' : 'text_changed');
}
