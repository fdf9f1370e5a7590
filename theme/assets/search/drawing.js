import { excerpt } from './excerpt.js';
import { loadFragments } from './fragments.js';
import { marker } from './marking.js';
import { bestSections } from './sections.js';

// Turns documents into what a page shows of them. A separate script, which is loaded with the shards of a first query.

const wordsOf = ({ synonyms }, match) => marker(match?.stems ?? new Set(), synonyms);

/**
 * @param {import('./opened.js').OpenIndex} index
 * @param {number[]} documents
 * @param {import('./opened.js').Match | null} match
 * @returns {Promise<import('./search.js').Hit[]>}
 */
export async function drawHits(index, documents, match) {
  const wordsIn = wordsOf(index, match);
  return (await loadFragments(index.files, index.start, documents)).map((fragment, i) => {
    const { url, title, type, date, topics, text } = fragment;
    const score = match?.scores?.[documents[i]] ?? 0;
    return { url, score, title, type, date, topics, excerpt: excerpt(text, wordsIn), sections: bestSections(fragment, wordsIn) };
  });
}

/**
 * @param {import('./opened.js').OpenIndex} index
 * @param {import('./opened.js').Match | null} match
 * @returns {(text: string) => [number, number][]}
 */
export function highlighter(index, match) {
  const wordsIn = wordsOf(index, match);
  return text => wordsIn(text).map(({ start, end }) => [start, end]);
}
