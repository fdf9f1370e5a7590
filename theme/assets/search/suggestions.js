import { analyze } from './analyzer.js';
import { mostFrequent } from './words.js';

/** More titles than a glance can take in are no help. */
const maxTitles = 3;

/**
 * @param {import('./opened.js').OpenIndex} index
 * @param {string} text
 * @returns {Promise<string[] & { titles: { url: string, title: string, type: string }[] }>} see `suggest` of search.js
 */
export async function suggest(index, text) {
  const [words, hits, highlight] = await Promise.all([
    completions(text, index.words, index.start.ranking.maxCompletions), index.search(text, {}), index.highlight(text, {})]);
  return Object.assign(words, { titles: titlesAmong(hits, highlight) });
}

/**
 * A text with its last word completed, the word that most documents have first; nothing if the last word is finished.
 * @param {string} text
 * @param {import('./words.js').Words} words
 * @param {number} most
 * @returns {Promise<string[]>}
 */
async function completions(text, words, most) {
  const last = analyze(text).at(-1);
  if (!last || last.end !== text.length) return [];
  return mostFrequent(await words.startingWith(last.surface), most).map(word => text.slice(0, last.start) + word.text);
}

/**
 * The first hits whose titles have what was asked for.
 * @param {{ url: string, title: string, type: string }[]} hits best first
 * @param {(text: string) => [number, number][]} highlight
 * @returns {{ url: string, title: string, type: string }[]}
 */
function titlesAmong(hits, highlight) {
  return hits
    .filter(({ title }) => highlight(title).length > 0)
    .slice(0, maxTitles)
    .map(({ url, title, type }) => ({ url, title, type }));
}
