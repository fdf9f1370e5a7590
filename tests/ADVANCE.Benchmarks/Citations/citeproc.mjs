// Formats CSL-JSON items by the CSL processor citeproc, each alone: [[apa, vancouver]], plain text, in the order given. An
// item that the processor can't format gets its complaint instead.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const require = createRequire(`${process.cwd()}/`);
const CSL = require("citeproc");
const styles = require("@citation-js/plugin-csl/lib/styles.json");
const locales = require("@citation-js/plugin-csl/lib/locales.json");

// An engine takes longer to make than a thousand references to format.
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
    // The number in a list is not part of the reference.
    return engines[style].makeBibliography()[1].join("").trim().replace(/^1\.\s*/, "");
  } catch (error) {
    engines[style] = engineOf(style);
    return `citeproc: ${error}`;
  }
}

const items = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(items.map((item) => [format(item, "apa"), format(item, "vancouver")])));
