// Formats CSL-JSON items with the CSL processor citeproc, each separately: [[apa, vancouver]], plain text, in the order given. An
// item that the processor can't format gets the error message instead.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const require = createRequire(`${process.cwd()}/`);
const CSL = require("citeproc");
const styles = require("@citation-js/plugin-csl/lib/styles.json");
const locales = require("@citation-js/plugin-csl/lib/locales.json");

// Creating an engine takes longer than formatting a thousand references.
let current;
const engineOf = (style) => {
  const engine = new CSL.Engine(
    { retrieveLocale: () => locales["en-US"], retrieveItem: (id) => structuredClone({ ...current, id }) },
    styles[style],
    "en-US",
    true,
  );
  engine.setOutputFormat("text");
  return engine;
};
const engines = { apa: engineOf("apa"), vancouver: engineOf("vancouver") };
let count = 0;

function format(item, style) {
  try {
    current = item;
    engines[style].updateItems([`item-${count++}`]);
    // The list number isn't part of the reference.
    return engines[style].makeBibliography()[1].join("").trim().replace(/^1\.\s*/, "");
  } catch (error) {
    engines[style] = engineOf(style);
    return `citeproc: ${error}`;
  }
}

const items = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(items.map((item) => [format(item, "apa"), format(item, "vancouver")])));
