// A report's sentences in the words of the page's tables, in the language that was chosen.

/** Return a table's words in a language; English where it has none. */
function toolWords(language) {
  return PRESSED.sentences[language] ?? PRESSED.sentences.en;
}

/** Return a sentence with its values as the language writes them. */
function toldSentence({ key, values }, language) {
  const [words, release] = [toolWords(language), PRESSED.words[language] ?? PRESSED.words.en];
  const numbers = ['size', 'version', 'newer', 'entry', 'count', 'before', 'after', 'template', 'release'];
  const told = {};
  for (const [name, value] of Object.entries(values)) {
    if (numbers.includes(name)) told[name] = writtenNumber(value, language);
    else if (name === 'day') told[name] = dayOrText(value, language);
    else if (name === 'reason') told[name] = release[`reason_${value}`] ?? value;
    else if (name === 'kind') told[name] = release[value] ?? value;
    else if (name === 'change') told[name] = words[`change_${value}`];
    else if (name === 'language') told[name] = languageName(value, release);
    else if (name === 'verdict') told[name] = release[`report_${value}`] ?? value;
    else if (name === 'outcome') told[name] = release[`retracted_${value}`] ?? value;
    else told[name] = isolated(inert(String(value)));
  }
  return filled(words[key], told);
}

/** Return words that keep to themselves in a sentence of either direction. */
function isolated(text) {
  return `\u2068${text}\u2069`;
}

function dayOrText(time, language) {
  try {
    return writtenDay(time, language);
  } catch (error) {
    return faultOf(error) && time;
  }
}

/** Return the sentence on what a verdict says at most, and the one on what it doesn't prove. */
function verdictSentences(report, language) {
  const words = toolWords(language);
  const means = report.partial ? words.means_partial : words[`means_${report.verdict}`];
  return [means, words[`unproven_${report.verdict}`]];
}
