import { analyze } from './analyzer.js';
import { embeddedStart } from './embedded.js';
import { excerpt } from './excerpt.js';
import { Expansion } from './expansion.js';
import { IndexFiles, loadFile, MissingFileError, readEmbedded } from './files.js';
import { loadFragments } from './fragments.js';
import { parseQuery } from './query.js';
import { bestOf } from './ranking.js';
import { Scoring } from './scoring.js';
import { readStart } from './start.js';
import { Terms } from './terms.js';
import { Words } from './words.js';

/**
 * @typedef {{ url: string, score: number, title: string, type: string, date: string | null, excerpt: string }} Hit
 * `title` is text; `excerpt` is HTML, escaped, with the words that matched in `<mark>`.
 *
 * @typedef {object} SearchOptions
 * @property {number} [limit] hits that are wanted; 10 unless told
 * @property {{ type?: string | string[], topic?: string | string[], year?: string | string[], author?: string | string[] }} [filters]
 * @property {'relevance' | 'date'} [sort] by date: the newest first
 * @property {boolean} [exact] words mean what was typed: none is corrected (an unfinished last word is still completed)
 *
 * @typedef {object} Search
 * @property {(query: string, options?: SearchOptions) => Promise<Hit[] & { total: number, corrections: { typed: string, used: string }[] }>} search
 *   The best hits first; `total` says how many documents matched. Without words, all documents that pass the filters.
 *   `corrections`: words as typed that no document has, and the likeliest of those that stand for each.
 * @property {(text: string) => Promise<string[] & { titles: { url: string, title: string, type: string }[] }>} suggest
 *   The text with its last word completed, the likeliest first; `titles` are the best hits whose titles have its words.
 * @property {(query: string, options?: { filters?: SearchOptions["filters"], exact?: boolean }) => Promise<Record<string, { value: string, count: number }[]>>} facets
 *   How many of the matching documents have each type, topic, year and author; of all documents, without words.
 *   The counts of a facet heed the filters of the others and not its own: they say what choosing another value would show.
 * @property {(query: string, options?: { exact?: boolean }) => Promise<(text: string) => [number, number][]>} highlight
 *   Which parts of any text the query means, from and to in UTF-16 units.
 * @property {(query: string) => Promise<{ nearest: string[], fewer: string[] }>} alternatives
 *   For a query that found nothing, or little: others that find something, at most four of each kind, the likeliest
 *   first. `nearest` has other words for those that no page has, `fewer` asks for one thing less.
 */

/** A word that was typed twice was corrected once. */
const distinct = corrections => corrections.filter(({ typed }, i) => corrections.findIndex(other => other.typed === typed) === i);

/** One build of the index, opened. */
class OpenIndex {
  constructor(folder, start) {
    this.start = start;
    this.files = new IndexFiles(`${folder}${start.build}/`);
    this.terms = new Terms(this.files, start);
    this.words = new Words(this.files, start, this.terms);
    this.scoring = new Scoring(start);
    this.expansion = new Expansion(this.terms, this.words, start.ranking);
  }

  /**
   * What a query means: which documents it has, what each scores, the stems to mark; null when it asks for nothing.
   * The twin of QueryBuilder and TypedQuery.
   * @param {string} query
   * @param {boolean} [exact]
   */
  async match(query, exact = false) {
    const parsed = parseQuery(query);
    const [said, asked] = await Promise.all([
      this.matchWords(parsed.words, exact),
      parsed.clauses.length > 0 ? import('./clauses.js').then(({ matchClauses }) => matchClauses(this, parsed.clauses, exact)) : null,
    ]);
    if (!said || !asked) return said ?? (asked && { ...asked, scores: Float32Array.from(asked.scores ?? []), has: document => asked.passes[document] === 1 });
    const scores = asked.scores ? said.scores.map((score, document) => score + asked.scores[document]) : said.scores;
    return {
      scores, has: document => scores[document] > 0 && asked.passes[document] === 1,
      stems: new Set([...said.stems, ...asked.stems]), corrections: [...said.corrections, ...asked.corrections],
    };
  }

