// Holds JSON-LD against the vocabulary of schema.org: TypeScript checks each document with the types of schema-dts. Reads
// [{ name, data }] and prints what is wrong, a line each.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

const require = createRequire(`${process.cwd()}/package.json`);
const types = join(dirname(require.resolve("schema-dts/package.json")), "dist/schema.d.ts");

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;
const documents = JSON.parse(text);

const file = join(process.cwd(), "documents.ts");
const lines = documents.map(({ data }, index) => `export const d${index}: Graph = ${JSON.stringify(data)};`);
const source = `import type { Graph } from ${JSON.stringify(types.replace(/\.d\.ts$/, ""))};\n${lines.join("\n")}\n`;

const options = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
host.getSourceFile = (name, ...rest) =>
  name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : read(name, ...rest);
host.fileExists = ((exists) => (name) => name === file || exists(name))(host.fileExists.bind(host));

for (const diagnostic of ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))) {
  const line = diagnostic.file?.fileName === file ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line : 0;
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ").slice(0, 1500);
  console.log(`${documents[line - 1]?.name ?? diagnostic.file?.fileName}: ${message}`);
}
