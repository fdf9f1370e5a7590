// The way to the search module, which the site's build puts beside its index.
import { wordsOf } from "./words.js";

/**
 * @typedef {{ url: string, title: string, excerpt: string }} Section a heading of a page and the passage below it
 * @typedef {{ url: string, score: number, title: string, type: string, date: string | null, topics?: string[],
 *   excerpt: string, sections?: Section[] }} Hit
 *   `title` is text, `excerpt` escaped HTML with `<mark>` alone
 * @typedef {{ typed: string, used: string }} Correction a word that no page has, and the word that stands for it
 * @typedef {Hit[] & { total: number, corrections?: Correction[] }} Hits best first; `total` counts all that matched
 * @typedef {Record<string, string[]>} Filters the chosen values of each facet; any of them will do
 * @typedef {{ limit: number, filters: Filters, sort: "relevance" | "date", exact: boolean }} SearchOptions
 *   `exact`: words as they are typed, nothing corrected
 * @typedef {{ value: string, count: number }} Facet
 * @typedef {string[] & { titles?: { url: string, title: string, type: string }[] }} Suggestions texts, and pages
 * @typedef {{
 *   search: (query: string, options: SearchOptions) => Promise<Hits> | Hits,
 *   suggest: (text: string) => Promise<Suggestions> | Suggestions,
 *   facets: (query: string, options: { filters: Filters, exact: boolean }) => Promise<Record<string, Facet[]>> | Record<string,
 * Facet[]>,   highlight?: (query: string, options: { exact: boolean }) => Promise<(text: string) => [number, number][]>,
 *   alternatives?: (query: string) => Promise<{ nearest: string[], fewer: string[] }>,
 * }} Search
 */

/** @type {Map<string, Promise<Search>>} */
const loading = new Map();

/**
 * Loads the search module once; a failure is forgotten, so that the next question tries again.
 * @param {string} base address of the folder that holds `search.js`, relative to the page or absolute
 * @returns {Promise<Search>}
 * @throws {Error} with a message for readers
 */
export function loadSearch(base) {
  const baseUrl = new URL(base, document.baseURI).href;
  const known = loading.get(baseUrl);
  if (known) return known;
  const search = importFrom(baseUrl).then((module) => module.createSearch({ baseUrl }));
  loading.set(baseUrl, search);
  search.catch(() => loading.delete(baseUrl));
  return search;
}

let failures = 0;

/** @param {string} baseUrl */
async function importFrom(baseUrl) {
  const address = new URL("search.js", baseUrl);
  // A browser remembers that an address could not be imported: only another address is asked for again.
  if (failures) address.searchParams.set("again", String(failures));
  try {
    return await import(address.href);
  } catch (cause) {
    failures++;
    throw new Error(wordsOf("header").notLoaded, { cause });
  }
}
