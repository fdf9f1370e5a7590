// What scripts say comes in the page's language, in a script that the page names and that few readers need.

/** @returns {Promise<unknown>} when `wordsOf` (words.js) has them */
export const loadWords = () => import(document.documentElement.dataset.words);
