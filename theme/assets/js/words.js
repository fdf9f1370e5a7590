// What a script says, once load-words.js has fetched it. It lies in the document, which is all that scripts loaded apart
// from each other share.

/** @typedef {Record<string, any>} Words texts by name; a plural is an object of its forms by CLDR's categories */

/**
 * @param {string} name whose words: "header", "search" or "copy"
 * @returns {Words} none before they are there
 */
export function wordsOf(name) {
  return document.words?.[name] ?? {};
}

/**
 * @param {string} phrase with names in braces
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
export function fill(phrase, values) {
  return phrase.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}
