// The search page: words go in, results come out as one types. What is typed stays in this page's memory.
import { debounce } from "./debounce.js";
import { loadSearch } from "./search-engine.js";
import { drawResults } from "./search-results.js";
import { drawFacets } from "./search-facets.js";

/**
 * @typedef {import("./search-engine.js").Hits} Hits
 * @typedef {{ show: (words: string) => void }} SearchPage
 */

const step = 10;

/** @type {WeakMap<HTMLFormElement, SearchPage>} */
const mounted = new WeakMap();

/**
 * Brings the search form to life. Until the search module has loaded, the list of all items stays in the page;
 * if it never loads, the list is what remains, and the page says so.
 * @param {HTMLFormElement} form with `data-search-base`, the address of the folder that holds `search.js`
 * @returns {SearchPage}
 */
export function mountSearchPage(form) {
  const known = mounted.get(form);
  if (known) return known;

  const field = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
  const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-search="${name}"]`));
  const [status, facets, results, list] = ["status", "facets", "results", "all"].map(part);
  const narrow = /** @type {HTMLDetailsElement} */ (part("narrow"));
  /** @type {import("./search-engine.js").SearchOptions & { words: string }} */
  const state = { words: "", limit: step, filters: {}, sort: "relevance" };
  let turn = 0; // the newest question; an older answer that comes late is dropped

  const say = (text, kind = "said") => { status.dataset.state = kind; status.textContent = text; };
  // Counts are read out once the typing rests, not at each key (scottohara.me, dynamic results, 2022).
  const sayLater = debounce(say, 1000);

  const clear = () => {
    sayLater.cancel();
    say("");
    narrow.hidden = true;
    results.replaceChildren();
    list.hidden = false;
  };

  const run = async ({ now = false, keepFocus = true } = {}) => {
    const mine = ++turn;
    const words = state.words.trim();
    if (!words) return clear();
    try {
      const search = await loadSearch(form.dataset.searchBase);
      const { limit, filters, sort } = state;
      const hits = await search.search(words, { limit, filters, sort });
      const instead = hits.total ? [] : await search.suggest(words);
      if (mine !== turn) return;
      list.hidden = true;
      drawResults(results, hits, { instead, focus: keepFocus ? -1 : limit - step, more, ask: show });
      const text = count(hits);
      if (now || !hits.total) { sayLater.cancel(); say(text); } else sayLater(text);
      // Results first: what narrows them down may come a moment later.
      const counts = await search.facets(words);
      if (mine !== turn) return;
      narrow.hidden = !hits.total && !Object.keys(filters).length;
      drawFacets(facets, counts, state, choose);
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      clear();
      say(`${error.message} Everything on this site is listed below.`, "error");
    }
  };

  const runSoon = debounce(run, 150);
  const more = () => { state.limit += step; run({ now: true, keepFocus: false }); };
  const choose = (change) => { Object.assign(state, change, { limit: step }); run({ now: true }); };

  const show = (words) => {
    field.value = words;
    Object.assign(state, { words, limit: step, filters: {} });
    field.focus();
    run({ now: true });
  };

  field.addEventListener("input", () => { Object.assign(state, { words: field.value, limit: step }); runSoon(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); runSoon.cancel(); state.words = field.value; run({ now: true }); });
  // The first keystroke should not wait for the module.
  field.addEventListener("focus", () => { loadSearch(form.dataset.searchBase).catch(() => {}); }, { once: true });
  document.addEventListener("exit-page", () => { turn++; runSoon.cancel(); field.value = state.words = ""; clear(); });

  const page = { show };
  mounted.set(form, page);
  if (field.value) { state.words = field.value; run(); }
  return page;
}

/** @param {Hits} hits @returns {string} */
function count(hits) {
  if (!hits.total) return "Nothing found. Try fewer words, or other ones.";
  if (hits.total === 1) return "1 result";
  return hits.length < hits.total ? `${hits.total} results, the first ${hits.length} shown` : `${hits.total} results`;
}
