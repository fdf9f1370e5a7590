// Lucene's BM25Similarity with a coordination factor, in Lucene's arithmetic: every float of Lucene is rounded here
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

export class Scoring {
  /** @param {import('./start.js').Start} start */
  constructor({ documentCount, ranking, averageLengths, termFrequencies, norms }) {
    const { k1, b, boosts } = ranking;
    this.documentCount = documentCount;
    this.termFrequencies = termFrequencies;
    this.boosts = boosts;
    this.saturation = float(k1 + 1);
    // Of one candidate and of one word; all 0 between words.
    this.own = new Float64Array(documentCount);
    this.best = new Float32Array(documentCount);
    // A posting's score is weight * tf / (tf + k1 * (1 - b + b * length / average)): the divisor depends on its symbol alone.
    this.lengthFactors = averageLengths.map(average => Float32Array.from(norms, norm =>
      k1 * float(float(1 - b) + float(float(b * lengthOf(norm)) / average))));
    this.divisors = this.lengthFactors.map(factors => Float32Array.from(termFrequencies, (tf, code) => tf + factors[code]));
  }

  /**
   * The score of every document.
   * @param {import('./expansion.js').Candidate[][]} clauses the candidates of each word; none is empty
   * @returns {Float32Array} by document number; 0 where nothing matches
   */
  score(clauses) {
    const sums = new Float64Array(this.documentCount);
    const matched = new Uint16Array(this.documentCount);
    for (const candidates of clauses) this.addClause(candidates, sums, matched);

    const scores = new Float32Array(this.documentCount);
    for (let document = 0; document < scores.length; document++) {
      if (matched[document] > 0) scores[document] = sums[document] * float(matched[document] / clauses.length);
    }
    return scores;
  }

  /** A word counts what the best of its candidates counts, as in a DisjunctionMaxQuery. */
  addClause(candidates, sums, matched) {
    const documents = [];
    for (const candidate of candidates) this.addCandidate(candidate, documents);
    for (const document of documents) {
      sums[document] += this.best[document];
      matched[document]++;
      this.best[document] = 0;
    }
  }

  /** Title and body added up; then the larger of this candidate and those before it. Lists the documents that are new. */
  addCandidate({ weight, postings }, documents) {
    const { own, best } = this;
    postings.forEach((field, i) => this.addField(field, i, weight));
    for (const field of postings) {
      for (const document of field.documents) {
        const score = float(own[document]);
        own[document] = 0;
        if (best[document] === 0 && score > 0) documents.push(document);
        if (score > best[document]) best[document] = score;
      }
    }
  }

  addField({ documents, codes }, field, weight) {
    const weightOfTerm = this.weightOf(this.inverseFrequency(documents.length), field, weight);
    const divisors = this.divisors[field];
    for (let i = 0; i < documents.length; i++) {
      this.own[documents[i]] += float(float(weightOfTerm * this.termFrequencies[codes[i]]) / divisors[codes[i]]);
    }
  }

  /** What each occurrence in a field is worth, before saturation. */
  weightOf(inverseFrequency, field, weight) {
    return float(float(inverseFrequency * float(this.boosts[field] * float(weight))) * this.saturation);
  }

  inverseFrequency(frequency) {
    return float(Math.log(1 + (this.documentCount - frequency + 0.5) / (frequency + 0.5)));
  }
}
