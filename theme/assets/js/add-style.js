/**
 * Adds a style sheet that the page doesn't include.
 * @param {string | undefined} address
 * @returns {Promise<void>} resolves when it has loaded or failed, since a failure must not stop anything
 */
export function addStyle(address) {
  return new Promise((resolve) => {
    if (!address) return resolve();
    const link = Object.assign(document.createElement("link"), {
      rel: "stylesheet",
      href: address,
      onload: resolve,
      onerror: resolve,
    });
    document.head.append(link);
  });
}
