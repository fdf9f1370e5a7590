// Lists the licences of what a folder of npm packages ships: node notices.mjs FILE
// Its "dependencies" are shipped, in whatever form; its "devDependencies" only help to make it.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const lock = JSON.parse(await readFile("package-lock.json", "utf8"));
const shipped = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== "" && !entry.dev && !entry.link)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const parts = [];
for (const [path] of shipped) {
  const about = JSON.parse(await readFile(join(path, "package.json"), "utf8"));
  const names = (await readdir(path)).filter((name) => /^(licen[cs]e|notice|copying|third-?party)/i.test(name)).sort();
  const texts = await Promise.all(
    names.map(async (name) => (await readFile(join(path, name), "utf8")).replace(/\r\n?/g, "\n").trim()),
  );
  const licence = typeof about.license === "string" ? about.license : "as in the text below";
  parts.push(
    [
      `${about.name} ${about.version}`,
      `Licence: ${licence}`,
      ...(about.homepage ? [`Home: ${about.homepage}`] : []),
      ...texts.map((text) => `\n${text}`),
    ].join("\n"),
  );
}
await writeFile(process.argv[2], parts.map((part) => `${"-".repeat(80)}\n${part}\n`).join("\n"));
