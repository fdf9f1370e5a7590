import { analyze } from './analyzer.js';

/**
 * Finds the words of a query in any text: those with its stems, the compounds and parts of words that have them, and the
 * synonyms that it means.
 * @param {Set<string>} stems what the query means
 * @param {import('./synonyms.js').Synonyms} synonyms
 * @returns {(text: string) => import('./analyzer.js').Token[]} in order
 */
export function marker(stems, synonyms) {
  const means = ({ stem, compound, parts }) => stems.has(stem) || stems.has(compound) || parts.some(part => stems.has(part));
  return text => {
    const tokens = analyze(text);
    const entries = synonyms.match(tokens.map(token => token.stem)).filter(({ term }) => stems.has(term));
    return tokens.filter((token, i) => means(token) || entries.some(({ start, length }) => start <= i && i < start + length));
  };
}
