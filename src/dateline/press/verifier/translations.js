// What a copy tells of its translations: which changed without it, and what settled that.

const RETRACTED = ['withdrawn', 'removed'];

/** Refuse a lag or a settlement that can't be one, whatever copy carries it. */
function checkTranslation(manifest) {
  if (manifest.act === 'settlement') {
    if (!ID.test(manifest.lag)) {
      fail('malformed', "A settlement names a lag by its entry's id, 32 hex digits.");
    }
    if ((manifest.note === null) !== (manifest.how === 'followed')) {
      fail('malformed', 'A settlement has a note, unless a new version followed.');
    }
  } else if (manifest.act === 'lag') {
    const { release, version, kind, at, entry, filing } = manifest.translation;
    if (release < 1 || version < 1) fail('malformed', 'Releases and versions are counted from 1.');
    if (release === manifest.release) fail('binding', 'A release is no translation of itself.');
    if (!ID.test(entry) || (filing !== null && !ID.test(filing)) || !ENTRY_TIME.test(at)) {
      fail('malformed', 'A lag names an entry and a filing by their ids, and a UTC time.');
    }
    const retracted = RETRACTED.includes(kind);
    if ((filing === null) !== retracted || (version === 1 && !retracted)) {
      fail('malformed', "A lag is behind a second version's filing, or a retraction.");
    }
  }
}

/** Each settlement names a lag that stands, and a version followed as it says. */
function checkLags(copy) {
  const standing = new Map();
  for (const { manifest, entry } of copy.later) {
    if (manifest.act === 'lag') {
      standing.set(entry.id, manifest);
    } else if (manifest.act === 'settlement') {
      const lag = standing.get(manifest.lag);
      if (!standing.delete(manifest.lag) || manifest.version < lag.version) {
        fail('binding', 'A settlement names no lag that stands in this copy.');
      }
      checkFollowed(copy, lag, manifest);
    }
  }
}

function checkFollowed(copy, lag, { how, version }) {
  const { kind, filing } = lag.translation;
  if (how === 'restored' && !RETRACTED.includes(kind)) {
    fail('binding', 'Only a lag behind a retraction is settled by its restoration.');
  }
  if (how !== 'followed') return;
  if (filing === null || version <= lag.version) {
    fail('binding', 'A lag is followed by a newer version than its own.');
  }
  if (version === copy.bundle.manifest.version && !namesTranslation(copy, lag.translation)) {
    fail('binding', "This version's filing doesn't name the translation that it followed.");
  }
}

/** Whether the filing names what changed, or a newer version of that translation. */
function namesTranslation({ bundle, later }, { release, version }) {
  return later.filter(({ manifest }) => manifest.act === 'lag')
    .map(({ manifest }) => manifest.translation)
    .some((each) => each.release === release && each.version >= version
      && bundle.filing.translations.includes(each.filing));
}
