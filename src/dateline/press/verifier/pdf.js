// A PDF as a copy: authentic byte for byte, or not at all. What it shows can't be compared, so its
// bytes are: the rendered file by its digest, and after it exactly the update that carries the copy.

/** Judge a PDF's bytes; return the copy that it carries where that one is proven. */
async function judgePdf(content, dossier) {
  const { report } = dossier;
  const carried = await copyInPdf(content);
  if (carried === null) {
    report.giveUp('bundle', 'This PDF carries no bundle.', 'no_bundle');
    return null;
  }
  const copy = await proveCopy(carried, dossier);
  if (copy === null) return null;
  const pdf = pdfOf(copy);
  const [pressing, marking] = [pressingAct(copy), markingAct(copy)];
  const printed = copy.later.every((act) => act === pressing || act === marking
    || (marking !== null && act.manifest.act === 'publication'));
  if (pdf === null) {
    report.check('pdf', 'Nothing signed in it names a PDF of this import.', false);
  } else if (!printed) {
    const what = 'A PDF carries no later act but those that fix its bytes.';
    report.check('bundle', what, false);
  } else if (await checkRendered(content, pdf, report)) {
    checkUpdate(content, pdf, carried, report);
  }
  if (!report.sound) report.say('pdf_resaved', { headline: copy.bundle.document.headline });
  return copy;
}

async function checkRendered(content, { sha256: signed, length }, report) {
  const seen = length > 0 ? await sha256Hex(content.subarray(0, length)) : '';
  if (content.length >= length && seen === signed) {
    report.check('pdf', `The first ${length} bytes are the PDF that was signed.`);
    return true;
  }
  report.check('pdf', "The bytes of this PDF aren't those that were signed.", false);
  const shown = Math.min(length, content.length);
  report.differ(`sha256 ${seen} of the first ${shown} bytes`, `sha256 ${signed} of ${length} bytes`);
  return false;
}

function checkUpdate(content, { length }, carried, report) {
  let published;
  try {
    published = fromLatin1(withUpdate(latin1(content.subarray(0, length)), carried));
  } catch (error) {
    report.check('update', faultOf(error).message, false);
    return;
  }
  if (sameBytes(published, content)) {
    report.check('update', 'After it stands the bundle, byte for byte as published.');
    return;
  }
  const place = firstByteApart(content, published);
  const what = place === published.length
    ? 'Something was added after the bundle' : 'What stands after it was changed';
  report.check('update', `${what}, from byte ${place} on.`, false);
  report.differ(...[content, published].map((bytes) => latin1(bytes.subarray(place, place + 60))));
}
