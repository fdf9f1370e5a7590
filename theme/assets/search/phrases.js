/**
 * @typedef {object} Occurrences how often a phrase occurs in a field
 * @property {ArrayLike<number>} documents increasing
 * @property {ArrayLike<number>} frequencies of each document
 * @property {ArrayLike<number>} codes for each document, a symbol that encodes the length of its field
 */

/**
 * How often terms occur at given distances from one another: what Lucene's ExactPhraseScorer counts.
 * @param {{ field: import('./positions.js').PositionedPostings, offset: number }[]} terms `offset`: positions after the first
 * @returns {Occurrences}
 */
export function phraseOccurrences(terms) {
  const found = { documents: [], frequencies: [], codes: [] };
  // Starts with the rarest, and searches the others for each of its documents.
  const [rarest, ...others] = [...terms].sort((a, b) => a.field.documents.length - b.field.documents.length)
    .map(term => ({ ...term, at: 0 }));
  rarest.field.documents.forEach((document, i) => {
    rarest.at = i;
    let before = rarest;
    for (const other of others) {
      const { documents } = other.field;
      // A repeated word uses the position where it was found before.
      other.at = other.field === before.field ? before.at : firstNotBelow(documents, document, other.at, documents.length);
      if (documents[other.at] !== document) return;
      before = other;
    }
    const frequency = countTogether(rarest, others);
    if (frequency === 0) return;
    found.documents.push(document);
    found.frequencies.push(frequency);
    found.codes.push(rarest.field.codes[i]);
  });
  return found;
}

/** How often the phrase occurs in the document that all terms are at. */
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

/** The first index from `low` on whose number is at least `value`; `high` if there is none before it. */
function firstNotBelow(numbers, value, low, high) {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
