// What the main part of a page runs, whether it came with the page or was put in its place later.
import { mountCopy } from "./copy.js";
import { mountWhenUsed } from "./when-used.js";

/** @type {WeakSet<Element>} */
const mounted = new WeakSet();

/** @param {Element} main one that Back brings here again is left as it is */
export function mountMain(main) {
  if (mounted.has(main)) return;
  mounted.add(main);
  for (const form of main.querySelectorAll("form[data-search-box], form[data-search-page]")) mountWhenUsed(form);
  for (const text of main.querySelectorAll("[data-copy]")) mountCopy(text);
}
