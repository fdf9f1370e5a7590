import { fold } from '../folding.js';

// Any language without its own rules: words as they are, with accents folded.

export const questionWords = new Set();
export const stopWords = new Set();

/**
 * @param {string} word in lower case
 * @returns {string} the word as it is shown
 */
export const normalize = word => fold(word);

/**
 * @param {string} word as it is shown
 * @returns {string} its index term
 */
export const stem = word => word;
