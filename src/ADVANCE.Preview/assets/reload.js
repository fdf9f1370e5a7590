/**
 * Loads a page again when the preview has another version of it. Each page says in its script element which version it
 * is; the preview says which is the newest, at once when asked and then with each change. So nothing is missed between
 * the two, nor while the preview was away.
 *
 * A browser opens six connections to a server and no more. So one of the pages that can be seen listens, whichever has
 * the lock, and passes the news on to the others; hidden pages ask for it when they are looked at again.
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
        // Browsers ask again by themselves, but some give up when nobody answers.
        if (source.readyState === EventSource.CLOSED && !seen.signal.aborted) setTimeout(open, 1000);
      });
    }

    const answer = ({ data }) => {
      // Only what the preview says now: a page that is newer than the last news would load for ever.
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

/** Takes the style sheets of the newest page, those that it links to by their addresses, which change with the contents. */
async function swapStyles() {
  const sheets = (/** @type {Document} */ page) => [...page.querySelectorAll('link[rel="stylesheet"]')];
  const newest = await here();
  const fresh = newest ? sheets(newest) : [];
  const stale = sheets(document);
  const changed = stale.filter((sheet, i) => sheet.getAttribute("href") !== fresh[i]?.getAttribute("href"));
  const within = newest ? swapWithin(newest) : false;
  if (!newest || fresh.length !== stale.length || (changed.length === 0 && !within)) return location.reload();
  for (const sheet of changed) {
    const next = /** @type {HTMLLinkElement} */ (sheet.cloneNode());
    next.setAttribute("href", /** @type {string} */ (fresh[stale.indexOf(sheet)].getAttribute("href")));
    // The old one goes when the new one is there, or the page would flash bare.
    next.addEventListener("load", () => sheet.remove());
    next.addEventListener("error", () => location.reload());
    sheet.after(next);
  }
}

/**
 * The page's policy allows the sheets within it by their hashes, so that newer ones can't stand there; constructed ones may.
 * @param {Document} newest
 * @returns {boolean} whether any is another
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

/** @param {Document} page @returns {string[]} the sheets that stand in it */
function stylesWithin(page) {
  return [...page.querySelectorAll("head > style")].map((style) => style.textContent ?? "");
}

/**
 * @returns {Promise<Document | null>} the page at this address as it is now; made by the browser, since the pages' policy lets no
 * script make HTML of text
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
  // Rejected when the page is hidden while it waits for its turn.
  navigator.locks.request("advance-preview", { signal: seen.signal }, listen).catch(() => {});
}

others.addEventListener("message", ({ data }) => {
  if (data !== "ask") hear(data);
});
document.addEventListener("visibilitychange", wake);
addEventListener("pagehide", () => seen.abort());
wake();
