// The lines that js/filter.js filters, when a reader uses it.
import { documentAt } from "./document-at.js";

/**
 * The lines of this list, followed by those of its later pages.
 * @param {HTMLElement} main
 * @param {HTMLElement | null} pager
 */
export async function allLines(main, pager) {
  const later = [];
  for (let next = nextOf(main); next;) {
    const page = await documentAt(next);
    later.push(...page.querySelectorAll("main section:has(> .lines)"));
    next = nextOf(page);
  }
  for (const section of /** @type {HTMLElement[]} */ (later)) {
    for (const line of /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll("li.line"))) line.dataset.later = "";
    // A year may continue on the next page.
    const begun = main.querySelector(`section[aria-labelledby="${section.getAttribute("aria-labelledby")}"] > .lines`);
    if (begun) begun.append(...section.querySelectorAll("li.line"));
    else pager.before(section);
  }
  return /** @type {HTMLElement[]} */ ([...main.querySelectorAll("li.line[data-type]")]);
}

/** @param {ParentNode} page @returns {string | undefined} the address of the list's next page */
function nextOf(page) {
  return /** @type {HTMLAnchorElement | null} */ (page.querySelector(".pager > a[rel=next]"))?.href;
}
