// What the search page says.

export const searching = "Still searching. The connection is slow.";

/**
 * @param {import("./search-engine.js").Hits} hits
 * @param {import("./search-state.js").SearchState} asked
 * @returns {string}
 */
export function found(hits, { filters, exact, words }) {
  const used = (hits.corrections ?? []).map((correction) => correction.used);
  const instead = used.length && hits.total ? `Showing results for ${used.join(" and ")}. ` : "";
  return instead + count(hits, Object.keys(filters).length > 0) + (exact && hits.total ? ` for ${words} as typed` : "");
}

/** @param {import("./search-engine.js").Hits} hits @param {boolean} narrowed */
function count(hits, narrowed) {
  if (!hits.total) return narrowed ? "Nothing found with these choices." : "Nothing found for these words.";
  if (hits.total === 1) return "1 result";
  return hits.length < hits.total ? `${hits.total} results, the first ${hits.length} shown` : `${hits.total} results`;
}

/** @param {Error} error with a message for readers, unless the browser made it */
export function failed(error) {
  // What a browser says of a module that it cannot load is for programmers.
  const message = error instanceof TypeError ? "A part of the search could not be loaded." : error.message;
  const offline = navigator.onLine ? "" : " What you searched for before still works.";
  return `${message}${offline} Everything on this site is listed below.`;
}
