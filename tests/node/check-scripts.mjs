// Checks scripts with oxlint. Reads { root, config, files } and prints what is wrong, one line each.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

const { root, config, files } = JSON.parse(text);
const oxlint = join(dirname(createRequire(`${process.cwd()}/package.json`).resolve("oxlint/package.json")), "bin/oxlint");
const { stdout, stderr } = spawnSync(process.execPath, [oxlint, "--config", config, "--format", "json", ...files], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 100_000_000,
});
if (!stdout.startsWith("{")) throw new Error(`oxlint reported nothing.\n${stdout}${stderr}`);

const { diagnostics, number_of_files: checked } = JSON.parse(stdout);
for (const { filename, labels, message, code } of diagnostics) {
  const { line, column } = labels[0]?.span ?? { line: 1, column: 1 };
  console.log(`${relative(root, join(root, filename))}(${line},${column}): ${message} [${code}]`);
}
if (checked !== files.length) console.log(`oxlint checked ${checked} of ${files.length} scripts.`);
