// The search box in the header. Its field has no name, so a plain submission leads to the search page and carries
// nothing. With this module the words go along in memory: the search page's main part is fetched and put in this
// page's place, so they are never in an address, in storage, in window.name, in history.state or in a request.
import { mountSearchPage } from "./search-page.js";
import { replaceMain } from "./replace-main.js";

/** @param {HTMLFormElement} form the header's form; its action is the search page's address */
export function mountSearchBox(form) {
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));

  let leaving = false;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (leaving) return;
    const words = field.value;
    try {
      leaving = true;
      if (!document.querySelector("form[data-search-page]")) await replaceMain(form.action);
    } catch {
      // Offline or a broken host: go there as without scripts; the browser tells what is wrong.
      location.assign(form.action);
      return;
    } finally {
      leaving = false;
    }
    field.value = "";
    const page = /** @type {HTMLFormElement} */ (document.querySelector("form[data-search-page]"));
    mountSearchPage(page).show(words);
  });

  document.addEventListener("exit-page", () => { field.value = ""; });
}
