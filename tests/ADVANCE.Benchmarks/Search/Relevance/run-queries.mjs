// Runs the search client over an index on disk: node run-queries.mjs FOLDER QUERIES.json
// Each query is a pair of text and options.
// Prints the results of each query as [url, score] pairs, in JSON.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [folder, queries] = process.argv.slice(2);

// The client fetches its files; here they are on disk.
globalThis.fetch = async url => {
  try {
    return new Response(await readFile(fileURLToPath(url)));
  } catch {
    return new Response(null, { status: 404 });
  }
};

const { createSearch } = await import(pathToFileURL(path.join(folder, 'search.js')).href);
const search = await createSearch({ baseUrl: pathToFileURL(folder).href });
const answers = [];
for (const [text, options] of JSON.parse(await readFile(queries, 'utf8'))) {
  answers.push((await search.search(text, options)).map(({ url, score }) => [url, score]));
}
process.stdout.write(JSON.stringify(answers));
