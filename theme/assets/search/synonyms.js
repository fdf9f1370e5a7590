/**
 * @typedef {{ term: string, entries: string[][] }} SynonymGroup
 * Texts with the same meaning, as stems; the group's term is in the index wherever a document has one of them.
 *
 * @typedef {{ term: string, start: number, length: number }} SynonymMatch an occurrence of a group's entry in a list of words
 */

/** The synonym groups of a site. The twin of SynonymTable, which follows Lucene's SynonymFilter. */
export class Synonyms {
  /** @param {SynonymGroup[]} groups */
  constructor(groups) {
    /** @type {Map<string, string[]>} the terms of the groups that contain an entry */
    this.terms = new Map();
    this.longest = 0;
    for (const { term, entries } of groups) {
      for (const entry of entries) {
        const text = entry.join(' ');
        this.terms.set(text, [...this.terms.get(text) ?? [], term]);
        this.longest = Math.max(this.longest, entry.length);
      }
    }
  }

  /**
   * Finds entries in a list of stems: from the left, the longest first. Only entries of different groups may overlap.
   * @param {string[]} stems
   * @returns {SynonymMatch[]}
   */
  match(stems) {
    const matches = [];
    for (let start = 0; start < stems.length; start++) {
      for (let length = Math.min(this.longest, stems.length - start); length > 0; length--) {
        const terms = this.terms.get(stems.slice(start, start + length).join(' '));
        if (!terms) continue;
        matches.push(...terms.map(term => ({ term, start, length })));
        start += length - 1;
        break;
      }
    }
    return matches;
  }
}
