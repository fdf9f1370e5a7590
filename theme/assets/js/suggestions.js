// What may be meant, while it is typed: words to search for and pages to go to. A list below the field that Tab and the
// arrow keys lead into, not a combobox: those vary from one screen reader to another (makethingsaccessible.com).
import { debounce } from "./debounce.js";
import { element } from "./element.js";
import { openResults } from "./open-result.js";
import { loadSearch } from "./search-engine.js";
import { plural } from "./plural.js";
import { wordsOf } from "./words.js";

const few = 4;

/**
 * @param {HTMLFormElement} form holds one search field
 * @param {string} base address of the folder that holds `search.js`
 * @param {(words: string) => void} choose
 * @param {{ brief?: boolean }} options `brief`: no pages and few words, where results stand right below
 */
export function mountSuggestions(form, base, choose, { brief = false } = {}) {
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
  const say = wordsOf("header");
  const list = element("div", { class: "suggest", role: "group", "aria-label": say.suggestions, hidden: "" });
  const status = element("span", { class: "visually-hidden", role: "status" });
  (field.closest(".field") ?? form.lastElementChild).after(list, status);

  let turn = 0; // the newest question; an older answer that comes late is dropped

  // Said once the typing rests, not at each key (scottohara.me, dynamic results, 2022).
  const sayLater = debounce((/** @type {number} */ count) => {
    status.textContent = plural(say.below, count);
  }, 1000);

  const close = () => {
    turn++;
    askSoon.cancel();
    sayLater.cancel();
    status.textContent = "";
    list.hidden = true;
    list.replaceChildren();
  };

  const ask = async () => {
    const mine = ++turn;
    const text = field.value;
    try {
      const found = await (await loadSearch(base)).suggest(text);
      if (mine !== turn || document.activeElement !== field) return;
      const typed = text.trim().toLowerCase();
      const words = found.filter((word) => word.toLowerCase() !== typed).slice(0, brief ? few : found.length);
      const titles = brief ? [] : found.titles ?? [];
      if (!words.length && !titles.length) return close();
      list.replaceChildren(...drawn(words, titles, say, (word) => { close(); choose(word); }));
      list.hidden = false;
      status.textContent = "";
      sayLater(words.length + titles.length);
    } catch {
      // That there is nothing to suggest is no news; the search itself says what is wrong.
      close();
    }
  };
  const askSoon = debounce(ask, 200);

  field.addEventListener("input", () => { if (field.value.trim()) askSoon(); else close(); });
  // The first keystroke should not wait for the module.
  field.addEventListener("focus", () => { loadSearch(base).catch(() => {}); }, { once: true });
  form.addEventListener("submit", close);
  form.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (list.hidden || event.ctrlKey || event.altKey || event.metaKey || !(step || event.key === "Escape")) return;
    const stops = [field, ...list.querySelectorAll("button, a")];
    const at = stops.indexOf(/** @type {any} */ (document.activeElement));
    if (at < 0) return;
    // Browsers would empty the field; this closes the list, and a second press empties the field. Nothing else is held up.
    event.preventDefault();
    if (step) return stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
    field.focus();
    close();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(/** @type {Node | null} */ (event.relatedTarget))) close();
  });
  // A button that is clicked takes no focus in some browsers; the list must not be gone before the click has come.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  // A page that is chosen here is a result too: opened in place, with the words marked, and Back finds all as it was.
  openResults(list, () => {
    const words = field.value;
    return loadSearch(base).then((search) => search.highlight?.(words, { exact: false }));
  });
  document.addEventListener("main-replaced", close);
  document.addEventListener("exit-page", close);
}

/**
 * @param {string[]} words
 * @param {{ url: string, title: string, type: string }[]} titles
 * @param {import("./words.js").Words} say
 * @param {(word: string) => void} choose
 */
function drawn(words, titles, say, choose) {
  const buttons = words.map((word) => {
    const button = element("button", { type: "button", dir: "auto" }, word);
    button.addEventListener("click", () => choose(word));
    return element("li", {}, button);
  });
  const links = titles.map(({ url, title, type }) =>
    element(
      "li",
      {},
      element("a", { href: url, dir: "auto", "aria-label": `${title}, ${nameOf(type, say)}` }, title),
      " ",
      element("span", { class: "small" }, nameOf(type, say)),
    ),
  );
  return [
    ...(buttons.length ? [element("ul", { class: "suggested-words", "aria-label": say.searchFor }, ...buttons)] : []),
    ...(links.length ? [element("ul", { class: "suggested-pages", "aria-label": say.pages }, ...links)] : []),
  ];
}

/** @param {string} type @param {import("./words.js").Words} say @returns {string} what readers call it, in small letters */
function nameOf(type, say) {
  return (say.types[type] ?? type).toLowerCase();
}
