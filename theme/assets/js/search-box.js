// The search box in the header. Its field has no name, so that submitting the form without scripts leads to the search page and
// sends nothing. With this module the words stay in memory: the search page's main part is loaded into this page, so they are
// never in an address, in storage, in window.name, in history.state or in a request.
import { mountSearchPage } from "./search-page.js";
import { openPage } from "./replace-main.js";
import { mountSuggestions } from "./suggestions.js";

/** @param {HTMLFormElement} form the header's form; its action is the search page's address */
export function mountSearchBox(form) {
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
  const searchPage = () => /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-search-page]"));

  let leaving = false;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (leaving) return;
    const words = field.value;
    leaving = true;
    // If the reader is offline or the host is down, go there as without scripts; the browser reports what is wrong.
    const here = searchPage() !== null || await openPage(form.action);
    leaving = false;
    if (!here) return;
    field.value = "";
    mountSearchPage(searchPage()).show(words);
  });

  mountSuggestions(form, form.action, (words) => {
    field.value = words;
    form.requestSubmit();
  });

  for (const event of ["main-replaced", "exit-page"]) document.addEventListener(event, () => { field.value = ""; });
}
