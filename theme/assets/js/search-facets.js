// Facets as plain words with counts. Several values of one facet may be chosen, and any of them will do; a chosen one is
// pressed, and let go by pressing it again.
import { element } from "./element.js";
import { fill, wordsOf } from "./words.js";

/** What is offered, and how much of it at first. */
const offered = [["type", 8], ["topic", 8], ["year", 12], ["author", 6]];

/** @type {Set<string>} the facets that are shown whole, in memory only */
const whole = new Set();

/**
 * @param {HTMLElement} place
 * @param {Record<string, import("./search-engine.js").Facet[]>} facets
 * @param {import("./search-state.js").SearchState} state
 * @param {(change: { filters?: import("./search-engine.js").Filters, sort?: "relevance" | "date" }) => void} choose
 */
export function drawFacets(place, facets, state, choose) {
  const { filters, sort } = state;
  const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
  const draw = () => drawFacets(place, facets, state, choose);
  const words = wordsOf("search");
  const groups = offered
    .map(([field, most]) => ({
      field,
      name: words[field],
      most,
      values: choices(facets[field] ?? [], filters[field] ?? [], whole.has(field) ? Infinity : most),
    }))
    .filter(({ field, values }) => values.length > 1 || field in filters)
    .map(({ field, name, most, values }) =>
      group(field, name, [
        ...values.map(({ value, count }) =>
          button(`${field}-${value}`, labelOf(field, value), count, filters[field]?.includes(value) ?? false, () =>
            choose({ filters: toggled(filters, field, value) }),
          ),
        ),
        ...(facets[field]?.length > most ? [showAll(field, name, facets[field].length, draw)] : []),
      ]),
    );
  const orders = [["relevance", words.bestMatch], ["date", words.newestFirst]].map(([value, name]) =>
    button(`sort-${value}`, name, null, sort === value, () => choose({ sort: value })));
  const chosen = Object.values(filters).flat().length;
  place.replaceChildren(...groups, group("sort", words.order, orders), ...(chosen ? [clearAll(place, choose)] : []));
  place.previousElementSibling.textContent = chosen ? fill(words.narrowChosen, { count: chosen }) : words.narrow;
  // Drawn anew, the button that was in use must keep the focus.
  if (focused) document.getElementById(focused)?.focus();
}

/** The commonest values, and the chosen ones whatever their place. */
function choices(values, chosen, most) {
  const texts = values.map(({ value, count }) => ({ value: String(value), count })).filter(({ count }) => count > 0);
  const rest = chosen.filter((value) => !texts.some((text) => text.value === value)).map((value) => ({ value, count: 0 }));
  const first = texts.slice(0, most);
  return [...first, ...texts.slice(first.length).filter(({ value }) => chosen.includes(value)), ...rest];
}

/** @returns {import("./search-engine.js").Filters} */
function toggled(filters, field, value) {
  const { [field]: own = [], ...others } = filters;
  const values = own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
  return values.length ? { ...others, [field]: values } : others;
}

function group(field, name, buttons) {
  const title = element("span", { class: "name", id: `facet-${field}` }, name);
  return element("div", { class: "choices", role: "group", "aria-labelledby": title.id }, title, ...buttons);
}

function button(id, text, count, pressed, press) {
  const parts = [
    element("span", { dir: "auto" }, text),
    ...(count === null ? [] : [" ", element("span", { class: "count" }, `(${count})`)]),
  ];
  const made = element("button", { type: "button", id: `facet-${id}`, "aria-pressed": String(pressed) }, ...parts);
  made.addEventListener("click", press);
  return made;
}

/** Puts the rest of a facet's values in the page, or takes it away. */
function showAll(field, name, count, draw) {
  const words = wordsOf("search");
  const made = element(
    "button",
    { type: "button", id: `facet-${field}-all`, "aria-expanded": String(whole.has(field)) },
    whole.has(field) ? words.fewer : fill(words.all, { count }),
    element("span", { class: "visually-hidden" }, fill(words.ofFacet, { facet: name.toLowerCase() })),
  );
  made.addEventListener("click", () => { if (!whole.delete(field)) whole.add(field); draw(); });
  return made;
}

function clearAll(place, choose) {
  const made = element("button", { class: "clear-all", type: "button" }, wordsOf("search").clearAll);
  made.addEventListener("click", () => {
    // The button goes when nothing is chosen; the focus stays where choosing begins.
    place.closest("details").querySelector("summary").focus();
    choose({ filters: {} });
  });
  return element("p", {}, made);
}

/** A type is a word of the program's, the rest are texts of the content. */
function labelOf(field, value) {
  const name = field === "type" ? wordsOf("header").types[value] ?? value : value;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
