import { element } from "./element.js";

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", nbsp: "\u00a0" };

/**
 * Turns an excerpt into nodes. The only markup that it may contain is `<mark>`; anything else is shown as text, so that an
 * excerpt can never become an element of the page. Adjacent marks are merged.
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
