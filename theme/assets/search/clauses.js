import { analyze } from './analyzer.js';
import { applyFields } from './fields.js';
import { phraseOccurrences } from './phrases.js';
import { Positions } from './positions.js';
import { readYears } from './query.js';

// Phrases, exclusions and fields: what most queries do not have. The twin of ClauseQueries and TypedQuery.

/** Clauses that take part, and words of each; what follows them is not looked at. The same in ClauseQueries. */
const maxClauses = 32;
const maxClauseWords = 32;

/**
 * @typedef {object} ClauseMatch what the clauses of a query say of every document
 * @property {Float64Array | null} scores what phrases and title words score; null when there are none
 * @property {Uint8Array} passes 1 for those that have all that is asked and nothing that is excluded
 * @property {Set<string>} stems to mark
 * @property {{ typed: string, used: string }[]} corrections
 */

/**
 * @param {import('./search.js').OpenIndex} index
 * @param {import('./query.js').Clause[]} clauses
 * @param {boolean} exact
 * @returns {Promise<ClauseMatch | null>} null when no clause has a word
 */
export async function matchClauses(index, clauses, exact) {
  const asked = [];
  for (const clause of clauses) {
    const tokens = asked.length < maxClauses ? analyze(clause.text) : [];
    if (tokens.length > 0) asked.push({ ...clause, tokens: tokens.slice(0, maxClauseWords), lastUnfinished: isLastUnfinished(clause, tokens) });
  }
  if (asked.length === 0) return null;
  const isFilter = ({ field }) => field && field !== 'title';
  const { documentCount } = index.start;
  const passes = new Uint8Array(documentCount).fill(1);
  const [parts] = await Promise.all([
    Promise.all(asked.filter(clause => !isFilter(clause)).map(async clause => ({ clause, ...await findClause(index, clause, exact) }))),
    applyFields(index.files, asked.filter(isFilter).map(filter => ({ ...filter, years: filter.field === 'year' ? readYears(filter.text) : undefined })), passes),
  ]);
  const required = parts.filter(({ clause }) => !clause.without);
  const scores = required.length > 0 ? new Float64Array(documentCount) : null;
  for (const { clause, meanings } of parts) addClause(index.scoring, meanings, clause.without, scores, passes);
  return {
    scores, passes, stems: new Set(required.flatMap(({ stems }) => stems)), corrections: required.flatMap(({ corrections }) => corrections),
  };
}

const isLastUnfinished = ({ unfinished, text }, tokens) =>
  unfinished && tokens.length <= maxClauseWords && tokens.at(-1).end === text.length;

/**
 * Where a clause stands, by what it may mean. Its words mean themselves, but for the last one while it is typed, and for
 * a single word of the title, which may be mistyped as any other word.
 * @typedef {{ weight: number, inverseFrequencies: number[], fields: import('./phrases.js').Occurrences[] }} Meaning by field
 * @returns {Promise<{ meanings: Meaning[], stems: string[], corrections: { typed: string, used: string }[] }>}
 */
async function findClause(index, { field, quoted, without, tokens, lastUnfinished, text }, exact) {
  const last = tokens.at(-1);
  const open = lastUnfinished && !without;
  const mayBeWrong = field === 'title' && !quoted && !without && tokens.length === 1 && !exact;
  const expanded = open || mayBeWrong ? await index.expansion.expand(last, open, mayBeWrong) : [];
  const candidates = expanded.length > 0 ? expanded : [{ stem: last.stem, weight: 1 }];
  const fields = field ? [0] : [0, 1];
  const meanings = await Promise.all(candidates.map(({ stem, weight }) => {
    const meant = [...tokens.slice(0, -1), { ...last, stem }];
    return meant.length === 1 ? findWord(index, stem, weight, fields) : findPhrase(index, meant, weight, fields);
  }));
  return {
    meanings: meanings.filter(Boolean),
    stems: [...tokens.slice(0, -1), ...candidates].map(({ stem }) => stem),
    corrections: expanded.correction ? [{ typed: text.slice(last.start, last.end), used: expanded.correction }] : [],
  };
}

async function findWord({ terms, scoring }, stem, weight, fields) {
  const postings = await terms.find(stem);
  return postings && {
    weight,
    inverseFrequencies: postings.map(({ documents }) => scoring.inverseFrequency(documents.length)),
    fields: fields.map(field => ({ ...postings[field], frequencies: postings[field].codes.map(code => scoring.termFrequencies[code]) })),
  };
}

async function findPhrase(index, tokens, weight, fields) {
  const positions = index.positions ??= new Positions(index.files, index.terms, index.start);
  const terms = await Promise.all(tokens.map(token => positions.find(token.stem)));
  return terms.every(Boolean) ? {
    weight,
    // As BM25Similarity does for several terms: the sum of single floats, in the order of the phrase.
    inverseFrequencies: fields.map(field => terms.reduce((sum, term) => Math.fround(sum + index.scoring.inverseFrequency(term[field].documents.length)), 0)),
    fields: fields.map(field => phraseOccurrences(terms.map((term, i) => ({ field: term[field], offset: tokens[i].position - tokens[0].position })))),
  } : undefined;
}

/** The best meaning counts, each the sum of its fields, rounded where Lucene rounds; documents without any are out. */
function addClause(scoring, meanings, without, scores, passes) {
  const best = new Float32Array(passes.length);
  for (const { inverseFrequencies, weight, fields } of meanings) {
    const own = new Float64Array(passes.length);
    fields.forEach(({ documents, frequencies, codes }, field) => {
      const weightOfTerm = scoring.weightOf(inverseFrequencies[field], field, weight);
      const factors = scoring.lengthFactors[field];
      for (let i = 0; i < documents.length; i++) {
        const divisor = Math.fround(frequencies[i] + factors[codes[i]]);
        own[documents[i]] += Math.fround(Math.fround(weightOfTerm * frequencies[i]) / divisor);
      }
    });
    for (let i = 0; i < best.length; i++) best[i] = Math.max(best[i], own[i]);
  }
  for (let i = 0; i < best.length; i++) {
    if (best[i] > 0 === without) passes[i] = 0;
    if (!without) scores[i] += best[i];
  }
}
