// Formats CSL-JSON items by the CSL processor citeproc: [{ id, apa, vancouver }], plain text, in the order given.
import { text } from "node:stream/consumers";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";

const items = JSON.parse(await text(process.stdin));
const format = (item, template) =>
  new Cite(item, { generateGraph: false }).format("bibliography", { format: "text", template, lang: "en-US" }).trim();
process.stdout.write(JSON.stringify(items.map((item) => ({
  id: item.id,
  apa: format(item, "apa"),
  // The number in a list is not part of the reference.
  vancouver: format(item, "vancouver").replace(/^1\.\s*/, ""),
}))));
