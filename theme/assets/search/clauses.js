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
 * @param {import('./opened.js').OpenIndex} index
 * @param {import('./query.js').Clause[]} clauses
 * @param {boolean} exact
 * @returns {Promise<ClauseMatch | null>} null when no clause has a word
 */
export async function matchClauses(index, clauses, exact) {
  const asked = readClauses(clauses);
  if (asked.length === 0) return null;
  const isFilter = ({ field }) => field && field !== 'title';
  const filters = asked
    .filter(isFilter)
    .map(filter => ({ ...filter, years: filter.field === 'year' ? readYears(filter.text) : undefined }));
  const passes = new Uint8Array(index.start.documentCount).fill(1);
  const [parts] = await Promise.all([
    Promise.all(
      asked.filter(clause => !isFilter(clause)).map(async clause => ({ clause, ...(await findClause(index, clause, exact)) })),
    ),
    applyFields(index.files, filters, passes),
  ]);
  const required = parts.filter(({ clause }) => !clause.without);
  for (const { meanings } of parts.filter(({ clause }) => clause.without)) {
    for (const { documents } of meanings.flatMap(({ fields }) => fields)) {
      for (let i = 0; i < documents.length; i++) passes[documents[i]] = 0;
    }
  }
  return {
    scores: required.length > 0 ? scoreRequired(index, required, passes) : null, passes,
    stems: new Set(required.flatMap(({ stems }) => stems)), corrections: required.flatMap(({ corrections }) => corrections),
  };
}

/** The clauses that take part, with their words; what is said twice is said once. */
function readClauses(clauses) {
  const seen = new Set();
  const asked = [];
  for (const clause of clauses) {
    const { field, text, quoted, without, unfinished } = clause;
    const said = [field, quoted, without, unfinished, text].join();
    if (asked.length >= maxClauses || seen.size === seen.add(said).size) continue;
    const tokens = analyze(text);
    if (tokens.length > 0)
      asked.push({ ...clause, tokens: tokens.slice(0, maxClauseWords), lastUnfinished: isLastUnfinished(clause, tokens) });
  }
  return asked;
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
  const candidates = expanded.length > 0 ? lastStems(expanded) : [{ stem: last.stem, weight: 1 }];
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

/** Of the candidates of a last word each stem once, with the weight of the first that has it. */
function lastStems(candidates) {
  const weights = new Map(candidates.flatMap(({ stems, weight }) => stems.map(stem => [stem, weight])).reverse());
  return Array.from(weights, ([stem, weight]) => ({ stem, weight })).reverse();
}

async function findWord({ terms, scoring }, stem, weight, fields) {
  const postings = await terms.find(stem);
  return (
    postings && {
      weight,
      inverseFrequencies: postings.map(({ documents }) => scoring.inverseFrequency(documents.length)),
      fields: fields.map(field => ({
        ...postings[field],
        frequencies: postings[field].codes.map(code => scoring.termFrequencies[code]),
      })),
    }
  );
}

async function findPhrase(index, tokens, weight, fields) {
  const positions = index.positions ??= new Positions(index.files, index.terms, index.start);
  const terms = await Promise.all(tokens.map(token => positions.find(token.stem)));
  return terms.every(Boolean)
    ? {
        weight,
        // As BM25Similarity does for several terms: the sum of single floats, in the order of the phrase.
        inverseFrequencies: fields.map(field =>
          terms.reduce((sum, term) => Math.fround(sum + index.scoring.inverseFrequency(term[field].documents.length)), 0),
        ),
        fields: fields.map(field =>
          phraseOccurrences(terms.map((term, i) => ({ field: term[field], offset: tokens[i].position - tokens[0].position }))),
        ),
      }
    : undefined;
}

/** What the clauses score together; documents that do not match them all no longer pass. */
function scoreRequired({ scoring, start }, required, passes) {
  const sums = new Float64Array(passes.length);
  const matched = new Uint8Array(passes.length);
  const best = new Float32Array(passes.length);
  const own = new Float64Array(passes.length);
  for (const { meanings } of required) {
    const found = [];
    for (const { inverseFrequencies, weight, fields } of meanings) {
      const touched = fields.flatMap((field, i) =>
        addField(scoring, field, i, inverseFrequencies[i], Math.fround(start.ranking.boosts[i] * Math.fround(weight)), own),
      );
      // The best meaning counts, each the sum of its fields, rounded where Lucene rounds.
      for (const document of touched) {
        if (best[document] === 0) found.push(document);
        best[document] = Math.max(best[document], own[document]);
        own[document] = 0;
      }
    }
    for (const document of found) {
      sums[document] += best[document];
      matched[document]++;
      best[document] = 0;
    }
  }
  for (let i = 0; i < passes.length; i++) passes[i] &= matched[i] === required.length;
  return sums;
}

/** @returns {number[]} the documents that had nothing before */
function addField(scoring, { documents, frequencies, codes }, field, inverseFrequency, boost, own) {
  const weight = scoring.weightOf(inverseFrequency, boost);
  const lengths = scoring.lengths[field];
  const touched = [];
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i];
    if (own[document] === 0) touched.push(document);
    own[document] += Math.fround(Math.fround(weight * frequencies[i]) / Math.fround(frequencies[i] + lengths[codes[i]]));
  }
  return touched;
}
