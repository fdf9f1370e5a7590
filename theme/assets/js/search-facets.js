// Facets as plain words with counts; the chosen one is pressed, and let go by pressing it again.
import { element } from "./element.js";

/** What is offered, and how much of it: the rest can be searched for by name. */
const shown = [["type", "Type", 8], ["topic", "Topic", 8], ["year", "Year", 12], ["author", "Author", 6]];

/**
 * @param {HTMLElement} place
 * @param {Record<string, import("./search-engine.js").Facet[]>} facets
 * @param {{ filters: Record<string, string>, sort: string }} state
 * @param {(change: { filters?: Record<string, string>, sort?: string }) => void} choose
 */
export function drawFacets(place, facets, { filters, sort }, choose) {
  const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
  const groups = shown
    .map(([field, name, most]) => ({ field, name, values: choices(facets[field] ?? [], filters[field], most) }))
    .filter(({ field, values }) => values.length > 1 || field in filters)
    .map(({ field, name, values }) => group(field, name, values.map(({ value, count }) => {
      const { [field]: chosen, ...others } = filters;
      return button(`${field}-${value}`, capital(value), count, chosen === value,
        () => choose({ filters: chosen === value ? others : { ...others, [field]: value } }));
    })));
  const orders = [["relevance", "Best match"], ["date", "Newest first"]].map(([value, name]) =>
    button(`sort-${value}`, name, null, sort === value, () => choose({ sort: value })));
  place.replaceChildren(...groups, group("sort", "Order", orders));
  // Drawn anew, the button that was in use must keep the focus.
  if (focused) document.getElementById(focused)?.focus();
}

/** The commonest values, and the chosen one whatever its place. */
function choices(values, chosen, most) {
  const texts = values.map(({ value, count }) => ({ value: String(value), count })).filter(({ count }) => count > 0);
  const first = texts.slice(0, most);
  if (chosen === undefined || first.some(({ value }) => value === chosen)) return first;
  return [...first, texts.find(({ value }) => value === chosen) ?? { value: chosen, count: 0 }];
}

function group(field, name, buttons) {
  const title = element("span", { class: "name", id: `facet-${field}` }, name);
  return element("div", { class: "facet", role: "group", "aria-labelledby": title.id }, title, ...buttons);
}

function button(id, text, count, pressed, press) {
  const parts = count === null ? [text] : [text, " ", element("span", { class: "count" }, String(count))];
  const made = element("button", { type: "button", id: `facet-${id}`, "aria-pressed": String(pressed) }, ...parts);
  made.addEventListener("click", press);
  return made;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
