// The scripts' texts, in the page's language, are in a script that the page names and that few readers need.

/** @returns {Promise<unknown>} resolves when `wordsOf` (words.js) has them */
export const loadWords = () => import(document.documentElement.dataset.words);
