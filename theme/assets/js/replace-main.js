// Puts another page's main part in this page's place, as a link would, without losing what is in memory.

/** @typedef {{ address: string, title: string, main: Element, current: Element | null, scroll: number }} Left */

/** @type {Left[]} what Back returns to; in memory only, like everything here */
const left = [];

/** The address of the main part that is shown: a step to a heading within it is not a step to another page. */
let shown = withoutHash();

/**
 * Fetches a page of this site and shows its main part under its own address and title.
 * @param {string} address absolute, of this origin
 * @throws when the page can't be fetched or holds no main part; nothing has changed then
 */
export async function replaceMain(address) {
  const response = await fetch(address, { credentials: "omit" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const main = page.querySelector("main");
  if (!main) throw new Error(`${address} has no main part`);

  const current = document.querySelector("header nav [aria-current]");
  left.push({ address: shown, title: document.title, main: document.querySelector("main"), current, scroll: scrollY });
  history.pushState(null, "", address);
  current?.removeAttribute("aria-current");
  show(page.title, document.adoptNode(main));
  scrollTo(0, 0);
}

addEventListener("popstate", () => {
  if (withoutHash() === shown) return;
  const back = left.pop();
  // Not the page that was left (a jump of several steps, Forward, or memory is gone): load what the address says.
  if (back?.address !== withoutHash()) return location.reload();
  show(back.title, back.main);
  back.current?.setAttribute("aria-current", "page");
  scrollTo(0, back.scroll);
});

/** @param {string} title @param {Element} main */
function show(title, main) {
  document.querySelector("main").replaceWith(main);
  document.title = title;
  shown = withoutHash();
}

function withoutHash() {
  return location.href.split("#")[0];
}
