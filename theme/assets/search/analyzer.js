import { markCompounds, partsOf } from './compounds.js';
import { fold } from './folding.js';
import { porter } from './porter.js';
import { unifySpelling } from './spelling.js';
import { tokenize } from './tokenizer.js';

// What WordAnalyzer and Stemmer do at build time: Lucene's EnglishAnalyzer with accents folded and one spelling.

const stopWords = new Set(('a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to ' +
  'was will with').split(' '));

/** @type {Map<string, string>} */
const stems = new Map();

/** U.K. as UK; letters of one UTF-16 unit only. */
const plainAbbreviation = word => /^\p{L}(?:\.\p{L})+$/u.test(word) && !/[\uD800-\uDFFF]/.test(word) ? word.replaceAll('.', '') : word;

const stem = word => porter(unifySpelling(plainAbbreviation(word).replaceAll("'", '')));

/** The stem of a word as the analyser left it; words come again and again. */
export function stemOf(surface) {
  let known = stems.get(surface);
  if (known === undefined) stems.set(surface, known = stem(surface));
  return known;
}

/** Letter by letter, as Lucene does: a whole word would get its final sigma by another rule. */
const lowerCase = word => /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : Array.from(word, letter => letter.toLowerCase()).join('');

/**
 * @typedef {{ surface: string, stem: string, start: number, end: number, compound?: string, parts: string[] }} Token
 * A word as it is written (lower case, accents folded), its stem, and its place in the text in UTF-16 units; the stem of
 * the compound that it is a part of; the stems of words inside it.
 */

/**
 * The words of a text without stop words.
 * @param {string} text
 * @returns {Token[]}
 */
export function analyze(text) {
  const words = tokenize(text).map(([written, start]) =>
    ({ surface: fold(lowerCase(written)).replace(/['\uFF07]s$/, ''), start, end: start + written.length }));
  markCompounds(text, words);
  return words.filter(({ surface }) => surface && !stopWords.has(surface)).map(word => ({
    ...word, stem: stemOf(word.surface), compound: word.compound && stemOf(word.compound), parts: partsOf(word.surface).map(stemOf),
  }));
}
