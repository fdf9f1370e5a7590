// Checks spelling with cspell. Reads { root, config, cache, files } and prints one line for each unknown word.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { lint } from "cspell";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

const { root, config, cache, files } = JSON.parse(text);
const problems = [];
const { files: checked, errors } = await lint(
  [],
  { root, config, files, cache: true, cacheLocation: cache, cacheStrategy: "content" },
  {
    issue: ({ uri, row, col, text: word }) =>
      problems.push(`${relative(root, fileURLToPath(uri))}(${row},${col}): '${word}'`),
    error: (message, error) => problems.push(`${message}: ${error.message}`),
  },
);
if (checked === 0 || errors > 0) problems.push(`cspell checked ${checked} of ${files.length} files, with ${errors} errors.`);
for (const problem of problems.sort()) console.log(problem);
