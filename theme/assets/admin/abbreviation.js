/**
 * An abbreviation: `*[NIHR]: National Institute for Health and Care Research`. It isn't CommonMark, so without this the editor
 * would take its star for literal text and escape it.
 */
export const abbreviation = {
  id: "abbreviation",
  label: "Abbreviation",
  icon: "abc",
  fields: [
    { name: "short", label: "Short form", widget: "string", hint: "As it appears in the text, such as NIHR." },
    { name: "long", label: "What it stands for", widget: "string", hint: "Readers see this when they point at the short form." },
  ],
  pattern: /^\*\[(?<short>[^\]\n]+)\]: *(?<long>[^\n]+)$/m,
  /** @param {RegExpMatchArray} match */
  fromBlock: (match) => ({ short: match[1], long: match[2] }),
  /** @param {{ short?: string, long?: string }} values */
  toBlock: ({ short = "", long = "" }) => `*[${short}]: ${long}`,
  /** @param {{ short?: string, long?: string }} values */
  toPreview: ({ short = "", long = "" }) => Object.assign(document.createElement("p"), { textContent: `${short}: ${long}` }),
};
