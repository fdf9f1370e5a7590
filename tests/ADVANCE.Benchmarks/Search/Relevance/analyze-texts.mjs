// Analyses texts as the search client does: node analyze-texts.mjs MODULES TEXTS.json
// Prints for each text its tokens as strings, in JSON.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, texts] = process.argv.slice(2);
const { analyze } = await import(pathToFileURL(path.join(modules, 'analyzer.js')).href);
const written = ({ surface, stem, end, compound, parts }) => `${surface} ${stem} ${end} ${compound ?? ''} ${parts}`;
process.stdout.write(JSON.stringify(JSON.parse(await readFile(texts, 'utf8')).map(text => analyze(text).map(written))));
