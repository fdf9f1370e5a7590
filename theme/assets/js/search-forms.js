// Everything that the search forms need: loaded once a reader uses one of them (when-used.js).
import { mountSearchBox } from "./search-box.js";
import { mountSearchPage } from "./search-page.js";

/** @param {HTMLFormElement} form the one of the search page, or a box that leads to it */
export function mountSearchForm(form) {
  if (form.matches("[data-search-page]")) mountSearchPage(form);
  else mountSearchBox(form);
}
