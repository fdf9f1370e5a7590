/** Asks the preview server to render an unsaved page with the site's own theme. */

/** Pictures that were chosen but not saved, by the blob URL that the browser gave them. @type {Map<string, string>} */
const sent = new Map();

const kinds = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif", "image/avif": "avif" };

/**
 * @param {any} props of the preview pane
 * @param {any} collection from the configuration
 * @param {any} config the editor's configuration
 * @param {string} drafts the address that drafts are sent to
 * @param {string} token
 * @returns {Promise<{ page?: Document, note?: string, messages: string[] }>}
 */
export async function drawn({ entry }, { folder, fields }, { media_folder: kept, public_folder: shown }, drafts, token) {
  const { body = "", ...data } = entry.get("data").toJS();
  // A new, empty entry shouldn't be greeted with error messages.
  if (entry.get("newRecord") && !data.title && !data.name)
    return { note: "The page appears here as you write. Start with its title.", messages: [] };
  const text = { frontMatter: JSON.stringify(filled(data)), body: String(body) };
  const pictures = await unsaved(text.frontMatter + text.body, kept);
  for (const [address, name] of sent)
    for (const part of /** @type {("frontMatter" | "body")[]} */ (Object.keys(text)))
      text[part] = text[part].replaceAll(address, `${shown}/${name}`);

  const answer = await fetch(drafts, {
    method: "POST",
    headers: { Authorization: `token ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({
      path: entry.get("path") || `${folder}/draft.md`,
      frontMatter: JSON.parse(text.frontMatter),
      body: text.body,
      pictures,
    }),
  });
  if (!answer.ok) return { messages: [(await answer.text()).trim()] };
  const { page, messages } = await answer.json();
  return {
    page: page ? withPictures(new DOMParser().parseFromString(page, "text/html"), drafts) : undefined,
    messages: messages.map((/** @type {string} */ message) => labelled(message, fields)),
  };
}

/** Messages name front matter keys, but the form shows labels. @param {string} message @param {any[]} fields @returns {string} */
function labelled(message, fields) {
  return fields.reduce(
    (text, { name, label }) => text.replaceAll(`The field '${name}'`, `“${label}”`).replaceAll(` as '${name}: …'`, ""),
    message,
  );
}

/** Leaves out empty values, because they would not be saved. @param {any} value @returns {any} */
function filled(value) {
  if (Array.isArray(value)) return value.map(filled);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, filled(inner)])
      .filter(
        ([, inner]) =>
          inner !== "" &&
          inner !== null &&
          inner !== undefined &&
          !(typeof inner === "object" && Object.keys(inner).length === 0),
      ),
  );
}

/**
 * @param {string} text
 * @param {string} kept the folder of pictures
 * @returns {Promise<{ path: string, content: string }[]>} pictures that the preview has not seen
 */
async function unsaved(text, kept) {
  const pictures = [];
  for (const [address] of text.matchAll(/blob:https?:[^\s"')\\]+/g)) {
    if (sent.has(address)) continue;
    const blob = await (await fetch(address)).blob();
    const kind = kinds[/** @type {keyof typeof kinds} */ (blob.type)];
    if (!kind) continue;
    const name = `unsaved-${sent.size + 1}.${kind}`;
    sent.set(address, name);
    pictures.push({ path: `${kept}/${name}`, content: await base64(blob) });
  }
  return pictures;
}

/** @param {Blob} blob @returns {Promise<string>} */
function base64(blob) {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(String(reader.result).split(",", 2)[1]));
    reader.addEventListener("error", () => fail(reader.error));
    reader.readAsDataURL(blob);
  });
}

/**
 * Takes pictures from the draft's folder: the previewed site doesn't have the unsaved ones.
 * @param {Document} page
 * @param {string} drafts
 */
function withPictures(page, drafts) {
  for (const picture of page.querySelectorAll("img[src], source[srcset], img[srcset]")) {
    for (const name of ["src", "srcset"]) {
      const addresses = picture.getAttribute(name);
      if (addresses) picture.setAttribute(name, addresses.replace(/(^|,\s*)\//g, `$1${drafts}/`));
    }
  }
  return page;
}
