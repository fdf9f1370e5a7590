// The texts of the search page.
import { plural } from "./plural.js";
import { fill, wordsOf } from "./words.js";

/** @returns {string} */
export function searching() {
  return wordsOf("search").searching;
}

/**
 * @param {import("./search-engine.js").Hits} hits
 * @param {import("./search-state.js").SearchState} asked
 * @returns {string}
 */
export function found(hits, { filters, exact, words }) {
  const used = (hits.corrections ?? []).map((correction) => correction.used);
  const say = wordsOf("search");
  const instead = used.length && hits.total ? `${fill(say.showingFor, { words: used.join(" ") })} ` : "";
  const text = count(hits, Object.keys(filters).length > 0, say);
  return instead + (exact && hits.total ? fill(say.asTyped, { count: text, words }) : text);
}

/** @param {import("./search-engine.js").Hits} hits @param {boolean} narrowed @param {import("./words.js").Words} say */
function count(hits, narrowed, say) {
  if (!hits.total) return narrowed ? say.nothingForChoices : say.nothingForWords;
  return hits.length < hits.total
    ? fill(plural(say.resultsFirst, hits.total), { shown: hits.length })
    : plural(say.results, hits.total);
}

/** @param {Error} error with a message for readers, unless the browser created it */
export function failed(error) {
  // The browser's message about a module that can't be loaded is for programmers.
  const say = wordsOf("search");
  const message = error instanceof TypeError ? say.partNotLoaded : error.message;
  return [message, ...(navigator.onLine ? [] : [say.offline]), say.listedBelow].join(" ");
}
