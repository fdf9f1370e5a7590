import { analyze } from './analyzer.js';
import { distance } from './distance.js';
import { loadFacet } from './facets.js';
import { parseQuery } from './query.js';

// Suggestions for a query that finds nothing, or almost nothing.

/** The maximum number of suggestions of each kind, and of queries to try for them. */
const mostOffered = 4;
const mostTried = 12;
/** The maximum length of a query to look at: text that was pasted and is longer than any title can't be corrected. */
const longestTyped = 400;
/** The maximum number of blocks in a dictionary that is searched completely. */
const smallDictionary = 16;

/**
 * @param {import('./opened.js').OpenIndex} index
 * @param {string} query
 * @returns {Promise<{ nearest: string[], fewer: string[] }>} queries that find more than this one, the likeliest first:
 *   with the nearest words for those that no page has, and with one condition less
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
  if (!match) return 0;
  let count = 0;
  for (let document = 0; document < index.start.documentCount; document++) if (match.has(document)) count++;
  return count;
}

/** The query with some parts replaced. */
function replaced(query, places) {
  let text = '';
  let at = 0;
  for (const { start, end, by } of [...places].sort((a, b) => a.start - b.start)) {
    text += query.slice(at, start) + by;
    at = end;
  }
  return (text + query.slice(at)).replace(/\s+/g, ' ').trim();
}

/** What is left of a clause when it is dropped: the words of a phrase or a title clause, nothing of the others. */
const asWords = ({ field, without, text, start, end }) => ({ start, end, by: without || field && field !== 'title' ? '' : text });

function withOneLess(query, { words, clauses }) {
  const isPhrase = ({ quoted, field, without }) => quoted && !field && !without;
  const ordered = [...clauses.filter(isPhrase), ...clauses.filter(clause => !isPhrase(clause))];
  const withoutWords = clauses.map(({ start, end }) => query.slice(start, end)).join(' ');
  return [...ordered.map(clause => replaced(query, [asWords(clause)])), ...analyze(words).length > 0 ? [withoutWords] : []];
}

/** A query that only excludes things would find almost every page: that doesn't help anyone. */
function asksForSomething(query) {
  const { words, clauses } = parseQuery(query);
  return clauses.some(clause => !clause.without) || analyze(words).length > 0;
}

const withAllWords = (query, clauses) => replaced(query, clauses.map(asWords));

/** The first query has the nearest word for each that no page has, the second the next nearest, and so on. */
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
      mistyped.map(({ words: near, ...place }) => ({ ...place, by: near[Math.min(i, near.length - 1)] })),
    ),
  );
}

/** The words nearest to one that no page has; none for a word that some page has. */
async function nearestWords(index, field, { surface, stem }, unfinished) {
  if (field && field !== 'title') {
    const values = (await loadFacet(index.files, field, index.start.documentCount)).flatMap(({ value, documents }) =>
      analyze(value).map(word => ({ ...word, text: word.surface, frequency: documents.length })));
    return values.some(word => word.stem === stem || (unfinished && word.text.startsWith(surface)))
      ? []
      : nearestOf(surface, values);
  }
  if (await index.terms.find(stem) || unfinished && (await index.words.startingWith(surface)).length > 0) return [];
  // On a large site, only words with the same beginning, or the beginning without the first letter or with the first two
  // swapped.
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
