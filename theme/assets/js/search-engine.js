// The way to the search module, which the site's build puts beside its index.

/**
 * @typedef {{ url: string, score: number, title: string, type: string, date: string | null, excerpt: string }} Hit
 *   `title` is text, `excerpt` escaped HTML with `<mark>` alone
 * @typedef {Hit[] & { total: number }} Hits best first; `total` counts all that matched
 * @typedef {{ limit: number, filters: Record<string, string>, sort: "relevance" | "date" }} SearchOptions
 * @typedef {{ value: string, count: number }} Facet
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

/** @param {string} baseUrl */
async function importFrom(baseUrl) {
  try {
    return await import(new URL("search.js", baseUrl).href);
  } catch (cause) {
    throw new Error("The search could not be loaded. Try again in a moment.", { cause });
  }
}
