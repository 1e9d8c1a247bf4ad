// A ninjs item (IPTC) as a copy: the copy inside is proven, and the item must be what it is made into.
// Its plain text is compared word for word, all else member for member.

const LOOKS_LIKE_NINJS = /"role"\s*:\s*"dateline-copy"|"standard"\s*:\s*\{\s*"name"\s*:\s*"ninjs"/;

/** Judge a ninjs item; return the copy that it carries where that one is proven. */
async function judgeNinjs(content, dossier) {
  const { report } = dossier;
  const item = parseJson(copyText(content));
  const bodies = Array.isArray(item.bodies) ? item.bodies : [];
  const carried = bodies.filter((body) => memberOf(body, 'role') === 'dateline-copy');
  if (carried.length !== 1 || typeof carried[0].value !== 'string') {
    report.giveUp('bundle', 'This item carries no copy.', 'no_bundle');
    return null;
  }
  const copy = await proveCopy(ENCODER.encode(carried[0].value), dossier);
  if (copy === null) return null;
  const [form] = formsOf(copy, await publishedText(copy, dossier.view));
  const seen = memberOf(bodies.find((body) => memberOf(body, 'role') === 'plain') ?? null, 'value');
  const fits = typeof seen === 'string' && form.equals(wordsOf(seen));
  const plain = fits ? seen : form.plain(0).join(' ');
  const found = firstMemberApart(item, ninjsOf(copy, plain), '');
  if (found === null) {
    report.check('item', 'Every member of the item is as the wire makes it.');
    return copy;
  }
  const [place, ours, theirs] = found;
  const words = typeof ours === 'string' && typeof theirs === 'string'
    ? wordsApart(wordsOf(ours), wordsOf(theirs)) : null;
  report.check('item', `The item's ${place} isn't as the wire makes it.`, false);
  report.differ(...(words ?? [ours, theirs].map((value) => (value === undefined ? '' : canonical(value)))));
  return copy;
}

/** Return where two values first differ, in the order of the signed one, then what was added. */
function firstMemberApart(seen, signed, place) {
  const nested = (value) => value !== null && typeof value === 'object' && !(value instanceof OddNumber);
  const alike = nested(seen) && nested(signed) && Array.isArray(seen) === Array.isArray(signed);
  if (!alike) return seen === signed ? null : [place, seen, signed];
  for (const name of new Set([...Object.keys(signed), ...Object.keys(seen)])) {
    const where = Array.isArray(signed) ? `${place}[${name}]` : `${place}.${name}`.replace(/^\./, '');
    const found = firstMemberApart(seen[name], signed[name], where);
    if (found !== null) return found;
  }
  return null;
}

/** Return the members of a version's item; `plain` is its plain text. */
function ninjsOf(copy, plain) {
  const { manifest, document, entry } = copy.bundle;
  const item = feedItem(copy, document);
  const { wire, source } = manifest;
  const where = permalinkOf(manifest);
  const place = parseProof(copy.bundle.proof).index;
  const members = {
    uri: where,
    standard: {
      name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'full',
    profile: 'press-release',
    version: String(manifest.version),
    firstCreated: manifest.first_published,
    versionCreated: [utcSecond(manifest.at), item.updated].sort(byCodeUnits).at(-1),
    pubStatus: item.outcome === null ? 'usable' : 'canceled',
    language: document.language,
    by: source.name,
    slugline: source.slug,
    headlines: headlinesOf(item.title, document.subheadline),
    bodies: [
      { role: 'main', contentType: 'text/html', value: item.content.text },
      {
        role: 'plain', contentType: 'text/plain', charCount: [...plain].length,
        wordCount: spaced(plain).length, value: plain,
      },
      { role: 'dateline-copy', contentType: 'application/json', value: canonical(copy) },
    ],
    infoSources: [
      { name: source.name, role: 'originator', uri: `${wire.base_url}sources/${source.slug}/` },
      { name: wire.name, role: 'distributor', uri: wire.base_url },
    ],
    altIds: [
      { role: 'dateline-release', value: String(manifest.release) },
      { role: 'dateline-entry', value: String(place) },
      { role: 'dateline-manifest', value: entry.digest ?? '' },
    ],
    trustIndicators: [{
      role: 'https://c2sp.org/tlog-proof',
      title: `Entry ${place} of the record of ${wire.origin}`,
      href: `${where}v${manifest.version}/release.tlog-proof`,
    }],
  };
  const until = document.embargo?.until ?? null;
  if (until !== null) members.embargoedUntil = until;
  const note = noticesTold(copy, copy.later).map(({ word, text }) => `${word} ${text}`).join(' ');
  if (note) members.edNote = note;
  const pictures = document.images.filter(({ src }) => src);
  if (pictures.length) {
    const base = `${where}v${manifest.version}/images/`;
    members.associations = pictures.map((image, at) => pictureItem(image, at + 1, base));
  }
  return members;
}

function headlinesOf(title, subheadline) {
  const headlines = [{ role: 'main', contentType: 'text/plain', value: title }];
  if (subheadline !== null) headlines.push({ role: 'sub', contentType: 'text/plain', value: subheadline });
  return headlines;
}

function pictureItem({ src, caption, credit, alt }, number, base) {
  const item = {
    name: `picture${number}`,
    uri: base + src,
    type: 'picture',
    renditions: [{ name: 'original', href: base + src }],
  };
  if (caption) item.headlines = [{ role: 'caption', value: caption }];
  if (credit) item.by = credit;
  if (alt) item.descriptions = [{ role: 'alt', value: alt }];
  return item;
}
