import { analyze } from './analyzer.js';
import { loadFacet } from './facets.js';

/**
 * @typedef {object} FieldFilter a condition on a page's type, topics, year or authors
 * @property {string} field
 * @property {import('./analyzer.js').Token[]} tokens the words that one value must contain, all of them, in any order
 * @property {boolean} lastUnfinished whether the last word may be the beginning of a value's word
 * @property {[string, string]} [years] for a year, instead of words
 * @property {boolean} without whether pages that match are excluded
 */

/** Other names that people use for the types. */
const otherNames = new Map([['publication', 'paper'], ['person', 'people']]);

/** @type {WeakMap<import('./facets.js').FacetValue, import('./analyzer.js').Token[]>} */
const valueWords = new WeakMap();

/**
 * Excludes the documents that don't pass: of several filters for one field any may match, and of those with a minus none may
 * match. The twin of FieldFilters.
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
