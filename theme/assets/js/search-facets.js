// Facets as plain words with counts; the chosen one is pressed and let go by pressing it again.
import { element } from "./element.js";

const names = { type: "Type", topic: "Topic", topics: "Topic", year: "Year" };

/**
 * @param {HTMLElement} place
 * @param {Record<string, import("./search-engine.js").Facet[]>} facets
 * @param {{ filters: Record<string, string> }} state
 * @param {(change: { filters: Record<string, string> }) => void} choose
 */
export function drawFacets(place, facets, { filters }, choose) {
  const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
  const groups = Object.entries(facets ?? {}).filter(([field, values]) => values.length > 1 || filters[field]);
  place.replaceChildren(...groups.map(([field, values]) => group(field, values, filters, choose)));
  // Drawn anew, a button that was in use must keep the focus.
  if (focused) document.getElementById(focused)?.focus();
}

function group(field, values, filters, choose) {
  const title = element("h3", { id: `facet-${field}` }, names[field] ?? field);
  const buttons = values.map(({ value, count, label }, i) => {
    const chosen = filters[field] === String(value);
    const text = label ?? String(value).charAt(0).toUpperCase() + String(value).slice(1);
    const button = element("button", { type: "button", id: `facet-${field}-${i}`, "aria-pressed": String(chosen) },
      text, " ", element("span", { class: "count" }, String(count)));
    button.addEventListener("click", () => {
      const { [field]: _, ...others } = filters;
      choose({ filters: chosen ? others : { ...filters, [field]: String(value) } });
    });
    return button;
  });
  return element("div", { class: "facet", role: "group", "aria-labelledby": title.id }, title, ...buttons);
}
