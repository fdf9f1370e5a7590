// Words that ask and say nothing of the subject. The twin of QuestionWords.

const questionWords = new Set((
  'about above after again against all am any because been before being below between both cannot could did do does doing ' +
  'down during each few from further had has have having he her here hers herself him himself his how i its itself me ' +
  'more most my myself nor off once only other ought our ours ourselves out over own same she should so some than theirs ' +
  'them themselves those through too under until up very we were what when where which while who whom why would you your ' +
  'yours yourself yourselves'
).split(' '));

/**
 * The words of a query without question words; all of them if there is nothing else.
 * @param {import('./analyzer.js').Token[]} tokens
 * @param {string} text a word that ends with it is unfinished, and may become another
 */
export function leaveOutQuestionWords(tokens, text) {
  const rest = tokens.filter(({ surface, end }) => end === text.length || !questionWords.has(surface));
  return rest.length === 0 ? tokens : rest;
}
