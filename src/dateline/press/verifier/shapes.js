// The shapes of what a copy carries: every member is there, none besides, each of its type.

const shapes = {
  text: { of: 'text' },
  whole: { of: 'whole' },
  truth: { of: 'truth' },
  word: (...words) => ({ of: 'word', words }),
  maybe: (inner) => ({ of: 'maybe', inner }),
  /** Text, or an object of this shape. */
  textOr: (inner) => ({ of: 'text or', inner }),
  list: (item) => ({ of: 'list', item }),
  some: (item) => ({ of: 'list', item, least: 1 }),
  table: (item) => ({ of: 'table', item }),
  /** `omitted` has the members that stand only where they differ from this default. */
  struct: (members, omitted = {}) => ({ of: 'struct', members, omitted }),
  union: (tag, kinds) => ({ of: 'union', tag, kinds }),
};

/** Throw a fault of form where a value isn't of a shape. */
function checkShape(value, shape, place = 'copy') {
  const odd = (what) => fail('form', `The ${place} of this JSON isn't ${what}.`);
  switch (shape.of) {
    case 'text':
      if (typeof value !== 'string' || !value.isWellFormed()) odd('text');
      return;
    case 'whole':
      if (!Number.isSafeInteger(value)) odd('a whole number');
      return;
    case 'truth':
      if (typeof value !== 'boolean') odd('true or false');
      return;
    case 'word':
      if (!shape.words.includes(value)) odd(`one of ${shape.words.join(', ')}`);
      return;
    case 'maybe':
      if (value !== null) checkShape(value, shape.inner, place);
      return;
    case 'text or':
      checkShape(value, typeof value === 'string' ? shapes.text : shape.inner, place);
      return;
    case 'list':
      if (!Array.isArray(value) || value.length < (shape.least ?? 0)) odd('a list');
      for (const item of value) checkShape(item, shape.item, place);
      return;
    default:
      checkMembers(value, shape, place, odd);
  }
}

function checkMembers(value, shape, place, odd) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) odd('an object');
  if (value instanceof OddNumber) odd('an object');
  if (shape.of === 'table') {
    for (const name of Object.keys(value)) {
      if (!name.isWellFormed()) odd('readable');
      checkShape(value[name], shape.item, place);
    }
    return;
  }
  let { members, omitted } = shape;
  if (shape.of === 'union') {
    const kind = typeof value[shape.tag] === 'string' ? shape.kinds.get(value[shape.tag]) : undefined;
    if (kind === undefined) odd('of a known kind');
    members = { [shape.tag]: shapes.text, ...kind.members };
    omitted = kind.omitted;
  }
  for (const name of Object.keys(value)) {
    const known = Object.hasOwn(members, name) ? members[name] : undefined;
    if (known === undefined) odd('as every copy has it: it holds something unknown');
    checkShape(value[name], known, name);
    // What is as it would be anyway stands in no canonical form; the form is compared later.
    if (Object.hasOwn(omitted, name) && value[name] === omitted[name]) delete value[name];
  }
  for (const name of Object.keys(members)) {
    if (!(name in value) && !Object.hasOwn(omitted, name)) odd(`whole: ${name} is missing`);
  }
}

