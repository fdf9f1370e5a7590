import { element } from "./element.js";
import { fill, wordsOf } from "./words.js";

const patience = 4000; // milliseconds that "Copied" stands

/**
 * Puts a button after a text that readers copy. Where the browser has no clipboard to offer there is none: the text can
 * be selected all the same.
 * @param {Element} text a `dd`, whose `data-copy` says what it is, as in "APA"
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
  // Said by screen readers; the button's own change of words would not be.
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
  // A list of terms and descriptions may hold nothing else.
  text.after(element("dd", { class: "copy" }, button, status));
}
