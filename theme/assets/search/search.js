import { analyze } from './analyzer.js';
import { embeddedStart } from './embedded.js';
import { excerpt } from './excerpt.js';
import { Expansion } from './expansion.js';
import { applyFilters, countValues, facetNames, loadFacet } from './facets.js';
import { IndexFiles, loadFile, MissingFileError, readEmbedded } from './files.js';
import { loadFragments } from './fragments.js';
import { highlighter } from './highlight.js';
import { bestOf } from './ranking.js';
import { Scoring } from './scoring.js';
import { readStart } from './start.js';
import { completions, titlesAmong } from './suggestions.js';
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
 *
 * @typedef {object} Search
 * @property {(query: string, options?: SearchOptions) => Promise<Hit[] & { total: number }>} search
 *   The best hits first; `total` says how many documents matched. Without words, all documents that pass the filters.
 * @property {(text: string) => Promise<string[] & { titles: { url: string, title: string, type: string }[] }>} suggest
 *   The text with its last word completed, the likeliest first; `titles` are the best hits whose titles have its words.
 * @property {(query: string, options?: { filters?: SearchOptions["filters"] }) => Promise<Record<string, { value: string, count: number }[]>>} facets
 *   How many of the matching documents have each type, topic, year and author; of all documents, without words.
 *   The counts of a facet heed the filters of the others and not its own: they say what choosing another value would show.
 * @property {(query: string) => Promise<(text: string) => [number, number][]>} highlight
 *   Which parts of any text the query means, from and to in UTF-16 units.
 */

/** One build of the index, opened. */
class OpenIndex {
  constructor(folder, start) {
    this.start = start;
    this.files = new IndexFiles(`${folder}${start.build}/`);
    this.words = new Words(this.files, start);
    this.scoring = new Scoring(start);
    this.expansion = new Expansion(new Terms(this.files, start), this.words, start.ranking);
  }

  /** What the query means and what every document scores; null when it has no words at all. */
  async match(query) {
    const tokens = analyze(query);
    if (tokens.length === 0) return null;
    const clauses = await Promise.all(tokens.slice(0, this.start.ranking.maxQueryWords).map((token, i) =>
      this.expansion.expand(token, i === tokens.length - 1 && token.end === query.length)));
    const known = clauses.filter(candidates => candidates.length > 0);
    return { scores: this.scoring.score(known), stems: new Set(known.flat().map(candidate => candidate.stem)) };
  }

  async search(query, { limit = 10, filters = {}, sort = 'relevance' }) {
    const [match, passed] = await Promise.all([this.match(query), applyFilters(this.files, filters, this.start.documentCount)]);
    const matches = [];
    if (match || passed) {
      for (let document = 0; document < this.start.documentCount; document++) {
        if ((!match || match.scores[document] > 0) && (!passed || passed[document])) matches.push(document);
      }
    }
    // Documents are numbered newest first.
    const best = match && sort !== 'date' ? bestOf(match.scores, matches, limit) : matches.slice(0, Math.max(0, limit));
    const fragments = await loadFragments(this.files, this.start, best);
    const hits = fragments.map(({ text, ...shown }, i) => ({
      ...shown, score: match ? match.scores[best[i]] : 0, excerpt: excerpt(text, match?.stems ?? new Set()),
    }));
    return Object.assign(hits, { total: matches.length });
  }

  async suggest(text) {
    const [words, hits, highlight] = await Promise.all([
      completions(text, this.words, this.start.ranking.maxCompletions), this.search(text, {}), this.highlight(text)]);
    return Object.assign(words, { titles: titlesAmong(hits, highlight) });
  }

  async facets(query, { filters = {} } = {}) {
    const { documentCount } = this.start;
    const [match, ...counts] = await Promise.all([this.match(query), ...facetNames.map(async name => {
      const others = { ...filters, [name]: undefined };
      return Promise.all([loadFacet(this.files, name), applyFilters(this.files, others, documentCount)]);
    })]);
    return Object.fromEntries(counts.map(([values, passed], i) => [facetNames[i], countValues(values, facetNames[i],
      document => (!match || match.scores[document] > 0) && (!passed || passed[document] === 1))]));
  }

  async highlight(query) {
    const match = await this.match(query);
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
    highlight: query => withCurrentBuild(current => current.highlight(String(query))),
  };
}
