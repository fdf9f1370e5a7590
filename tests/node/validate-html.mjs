// Holds pages against the HTML standard and the parts of WCAG that can be seen in the source, with html-validate. Reads
// [{ name, html }] and prints what is wrong, a line each.
import { HtmlValidate, StaticConfigLoader } from "html-validate";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

const htmlvalidate = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
    rules: {
      // Not of these presets: a slash in <br/> would become part of a value without quotation marks.
      "void-style": "error",
      // A hash is of use where the file comes from elsewhere. Ours lie beside the page, and whoever could change them
      // could change the hash too.
      "require-sri": ["error", { target: "crossorigin" }],
    },
  }),
);

for (const { name, html } of JSON.parse(text)) {
  const report = await htmlvalidate.validateString(html, name);
  for (const { messages } of report.results)
    for (const { line, column, ruleId, message, selector } of messages)
      console.log(`${name}(${line},${column}): ${ruleId}: ${message} ${selector ?? ""}`.trim());
}
