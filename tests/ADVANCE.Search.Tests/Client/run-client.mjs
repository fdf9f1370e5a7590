// Runs the search client for the tests: one request a line in, one answer a line out, both JSON.
//   node run-client.mjs MODULE
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const module = await import(pathToFileURL(process.argv[2]).href);
let search;
const methods = {
  open: async options => {
    search = await module.createSearch(options);
  },
  search: async (query, options) => {
    const hits = await search.search(query, options);
    return { total: hits.total, corrections: hits.corrections, hits };
  },
  // A text by its UTF-16 units: JSON in .NET has no lone surrogates.
  units: (method, units, ...rest) => methods[method](String.fromCharCode(...units), ...rest),
  lengthOf: text => text.length,
  hurry: times => {
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (act, ms, ...args) => wait(act, ms === 10_000 ? ms / times : ms, ...args);
  },
  forget: name => {
    delete globalThis[name];
  },
  suggest: prefix => search.suggest(prefix),
  facets: query => search.facets(query),
  alternatives: query => search.alternatives(query),
  construct: (name, argument, method, ...values) => new module[name](argument)[method](...values),
  value: name => module[name],
  call: (name, ...values) => (Array.isArray(values[0]) ? values[0].map(args => module[name](...args)) : module[name](...values)),
};
for await (const line of createInterface({ input: process.stdin })) {
  const { method, args } = JSON.parse(line);
  let answer;
  try {
    answer = { result: await methods[method](...args) ?? null };
  } catch (error) {
    answer = { error: `${error.constructor.name}: ${error.message}${error.cause ? ` [${error.cause.message}]` : ''}` };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
