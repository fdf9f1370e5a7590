import { markCompounds, partsOf } from './compounds.js';
import { normalize, stem, stopWords } from './languages/en.js';
import { tokenize } from './tokenizer.js';

// What WordAnalyzer and Stemmer do at build time. When the site is built, the module of its language takes the place of
// the English one.

/** U.K. as UK; letters of one UTF-16 unit only. */
const plainAbbreviation = word =>
  /^\p{L}(?:\.\p{L})+$/u.test(word) && !/[\uD800-\uDFFF]/.test(word) ? word.replaceAll('.', '') : word;

/** @type {Map<string, string>} */
const stems = new Map();

/** The stem of a word as the analyser left it; words come again and again. */
export function stemOf(surface) {
  let known = stems.get(surface);
  if (known === undefined) stems.set(surface, known = stem(plainAbbreviation(surface)));
  return known;
}

/** Letter by letter, as Lucene does: a whole word would get its final sigma by another rule. */
const lowerCase = word =>
  /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : Array.from(word, letter => letter.toLowerCase()).join('');

/**
 * @typedef {{ surface: string, stem: string, position: number, start: number, end: number, compound?: string, parts: string[] }}
 * Token A word as it is written (lower case, accents folded), its stem, and its place in the text: in words, as phrases count
 * them, and in UTF-16 units; the stem of the compound that it is a part of; the stems of words inside it.
 */

/**
 * The words of a text without stop words.
 * @param {string} text
 * @returns {Token[]}
 */
export function analyze(text) {
  const words = tokenize(text).map(([written, start, position]) =>
    ({ surface: normalize(lowerCase(written)), position, start, end: start + written.length }));
  markCompounds(text, words);
  return words
    .filter(({ surface }) => surface && !stopWords.has(surface))
    .map(({ surface, position, start, end, compound }) => ({
      surface,
      stem: stemOf(surface),
      position,
      start,
      end,
      compound: compound && stemOf(compound),
      parts: partsOf(surface).map(stemOf),
    }));
}
