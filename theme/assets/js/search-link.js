// "Copy a link to this search": the only way for typed words to get into an address, and only on request.
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
      // No clipboard API, or no permission: readers copy the link themselves.
      const field = /** @type {HTMLInputElement} */ (
        element("input", { type: "text", readonly: "", value: copied, "aria-label": words.linkLabel })
      );
      say(words.copyByHand, field);
      field.select();
    }
  });
  // The message for one search doesn't apply to the next.
  new MutationObserver(() => { if (copied && copied !== addressOf(state(), page)) { copied = ""; say(""); } })
    .observe(document.querySelector('[data-search="results"]'), { childList: true });
  document.addEventListener("exit-page", () => say(""));
  place.replaceChildren(button, status, shown);
  return { place };
}
