import { analyze } from './analyzer.js';

/** The number of texts whose words are cached: those of a few pages of results, which are redrawn at every keystroke. */
const mostTexts = 256;

/** @type {Map<string, import('./analyzer.js').Token[]>} */
const remembered = new Map();

function analyzed(text) {
  let tokens = remembered.get(text);
  if (!tokens) {
    if (remembered.size >= mostTexts) remembered.clear();
    remembered.set(text, tokens = analyze(text));
  }
  return tokens;
}

/**
 * Finds the words of a query in any text: words with its stems, compounds and parts of words with them, and the query's
 * synonyms.
 * @param {Set<string>} stems the stems of the query
 * @param {import('./synonyms.js').Synonyms} synonyms
 * @returns {(text: string) => import('./analyzer.js').Token[]} in order
 */
export function marker(stems, synonyms) {
  const means = ({ stem, compound, parts }) => stems.has(stem) || stems.has(compound) || parts.some(part => stems.has(part));
  const hasSynonyms = [...synonyms.terms.values()].flat().some(term => stems.has(term));
  return text => {
    const tokens = analyzed(text);
    const entries = hasSynonyms ? synonyms.match(tokens.map(token => token.stem)).filter(({ term }) => stems.has(term)) : [];
    return tokens.filter((token, i) => means(token) || entries.some(({ start, length }) => start <= i && i < start + length));
  };
}
