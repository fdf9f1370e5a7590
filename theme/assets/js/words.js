// The texts of scripts, once load-words.js has loaded them. They are stored on the document, the only thing that separately
// loaded scripts share.

/** @typedef {Record<string, any>} Words texts by name; a plural is an object with its forms by CLDR category */

/**
 * @param {string} name the script's name: "header", "search" or "copy"
 * @returns {Words} empty until they have loaded
 */
export function wordsOf(name) {
  return document.words?.[name] ?? {};
}

/**
 * @param {string} phrase with placeholders in braces
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
export function fill(phrase, values) {
  return phrase.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}
