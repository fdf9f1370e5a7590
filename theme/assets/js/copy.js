import { element } from "./element.js";
import { fill, wordsOf } from "./words.js";

const patience = 4000; // milliseconds that "Copied" stands

/**
 * Adds a button after a text that readers copy. If the browser has no clipboard API there is no button, but the text can still
 * be selected.
 * @param {Element} text a `dd`, whose `data-copy` names what it is, such as "APA"
 */
export function mountCopy(text) {
  if (!navigator.clipboard) return;
  const name = text.getAttribute("data-copy");
  const words = wordsOf("copy");
  const button = element(
    "button",
    { type: "button" },
    words.copy,
    element("span", { class: "visually-hidden" }, fill(words.what, { name })),
  );
  // Announced by screen readers; a change of the button's own label would not be.
  const status = element("span", { class: "visually-hidden", role: "status" });
  const [label] = button.childNodes;
  let timer = 0;

  const say = (/** @type {string} */ word, /** @type {string} */ spoken) => {
    label.textContent = word;
    status.textContent = spoken;
  };

  button.addEventListener("click", async () => {
    clearTimeout(timer);
    try {
      await navigator.clipboard.writeText(/** @type {string} */ (text.textContent).trim());
      say(words.copied, fill(words.copiedSaid, { name }));
    } catch {
      getSelection()?.selectAllChildren(text);
      say(words.selected, fill(words.selectedSaid, { name }));
    }
    timer = setTimeout(() => say(words.copy, ""), patience);
  });
  // A description list may not contain anything else.
  text.after(element("dd", { class: "copy" }, button, status));
}
