// Holds files of the content API against its own JSON Schema. Reads { schema, files: [{ name, definition, data }] } and
// prints what is wrong, a line each.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;
const { schema, files } = JSON.parse(text);

const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(schema, "api");
for (const { name, definition, data } of files) {
  const validate = ajv.getSchema(`api#/$defs/${definition}`);
  if (!validate(data))
    for (const error of validate.errors)
      console.log(`${name}${error.instancePath} ${error.message} ${error.params.additionalProperty ?? ""}`.trim());
}
