// The way to the search module, which the site's build puts beside its index.

/**
 * @typedef {{ url: string, score: number, title: string, type: string, date: string, excerpt: string }} Hit
 * @typedef {Hit[] & { total: number }} Hits best first; `total` counts all that matched
 * @typedef {{ limit: number, filters: Record<string, string>, sort: string }} SearchOptions
 * @typedef {{ value: string, count: number, label?: string }} Facet
 * @typedef {{
 *   search: (query: string, options: SearchOptions) => Promise<Hits> | Hits,
 *   suggest: (prefix: string) => Promise<string[]> | string[],
 *   facets: (query: string) => Promise<Record<string, Facet[]>> | Record<string, Facet[]>,
 * }} Search
 */

/** @type {Map<string, Promise<Search>>} */
const loading = new Map();

/**
 * Loads the search module once; a failure is forgotten, so that the next question tries again.
 * @param {string} base address of the folder that holds `search.js`, relative to the page or absolute
 * @returns {Promise<Search>}
 */
export function loadSearch(base) {
  const baseUrl = new URL(base, document.baseURI).href;
  const known = loading.get(baseUrl);
  if (known) return known;
  const search = import(new URL("search.js", baseUrl).href).then((module) => module.createSearch({ baseUrl }));
  loading.set(baseUrl, search);
  search.catch(() => loading.delete(baseUrl));
  return search;
}
