// Replaces this page's main part with another page's, as a link would, but keeps what is in memory.
import { addStyle } from "./add-style.js";
import { documentAt } from "./document-at.js";

/**
 * @typedef {{ title: string, main: Element, described: Element[], current: [string, string] | undefined, languages: Element |
 * null }} Shown
 */

/**
 * The pages that Back returns to; only in memory, like everything here.
 * @type {(Shown & { address: string, scroll: number, focused: HTMLElement | null })[]}
 */
const left = [];

/** The address of the main part that is shown: a step to a heading in it isn't a step to another page. */
let shown = withoutHash();

/**
 * Opens a page of this site: in place if possible, otherwise like a link. The document fires "main-replaced" when its main
 * part has been replaced.
 * @param {string} address absolute, of this origin
 * @returns {Promise<boolean>} whether the page was opened in place; otherwise the browser is navigating to it
 */
export async function openPage(address) {
  try {
    await replaceMain(address);
    return true;
  } catch {
    // A reader who leaves by the exit control while a page is loading must not be brought back.
    if (!hasLeft()) location.assign(address);
    return false;
  }
}

/** Removes the query from the address, because it no longer describes this page. */
export function forgetQuery() {
  if (!location.search) return;
  history.replaceState(null, "", location.pathname + location.hash);
  shown = withoutHash();
}

async function replaceMain(address) {
  const page = await documentAt(address);
  if (!page.querySelector("main")) throw new Error(`${address} has no main part`);
  // Its inline style sheets that this page lacks also exist as files.
  const lacking = [...page.querySelectorAll("style[data-sheet]")]
    .map((/** @type {HTMLStyleElement} */ style) => style.dataset.sheet)
    .filter((sheet) => !document.querySelector(`style[data-sheet="${sheet}"], link[href="${sheet}"]`));
  await Promise.all(lacking.map(addStyle));
  if (hasLeft()) throw new Error("the reader has left");
  left.push({
    ...partsOf(document),
    address: shown,
    scroll: scrollY,
    focused: /** @type {HTMLElement | null} */ (document.activeElement),
  });
  history.pushState(null, "", address);
  show(partsOf(page));
  scrollTo(0, 0);
}

addEventListener("popstate", () => {
  if (withoutHash() === shown) return;
  const back = left.pop();
  // Not the page that was left (a jump of several steps, Forward, or memory is gone): load the address.
  if (back?.address !== withoutHash()) return location.reload();
  show(back);
  scrollTo(0, back.scroll);
  // Keyboard users continue where they were, at the link that led away. If it is gone, focus has no effect.
  back.focused?.focus({ preventScroll: true });
});

/** @param {Document} page @returns {Shown} the parts in which pages differ; the rest is the same */
function partsOf(page) {
  const current = page.querySelector("header a[aria-current]");
  return {
    title: page.title,
    main: page.querySelector("main"),
    // Metadata for citation tools such as Zotero, which would otherwise cite the previous page.
    described: [...page.head.children].filter(
      (child) =>
        !child.matches(
          "title, style, script[type=module], meta[charset], meta[http-equiv], link[rel~=stylesheet], link[rel~=icon]",
        ),
    ),
    current: current ? [current.getAttribute("href"), current.getAttribute("aria-current")] : undefined,
    // Links to this page in other languages.
    languages: page.querySelector("header .languages"),
  };
}

/** @param {Shown} page */
function show({ title, main, described, current, languages }) {
  const before = partsOf(document);
  before.main.replaceWith(main);
  if (languages) before.languages?.replaceWith(languages);
  for (const element of before.described) element.remove();
  document.head.append(...described);
  document.title = title;
  for (const link of document.querySelectorAll("header a")) {
    if (link.getAttribute("href") === current?.[0]) link.setAttribute("aria-current", current[1]);
    else link.removeAttribute("aria-current");
  }
  shown = withoutHash();
  document.dispatchEvent(new Event("main-replaced"));
}

function hasLeft() {
  return document.body.classList.contains("exit-left");
}

function withoutHash() {
  return location.href.split("#")[0];
}
