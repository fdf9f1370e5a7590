/**
 * The best documents first; of equal score, the lower number, which is the newer document.
 * @param {Float32Array} scores by document number, 0 for no match
 * @param {number[]} matches numbers of the documents to rank, increasing
 * @param {number} limit
 * @returns {number[]}
 */
export function bestOf(scores, matches, limit) {
  if (limit <= 0) return [];
  // Few of many thousand are wanted: only those that reach the score of the last wanted one are put in order.
  const sorted = Float32Array.from(matches, document => scores[document]).sort();
  const least = sorted[Math.max(0, sorted.length - limit)];
  return matches
    .filter(document => scores[document] >= least)
    .sort((a, b) => scores[b] - scores[a] || a - b)
    .slice(0, limit);
}
