import { stemOf } from './analyzer.js';
import { later } from './files.js';
import { mostFrequent } from './words.js';

/**
 * @typedef {object} Candidate words that may replace a word of the query, all counted as one, and their weight
 * @property {string[]} stems one for each form that a document may have
 * @property {string[]} words the words as written
 * @property {number} weight
 * @property {(import('./terms.js').Postings | undefined)[][]} postings for each field, those of its terms that any document
 * has
 */

/** Finds what a word of a query may mean. The twin of WordExpansion. */
export class Expansion {
  /**
   * @param {import('./terms.js').Terms} terms
   * @param {import('./words.js').Words} words
   * @param {import('./start.js').Ranking} ranking
   */
  constructor(terms, words, ranking) {
    this.terms = terms;
    this.words = words;
    this.ranking = ranking;
  }

  /**
   * The word itself; if it is unfinished, also the frequent words that it begins; if no document has it, the frequent words
   * with the fewest edits.
   * @param {import('./analyzer.js').Token} word
   * @param {boolean} unfinished
   * @param {boolean} [correct] whether other words may replace one that no document has
   * @param {{ stem: string, weight: number }[]} [others] stems to search for in addition to the word
   * @returns {Promise<Candidate[] & { correction?: string }>} `correction`: the likeliest replacement for a word that no
   * document has
   */
  async expand({ surface, stem }, unfinished, correct = true, others = []) {
    const { minPrefixLength, maxCompletions, prefixWeight } = this.ranking;
    const [found, begun, ...beside] = await Promise.all([
      this.terms.find(stem),
      unfinished && surface.length >= minPrefixLength ? this.words.startingWith(surface) : [],
      ...others.map(other => this.terms.find(other.stem)),
    ]);
    const known = hasStem(found);
    const candidates = [];
    // "stud" is the stem of "studs", but isn't meant as a word while someone is typing "studies".
    const isWord = known && (begun.length === 0 || begun[0].text === surface);
    if (isWord) candidates.push(this.load([stem], [surface], 1));
    others.forEach((other, i) => {
      if (other.stem !== stem && hasStem(beside[i])) candidates.push(this.load([other.stem], [], other.weight));
    });
    if (begun.some(({ text }) => text !== surface)) {
      candidates.push(this.together(known ? [stem] : [], mostFrequent(begun, maxCompletions), isWord ? prefixWeight : 1));
    }
    if (candidates.length > 0 || !correct) return Promise.all(candidates);
    const nearest = await (await later(import('./corrections.js'))).correctionsOf(surface, this.words, this.ranking);
    return nearest
      ? Object.assign([await this.together([], nearest.words, nearest.weight)], { correction: nearest.words[0].text })
      : [];
  }

  together(stems, words, weight) {
    const texts = words.map(word => word.text);
    return this.load([...new Set([...stems, ...texts.map(stemOf)])], texts, weight);
  }

  async load(stems, words, weight) {
    const find = terms => Promise.all(terms.map(term => this.terms.find(term)));
    const [ofStems, ofWords] = await Promise.all([find(stems), find(words)]);
    const inField = (found, field) =>
      found.flatMap(postings => (postings && postings[field].documents.length > 0 ? [postings[field]] : []));
    return { stems, words, weight, postings: [inField(ofStems, 0), inField(ofStems, 1), inField(ofWords, 2)] };
  }
}

/** Title and body contain stems; the third field contains words, which may look like the stem of another word. */
const hasStem = postings => postings?.slice(0, 2).some(({ documents }) => documents.length > 0) ?? false;
