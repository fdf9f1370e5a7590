// Bundles the editor: node bundle.mjs FOLDER
// The package loads some files from other servers. Our pages may not, so those files are bundled or removed. Each change says
// how often its pattern must match: if a new version of the package differs, the bundling fails here and not in someone's
// browser.
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));

/** The interface languages that are bundled. Each one would be 60 to 90 kB, and our field labels are in English. */
const locales = ["en-GB", "en-US"];

/**
 * A git host rejects what its checks reject, but the editor doesn't say why.
 * @type {[what: RegExp, by: string, times: number]}
 */
const refused = [
  /Couldn’t publish the entry\. Please try again\./g,
  "Couldn’t publish the entry. If a check found something, the comment on its pull request says what to fix. "
    + "If not, please try again.",
  1,
];

/** @type {[what: RegExp, by: string, times: number][]} */
const changes = [
  refused,
  [/`ar,bg,ca,[\w,-]+,zh-TW`/g, `\`${locales.join(",")}\``, 1],
  [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]+\)\s+format\('[^']+'\)/g, "local('')", 3],
  // Checked at every start, although only the lock file decides the version.
  [/`https:\/\/unpkg\.com\/@sveltia\/cms`/g, "`data:,`", 1],
  [/`https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json`/g, '`data:application/json,{"status":{"indicator":"none"}}`', 1],
];

/** One empty module replaces everything that is never used. */
const leftOut = { path: "left-out", namespace: "left-out" };

/** Files that the package refers to by URL, which a bundler doesn't notice by itself. */
const address = /new URL\(`((?:\.\.\/)?assets\/[^`]+)`,\s*import\.meta\.url\)/g;

const own = {
  name: "own-files-only",
  /** @param {import("esbuild").PluginBuild} plugin */
  setup(plugin) {
    // Syntax highlighting for 286 programming languages, maps, and an SVG optimiser: none of our fields use them.
    plugin.onResolve({ filter: /^(@shikijs\/(langs|themes)\/|leaflet\/|terra-draw|svgo\/)/ }, () => leftOut);
    plugin.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default [];" }));
    plugin.onResolve({ filter: /locales\/[\w-]+\.json$/ }, ({ path }) =>
      locales.some((locale) => path.endsWith(`/${locale}.json`)) ? undefined : leftOut,
    );

    plugin.onLoad({ filter: /@sveltia[\\/]cms[\\/]locales[\\/].*\.json$/ }, async ({ path }) => ({
      contents: changed(await readFile(path, "utf8"), ...refused),
      loader: "json",
    }));
    plugin.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/].*\.js$/, namespace: "file" }, async ({ path }) => {
      let text = await readFile(path, "utf8");
      if (path.endsWith("index.js")) for (const [what, by, times] of changes) text = changed(text, what, by, times);
      const imports = [];
      text = text.replace(address, (_, file) => {
        imports.push(`import file${imports.length} from ${JSON.stringify(file.startsWith(".") ? file : `./${file}`)};`);
        return `new URL(file${imports.length - 1}, import.meta.url)`;
      });
      return { contents: imports.join("\n") + text, loader: "js" };
    });
    // It runs on its own in a worker, and imports nothing.
    plugin.onResolve({ filter: /assets\/heic-worker-[^/]+\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: "worker",
    }));
    plugin.onLoad({ filter: /.*/, namespace: "worker" }, async ({ path }) => ({
      contents: await readFile(path),
      loader: "file",
    }));
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
  // One folder, because files refer to each other by relative addresses.
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file", ".wasm": "file", ".png": "empty" },
  plugins: [own],
  logLevel: "warning",
});

const files = await readdir(folder);
if (files.filter((file) => /^editor-.*\.js$/.test(file)).length !== 1) throw new Error("The bundle must have exactly one entry.");
for (const file of files.filter((name) => name.endsWith(".js"))) {
  const found = (await readFile(join(folder, file), "utf8")).match(
    /https:\/\/(cdn\.jsdelivr\.net|www\.githubstatus\.com\/api)[^`"')]*/,
  );
  if (found) throw new Error(`${file} still makes requests to ${found[0]}.`);
}

const packages = new Set(
  Object.keys(metafile.inputs)
    .map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1])
    .filter((name) => name !== undefined),
);
await writeFile(join(folder, "licences.txt"), (await Promise.all([...packages].sort().map(licence))).join("\n\n"));

/** The licence text that each package requires copies to include. @param {string} name @returns {Promise<string>} */
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
    throw new Error(`@sveltia/cms has ${what} ${found} times, not ${times}. Find out what has changed, and update bundle.mjs.`);
  return text.replace(what, () => by);
}
