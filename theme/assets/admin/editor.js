/**
 * Starts the editor. In a preview the page holds the token of the preview's own git host, so nobody has to sign in: what
 * the editor keeps of a sign-in is written before it looks for it.
 */
import CMS from "@sveltia/cms";
import { abbreviation } from "./abbreviation.js";
import { openAtTop } from "./form-top.js";
import { previewPane } from "./preview-pane.js";

const token = told("editor-token");
if (token) localStorage.setItem("sveltia-cms.user", JSON.stringify({ backendName: "github", token }));

CMS.registerEditorComponent(abbreviation);
openAtTop();

const config = await configuration();
for (const collection of config?.collections ?? [])
  CMS.registerPreviewTemplate(collection.name, previewPane(collection, config, { token, drafts: told("editor-drafts") }));

await CMS.init(config ? { config: { ...config, load_config_file: false } } : undefined);
document.getElementById("wait")?.remove();

/** @param {string} name @returns {string | null} what the page's head says of it */
function told(name) {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? null;
}

/**
 * @returns {Promise<any>} the settings, or undefined where they can't be had; then the editor asks for them itself, and says what
 * is wrong
 */
async function configuration() {
  try {
    const answer = await fetch("config.yml", { cache: "no-store" });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
