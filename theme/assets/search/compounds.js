// Words that are also written as one, and words inside words. The twin of Compound and Word.PartsOf.

/** @typedef {{ surface: string, start: number, end: number, compound?: string }} PlacedWord */

/** A hyphen between two words, or capitals and a number of five digits or more. */
const areJoined = (text, one, other) => other.start - one.end === 1 && (/[-\u2010\u2011]/.test(text[one.end]) ||
  /^[A-Z]{2,}[ \u00A0:][0-9]{5,}$/.test(text.slice(one.start, other.end)));

/**
 * Tells each part of a compound what the compound is when written as one word.
 * @param {string} text
 * @param {PlacedWord[]} words in order, including stop words
 */
export function markCompounds(text, words) {
  for (let first = 0, next; first < words.length; first = next) {
    next = first + 1;
    while (next < words.length && areJoined(text, words[next - 1], words[next])) next++;
    const parts = words.slice(first, next);
    const compound = parts.map(part => part.surface).join('');
    // More than three parts are a phrase (state-of-the-art) or a number.
    if (parts[1] && !parts[3] && /^[^0-9]/.test(parts[0].surface)) for (const part of parts) part.compound = compound;
  }
}

/**
 * Parts of a word that people search for on their own.
 * @param {string} surface
 * @returns {string[]}
 */
export const partsOf = surface =>
  (surface.match(/(?<![^0-9.:_'])[a-z]{3,}(?![^0-9.:_])|(?<=[a-z]{3})[0-9]{2,}$/g) ?? []).filter(part => part !== surface);
