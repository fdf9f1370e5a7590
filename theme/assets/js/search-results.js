// Draws results as the site's lists are drawn: mark, date, title, topics, the best passage; below it the sections.
import { element } from "./element.js";
import { marked } from "./marked.js";
import { spokenDate } from "./spoken-date.js";
import { fill, wordsOf } from "./words.js";

/**
 * @param {HTMLElement} place
 * @param {import("./search-engine.js").Hits} hits
 * @param {import("./search-state.js").SearchState} asked
 * @param {{ focus: number, more: () => void }} options `focus`: the number of the result to move to, -1 for none
 */
export function drawResults(place, hits, { words, filters }, { focus, more }) {
  const say = wordsOf("search");
  const topics = topicPages();
  const lines = hits.map((hit) => line(hit, topics));
  const parts = [];
  if (lines.length) {
    // For the ear and for paper, neither of which has the field beside the results.
    const chosen = Object.values(filters).flat();
    parts.push(
      element(
        "h2",
        { class: "results-title visually-hidden" },
        ...around(say.resultsFor, element("bdi", {}, words)),
        chosen.length ? fill(say.narrowedTo, { choices: chosen.join(", ") }) : "",
      ),
      element("ol", { class: "lines" }, ...lines),
    );
  }
  if (hits.length < hits.total) {
    const button = element("button", { class: "more-results", type: "button" }, say.showMore);
    button.addEventListener("click", more);
    parts.push(button);
  }
  place.replaceChildren(...parts);
  lines[focus]?.querySelector("a")?.focus();
}

/** The types that have a mark of their own. */
const items = ["news", "event", "publication"];

/** @param {import("./search-engine.js").Hit} hit @param {Map<string, string>} topics */
function line(hit, topics) {
  const type = hit.type;
  const kind = items.includes(type) ? type : "page";
  return element(
    "li",
    { class: "line sided" },
    element(
      "p",
      { class: "when side" },
      element("span", { class: `type type-${kind}` }, nameOf(type)),
      ...(hit.date
        ? [element("span", { class: "comma" }, ", "), element("time", { datetime: hit.date }, spokenDate(hit.date))]
        : []),
    ),
    element(
      "div",
      {},
      element("h3", {}, element("a", { href: hit.url, dir: "auto" }, hit.title)),
      element("p", { class: "summary", dir: "auto" }, ...marked(hit.excerpt)),
      ...(hit.sections?.length ? [sections(hit.sections)] : []),
      ...(hit.topics?.length ? [topicLine(hit.topics, topics)] : []),
    ),
  );
}

/** @param {string} type @returns {string} what readers call it */
function nameOf(type) {
  return wordsOf("header").types[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}

/** A phrase with an element in its one place. @param {string} phrase @param {Element} inner */
function around(phrase, inner) {
  const [before, after] = phrase.split(/\{\w+\}/);
  return [before, inner, after];
}

/** @param {import("./search-engine.js").Section[]} found */
function sections(found) {
  return element(
    "ul",
    { class: "sections", "aria-label": wordsOf("search").inThisPage },
    ...found.map(({ url, title, excerpt }) =>
      element(
        "li",
        {},
        element("a", { href: url, dir: "auto" }, title),
        element("p", { class: "small", dir: "auto" }, ...marked(excerpt)),
      ),
    ),
  );
}

/** @param {string[]} names @param {Map<string, string>} pages */
function topicLine(names, pages) {
  const words = names.map((name) =>
    pages.has(name) ? element("a", { href: pages.get(name), dir: "auto" }, name) : element("span", { dir: "auto" }, name),
  );
  return element(
    "p",
    { class: "small topics" },
    names.length > 1 ? wordsOf("search").topicsLabel : wordsOf("search").topicLabel,
    " ",
    ...words.flatMap((word, i) => (i ? [", ", word] : [word])),
  );
}

/** The addresses of the topics' pages by their titles, as the search page itself lists them. */
function topicPages() {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("[data-search-topics] a"));
  return new Map([...links].map((link) => [link.textContent.trim(), link.getAttribute("href")]));
}
