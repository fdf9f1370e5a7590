// Combines the filters for type and year in this list of publications. Without this script, each filter is a link to a separate
// page; with it too, if this list doesn't contain the filtered publications.
import { loadWords } from "./load-words.js";
import { fill, wordsOf } from "./words.js";

/** @typedef {{ type?: string, year?: string }} Choice the filters of a list */

const facets = /** @type {const} */ (["type", "year"]);

/** @param {HTMLElement} nav the links; `data-filter` is the whole list, `data-first` the first page of this one */
export function mountFilter(nav) {
  const main = /** @type {HTMLElement} */ (nav.closest("main"));
  const links = [...nav.querySelectorAll("a")];
  const pages = new Map(links.map((link) => [link, link.href]));
  const own = choiceOf(links.find((link) => link.hasAttribute("aria-current")));
  const isFirst = location.pathname === new URL(nav.dataset.first, document.baseURI).pathname;
  const pager = /** @type {HTMLElement | null} */ (main.querySelector(".pager"));
  /** @type {Promise<HTMLElement[]> | undefined} */
  let loading;
  const status = addStatus(nav);
  let choice = own;

  // A year's list is short. Other lists with several pages stay links, so that no reader has to load them all.
  const isHere = (/** @type {Choice} */ wanted) => isFirst && has(wanted, own)
    && (!pager || "year" in own || same(wanted, own));

  const addressOf = (/** @type {Choice} */ wanted) => {
    const page = isHere(wanted) ? own : pick(wanted, "year" in wanted ? "year" : "type");
    const address = new URL(pageOf(page), document.baseURI);
    for (const facet of facets) if (wanted[facet] && !page[facet]) address.searchParams.set(facet, wanted[facet]);
    return address.href;
  };

  const pageOf = (/** @type {Choice} */ wanted) => pages.get(links.find((link) => same(choiceOf(link), wanted)));

  const read = () => {
    const asked = new URLSearchParams(location.search);
    /** @type {Choice} */
    const found = { ...own };
    for (const facet of facets) {
      const value = asked.get(facet);
      if (!own[facet] && value && links.some((link) => link.dataset[facet] === value)) found[facet] = value;
    }
    return found;
  };

  const load = () => loading ??= import("./list-lines.js").then(({ allLines }) => allLines(main, pager)).catch((error) => {
    loading = undefined;
    throw error;
  });

  /** @param {string} otherwise the page to go to if this fails */
  const draw = async (otherwise) => {
    const drawn = choice;
    try {
      const [lines] = await Promise.all([load(), loadWords()]);
      if (choice === drawn && nav.isConnected) show(lines);
    } catch {
      // A reader who has left by the exit control must not be brought back.
      if (otherwise && !document.body.classList.contains("exit-left")) location.replace(otherwise);
    }
  };

  const show = (/** @type {HTMLElement[]} */ lines) => {
    const matching = (/** @type {Choice} */ wanted) => lines.filter(({ dataset }) => has(dataset, wanted));
    const shown = new Set(same(choice, own) ? lines.filter(({ dataset }) => !("later" in dataset)) : matching(choice));
    for (const line of lines) line.hidden = !shown.has(line);
    for (const section of new Set(lines.map((line) => line.closest("section")))) {
      section.hidden = !section.querySelector("li.line:not([hidden])");
    }
    if (pager) pager.hidden = !same(choice, own);
    for (const link of links) {
      const mine = choiceOf(link);
      const isChosen = same(mine, {}) ? same(choice, {}) : has(choice, mine);
      if (isChosen) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
      if (!isHere({ ...choice, ...mine }) || same(mine, {})) continue;
      const count = matching({ ...choice, ...mine }).length;
      link.querySelector(".count").textContent = `(${count})`;
      link.parentElement.hidden = count === 0 && !isChosen;
    }
    point();
    const { showing } = wordsOf("filter");
    status.textContent = same(choice, own) ? "" : fill(showing, { count: shown.size, total: nav.dataset.total });
  };

  /** Where each link leads from here: it adds its filter, or removes it if it is already chosen. */
  const after = (/** @type {HTMLAnchorElement} */ link) => {
    const mine = choiceOf(link);
    const [facet] = facets.filter((name) => mine[name]);
    if (!facet) return {};
    if (choice[facet] !== mine[facet]) return { ...choice, ...mine };
    const { [facet]: _, ...rest } = choice;
    return rest;
  };

  const point = () => { for (const link of links) link.href = addressOf(after(link)); };

  nav.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const wanted = after(link);
    if (!isHere(wanted)) return;
    event.preventDefault();
    if (same(wanted, choice)) return;
    choice = wanted;
    history.pushState(null, "", addressOf(choice));
    draw(pages.get(link));
  });

  addEventListener("popstate", () => {
    if (!nav.isConnected || same(read(), choice)) return;
    choice = read();
    draw("");
  });

  choice = isFirst ? read() : own;
  if (same(choice, own)) point();
  else draw("");
}

/** @param {HTMLElement | undefined} link @returns {Choice} */
function choiceOf(link) {
  return link ? pick(link.dataset, ...facets) : {};
}

/** @param {Choice | DOMStringMap} from @param {...("type" | "year")} names @returns {Choice} */
function pick(from, ...names) {
  return Object.fromEntries(names.filter((name) => from[name]).map((name) => [name, from[name]]));
}

/** Whether it has a given type and year; missing ones always match. @param {Choice | DOMStringMap} from @param {Choice} wanted */
function has(from, wanted) {
  return facets.every((facet) => !wanted[facet] || wanted[facet] === from[facet]);
}

/** @param {Choice} one @param {Choice} other */
function same(one, other) {
  return facets.every((facet) => one[facet] === other[facet]);
}

/** @param {HTMLElement} nav @returns {HTMLElement} shows and announces how many are left */
function addStatus(nav) {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  nav.append(status);
  return status;
}
