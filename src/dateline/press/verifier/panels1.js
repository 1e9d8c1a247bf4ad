// The five panels of a page of template 1: who speaks, what was checked, evidence, since, verify.

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv', 'ku'];

function panelOf(name, title, content) {
  return html`<section class="panel" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title}</h2>
${content}</section>`;
}

function wordOr(t, kind, name) {
  const key = kind + name.toLowerCase().replaceAll(' ', '-');
  return Object.hasOwn(t, key) ? t[key] : name;
}

/** Return the handles of editors; they were escaped once here and once more in their sentence. */
function editorsOf(names, t) {
  if (!names.length) return escaped(t.desk);
  return escaped(names.join(t.direction === 'rtl' ? '، ' : ', '));
}

function whoPanel({ bundle, manifest, t, lang, root }) {
  const { source, signature } = manifest;
  const { filing, approvals } = bundle;
  const named = (field) => html`<span class="field"><bdi>${wordOr(t, 'field_', field)}</bdi>:</span>`;
  const verified = source.fields.filter(({ method }) => method !== null).map((field) => {
    const how = filled(t.verified, {
      method: wordOr(t, 'method_', field.method), day: field.at ? writtenDay(field.at, lang) : '–',
    });
    const seen = Boolean(field.evidence) && html`<span class="seen" dir="auto">${field.evidence}</span>`;
    return html`<li>${named(field.field)} <b><bdi>${field.value}</bdi></b>
<span class="how">${how}</span>
${seen}</li>`;
  });
  const others = source.fields.filter(({ method }) => method === null)
    .map(({ field, value }) => html`<li>${named(field)} <bdi>${value}</bdi></li>`);
  const role = (who) => (who === 'itself' ? html`${t.itself}` : html`<bdi>${who}</bdi>`);
  const fact = (title, content) => html`<div><dt>${title}</dt> <dd>${content}</dd></div>`;
  const stated = filing.stated && html` <span class="how">${t.filed_stated}</span>`;
  const keys = approvals.map(({ approval }) => {
    const passkey = approval.algorithm === 'webauthn' && html` <span class="how">${t.by_passkey}</span>`;
    return html`<code dir="ltr" title="${t.key}">${approval.key}</code>${passkey} `;
  });
  return panelOf('who', t.who, html`
<p class="speaker"><a href="${root}sources/${quoted(source.slug)}/"><bdi>${source.name}</bdi></a> <span>${t[source.kind]}</span></p>
${verified.length ? html`<ul class="fields">${verified}</ul>` : html`<p>${t.nothing_verified}</p>`}
${others.length > 0 && html`<p class="unverified"><strong>${t.not_verified}:</strong></p>
<ul class="fields unverified">${others}</ul>`}
<dl class="facts">
${fact(t.owner, role(filing.disclosure.owner))}
${fact(t.agent, role(filing.disclosure.agent))}
${fact(t.payer, role(filing.disclosure.payer))}
${fact(t.filed, html`<time datetime="${filing.filed_at}">${writtenMinute(filing.filed_at, lang)}</time>${stated}`)}
${fact(t.signature, html`<strong>${t[`signature_${signature}`]}.</strong> ${signatureText(approvals, signature, t, lang)} ${keys}`)}
</dl>
<p class="caveat">${t.caveat_verified}</p>`);
}

/** Return why the keys that signed count: by the source's domain, where no earlier key says so. */
function signatureText(approvals, signature, t, lang) {
  const all = approvals.map(({ evidence }) => evidence);
  const seen = all.find(({ kind }) => kind === 'on-domain');
  if (!seen || all.some(({ kind }) => kind === 'signed-in')) return t[`signature_${signature}_text`];
  const { domain, at } = seen.by;
  return filled(t['signature_on-domain_text'], { domain, day: writtenDay(at, lang) });
}

