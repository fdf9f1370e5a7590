/**
 * The pane beside the form shows the page as readers will see it. A preview draws it with the site's own theme, and says
 * what there is to mend; elsewhere the page is laid out here (page.js).
 */
import { drawn } from "./draft.js";
import { laidOut } from "./page.js";

/** Long enough that nothing is drawn for each letter. */
const pause = 400;

/**
 * @param {any} collection of the settings
 * @param {any} config the settings
 * @param {{ token: string | null, drafts: string | null }} host who draws drafts, if anybody does
 * @returns {(props: any) => null} a component of React's, which draws nothing by itself
 */
export function previewPane(collection, config, { token, drafts }) {
  let timer = 0;
  let turn = 0;

  return function PreviewPane(props) {
    clearTimeout(timer);
    const mine = ++turn;
    timer = setTimeout(async () => {
      try {
        const page = drafts && token ? await drawn(props, collection, config, drafts, token) : await laidOut(props, collection);
        if (mine === turn) await show(page, props.document);
      } catch (error) {
        if (mine === turn)
          await show({ messages: [`The page can't be shown: ${/** @type {Error} */ (error).message}`] }, props.document);
      }
    }, props.document.body?.hasChildNodes() ? pause : 0);
    return null;
  };
}

/** @param {{ page?: Document, note?: string, messages: string[] }} drawn @param {Document} pane @returns {Promise<void>} */
async function show({ page, note, messages }, pane) {
  if (page) {
    for (const unwanted of page.querySelectorAll("script, meta[http-equiv], [data-preview]")) unwanted.remove();
    await dress(pane, page);
    for (const { name, value } of page.documentElement.attributes) pane.documentElement.setAttribute(name, value);
    pane.body.className = page.body.className;
    pane.body.replaceChildren(...[...page.body.childNodes].map((node) => pane.adoptNode(node)));
  }
  pane.getElementById("editor-messages")?.remove();
  if (note)
    pane.body.replaceChildren(
      Object.assign(pane.createElement("p"), {
        textContent: note,
        style: "margin: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: #555",
      }),
    );
  if (messages.length > 0) pane.body.prepend(list(messages, pane));
}

/**
 * Style sheets change seldom, and without them for a moment the pane would flash.
 * @param {Document} pane
 * @param {Document} page
 * @returns {Promise<unknown>}
 */
async function dress(pane, page) {
  wear(pane, page);
  const worn = [...pane.querySelectorAll('link[rel="stylesheet"]')];
  const wanted = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute("href"));
  const fresh = wanted.filter((href) => !worn.some((link) => link.getAttribute("href") === href));
  await Promise.all(fresh.map((href) => new Promise((done) => {
    const link = Object.assign(pane.createElement("link"), { rel: "stylesheet", href, onload: done, onerror: done });
    pane.head.append(link);
  })));
  // Our type may not come late (font-display: optional), and here nothing waits for it.
  await Promise.all([...pane.fonts].map((font) => font.load().catch(() => undefined)));
  for (const link of worn) if (!wanted.includes(link.getAttribute("href"))) link.remove();
}

/** The sheet that stands in the head of each page. @param {Document} pane @param {Document} page */
function wear(pane, page) {
  const wanted = [...page.querySelectorAll("head > style")].map((style) => style.textContent).join("\n");
  const worn =
    pane.getElementById("page-style") ?? pane.head.appendChild(Object.assign(pane.createElement("style"), { id: "page-style" }));
  if (worn.textContent !== wanted) worn.textContent = wanted;
}

/** @param {string[]} messages @param {Document} pane @returns {HTMLElement} */
function list(messages, pane) {
  const box = Object.assign(pane.createElement("section"), { id: "editor-messages" });
  box.setAttribute("aria-label", "To mend");
  box.style.cssText =
    "padding: 1rem 1.5rem; border-block-end: .25rem solid #a4281c; background: #fff4f2; color: #1c1c1c; " +
    "font: 1rem/1.5 system-ui, sans-serif";
  const items = messages.map((message) => Object.assign(pane.createElement("li"), { textContent: message }));
  const heading = Object.assign(pane.createElement("p"), {
    textContent: messages.length === 1 ? "One thing to mend:" : `${messages.length} things to mend:`,
  });
  heading.style.cssText = "margin: 0 0 .5rem; font-weight: 700";
  const bullets = pane.createElement("ul");
  bullets.style.cssText = "margin: 0; padding-inline-start: 1.25rem";
  bullets.append(...items);
  box.append(heading, bullets);
  return box;
}
