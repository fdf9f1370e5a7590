// Holds the editor's settings against the schema of the editor. Reads { schema, configuration } and prints what is wrong.
import Ajv from "ajv";
import formats from "ajv-formats";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;
const { schema, configuration } = JSON.parse(text);

// The schema has keywords of editors (markdownDescription), which say nothing of a value.
const ajv = new Ajv.default({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(schema);
if (!validate(configuration))
  console.log([...new Set(validate.errors.map((error) => `${error.instancePath} ${error.message}`))].slice(0, 20).join("\n"));
