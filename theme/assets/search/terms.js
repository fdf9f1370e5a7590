import { ByteReader } from './reader.js';
import { partOf } from './start.js';

/**
 * @typedef {{ documents: Uint32Array, codes: Uint32Array, positions: number[][] }} Postings
 * The documents that have a term in one field, increasing, the symbol code of each, and its positions in each; these in the
 * last field only.
 */

/** The terms of the index with their postings, loaded shard by shard. */
export class Terms {
  /**
   * @param {import('./files.js').IndexFiles} files
   * @param {import('./start.js').Start} start
   */
  constructor(files, start) {
    this.files = files;
    this.separators = start.termSeparators;
    this.fieldCount = start.averageLengths.length;
    this.termFrequencies = start.termFrequencies;
  }

  /**
   * The postings of a stem in each field; undefined when no document has it.
   * @param {string} stem
   * @returns {Promise<Postings[] | undefined>}
   */
  async find(stem) {
    if (this.separators.length === 0) return undefined;
    const shard = await this.files.load(`terms/${partOf(this.separators, stem)}.bin`, bytes => this.read(bytes));
    return shard.get(stem);
  }

  read(bytes) {
    const reader = new ByteReader(bytes);
    const heads = [];
    let term = '';
    let at = 0;
    for (let i = reader.count(); i > 0; i--) {
      term = reader.frontCoded(term);
      const frequencies = Array.from({ length: this.fieldCount }, () => reader.count());
      heads.push([term, frequencies]);
      at += frequencies.reduce((sum, frequency) => sum + frequency, 0);
    }
    const documents = new Uint32Array(at);
    const codes = new Uint32Array(at);
    at = 0;
    const terms = new Map(heads.map(([term, frequencies]) => [term, frequencies.map(frequency => {
      const range = [at, at += frequency];
      reader.gaps(documents, ...range);
      return { documents: documents.subarray(...range), codes: codes.subarray(...range), positions: [] };
    })]));
    for (let i = 0; i < at; i++) codes[i] = reader.varint();
    for (const fields of terms.values()) {
      const last = fields[this.fieldCount - 1];
      for (const code of last.codes) {
        const positions = Array(this.termFrequencies[code]);
        reader.gaps(positions, 0, positions.length);
        last.positions.push(positions);
      }
    }
    return terms;
  }
}
