// Reads { bib, ris } as a reference manager would, and answers with the CSL-JSON items of each: { bib: [], ris: [] }.
import { text } from "node:stream/consumers";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

const { bib, ris } = JSON.parse(await text(process.stdin));
const read = (source, type) => new Cite(source, { forceType: type, generateGraph: false }).data;
process.stdout.write(JSON.stringify({ bib: read(bib, "@bibtex/text"), ris: read(ris, "@ris/file") }));
