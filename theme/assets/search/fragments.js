/**
 * @typedef {object} Fragment what a result shows
 * @property {string} url
 * @property {string} title
 * @property {string} type
 * @property {string | null} date
 * @property {string} text with a line break after each heading and each part
 * @property {string[]} topics
 * @property {{ start: number, anchor: string }[]} sections where each heading begins in the text
 */

const isText = value => typeof value === 'string';

/**
 * @param {Uint8Array} bytes
 * @param {number} count
 * @returns {Fragment[]}
 */
function readFragments(bytes, count) {
  const rows = JSON.parse(new TextDecoder().decode(bytes));
  if (rows.length !== count) throw new Error('holds another number of documents');
  return rows.map(([url, title, type, date, text, topics, places]) => {
    if (![url, title, type, text, ...topics].every(isText) || (date !== null && !isText(date)))
      throw new Error('holds something else');
    const sections = [];
    for (let i = 0; i < places.length; i += 2) {
      if (!(places[i] >= 0) || !isText(places[i + 1])) throw new Error('holds something else');
      sections.push({ start: places[i], anchor: places[i + 1] });
    }
    return { url, title, type, date, text, topics, sections };
  });
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
