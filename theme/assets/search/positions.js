import { ByteReader } from './reader.js';

/**
 * @typedef {import('./terms.js').Postings & { starts: Uint32Array, positions: Uint32Array }} PositionedPostings
 * Postings, and the positions of the term in each document: those of posting i are from `starts[i]` to `starts[i + 1]`,
 * increasing.
 */

/** The positions of terms in documents, loaded only for phrases. */
export class Positions {
  /**
   * @param {import('./files.js').IndexFiles} files
   * @param {import('./terms.js').Terms} terms
   * @param {import('./start.js').Start} start
   */
  constructor(files, terms, start) {
    Object.assign(this, { files, terms, start });
    /** @type {Map<string, PositionedPostings[]>} */
    this.read = new Map();
  }

  /**
   * The postings of a stem in each field, with positions; undefined if no document has it.
   * @param {string} stem
   * @returns {Promise<PositionedPostings[] | undefined>}
   */
  async find(stem) {
    const postings = await this.terms.find(stem);
    if (!postings || this.read.has(stem)) return this.read.get(stem);
    const { shardsPerPositionsFile } = this.start;
    const { shard, codes } = await this.terms.before(stem);
    const parts = await this.files.load(`positions/${Math.floor(shard / shardsPerPositionsFile)}.bin`, readParts);
    const fields = this.readTerm(parts[shard % shardsPerPositionsFile], codes, postings);
    this.read.set(stem, fields);
    return fields;
  }

  /** Terms follow one another, so everything before this one is skipped. */
  readTerm(part, codesBefore, postings) {
    const { termFrequencies } = this.start;
    const reader = new ByteReader(part);
    reader.skipVarints(sumOf(termFrequencies, codesBefore));
    return postings.map(({ documents, codes }) => {
      const starts = new Uint32Array(codes.length + 1);
      const positions = new Uint32Array(sumOf(termFrequencies, codes));
      codes.forEach((code, i) => reader.gaps(positions, starts[i], starts[i + 1] = starts[i] + termFrequencies[code]));
      return { documents, codes, starts, positions };
    });
  }
}

function sumOf(termFrequencies, codes) {
  let sum = 0;
  for (const code of codes) sum += termFrequencies[code];
  return sum;
}

/** @returns {Uint8Array[]} the positions of each shard */
function readParts(bytes) {
  const reader = new ByteReader(bytes);
  const lengths = Array.from({ length: reader.count() }, () => reader.count());
  return lengths.map(length => reader.take(length));
}
