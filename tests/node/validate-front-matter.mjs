// Holds front matter against its JSON Schema, as an editor would. Reads { schema, documents: [{ name, yaml }] } and prints
// each document that the schema refuses, with the reasons.
import Ajv2020 from "ajv/dist/2020.js";
import { parse } from "yaml";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;
const { schema, documents } = JSON.parse(text);

const validate = new Ajv2020.default({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);
for (const { name, yaml } of documents) {
  if (validate(parse(yaml) ?? {})) continue;
  const reasons = new Set(
    validate.errors.map((error) => `${error.instancePath} ${error.message} ${error.params.additionalProperty ?? ""}`.trim()),
  );
  console.log(`${name}: ${[...reasons].join("; ")}`);
}
