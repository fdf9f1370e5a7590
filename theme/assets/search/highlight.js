import { analyze, isAmong } from './analyzer.js';

/**
 * Finds the words of a query in any text.
 * @param {Set<string>} stems what the query means
 * @returns {(text: string) => [number, number][]} from and to of each word, in UTF-16 units, in order
 */
export function highlighter(stems) {
  return text => analyze(text).filter(token => isAmong(token, stems)).map(({ start, end }) => [start, end]);
}
