import { fold } from './folding.js';
import { stem } from './porter.js';
import { maxLength, tokenize } from './tokenizer.js';

// What WordAnalyzer and Stemmer do at build time: Lucene's EnglishAnalyzer with accents folded.

const stopWords = new Set(('a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to ' +
  'was will with').split(' '));

/** @type {Map<string, string>} */
const stems = new Map();

/** The stem of a word as the analyser left it; words come again and again. */
export function stemOf(surface) {
  let known = stems.get(surface);
  if (known === undefined) stems.set(surface, known = stem(surface));
  return known;
}

/** Letter by letter, as Lucene does: a whole word would get its final sigma by another rule. */
const lowerCase = word => /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : Array.from(word, letter => letter.toLowerCase()).join('');

/**
 * @typedef {{ surface: string, stem: string, position: number, start: number, end: number }} Token
 * A word as it is written (lower case, accents folded), its stem, and its place in the text: in words, as phrases count
 * them, and in UTF-16 units.
 */

/**
 * The words of a text without stop words.
 * @param {string} text
 * @returns {Token[]}
 */
export function analyze(text) {
  const tokens = [];
  let position = 0;
  let skipped = 0;
  for (const [written, start] of tokenize(text)) {
    // Lucene leaves out what is longer, and keeps its place free, as that of a stop word.
    const isTooLong = written.length > maxLength;
    const surface = isTooLong ? '' : fold(lowerCase(written.replace(/['\u2019\uFF07][sS]$/, '')));
    if (isTooLong || stopWords.has(surface)) skipped++;
    else if (surface) tokens.push({ surface, stem: stemOf(surface), position: position += 1 + skipped, start, end: start + written.length });
    if (!isTooLong && !stopWords.has(surface)) skipped = 0;
  }
  return tokens;
}
