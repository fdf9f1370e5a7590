import { fold } from '../folding.js';
import { porter } from '../porter.js';
import { unifySpelling } from '../spelling.js';

// English: Lucene's EnglishAnalyzer with accents folded and one spelling.

export const stopWords = new Set((
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was ' +
  'will with').split(' '));

/** Words that queries leave out and documents keep. */
export const questionWords = new Set((
  'about above after again against all am any because been before being below between both cannot could did do does doing ' +
  'down during each few from further had has have having he her here hers herself him himself his how i its itself me ' +
  'more most my myself nor off once only other ought our ours ourselves out over own same she should so some than theirs ' +
  'them themselves those through too under until up very we were what when where which while who whom why would you your ' +
  'yours yourself yourselves'
).split(' '));

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
