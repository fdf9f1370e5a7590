import { matchClauses } from './clauses.js';
import { parseQuery } from './query.js';

/**
 * The meaning of a query that contains more than words, or seems to. The twin of QueryBuilder and TypedQuery.
 * @param {import('./opened.js').OpenIndex} index
 * @param {string} query
 * @param {boolean} exact
 * @returns {Promise<import('./opened.js').Match | null>}
 */
export async function matchTyped(index, query, exact) {
  const { words, clauses } = parseQuery(query);
  const [said, asked] = await Promise.all([index.matchWords(words, exact), matchClauses(index, clauses, exact)]);
  if (!asked) return said;
  const passes = document => asked.passes[document] === 1;
  if (!said) return { ...asked, scores: asked.scores && Float32Array.from(asked.scores), has: passes };
  const scores = asked.scores ? said.scores.map((score, document) => score + asked.scores[document]) : said.scores;
  return {
    scores, has: document => scores[document] > 0 && passes(document),
    stems: new Set([...said.stems, ...asked.stems]), corrections: [...said.corrections, ...asked.corrections],
  };
}
