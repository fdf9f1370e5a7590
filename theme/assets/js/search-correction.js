// When another word stood for a word that no page has: the way to the words as they were typed, and back.
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
  // Drawn anew, the button that was in use must keep the focus.
  if (hadFocus && offered) button.focus();
}
