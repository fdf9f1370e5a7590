/**
 * Reloads a page when the preview has another version of it. Each page has its version in its script element. The preview
 * announces the newest version when asked, and again with each change, so no change is missed, even while the preview was
 * stopped.
 *
 * A browser opens only six connections to a server. So just one visible page listens, whichever has the lock, and passes
 * notices on to the others; hidden pages ask for them when they become visible again.
 */

/** @typedef {{ kind: "reload" | "styles", version: string }} News */

const own = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-preview]"));
const others = new BroadcastChannel("advance-preview");
let version = own.dataset.preview;
let within = stylesWithin(document);
let seen = new AbortController();

/** @param {News} news */
function hear(news) {
  if (news.version === version) return;
  version = news.version;
  if (news.kind === "styles") swapStyles().catch(() => location.reload());
  else location.reload();
}

/** Listens until this page is hidden. */
function listen() {
  return /** @type {Promise<void>} */ (new Promise((done) => {
    /** @type {EventSource} */
    let source;
    let latest = "";

    function open() {
      source = new EventSource("/_preview/events");
      for (const kind of /** @type {News["kind"][]} */ (["reload", "styles"])) {
        source.addEventListener(kind, ({ data }) => {
          latest = data;
          others.postMessage({ kind, version: data });
          hear({ kind, version: data });
        });
      }
      source.addEventListener("error", () => {
        // Browsers reconnect by themselves, but some give up if there is no answer.
        if (source.readyState === EventSource.CLOSED && !seen.signal.aborted) setTimeout(open, 1000);
      });
    }

    const answer = ({ data }) => {
      // Only while connected: a page that is newer than the last notice would reload endlessly.
      if (data === "ask" && source.readyState === EventSource.OPEN) others.postMessage({ kind: "reload", version: latest });
    };
    others.addEventListener("message", answer);
    seen.signal.addEventListener("abort", () => {
      others.removeEventListener("message", answer);
      source.close();
      done();
    });
    open();
  }));
}

/** Takes over the style sheets of the newest page. Linked ones are compared by address, which changes with their content. */
async function swapStyles() {
  const sheets = (/** @type {Document} */ page) => [...page.querySelectorAll('link[rel="stylesheet"]')];
  const newest = await here();
  const fresh = newest ? sheets(newest) : [];
  const stale = sheets(document);
  const changed = stale.filter((sheet, i) => sheet.getAttribute("href") !== fresh[i]?.getAttribute("href"));
  const hasSwapped = newest ? swapWithin(newest) : false;
  if (!newest || fresh.length !== stale.length || (changed.length === 0 && !hasSwapped)) return location.reload();
  for (const sheet of changed) {
    const next = /** @type {HTMLLinkElement} */ (sheet.cloneNode());
    next.setAttribute("href", /** @type {string} */ (fresh[stale.indexOf(sheet)].getAttribute("href")));
    // The old sheet is removed only after the new one has loaded, or the page would flash unstyled.
    next.addEventListener("load", () => sheet.remove());
    next.addEventListener("error", () => location.reload());
    sheet.after(next);
  }
}

/**
 * The page's policy allows its inline sheets by their hashes, so newer ones can't be inserted there; constructed ones can.
 * @param {Document} newest
 * @returns {boolean} whether any sheet changed
 */
function swapWithin(newest) {
  const texts = stylesWithin(newest);
  if (texts.join("\n") === within.join("\n")) return false;
  document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const place of /** @type {NodeListOf<HTMLStyleElement>} */ (document.querySelectorAll("head > style")))
    place.disabled = true;
  within = texts;
  return true;
}

/** @param {Document} page @returns {string[]} its inline style sheets */
function stylesWithin(page) {
  return [...page.querySelectorAll("head > style")].map((style) => style.textContent ?? "");
}

/**
 * Parsed by the browser, since the pages' policy doesn't let scripts turn text into HTML.
 * @returns {Promise<Document | null>} the current page at this address
 */
function here() {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", location.href);
    request.responseType = "document";
    request.onloadend = () => resolve(request.status === 200 ? request.response : null);
    request.send();
  });
}

function wake() {
  seen.abort();
  if (document.hidden) return;
  seen = new AbortController();
  others.postMessage("ask");
  // Rejected if the page is hidden while it waits for its turn.
  navigator.locks.request("advance-preview", { signal: seen.signal }, listen).catch(() => {});
}

others.addEventListener("message", ({ data }) => {
  if (data !== "ask") hear(data);
});
document.addEventListener("visibilitychange", wake);
addEventListener("pagehide", () => seen.abort());
wake();
