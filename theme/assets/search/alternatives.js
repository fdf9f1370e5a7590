import { analyze } from './analyzer.js';
import { distance } from './distance.js';
import { loadFacet } from './facets.js';
import { parseQuery } from './query.js';

// What to offer when a query finds nothing, or almost nothing.

/** Alternatives of each kind, and queries that are tried for them. */
const mostOffered = 4;
const mostTried = 12;
/** Letters of a query that is looked at: what is pasted and longer than any title has no word to mend. */
const longestTyped = 400;
/** Blocks of a dictionary that is looked through as a whole. */
const smallDictionary = 16;

/**
 * @param {import('./opened.js').OpenIndex} index
 * @param {string} query
 * @returns {Promise<{ nearest: string[], fewer: string[] }>} queries that find more than this one, the likeliest first:
 *   with the nearest words for those that no page has; with one thing less asked
 */
export async function findAlternatives(index, query) {
  if (query.length > longestTyped) return { nearest: [], fewer: [] };
  const parsed = parseQuery(query);
  const own = await countOf(index, query);
  const more = candidates => whichFind(index, candidates.filter(asksForSomething), found => found > own);
  return {
    nearest: await whichFind(index, await withNearestWords(index, query, parsed), found => found > 0),
    fewer: await more(withOneLess(query, parsed)).then(fewer =>
      fewer.length > 0 ? fewer : more([withAllWords(query, parsed.clauses)]),
    ),
  };
}

async function whichFind(index, queries, isEnough) {
  const found = [];
  for (const query of Array.from(new Set(queries)).slice(0, mostTried)) {
    if (found.length < mostOffered && isEnough(await countOf(index, query))) found.push(query);
  }
  return found;
}

async function countOf(index, query) {
  const match = await index.match(query);
  let count = 0;
  for (let document = 0; match && document < index.start.documentCount; document++) if (match.has(document)) count++;
  return count;
}

/** The query with other texts in some places. */
function replaced(query, places) {
  let text = '';
  let at = 0;
  for (const { start, end, by } of [...places].sort((a, b) => a.start - b.start)) {
    text += query.slice(at, start) + by;
    at = end;
  }
  return (text + query.slice(at)).replace(/\s+/g, ' ').trim();
}

/** What is left of a clause when it is no longer asked for: the words of a phrase and of a title, nothing of the rest. */
const asWords = ({ field, without, text, start, end }) => ({ start, end, by: without || field && field !== 'title' ? '' : text });

function withOneLess(query, { words, clauses }) {
  const isPhrase = ({ quoted, field, without }) => quoted && !field && !without;
  const ordered = [...clauses.filter(isPhrase), ...clauses.filter(clause => !isPhrase(clause))];
  const withoutWords = clauses.map(({ start, end }) => query.slice(start, end)).join(' ');
  return [...ordered.map(clause => replaced(query, [asWords(clause)])), ...analyze(words).length > 0 ? [withoutWords] : []];
}

/** Whoever only says what must not be there is shown almost every page: no help to one who looks for something. */
function asksForSomething(query) {
  const { words, clauses } = parseQuery(query);
  return clauses.some(clause => !clause.without) || analyze(words).length > 0;
}

const withAllWords = (query, clauses) => replaced(query, clauses.map(asWords));

/** The first with the nearest word for each that no page has, the second with the next nearest, and so on. */
async function withNearestWords(index, query, { words, clauses }) {
  const texts = [
    { text: words, at: 0 },
    ...clauses
      .filter(clause => !clause.without && clause.field !== 'year')
      .map(({ field, text, quoted, unfinished, end }) => ({
        field,
        text,
        at: end - text.length - (quoted && !unfinished ? 1 : 0),
      })),
  ];
  const mistyped = (await Promise.all(texts.map(async ({ field, text, at }) => {
    const tokens = analyze(text).slice(0, mostTried);
    return Promise.all(
      tokens.map(async token => ({
        start: at + token.start,
        end: at + token.end,
        words: await nearestWords(index, field, token, token.end === text.length),
      })),
    );
  }))).flat().filter(place => place.words.length > 0);
  const longest = Math.max(0, ...mistyped.map(place => place.words.length));
  return Array.from({ length: longest }, (_, i) =>
    replaced(
      query,
      mistyped.map(({ words, ...place }) => ({ ...place, by: words[Math.min(i, words.length - 1)] })),
    ),
  );
}

/** The words nearest to one that no page has; none for one that some page has. */
async function nearestWords(index, field, { surface, stem }, unfinished) {
  if (field && field !== 'title') {
    const values = (await loadFacet(index.files, field, index.start.documentCount)).flatMap(({ value, documents }) =>
      analyze(value).map(word => ({ ...word, text: word.surface, frequency: documents.length })));
    return values.some(word => word.stem === stem || (unfinished && word.text.startsWith(surface)))
      ? []
      : nearestOf(surface, values);
  }
  if (await index.terms.find(stem) || unfinished && (await index.words.startingWith(surface)).length > 0) return [];
  // On a large site the words that begin as this one, and as it would without its first letter or with the first two swapped.
  const begins = index.start.wordSeparators.length <= smallDictionary ? [''] : Array.from(new Set(surface.slice(0, 2)));
  return nearestOf(surface, (await Promise.all(begins.map(letter => index.words.startingWith(letter)))).flat());
}

function nearestOf(surface, words) {
  if (surface.length < 3 || /[0-9]/.test(surface)) return [];
  const limit = surface.length < 5 ? 1 : surface.length < 8 ? 2 : 3;
  const near = words.map(word => ({ ...word, edits: /[0-9]/.test(word.text) ? limit + 1 : distance(word.text, surface, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || b.frequency - a.frequency || (a.text < b.text ? -1 : 1));
  return Array.from(new Set(near.map(({ text }) => text))).slice(0, mostOffered);
}
