// Reads [{ name, markdown }] and prints [{ name, reader, html }] from two Markdown readers that allow HTML: the CommonMark
// reference implementation, and marked, which follows GitHub's.
import { HtmlRenderer, Parser } from "commonmark";
import { marked } from "marked";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;

const rendered = [];
for (const { name, markdown } of JSON.parse(text)) {
  // The front matter is YAML, which neither of them reads.
  const body = markdown.replace(/^---\n[^]*?\n---\n/, "");
  rendered.push({ name, reader: "commonmark", html: new HtmlRenderer().render(new Parser().parse(body)) });
  rendered.push({ name, reader: "marked", html: marked.parse(body) });
}
console.log(JSON.stringify(rendered));
