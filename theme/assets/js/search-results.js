// Draws results as the site's lists are drawn: mark, date, title, excerpt.
import { element } from "./element.js";
import { marked } from "./marked.js";
import { spokenDate } from "./spoken-date.js";

/**
 * @param {HTMLElement} place
 * @param {import("./search-engine.js").Hits} hits
 * @param {{ instead: string[], focus: number, more: () => void, ask: (words: string) => void }} options
 *   `focus`: the number of the result to move to, -1 for none
 */
export function drawResults(place, hits, { instead, focus, more, ask }) {
  const lines = hits.map((hit, i) => line(hit, i === hits.length - 1));
  const parts = [];
  if (lines.length) {
    parts.push(element("h2", { class: "visually-hidden" }, "Results"), element("ol", { class: "lines" }, ...lines));
  }
  if (hits.length < hits.total) {
    const button = element("button", { class: "more-results", type: "button" }, "Show more results");
    button.addEventListener("click", more);
    parts.push(button);
  }
  if (instead.length) parts.push(suggestions(instead, ask));
  place.replaceChildren(...parts);
  lines[focus]?.querySelector("a")?.focus();
}

/** The types that have a mark of their own. */
const items = ["news", "event", "publication"];

/** @param {import("./search-engine.js").Hit} hit @param {boolean} last */
function line(hit, last) {
  const type = hit.type;
  const kind = items.includes(type) ? type : "page";
  return element("li", { class: last ? "line path path-end" : "line path" },
    element("span", { class: `mark mark-${kind}`, "aria-hidden": "true" }),
    element("p", { class: "when" },
      element("span", { class: `type type-${kind}` }, type.charAt(0).toUpperCase() + type.slice(1)),
      ...(hit.date ? [element("span", { class: "comma" }, ", "), element("time", { datetime: hit.date }, spokenDate(hit.date))] : [])),
    element("div", {},
      element("h3", {}, element("a", { href: hit.url }, hit.title)),
      element("p", { class: "summary" }, ...marked(hit.excerpt))));
}

/** @param {string[]} words @param {(words: string) => void} ask */
function suggestions(words, ask) {
  const buttons = words.slice(0, 5).map((word) => {
    const button = element("button", { type: "button" }, word);
    button.addEventListener("click", () => ask(word));
    return button;
  });
  return element("p", { class: "suggestions" }, "Try:", ...buttons);
}
