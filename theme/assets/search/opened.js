import { analyze } from './analyzer.js';
import { askedWords } from './asked.js';
import { Expansion } from './expansion.js';
import { IndexFiles, later } from './files.js';
import { leaveOutQuestionWords } from './questions.js';
import { bestOf } from './ranking.js';
import { Scoring } from './scoring.js';
import { Synonyms } from './synonyms.js';
import { Terms } from './terms.js';
import { Words } from './words.js';

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
export class OpenIndex {
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
    return mayAskMore.test(query)
      ? (await later(import('./typed.js'))).matchTyped(this, query, exact)
      : this.matchWords(query, exact);
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
      scores,
      documents,
      has: document => scores[document] > 0,
      stems: new Set(known.flat().flatMap(candidate => candidate.stems)),
      corrections: clauses.flatMap(({ correction }, i) =>
        correction ? [{ typed: text.slice(asked[i].token.start, asked[i].token.end), used: correction }] : [],
      ),
    };
  }

  async search(query, { limit = 10, filters = {}, sort = 'relevance', exact = false }) {
    // All results need what draws them: it comes beside the shards.
    const [match, passed, { drawHits }] = await Promise.all([this.match(query, exact), this.passing(filters), drawing()]);
    const candidates = match?.documents ?? (match || passed ? Array.from({ length: this.start.documentCount }, (_, i) => i) : []);
    const matches = candidates.filter(document => (!match || match.has(document)) && (!passed || passed[document]));
    const isRanked = match?.scores && sort !== 'date';
    const best = isRanked ? bestOf(match.scores, matches, limit) : (await this.byDate(matches)).slice(0, Math.max(0, limit));
    return Object.assign(await drawHits(this, best, match), {
      total: matches.length,
      corrections: distinct(match?.corrections ?? []),
    });
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
