/**
 * Starts the editor. In a preview the page holds the token of the preview's own git host, so nobody has to sign in: what
 * the editor keeps of a sign-in is written before it looks for it.
 */
import CMS from "@sveltia/cms";

const token = document.querySelector('meta[name="editor-token"]')?.getAttribute("content");
if (token) localStorage.setItem("sveltia-cms.user", JSON.stringify({ backendName: "github", token }));

await CMS.init();
document.getElementById("wait")?.remove();