function checkedPanel({ document, manifest, story, t, lang, root }) {
  const { findings, decision, guidelines, claimed_at: claimed } = manifest;
  const rules = `${root}guidelines/${quoted(guidelines)}/`;
  const count = writtenNumber(findings.length, lang);
  const many = findings.length === 1 ? t.findings_one : filled(t.findings_many, { count });
  const overruled = story.overruled > 0
    && html`· <strong>${filled(t.overruled_count, { count: writtenNumber(story.overruled, lang) })}</strong>`;
  const imported = claimed !== null && html`<p><strong>${t.imported}.</strong> ${filled(t.imported_text, {
    claimed: writtenDay(claimed, lang), day: writtenDay(manifest.at, lang),
  })}</p>`;
  const decided = decision !== null && filled(t.decided, {
    editors: editorsOf(decision.editors, t), time: writtenMinute(decision.at, lang),
  });
  return panelOf('checked', t.checked, html`${imported}
<p>${t.guidelines} <a href="${rules}"><bdi>${guidelines}</bdi></a> · ${findings.length ? many : t.findings_none}${overruled}</p>
${story.rules.length > 0 && html`<ul class="rules">${story.rules.map((rule) =>
    ruleOf(rule, rules, document, t, lang))}</ul>`}
${decision === null
    ? html`<p class="decision">${t.no_decision}</p>`
    : html`<p class="decision"><strong>${t.decision}.</strong> ${decided}. <span class="said" dir="auto">${decision.reasons}</span></p>`}`);
}

function ruleOf({ rule, findings, answers }, rules, { language, direction }, t, lang) {
  const severity = findings.length > 0
    && html`<span class="severity severity-${findings[0].severity}">${t[findings[0].severity]}</span>`;
  const found = findings.map(({ excerpt: words, message }, at) => {
    const quote = Boolean(words)
      && html`<blockquote class="excerpt" lang="${language}" dir="${direction}">${words}</blockquote> `;
    const told = message !== findings[at + 1]?.message
      && html`<p class="finding" lang="en" dir="ltr">${message}</p>`;
    return html`${quote}${told}`;
  });
  const answered = answers.map(({ act, editors, reason }) => {
    const sentence = act === 'accepted' ? t.accepted : editors.length === 1 ? t.overruled_one : t.overruled;
    const head = filled(sentence, {
      count: writtenNumber(editors.length, lang), editors: editorsOf(editors, t),
    });
    return html`<p class="answer"><strong>${head}.</strong> <span class="said" dir="auto">${reason}</span></p>`;
  });
  const none = html`<p class="answer unanswered">${t.unanswered}</p>`;
  return html`<li>
<p class="rule"><a href="${rules}#${rule}"><bdi>${rule}</bdi></a>
${severity}</p>
${found}
${answered.length ? answered : none}
</li>`;
}

function evidencePanel({ document, story, t }) {
  const theirs = html`lang="${document.language}" dir="${document.direction}"`;
  const exhibitOf = ({ url, title, sha256: digest }) => {
    const target = safeUrl(url);
    return html`<p class="exhibit" ${theirs}>${target === null
      ? html`<span>${title}</span>` : html`<a href="${target}" rel="nofollow">${title}</a>`}</p>
${Boolean(digest) && html`<p class="digest"><span class="field">${t.digest}</span> <code dir="ltr">${digest}</code></p>`}`;
  };
  const claims = story.claims.map(([claim, exhibits]) =>
    html`<li><p class="claim" ${theirs}>${claim}</p>${exhibits.map(exhibitOf)}</li>`);
  const links = story.links.map(({ url, text }) => {
    const target = safeUrl(url);
    if (target === null) {
      return html`<li><span dir="auto">${text}</span> <span class="how">${t.no_target}</span></li>`;
    }
    const host = Boolean(text) && text !== url && html` <span class="how" dir="ltr">${hostOf(url)}</span>`;
    return html`<li><a href="${target}" rel="nofollow" dir="auto">${text || url}</a>${host}</li>`;
  });
  return panelOf('evidence', t.evidence, html`
${claims.length ? html`<ol class="claims">${claims}</ol>` : html`<p>${t.evidence_none}</p>`}
${links.length > 0 && html`<h3>${t.links}</h3><ul class="links">${links}</ul>`}`);
}

