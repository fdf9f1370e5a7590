/** @typedef {{ url: string, title: string, type: string, date: string | null, text: string }} Fragment what a result shows */

/**
 * @param {Uint8Array} bytes
 * @param {number} count
 * @returns {Fragment[]}
 */
function readFragments(bytes, count) {
  const fragments = JSON.parse(new TextDecoder().decode(bytes)).map(([url, title, type, date, text]) => ({ url, title, type, date, text }));
  if (fragments.length !== count || !fragments.every(({ url, title, text }) => [url, title, text].every(part => typeof part === 'string'))) {
    throw new Error('holds something else');
  }
  return fragments;
}

/**
 * The fragments of some documents, in their order. Neighbours share a file.
 * @param {import('./files.js').IndexFiles} files
 * @param {import('./start.js').Start} start
 * @param {number[]} documents
 * @returns {Promise<Fragment[]>}
 */
export function loadFragments(files, { documentCount, documentsPerBlock }, documents) {
  return Promise.all(documents.map(async document => {
    const number = Math.floor(document / documentsPerBlock);
    const count = Math.min(documentsPerBlock, documentCount - number * documentsPerBlock);
    const block = await files.load(`fragments/${number}.bin`, bytes => readFragments(bytes, count));
    return block[document % documentsPerBlock];
  }));
}
