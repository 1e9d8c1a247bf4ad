// The one entrance: any copy in, a verdict out. What a copy is, is seen in its bytes.

const MAX_BYTES = 64 * 1024 * 1024;
const JUDGES = {
  json: judgeJson, ninjs: judgeNinjs, page: judgePage, pdf: judgePdf, mail: judgeMail, text: judgeText,
};

/** Return which judge a copy is for. */
function kindOf(content) {
  if (content.length > MAX_BYTES) fail('unreadable', 'This copy is too long.');
  const head = latin1(content.subarray(0, 4_096)).replace(/^\xef\xbb\xbf/, '').trimStart();
  if (!head) fail('unreadable', 'This copy is empty.');
  if (head.startsWith('{')) {
    return LOOKS_LIKE_NINJS.test(new TextDecoder().decode(content)) ? 'ninjs' : 'json';
  }
  if (latin1(content.subarray(0, 1_024)).includes('%PDF-')) return 'pdf';
  if (head.startsWith('<?')) fail('unreadable', 'This is XML, which is no form of a copy.');
  if (looksLikeMail(head)) return 'mail';
  if (/<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head)) return 'page';
  if (content.length <= MAX_PAGE_BYTES && /<script[^>]{0,200}dateline-copy/i.test(latin1(content))) {
    return 'page';
  }
  if (content.includes(0)) fail('unreadable', 'This is no JSON, PDF, page, mail or text.');
  return 'text';
}

/**
 * Judge a copy. The dossier has the policy that is trusted and `whence` it is known, the record at
 * hand (`view`, or `null`), `siblings`, which gives a file saved beside a page by its path, and the
 * wire's `statements`, an `about/wire.json`, where the reader gave one.
 */
async function judge(content, trusted) {
  const report = new Report();
  const dossier = { ...trusted, ring: new Keyring(trusted.policy), report };
  try {
    await learnKeys(dossier);
    const kind = kindOf(content);
    report.say(`judged_${kind}`);
    const copy = await JUDGES[kind](content, dossier);
    if (copy !== null) await conclude(copy, dossier);
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'unreadable') {
      report.giveUp('readable', fault.message, 'unreadable', { why: fault.message });
    } else {
      report.check('press', fault.message, false);
    }
  }
  return report;
}