function sincePanel(page) {
  const { story, t, lang } = page;
  const { history, replies, retraction, restored, lags, decisions } = story;
  const none = history.length === 1
    && ![replies, restored, lags, decisions].some(({ length }) => length) && !retraction;
  return panelOf('since', t.since, html`
${none && html`<p>${t.since_none}</p>`}
${retraction !== null && retractionOf(retraction, t, lang)}
${restored.map((each) => restorationOf(each, t, lang))}
${lags.map((each) => lagOf(each, page))}
${decisions.map((each) => decisionOf(each, page))}
${replies.map((reply) => replyOf(reply, t, lang))}
<ol class="history" reversed>${history.map((step) => historyStepOf(step, page))}</ol>`);
}

function retractionOf({ act, entry }, t, lang) {
  const by = filled(t.decided_by, { editors: editorsOf(act.editors, t) });
  return html`<div class="act" id="retraction">
<h3>${t[`retracted_${act.outcome}`]} · <time datetime="${act.at}">${writtenMinute(act.at, lang)}</time></h3>
<p>${t[`reason_${act.reason}`]} <span class="said" dir="auto">${act.note}</span></p>
<p class="how">${by} · ${t.entry} ${writtenNumber(entry, lang)}</p>
</div>`;
}

function restorationOf({ act, entry, undone }, t, lang) {
  const by = ({ editors }) => filled(t.decided_by, { editors: editorsOf(editors, t) });
  return html`<div class="act" id="restoration-${entry}">
<h3>${t.restored} · <time datetime="${act.at}">${writtenMinute(act.at, lang)}</time></h3>
<p><span class="said" dir="auto">${act.note}</span></p>
<p class="how">${by(act)} · ${t.entry} ${writtenNumber(entry, lang)}</p>
<p>${t.retracted_withdrawn} · <time datetime="${undone.at}">${writtenMinute(undone.at, lang)}</time>: ${t[`reason_${undone.reason}`]} <span class="said" dir="auto">${undone.note}</span></p>
<p class="how">${by(undone)}</p>
</div>`;
}

/** Return what happened to a translation, without its full stop. */
function lagSentence({ translation: { kind, language, at } }, t, lang) {
  return filled(t[`banner_lag_${kind}`], {
    language: languageName(language, t), day: writtenDay(at, lang),
  });
}

/** Return what is said of this text. */
function lagText({ translation: { filing } }, t) {
  return filing === null ? t.lag_retracted : t.lag_changed;
}

function lagOf({ act, entry, settled }, { t, lang, root }) {
  const number = (value) => writtenNumber(value, lang);
  const { release, version } = act.translation;
  const of = filled(t.lag_of, { release: number(release), version: number(version) });
  const end = settled !== null && html`<p>${filled(t[`lag_${settled.act.how}`], { version: number(settled.act.version) })}${settled.act.note !== null && html` <span class="said" dir="auto">${settled.act.note}</span>`}</p>
<p class="how"><time datetime="${settled.act.at}">${writtenMinute(settled.act.at, lang)}</time> · ${filled(t.decided_by, { editors: editorsOf(settled.act.editors, t) })} · ${t.entry} ${number(settled.entry)}</p>`;
  return html`<div class="act" id="lag-${entry}">
<h3>${t.lag} · <time datetime="${act.at}">${writtenMinute(act.at, lang)}</time></h3>
<p>${lagSentence(act, t, lang)}. ${settled === null && lagText(act, t)}</p>
<p class="how"><a href="${root}releases/${release}/">${of}</a> · ${t.entry} ${number(entry)}</p>
${end}
</div>`;
}

function decisionOf({ act, entry }, { t, lang, root }) {
  const rules = `${root}guidelines/${quoted(act.guidelines)}/`;
  const about = filled(t.report_version, { version: writtenNumber(act.version, lang) });
  const cited = act.rules.map((rule) => html` · <a href="${rules}#${rule}"><bdi>${rule}</bdi></a>`);
  return html`<div class="act" id="decision-${entry}">
<h3>${act.appeal_of === null ? t.report_on : t.report_on_appeal} · ${t[`report_${act.verdict}`]}</h3>
<p class="how"><time datetime="${act.at}">${writtenMinute(act.at, lang)}</time> · ${about} · ${t.entry} ${writtenNumber(entry, lang)}</p>
<p>${t[`outcome_${act.outcome}`]} <span class="said" dir="auto">${act.reasons}</span></p>
<p class="how">${t.guidelines} <a href="${rules}"><bdi>${act.guidelines}</bdi></a>${cited} · ${filled(t.decided_by, { editors: editorsOf(act.editors, t) })}</p>
</div>`;
}

