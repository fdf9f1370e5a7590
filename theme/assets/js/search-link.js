// "Copy a link to this search": the one way in which words that were typed come into an address, and only on request.
import { element } from "./element.js";
import { wordsOf } from "./words.js";
import { addressOf } from "./search-state.js";

/**
 * @param {HTMLElement} place
 * @param {string} page address of the search page
 * @param {() => import("./search-state.js").SearchState} state
 * @returns {{ place: HTMLElement }}
 */
export function mountLink(place, page, state) {
  const words = wordsOf("search");
  const button = element("button", { type: "button" }, words.copyLink);
  const status = element("span", { role: "status" });
  const shown = element("div", {});
  let copied = "";

  const say = (/** @type {string} */ text, /** @type {Node[]} */ ...rest) => {
    status.textContent = text;
    shown.replaceChildren(...rest);
  };

  button.addEventListener("click", async () => {
    copied = addressOf(state(), page);
    try {
      await navigator.clipboard.writeText(copied);
      say(words.linkCopied);
    } catch {
      // No clipboard here, or not allowed: the reader copies it by hand.
      const field = /** @type {HTMLInputElement} */ (
        element("input", { type: "text", readonly: "", value: copied, "aria-label": words.linkLabel })
      );
      say(words.copyByHand, field);
      field.select();
    }
  });
  // What was said of one search is not true of the next.
  new MutationObserver(() => { if (copied && copied !== addressOf(state(), page)) { copied = ""; say(""); } })
    .observe(document.querySelector('[data-search="results"]'), { childList: true });
  document.addEventListener("exit-page", () => say(""));
  place.replaceChildren(button, status, shown);
  return { place };
}
