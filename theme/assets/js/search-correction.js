// When a correction replaced a word that no page has: a button to search for the words as typed, and one to go back.
import { element } from "./element.js";
import { fill, wordsOf } from "./words.js";

/**
 * @param {HTMLElement} place
 * @param {import("./search-engine.js").Hits} hits
 * @param {import("./search-state.js").SearchState} asked
 * @param {(change: { exact: boolean }) => void} choose
 */
export function drawCorrection(place, { corrections = [] }, { words, exact }, choose) {
  const hadFocus = place.contains(document.activeElement);
  const offered = corrections.length > 0 || exact;
  const text = exact ? wordsOf("search").similar : fill(wordsOf("search").searchAsTyped, { words });
  const button = element("button", { type: "button", dir: "auto" }, text);
  button.addEventListener("click", () => choose({ exact: !exact }));
  place.replaceChildren(...(offered ? [button] : []));
  // If the button that was in use is redrawn, it must keep the focus.
  if (hadFocus && offered) button.focus();
}
