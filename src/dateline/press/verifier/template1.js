// What the wire makes of a copy as a page, written anew: head, article, colophon. Template 2 tells
// when a release was first published and when it last changed in substance; else they are alike.

/** Return the HTML of a version's page; `current`: at the release's own address. */
function pageOfTemplate(template, copy, current) {
  const { document, manifest } = copy.bundle;
  const t = PRESSED.words[primary(document.language)] ?? PRESSED.words.en;
  const permalink = permalinkOf(manifest);
  const page = {
    copy, document, manifest, t, permalink,
    bundle: copy.bundle,
    template,
    modified: template === 1 ? manifest.at : changedInSubstance(copy),
    story: storyOf(copy),
    lang: t.language,
    description: describe(document),
    root: current ? '../../' : '../../../',
    home: current ? '' : '../',
  };
  const { stylesheet } = PRESSED;
  return html`<!DOCTYPE html>
<html lang="${page.lang}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${PRESSED.templates[template]}">
<meta name="color-scheme" content="light dark">
${headOf(page)}
<link rel="stylesheet" href="${page.root}${stylesheet.path}" integrity="${stylesheet.integrity}">
<link rel="icon" type="image/svg+xml" href="${page.root}${stylesheet.icon}">
</head>
<body class="release-page">
<a class="skip" href="#text">${t.skip}</a>
${folioOf(page)}
<main id="text" tabindex="-1">
${bannersOf(page)}
<div class="leaf">
${articleOf(page)}
<div class="panels">
${[whoPanel, checkedPanel, evidencePanel, sincePanel, verifyPanel].map((panel) => panel(page))}
</div>
</div>
</main>
${colophonOf(page)}
</body>
</html>`.text;
}

function headOf(page) {
  const { copy, document, manifest, story, t, permalink, description, root, modified } = page;
  const { wire, source } = manifest;
  const card = `${permalink}v${manifest.version}/card.png`;
  const { printed } = story;
  return html`
<meta name="dateline-template" content="${page.template}">
<title>${document.headline} · ${source.name} · ${wire.name}</title>
<meta name="description" content="${description}">
<meta name="author" content="${source.name}">
<link rel="canonical" href="${safeUrl(permalink) ?? './'}">
<link rel="alternate" type="application/json" href="release.json" title="${t.json}">
${printed && html`<link rel="alternate" type="application/pdf" href="release.pdf" title="${t.pdf}">`}
<link rel="alternate" type="text/plain" href="release.txt" title="${t.plain}">
<link rel="alternate" type="application/atom+xml" href="${root}feeds/atom.xml" title="${wire.name}">
<link rel="alternate" type="application/feed+json" href="${root}feeds/feed.json" title="${wire.name}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${wire.name}">
<meta property="og:title" content="${document.headline}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${permalink}">
<meta property="og:locale" content="${document.language.replaceAll('-', '_')}">
${printed && html`<meta property="og:image" content="${card}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">`}
<meta property="article:published_time" content="${manifest.first_published}">
<meta property="article:modified_time" content="${modified}">
<meta property="article:author" content="${source.name}">
<meta name="twitter:card" content="${printed ? 'summary_large_image' : 'summary'}">
<meta name="twitter:title" content="${document.headline}">
<meta name="twitter:description" content="${description}">
${printed && html`<meta name="twitter:image" content="${card}">`}
<script type="application/ld+json">${newsArticle(copy, story, permalink, description, modified)}</script>
<script type="application/json" id="dateline-copy">${carriedJson(copy)}</script>`;
}

function folioOf({ bundle, document, manifest, t, lang, root }) {
  const statement = document.statement !== null || bundle.signatories.length > 0;
  const categories = bundle.filing.categories.map((slug) => {
    const name = slug.replaceAll('-', ' ').trim();
    const [first = '', ...rest] = name;
    const shown = first.toUpperCase() + rest.join('');
    return html`<a href="${root}categories/${quoted(slug)}/"><bdi>${shown}</bdi></a> `;
  });
  return html`<header class="folio">
<a class="folio-name" href="${root}"><bdi>${manifest.wire.name}</bdi></a>
<p class="folio-line"><span>${statement ? t.statement : t.release}</span> ${categories}
<time datetime="${manifest.first_published}">${writtenDay(manifest.first_published, lang)}</time></p>
</header>`;
}

