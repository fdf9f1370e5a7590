/** @typedef {{ url: string, title: string, type: string, date: string | null, text: string }} Fragment what a result shows */

/**
 * @param {Uint8Array} bytes
 * @returns {Fragment[]}
 */
function readFragments(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes)).map(([url, title, type, date, text]) => ({ url, title, type, date, text }));
}

/**
 * The fragments of some documents, in their order. Neighbours share a file.
 * @param {import('./files.js').IndexFiles} files
 * @param {import('./start.js').Start} start
 * @param {number[]} documents
 * @returns {Promise<Fragment[]>}
 */
export function loadFragments(files, { documentsPerBlock }, documents) {
  return Promise.all(documents.map(async document => {
    const block = await files.load(`fragments/${Math.floor(document / documentsPerBlock)}.bin`, readFragments);
    return block[document % documentsPerBlock];
  }));
}
