/** How many positions later the second word may stand; the same as in NeighboursQuery. */
const reach = 2;

/**
 * Documents in which one word stands before another, with at most one word between them.
 * @param {import('./terms.js').Postings[]} first the terms that may stand for the first word, with positions
 * @param {import('./terms.js').Postings[]} second the same for the second
 * @param {(document: number, pairs: number, code: number) => void} found told of each document once, with the symbol code of a
 * posting in it
 */
export function countNeighbours(first, second, found) {
  /** @type {Map<number, { before: number[], pairs: number, code: number }>} */
  const documents = new Map();
  forEachPosting(first, (document, positions, code) => {
    const known = documents.get(document);
    documents.set(document, { before: known ? [...known.before, ...positions] : positions, pairs: 0, code: known?.code ?? code });
  });
  forEachPosting(second, (document, positions) => {
    const own = documents.get(document);
    if (!own) return;
    for (const position of positions) {
      for (let step = 1; step <= reach; step++) own.pairs += own.before.includes(position - step) ? 1 : 0;
    }
  });
  for (const [document, { pairs, code }] of documents) {
    if (pairs > 0) found(document, pairs, code);
  }
}

function forEachPosting(terms, visit) {
  for (const { documents, codes, positions } of terms) {
    documents.forEach((document, i) => visit(document, positions[i], codes[i]));
  }
}
