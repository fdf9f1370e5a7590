// Puts another page's main part in this page's place, as a link would, without losing what is in memory.
import { addStyle } from "./add-style.js";
import { documentAt } from "./document-at.js";

/**
 * @typedef {{ title: string, main: Element, described: Element[], current: [string, string] | undefined, languages: Element |
 * null }} Shown
 */

/**
 * @type {(Shown & { address: string, scroll: number, focused: HTMLElement | null })[]} what Back returns to; in memory only, like
 * everything here
 */
const left = [];

/** The address of the main part that is shown: a step to a heading within it is not a step to another page. */
let shown = withoutHash();

/**
 * Opens a page of this site: fetched and put in this page's place if that can be done, else as a link does.
 * The document says "main-replaced" when another main part has come into it.
 * @param {string} address absolute, of this origin
 * @returns {Promise<boolean>} whether the page is here; if not, the browser is on its way to it
 */
export async function openPage(address) {
  try {
    await replaceMain(address);
    return true;
  } catch {
    // Who leaves by the exit control while a page is on its way must not be fetched back.
    if (!hasLeft()) location.assign(address);
    return false;
  }
}

/** Takes the query out of the address, for this page is no longer what it says. */
export function forgetQuery() {
  if (!location.search) return;
  history.replaceState(null, "", location.pathname + location.hash);
  shown = withoutHash();
}

async function replaceMain(address) {
  const page = await documentAt(address);
  if (!page.querySelector("main")) throw new Error(`${address} has no main part`);
  // The sheets that stand in it and not here are files too.
  const lacking = [...page.querySelectorAll("style[data-sheet]")]
    .map((/** @type {HTMLStyleElement} */ style) => style.dataset.sheet)
    .filter((address) => !document.querySelector(`style[data-sheet="${address}"], link[href="${address}"]`));
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
  // Not the page that was left (a jump of several steps, Forward, or memory is gone): load what the address says.
  if (back?.address !== withoutHash()) return location.reload();
  show(back);
  scrollTo(0, back.scroll);
  // Who works by the keyboard goes on where they were, at the link that led away; one that is gone takes no focus.
  back.focused?.focus({ preventScroll: true });
});

/** @param {Document} page @returns {Shown} what tells pages apart; all else of them is the same */
function partsOf(page) {
  const current = page.querySelector("header a[aria-current]");
  return {
    title: page.title,
    main: page.querySelector("main"),
    // What tools that cite read, such as Zotero: they would cite the page that was here before.
    described: [...page.head.children].filter(
      (child) =>
        !child.matches(
          "title, style, script[type=module], meta[charset], meta[http-equiv], link[rel~=stylesheet], link[rel~=icon]",
        ),
    ),
    current: current ? [current.getAttribute("href"), current.getAttribute("aria-current")] : undefined,
    // They lead to this very page in other languages.
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
