/**
 * Adds a style sheet that the page did not bring along.
 * @param {string | undefined} address
 * @returns {Promise<void>} when it is there, or can't be had, which must stop nothing
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