const SHAPES = (() => {
  const { text, whole, truth, word, maybe, textOr, list, some, table, struct, union } = shapes;
  const run = struct(
    { text, bold: truth, italic: truth, link: maybe(text) },
    { bold: false, italic: false, link: null },
  );
  const runs = list(run);
  const block = union('type', new Map([
    ['paragraph', struct({ runs })],
    ['heading', struct({ level: whole, runs })],
    ['list', struct({ ordered: truth, items: list(runs) })],
    ['quote', struct({ paragraphs: list(runs), attribution: maybe(text) })],
    ['table', struct({ header: truth, rows: list(list(runs)) })],
    ['image', struct({ image: whole })],
  ]));
  const texts = (...names) => Object.fromEntries(names.map((name) => [name, text]));
  const maybes = (...names) => Object.fromEntries(names.map((name) => [name, maybe(text)]));
  const document = struct({
    headline: text,
    subheadline: maybe(text),
    dateline: maybe(struct({ text, ...maybes('city', 'region', 'country', 'date', 'wire') })),
    language: text,
    direction: word('ltr', 'rtl'),
    body: list(block),
    quotes: list(struct({ text, ...maybes('speaker', 'role'), block: whole })),
    images: list(struct(maybes('src', 'caption', 'credit', 'date', 'place', 'alt'))),
    contacts: list(struct(maybes('name', 'role', 'organization', 'phone', 'email', 'url'))),
    links: list(struct({ text, url: maybe(text) })),
    socials: list(struct({ network: text, url: maybe(text) })),
    boilerplate: list(struct({ ...maybes('organization', 'heading'), paragraphs: list(runs) })),
    statement: maybe(struct({ claimed_signatories: maybe(whole), signatories_url: maybe(text) })),
    embargo: maybe(struct({ until: maybe(text), text })),
    permalink: maybe(text),
    wire_footer: maybe(text),
  });
  const entry = struct(
    {
      type: word(
        'wire.opened', 'guidelines.adopted', 'source.verified', 'source.suspended',
        'source.key-added', 'source.key-revoked', 'filing.sealed', 'release.published',
        'release.imported', 'release.corrected', 'release.retracted', 'release.restored',
        'release.pressed', 'reply.attached', 'report.decided', 'translation.behind',
        'translation.settled', 'signatories.updated', 'content.erased', 'wire.key-rotated',
      ),
      at: text, id: text, digest: maybe(text), release: maybe(whole), version: maybe(whole),
      source: maybe(text),
    },
    { digest: null, release: null, version: null, source: null },
  );
  const assertion = struct(texts('authenticator_data', 'client_data', 'signature'));
  const sight = struct({ ...texts('domain', 'seen', 'at'), method: word('dns', 'well-known') });
  const evidence = struct({
    kind: word('vouched', 'signed-in', 'on-domain'),
    by: maybe(textOr(sight)),
    signature: maybe(textOr(assertion)),
  });
  const filing = struct({
    type: word('dateline/filing/v1'),
    ...texts('id', 'document'),
    parts: list(struct(texts('name', 'digest'))),
    ...texts('source', 'source_name'),
    disclosure: struct(texts('owner', 'agent', 'payer')),
    categories: list(text),
    filed_at: text,
    stated: truth,
    ...maybes('embargo', 'replaces'),
    translations: list(text),
  });
  const approval = struct({
    type: word('dateline/approval/v1'), filing: text, algorithm: word('ed25519', 'webauthn'),
    key: text, signature: textOr(assertion),
  });
  const wire = struct(texts('name', 'origin', 'base_url', 'operator'));
  const snapshot = struct({
    slug: text, name: text, kind: word('organization', 'person'), owner: text,
    fields: list(struct({ field: text, value: text, ...maybes('method', 'at', 'evidence') })),
  });
  const pdf = struct({ sha256: text, length: whole });
  const kind = word('update', 'correction', 'clarification');
  const act = { type: word('dateline/manifest/v1'), wire, release: whole, version: whole, at: text };
  const publication = struct({
    ...act,
    ...texts('first_published', 'filing'),
    approvals: list(text),
    signature: word('own-key', 'vouched-key', 'none'),
    source: snapshot,
    guidelines: text,
    findings: list(struct({
      rule: text, severity: word('block', 'fix', 'ask', 'note'), start: whole, end: whole,
      message: text, excerpt: maybe(text),
    })),
    answers: list(struct({
      rule: text, act: word('accepted', 'overruled'), reason: text, editors: list(text),
    })),
    decision: maybe(struct({
      verdict: word('accepted'), editors: list(text), at: text, reasons: text,
    })),
    correction: maybe(struct({
      kind, note: text, changes: list(struct(texts('before', 'after', 'lead', 'trail'))),
    })),
    history: list(struct({
      version: whole, at: text, entry: whole, kind: maybe(kind), note: maybe(text),
    })),
    pdf: maybe(pdf),
    ...maybes('claimed_at', 'seal'),
  });
  const retraction = struct({
    ...act,
    reason: word('error', 'fabricated', 'source-request', 'safety', 'legal'),
    outcome: word('withdrawn', 'removed'),
    note: text,
    editors: list(text),
    pdfs: maybe(list(maybe(pdf))),
  }, { pdfs: null });
  const reply = struct({
    ...act, party: text, role: maybe(text), ...texts('identified', 'language'),
    paragraphs: list(text), editors: list(text),
  });
  const restoration = struct({ ...act, ...texts('retraction', 'note'), editors: list(text) });
  const decision = struct({
    ...act, ...texts('report', 'guidelines'), rules: list(text),
    verdict: word('upheld', 'dismissed'),
    outcome: word('none', 'correction', 'withdrawal', 'removal', 'reply', 'restoration'),
    reasons: text, editors: list(text), appeal_of: maybe(text),
  });
  const lag = struct({
    ...act,
    translation: struct({
      release: whole, version: whole, ...texts('language', 'at', 'entry'), filing: maybe(text),
      kind: word('update', 'correction', 'clarification', 'withdrawn', 'removed'),
    }),
  });
  const settlement = struct({
    ...act, lag: text, how: word('followed', 'unaffected', 'restored'), note: maybe(text),
    editors: list(text),
  });
  const manifest = union('act', new Map([
    ['publication', publication], ['retraction', retraction], ['restoration', restoration],
    ['reply', reply], ['decision', decision], ['lag', lag], ['settlement', settlement],
    ['pressing', struct({ ...act, pdf })],
  ]));
  const later = struct({ manifest, salt: text, entry, proof: text });
  const bundle = struct({
    type: word('dateline/bundle/v1'),
    document,
    exhibits: list(struct({ claim: text, title: text, ...maybes('url', 'sha256') })),
    signatories: list(struct({ ...maybes('name', 'affiliation'), withheld: truth })),
    filing,
    manifest: union('act', new Map([['publication', publication]])),
    salts: struct({ document: text, manifest: text, parts: table(text) }),
    approvals: list(struct({ approval, evidence })),
    entry,
    proof: text,
    seal: maybe(struct({ salt: text, entry, proof: text })),
  });
  const said = { type: word('dateline/statement/v1'), wire };
  const statement = union('act', new Map([
    ['source.verified', struct({ ...said, source: text, snapshot, at: text })],
    ['source.key-added', struct({ ...said, ...texts('source', 'key', 'at'), evidence })],
    ['source.key-revoked', struct({ ...said, ...texts('source', 'key', 'reason', 'at') })],
    ['source.suspended', struct({
      ...said, ...texts('source', 'reason', 'at'), until: maybe(text), editors: list(text),
    })],
    ['wire.opened', struct({ ...said, ...texts('key', 'at') })],
    ['guidelines.adopted', struct({ ...said, ...texts('guidelines', 'title', 'sha256', 'at') })],
    ['wire.key-rotated', struct({ ...said, ...texts('old', 'new', 'at'), lost: truth })],
  ]));
  const opened = struct({ statement: maybe(statement), salt: maybe(text), entry, proof: text });
  const handovers = some(opened);
  const absent = { handovers: undefined };
  return {
    entry,
    opened,
    copy: struct(
      { type: word('dateline/copy/v1'), bundle, later: list(later), handovers }, absent,
    ),
    tombstone: struct({ type: word('dateline/tombstone/v1'), act: later, handovers }, absent),
    source: struct({
      type: word('dateline/source/v1'), source: text, slug: text, entries: list(opened),
    }),
    wire: struct({ type: word('dateline/wire/v1'), entries: list(opened) }),
  };
})();
