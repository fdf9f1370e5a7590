// Holds style sheets against the syntax of CSS, with csstree-validator. Reads [{ name, css }] and prints what is wrong, a
// line each.
import { validate } from "csstree-validator";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

// Its data has no properties for the inside of @page (CSS Paged Media 3, 6), where a margin is right.
const known = new Set(["Unknown at-rule descriptor `margin`"]);

for (const { name, css } of JSON.parse(text))
  for (const { line, column, message } of validate(css, name))
    if (!known.has(message.trim())) console.log(`${name}(${line},${column}): ${message.trim()}`);
