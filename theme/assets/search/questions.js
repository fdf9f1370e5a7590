import { questionWords } from './languages/en.js';

// Words that ask and say nothing of the subject. The twin of QuestionWords.

/**
 * The words of a query without question words; all of them if there is nothing else.
 * @param {import('./analyzer.js').Token[]} tokens
 * @param {string} text a word that ends with it is unfinished, and may become another
 */
export function leaveOutQuestionWords(tokens, text) {
  const rest = tokens.filter(({ surface, end }) => end === text.length || !questionWords.has(surface));
  return rest.length === 0 ? tokens : rest;
}
