// What is asked for on the search page, and the address that says it. The address is made when a reader asks for a
// link, and read when a link is opened; otherwise nothing of a search is ever in it.

export const step = 10; // results that are shown at once

/** @typedef {import("./search-engine.js").SearchOptions & { words: string }} SearchState */

/** @returns {SearchState} nothing asked yet */
export function emptyState() {
  return { words: "", limit: step, filters: {}, sort: "relevance", exact: false };
}

/**
 * @param {SearchState} state
 * @param {string} page address of the search page
 * @returns {string} absolute
 */
export function addressOf({ words, filters, sort, exact }, page) {
  const address = new URL(page, document.baseURI);
  address.searchParams.set("q", words.trim());
  for (const [facet, values] of Object.entries(filters)) {
    for (const value of values) address.searchParams.append(facet, value);
  }
  if (sort !== "relevance") address.searchParams.set("sort", sort);
  if (exact) address.searchParams.set("exact", "1");
  return address.href;
}

/**
 * @param {string} query of an address: `?q=…`
 * @returns {SearchState | null} null if it asks for nothing
 */
export function stateOf(query) {
  const asked = new URLSearchParams(query);
  const words = asked.get("q") ?? "";
  if (!words.trim()) return null;
  const filters = Object.fromEntries(
    ["type", "topic", "year", "author"].filter((facet) => asked.has(facet)).map((facet) => [facet, asked.getAll(facet)]),
  );
  return {
    ...emptyState(),
    words,
    filters,
    sort: asked.get("sort") === "date" ? "date" : "relevance",
    exact: asked.has("exact"),
  };
}
