// Highlights the reader's search words in the page that was found. Only in memory: the address contains none of them.
import { element } from "./element.js";
import { wordsOf } from "./words.js";

/** Text that readers copy stays unchanged, and text that they don't read needs no highlighting. */
const unmarked = "script, style, svg, code, pre, textarea, button, mark, [data-copy], .visually-hidden";

/**
 * Highlights words until the reader clicks, presses Escape, or uses the button that removes the highlighting.
 * @param {Element} main
 * @param {(text: string) => [number, number][]} find parts of a text, in order
 */
export function markWords(main, find) {
  for (const text of textsOf(main)) mark(text, find(text.data));
  const heading = main.querySelector("h1");
  if (!heading || !main.querySelector("mark")) return;

  const button = element("button", { class: "remove-marks", type: "button" }, wordsOf("header").removeMarks);
  const done = new AbortController();
  const remove = () => {
    done.abort();
    // The focus must not vanish together with the button.
    if (button === document.activeElement) heading.focus({ preventScroll: true });
    button.remove();
    main.querySelectorAll("mark").forEach(unmark);
  };
  heading.after(button);
  document.addEventListener("click", remove, { signal: done.signal });
  // Nothing is blocked: the exit control's keys and the browser's own use of Escape still work.
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") remove(); }, { signal: done.signal });
  document.addEventListener("exit-page", remove, { signal: done.signal });
}

/** @param {Element} main @returns {Text[]} */
function textsOf(main) {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT,
    (text) => text.parentElement.closest(unmarked) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
}

/** @param {Text} text @param {[number, number][]} spans */
function mark(text, spans) {
  if (!spans.length) return;
  const parts = [];
  let at = 0;
  for (const [from, to] of joined(spans, text.data)) {
    parts.push(text.data.slice(at, from), element("mark", {}, text.data.slice(from, to)));
    at = to;
  }
  text.replaceWith(...parts.filter((part) => part !== ""), text.data.slice(at));
}

/** Merges spans with only space between them, so that a phrase is highlighted as a whole. */
function joined(spans, text) {
  const whole = [];
  for (const [from, to] of spans) {
    const last = whole.at(-1);
    if (last && !text.slice(last[1], from).trim()) last[1] = to;
    else whole.push([from, to]);
  }
  return whole;
}

/** @param {Element} marked */
function unmark(marked) {
  const parent = marked.parentNode;
  marked.replaceWith(...marked.childNodes);
  parent.normalize();
}
