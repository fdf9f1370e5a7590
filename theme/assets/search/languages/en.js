import { fold } from '../folding.js';
import { porter } from '../porter.js';
import { unifySpelling } from '../spelling.js';

// English: Lucene's EnglishAnalyzer with accents folded and one spelling.

export const stopWords = new Set(('a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with').split(' '));

/**
 * @param {string} word in lower case
 * @returns {string} the word as it is shown
 */
export const normalize = word => fold(word).replace(/['\uFF07]s$/, '');

/**
 * @param {string} word as it is shown
 * @returns {string} its index term
 */
export const stem = word => porter(unifySpelling(word.replaceAll("'", '')));
