import { analyze } from './analyzer.js';
import { loadFacet } from './facets.js';

/**
 * @typedef {object} FieldFilter what a query asks of a page's type, topics, year or authors
 * @property {string} field
 * @property {import('./analyzer.js').Token[]} tokens the words that one value has, all of them, in any order
 * @property {boolean} lastUnfinished the last word may be the beginning of a value's word
 * @property {[string, string]} [years] of a year, instead of words
 * @property {boolean} without pages that have it are left out
 */

/** What people call a type beside its name. */
const otherNames = new Map([['publication', 'paper'], ['person', 'people']]);

/** @type {WeakMap<import('./facets.js').FacetValue, import('./analyzer.js').Token[]>} */
const valueWords = new WeakMap();

/**
 * Leaves out the documents that do not pass: of filters with the same field any is enough, of those with a minus none
 * may pass. The twin of FieldFilters.
 * @param {import('./files.js').IndexFiles} files
 * @param {FieldFilter[]} filters
 * @param {Uint8Array} passes by document number, 1 for yes
 */
export async function applyFields(files, filters, passes) {
  const fields = Array.from(new Set(filters.map(filter => filter.field)));
  await Promise.all(fields.map(async field => {
    const values = await loadFacet(files, field, passes.length);
    const own = filters.filter(filter => filter.field === field);
    const wanted = own.filter(filter => !filter.without);
    if (wanted.length > 0) {
      const some = mark(values, wanted, new Uint8Array(passes.length));
      for (let i = 0; i < passes.length; i++) passes[i] &= some[i];
    }
    const unwanted = mark(values, own.filter(filter => filter.without), new Uint8Array(passes.length));
    for (let i = 0; i < passes.length; i++) passes[i] &= 1 - unwanted[i];
  }));
}

function mark(values, filters, marks) {
  for (const value of values) {
    if (filters.some(filter => accepts(filter, value))) for (const document of value.documents) marks[document] = 1;
  }
  return marks;
}

function accepts({ field, tokens, lastUnfinished, years }, value) {
  if (years) return years[0] <= value.value && value.value <= years[1];
  if (!valueWords.has(value))
    valueWords.set(value, analyze(field === 'type' ? `${value.value} ${otherNames.get(value.value) ?? ''}` : value.value));
  return tokens.every(({ surface, stem }, i) => valueWords.get(value).some(other =>
    other.stem === stem || lastUnfinished && i === tokens.length - 1 && other.surface.startsWith(surface)));
}
