// What helps when nothing was found: other words, beside the topics and the people that the page itself names.
import { element } from "./element.js";

/**
 * @param {HTMLElement} section holds `[data-search-instead]` for the words
 * @param {{ nearest: string[], fewer: string[] } | null} instead null when something was found
 * @param {(words: string) => void} ask
 */
export function drawNothing(section, instead, ask) {
  section.hidden = instead === null;
  const rows = instead ? [["Similar words", instead.nearest], ["Fewer words", instead.fewer]] : [];
  section.querySelector("[data-search-instead]").replaceChildren(...rows
    .filter(([, texts]) => texts.length)
    .map(([name, texts], i) => row(`search-instead-${i}`, name, texts.slice(0, 5), ask)));
}

function row(id, name, texts, ask) {
  const buttons = texts.map((text) => {
    const button = element("button", { type: "button", dir: "auto" }, text);
    button.addEventListener("click", () => ask(text));
    return button;
  });
  return element("div", { class: "choices", role: "group", "aria-labelledby": id }, element("span", { class: "name", id }, name), ...buttons);
}
