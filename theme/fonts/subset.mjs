// Makes the theme's font files: node subset.mjs FOLDER
// The typeface has more weights, letters and features than a page asks for, and each costs every reader bytes.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

const folder = process.argv[2];
const family = "@fontsource-variable/atkinson-hyperlegible-next";
const source = join(dirname(createRequire(import.meta.url).resolve(`${family}/package.json`)), "files");

/** Kerning, marks, ligatures, forms by language, and figures that line up. */
const features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "calt", "rlig", "tnum", "lnum", "case"];
/** Copyright, licence and its address stay in the name table, as the SIL Open Font License asks (its second condition). */
const licence = [0, 13, 14];
const weights = { wght: { min: 400, max: 700 } };

/** Files of the package hold these letters; ours are the same, less what no language or sentence of the site needs. */
const latin = letters(
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2002, 0x200b],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
);
const extended = letters(
  [0x100, 0x17f],
  [0x192, 0x192],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x1fa, 0x21b],
  [0x237, 0x237],
  [0x259, 0x259],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
);

const made = [
  ["fonts/text.woff2", "latin-wght-normal", latin],
  ["fonts/text-ext.woff2", "latin-ext-wght-normal", extended],
  // Card images are drawn from these: no browser reads them.
  ["card/font.ttf", "latin-wght-normal", latin],
  ["card/font-ext.ttf", "latin-ext-wght-normal", extended],
];

for (const [name, from, text] of made) {
  const whole = await readFile(join(source, `atkinson-hyperlegible-next-${from}.woff2`));
  const targetFormat = name.endsWith(".woff2") ? "woff2" : "sfnt";
  const font = await subsetFont(whole, text, {
    targetFormat,
    variationAxes: weights,
    keepFeatures: features,
    preserveNameIds: licence,
    noHinting: true,
  });
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, font);
}

/** @param {[number, number][]} ranges first and last code point of each @returns {string} */
function letters(...ranges) {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join("");
}
