import { excerpt } from './excerpt.js';

/** The maximum number of sections that a result shows. */
const most = 3;

/** The length of a section's excerpt in UTF-16 code units: about one line. */
const length = 110;

/**
 * The sections of a page that best match a query: those with the most different words of it, then with the most words.
 * @param {import('./fragments.js').Fragment} fragment
 * @param {(text: string) => import('./analyzer.js').Token[]} wordsIn finds the words that matched
 * @returns {{ url: string, title: string, excerpt: string }[]} best first; `title` is text, `excerpt` is HTML
 */
export function bestSections({ url, text, sections }, wordsIn) {
  return sections
    .map(({ start, anchor }, i) => {
      const own = text.slice(start, sections[i + 1]?.start);
      const found = wordsIn(own).map(token => token.stem);
      return { anchor, own, value: new Set(found).size * 1000 + found.length };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ anchor, own }) => {
      const [title, ...body] = own.split('\n');
      return { url: `${url}#${anchor}`, title, excerpt: excerpt(body.join('\n'), wordsIn, length) };
    });
}
