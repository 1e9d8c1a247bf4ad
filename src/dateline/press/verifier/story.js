// What a copy tells besides its text, for the expectation of its page: what changed, what came later.

/** Return what a copy tells; history newest first, replies oldest first. */
function storyOf(copy) {
  const { manifest, proof, exhibits, document } = copy.bundle;
  const entry = parseProof(proof).index;
  const later = copy.later.map((act) => ({ act: act.manifest, entry: parseProof(act.proof).index }));
  const of = (kind) => later.filter(({ act }) => act.act === kind);
  const steps = manifest.history.map((past) => ({ ...past, changes: null, place: 'earlier' }));
  steps.push(stepOf(manifest, entry, 'this'));
  for (const { act, entry: at } of of('publication')) steps.push(stepOf(act, at, 'later'));
  return {
    entry,
    history: steps.reverse(),
    newest: of('publication').at(-1)?.act ?? null,
    replies: of('reply'),
    retraction: retractionStanding(copy.later),
    restored: restoredIn(copy.later),
    lags: lagsOf(copy.later),
    decisions: of('decision'),
    rules: rulesOf(manifest),
    overruled: new Set(
      manifest.answers.filter(({ act }) => act === 'overruled').map(({ rule }) => rule),
    ).size,
    claims: grouped(exhibits, ({ claim }) => claim),
    links: distinct(document.links),
    printed: manifest.claimed_at === null || pdfOf(copy) !== null,
  };
}

/** Return the retraction among later acts that no restoration undid. */
function retractionStanding(later) {
  const { manifest: act, proof } = later.findLast(({ manifest }) =>
    manifest.act === 'retraction' || manifest.act === 'restoration') ?? { manifest: null };
  return act?.act === 'retraction' ? { act, entry: parseProof(proof).index } : null;
}

/** Return the restorations among later acts, each with the withdrawal that it undid. */
function restoredIn(later) {
  return later.filter(({ manifest }) => manifest.act === 'restoration').map((act) => ({
    act: act.manifest,
    entry: parseProof(act.proof).index,
    undone: later.find(({ entry }) => entry.id === act.manifest.retraction).manifest,
  }));
}

/** Return the lags among later acts, each with what settled it; `null`: it stands. */
function lagsOf(later) {
  const placed = ({ manifest: act, proof }) => ({ act, entry: parseProof(proof).index });
  const settlements = later.filter(({ manifest }) => manifest.act === 'settlement');
  return later.filter(({ manifest }) => manifest.act === 'lag').map((lag) => {
    const settled = settlements.find(({ manifest }) => manifest.lag === lag.entry.id);
    return { ...placed(lag), settled: settled === undefined ? null : placed(settled) };
  });
}

/** Return what a language is called in a table of words, else its tag. */
function languageName(tag, words = PRESSED.words.en) {
  const key = `language_${primary(tag)}`;
  return Object.hasOwn(words, key) ? words[key] : tag;
}

/** Whether a decision on a report stands before the text. */
function changedSomething({ verdict, outcome }) {
  return verdict === 'upheld' || outcome !== 'none';
}

/** Return when a version, or what was done to it later, last changed what readers should know. */
function changedInSubstance({ bundle: { manifest }, later }) {
  const versions = [...manifest.history, { at: manifest.at, kind: manifest.correction?.kind }];
  const acts = later.map((act) => act.manifest).filter((act) =>
    ['reply', 'retraction', 'restoration'].includes(act.act)
    || (act.act === 'decision' && changedSomething(act))
    || (act.act === 'lag' && act.translation.kind !== 'clarification'));
  return [...versions.filter(({ kind }) => kind !== 'clarification'), ...acts]
    .map(({ at }) => at)
    .reduce((one, other) => (instant(other) > instant(one) ? other : one));
}

function stepOf({ version, at, correction }, entry, place) {
  const { kind, note, changes } = correction ?? { kind: null, note: null, changes: null };
  return { version, at, entry, kind, note, changes, place };
}

