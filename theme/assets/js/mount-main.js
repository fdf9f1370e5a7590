// What the main part of a page runs, whether it came with the page or was put in its place later.
import { mountCopy } from "./copy.js";
import { mountSearchBox } from "./search-box.js";
import { mountSearchPage } from "./search-page.js";

/** @type {WeakSet<Element>} */
const mounted = new WeakSet();

/** @param {Element} main one that Back brings here again is left as it is */
export function mountMain(main) {
  if (mounted.has(main)) return;
  mounted.add(main);
  for (const form of main.querySelectorAll("form[data-search-box]")) mountSearchBox(form);
  for (const form of main.querySelectorAll("form[data-search-page]")) mountSearchPage(form);
  for (const text of main.querySelectorAll("[data-copy]")) mountCopy(text);
}
