// A saved page as a copy: all of it must be what the wire makes from the bundle that it carries.

const MAX_PAGE_BYTES = 32 * 1024 * 1024;
const MAX_TAGS = 300_000;
/** A page of the wire is nested some twenty deep; a parser's work grows with the depth. */
const MAX_NESTING = 500;
const VOID = new Set('area base br col embed hr img input link meta path source track wbr'.split(' '));
const REFERENCES = ['href', 'src'];
const LOADED = ['icon', 'preload', 'stylesheet'];
const EXPECTED = new Map([1, 2].map((template) =>
  [template, (copy, current) => pageOfTemplate(template, copy, current)]));

/** Judge a page; return the copy that it carries where that one is proven. */
async function judgePage(content, dossier) {
  const { report } = dossier;
  if (content.length > MAX_PAGE_BYTES) fail('unreadable', 'This page is too long.');
  const source = copyText(content);
  if (source.split('<').length > MAX_TAGS) fail('unreadable', 'This page has too many elements.');
  const nested = isNestedDeeply(source);
  const seen = nested ? [] : tokensOf(source);
  const carried = nested ? copiesInSource(source) : carriedCopies(seen);
  if (!carried.length) {
    report.giveUp('bundle', 'This page carries no bundle.', 'no_bundle');
    return null;
  }
  const copy = await proveCopy(canonicalCopy(carried[0]), dossier);
  if (copy === null) return null;
  if (nested) {
    report.check('page', 'The page is nested deeper than any page of the wire.', false);
    report.say('page_apart');
    return copy;
  }
  const template = templateOf(seen);
  const make = EXPECTED.get(template);
  if (make === undefined) {
    report.giveUp('template', `Template ${template} isn't known here.`, 'template_unknown', { template });
    return copy;
  }
  const permalink = permalinkOf(copy.bundle.manifest);
  const pages = [
    { url: permalink, signed: tokensOf(make(copy, true)) },
    { url: `${permalink}v${copy.bundle.manifest.version}/`, signed: tokensOf(make(copy, false)) },
  ];
  const places = pages.map((page) => firstTokenApart(seen, page));
  const own = places.indexOf(null);
  if (own >= 0) {
    report.check('page', `All ${seen.length} parts of the page are as published.`);
    await checkFiles(seen, pages[own], dossier);
    checkSource(source, report);
  } else {
    const furthest = places[1] > places[0] ? 1 : 0;
    differAt(seen, pages[furthest].signed, places[furthest], report);
  }
  if (report.sound) report.say('looks');
  return copy;
}

