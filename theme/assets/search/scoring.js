import { countNeighbours } from './neighbours.js';

// Lucene's BM25Similarity, and the queries of Ranking/Words, in Lucene's arithmetic: every float of Lucene is rounded here
// where Lucene rounds it. Sums are made in double precision there and here; floats of such sizes add up in a double
// without any rounding, so their order does not matter.

const float = Math.fround;

/** Lucene's SmallSingle: three bits of mantissa, five of exponent, zero exponent 15, for 1 / sqrt(length). */
function lengthOf(norm) {
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, norm === 0 ? 0 : (norm << 21) + (48 << 24));
  const value = view.getFloat32(0);
  return float(1 / float(value * value));
}

/** The field of the title's words as they are written. */
const exactField = 2;

export class Scoring {
  /** @param {import('./start.js').Start} start */
  constructor({ documentCount, ranking, averageLengths, termFrequencies, norms }) {
    const { k1, b } = ranking;
    this.documentCount = documentCount;
    this.ranking = ranking;
    this.termFrequencies = termFrequencies;
    this.saturation = float(k1 + 1);
    // Of one query, of one candidate, of one word, and of one field; all 0 before and after.
    this.sums = new Float64Array(documentCount);
    this.shares = new Float64Array(documentCount);
    this.own = new Float64Array(documentCount);
    this.best = new Float32Array(documentCount);
    this.frequencies = new Uint32Array(documentCount);
    // A posting's score is weight * tf / (tf + k1 * (1 - b + b * length / average)): what is added to tf depends on its symbol
    // alone.
    this.lengths = averageLengths.map(average => Float32Array.from(termFrequencies, (_, code) =>
      k1 * float(float(1 - b) + float(float(b * lengthOf(norms[code])) / average))));
  }

  /**
   * The score of every document, in time that grows with the postings and not with the site.
   * @param {(import('./expansion.js').Candidate[] & { times: number })[]} words the candidates of each word, none is empty, and
   * how often it is said
   * @returns {{ scores: Float32Array, documents: number[] }} scores by document number, 0 where nothing matches; the
   *   documents that match, in no order
   */
  score(words) {
    const { sums, shares } = this;
    const scores = new Float32Array(this.documentCount);
    const documents = [];
    let total = 0;
    for (const candidates of words) total += this.addWord(candidates, documents);
    for (const document of documents) sums[document] *= float(shares[document] / total);
    if (words.length <= this.ranking.maxNeighbourWords) {
      for (let i = 1; i < words.length; i++) this.addNeighbours(words[i - 1], words[i]);
    }
    for (const document of documents) {
      scores[document] = sums[document];
      sums[document] = shares[document] = 0;
    }
    return { scores, documents };
  }

  /**
   * A word counts what the best of its candidates counts, as in a DisjunctionMaxQuery. Returns its information, of all times that
   * it is said.
   */
  addWord(candidates, found) {
    const { sums, shares, best } = this;
    const documents = [];
    for (const candidate of candidates) this.addCandidate(candidate, documents);
    const { times } = candidates;
    const information = times * this.inverseFrequency(documents.length);
    for (const document of documents) {
      if (shares[document] === 0) found.push(document);
      sums[document] += times * best[document];
      shares[document] += information;
      best[document] = 0;
    }
    return information;
  }

  /** The fields added up; then the larger of this candidate and those before it. Lists the documents that are new. */
  addCandidate({ weight, postings }, documents) {
    const { own, best } = this;
    postings.forEach((terms, field) => this.addField(terms, field, float(this.ranking.boosts[field] * float(weight))));
    for (const { documents: list } of postings.flat()) {
      for (const document of list) {
        const score = float(own[document]);
        own[document] = 0;
        if (best[document] === 0 && score > 0) documents.push(document);
        if (score > best[document]) best[document] = score;
      }
    }
  }

  /** Terms that count as one, as in Lucene's SynonymQuery: frequencies add up. */
  addField(terms, field, boost) {
    const { frequencies, termFrequencies, own } = this;
    const weight = this.weightOf(this.informationOf(terms), boost);
    const lengths = this.lengths[field];
    if (terms.length > 1) {
      for (const { documents, codes } of terms) {
        for (let i = 0; i < documents.length; i++) frequencies[documents[i]] += termFrequencies[codes[i]];
      }
    }
    for (const { documents, codes } of terms) {
      for (let i = 0; i < documents.length; i++) {
        const frequency = terms.length > 1 ? frequencies[documents[i]] : termFrequencies[codes[i]];
        // Counted with the first of its terms.
        if (frequency === 0) continue;
        frequencies[documents[i]] = 0;
        own[documents[i]] += saturated(weight, frequency, lengths[codes[i]]);
      }
    }
  }

  /** Two words that are neighbours in a title too, as in NeighboursQuery. */
  addNeighbours(one, other) {
    const first = termsOf(one);
    const second = termsOf(other);
    if (first.length === 0 || second.length === 0) return;
    const weight = this.weightOf(float(this.informationOf(first) + this.informationOf(second)), this.ranking.neighbourBoost);
    countNeighbours(first, second, (document, pairs, code) => {
      this.sums[document] += saturated(weight, pairs, this.lengths[exactField][code]);
    });
  }

  weightOf(information, boost) {
    return float(float(information * boost) * this.saturation);
  }

  /** Of terms that count as one: that of the most frequent. */
  informationOf(terms) {
    return this.inverseFrequency(terms.reduce((most, { documents }) => Math.max(most, documents.length), 0));
  }

  inverseFrequency(frequency) {
    return float(Math.log(1 + (this.documentCount - frequency + 0.5) / (frequency + 0.5)));
  }
}

const saturated = (weight, frequency, length) => float(float(weight * frequency) / float(frequency + length));

/** The words of all candidates as they are written, each once. */
const termsOf = candidates => [...new Set(candidates.flatMap(candidate => candidate.postings[exactField]))];
