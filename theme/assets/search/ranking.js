/**
 * The best documents first; of equal score, the lower number, which is the newer document.
 * @param {Float32Array} scores by document number
 * @param {number[]} matches numbers of the documents to rank, increasing
 * @param {number} limit
 * @returns {number[]}
 */
export function bestOf(scores, matches, limit) {
  if (limit >= matches.length) return [...matches].sort((a, b) => scores[b] - scores[a] || a - b);
  // Few of many are wanted, so most documents are compared with the last of the best and no more.
  const best = [];
  for (const document of matches) {
    if (best.length >= limit && !(scores[document] > scores[best[limit - 1]])) continue;
    let place = best.length;
    while (place > 0 && scores[document] > scores[best[place - 1]]) place--;
    best.splice(place, 0, document);
    if (best.length > limit) best.pop();
  }
  return best;
}
