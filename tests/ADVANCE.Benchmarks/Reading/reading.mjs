// What a page costs its reader: node reading.mjs SITE_FOLDER ADDRESS...
// Serves the folder with Brotli, as static hosts do, asks Lighthouse (mobile, slow 4G) about each address, and prints JSON.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".txt": "text/plain; charset=utf-8",
};
const packed = new Set([".html", ".css", ".js", ".svg", ".json", ".txt"]);

const [folder, ...addresses] = process.argv.slice(2);
const host = createServer((request, response) => answer(request, response).catch(() => response.writeHead(500).end()));
await new Promise((ready) => host.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${host.address().port}`;
const chrome = await launch({
  chromePath: process.env.CHROMIUM || undefined,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
try {
  for (const address of addresses) console.log(JSON.stringify(await read(address)));
} finally {
  chrome.kill();
  host.close();
}

/** @param {string} address a path */
async function read(address) {
  const { lhr } = await lighthouse(origin + address, {
    port: chrome.port,
    logLevel: "error",
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  });
  const requests = lhr.audits["network-requests"].details.items.filter(({ url }) => !url.startsWith("data:"));
  const bytes = (kinds) =>
    requests.filter(({ resourceType }) => kinds.includes(resourceType)).reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    address,
    scores: Object.values(lhr.categories).map(({ score }) => Math.round(score * 100)),
    failed: Object.values(lhr.categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .map(({ id }) => lhr.audits[id])
      .filter(
        ({ score, scoreDisplayMode }) =>
          score !== null && score < 1 && ["binary", "numeric", "metricSavings"].includes(scoreDisplayMode),
      )
      .map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id)),
    largestPaint: lhr.audits["largest-contentful-paint"].numericValue,
    blocked: lhr.audits["total-blocking-time"].numericValue,
    shift: lhr.audits["cumulative-layout-shift"].numericValue,
    requests: requests.length,
    elsewhere: requests.filter(({ url }) => !url.startsWith(origin)).map(({ url }) => url),
    document: bytes(["Document"]),
    styles: bytes(["Stylesheet"]),
    scripts: bytes(["Script"]),
    fonts: bytes(["Font"]),
    pictures: bytes(["Image"]),
  };
}

async function answer({ url }, response) {
  const path = decodeURIComponent(new URL(url, origin).pathname);
  let file = join(folder, path.endsWith("/") ? path + "index.html" : path);
  const found = await stat(file).then((it) => it.isFile(), () => false);
  if (!found) file = join(folder, "404.html");
  const type = types[extname(file)] ?? "application/octet-stream";
  const headers = {
    "Content-Type": type,
    "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (!packed.has(extname(file))) {
    response.writeHead(found ? 200 : 404, headers);
    createReadStream(file).pipe(response);
    return;
  }
  const body = brotliCompressSync(await readFile(file));
  response.writeHead(found ? 200 : 404, { ...headers, "Content-Encoding": "br", "Content-Length": body.length }).end(body);
}
