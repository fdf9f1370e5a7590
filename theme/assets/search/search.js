import { embeddedStart } from './embedded.js';
import { later, loadFile, MissingFileError, readEmbedded } from './files.js';
import { OpenIndex } from './opened.js';
import { readStart } from './start.js';

/**
 * @typedef {{ url: string, title: string, excerpt: string }} Section a part of a page below one of its headings
 *
 * @typedef {object} Hit
 * @property {string} url
 * @property {number} score
 * @property {string} title text, as all that is not said to be HTML
 * @property {string} type
 * @property {string | null} date
 * @property {string[]} topics
 * @property {string} excerpt HTML, escaped, with the words that matched in `<mark>`
 * @property {Section[]} sections at most three in which words of the query stand, best first; their excerpts are HTML too
 *
 * @typedef {object} SearchOptions
 * @property {number} [limit] hits that are wanted; 10 unless told
 * @property {{ type?: string | string[], topic?: string | string[], year?: string | string[], author?: string | string[] }}
 * [filters]
 * @property {'relevance' | 'date'} [sort] by date: the newest first
 * @property {boolean} [exact] words mean what was typed: none is corrected (an unfinished last word is still completed)
 *
 * @typedef {object} Search
 * @property {(query: string, options?: SearchOptions) => Promise<Hit[] & { total: number, corrections: { typed: string, used:
 * string }[] }>} search   The best hits first; `total` says how many documents matched. Without words, all documents that pass
 * the filters.   `corrections`: words as typed that no document has, and the likeliest of those that stand for each.
 * @property {(text: string) => Promise<string[] & { titles: { url: string, title: string, type: string }[] }>} suggest
 *   The text with its last word completed, the likeliest first; `titles` are the best hits whose titles have its words.
 * @property {(query: string, options?: { filters?: SearchOptions["filters"], exact?: boolean }) => Promise<Record<string, {
 * value: string, count: number }[]>>} facets   How many of the matching documents have each type, topic, year and author; of all
 * documents, without words.   The counts of a facet heed the filters of the others and not its own: they say what choosing
 * another value would show.
 * @property {(query: string, options?: { exact?: boolean }) => Promise<(text: string) => [number, number][]>} highlight
 *   Which parts of any text the query means, from and to in UTF-16 units.
 * @property {(query: string) => Promise<{ nearest: string[], fewer: string[] }>} alternatives
 *   For a query that found nothing, or little: others that find something, at most four of each kind, the likeliest
 *   first. `nearest` has other words for those that no page has, `fewer` asks for one thing less.
 */

/**
 * Opens the search of a site.
 * @param {object} [options]
 * @param {string} [options.baseUrl] address of the folder that this script is in, which is also where it looks unless told
 * @returns {Promise<Search>}
 * @throws {Error} with a message for readers: an old browser, no connection, a missing or a damaged file
 */
export async function createSearch({ baseUrl = new URL('.', import.meta.url).href } = {}) {
  if (typeof DecompressionStream === 'undefined') {
    throw new Error('This browser is too old for the search: it cannot open compressed files (DecompressionStream).');
  }
  const folder = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const loadStart = options => loadFile(`${folder}start.bin`, readStart, options);
  let index = new OpenIndex(folder, await (embeddedStart ? readEmbedded(embeddedStart, readStart) : loadStart()));

  /** When the site was built anew, the files of the old build are gone: the new build answers. */
  async function withCurrentBuild(answer) {
    const used = index;
    try {
      return await answer(used);
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      const start = await loadStart({ cache: 'no-cache' });
      if (start.build === used.start.build) throw error;
      index = new OpenIndex(folder, start);
      return answer(index);
    }
  }

  return {
    search: (query, options = {}) => withCurrentBuild(current => current.search(String(query), options)),
    suggest: text => withCurrentBuild(async current => (await later(import('./suggestions.js'))).suggest(current, String(text))),
    facets: (query, options = {}) =>
      withCurrentBuild(async current => (await later(import('./facets.js'))).countFacets(current, String(query), options)),
    highlight: (query, options = {}) => withCurrentBuild(current => current.highlight(String(query), options)),
    alternatives: query =>
      withCurrentBuild(async current => (await later(import('./alternatives.js'))).findAlternatives(current, String(query))),
  };
}
