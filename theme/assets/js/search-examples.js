import { element } from "./element.js";

/**
 * Turns each example query into a button that searches for it.
 * @param {HTMLElement} form
 * @param {(words: string) => void} ask
 */
export function mountExamples(form, ask) {
  for (const code of form.querySelectorAll("[data-search-example]")) {
    const button = element("button", { type: "button" });
    code.replaceWith(button);
    button.append(code);
    button.addEventListener("click", () => ask(code.textContent));
  }
}
