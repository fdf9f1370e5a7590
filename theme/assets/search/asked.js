/**
 * @typedef {object} AskedWord a word of a query
 * @property {import('./analyzer.js').Token} token its first occurrence
 * @property {boolean} unfinished whether nothing follows it, not even a space
 * @property {{ stem: string, weight: number }[]} others stems to search for in addition: the compound that it is a part of,
 * and its synonyms
 * @property {number} times how often it occurs, which is how often it counts
 */

/**
 * The distinct words of a query. The twin of WordClauses.
 * @param {import('./analyzer.js').Token[]} tokens
 * @param {string} text
 * @param {import('./synonyms.js').Synonyms} synonyms
 * @param {number} synonymWeight
 * @returns {AskedWord[]}
 */
export function askedWords(tokens, text, synonyms, synonymWeight) {
  const entries = synonyms.match(tokens.map(token => token.stem));
  /** @type {Map<string, AskedWord>} */
  const asked = new Map();
  tokens.forEach((token, i) => {
    const unfinished = token.end === text.length;
    const others = entries
      .filter(({ start, length }) => start <= i && i < start + length)
      .map(({ term }) => ({ stem: term, weight: synonymWeight }));
    // "advanced", which is a form of "advance", isn't a replacement for the D of ADVANCE-D.
    if (token.compound && tokens.every(({ stem }) => stem !== token.compound))
      others.unshift({ stem: token.compound, weight: 1 });
    const said = [token.surface, unfinished, ...others.map(other => other.stem)].join(' ');
    const known = asked.get(said);
    if (known) known.times++;
    else asked.set(said, { token, unfinished, others, times: 1 });
  });
  return [...asked.values()];
}
