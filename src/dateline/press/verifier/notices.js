// The wire's notices before a plain text, and the stamp that ends it.

const CLASS_NAMES = {
  update: 'an update', correction: 'a correction', clarification: 'a clarification',
};
const CHANGE_NAMES = {
  update: 'updated', correction: 'corrected', clarification: 'clarified',
  withdrawn: 'withdrawn', removed: 'removed',
};
const REASON_NAMES = {
  error: 'it is in error',
  fabricated: 'it is fabricated',
  'source-request': 'its source asked for it',
  safety: 'it endangers somebody',
  legal: 'the law requires it',
};
const OUTCOME_NAMES = {
  none: 'Nothing in the release changes.',
  correction: 'It leads to a correction.',
  withdrawal: "It leads to the release's withdrawal.",
  removal: "It leads to the release's removal.",
  reply: 'It leads to a reply.',
  restoration: "It leads to the release's restoration.",
};
const GAP_OF_STAMP = '(?:[\\s>]|\\u00a0){0,200}';
const STAMP = new RegExp(
  `(?:--|[—–])${GAP_OF_STAMP}<?(?<permalink>https?:\\/\\/[^\\s<>]{1,500}?\\/releases\\/(?<release>[1-9]\\d{0,15})\\/)>?`
  + `${GAP_OF_STAMP}[·•.|,;-]?${GAP_OF_STAMP}version${GAP_OF_STAMP}(?<version>[1-9]\\d{0,15})`
  + `${GAP_OF_STAMP}[·•.|,;-]?${GAP_OF_STAMP}entry${GAP_OF_STAMP}(?<entry>0|[1-9]\\d{0,15})(?!\\d)`,
  'g',
);

/** Return the last stamp in a text, with what stands before and after it; `null`: none. */
function splitStamp(text) {
  const found = [...text.matchAll(STAMP)].at(-1);
  if (found === undefined) return { before: text, stamp: null, after: '' };
  const { permalink, release, version, entry } = found.groups;
  return {
    before: text.slice(0, found.index),
    stamp: { permalink, release: Number(release), version: Number(version), entry: Number(entry) },
    after: text.slice(found.index + found[0].length),
  };
}

/** Return what stands between notices and stamp. */
function withoutNotices(text) {
  const frame = /^\s*=== Notices ===[^\S\n]*\n[^]*?\n=== The release as signed ===[^\S\n]*\n/;
  return splitStamp(text).before.replace(frame, '');
}

function stampOf(copy) {
  const { manifest, proof } = copy.bundle;
  return {
    permalink: permalinkOf(manifest), version: manifest.version, entry: parseProof(proof).index,
  };
}

function formatStamp({ permalink, version, entry }) {
  return `-- ${permalink} · version ${version} · entry ${entry}`;
}

/** Return the frame that stands before a text with the acts in `later`; nothing where none does. */
function noticesOf(copy, later, words) {
  const lines = noticeLines(copy, later);
  if (!lines.length && !words[0]?.word.startsWith('===')) return '';
  return ['=== Notices ===', ...lines, '=== The release as signed ==='].join('\n');
}

/** Return the lines of a text's notices. */
function noticeLines(copy, later) {
  return noticesTold(copy, later).flatMap(({ word, text, paragraphs }) =>
    [`${word} ${text}`, ...paragraphs.map((paragraph) => `> ${oneLine(paragraph)}`)]);
}

function oneLine(text) {
  return spaced(text).join(' ');
}

/** Return what a copy with the acts in `later` says before its text, the gravest first. */
function noticesTold(copy, later) {
  const { manifest } = copy.bundle;
  const day = (time) => writtenDay(time, 'en');
  const stop = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
  const notices = [];
  const tell = (word, text, paragraphs = [], language = '') =>
    notices.push({ word, text, paragraphs, language });
  const retraction = retractionStanding(later)?.act;
  if (retraction) {
    const { outcome, at, reason, note, editors } = retraction;
    tell(outcome.toUpperCase(), `on ${day(at)}, because ${REASON_NAMES[reason]}. ${oneLine(note)}`
      + ` Decided by ${editors.join(', ')}.`);
  }
  for (const { manifest: act } of later.filter((each) => each.manifest.act === 'publication')) {
    const why = act.correction
      && `, ${CLASS_NAMES[act.correction.kind]}: ${oneLine(act.correction.note)}`;
    tell('SUPERSEDED', stop(`by version ${act.version} of ${day(act.at)}${why ?? ''}`));
  }
  for (const { act } of lagsOf(later).filter(({ settled }) => settled === null)) {
    const { release, version, language, kind, at, filing } = act.translation;
    const end = filing === null ? ": this text wasn't retracted with it."
      : ` (version ${version}): this text doesn't have that change yet.`;
    tell('BEHIND', `release ${release}, the same text in ${languageName(language)},`
      + ` ${CHANGE_NAMES[kind]} on ${day(at)}${end}`);
  }
  if (manifest.correction !== null) {
    const { kind, note } = manifest.correction;
    const what = `${CLASS_NAMES[kind]}: ${oneLine(note)}`;
    tell(kind.toUpperCase(), stop(`This is version ${manifest.version} of ${day(manifest.at)}, ${what}`));
  }
  for (const { act, undone } of restoredIn(later)) {
    tell('RESTORED', `on ${day(act.at)}: ${stop(oneLine(act.note))} It had been withdrawn on`
      + ` ${day(undone.at)}, because ${REASON_NAMES[undone.reason]}. ${stop(oneLine(undone.note))}`
      + ` Decided by ${act.editors.join(', ')}.`);
  }
  if (manifest.claimed_at !== null) {
    tell('FROM AN ARCHIVE', `The archive dates this release ${day(manifest.claimed_at)}; it was`
      + ` logged on ${day(manifest.at)} and not checked by this wire at the time.`);
  }
  const decided = later.map((act) => act.manifest).filter(({ act }) => act === 'decision');
  for (const act of decided.filter(changedSomething)) {
    const appeal = act.appeal_of === null ? '' : ' on appeal';
    const rules = act.rules.length ? `${act.rules.join(', ')} of ` : '';
    tell('REPORT', `on version ${act.version}, ${act.verdict}${appeal} on ${day(act.at)} under`
      + ` ${rules}${act.guidelines}: ${stop(oneLine(act.reasons))} ${OUTCOME_NAMES[act.outcome]}`
      + ` Decided by ${act.editors.join(', ')}.`);
  }
  for (const { manifest: act } of later.filter((each) => each.manifest.act === 'reply')) {
    const role = act.role ? `, ${oneLine(act.role)}` : '';
    tell('REPLY', `of ${day(act.at)} by ${oneLine(act.party)}${role}, to version ${act.version}`
      + ` (identified ${oneLine(act.identified)}):`, act.paragraphs, act.language);
  }
  return notices;
}
