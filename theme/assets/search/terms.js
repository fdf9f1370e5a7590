import { ByteReader } from './reader.js';
import { partOf } from './start.js';

/**
 * @typedef {{ documents: Uint32Array, codes: Uint32Array }} Postings
 * The documents that have a term in one field, increasing, and the symbol code of each.
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
  }

  /**
   * The postings of a stem in each field; undefined when no document has it.
   * @param {string} stem
   * @returns {Promise<Postings[] | undefined>}
   */
  async find(stem) {
    const shard = await this.shardOf(stem);
    const term = shard?.terms.get(stem);
    if (!term) return undefined;
    let at = term.at;
    return term.frequencies.map(frequency => {
      const range = [at, at += frequency];
      return { documents: shard.documents.subarray(...range), codes: shard.codes.subarray(...range) };
    });
  }

  /**
   * What stands before a stem that some document has: the number of its shard, and there the codes of all earlier postings.
   * @param {string} stem
   * @returns {Promise<{ shard: number, codes: Uint32Array }>}
   */
  async before(stem) {
    const { terms, codes } = await this.shardOf(stem);
    return { shard: partOf(this.separators, stem), codes: codes.subarray(0, terms.get(stem).at) };
  }

  async shardOf(stem) {
    if (this.separators.length === 0) return undefined;
    return this.files.load(`terms/${partOf(this.separators, stem)}.bin`, bytes => this.read(bytes));
  }

  read(bytes) {
    const reader = new ByteReader(bytes);
    const terms = new Map();
    const frequencies = [];
    let term = '';
    let at = 0;
    for (let i = reader.count(); i > 0; i--) {
      term = reader.frontCoded(term);
      const own = Array.from({ length: this.fieldCount }, () => reader.count());
      terms.set(term, { at, frequencies: own });
      for (const frequency of own) {
        frequencies.push(frequency);
        at += frequency;
      }
    }
    const documents = new Uint32Array(at);
    const codes = new Uint32Array(at);
    let start = 0;
    for (const frequency of frequencies) reader.gaps(documents, start, start += frequency);
    for (let i = 0; i < at; i++) codes[i] = reader.varint();
    return { terms, documents, codes };
  }
}
