// What the search page says.
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
  const instead = used.length && hits.total ? `${fill(say.showingFor, { words: listed(used, say) })} ` : "";
  const text = count(hits, Object.keys(filters).length > 0, say);
  return instead + (exact && hits.total ? fill(say.asTyped, { count: text, words }) : text);
}

/** "a, b and c"; in Welsh the "and" hangs on what follows. @param {string[]} words @param {import("./words.js").Words} say */
function listed(words, say) {
  const last = words.at(-1);
  return words.length < 2
    ? last
    : words.slice(0, -1).join(say.and) + (/^[aeiouwy]/i.test(last) ? say.andBeforeVowel : say.and) + last;
}

/** @param {import("./search-engine.js").Hits} hits @param {boolean} narrowed @param {import("./words.js").Words} say */
function count(hits, narrowed, say) {
  if (!hits.total) return narrowed ? say.nothingForChoices : say.nothingForWords;
  return hits.length < hits.total
    ? fill(plural(say.resultsFirst, hits.total), { shown: hits.length })
    : plural(say.results, hits.total);
}

/** @param {Error} error with a message for readers, unless the browser made it */
export function failed(error) {
  // What a browser says of a module that it cannot load is for programmers.
  const say = wordsOf("search");
  const message = error instanceof TypeError ? say.partNotLoaded : error.message;
  return [message, ...(navigator.onLine ? [] : [say.offline]), say.listedBelow].join(" ");
}