/** Whether a source opens many more elements than it closes. */
function isNestedDeeply(source) {
  let depth = 0;
  for (const [, slash, name] of source.matchAll(/<(\/?)([a-z][^ \t\n\r\f/>]*)/gi)) {
    if (VOID.has(name.toLowerCase())) continue;
    depth = Math.max(depth + (slash ? -1 : 1), 0);
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

/** Return the copies that a source carries in the very spelling of a page, without parsing it. */
function copiesInSource(source) {
  const found = source.matchAll(/<script type="application\/json" id="dateline-copy">([^<]*)<\/script>/g);
  return [...found].map(([, carried]) => carried);
}

/** Return a carried copy's canonical form; as it is, where it is no copy. In a page `<` is escaped. */
function canonicalCopy(carried) {
  const content = ENCODER.encode(carried);
  try {
    const value = parseJson(carried);
    checkShape(value, SHAPES.copy);
    return canonicalBytes(value);
  } catch (error) {
    faultOf(error);
    return content;
  }
}

function templateOf(seen) {
  const named = seen.find((token) =>
    token.name === 'meta' && attributeOf(token, 'name') === 'dateline-template');
  const content = named ? attributeOf(named, 'content') ?? '' : '';
  return /^[1-9][0-9]{0,8}$/.test(content) ? Number(content) : Math.max(...EXPECTED.keys());
}

/** Return the index of the first token that isn't as published; `null`: none. */
function firstTokenApart(seen, page) {
  const shorter = Math.min(seen.length, page.signed.length);
  for (let at = 0; at < shorter; at += 1) {
    if (!sameToken(seen[at], page.signed[at], page.url)) return at;
  }
  return seen.length === page.signed.length ? null : shorter;
}

/** Whether two tokens differ by nothing but how references are written. */
function sameToken(seen, signed, url) {
  if (seen.kind !== signed.kind || seen.name !== signed.name || seen.text !== signed.text) return false;
  if (seen.attributes.length !== signed.attributes.length) return false;
  return seen.attributes.every(([name, value], at) => {
    const [theirs, published] = signed.attributes[at];
    if (name !== theirs) return false;
    if (value === published) return true;
    if (!REFERENCES.includes(name)) return false;
    return samePlace(value, published, url)
      || (isLoaded(signed) && localCopy(value, published) !== null);
  });
}

/** Whether an element shows or applies a file, which browsers save beside the page. */
function isLoaded(signed) {
  return signed.name === 'img'
    || (signed.name === 'link' && LOADED.includes(attributeOf(signed, 'rel')));
}

/** Hold the files that were given with a page against the digests in the signed page. */
async function checkFiles(seen, { signed }, dossier) {
  let absent = 0;
  for (const [at, theirs] of signed.entries()) {
    for (const name of REFERENCES) {
      if (attributeOf(theirs, name) === null) continue;
      if (!(await checkFile(attributeOf(seen[at], name), theirs, name, dossier))) absent += 1;
    }
  }
  if (absent) dossier.report.say('pictures_absent', { count: absent });
}

/** Check what lies beside a page for one reference; return whether a picture was there. */
async function checkFile(reference, signed, name, { siblings, report }) {
  const original = attributeOf(signed, name);
  const path = localCopy(reference, original);
  const content = path === null || !isLoaded(signed) ? null : await siblings(path);
  if (content === null) return signed.name !== 'img';
  const [digest, integrity] = [namedDigest(original), attributeOf(signed, 'integrity')];
  const seen = await sha256Hex(content);
  if (digest !== null && seen !== digest) {
    report.check('picture', `${path} beside the page isn't the picture published.`, false);
    report.differ(`sha256 ${seen}`, `sha256 ${digest}`);
  }
  if (integrity !== null) {
    const found = encodeBase64(new Uint8Array(await crypto.subtle.digest('SHA-384', content)));
    if (integrity !== `sha384-${found}`) {
      report.check('style', `${path} beside the page isn't the wire's style sheet.`, false);
      report.differ(path, integrity);
    }
  }
  return true;
}

/** Check that nothing stands in the source that a browser drops, and others may show. */
function checkSource(source, report) {
  const left = leftOver(source);
  if (left === null) return;
  report.check('page', 'Something is hidden in the source of the page.', false);
  report.differ(left, '');
}

function differAt(seen, signed, place, report) {
  const [one, other] = [seen[place], signed[place]];
  const texts = one?.kind === 'text' && other?.kind === 'text';
  const words = texts ? wordsApart(wordsOf(one.text), wordsOf(other.text)) : null;
  const [ours, theirs] = words ?? (texts ? [one.text, other.text] : [shownToken(one), shownToken(other)]);
  report.check('page', whatIsWrong(one, other), false);
  report.differ(ours, theirs);
  report.say('page_apart');
}

/** Say in a sentence what is wrong with the first token that differs. */
function whatIsWrong(seen, signed) {
  if (!seen || (signed && seen.kind === 'close' && signed.kind !== 'close')) {
    return 'Something that was published is missing from the page.';
  }
  if (seen.kind === 'comment') return 'The page has a comment of its own.';
  if (seen.kind === 'open' && signed?.kind !== 'open') {
    return `The page has an element <${seen.name}> of its own.`;
  }
  if (signed && seen.kind === signed.kind && seen.name === signed.name) {
    if (seen.kind === 'open') return `The attributes of an element <${seen.name}> were changed.`;
    return `The text in an element <${seen.name}> was changed.`;
  }
  return 'The page has text or elements of its own.';
}