function replyOf({ act, entry }, t, lang) {
  const role = Boolean(act.role) && html`<bdi>${act.role}</bdi> · `;
  const to = filled(t.reply_to, { version: writtenNumber(act.version, lang) });
  const direction = RIGHT_TO_LEFT.includes(primary(act.language)) ? 'rtl' : 'ltr';
  return html`<div class="act reply" id="reply-${entry}">
<h3>${t.reply} · <bdi>${act.party}</bdi></h3>
<p class="how">${role}<time datetime="${act.at}">${writtenDay(act.at, lang)}</time> · ${to} · ${t.entry} ${writtenNumber(entry, lang)}</p>
<div class="reply-words" lang="${act.language}" dir="${direction}">${act.paragraphs.map((words) => html`<p>${words}</p>`)}</div>
<p class="how">${t.identified}: <span class="said" dir="auto">${act.identified}</span></p>
</div>`;
}

function historyStepOf(step, { document, t, lang, home }) {
  const number = (value) => writtenNumber(value, lang);
  const changed = step.changes !== null && html`
<h4>${filled(t.what_changed, { before: number(step.version - 1), after: number(step.version) })}</h4>
${changesOf(step.changes, document, t, lang)}`;
  const whole = step.place !== 'this' && html`<p class="to-version"><a href="${home}v${step.version}/">${filled(t.whole_version, { version: number(step.version) })}</a></p>`;
  return html`<li class="act" id="version-${step.version}">
<h3>${t.version} ${number(step.version)} · ${step.kind === null ? t.first_version : t[step.kind]}</h3>
<p class="how">${step.place === 'this' && html`<b>${t.this_version}</b> · `}<time datetime="${step.at}">${writtenMinute(step.at, lang)}</time> · ${t.entry} ${number(step.entry)}</p>
${Boolean(step.note) && html`<p dir="auto">${step.note}</p>`}
${changed}
${whole}
</li>`;
}

function changesOf(changes, { language, direction }, t, lang) {
  if (!changes.length) return html`<p>${t.no_words_changed}</p>`;
  const sign = (word) => html`<span class="sign" lang="${lang}" dir="${t.direction}">${word}</span>`;
  const lines = changes.map(({ lead, before, after, trail }) => html`<li lang="${language}" dir="${direction}">${
    Boolean(lead) && html`<span class="ctx">… ${lead}</span> `}${
    Boolean(before) && html`<del>${sign(t.before)} ${before}</del> `}${
    Boolean(after) && html`<ins>${sign(t.after)} ${after}</ins> `}${
    Boolean(trail) && html`<span class="ctx">${trail} …</span>`}</li>`);
  return html`<ul class="changes">${lines}</ul>`;
}

function verifyPanel({ manifest, story, t, lang, permalink, root }) {
  const address = permalink.slice(permalink.indexOf('://') + 3).replace(/\/+$/, '');
  const { printed } = story;
  return panelOf('verify', t.verify, html`
<p>${t.verify_text}</p>
<pre dir="ltr" tabindex="0"><code>dateline verify ${printed ? 'release.pdf' : 'release.json'} --policy FILE</code></pre>
<dl class="facts">
<div><dt>${t.permalink}</dt> <dd><a dir="ltr" href="${safeUrl(permalink) ?? './'}">${address}</a></dd></div>
<div><dt>${t.version}</dt> <dd>${writtenNumber(manifest.version, lang)}</dd></div>
<div><dt>${t.log_entry}</dt> <dd>${writtenNumber(story.entry, lang)} <bdi class="how">${manifest.wire.origin}</bdi></dd></div>
<div class="on-screen"><dt>${t.filing_digest}</dt> <dd><code dir="ltr">${manifest.filing}</code></dd></div>
<div class="on-screen"><dt>${t.copies}</dt> <dd class="row">${printed && html`<a href="release.pdf">${t.pdf}</a> `}<a href="release.json">${t.json}</a> <a href="release.txt">${t.plain}</a> <a href="release.tlog-proof">${t.proof}</a></dd></div>
</dl>
<p class="caveat">${t.verify_caveat} <a href="${root}verify/">${t.how_verify}</a></p>`);
}
