import { ByteReader } from './reader.js';
import { partOf } from './start.js';

/** @typedef {{ text: string, frequency: number }} Word a word as documents write it, and the number of documents that have it */

/** The dictionary of written words: next to the terms, and again in blocks, for a prefix of many words. */
export class Words {
  /**
   * @param {import('./files.js').IndexFiles} files
   * @param {import('./start.js').Start} start
   * @param {import('./terms.js').Terms} terms
   */
  constructor(files, start, terms) {
    this.files = files;
    this.terms = terms;
    this.separators = start.wordSeparators;
  }

  /**
   * The words that begin with a text.
   * @param {string} prefix
   * @returns {Promise<Word[]>}
   */
  async startingWith(prefix) {
    const near = await this.terms.wordsStartingWith(prefix);
    if (near) return near;
    const blocks = [];
    for (let i = partOf(this.separators, prefix); i < this.separators.length; i++) {
      if (blocks.length > 0 && this.separators[i] > prefix + '\uFFFF') break;
      blocks.push(this.files.load(`words/${i}.bin`, readBlock));
    }
    return (await Promise.all(blocks)).flat().filter(word => word.text.startsWith(prefix));
  }
}

/** @returns {Word[]} */
function readBlock(bytes) {
  const reader = new ByteReader(bytes);
  const words = reader.sortedTexts().map(text => ({ text, frequency: reader.varint() }));
  reader.end();
  return words;
}

/**
 * The most frequent words; those of equal frequency in order.
 * @param {Word[]} words
 * @param {number} count
 */
export function mostFrequent(words, count) {
  return [...words].sort((a, b) => b.frequency - a.frequency || (a.text < b.text ? -1 : 1)).slice(0, count);
}
