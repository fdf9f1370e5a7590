import { distance } from './distance.js';
import { mostFrequent } from './words.js';

/**
 * The frequent words with the fewest edits, for a word that no document has. The twin of the corrections in WordExpansion.
 * @param {string} surface
 * @param {import('./words.js').Words} dictionary
 * @param {import('./start.js').Ranking} ranking
 * @returns {Promise<{ words: import('./words.js').Word[], weight: number } | undefined>} the likeliest word first
 */
export async function correctionsOf(surface, dictionary, { minTypoLength, minTwoEditsLength, maxCorrections, editWeights }) {
  if (surface.length < minTypoLength || /[0-9]/.test(surface)) return undefined;
  const most = surface.length < minTwoEditsLength ? 1 : 2;
  // People rarely mistype the first letter. The word may also begin with its second letter, if the first two were swapped or
  // the first is one too many.
  for (let i = 0; i < 2; i++) {
    const { words, edits } = fewestEdits(surface, await dictionary.startingWith(surface[i]), most);
    if (words.length > 0) return { words: mostFrequent(words, maxCorrections), weight: editWeights[edits < 2 ? 0 : 1] };
  }
  return undefined;
}

/** The words with the fewest edits, up to a maximum number. */
function fewestEdits(surface, all, edits) {
  let words = [];
  for (const word of all) {
    if (/[0-9]/.test(word.text)) continue;
    const own = distance(word.text, surface, edits);
    if (own > edits) continue;
    if (own < edits) words = [];
    edits = own;
    words.push(word);
  }
  return { words, edits };
}