function bannersOf({ manifest, story, t, lang, permalink, root }) {
  const { retraction, newest, replies, restored } = story;
  const decisions = story.decisions.filter(({ act }) => changedSomething(act));
  const lags = story.lags.filter(({ settled }) => settled === null);
  if (!retraction && !newest && manifest.correction === null
    && ![lags, restored, decisions, replies].some(({ length }) => length)) return '';
  const said = (note) => html`<span class="said" dir="auto">${note}</span>`;
  const parts = [];
  if (retraction) {
    const day = writtenDay(retraction.act.at, lang);
    parts.push(html`<div class="banner banner-withdrawn">
<p><strong>${filled(t.banner_withdrawn, { day })}.</strong> ${t[`reason_${retraction.act.reason}`]} ${said(retraction.act.note)}</p>
<p>${t.banner_withdrawn_text} <a href="#retraction">${t.see_retraction}</a></p></div>`);
  }
  if (newest) {
    const values = {
      version: writtenNumber(manifest.version, lang),
      newer: writtenNumber(newest.version, lang),
      day: writtenDay(newest.at, lang),
    };
    const why = newest.correction !== null
      && html`${t[newest.correction.kind]}: ${said(newest.correction.note)}`;
    parts.push(html`<div class="banner banner-superseded">
<p><strong>${filled(t.banner_superseded, values)}.</strong> ${why}</p>
<p><a href="${safeUrl(permalink) ?? './'}">${t.see_current}</a></p></div>`);
  } else if (manifest.correction !== null) {
    const { kind, note } = manifest.correction;
    const head = filled(t[`banner_${kind}`], { day: writtenDay(manifest.at, lang) });
    parts.push(html`<div class="banner">
<p><strong>${head}.</strong> ${said(note)} <a href="#version-${manifest.version}">${t.see_changes}</a></p></div>`);
  }
  for (const { act } of lags) {
    const { release, language } = act.translation;
    const read = filled(t.see_translation, { language: languageName(language, t) });
    parts.push(html`<div class="banner">
<p><strong>${lagSentence(act, t, lang)}.</strong> ${lagText(act, t)} <a href="${root}releases/${release}/">${read}</a></p></div>`);
  }
  for (const { act, entry, undone } of restored) {
    const days = { withdrawn: writtenDay(undone.at, lang), day: writtenDay(act.at, lang) };
    parts.push(html`<div class="banner">
<p><strong>${filled(t.banner_restored, days)}.</strong> ${said(act.note)} <a href="#restoration-${entry}">${t.see_retraction}</a></p></div>`);
  }
  for (const { act, entry } of decisions) {
    const head = filled(t[`banner_report_${act.verdict}`], { day: writtenDay(act.at, lang) });
    parts.push(html`<div class="banner">
<p><strong>${head}.</strong> ${t[`outcome_${act.outcome}`]} <a href="#decision-${entry}">${t.see_retraction}</a></p></div>`);
  }
  for (const { act, entry } of replies) {
    const head = filled(t.banner_reply, { party: act.party, day: writtenDay(act.at, lang) });
    parts.push(html`<div class="banner">
<p><strong>${head}.</strong> <a href="#reply-${entry}">${t.read_reply}</a></p></div>`);
  }
  return html`<div class="banners">${parts}</div>`;
}

function articleOf(page) {
  const { document, manifest, t, lang } = page;
  const ours = html`lang="${lang}" dir="${t.direction}"`;
  const version = manifest.version > 1
    && html`<a class="by-version" href="#since">${t.version} ${writtenNumber(manifest.version, lang)}</a>`;
  return html`<article class="story" lang="${document.language}" dir="${document.direction}" aria-labelledby="headline">
<header class="head">
${document.embargo !== null && html`<p class="embargo">${document.embargo.text}</p>`}
<h1 id="headline">${document.headline}</h1>
${Boolean(document.subheadline) && html`<p class="deck">${document.subheadline}</p>`}
<p class="by" ${ours}>
<span class="by-who">${t.issued_by} <a href="#who"><bdi>${manifest.source.name}</bdi></a></span>
${whenOf(page)}
${version}</p>
</header>
<div class="words">
${bodyOf(document)}
</div>
${signatoriesOf(page, ours)}
${footOf(page, ours)}
</article>`;
}

function whenOf({ manifest, template, modified, t, lang }) {
  const first = manifest.first_published;
  const shown = (at, mark) => html`<time${mark} datetime="${at}">${writtenMinute(at, lang)}</time>`;
  if (template === 1 || modified === first) return shown(modified, new Markup(' class="by-when"'));
  return html`<span class="by-when">${t.published_first} ${shown(first, '')}</span>
<span class="by-when">${t.changed_last} ${shown(modified, '')}</span>`;
}

