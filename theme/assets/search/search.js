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
 * @property {string} title plain text, like everything that isn't marked as HTML
 * @property {string} type
 * @property {string | null} date
 * @property {string[]} topics
 * @property {string} excerpt escaped HTML, with the matching words in `<mark>`
 * @property {Section[]} sections at most three sections that contain words of the query, best first; their excerpts are HTML
 * too
 *
 * @typedef {object} SearchOptions
 * @property {number} [limit] the maximum number of hits; 10 by default
 * @property {{ type?: string | string[], topic?: string | string[], year?: string | string[], author?: string | string[] }}
 * [filters]
 * @property {'relevance' | 'date'} [sort] by date means newest first
 * @property {boolean} [exact] takes words as typed, without corrections (an unfinished last word is still completed)
 *
 * @typedef {object} Search
 * @property {(query: string, options?: SearchOptions) =>
 *   Promise<Hit[] & { total: number, corrections: { typed: string, used: string }[] }>} search
 *   The best hits first; `total` is the number of matching documents. Without words, all documents that pass the filters.
 *   `corrections`: typed words that no document has, each with its likeliest replacement.
 * @property {(text: string) => Promise<string[] & { titles: { url: string, title: string, type: string }[] }>} suggest
 *   The text with its last word completed, the likeliest completion first; `titles` are the best hits whose titles
 *   have its words.
 * @property {(query: string, options?: { filters?: SearchOptions["filters"], exact?: boolean }) =>
 *   Promise<Record<string, { value: string, count: number }[]>>} facets
 *   How many of the matching documents have each type, topic, year and author; without words, of all documents.
 *   A facet's counts respect the other facets' filters but not its own: they show what choosing another value would find.
 * @property {(query: string, options?: { exact?: boolean }) => Promise<(text: string) => [number, number][]>} highlight
 *   The parts of any text that match the query, as start and end in UTF-16 code units.
 * @property {(query: string) => Promise<{ nearest: string[], fewer: string[] }>} alternatives
 *   For a query with no or few results: other queries that find something, at most four of each kind, the likeliest
 *   first. `nearest` replaces words that no page has, `fewer` drops one condition.
 */

/**
 * Opens the search of a site.
 * @param {object} [options]
 * @param {string} [options.baseUrl] address of the folder that contains this script and its files; by default the script's own
 * @returns {Promise<Search>}
 * @throws {Error} with a message for readers: an old browser, no connection, a missing or damaged file
 */
export async function createSearch({ baseUrl = new URL('.', import.meta.url).href } = {}) {
  if (typeof DecompressionStream === 'undefined') {
    throw new Error('This browser is too old for the search: it cannot open compressed files (DecompressionStream).');
  }
  const folder = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const loadStart = options => loadFile(`${folder}start.bin`, readStart, options);
  let index = new OpenIndex(folder, await (embeddedStart ? readEmbedded(embeddedStart, readStart) : loadStart()));

  /** If the site has been rebuilt, the old build's files are gone, so the new build answers. */
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