  /** The plain words of a query, which a document need not have all; null when there are none. */
  async matchWords(text, exact) {
    const tokens = analyze(text).slice(0, this.start.ranking.maxQueryWords + 1);
    if (tokens.length === 0) return null;
    const clauses = await Promise.all(tokens.slice(0, this.start.ranking.maxQueryWords).map((token, i) =>
      this.expansion.expand(token, i === tokens.length - 1 && token.end === text.length, !exact)));
    const known = clauses.filter(candidates => candidates.length > 0);
    const scores = this.scoring.score(known);
    return {
      scores, has: document => scores[document] > 0, stems: new Set(known.flat().map(candidate => candidate.stem)),
      corrections: clauses.flatMap(({ correction }, i) => correction ? [{ typed: text.slice(tokens[i].start, tokens[i].end), used: correction }] : []),
    };
  }

  async search(query, { limit = 10, filters = {}, sort = 'relevance', exact = false }) {
    const [match, passed] = await Promise.all([this.match(query, exact), this.passing(filters)]);
    const matches = [];
    if (match || passed) {
      for (let document = 0; document < this.start.documentCount; document++) {
        if ((!match || match.has(document)) && (!passed || passed[document])) matches.push(document);
      }
    }
    const isRanked = match?.scores.length > 0 && sort !== 'date';
    const best = isRanked ? bestOf(match.scores, matches, limit) : (await this.byDate(matches)).slice(0, Math.max(0, limit));
    const fragments = await loadFragments(this.files, this.start, best);
    const hits = fragments.map(({ text, ...shown }, i) => ({
      ...shown, score: match?.scores[best[i]] ?? 0, excerpt: excerpt(text, match?.stems ?? new Set()),
    }));
    return Object.assign(hits, { total: matches.length, corrections: distinct(match?.corrections ?? []) });
  }

  /** Which documents pass the filters, by number; null where there is no filter. */
  async passing(filters) {
    if (!Object.values(filters ?? {}).some(values => values !== undefined && values?.length !== 0)) return null;
    return (await import('./facets.js')).applyFilters(this.files, filters, this.start.documentCount);
  }

  async byDate(documents) {
    if (this.start.isNewestFirst || documents.length === 0) return documents;
    return (await import('./dates.js')).newestFirst(this.files, this.start, documents);
  }

  async suggest(text) {
    const { completions, titlesAmong } = await import('./suggestions.js');
    const [words, hits, highlight] = await Promise.all([
      completions(text, this.words, this.start.ranking.maxCompletions), this.search(text, {}), this.highlight(text)]);
    return Object.assign(words, { titles: titlesAmong(hits, highlight) });
  }

  async facets(query, { filters = {}, exact = false }) {
    const [match, { countFacets }] = await Promise.all([this.match(query, exact), import('./facets.js')]);
    return countFacets(this.files, document => !match || match.has(document), filters, this.start.documentCount);
  }

  async highlight(query, { exact = false } = {}) {
    const [match, { highlighter }] = await Promise.all([this.match(query, exact), import('./highlight.js')]);
    return highlighter(match?.stems ?? new Set());
  }
}

/**
 * Opens the search of a site.
 * @param {object} [options]
 * @param {string} [options.baseUrl] address of the folder that this script is in, which is also where it looks unless told
 * @returns {Promise<Search>}
 * @throws {Error} with a message for readers: an old browser, no connection, a missing or a damaged file
 */
export async function createSearch({ baseUrl = new URL('.', import.meta.url).href } = {}) {
  if (typeof DecompressionStream === 'undefined') {
    throw new Error('This browser is too old for the search: it cannot open compressed files (DecompressionStream).');
  }
  const folder = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const loadStart = options => loadFile(`${folder}start.bin`, readStart, options);
  let index = new OpenIndex(folder, await (embeddedStart ? readEmbedded(embeddedStart, readStart) : loadStart()));

  /** When the site was built anew, the files of the old build are gone: the new build answers. */
  async function withCurrentBuild(answer) {
    const used = index;
    try {
      return await answer(used);
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      const start = await loadStart({ cache: 'no-cache' });
      if (start.build === used.start.build) throw error;
      index = new OpenIndex(folder, start);
      return answer(index);
    }
  }

  return {
    search: (query, options = {}) => withCurrentBuild(current => current.search(String(query), options)),
    suggest: text => withCurrentBuild(current => current.suggest(String(text))),
    facets: (query, options = {}) => withCurrentBuild(current => current.facets(String(query), options)),
    highlight: (query, options = {}) => withCurrentBuild(current => current.highlight(String(query), options)),
    alternatives: query => withCurrentBuild(async current => (await import('./alternatives.js')).findAlternatives(current, String(query))),
  };
}
