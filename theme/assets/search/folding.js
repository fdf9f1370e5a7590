// Writes accented letters and ligatures as plain letters, for the letters that FoldingFilter folds at build time.

/** A letter and its replacement. */
const plain = Object.fromEntries(
  "ßss æae ðd øo þth đd ħh ıi ĸq ŀl łl ŉn ŋn œoe ŧt ĳij ſs ẚa \u2018' \u2019'"
    .split(' ')
    .map(([letter, ...rest]) => [letter, rest.join('')]),
);
const folded = /[\u00C0-\u017F\u0218-\u021B\u1E00-\u1E99\u1EA0-\u1EF9\u2018\u2019]/g;
const invisible = /[\u0300-\u036F\u00AD\u200C-\u200D\u2060\uFEFF]/g;

/**
 * @param {string} word in lower case
 * @param {string} kept letters to leave unchanged
 * @returns {string}
 */
export function fold(word, kept = '') {
  return word
    .replace(folded, letter => kept.includes(letter) ? letter : plain[letter] ?? letter.normalize('NFD')[0])
    .replace(invisible, '');
}
