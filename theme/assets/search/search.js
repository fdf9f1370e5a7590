import { analyze } from './analyzer.js';
import { embeddedStart } from './embedded.js';
import { excerpt } from './excerpt.js';
import { Expansion } from './expansion.js';
import { IndexFiles, later, loadFile, MissingFileError, readEmbedded } from './files.js';
import { loadFragments } from './fragments.js';
import { bestOf } from './ranking.js';
import { Scoring } from './scoring.js';
import { bestSections } from './sections.js';
import { readStart } from './start.js';
import { Terms } from './terms.js';
import { mostFrequent, Words } from './words.js';

/**
 * @typedef {{ url: string, title: string, excerpt: string }} Section a part of a page below one of its headings
 *
 * @typedef {object} Hit
 * @property {string} url
 * @property {number} score
 * @property {string} title text, as all that is not said to be HTML
 * @property {string} type
 * @property {string | null} date
 * @property {string[]} topics
 * @property {string} excerpt HTML, escaped, with the words that matched in `<mark>`
 * @property {Section[]} sections at most three in which words of the query stand, best first; their excerpts are HTML too
 *
 * @typedef {object} SearchOptions
 * @property {number} [limit] hits that are wanted; 10 unless told
 * @property {{ type?: string | string[], topic?: string | string[], year?: string | string[], author?: string | string[] }} [filters]
 * @property {'relevance' | 'date'} [sort] by date: the newest first
 *
 * @typedef {object} Search
 * @property {(query: string, options?: SearchOptions) => Promise<Hit[] & { total: number }>} search
 *   The best hits first; `total` says how many documents matched. Without words, all documents that pass the filters.
 * @property {(prefix: string) => Promise<string[]>} suggest the text with its last word completed, the likeliest first
 * @property {(query: string) => Promise<Record<string, { value: string, count: number }[]>>} facets
 *   How many of the matching documents have each type, topic, year and author; of all documents, without words.
 */

/** One build of the index, opened. */
class OpenIndex {
  constructor(folder, start) {
    this.start = start;
    this.files = new IndexFiles(`${folder}${start.build}/`);
    const terms = new Terms(this.files, start);
    this.words = new Words(this.files, start, terms);
    this.scoring = new Scoring(start);
    this.expansion = new Expansion(terms, this.words, start.ranking);
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
    const [match, passed] = await Promise.all([this.match(query), this.passing(filters)]);
    const matches = [];
    if (match || passed) {
      for (let document = 0; document < this.start.documentCount; document++) {
        if ((!match || match.scores[document] > 0) && (!passed || passed[document])) matches.push(document);
      }
    }
    const best = match && sort !== 'date' ? bestOf(match.scores, matches, limit) : (await this.byDate(matches)).slice(0, Math.max(0, limit));
    const fragments = await loadFragments(this.files, this.start, best);
    const stems = match?.stems ?? new Set();
    const hits = fragments.map((fragment, i) => {
      const { url, title, type, date, topics, text } = fragment;
      const score = match ? match.scores[best[i]] : 0;
      return { url, score, title, type, date, topics, excerpt: excerpt(text, stems), sections: bestSections(fragment, stems) };
    });
    return Object.assign(hits, { total: matches.length });
  }

  /** Which documents pass the filters, by number; null where there is no filter. */
  async passing(filters) {
    if (!Object.values(filters ?? {}).some(values => values?.length !== 0)) return null;
    return (await later(import('./facets.js'))).applyFilters(this.files, filters, this.start.documentCount);
  }

  async byDate(documents) {
    if (this.start.isNewestFirst || documents.length === 0) return documents;
    return (await later(import('./dates.js'))).newestFirst(this.files, this.start, documents);
  }

  async suggest(prefix) {
    const last = analyze(prefix).at(-1);
    if (!last || last.end !== prefix.length) return [];
    const words = await this.words.startingWith(last.surface);
    return mostFrequent(words, this.start.ranking.maxCompletions).map(word => prefix.slice(0, last.start) + word.text);
  }

  async facets(query) {
    const [match, { countFacets }] = await Promise.all([this.match(query), later(import('./facets.js'))]);
    return countFacets(this.files, this.start, document => !match || match.scores[document] > 0);
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
    suggest: prefix => withCurrentBuild(current => current.suggest(String(prefix))),
    facets: query => withCurrentBuild(current => current.facets(String(query))),
  };
}
