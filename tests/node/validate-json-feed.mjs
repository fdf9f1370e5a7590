// Holds JSON Feeds against the schema of version 1.1, as SchemaStore has it. Reads [{ name, json }] and prints what is
// wrong, a line each.
import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const require = createRequire(`${process.cwd()}/package.json`);
// Written in draft 4, with nothing that later drafts read otherwise. The one for 1.1 uses parts of the one for 1.0.
const [feed, parts] = ["feed", "feed-1"].map((name) => {
  const { $schema, id, ...schema } = require(`schemastore/schemas/json/${name}.json`);
  return schema;
});

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addSchema(parts, "https://json.schemastore.org/feed-1");
const validate = ajv.compile(feed);
for (const { name, json } of JSON.parse(text))
  if (!validate(JSON.parse(json)))
    for (const error of validate.errors) console.log(`${name}${error.instancePath} ${error.message}`);
