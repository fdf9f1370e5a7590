/**
 * @typedef {object} AskedWord a word of a query
 * @property {import('./analyzer.js').Token} token where it is said first
 * @property {boolean} unfinished nothing follows it, not even a space
 * @property {{ stem: string, weight: number }[]} others what is looked for beside it: the compound that it is a part of, and what
 * it is a synonym of
 * @property {number} times how often it is said, which is how often it counts
 */

/**
 * The words of a query, each once. The twin of WordClauses.
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
    // "advanced", which is a form of "advance", does not stand for the D of ADVANCE-D.
    if (token.compound && tokens.every(({ stem }) => stem !== token.compound))
      others.unshift({ stem: token.compound, weight: 1 });
    const said = [token.surface, unfinished, ...others.map(other => other.stem)].join(' ');
    const known = asked.get(said);
    if (known) known.times++;
    else asked.set(said, { token, unfinished, others, times: 1 });
  });
  return [...asked.values()];
}
