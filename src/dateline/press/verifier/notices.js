// The wire's notices before a plain text, and the stamp that ends it.

const CLASS_NAMES = {
  update: 'an update', correction: 'a correction', clarification: 'a clarification',
};
const REASON_NAMES = {
  error: 'it is in error',
  fabricated: 'it is fabricated',
  'source-request': 'its source asked for it',
  safety: 'it endangers somebody',
  legal: 'the law requires it',
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

function noticeLines(copy, later) {
  const { manifest } = copy.bundle;
  const day = (time) => writtenDay(time, 'en');
  const stop = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
  const line = (text) => spaced(text).join(' ');
  const lines = [];
  const retraction = later.findLast(({ manifest: act }) => act.act === 'retraction')?.manifest;
  if (retraction) {
    const { outcome, at, reason, note, editors } = retraction;
    lines.push(`${outcome.toUpperCase()} on ${day(at)}, because ${REASON_NAMES[reason]}. ${line(note)}`
      + ` Decided by ${editors.join(', ')}.`);
  }
  for (const { manifest: act } of later.filter((each) => each.manifest.act === 'publication')) {
    const why = act.correction
      && `, ${CLASS_NAMES[act.correction.kind]}: ${line(act.correction.note)}`;
    lines.push(stop(`SUPERSEDED by version ${act.version} of ${day(act.at)}${why ?? ''}`));
  }
  if (manifest.correction !== null) {
    const { kind, note } = manifest.correction;
    lines.push(stop(`${kind.toUpperCase()} This is version ${manifest.version} of ${day(manifest.at)},`
      + ` ${CLASS_NAMES[kind]}: ${line(note)}`));
  }
  if (manifest.claimed_at !== null) {
    lines.push(`FROM AN ARCHIVE The archive dates this release ${day(manifest.claimed_at)}; it was`
      + ` logged on ${day(manifest.at)} and not checked by this wire at the time.`);
  }
  for (const { manifest: act } of later.filter((each) => each.manifest.act === 'reply')) {
    const role = act.role ? `, ${line(act.role)}` : '';
    lines.push(`REPLY of ${day(act.at)} by ${line(act.party)}${role}, to version ${act.version}`
      + ` (identified ${line(act.identified)}):`);
    lines.push(...act.paragraphs.map((paragraph) => `> ${line(paragraph)}`));
  }
  return lines;
}
