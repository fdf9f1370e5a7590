/**
 * A page as the theme lays it out (Components/ItemHead.razor, Pages/PlainPage.razor), around what somebody is writing: for an
 * editor that is published with its site, where nobody draws drafts. The site's own home page lends its frame and its style
 * sheet.
 */
import CMS from "@sveltia/cms";

/** @type {Promise<Document> | undefined} */
let frame;

/**
 * @param {any} props of the preview pane
 * @param {any} collection of the settings
 * @returns {Promise<{ page: Document, messages: string[] }>}
 */
export async function laidOut({ entry, getAsset }, { label_singular: kind }) {
  frame ??= home();
  const page = /** @type {Document} */ ((await frame).cloneNode(true));
  const data = entry.get("data").toJS();
  const main = page.querySelector("main") ?? page.body;

  const head = element(page, "header", "head sided");
  if (data.date) {
    const kicker = element(page, "p", "kicker side");
    kicker.append(
      element(page, "span", `type type-${kind.split(" ")[0].toLowerCase()}`, kind),
      element(page, "span", "comma", ", "),
      day(data.date),
    );
    head.append(kicker);
  }
  head.append(element(page, "h1", (data.title ?? data.name ?? "").length > 60 ? "long" : "", data.title ?? data.name ?? ""));
  if (data.summary) head.append(element(page, "p", data.date ? "standfirst" : "lede", data.summary));
  if (data.content_note) head.append(element(page, "p", "content-note", data.content_note));
  const picture = data.image ?? data.logo;
  if (picture?.src)
    head.append(
      Object.assign(page.createElement("img"), {
        src: String(getAsset(picture.src) ?? picture.src),
        alt: picture.alt ?? "",
        className: "picture",
      }),
    );

  const facts = [
    data.start && ["When", [data.start, data.end].filter(Boolean).map(moment).join(" to ")],
    data.place?.name && ["Where", [data.place.name, data.place.address].filter(Boolean).join(", ")],
  ].filter(Boolean);
  const prose = element(page, "div", "prose");
  const stack = element(page, "div", "stack");
  if (facts.length > 0) {
    const particulars = element(page, "dl", "particulars");
    for (const [name, value] of facts) {
      const fact = page.createElement("div");
      fact.append(element(page, "dt", "", name), element(page, "dd", "", value));
      particulars.append(fact);
    }
    stack.append(particulars);
  }
  stack.append(prose);
  const body = element(page, "div", "body sided");
  body.append(stack);
  const article = element(page, "article", "item");
  article.append(head, body);
  const outer = element(page, "div", "frame");
  outer.append(article);
  main.replaceChildren(outer);
  await write(prose, String(data.body ?? ""));
  return { page, messages: [] };
}

/**
 * The editor's own reading of Markdown, which it cleans.
 * @param {HTMLElement} prose
 * @param {string} text
 * @returns {Promise<void>}
 */
async function write(prose, text) {
  const holder = document.createElement("div");
  const remove = CMS.renderRichText(holder, text);
  // It is drawn in steps, and says nothing when it is done.
  for (let tries = 0; tries < 20 && text.trim() && !holder.textContent?.trim(); tries++)
    await new Promise((done) => setTimeout(done, 25));
  // The style sheet sets apart what stands in the prose itself, and the editor wraps it.
  let read = /** @type {Element} */ (holder);
  while (read.childElementCount === 1 && read.firstElementChild?.tagName === "DIV") read = read.firstElementChild;
  prose.replaceChildren(...[...read.childNodes].map((node) => prose.ownerDocument.importNode(node, true)));
  remove();
}

async function home() {
  const answer = await fetch("../");
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** @param {Document} page @param {string} name @param {string} className @param {string} text @returns {HTMLElement} */
function element(page, name, className, text = "") {
  const made = page.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** @param {string} text @returns {string} as readers see it, where it is a whole day */
function day(text) {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T12:00:00Z`) : null;
  return date && !Number.isNaN(date.valueOf())
    ? date.toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    : text;
}

/** @param {string} text @returns {string} */
function moment(text) {
  return `${day(text.slice(0, 10))}${text.length > 10 ? `, ${text.slice(11, 16)}` : ""}`;
}
