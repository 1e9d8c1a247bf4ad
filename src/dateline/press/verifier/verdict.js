// The verdict as it stands on the page: large, in sentences, the first difference side by side, the
// checks folded under it.

/** Return a new element; texts stay texts. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.flat().filter((child) => child !== null));
  return made;
}

/** Return the verdict on one copy as an element; `released` leads to the wire's own release. */
function verdictElement(report, language, released) {
  const words = toolWords(language);
  const [means, unproven] = verdictSentences(report, language);
  const told = report.sentences.map((sentence) => element('p', {}, toldSentence(sentence, language)));
  return element(
    'section', { class: `verdict verdict-${report.verdict}`, 'aria-labelledby': 'verdict' },
    element('h2', { id: 'verdict', tabindex: '-1' }, words[`verdict_${report.verdict}`]),
    element('p', { class: 'verdict-means' }, means),
    releaseLine(report, words, language, released),
    element('div', { class: 'verdict-told' }, told),
    element('p', { class: 'verdict-unproven' }, unproven),
    differencesElement(report, words),
    checksElement(report, words, language),
    element('details', { class: 'verdict-json' },
      element('summary', {}, words.as_json),
      element('pre', { dir: 'ltr', lang: 'en', tabindex: '0' },
        element('code', {}, JSON.stringify(report.printed, null, 2)))),
  );
}

function releaseLine({ release, version }, words, language, released) {
  if (release === null) return null;
  const number = filled(words.release, { number: writtenNumber(release, language) });
  const named = released ? element('a', { href: `../releases/${release}/` }, number) : number;
  const which = version === null ? '' : filled(words.version, { version: writtenNumber(version, language) });
  return element('p', { class: 'verdict-release' }, named, which ? ` · ${which}` : '');
}

function differencesElement({ differences, partial }, words) {
  if (!differences.length) return null;
  const side = (title, text) => element('div', {},
    element('dt', {}, title), element('dd', { dir: 'auto' }, text || '–'));
  return element('div', { class: 'apart' },
    element('h3', {}, partial ? words.missing : words.difference),
    differences.map(({ seen, signed }) =>
      element('dl', {}, side(words.seen, seen), side(words.signed, signed))));
}

function checksElement({ checks }, words, language) {
  if (!checks.length) return null;
  const failed = checks.filter(({ ok }) => !ok).length;
  const count = writtenNumber(checks.length, language);
  const summary = failed
    ? filled(words.checks_failed, { count, failed: writtenNumber(failed, language) })
    : filled(words.checks_passed, { count });
  const rows = checks.map(({ name, ok, detail }) => element('li', ok ? {} : { class: 'failed' },
    element('b', {}, ok ? words.check_ok : words.check_wrong), ' ',
    element('span', { lang: 'en', dir: 'ltr' }, `${name}: ${inert(detail)}`)));
  return element('details', { class: 'verdict-checks' },
    element('summary', {}, summary), element('ul', { class: 'checks' }, rows));
}
