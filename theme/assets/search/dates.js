import { ByteReader } from './reader.js';

/**
 * Documents sorted by date, newest first.
 * @param {import('./files.js').IndexFiles} files
 * @param {import('./start.js').Start} start
 * @param {number[]} documents increasing
 * @returns {Promise<number[]>}
 */
export async function newestFirst(files, { documentCount }, documents) {
  const order = await files.load('dates.bin', bytes => {
    const reader = new ByteReader(bytes);
    const numbers = Array.from({ length: reader.count() }, () => reader.below(documentCount));
    reader.end();
    if (new Set(numbers).size !== documentCount) throw new Error('holds something else');
    return numbers;
  });
  const wanted = new Set(documents);
  return order.filter(document => wanted.has(document));
}
