/**
 * Starts the editor. In a local preview, the page contains the token of the preview's own git host, so that nobody has to sign
 * in:
 * it is stored as if someone had signed in, before the editor looks for it.
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

/** @param {string} name @returns {string | null} the content of this meta element, if the page has it */
function told(name) {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? null;
}

/**
 * The editor loads the configuration itself, and reports the error, if it can't be loaded here.
 * @returns {Promise<any>} the configuration, or undefined
 */
async function configuration() {
  try {
    const answer = await fetch("config.yml", { cache: "no-store" });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