function signatoriesOf({ bundle, document, t, lang }, ours) {
  const { signatories } = bundle;
  const { statement } = document;
  if (statement === null && !signatories.length) return '';
  const listed = signatories.filter(({ name }) => name !== null);
  const withheld = signatories.length - listed.length;
  const counted = (sentence, name, count) =>
    html`<li>${filled(sentence, { [name]: writtenNumber(count, lang) })}</li>`;
  const claimed = statement?.claimed_signatories ?? null;
  const url = statement === null ? null : safeUrl(statement.signatories_url);
  const names = listed.map(({ name, affiliation }) =>
    html`<li><bdi>${name}</bdi>${Boolean(affiliation) && html` <span>${affiliation}</span>`}</li>`);
  return html`<section class="signed" aria-labelledby="signatories">
<h2 id="signatories" ${ours}>${t.signatories}</h2>
<ul class="tally" ${ours}>
${claimed !== null && counted(t.signatories_claimed, 'claimed', claimed)}
${counted(t.signatories_listed, 'listed', listed.length)}
${withheld > 0 && counted(t.signatories_withheld, 'withheld', withheld)}
</ul>
${names.length > 0 && html`<ol class="names">${names}</ol>`}
${url !== null && html`<p ${ours}><a href="${url}" rel="nofollow">${t.signatories_elsewhere}</a></p>`}
</section>`;
}

function footOf({ document, t }, ours) {
  const { boilerplate, contacts, socials, permalink, wire_footer: footer } = document;
  const stamped = Boolean(permalink || footer);
  if (!boilerplate.length && !contacts.length && !socials.length && !stamped) return '';
  const abouts = boilerplate.map((about) => {
    const heading = about.heading || about.organization;
    return html`<section class="about">
${Boolean(heading) && html`<h2>${heading}</h2>`}
${about.paragraphs.map((runs) => html`<p>${markedRuns(runs)}</p>`)}
</section>`;
  });
  const accounts = socials.map(({ url, network }) => {
    const target = safeUrl(url);
    if (target === null) return html`<span>${network}</span> `;
    return html`<a href="${target}" rel="nofollow">${network}</a> `;
  });
  return html`<footer class="foot">
${abouts}
${contacts.length > 0 && html`<section class="contact" aria-labelledby="contact">
<h2 id="contact" ${ours}>${t.contact}</h2>${contacts.map(addressOf)}</section>`}
${accounts.length > 0 && html`<section class="contact" aria-labelledby="socials">
<h2 id="socials" ${ours}>${t.socials}</h2><p class="row">${accounts}</p></section>`}
${stamped && html`<section class="stamp" aria-labelledby="stamp">
<h2 id="stamp" ${ours}>${t.stamped}</h2>
${Boolean(permalink) && html`<p dir="ltr">${permalink}</p>`}
${Boolean(footer) && html`<p>${footer}</p>`}</section>`}
</footer>`;
}

function addressOf({ name, role, organization, phone, email, url }) {
  const linked = (text, target, more) =>
    safeUrl(target) === null
      ? html`<span dir="ltr">${text}</span> `
      : html`<a dir="ltr" href="${target}"${more}>${text}</a> `;
  return html`<address>
${Boolean(name) && html`<span class="contact-name"><bdi>${name}</bdi></span> `}
${Boolean(role) && html`<span>${role}</span> `}
${Boolean(organization) && html`<span>${organization}</span> `}
${Boolean(phone) && html`<span dir="ltr">${phone}</span> `}
${Boolean(email) && linked(email, `mailto:${email}`, '')}
${Boolean(url) && linked(url, url, new Markup(' rel="nofollow"'))}
</address>`;
}

function colophonOf({ document, story, t, lang, permalink, root }) {
  const address = permalink.slice(permalink.indexOf('://') + 3).replace(/\/+$/, '');
  const named = document.images.map(({ src }) => src).filter((src) => src && !/[:/]/.test(src));
  const pictures = named.map((src, at) => {
    const number = named.length > 1 && ` ${writtenNumber(at + 1, lang)}`;
    return html`<span><a href="images/${src}">${t.pictures}${number}</a></span> `;
  });
  return html`<footer class="colophon">
<p class="colophon-line">
<span><a dir="ltr" href="${safeUrl(permalink) ?? './'}">${address}</a></span>
<span>${t.entry} ${writtenNumber(story.entry, lang)}</span>
<span><a href="${root}verify/">${t.verify_copy}</a></span>
${story.printed && html`<span><a href="release.pdf">${t.pdf}</a></span>`}
<span><a href="release.json">${t.json}</a></span>
<span><a href="release.txt">${t.plain}</a></span>
<span><a href="${root}about/#report">${t.report}</a></span>
<span><a href="${root}about/#reply">${t.send_reply}</a></span>
${pictures}</p>
<div class="scan">${codeToScan(permalink)}
<p>${t.scan}<br><span dir="ltr">${permalink}</span></p>
</div>
</footer>`;
}
