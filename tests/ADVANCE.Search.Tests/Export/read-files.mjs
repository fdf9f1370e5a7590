// Reads files of the index with the client's own readers, for the tests: bytes come as base64, answers go as plain JSON.
import { newestFirst } from '../modules/dates.js';
import { loadFacet } from '../modules/facets.js';
import { loadFragments } from '../modules/fragments.js';
import { Positions } from '../modules/positions.js';
import { readStart } from '../modules/start.js';
import { Terms } from '../modules/terms.js';
import { Words } from '../modules/words.js';

const bytesOf = base64 => new Uint8Array(Buffer.from(base64, 'base64'));

/** Files in memory, each opened whenever it is asked for. */
const filesOf = files => ({ load: async (path, read) => read(bytesOf(files[path])) });

const plain = value => JSON.parse(JSON.stringify(value, (_, part) => ArrayBuffer.isView(part) ? Array.from(part) : part));

export const start = base64 => plain(readStart(bytesOf(base64)));

/** The postings of texts, with the positions of all fields. */
export async function terms(files, base64, texts) {
  const opened = readStart(bytesOf(base64));
  const all = new Terms(filesOf(files), opened);
  const allPositions = new Positions(filesOf(files), all, opened);
  const answers = [];
  for (const text of texts) {
    const [found, placed] = [await all.find(text), await allPositions.find(text)];
    answers.push(
      found
        ? {
            fields: found.map(({ documents, codes, positions }, i) => ({
              documents,
              codes,
              positions,
              placed: placed[i].positions,
            })),
          }
        : null,
    );
  }
  return plain(answers);
}

/** The words as documents write them, from the files of terms or, if there are no terms, from those of words. */
export async function words(files, base64, prefix) {
  const opened = readStart(bytesOf(base64));
  return new Words(filesOf(files), opened, new Terms(filesOf(files), opened)).startingWith(prefix);
}

export const facet = async (files, name, documentCount) => plain(await loadFacet(filesOf(files), name, documentCount));

export const fragments = (files, documentCount, documentsPerBlock) =>
  loadFragments(filesOf(files), { documentCount, documentsPerBlock }, Array.from({ length: documentCount }, (_, i) => i));

export const dates = (files, documentCount, documents) => newestFirst(filesOf(files), { documentCount }, documents);
