/**
 * @typedef {object} Occurrences how often something stands in one field
 * @property {ArrayLike<number>} documents increasing
 * @property {ArrayLike<number>} frequencies of each document
 * @property {ArrayLike<number>} codes of each document a symbol with the norm of its field
 */

/**
 * How often terms stand at their distance from one another: what Lucene's ExactPhraseScorer counts.
 * @param {{ field: import('./positions.js').PositionedPostings, offset: number }[]} terms `offset`: places behind the first
 * @returns {Occurrences}
 */
export function phraseOccurrences(terms) {
  const found = { documents: [], frequencies: [], codes: [] };
  // The rarest first, and for each of its documents a search in the others.
  const [rarest, ...others] = [...terms].sort((a, b) => a.field.documents.length - b.field.documents.length)
    .map(term => ({ ...term, at: 0 }));
  rarest.field.documents.forEach((document, i) => {
    rarest.at = i;
    for (const other of others) {
      const { documents } = other.field;
      other.at = firstNotBelow(documents, document, other.at, documents.length);
      if (documents[other.at] !== document) return;
    }
    const frequency = countTogether(rarest, others);
    if (frequency === 0) return;
    found.documents.push(document);
    found.frequencies.push(frequency);
    found.codes.push(rarest.field.codes[i]);
  });
  return found;
}

/** Of the document that all terms are at. */
function countTogether({ field: { positions, starts }, at, offset }, others) {
  let count = 0;
  for (let i = starts[at]; i < starts[at + 1]; i++) {
    const begin = positions[i] - offset;
    if (begin >= 0 && others.every(other => stands(other, begin + other.offset))) count++;
  }
  return count;
}

function stands({ field: { positions, starts }, at }, position) {
  return positions[firstNotBelow(positions, position, starts[at], starts[at + 1] - 1)] === position;
}

/** The first place from `low` on whose number is not below `value`; `high` when there is none before it. */
function firstNotBelow(numbers, value, low, high) {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
