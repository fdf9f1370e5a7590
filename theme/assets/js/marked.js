import { element } from "./element.js";

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", nbsp: "\u00a0" };

/**
 * Turns an excerpt into nodes. `<mark>` is the only markup that it may hold; anything else is shown as text,
 * so that an excerpt can never become an element of the page. Marks side by side become one.
 * @param {string} html
 * @returns {(Node | string)[]}
 */
export function marked(html) {
  return html.replace(/<\/mark>(\s+)<mark>/g, "$1").split(/(<mark>[^]*?<\/mark>)/).filter(Boolean).map((piece) => {
    const inner = /^<mark>([^]*)<\/mark>$/.exec(piece);
    return inner ? element("mark", {}, text(inner[1])) : text(piece);
  });
}

/** @param {string} escaped @returns {string} */
function text(escaped) {
  return escaped.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);
}
