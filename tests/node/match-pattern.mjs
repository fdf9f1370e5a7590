// Finds which values a regular expression matches in JavaScript. Reads { pattern, values } and prints those values as JSON.
let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;
const { pattern, values } = JSON.parse(text);

const expression = new RegExp(pattern);
console.log(JSON.stringify(values.filter((value) => expression.test(value))));
