/**
 * Loads a page again when the preview has another version of it. Each page says in its script element which version it
 * is; the preview says which is the newest, at once when asked and then with each change. So nothing is missed between
 * the two, nor while the preview was away.
 */

const own = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-preview]"));
let version = own.dataset.preview;

/** @type {EventSource | undefined} */
let news;

function listen() {
  if (news || document.hidden) return;
  news = new EventSource("/_preview/events");
  news.addEventListener("reload", ({ data }) => {
    if (data !== version) location.reload();
  });
  news.addEventListener("styles", ({ data }) => {
    version = data;
    swapStyles().catch(() => location.reload());
  });
  news.addEventListener("error", () => {
    // Browsers ask again by themselves, but some give up when nobody answers.
    if (news?.readyState !== EventSource.CLOSED) return;
    rest();
    setTimeout(listen, 1000);
  });
}

function rest() {
  news?.close();
  news = undefined;
}

/** Takes the addresses of the style sheets from the newest page: they change with the contents. */
async function swapStyles() {
  const sheets = (/** @type {Document} */ page) => [...page.querySelectorAll('link[rel="stylesheet"]')];
  const answer = await fetch(location.href);
  const fresh = sheets(new DOMParser().parseFromString(await answer.text(), "text/html"));
  const stale = sheets(document);
  const changed = stale.filter((sheet, i) => sheet.getAttribute("href") !== fresh[i]?.getAttribute("href"));
  if (!answer.ok || fresh.length !== stale.length || changed.length === 0) return location.reload();
  for (const sheet of changed) {
    const next = /** @type {HTMLLinkElement} */ (sheet.cloneNode());
    next.setAttribute("href", /** @type {string} */ (fresh[stale.indexOf(sheet)].getAttribute("href")));
    // The old one goes when the new one is there, or the page would flash bare.
    next.addEventListener("load", () => sheet.remove());
    next.addEventListener("error", () => location.reload());
    sheet.after(next);
  }
}

// A browser opens six connections to a server and no more: pages that nobody looks at give theirs back.
document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
addEventListener("pagehide", rest);
addEventListener("pageshow", listen);
listen();
