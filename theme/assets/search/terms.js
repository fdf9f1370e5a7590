import { ByteReader } from './reader.js';
import { partOf } from './start.js';

/**
 * @typedef {{ documents: Uint32Array, codes: Uint32Array, positions?: number[][] }} Postings
 * The documents that have a term in one field, increasing, and for each of them its symbol code. The last field also has
 * positions.
 */

/** A prefix whose words are in more shards than this is looked up in the dictionary's own files. */
const maxShards = 2;

/** The terms of the index with their postings, loaded one shard at a time. */
export class Terms {
  /**
   * @param {import('./files.js').IndexFiles} files
   * @param {import('./start.js').Start} start
   */
  constructor(files, start) {
    this.files = files;
    this.separators = start.termSeparators;
    this.shardsPerSeparator = start.shardsPerSeparator;
    this.fieldCount = start.averageLengths.length;
    this.termFrequencies = start.termFrequencies;
    this.documentCount = start.documentCount;
    this.symbolCount = start.norms.length;
  }

  /**
   * The postings of a stem in each field; undefined if no document has it.
   * @param {string} stem
   * @returns {Promise<Postings[] | undefined>}
   */
  async find(stem) {
    const shard = await this.shardOf(stem);
    const i = shard ? placeOf(shard.texts, stem) : 0;
    if (shard?.texts[i] !== stem || shard.frequencies.every(own => own[i] === 0)) return undefined;
    // Returns the same object for the same stem, so that callers can compare.
    return shard.found[i] ??= this.postingsOf(shard, i);
  }

  postingsOf({ frequencies, ends, documents, codes, positions }, i) {
    let at = ends[i - 1] ?? 0;
    const fields = frequencies.map(own => {
      const range = [at, at += own[i]];
      return { documents: documents.subarray(...range), codes: codes.subarray(...range) };
    });
    fields.at(-1).positions = positions[i];
    return fields;
  }

  /** The shard that would contain a stem; undefined if there is none. */
  async shardOf(stem) {
    return this.separators.length === 0 ? undefined : this.load(await this.numberOf(stem));
  }

  /**
   * The written words that begin with a text, if they are in few shards: most of those postings are needed next anyway.
   * @param {string} prefix
   * @returns {Promise<import('./words.js').Word[] | undefined>}
   */
  async wordsStartingWith(prefix) {
    if (this.separators.length === 0) return undefined;
    const [first, last] = await Promise.all([this.numberOf(prefix), this.numberOf(prefix + '\uFFFF')]);
    if (last >= first + maxShards) return undefined;
    const shards = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => this.load(first + i)));
    return shards.flatMap(({ texts, written }) => {
      const words = [];
      for (let i = placeOf(texts, prefix); i < texts.length && texts[i].startsWith(prefix); i++) {
        if (written[i] > 0) words.push({ text: texts[i], frequency: written[i] });
      }
      return words;
    });
  }

  /**
   * What comes before a stem that some document has: the number of its shard, and the codes of all earlier postings in that
   * shard.
   * @param {string} stem
   * @returns {Promise<{ shard: number, codes: Uint32Array }>}
   */
  async before(stem) {
    const shard = await this.numberOf(stem);
    const { texts, ends, codes } = await this.load(shard);
    return { shard, codes: codes.subarray(0, ends[placeOf(texts, stem) - 1] ?? 0) };
  }

  /** The number of the shard that would contain a text. The separators of a large site are in several pages. */
  async numberOf(text) {
    const part = partOf(this.separators, text);
    if (this.shardsPerSeparator === 1) return part;
    const page = await this.files.load(`separators/${part}.bin`, bytes => new ByteReader(bytes).sortedTexts());
    return part * this.shardsPerSeparator + partOf(page, text);
  }

  load(shard) {
    return this.files.load(`terms/${shard}.bin`, bytes => this.read(bytes));
  }

  read(bytes) {
    const reader = new ByteReader(bytes);
    const texts = reader.sortedTexts();
    const frequencies = Array.from({ length: this.fieldCount }, () => texts.map(() => reader.count()));
    const written = texts.map(() => reader.varint());
    let end = 0;
    const ends = texts.map((_, i) => frequencies.reduce((sum, own) => sum + own[i], 0)).map(sum => end += sum);
    const documents = new Uint32Array(reader.possible(end));
    const codes = new Uint32Array(end);
    let start = 0;
    texts.forEach((_, i) => frequencies.forEach(own => reader.gaps(documents, start, start += own[i], this.documentCount)));
    for (let i = 0; i < end; i++) codes[i] = reader.below(this.symbolCount);
    const inLast = frequencies.at(-1);
    const positions = ends.map((last, i) => Array.from(codes.subarray(last - inLast[i], last), code => {
      const own = Array(this.termFrequencies[code]);
      reader.gaps(own, 0, own.length);
      return own;
    }));
    reader.end();
    return { texts, frequencies, written, ends, documents, codes, positions, found: [] };
  }
}

/** The first index in a sorted list whose text is not smaller. */
function placeOf(texts, text) {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
