import { ByteReader } from './reader.js';

/** The facets of the index, as filters name them. */
const facetNames = ['type', 'topic', 'year', 'author'];

/** @typedef {{ value: string, documents: Uint32Array }} FacetValue one value and the documents that have it */

/**
 * @param {Uint8Array} bytes
 * @param {number} documentCount
 * @returns {FacetValue[]}
 */
function readFacet(bytes, documentCount) {
  const reader = new ByteReader(bytes);
  const values = Array.from({ length: reader.count() }, () => {
    const value = reader.text();
    const documents = new Uint32Array(reader.count());
    reader.gaps(documents, 0, documents.length, documentCount);
    return { value, documents };
  });
  reader.end();
  return values;
}

/** @returns {Promise<FacetValue[]>} */
export const loadFacet = (files, name, documentCount) =>
  files.load(`facets/${name}.bin`, bytes => readFacet(bytes, documentCount));

/**
 * Which documents pass all filters; null when there is no filter.
 * @param {import('./files.js').IndexFiles} files
 * @param {Record<string, string | string[]>} filters several values of one facet: any of them
 * @param {number} documentCount
 * @returns {Promise<Uint8Array | null>} by document number, 1 for yes
 */
export async function applyFilters(files, filters, documentCount) {
  const used = facetNames.filter(name => filters?.[name] !== undefined && filters[name].length !== 0);
  if (used.length === 0) return null;
  const passed = new Uint8Array(documentCount);
  for (const name of used) {
    const wanted = new Set([filters[name]].flat().map(String));
    const own = new Uint8Array(documentCount);
    for (const { value, documents } of await loadFacet(files, name, documentCount)) {
      if (wanted.has(value)) for (const document of documents) own[document] = 1;
    }
    for (let i = 0; i < documentCount; i++) passed[i] += own[i];
  }
  return passed.map(count => count === used.length ? 1 : 0);
}

/**
 * How many of the matching documents have each value of each facet. The counts of a facet heed the filters of the others
 * and not its own: they say what choosing another value would show.
 * @param {import('./opened.js').OpenIndex} index
 * @param {string} query
 * @param {{ filters?: Record<string, string | string[]>, exact?: boolean }} options
 * @returns {Promise<Record<string, { value: string, count: number }[]>>}
 */
export async function countFacets(index, query, { filters, exact }) {
  const { files, start: { documentCount } } = index;
  const match = await index.match(query, exact);
  const matches = document => !match || match.has(document);
  return Object.fromEntries(await Promise.all(facetNames.map(async name => {
    const [values, passed] = await Promise.all([
      loadFacet(files, name, documentCount),
      applyFilters(files, { ...filters, [name]: undefined }, documentCount),
    ]);
    return [name, countValues(values, name, document => matches(document) && (!passed || passed[document] === 1))];
  })));
}

/**
 * How many of the matching documents have each value: the most frequent first, years newest first.
 * @param {FacetValue[]} values
 * @param {string} name
 * @param {(document: number) => boolean} matches
 * @returns {{ value: string, count: number }[]}
 */
function countValues(values, name, matches) {
  return values
    .map(({ value, documents }) => ({ value, count: documents.filter(matches).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => name === 'year' ? compare(b.value, a.value) : b.count - a.count || compare(a.value, b.value));
}

const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
