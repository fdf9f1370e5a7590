// Opens a result in place after a plain click, so that the matching words can be highlighted.
import { markWords } from "./marks.js";
import { openPage } from "./replace-main.js";

/**
 * @param {HTMLElement} place contains the links
 * @param {() => Promise<((text: string) => [number, number][]) | undefined>} highlight finds the words of the search in a text
 */
export function openResults(place, highlight) {
  let opening = false;
  place.addEventListener("click", async (event) => {
    const link = /** @type {Element} */ (event.target).closest("a[href]");
    if (!link || !isPlain(event) || link.origin !== location.origin) return;
    event.preventDefault();
    if (opening) return;
    opening = true;
    // The reader asked for this page, even if the highlighting fails.
    const words = highlight().catch(() => undefined);
    const here = await openPage(link.href);
    opening = false;
    if (!here) return;
    const main = document.querySelector("main");
    const find = await words;
    if (find) markWords(main, find);
    goTo(main, link.hash);
  });
}

/** @param {MouseEvent} event @returns {boolean} whether the click opens in this tab, and not in another or as a download */
function isPlain(event) {
  return event.button === 0 && !event.defaultPrevented && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** Goes where the link would have led: to the section, or to the title, which screen readers then read. */
function goTo(main, hash) {
  const section = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  const target = section || main.querySelector("h1") || main;
  if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
  if (section) section.scrollIntoView();
}
