// What helps when little was found: other words; when nothing was, also the topics and the people that the page itself names.
import { element } from "./element.js";
import { wordsOf } from "./words.js";

/**
 * @param {HTMLElement} section holds `[data-search-instead]` for the words, `[data-search-places]` with topics and people
 * @param {number} total how much was found
 * @param {{ nearest: string[], fewer: string[] }} instead
 * @param {(words: string) => void} ask
 */
export function drawNothing(section, total, instead, ask) {
  const rows = [
    [wordsOf("search").similarWords, instead.nearest],
    [wordsOf("search").fewerWords, instead.fewer],
  ].filter(([, texts]) => texts.length);
  section.querySelector("[data-search-instead]").replaceChildren(...rows
    .map(([name, texts], i) => row(`search-instead-${i}`, name, texts.slice(0, 5), ask)));
  section.querySelector("[data-search-places]").hidden = total > 0;
  section.hidden = total > 0 && !rows.length;
}

function row(id, name, texts, ask) {
  const buttons = texts.map((text) => {
    const button = element("button", { type: "button", dir: "auto" }, text);
    button.addEventListener("click", () => ask(text));
    return button;
  });
  return element(
    "div",
    { class: "choices", role: "group", "aria-labelledby": id },
    element("span", { class: "name", id }, name),
    ...buttons,
  );
}
