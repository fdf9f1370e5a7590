/**
 * The best documents first; for equal scores the lower number, which is the newer document.
 * @param {Float32Array} scores by document number
 * @param {number[]} matches numbers of the documents to rank, in any order
 * @param {number} limit
 * @returns {number[]}
 */
export function bestOf(scores, matches, limit) {
  const order = (a, b) => scores[b] - scores[a] || a - b;
  if (limit >= matches.length) return [...matches].sort(order);
  // Only a few of many are wanted, so most documents are only compared with the last of the best.
  const best = [];
  for (const document of matches) {
    let place = best.length;
    while (place > 0 && order(document, best[place - 1]) < 0) place--;
    if (place >= limit) continue;
    best.splice(place, 0, document);
    if (best.length > limit) best.pop();
  }
  return best;
}
