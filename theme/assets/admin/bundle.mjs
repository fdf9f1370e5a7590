// Makes the files of the editor: node bundle.mjs FOLDER
// The package is written for a page that may ask other machines for what it lacks. Ours may not, so what it would get
// there is put beside it or taken out. Each change says what it expects to find: another version that has it elsewhere
// stops the bundle, and not an editor's work.
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const cms = join(here, "node_modules/@sveltia/cms");

/** What the interface can speak. Others would be 60 to 90 kB each, and the labels of our fields are English. */
const locales = ["en-GB", "en-US"];

/**
 * A host refuses what its checks refuse, and the editor keeps that to itself.
 * @type {[what: RegExp, by: string, times: number]}
 */
const refused = [
  /Couldn’t publish the entry\. Please try again\./g,
  "Couldn’t publish the entry. If a check found something, the comment on its pull request says what to mend; " +
    "if not, please try again.",
  1,
];

/** @type {[what: RegExp, by: string, times: number][]} */
const changes = [
  refused,
  [/`ar,bg,ca,[\w,-]+,zh-TW`/g, `\`${locales.join(",")}\``, 1],
  [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]+\)\s+format\('[^']+'\)/g, "local('')", 3],
  // Asked at each start, for a version that the lock file alone decides.
  [/`https:\/\/unpkg\.com\/@sveltia\/cms`/g, "`data:,`", 1],
  [/`https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json`/g, '`data:application/json,{"status":{"indicator":"none"}}`', 1],
];

/** One empty module stands for all that is never asked for. */
const leftOut = { path: "left-out", namespace: "left-out" };

/** Files that the package names by address, so that a bundler has to be told of them. */
const address = /new URL\(`((?:\.\.\/)?assets\/[^`]+)`,\s*import\.meta\.url\)/g;

const own = {
  name: "own-files-only",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    // Colours for 286 programming languages, maps, and what makes drawings smaller: no field of ours has any of them.
    build.onResolve({ filter: /^(@shikijs\/(langs|themes)\/|leaflet\/|terra-draw|svgo\/)/ }, () => leftOut);
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default [];" }));
    build.onResolve({ filter: /locales\/[\w-]+\.json$/ }, ({ path }) =>
      locales.some((locale) => path.endsWith(`/${locale}.json`)) ? undefined : leftOut,
    );

    build.onLoad({ filter: /@sveltia[\\/]cms[\\/]locales[\\/].*\.json$/ }, async ({ path }) => ({
      contents: changed(await readFile(path, "utf8"), ...refused),
      loader: "json",
    }));
    build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/].*\.js$/, namespace: "file" }, async ({ path }) => {
      let text = await readFile(path, "utf8");
      if (path.endsWith("index.js")) for (const [what, by, times] of changes) text = changed(text, what, by, times);
      const imports = [];
      text = text.replace(address, (_, file) => {
        imports.push(`import file${imports.length} from ${JSON.stringify(file.startsWith(".") ? file : `./${file}`)};`);
        return `new URL(file${imports.length - 1}, import.meta.url)`;
      });
      return { contents: imports.join("\n") + text, loader: "js" };
    });
    // It runs by itself, in a worker, and imports nothing.
    build.onResolve({ filter: /assets\/heic-worker-[^/]+\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: "worker",
    }));
    build.onLoad({ filter: /.*/, namespace: "worker" }, async ({ path }) => ({ contents: await readFile(path), loader: "file" }));
  },
};

await rm(folder, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { editor: join(here, "editor.js") },
  absWorkingDir: here,
  outdir: folder,
  bundle: true,
  splitting: true,
  format: "esm",
  target: ["es2022"],
  minify: true,
  metafile: true,
  legalComments: "none",
  // One folder, since files name each other from where they lie.
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file", ".wasm": "file", ".png": "empty" },
  plugins: [own],
  logLevel: "warning",
});

const files = await readdir(folder);
if (files.filter((file) => /^editor-.*\.js$/.test(file)).length !== 1) throw new Error("The bundle has not one entry.");
for (const file of files.filter((file) => file.endsWith(".js"))) {
  const found = (await readFile(join(folder, file), "utf8")).match(
    /https:\/\/(cdn\.jsdelivr\.net|www\.githubstatus\.com\/api)[^`"')]*/,
  );
  if (found) throw new Error(`${file} still asks ${found[0]}.`);
}

const packages = new Set(
  Object.keys(metafile.inputs)
    .map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1])
    .filter((name) => name !== undefined),
);
await writeFile(join(folder, "licences.txt"), (await Promise.all([...packages].sort().map(licence))).join("\n\n"));

/** What each package asks to be told of it, where it is copied. @param {string} name @returns {Promise<string>} */
async function licence(name) {
  const root = join(here, "node_modules", name);
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const fonts = join(root, "npm/assets");
  const texts = [
    ...(await readdir(root)).map((file) => join(root, file)),
    ...(await readdir(fonts).catch(() => [])).map((file) => join(fonts, file)),
  ].filter((path) => /(^|[\\/.])licen[cs]e(\.\w+)?$/i.test(path));
  return [`${name} ${version}`, ...(await Promise.all(texts.sort().map((path) => readFile(path, "utf8"))))].join("\n\n");
}

/**
 * @param {string} text
 * @param {RegExp} what
 * @param {string} by
 * @param {number} times how often it must be there
 * @returns {string}
 */
function changed(text, what, by, times) {
  const found = text.match(what)?.length ?? 0;
  if (found !== times)
    throw new Error(`@sveltia/cms has ${what} ${found} times, not ${times}: look what became of it, and change bundle.mjs.`);
  return text.replace(what, () => by);
}
