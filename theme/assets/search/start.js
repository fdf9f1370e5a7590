import { OutdatedScriptError } from './files.js';
import { ByteReader } from './reader.js';

/** Raised by one with every change of any file's form; the same as in StartFileCodec. */
const formatVersion = 5;

/** More than any site has; a damaged number beyond it would ask for memory. */
const maxDocuments = 1 << 24;

/** The scored fields of the Lucene index: title, body, and the title as it is written. */
const fieldCount = 3;

/**
 * @typedef {object} Start what is known before the first query
 * @property {string} build names the folder of the other files
 * @property {number} documentCount
 * @property {Ranking} ranking
 * @property {number[]} averageLengths of each field, in words
 * @property {Uint32Array} termFrequencies by symbol code
 * @property {Uint8Array} norms by symbol code
 * @property {string[]} termSeparators of each term shard, or of each page of `shardsPerSeparator` of them
 * @property {number} shardsPerSeparator
 * @property {string[]} wordSeparators
 * @property {number} shardsPerPositionsFile
 * @property {number} documentsPerBlock
 * @property {boolean} isNewestFirst documents are numbered newest first
 * @property {import('./synonyms.js').SynonymGroup[]} synonyms
 *
 * @typedef {object} Ranking the numbers of RankingOptions
 * @property {number} k1
 * @property {number} b
 * @property {number[]} boosts of each field
 * @property {number} neighbourBoost
 * @property {number} prefixWeight
 * @property {number} synonymWeight
 * @property {number[]} editWeights for one edit and for two
 * @property {number} maxNeighbourWords
 * @property {number} minPrefixLength
 * @property {number} minTypoLength
 * @property {number} minTwoEditsLength
 * @property {number} maxCompletions
 * @property {number} maxCorrections
 * @property {number} maxQueryWords
 */

/**
 * @param {Uint8Array} bytes
 * @returns {Start}
 */
export function readStart(bytes) {
  const reader = new ByteReader(bytes);
  if (reader.varint() !== formatVersion) throw new OutdatedScriptError();
  const build = reader.text();
  const documentCount = reader.below(maxDocuments);
  const ranking = {
    k1: reader.float(),
    b: reader.float(),
    boosts: [reader.float(), 1, reader.float()],
    neighbourBoost: reader.float(),
    prefixWeight: reader.float(),
    synonymWeight: reader.float(),
    editWeights: [reader.float(), reader.float()],
    maxNeighbourWords: reader.varint(),
    minPrefixLength: reader.varint(),
    minTypoLength: reader.varint(),
    minTwoEditsLength: reader.varint(),
    maxCompletions: reader.varint(),
    maxCorrections: reader.varint(),
    maxQueryWords: reader.varint(),
  };
  const averageLengths = Array.from({ length: fieldCount }, () => reader.float());
  const symbolCount = reader.count();
  const termFrequencies = Uint32Array.from({ length: symbolCount }, () => reader.varint());
  const norms = Uint8Array.from({ length: symbolCount }, () => reader.byte());
  const start = {
    build,
    documentCount,
    ranking,
    averageLengths,
    termFrequencies,
    norms,
    shardsPerSeparator: reader.varint(),
    shardsPerPositionsFile: reader.varint(),
    documentsPerBlock: reader.varint(),
    isNewestFirst: reader.byte() === 1,
    termSeparators: reader.sortedTexts(),
    wordSeparators: reader.sortedTexts(),
    synonyms: reader.list(() => ({ term: reader.text(), entries: reader.list(() => reader.list(() => reader.text())) })),
  };
  reader.end();
  return start;
}

/**
 * The part that would hold a text: the last whose separator is not larger. Strings compare by UTF-16 units, as the
 * exporter sorted them.
 * @param {string[]} separators
 * @param {string} text
 */
export function partOf(separators, text) {
  let low = 0;
  let high = separators.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (separators[middle] <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}
