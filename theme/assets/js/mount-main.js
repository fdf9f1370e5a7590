// What the main part of a page runs, whether it came with the page or was put in its place later.
import { mountWhenUsed } from "./when-used.js";

/** @type {WeakSet<Element>} */
const mounted = new WeakSet();

/** @param {Element} main one that Back brings here again is left as it is */
export function mountMain(main) {
  if (mounted.has(main)) return;
  mounted.add(main);
  for (const form of main.querySelectorAll("form[data-search-box], form[data-search-page]")) mountWhenUsed(form);
  const copied = [...main.querySelectorAll("[data-copy]")];
  // Papers alone have references to copy.
  if (copied.length) import("./copy.js").then(({ mountCopy }) => copied.forEach(mountCopy)).catch(() => {});
}
