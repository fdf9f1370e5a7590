// What the main part of a page runs, whether it came with the page or was put in its place later.
import { loadWords } from "./load-words.js";
import { mountWhenUsed } from "./when-used.js";

/** @type {WeakSet<Element>} */
const mounted = new WeakSet();

/** @param {Element} main one that Back brings here again is left as it is */
export function mountMain(main) {
  if (mounted.has(main)) return;
  mounted.add(main);
  for (const form of main.querySelectorAll("form[data-search-box], form[data-search-page]")) mountWhenUsed(form);
  // Lists of publications alone have it.
  const filter = main.querySelector("[data-filter]");
  if (filter) import("./filter.js").then(({ mountFilter }) => mountFilter(filter)).catch(() => {});
  const copied = [...main.querySelectorAll("[data-copy]")];
  if (!copied.length) return;
  // Papers alone have references to copy, and few readers come to them: a screen before, their buttons are fetched.
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    Promise.all([import("./copy.js"), loadWords()]).then(([{ mountCopy }]) => copied.forEach(mountCopy)).catch(() => {});
  }, { rootMargin: "100%" });
  for (const text of copied) near.observe(text);
}
