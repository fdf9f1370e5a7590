// Few readers search from a page, so the search scripts are loaded only when someone uses a search form.
import { addStyle } from "./add-style.js";
import { loadWords } from "./load-words.js";

/**
 * Activates a search form when it is focused, hovered over or submitted; at once if the address contains a search.
 * @param {HTMLFormElement} form its `data-style` is the address of the style sheet for results, unless the page has it
 */
export function mountWhenUsed(form) {
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
  /** @type {Promise<void> | undefined} */
  let loading;
  const load = () =>
    (loading ??= Promise.all([import("./search-forms.js"), addStyle(form.dataset.style), loadWords()]).then(
      ([{ mountSearchForm }]) => {
        form.removeEventListener("submit", send);
        const typed = field.value;
        mountSearchForm(form);
        // Also answers what was typed in the meantime.
        if (typed) field.dispatchEvent(new Event("input"));
      },
    ));
  const start = () => { load().catch(() => { loading = undefined; }); };

  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    try {
      await load();
      form.requestSubmit();
    } catch {
      // It leads to the search page, as it does without scripts.
      form.submit();
    }
  };

  form.addEventListener("submit", send);
  for (const turning of ["focusin", "pointerover", "click"]) form.addEventListener(turning, start);
  if (form.matches("[data-search-page]") && (location.search || form.contains(document.activeElement))) start();
}