function rulesOf({ findings, answers }) {
  const found = new Map(grouped(findings, ({ rule }) => rule));
  const answered = new Map(grouped(answers, ({ rule }) => rule));
  return [...new Set([...found.keys(), ...answered.keys()])].map((rule) => ({
    rule, findings: found.get(rule) ?? [], answers: answered.get(rule) ?? [],
  }));
}

/** Return items under what they share, in the order of their first. */
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

function distinct(links) {
  return [...new Map(links.map((link) => [canonical(link), link])).values()];
}

function permalinkOf(manifest) {
  return `${manifest.wire.base_url.replace(/\/+$/, '')}/releases/${manifest.release}/`;
}

const SPACES = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** Return a text's words as white space parts them. */
function spaced(text) {
  return text.split(SPACES).filter(Boolean);
}

/** Return a release in a sentence or two. */
function describe(document) {
  if (document.subheadline) return document.subheadline;
  const first = document.body.find((block) => block.type === 'paragraph');
  return first ? shortened(plainOf(first.runs), 220) : document.headline;
}

function shortened(text, limit) {
  const points = [...spaced(text).join(' ')];
  if (points.length <= limit) return points.join('');
  const head = points.slice(0, limit + 1).join('');
  const cut = head.lastIndexOf(' ');
  const kept = [...(cut < 0 ? head : head.slice(0, cut))].slice(0, limit).join('');
  return `${kept.replace(/[ ,;:–—-]+$/, '')} …`;
}

/** Return a copy's NewsArticle as its page carries it (JSON-LD), members sorted. */
function newsArticle(copy, story, permalink, description, modified) {
  const { manifest, document, filing, exhibits } = copy.bundle;
  const { wire, source } = manifest;
  const pictures = document.images
    .filter(({ src }) => src && !/[/:]/.test(src))
    .map(({ src }) => `${permalink}v${manifest.version}/images/${src}`);
  if (story.printed) pictures.push(`${permalink}v${manifest.version}/card.png`);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': permalink,
    url: permalink,
    mainEntityOfPage: permalink,
    headline: document.headline,
    description,
    inLanguage: document.language,
    datePublished: manifest.first_published,
    dateModified: modified,
    version: String(manifest.version),
    author: {
      '@type': source.kind === 'person' ? 'Person' : 'Organization',
      name: source.name,
      url: `${wire.base_url}sources/${source.slug}/`,
    },
    publisher: { '@type': 'NewsMediaOrganization', name: wire.name, url: wire.base_url },
    publishingPrinciples: `${wire.base_url}guidelines/${manifest.guidelines}/`,
    isAccessibleForFree: true,
    image: pictures,
    ...laterMembers(story),
  };
  if (document.subheadline) article.alternativeHeadline = document.subheadline;
  if (filing.categories.length) article.articleSection = filing.categories;
  if (filing.disclosure.payer !== 'itself') {
    article.sponsor = { '@type': 'Organization', name: filing.disclosure.payer };
  }
  const cited = exhibits.filter(({ url }) => safeUrl(url));
  if (cited.length) {
    article.citation = cited.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url }));
  }
  return carriedJson(article);
}

function laterMembers({ history, replies, retraction }) {
  const members = {};
  const corrections = history.filter(({ kind }) => kind !== null);
  if (corrections.length) {
    members.correction = corrections.map(({ note, at }) => ({
      '@type': 'CorrectionComment', text: note || '', datePublished: at,
    }));
  }
  if (replies.length) {
    members.comment = replies.map(({ act }) => ({
      '@type': 'Comment',
      text: act.paragraphs.join('\n\n'),
      datePublished: act.at,
      inLanguage: act.language,
      author: { '@type': 'Organization', name: act.party },
    }));
  }
  if (retraction) {
    members.creativeWorkStatus = 'Withdrawn';
    members.expires = retraction.act.at;
  }
  return members;
}

/** Return JSON as it stands in a `script` element: no `<` in it can end the element. */
function carriedJson(value) {
  return new Markup(canonical(value).replaceAll('<', '\\u003c'));
}
