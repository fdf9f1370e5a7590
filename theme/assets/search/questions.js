import { questionWords } from './languages/en.js';

// Question words, which say nothing about the subject. The twin of QuestionWords.

/**
 * The words of a query without question words; all of them if there are no others.
 * @param {import('./analyzer.js').Token[]} tokens
 * @param {string} text a word that ends with it is unfinished, and may become another word
 */
export function leaveOutQuestionWords(tokens, text) {
  const rest = tokens.filter(({ surface, end }) => end === text.length || !questionWords.has(surface));
  return rest.length === 0 ? tokens : rest;
}
