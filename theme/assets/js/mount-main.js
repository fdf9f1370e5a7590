// The scripts of a page's main part, whether it came with the page or replaced another later.
import { loadWords } from "./load-words.js";
import { mountWhenUsed } from "./when-used.js";

/** @type {WeakSet<Element>} */
const mounted = new WeakSet();

/** @param {Element} main skipped if it was mounted before, as when Back restores it */
export function mountMain(main) {
  if (mounted.has(main)) return;
  mounted.add(main);
  for (const form of main.querySelectorAll("form[data-search-box], form[data-search-page]")) mountWhenUsed(form);
  // Only lists of publications have it.
  const filter = main.querySelector("[data-filter]");
  if (filter) import("./filter.js").then(({ mountFilter }) => mountFilter(filter)).catch(() => {});
  const copied = [...main.querySelectorAll("[data-copy]")];
  if (!copied.length) return;
  // Only papers have references to copy, and few readers get that far: the buttons load when they are about to scroll into
  // view.
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    Promise.all([import("./copy.js"), loadWords()]).then(([{ mountCopy }]) => copied.forEach(mountCopy)).catch(() => {});
  }, { rootMargin: "100%" });
  for (const text of copied) near.observe(text);
}
