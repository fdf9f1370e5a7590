// Parses what people type: words, "a phrase", -without, title:word, author:"two words", year:2021..2022. Nothing is an error:
// anything that isn't a clause is words. The twin of QueryParser and YearRange.

const space = /[\0- \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
const endOfWord = new RegExp(`${space.source}|$`, 'g');
const notBlank = new RegExp(`[^${space.source.slice(1)}`);
const quoteMark = /["\u201C-\u201F\xAB\xBB\uFF02]/;
const endOfQuote = new RegExp(`${quoteMark.source}|$`, 'g');
/** A minus sign right before something, with a space before it; then a field; then a quote. Each is optional. */
const clauseStart = new RegExp(`([(+]*)((?<![^(+${space.source.slice(1, -1)}])[-\\u2212](?![-\\u2212]|${space.source}|$))?` +
  `(?:(title|type|topic|year|author):(?!${space.source}|$))?(${quoteMark.source})?`, 'iy');
const years = /^([0-9]{0,4})(?:(\.{2,3}|\u2026|[-\u2013])([0-9]{0,4}))?[.,;:!?)\]}]*$/;

/** A query with more words than this was pasted, not typed: its quotes and dashes are ordinary punctuation. */
const maxTypedWords = 32;
const isProse = text => text.match(/[^ ]+/g)?.length > maxTypedWords;

/**
 * @typedef {object} Clause a condition of a query in addition to its plain words
 * @property {string} [field] one of the five that can be named; undefined for title and body
 * @property {string} text the text as typed, without its quotes
 * @property {boolean} quoted
 * @property {boolean} without whether pages that have it are excluded
 * @property {boolean} unfinished whether it ends where the typed text ends
 * @property {number} start its position in the typed text, including minus sign, field and quotes
 * @property {number} end
 */

/**
 * @param {string} text
 * @returns {{ words: string, clauses: Clause[] }} `words`: the text with a space for every character of a clause
 */
export function parseQuery(text) {
  if (isProse(text)) return { words: text, clauses: [] };
  const clauses = [];
  let words = '';
  for (let start = 0; start < text.length;) {
    const clause = clauseAt(text, start);
    const end = clause ? clause.end : Math.max(start + 1, indexAfter(endOfWord, text, start));
    const own = text.slice(start, end);
    // Operators of other search engines are ignored; only in capitals, because people also write "and" and "not".
    words += clause || /^(?:AND|OR|NOT)$/.test(own) ? ' '.repeat(own.length) : own;
    if (clause && notBlank.test(clause.text)) clauses.push(clause);
    start = end;
  }
  return { words, clauses };
}

/** The clause that begins here, where a word could begin; undefined for a word. */
function clauseAt(text, start) {
  clauseStart.lastIndex = start;
  const [head, , sign, field, opened] = clauseStart.exec(text);
  const at = start + head.length;
  if (at === text.length && !opened || !sign && !field && !opened) return undefined;
  const to = indexAfter(opened ? endOfQuote : endOfWord, text, at);
  const clause = {
    field: field?.toLowerCase(), text: text.slice(at, to), quoted: !!opened, without: !!sign,
    unfinished: to === text.length, start, end: opened && to < text.length ? to + 1 : to,
  };
  return clause.field === 'year' && notBlank.test(clause.text) && !readYears(clause.text) ? undefined : clause;
}

function indexAfter(pattern, text, start) {
  pattern.lastIndex = start;
  return pattern.exec(text).index;
}

/**
 * A range of years, both included, as four digits each: fewer digits are the beginning of a year.
 * @param {string} text
 * @returns {[string, string] | undefined}
 */
export function readYears(text) {
  const [, first, to, last] = years.exec(text) ?? [];
  if (!first && !last) return undefined;
  return [first.padEnd(4, '0'), (to ? last : first).padEnd(4, '9')].sort();
}
