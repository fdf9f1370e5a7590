import { stemOf } from './analyzer.js';
import { distance } from './distance.js';
import { mostFrequent } from './words.js';

/**
 * @typedef {{ stem: string, weight: number, postings: import('./terms.js').Postings[] }} Candidate
 * A stem that stands for a word of the query, and what it counts.
 */

/** What a word of a query may mean. The twin of WordExpansion. */
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
   * The word itself; if it is unfinished, the frequent words that it begins; if no document has it, the frequent words
   * with the fewest edits.
   * @param {import('./analyzer.js').Token} word
   * @param {boolean} unfinished
   * @returns {Promise<Candidate[]>}
   */
  async expand({ surface, stem, compound }, unfinished) {
    const { minPrefixLength, maxCompletions, prefixWeight } = this.ranking;
    const [postings, whole, begun] = await Promise.all([
      this.terms.find(stem),
      compound && this.terms.find(compound),
      unfinished && surface.length >= minPrefixLength ? this.words.startingWith(surface) : [],
    ]);
    const weights = new Map();
    if (postings) weights.set(stem, 1);
    if (whole) weights.set(compound, 1);
    addStems(weights, mostFrequent(begun, maxCompletions), postings ? prefixWeight : 1);
    if (weights.size === 0) await this.addCorrections(weights, surface);
    return Promise.all(Array.from(weights, async ([stem, weight]) => ({ stem, weight, postings: await this.terms.find(stem) })));
  }

  async addCorrections(weights, surface) {
    const { minTypoLength, minTwoEditsLength, maxCorrections, editWeights } = this.ranking;
    if (surface.length < minTypoLength || /[0-9]/.test(surface)) return;
    let least = surface.length < minTwoEditsLength ? 1 : 2;
    let nearest = [];
    // Few people mistype the first letter.
    for (const word of await this.words.startingWith(surface[0])) {
      if (/[0-9]/.test(word.text)) continue;
      const edits = distance(word.text, surface, least);
      if (edits > least) continue;
      if (edits < least) nearest = [];
      least = edits;
      nearest.push(word);
    }
    addStems(weights, mostFrequent(nearest, maxCorrections), editWeights[least < 2 ? 0 : 1]);
  }
}

function addStems(weights, words, weight) {
  for (const { text } of words) {
    const stem = stemOf(text);
    if (!weights.has(stem)) weights.set(stem, weight);
  }
}
