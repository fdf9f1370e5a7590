import { analyze } from './analyzer.js';

/** UTF-16 units of an excerpt, about two lines. */
const length = 220;

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = text => text.replace(/[&<>"']/g, letter => escapes[letter]);

/**
 * The passage that says most about a query, as HTML: text escaped, the words that matched in `<mark>`.
 * @param {string} text
 * @param {Set<string>} stems
 * @returns {string}
 */
export function excerpt(text, stems) {
  const marks = analyze(text).filter(({ stem, compound, parts }) => [stem, compound, ...parts].some(each => stems.has(each)));
  const [from, to] = around(text, bestWindow(marks));
  let html = from > 0 ? '… ' : '';
  let at = from;
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    html += `${escape(text.slice(at, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(text.slice(at, to)) + (to < text.length ? ' …' : '');
}

/** The first span of marks, short enough for an excerpt, with the most different stems, then with the most marks. */
function bestWindow(marks) {
  let best = { start: 0, end: 0, value: 0 };
  marks.forEach((first, i) => {
    const stems = new Set();
    let last = i;
    while (last < marks.length && marks[last].end - first.start <= length) stems.add(marks[last++].stem);
    const value = stems.size * 1000 + last - i;
    if (value > best.value) best = { start: first.start, end: marks[last - 1].end, value };
  });
  return best;
}

/** Widens a span to the length of an excerpt and to whole words, with the larger part behind it. */
function around(text, { start, end }) {
  const lead = Math.min(start, Math.floor((length - (end - start)) / 3));
  let from = start - lead;
  // Near the end of the text there is room before the span.
  if (from + length > text.length) from = Math.min(start, Math.max(0, text.length - length));
  if (from > 0) {
    const space = text.indexOf(' ', from - 1);
    from = space >= 0 && space < start ? space + 1 : start;
  }
  let to = Math.min(text.length, Math.max(end, from + length));
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    if (space >= end && space > from) to = space;
  }
  return [from, to];
}
