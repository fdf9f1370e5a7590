import { analyze } from './analyzer.js';
import { askedWords } from './asked.js';
import { embeddedStart } from './embedded.js';
import { Expansion } from './expansion.js';
import { IndexFiles, later, loadFile, MissingFileError, readEmbedded } from './files.js';
import { leaveOutQuestionWords } from './questions.js';
import { bestOf } from './ranking.js';
import { Scoring } from './scoring.js';
import { readStart } from './start.js';
import { Synonyms } from './synonyms.js';
import { Terms } from './terms.js';
import { Words } from './words.js';

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

/**
 * @typedef {object} Match what a query means; null stands for one that asks for nothing
 * @property {(document: number) => boolean} has
 * @property {number[]} [documents] all that it has, in no order, and maybe some that it has not
 * @property {Float32Array | null} scores by document number; null when nothing that is asked ranks
 * @property {Set<string>} stems to mark
 * @property {{ typed: string, used: string }[]} corrections
 */

/** A query without any of this is nothing but words; one with it may have phrases, exclusions, fields or operators. */
const mayAskMore = /["\u201C-\u201F\xAB\xBB\uFF02:]|(?:^|\W)[-\u2212]|AND|OR|NOT/;

/** Words of the longest query that is corrected: more were not typed but pasted, and proof-read. The same in WordClauses. */
const maxCorrectedWords = 32;

/** A word that was typed twice was corrected once. */
const distinct = corrections => corrections.filter(({ typed }, i) => corrections.findIndex(other => other.typed === typed) === i);

const drawing = () => later(import('./drawing.js'));

/** One build of the index, opened. */
class OpenIndex {
  constructor(folder, start) {
    this.start = start;
    this.files = new IndexFiles(`${folder}${start.build}/`);
    this.terms = new Terms(this.files, start);
    this.words = new Words(this.files, start, this.terms);
    this.scoring = new Scoring(start);
    this.synonyms = new Synonyms(start.synonyms);
    this.expansion = new Expansion(this.terms, this.words, start.ranking);
  }

  /**
   * What a query means; search, facets and highlighting ask for the same one after the other.
   * @param {string} query
   * @param {boolean} [exact]
   * @returns {Promise<Match | null>}
   */
  match(query, exact = false) {
    if (this.last?.query !== query || this.last.exact !== exact) {
      this.last = { query, exact, match: this.understand(query, exact) };
      this.last.match.catch(() => { this.last = undefined; });
    }
    return this.last.match;
  }

  async understand(query, exact) {
    return mayAskMore.test(query) ? (await later(import('./typed.js'))).matchTyped(this, query, exact) : this.matchWords(query, exact);
  }

  /** The plain words of a query, which a document need not have all; null when there are none. */
  async matchWords(text, exact) {
    const tokens = leaveOutQuestionWords(analyze(text), text).slice(0, this.start.ranking.maxQueryWords);
    if (tokens.length === 0) return null;
    const asked = askedWords(tokens, text, this.synonyms, this.start.ranking.synonymWeight);
    const correct = !exact && tokens.length <= maxCorrectedWords;
    const clauses = await Promise.all(asked.map(async ({ token, unfinished, others, times }) =>
      Object.assign(await this.expansion.expand(token, unfinished, correct, others), { times })));
    const known = clauses.filter(candidates => candidates.length > 0);
    const { scores, documents } = this.scoring.score(known);
    return {
      scores, documents, has: document => scores[document] > 0, stems: new Set(known.flat().flatMap(candidate => candidate.stems)),
      corrections: clauses.flatMap(({ correction }, i) => correction ? [{ typed: text.slice(asked[i].token.start, asked[i].token.end), used: correction }] : []),
    };
  }

  async search(query, { limit = 10, filters = {}, sort = 'relevance', exact = false }) {
    // All results need what draws them: it comes beside the shards.
    const [match, passed, { drawHits }] = await Promise.all([this.match(query, exact), this.passing(filters), drawing()]);
    const candidates = match?.documents ?? (match || passed ? Array.from({ length: this.start.documentCount }, (_, i) => i) : []);
    const matches = candidates.filter(document => (!match || match.has(document)) && (!passed || passed[document]));
    const isRanked = match?.scores && sort !== 'date';
    const best = isRanked ? bestOf(match.scores, matches, limit) : (await this.byDate(matches)).slice(0, Math.max(0, limit));
    return Object.assign(await drawHits(this, best, match), { total: matches.length, corrections: distinct(match?.corrections ?? []) });
  }

  /** Which documents pass the filters, by number; null where there is no filter. */
  async passing(filters) {
    if (!Object.values(filters ?? {}).some(values => values !== undefined && values?.length !== 0)) return null;
    return (await later(import('./facets.js'))).applyFilters(this.files, filters, this.start.documentCount);
  }

  async byDate(documents) {
    if (this.start.isNewestFirst || documents.length === 0) return documents.sort((a, b) => a - b);
    return (await later(import('./dates.js'))).newestFirst(this.files, this.start, documents);
  }

  async highlight(query, { exact = false }) {
    const [match, { highlighter }] = await Promise.all([this.match(query, exact), drawing()]);
    return highlighter(this, match);
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
    suggest: text => withCurrentBuild(async current => (await later(import('./suggestions.js'))).suggest(current, String(text))),
    facets: (query, options = {}) => withCurrentBuild(async current => (await later(import('./facets.js'))).countFacets(current, String(query), options)),
    highlight: (query, options = {}) => withCurrentBuild(current => current.highlight(String(query), options)),
    alternatives: query => withCurrentBuild(async current => (await later(import('./alternatives.js'))).findAlternatives(current, String(query))),
  };
}
