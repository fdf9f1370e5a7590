// The search page: shows results while the reader types. The typed words stay in this page's memory.
import { debounce } from "./debounce.js";
import { openResults } from "./open-result.js";
import { forgetQuery } from "./replace-main.js";
import { drawCorrection } from "./search-correction.js";
import { loadSearch } from "./search-engine.js";
import { mountExamples } from "./search-examples.js";
import { drawFacets } from "./search-facets.js";
import { mountLink } from "./search-link.js";
import { drawNothing } from "./search-nothing.js";
import { drawResults } from "./search-results.js";
import { emptyState, stateOf, step } from "./search-state.js";
import { failed, found, searching } from "./search-words.js";
import { mountSuggestions } from "./suggestions.js";

/** @typedef {{ show: (words: string) => void }} SearchPage */

/** With fewer results than this, alternatives are offered below them. */
const little = 3;

/** A word with fewer letters than this has only just been started. */
const begun = 3;

/**
 * The result of a promise that the answer can do without; null if it fails. @template T @param {Promise<T> | T} promise
 * @returns {Promise<T | null>}
 */
const orNothing = async (promise) => {
  try { return await promise; } catch { return null; }
};

/** @type {WeakMap<HTMLFormElement, SearchPage>} */
const mounted = new WeakMap();

/**
 * Activates the search form. The list of all items stays in the page until the search module has loaded. If it never loads,
 * the list remains, and the page says so.
 * @param {HTMLFormElement} form with `data-search-base`, the address of the folder that contains `search.js`
 * @returns {SearchPage}
 */
export function mountSearchPage(form) {
  const known = mounted.get(form);
  if (known) return known;

  const base = form.dataset.searchBase;
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
  const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-search="${name}"]`));
  const [status, correction, narrow, facets, results, nothing, list] =
    ["status", "correction", "narrow", "facets", "results", "nothing", "all"].map(part);
  const state = emptyState();
  let turn = 0; // the newest question; an older answer that comes late is dropped

  const say = (text, kind = "said") => { status.dataset.state = kind; status.textContent = text; };
  // Counts are announced when typing pauses, not at each keystroke (scottohara.me, dynamic results, 2022).
  const sayLater = debounce(say, 1000);

  const clear = () => {
    sayLater.cancel();
    say("");
    results.dataset.state = "answered";
    narrow.hidden = nothing.hidden = link.place.hidden = true;
    correction.replaceChildren();
    results.replaceChildren();
    list.hidden = false;
  };

  const run = async ({ now = false, focus = -1 } = {}) => {
    const mine = ++turn;
    const asked = { ...state, words: state.words.trim() };
    if (!asked.words) return clear();
    results.dataset.state = "asked";
    const slow = setTimeout(() => { if (mine === turn) say(searching()); }, 2000);
    try {
      const search = await loadSearch(base);
      const hits = await search.search(asked.words, asked);
      if (mine !== turn) return;
      // It isn't worth reporting that no page has a word that has only just been started.
      if (!hits.total && !now && asked.words.length < begun) return clear();
      list.hidden = true;
      link.place.hidden = !hits.total;
      drawResults(results, hits, asked, { focus, more });
      drawCorrection(correction, hits, asked, change);
      const text = found(hits, asked);
      sayLater.cancel();
      if (now || !hits.total) say(text);
      else if (text !== status.textContent) { say(""); sayLater(text); }
      const narrowed = Object.keys(asked.filters).length > 0;
      // At once, although its counts come later: it must not push the results down under a pointer.
      narrow.hidden = !hits.total && !narrowed;
      results.dataset.state = "answered";
      // Results first: facets and alternatives may come a moment later.
      const isLittle = hits.total < (narrowed ? 1 : little);
      if (!isLittle) nothing.hidden = true;
      const [counts, instead] = await Promise.all([
        orNothing(search.facets(asked.words, asked)),
        isLittle ? orNothing(search.alternatives?.(asked.words)) : null,
      ]);
      if (mine !== turn) return;
      if (isLittle) drawNothing(nothing, hits.total, instead ?? { nearest: [], fewer: [] }, show);
      if (!counts) narrow.hidden = true;
      else drawFacets(facets, counts, asked, change);
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      clear();
      say(failed(error), "error");
    } finally {
      clearTimeout(slow);
    }
  };

  const runSoon = debounce(run, 150);
  const ask = (change) => {
    runSoon.cancel();
    forgetQuery();
    results.dataset.state = "asked";
    Object.assign(state, { limit: step }, change);
  };
  const change = (wanted) => { ask(wanted); run({ now: true }); };
  const more = () => { state.limit += step; run({ now: true, focus: state.limit - step }); };
  const show = (words) => {
    field.value = words;
    field.focus();
    change({ ...emptyState(), words });
  };

  const link = mountLink(part("link"), base, () => state);
  openResults(results, async () => (await loadSearch(base)).highlight?.(state.words, state));
  mountExamples(form, show);
  mountSuggestions(
    form,
    base,
    (words) => {
      field.value = words;
      field.focus();
      change({ words, exact: false });
    },
    { brief: true },
  );
  field.addEventListener("input", () => { ask({ words: field.value, exact: false }); runSoon(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value !== state.words) ask({ words: field.value, exact: false });
    runSoon.cancel();
    run({ now: true });
  });
  document.addEventListener("exit-page", () => { ask(emptyState()); turn++; field.value = ""; clear(); });

  const page = { show };
  mounted.set(form, page);
  Object.assign(state, stateOf(location.search) ?? { words: field.value });
  field.value = state.words;
  if (state.words) run({ now: true });
  return page;
}
